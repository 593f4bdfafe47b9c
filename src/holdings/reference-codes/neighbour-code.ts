import type { CodePieces } from "./code-pieces.js";
import { type FamiliarShape, familiarReading } from "./familiar-shapes.js";
import { DIGIT, isCentury } from "./piece-kind.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";

/** The engine copies a slice of so many characters, and compares two copies faster than a loop would; a longer one it only refers to. */
const STRETCH = 12;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The last code of a familiar shape: one that differs from it in nothing but the digits of its last piece has the same shape, so only
 * those are looked at. Codes come in the order of a catalogue, where most are such neighbours. It changes no answer.
 */
export class NeighbourCode {
  /** Its length; none while it has no neighbours. */
  #length = -1;
  /** Where its last piece begins. */
  #start = 0;
  /** The end of the first stretch before it. */
  #middle = 0;
  #head = "";
  #rest = "";
  /** Whether the stretches are cut out: they are only once a text looks like a neighbour. */
  #isCutOut = false;
  #text = "";
  #texts: string[] = [];
  #shape: FamiliarShape | undefined;

  /** Keeps a code whose last piece is a number that does not look like a year, with the list of its texts, whose last one is replaced. */
  learn({ text, count, from, kinds }: CodePieces, texts: string[], shape: FamiliarShape): void {
    const start = from[count - 1]!;
    this.#length = kinds[count - 1] === DIGIT && start <= 2 * STRETCH ? text.length : -1;
    this.#start = start;
    this.#isCutOut = false;
    this.#text = text;
    this.#texts = texts;
    this.#shape = shape;
  }

  /** Keeps none: the list of texts is another code's. */
  forget(): void {
    this.#length = -1;
  }

  /** The reading of a neighbour of that code; undefined for any other text. */
  reading(text: string): ReferenceCodeReading | undefined {
    const { length } = text;
    if (length !== this.#length) return undefined;
    // Codes in no order mostly differ in their fonds.
    if (!this.#isCutOut && text.charCodeAt(3) !== this.#text.charCodeAt(3)) return undefined;
    if (!this.#isCutOut) this.#cutOut();
    const start = this.#start;
    const middle = this.#middle;
    if (text.slice(0, middle) !== this.#head || text.slice(middle, start) !== this.#rest) return undefined;
    for (let at = start; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < ZERO || unit > NINE) return undefined;
    }
    if (length - start === 4 && isCentury(text, start)) return undefined;
    const shape = this.#shape!;
    const texts = this.#texts;
    texts[shape.shapes.length - 1] = text.slice(start);
    return familiarReading(text, texts, shape);
  }

  #cutOut(): void {
    this.#middle = Math.min(STRETCH, this.#start);
    this.#head = this.#text.slice(0, this.#middle);
    this.#rest = this.#text.slice(this.#middle, this.#start);
    this.#isCutOut = true;
  }
}
