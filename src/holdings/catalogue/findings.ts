import type { FindingOf } from "../../foundation/findings/index.js";

/** What can be wrong with a catalogue entry, by code. */
export interface CatalogueFindings {
  /** The text is no retention period. */
  "retention-period-unknown": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The text fits more than one retention period. */
  "retention-period-ambiguous": {
    /** The text as recorded. */
    readonly text: string;
  };
}

/** A finding about a catalogue entry. */
export type CatalogueFinding = FindingOf<CatalogueFindings>;
