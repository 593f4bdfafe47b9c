import type { FindingOf, Title } from "../../foundation/findings/index.js";
import type { TextRepair } from "../../foundation/text/index.js";
import type { ReferenceCodePart } from "./reference-code.js";

/** What can be expected where a reference code cannot be read: a part, a hyphen, or nothing more. */
export type ExpectedInCode = ReferenceCodePart | "hyphen" | "end";

/** What reading, composing and listing reference codes can find wrong, by code. */
export interface ReferenceCodeFindings {
  /** There is no code. */
  readonly "reference-code-missing": object;
  /** No scheme reads the code. */
  readonly "reference-code-unreadable": {
    /** Where reading stopped: an index into the text after width, dashes, dots and spaces were folded. */
    readonly position: number;
    /** What the best fitting scheme needs there. */
    readonly expected: ExpectedInCode;
    /** What stands there; empty at the end of the text. */
    readonly found: string;
  };
  /** The code has full-width characters, other dashes or dots, or spaces. */
  readonly "reference-code-folded": {
    /** What was folded. */
    readonly repairs: readonly TextRepair[];
  };
  /** The dot after the category is missing, as in `WS2025`. */
  readonly "missing-dot": {
    /** The category. */
    readonly category: string;
  };
  /** Small letters where the standards want capitals. */
  readonly "lower-case-code": {
    /** The letters as written. */
    readonly written: string;
    /** The letters as the standards want them. */
    readonly likely: string;
  };
  /** Two letters that no table of categories has. */
  readonly "category-unknown": {
    /** The category. */
    readonly category: string;
  };
  /** The fonds has schemes of its own for the year, and the code is by another one. */
  readonly "scheme-not-of-fonds": {
    /** The name of the scheme that reads the code. */
    readonly scheme: Title;
    /** The names of the schemes of the fonds, of all years. */
    readonly expected: readonly Title[];
  };
  /** The number does not have the digits that its scheme sets. */
  readonly "number-width": {
    /** The part. */
    readonly part: ReferenceCodePart;
    /** The number as written. */
    readonly number: string;
    /** The digits that the scheme sets. */
    readonly width: number;
  };
  /** Two codes differ only in the leading zeros of their last number. */
  readonly "number-width-differs": {
    /** One code. */
    readonly one: string;
    /** The other code. */
    readonly other: string;
  };
  /** Running numbers are left out between two that are there. */
  readonly "running-number-gap": {
    /** What the numbers run in. */
    readonly series: string;
    /** The first number that is left out. */
    readonly from: number;
    /** The last number that is left out. */
    readonly to: number;
  };
  /** The code occurs more than once. */
  readonly "reference-code-repeated": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** A part that the scheme needs is not there. */
  readonly "code-part-missing": {
    /** The part. */
    readonly part: ReferenceCodePart;
  };
  /** A part is not of the form that the scheme needs. */
  readonly "code-part-malformed": {
    /** The part. */
    readonly part: ReferenceCodePart;
    /** The text of the part. */
    readonly value: string;
    /** Set where it is a number or something else, and no text. */
    readonly isText?: false;
  };
  /** A part has no place in the scheme and would be lost. */
  readonly "code-part-unplaced": {
    /** The part. */
    readonly part: ReferenceCodePart;
    /** The text of the part. */
    readonly value: string;
  };
}

/** One finding about a reference code. */
export type ReferenceCodeFinding = FindingOf<ReferenceCodeFindings>;
