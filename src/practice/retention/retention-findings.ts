import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** What can be wrong with the retention of a record, by code. */
export interface RetentionFindings {
  /** The record names a body of rules that is not in the table. */
  "regime-unknown": {
    /** The code as it came. */
    readonly code: string;
  };
  /** No text of its body of rules has known the period since the record was formed. */
  "term-unknown-to-regime": {
    /** The body of rules. */
    readonly regime: Title;
    /** The period. */
    readonly period: Title;
  };
}

/** A finding about the retention of a record. */
export type RetentionFinding = FindingOf<RetentionFindings>;
