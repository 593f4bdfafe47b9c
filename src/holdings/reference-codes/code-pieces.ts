import { classOf, HYPHEN, likeness } from "./piece-kind.js";

/** More pieces than any code has: what comes after is not read, which bounds the time that a hostile text can take. */
const MOST_PIECES = 64;

/**
 * A text cut at its hyphens and dots, each piece with its kind, in arrays that are used again for the next text: cutting and classing once
 * is what lets several schemes be tried for the price of one.
 */
export class CodePieces {
  /** The text. */
  text = "";
  /** How many pieces it has. */
  count = 0;
  /** How many levels: one more than its hyphens. */
  levels = 0;
  /** Whether the text has more pieces than are kept. */
  isCut = false;
  /** Where each piece begins. */
  readonly from = new Int32Array(MOST_PIECES);
  /** Where each piece ends. */
  readonly to = new Int32Array(MOST_PIECES);
  /** The kind of each piece. */
  readonly kinds = new Int32Array(MOST_PIECES);
  /** The first piece of each level, and after the last level the number of pieces. */
  readonly levelFrom = new Int32Array(MOST_PIECES + 1);

  /** Cuts a text. */
  read(text: string): void {
    const { from, to, kinds, levelFrom } = this;
    const { length } = text;
    let piece = 0;
    let level = 0;
    let start = 0;
    let classes = 0;
    let at = 0;
    for (; at <= length && piece < MOST_PIECES; at++) {
      const found = at < length ? classOf(text.charCodeAt(at)) : HYPHEN;
      if (found < HYPHEN) {
        classes |= found;
        continue;
      }
      from[piece] = start;
      to[piece] = at;
      kinds[piece] = classes | likeness(text, start, at, classes);
      piece++;
      if (found === HYPHEN) levelFrom[++level] = piece;
      start = at + 1;
      classes = 0;
    }
    this.text = text;
    this.count = piece;
    this.levels = level;
    this.isCut = at <= length;
  }

  /** The text of a piece. */
  textOf(piece: number): string {
    return this.text.slice(this.from[piece], this.to[piece]);
  }
}
