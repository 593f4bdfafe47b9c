import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** A line and its value, as a sentence names them. */
export interface NamedValue {
  /** The printed code, where there is one. */
  readonly code: string | null;
  /** The name of the line. */
  readonly title: Title;
  /** The value as the form prints it. */
  readonly text: string;
}

/** What can be wrong with a statistical return, by code. */
export interface StatisticsFindings {
  /** The return was made on another form. */
  "statistics-form-differs": {
    /** The form it was made on. */
    readonly form: string;
    /** The form that is asked for. */
    readonly expected: string;
  };
  /** The year lies before the first that is reported on the form. */
  "statistics-year-outside-form": {
    /** The year of the return. */
    readonly year: number;
    /** The first year of the form. */
    readonly fromYear: number;
    /** The form. */
    readonly form: string;
  };
  /** The form has no such line. */
  "statistics-line-unknown": {
    /** The key that came. */
    readonly line: string;
  };
  /** A line stands twice, so that nobody can say whether its values add up or replace one another. */
  "statistics-line-repeated": {
    /** The name of the line. */
    readonly title: Title;
    /** The key of the line. */
    readonly line: string;
  };
  /** The value is no whole number from 0 in the line's base unit, or no 0 or 1 where the line asks for yes or no. */
  "statistics-value-unreadable": {
    /** The name of the line. */
    readonly title: Title;
    /** What came. */
    readonly value: string;
    /** The unit of the line. */
    readonly unit: Title;
    /** 1 where the line asks for yes (1) or no (0); absent where a value may be as large as it is. */
    readonly most?: 1;
  };
  /** The parts together are more than their whole. */
  "statistics-parts-exceed-whole": {
    /** The code of what does not hold, one of the form's invariants. */
    readonly invariant: string;
    /** The parts. */
    readonly parts: readonly NamedValue[];
    /** Their whole. */
    readonly whole: NamedValue;
    /** The unit of all of them. */
    readonly unit: Title;
  };
  /** A part has a value and its whole is blank. */
  "statistics-whole-blank": {
    /** The name of the part. */
    readonly part: Title;
    /** The name of the whole. */
    readonly whole: Title;
  };
  /** Two returns that are to be added are of one respondent. */
  "statistics-respondent-repeated": {
    /** The respondent. */
    readonly respondent: string;
  };
  /** Returns that are to be added are of different years. */
  "statistics-years-differ": {
    /** The respondent. */
    readonly respondent: string;
    /** Its year. */
    readonly year: number;
    /** The year of the others. */
    readonly expected: number;
  };
}

/** A finding about a statistical return. */
export type StatisticsFinding = FindingOf<StatisticsFindings>;
