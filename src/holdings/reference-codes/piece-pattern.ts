import { CAPITAL, CLASSES, DIGIT, IDEOGRAPH, LONGEST_RETENTION, RETENTION, YEAR } from "./piece-kind.js";

/** What stands for each class of characters in a bracket. */
const SIGNS: readonly (readonly [number, string])[] = [
  [DIGIT, "\\d"],
  [CAPITAL, "A-Z"],
  [IDEOGRAPH, "\\u4e00-\\u9fff"],
];

/**
 * The expression that fits the pieces which a scheme cannot tell from this one: those of its kind and its length, and where it is one or two
 * capitals those of the same, since a category is known by its letters.
 *
 * @param text - the piece, of digits, capitals and ideographs alone
 * @param kind - its kind
 */
export function piecePattern(text: string, kind: number): string {
  const { length } = text;
  const classes = kind & CLASSES;
  if (classes === CAPITAL && length <= 2) return text;
  if ((kind & YEAR) !== 0) return "(?:19|20)\\d\\d";
  if ((kind & RETENTION) !== 0) return `D${"\\d".repeat(length - 1)}`;
  const signs = SIGNS.flatMap(([bit, sign]) => ((classes & bit) === 0 ? [] : [sign]));
  // Written out, since the engine counts a repetition only where it has to.
  const all = `[${signs.join("")}]`.repeat(length);
  if (classes === DIGIT) return length === 4 ? `(?!19|20)${all}` : all;
  return signs.length === 1 ? all : `${noRetention(length)}${signs.map((sign) => has(sign, length)).join("")}${all}`;
}

function noRetention(length: number): string {
  return length > LONGEST_RETENTION ? "" : `(?!D${"\\d".repeat(length - 1)})`;
}

function has(sign: string, length: number): string {
  return `(?=.{0,${length - 1}}[${sign}])`;
}
