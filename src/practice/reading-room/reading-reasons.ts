import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";
import type { DestructionReasons } from "../../holdings/catalogue/index.js";

/** Why a reader may or may not see a record, by code. */
export interface ReadingReasons {
  /** The record is open to whoever proves who he is. */
  "reading-open": {
    /** The reader. */
    readonly reader: Title;
  };
  /** The record is not open and may be used with consent. */
  "reading-unopened": {
    /** The reader. */
    readonly reader: Title;
  };
  /** The record is open, and may be used with consent only, since who gave it restricts its use. */
  "reading-as-unopened": {
    /** The reader. */
    readonly reader: Title;
  };
  /** Who transferred, donated or deposited the record has set a restriction on its use. */
  "reading-restricted": {
    /** The restriction as recorded. */
    readonly restriction: string;
  };
  /** Its unit still keeps the record and has to consent. */
  "reading-kept-by-unit": {
    /** The reader. */
    readonly reader: Title;
  };
  /** Special archives have an access table of their own, which comes first. */
  "reading-special": {
    /** Which archives. */
    readonly archives: Title;
    /** The reader. */
    readonly reader: Title;
  };
  /** The record is a state secret and is used under the law on secrecy only. */
  "reading-secret": {
    /** The first day on which it no longer is, where that is known. */
    readonly until?: CivilDay;
  };
  /** No text lets this kind of reader see such a record. */
  "reading-not-provided": {
    /** The reader. */
    readonly reader: Title;
  };
  /** The reader has not shown the papers that it takes. */
  "reading-papers-lacking": {
    /** Sets of papers, any one of which will do. */
    readonly papers: readonly (readonly Title[])[];
  };
  /** Somebody has to consent. */
  "reading-consent-needed": {
    /** Who. */
    readonly by: Title;
    /** Whether always, or when the archives finds it necessary. */
    readonly need: "always" | "if-necessary";
  };
  /** Who transferred, donated or deposited the records uses them first. */
  "reading-priority": Readonly<Record<never, never>>;
  /** What the reader has to keep to. */
  "reading-condition": {
    /** The condition. */
    readonly condition: Title;
  };
  /** It is not settled whether the record is a state secret. */
  "reading-secrecy-unsettled": Readonly<Record<never, never>>;
  /** It is not said where the record stands between closed and open. */
  "reading-status-missing": Readonly<Record<never, never>>;
  /** The opening status is none of the known ones. */
  "reading-status-unknown": {
    /** The status as recorded. */
    readonly status: string;
  };
  /** The custody is none of the known ones, so that it cannot be said who lets the record be read. */
  "reading-custody-unknown": {
    /** The custody as recorded. */
    readonly custody: string;
  };
  /** Only part of the volume is open, so that each item answers for itself. */
  "reading-partly-open": Readonly<Record<never, never>>;
  /** No text known here was in force on the day of the question. */
  "reading-rule-unknown": {
    /** The day of the question. */
    readonly asOf: CivilDay;
  };
  /** The rules do not know this kind of reader. */
  "reading-reader-unknown": {
    /** The kind as it came. */
    readonly kind: string;
  };
  /** The rules do not know this kind of special archives. */
  "reading-archives-unknown": {
    /** The kind as it came. */
    readonly archives: string;
  };
}

/** A reason behind an answer about reading. */
export type ReadingReason = ReasonOf<ReadingReasons & DestructionReasons>;
