import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import type { VolumeDateReading } from "../../../foundation/law/index.js";
import type { ReasonOf } from "../../../foundation/verdicts/index.js";
import type { DestructionReasons, OpeningStatus } from "../../../holdings/catalogue/index.js";
import type { SecrecyReasons } from "../../../holdings/secrecy/index.js";
import type { EarlyCategory } from "../rules/closure-tables.js";

/** Why a record is or is not due for opening, by code. */
export interface OpeningReasons {
  /** The closure period is complete: the record is to be reviewed for opening. */
  "closure-complete": ReviewOnce & {
    /** The closure period in years. */
    readonly years: number;
    /** The day of formation that was taken. */
    readonly formedOn: CivilDay;
    /** Which end of the record's date that day is, where the date leaves the day of formation open. */
    readonly dateEnd?: VolumeDateReading;
    /** The first day on which the closure period was complete. */
    readonly dueDay?: CivilDay;
  };
  /** The closure period is still running. */
  "closure-running": {
    /** The closure period in years that holds on the day of the question. */
    readonly years: number;
    /** The day of formation that was taken. */
    readonly formedOn: CivilDay;
    /** Which end of the record's date that day is, where the date leaves the day of formation open. */
    readonly dateEnd?: VolumeDateReading;
    /** The first day on which it will be due; absent where the table never lets it fall due. */
    readonly dueDay?: CivilDay;
    /** Present where another period of the table, which holds by then, makes it due on that day. */
    readonly byOtherPeriod?: boolean;
  };
  /** Formed on an unknown day, but the closure period is complete even for the last day that is possible. */
  "closure-complete-at-the-latest": ReviewOnce & {
    /** The closure period in years. */
    readonly years: number;
    /** The last day on which it can have been formed. */
    readonly formedBy: CivilDay;
    /** The last day on which it can have fallen due. */
    readonly dueDay: CivilDay;
  };
  /** The review has been held: the record is open, deferred or partly open. */
  "review-held": {
    /** What the review decided. */
    readonly status: OpeningStatus;
    /** Present where it opens on a later day: that day. */
    readonly opensOn?: CivilDay;
  };
  /** The opening status is none of the known ones, so that it cannot be said whether a review has been held. */
  "opening-status-unknown": {
    /** The status as recorded. */
    readonly status: string;
  };
  /** A mark of control from before 2022 needs a new review. */
  "legacy-control": Readonly<Record<never, never>>;
  /** A state secret whose closure period is complete is deferred by its secrecy. */
  "secret-deferred": {
    /** What the ground says. */
    readonly title: Title;
  };
  /** It is from before a day, and such records open without a closure period. */
  "historical-record": {
    /** The day before which it was formed. */
    readonly formedBefore: CivilDay;
    /** Since when they open. */
    readonly since: CivilDay;
    /** What such records are called. */
    readonly title: Title;
  };
  /** Its category may open before the closure period is complete, once a review says so. */
  "early-category": {
    /** The code of the category. */
    readonly category: EarlyCategory;
    /** Its name. */
    readonly title: Title;
  };
  /** It is marked as deferred, and no decision is recorded: on what ground, by whom, until when. */
  "deferral-unrecorded": Readonly<Record<never, never>>;
  /** The decision to defer lacks something that its day asks for. */
  "deferral-incomplete": {
    /** What is missing, in words. */
    readonly missing: readonly Title[];
  };
  /** The day on which the deferral has to be assessed again has come. */
  "reassessment-due": {
    /** That day. */
    readonly dueDay: CivilDay;
  };
  /** It was deferred for its secrecy alone, and is declassified. */
  "deferral-ground-lapsed": {
    /** Since when it is declassified. */
    readonly since: CivilDay;
    /** From when it has to be assessed again, where the decision to defer is later than that. */
    readonly dueDay?: CivilDay;
  };
  /** The record is not held by a state archives, so there is no duty to open it. */
  "not-held": Readonly<Record<never, never>>;
  /** The custody is none of the known ones, so that it cannot be said whether a state archives holds the record. */
  "opening-custody-unknown": {
    /** The custody as recorded. */
    readonly custody: string;
  };
  /** Until it is transferred, the unit that formed or keeps it gives an opinion, which is attached at the transfer. */
  "unit-gives-opinion": Readonly<Record<never, never>>;
  /** No usable date says when the record was formed. */
  "formation-date-missing": {
    /** The year it is filed under, when that is known: it was formed by the end of it. */
    readonly year?: number;
  };
  /** A volume whose items do not fall due together, where each item is judged on its own: ask for its items. */
  "items-judged-singly": {
    /** The earliest date in it. */
    readonly from: CivilDay;
    /** The latest date in it. */
    readonly to: CivilDay;
  };
  /** No closure period is known for that day. */
  "no-closure-period": {
    /** The day. */
    readonly asOf: CivilDay;
  };
}

/** A closure period that is complete asks for a review, but not while the record is secret, and not for the time that it was secret or controlled. */
export interface ReviewOnce {
  /** The first day on which a review was due, where that is later: until then it was secret or controlled. */
  readonly reviewDay?: CivilDay;
  /** Present where it is a state secret: no review is due before it is declassified. */
  readonly isSecret?: true;
}

/** A reason of an {@link OpeningVerdict}; what the clock of secrecy and the mark of a destruction say comes with its own reasons. */
export type OpeningReason = ReasonOf<OpeningReasons & SecrecyReasons & DestructionReasons>;
