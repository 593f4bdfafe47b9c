import type { FindingOf } from "../findings/index.js";

/** What reading amounts and counts can find wrong, by code. */
export interface QuantityFindings {
  /** The amount is blacked out, such as `XX.XX万元`. */
  readonly "money-masked": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The amount names no unit and the caller named none: 元 and 万元 differ ten thousandfold. */
  readonly "money-unit-missing": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The text is no amount of whole fen. */
  readonly "money-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The text is no count, such as `数百人`. */
  readonly "count-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
}

/** One finding about an amount or a count. */
export type QuantityFinding = FindingOf<QuantityFindings>;
