import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import type { VolumeDateReading } from "../../foundation/law/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";
import type { DestructionReasons } from "../../holdings/catalogue/index.js";
import type { UnnumberedTerm } from "./legacy-windows.js";
import type { TermEndingAtReset } from "./retention-regimes.js";

/** Why a retention period ends when it does, by code. */
export interface RetentionReasons {
  /** Permanent records are never appraised for destruction. */
  "kept-permanently": Readonly<Record<never, never>>;
  /** A fixed term runs from 1 January after the year, at which it ends N years later: (year + 1)-01-01 to (year + N + 1)-01-01. */
  "term-from-year-end": {
    /** The formation year. */
    readonly year: number;
    /** Which end of the record's date lies in it, where the date leaves the year open. */
    readonly dateEnd?: VolumeDateReading;
    /** The term in years. */
    readonly years: number;
    /** The day from which it runs. */
    readonly startDay: CivilDay;
    /** The first day on which it is over. */
    readonly endDay: CivilDay;
    /** Who says that it runs from the year's end: the record's schedule or its body of rules; absent where it is practice. */
    readonly setBy?: "schedule" | "regime";
  };
  /** A fixed term runs from the day of formation. */
  "term-from-day": TermFromDay & {
    /** Which end of the record's date the day is, where the date leaves it open. */
    readonly dateEnd?: VolumeDateReading;
  };
  /** A fixed term runs from the day of filing. */
  "term-from-filing": TermFromDay;
  /** A fixed term runs from an event. */
  "term-from-event": TermFromDay & {
    /** The event. */
    readonly event: Title;
  };
  /** The event from which the term runs has not happened, so the term has not started. */
  "term-not-started": {
    /** The event. */
    readonly event: Title;
    /** The day it will happen, where that is known. */
    readonly startDay?: CivilDay;
  };
  /** The body of rules fixes from when its terms run. */
  "start-fixed": {
    /** The body of rules. */
    readonly regime: Title;
  };
  /** The term is over: the record waits for an appraisal, which keeps it on or proposes its destruction. */
  "appraisal-due": Readonly<Record<never, never>>;
  /** The term had not ended when a newer text set it anew; until its new period is recorded (`accountingTransition`), its end is not known. */
  "term-reset": {
    /** The body of rules. */
    readonly regime: Title;
    /** The old term in years. */
    readonly years: number;
    /** The day on which the old term would have been over. */
    readonly endDay: CivilDay;
    /** The first day of the newer text. */
    readonly on: CivilDay;
    /** The reading of `termEndingAtReset` by which the term was not over; absent where it would have been over later. */
    readonly reading?: TermEndingAtReset;
  };
  /** 长期, 短期 and a bare 定期 name a span of years, not a number; a person decides. */
  "legacy-class": {
    /** The class. */
    readonly period: UnnumberedTerm;
    /** The schedule of its era and sector, where it is known which it is. */
    readonly schedule?: Title;
    /** The fewest years it stands for, where known. */
    readonly fewestYears?: number;
    /** The most years it stands for, where known. */
    readonly mostYears?: number;
    /** The instrument that drew that window; repealed since 2006, so it is named here and not cited. */
    readonly definedBy?: string;
  };
  /** The record carries no retention period that could be read. */
  "retention-period-missing": Readonly<Record<never, never>>;
  /** The year or the day that the term runs from is not recorded: its filing year or date, its date alone, or the day of its filing. */
  "retention-start-missing": Readonly<Record<never, never>>;
  /** The schedule names a start that the rules do not know. */
  "retention-start-unknown": {
    /** The start as it came. */
    readonly start: string;
  };
  /** Nobody has said whether the event from which the term runs has happened. */
  "start-event-unsaid": {
    /** The event. */
    readonly event: Title;
  };
  /** No text that is known here was in force for this kind of period on that day. */
  "no-retention-rule": {
    /** The day. */
    readonly asOf: CivilDay;
  };
}

/** A term of whole years from a day, with what it was worked out from. */
export interface TermFromDay {
  /** The day from which it runs. */
  readonly startDay: CivilDay;
  /** The term in years. */
  readonly years: number;
  /** The first day on which it is over. */
  readonly endDay: CivilDay;
}

/** A reason of a {@link RetentionVerdict}. */
export type RetentionReason = ReasonOf<RetentionReasons & DestructionReasons>;
