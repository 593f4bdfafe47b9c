import type { CivilDay } from "../../foundation/dates/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";

/** Why a retention period ends when it does, by code. */
export interface RetentionReasons {
  /** Permanent records are never appraised for destruction. */
  "kept-permanently": Readonly<Record<never, never>>;
  /** A fixed term runs from 1 January after the formation year; practice, not law. */
  "term-from-year-end": {
    /** The formation year. */
    readonly year: number;
    /** The term in years. */
    readonly years: number;
    /** The day from which it runs. */
    readonly startDay: CivilDay;
    /** The first day on which it is over. */
    readonly endDay: CivilDay;
  };
  /** A fixed term runs from the day of formation. */
  "term-from-day": {
    /** The day of formation. */
    readonly startDay: CivilDay;
    /** The term in years. */
    readonly years: number;
    /** The first day on which it is over. */
    readonly endDay: CivilDay;
  };
  /** The term is over: the record waits for an appraisal, which keeps it on or proposes its destruction. */
  "appraisal-due": Readonly<Record<never, never>>;
  /** 长期 and 短期 name a span of years, not a number; a person decides. */
  "legacy-class": {
    /** The class. */
    readonly period: "long-term" | "short-term";
    /** The fewest years it stands for, where known. */
    readonly fewestYears?: number;
    /** The most years it stands for, where known. */
    readonly mostYears?: number;
    /** The instrument that drew that window; repealed since 2006, so it is named here and not cited. */
    readonly definedBy?: string;
  };
  /** The record carries no retention period that could be read. */
  "retention-period-missing": Readonly<Record<never, never>>;
  /** Neither a year nor a usable date says when the record was formed. */
  "retention-start-missing": Readonly<Record<never, never>>;
  /** No text that is known here was in force for this kind of period on that day. */
  "no-retention-rule": {
    /** The day. */
    readonly asOf: CivilDay;
  };
}

/** A reason of a {@link RetentionVerdict}. */
export type RetentionReason = ReasonOf<RetentionReasons>;
