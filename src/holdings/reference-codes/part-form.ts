import { ANY_CLASS, CAPITAL, CLASSES, DIGIT, pieceKind, RETENTION, YEAR } from "./piece-kind.js";
import type { ReferenceCodePart } from "./reference-code.js";

/** What the text of a part looks like, as bits of a piece's kind, so that holding a piece against it takes three comparisons. */
export interface PartForm {
  /** The classes of characters it may have. */
  readonly classes: number;
  /** Its least length. */
  readonly least: number;
  /** Its greatest length. */
  readonly most: number;
  /** The bits that its kind must have. */
  readonly needs: number;
  /** The bits that its kind must not have. */
  readonly never: number;
}

const LONGEST_NUMBER = 8;
const LONGEST_NAME = 32;

const RUNNING_NUMBER = form(DIGIT, 1, LONGEST_NUMBER);

/**
 * The form of each part. A lower class never looks like a year or a retention code, or no one could tell where the classes end. Running
 * numbers are written with three to five digits; eight is only a guard.
 */
const PART_FORMS: ReadonlyMap<ReferenceCodePart, PartForm> = new Map([
  ["fondsNo", form(DIGIT | CAPITAL, 1, LONGEST_NUMBER)],
  ["category", form(CAPITAL, 2, 2)],
  ["series", form(DIGIT | CAPITAL, 1, LONGEST_NAME, 0, YEAR | RETENTION)],
  ["project", form(DIGIT | CAPITAL, 1, LONGEST_NAME)],
  ["year", form(DIGIT, 4, 4, YEAR)],
  ["retention", form(DIGIT | CAPITAL, 1, 4, RETENTION)],
  ["unit", form(ANY_CLASS, 1, LONGEST_NAME)],
  ["catalogueNo", RUNNING_NUMBER],
  ["volumeNo", RUNNING_NUMBER],
  ["boxNo", RUNNING_NUMBER],
  ["itemNo", RUNNING_NUMBER],
  ["pageNo", RUNNING_NUMBER],
]);

/** The form of a part, or undefined for a name that is none. */
export function partForm(part: ReferenceCodePart): PartForm | undefined {
  return PART_FORMS.get(part);
}

/** Whether a piece of a kind and a length has a form. */
export function isOfForm(kind: number, length: number, { classes, least, most, needs, never }: PartForm): boolean {
  return (
    (kind & CLASSES & ~classes) === 0 &&
    length >= least &&
    length <= most &&
    (kind & needs) === needs &&
    (kind & never) === 0
  );
}

/** Whether a whole text has a form. */
export function hasForm(text: string, expected: PartForm): boolean {
  return isOfForm(pieceKind(text), text.length, expected);
}

function form(classes: number, least: number, most: number, needs = 0, never = 0): PartForm {
  return Object.freeze({ classes, least, most, needs, never });
}
