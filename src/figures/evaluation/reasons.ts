import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";

/** Why an evaluation comes out as it does, by code. */
export interface EvaluationReasons {
  /** Every dimension is scored, and what each makes of its weight adds up to the total. */
  "evaluation-scored": {
    /** The total. */
    readonly total: string;
    /** How many dimensions. */
    readonly dimensions: number;
  };
  /** The grade of the total. */
  "evaluation-graded": {
    /** The total. */
    readonly total: string;
    /** The grade. */
    readonly grade: Title;
    /** The lowest total that has it. */
    readonly from: string;
  };
  /** The total is below the lowest grade. */
  "evaluation-below-grades": {
    /** The total. */
    readonly total: string;
    /** The lowest grade. */
    readonly grade: Title;
    /** The lowest total that has it. */
    readonly from: string;
  };
  /** Scores are missing, so that only the bounds of the total are known. */
  "evaluation-scores-missing": {
    /** What has no sound score. */
    readonly of: readonly Title[];
    /** The total if all of it got nothing. */
    readonly least: string;
    /** The total if all of it got full marks. */
    readonly most: string;
  };
  /** The text of the scheme was not in force on the day, so that nothing is evaluated by it. */
  "evaluation-scheme-not-in-force": {
    /** The scheme. */
    readonly scheme: Title;
    /** The day. */
    readonly asOf: CivilDay;
  };
  /** The scheme does not know the weights of dimensions. */
  "evaluation-weights-missing": {
    /** The dimensions. */
    readonly of: readonly Title[];
  };
}

/** A reason of an evaluation. */
export type EvaluationReason = ReasonOf<EvaluationReasons>;
