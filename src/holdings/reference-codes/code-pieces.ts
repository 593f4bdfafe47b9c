import { classOf, HYPHEN, likeness } from "./piece-kind.js";

/** More pieces than any code has: what comes after is not read, which bounds the time that a hostile text can take. */
export const MOST_PIECES = 64;

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
  readonly #texts: string[] = [];

  /** Cuts a text. */
  read(text: string): void {
    const { from, to, kinds, levelFrom } = this;
    const { length } = text;
    let piece = 0;
    let level = 0;
    let at = 0;
    while (at <= length && piece < MOST_PIECES) {
      const start = at;
      let classes = 0;
      let found = HYPHEN;
      for (; at < length; at++) {
        found = classOf(text.charCodeAt(at));
        if (found >= HYPHEN) break;
        classes |= found;
        found = HYPHEN;
      }
      from[piece] = start;
      to[piece] = at;
      kinds[piece] = classes | likeness(text, start, at, classes);
      piece++;
      if (found === HYPHEN) levelFrom[++level] = piece;
      at++;
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

  /** The texts of all pieces; the list is used again for the next text. */
  texts(): string[] {
    const texts = this.#texts;
    const { text, from, to, count } = this;
    for (let piece = 0; piece < count; piece++) texts[piece] = text.slice(from[piece], to[piece]);
    return texts;
  }
}
