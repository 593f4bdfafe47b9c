import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** What can be wrong with the scores of an evaluation, by code. */
export interface EvaluationFindings {
  /** The scheme has no such dimension or indicator. */
  "score-of-nothing": {
    /** The code that came. */
    readonly of: string;
  };
  /** A dimension or an indicator is scored twice. */
  "score-repeated": {
    /** Its name. */
    readonly title: Title;
  };
  /** The score is no decimal number from 0 to full marks. */
  "score-out-of-range": {
    /** Its name. */
    readonly title: Title;
    /** What came. */
    readonly score: string;
    /** Full marks; absent where the scheme does not know them yet. */
    readonly full?: string;
  };
  /** A dimension is scored as a whole although the scheme scores its indicators. */
  "score-not-by-indicator": {
    /** The dimension. */
    readonly title: Title;
    /** How many indicators it has. */
    readonly indicators: number;
  };
}

/** A finding about scores. */
export type EvaluationFinding = FindingOf<EvaluationFindings>;
