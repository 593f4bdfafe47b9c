import { MOST_PIECES } from "./code-pieces.js";
import { type FamiliarShape, familiarShape } from "./familiar-shape.js";
import { classOf, DOT_SIGN, HYPHEN, HYPHEN_SIGN } from "./piece-kind.js";
import { pieceShape } from "./piece-shape.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";
import type { PlacedParts } from "./scheme-reader.js";

/** A power of two; what a county writes into its codes are some thousands of texts, and one that was displaced is cut out again. */
const SLOTS = 4096;
/** So many digits and capitals, six bits for each, make a key that no other text has. */
const LONGEST_KEYED = 5;
const NO_KEY = -1;
const FIRST_KEYED = 0x30;
const LAST_KEYED = 0x5a;

/** More than a county has, so that no list of texts fills the memory: codes of further shapes are read by the schemes. */
const MOST_PIECE_SHAPES = 256;
const MOST_BRANCHES = 2048;
/** The turn of a piece whose shape no familiar code has. */
const NO_TURN = 2 * MOST_PIECE_SHAPES;

/** A piece that was met before. */
interface KnownPiece {
  readonly key: number;
  readonly text: string;
  /** Which way to go on in the tree when a hyphen or the end follows; one more when a dot does. */
  readonly turn: number;
}

/** What is known after some pieces. */
interface Branch {
  /** By turn, what is known after one piece more. */
  readonly after: (Branch | undefined)[];
  /** How a code is read that ends here. */
  shape: FamiliarShape | undefined;
}

/**
 * The codes read so far, as a tree of the shapes of their pieces: the next code of the same shapes needs no scheme to be tried. The texts
 * of pieces are kept, too, since fonds, years, periods, units and running numbers come again and again. It learns from the reader of
 * schemes, knows no rule of its own and changes no answer.
 */
export class FamiliarCodes {
  /** The texts of the pieces of the code that was looked up last; the list is used again for the next one. */
  readonly texts: string[] = [];
  readonly #root: Branch = { after: [], shape: undefined };
  readonly #known: KnownPiece[] = new Array(SLOTS).fill({ key: NO_KEY, text: "", turn: NO_TURN });
  readonly #turnByShape = new Map<number, number>();
  #count = 0;
  #branches = 0;

  /** How a code is read, if one of the same shape was; leaves its texts in the list. */
  find(text: string): FamiliarShape | undefined {
    const { texts } = this;
    const pieces = this.#known;
    const { length } = text;
    let branch: Branch | undefined = this.#root;
    let piece = 0;
    for (let at = 0; at <= length; at++) {
      if (piece === MOST_PIECES) return undefined;
      const from = at;
      let key = 0;
      let unit = HYPHEN_SIGN;
      for (; at < length; at++) {
        unit = text.charCodeAt(at);
        if (unit < FIRST_KEYED || unit > LAST_KEYED) break;
        key = (key << 6) + (unit - FIRST_KEYED + 1);
      }
      let known = pieces[slotOf(key)]!;
      if (known.key !== key || at - from > LONGEST_KEYED || isForeign(unit)) {
        at = endOfPiece(text, at);
        known = this.#met(text.slice(from, at), isForeign(unit) ? NO_KEY : key);
        unit = at < length ? text.charCodeAt(at) : HYPHEN_SIGN;
      }
      texts[piece] = known.text;
      branch = branch?.after[unit === DOT_SIGN ? known.turn + 1 : known.turn];
      piece++;
    }
    this.#count = piece;
    return branch?.shape;
  }

  /**
   * Keeps how the code that was looked up last was read, if nothing is to be said of it; a repaired code, of which the pieces are another
   * text's, has a finding. A retention code `D` is left out: what it may be hangs on the year, and the shape tells only that there is one.
   */
  learn(placed: PlacedParts, reading: ReferenceCodeReading): void {
    const { code, findings } = reading;
    if (code === undefined || findings.length > 0 || code.parts.retention === "D") return;
    const shape = familiarShape(code, this.texts.slice(0, this.#count), placed, reading.ambiguities);
    let branch = this.#root;
    let end = 0;
    for (let piece = 0; piece < shape.parts.length; piece++) {
      const text = this.texts[piece]!;
      end += text.length;
      const turn = this.#turnOf(pieceShape(text)) + (code.text.charCodeAt(end) === DOT_SIGN ? 1 : 0);
      const next = branch.after[turn] ?? this.#grown(branch, turn);
      if (next === undefined) return;
      branch = next;
      end++;
    }
    branch.shape = shape;
  }

  #met(text: string, key: number): KnownPiece {
    const piece = { key, text, turn: this.#turnByShape.get(pieceShape(text)) ?? NO_TURN };
    if (key !== NO_KEY && text.length <= LONGEST_KEYED && piece.turn !== NO_TURN) this.#known[slotOf(key)] = piece;
    return piece;
  }

  #turnOf(shape: number): number {
    const known = this.#turnByShape.get(shape);
    if (known !== undefined) return known;
    if (this.#turnByShape.size === MOST_PIECE_SHAPES) return NO_TURN;
    const turn = 2 * this.#turnByShape.size;
    this.#turnByShape.set(shape, turn);
    return turn;
  }

  #grown(branch: Branch, turn: number): Branch | undefined {
    if (turn >= NO_TURN || this.#branches === MOST_BRANCHES) return undefined;
    this.#branches++;
    const grown: Branch = { after: [], shape: undefined };
    branch.after[turn] = grown;
    return grown;
  }
}

/** Neither a separator nor a character that keys are made of. */
function isForeign(unit: number): boolean {
  return (unit < FIRST_KEYED || unit > LAST_KEYED) && unit !== HYPHEN_SIGN && unit !== DOT_SIGN;
}

function endOfPiece(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) < HYPHEN) at++;
  return at;
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 20;
}
