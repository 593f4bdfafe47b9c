import type { FindingOf, Title } from "../../../foundation/findings/index.js";

/** A figure of the data, as a finding names it. */
export interface NamedFigure {
  /** What it is. */
  readonly title: Title;
  /** What the data say, as a report prints it; of a rate, where the text says a count, the numbers it is worked out from. */
  readonly text: string;
}

/** What holding a written report against the data can find, by code. */
export interface HalfYearFindings {
  /** The text and the data say something else. */
  readonly "report-figure-differs": {
    /** The figure as written. */
    readonly text: string;
    /** The figures that it may be about. */
    readonly figures: readonly NamedFigure[];
  };
  /** The text says exactly so many where the data know only a bound. */
  readonly "report-figure-too-exact": {
    /** The figure as written. */
    readonly text: string;
    /** The figures that it may be about. */
    readonly figures: readonly NamedFigure[];
  };
  /** No figure of the data was recognised in the words around it, so that it was not checked. */
  readonly "report-figure-not-covered": {
    /** The figure as written. */
    readonly text: string;
  };
  /** The figure is blacked out. */
  readonly "report-figure-masked": {
    /** The figure as written. */
    readonly text: string;
  };
  /** More names are listed before 等 than the number behind it says. */
  readonly "report-list-too-long": {
    /** The figure as written. */
    readonly text: string;
    /** How many names are listed. */
    readonly named: number;
  };
}

/** One finding about a written report. */
export type HalfYearFinding = FindingOf<HalfYearFindings>;
