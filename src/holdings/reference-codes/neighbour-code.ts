import type { CodePieces } from "./code-pieces.js";
import { type FamiliarShape, familiarReading } from "./familiar-shapes.js";
import { DIGIT, hasOnlyDigits, likeness } from "./piece-kind.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";

/** The engine copies a slice of so many characters, and compares two copies faster than a loop would; a longer one it only refers to. */
const STRETCH = 12;

/**
 * The last code of a familiar shape: one that differs from it in nothing but the digits of its last piece has the same shape, so only
 * those are looked at. Codes come in the order of a catalogue, where most are such neighbours. It changes no answer.
 */
export class NeighbourCode {
  /** Its shape; none while it has no neighbours. */
  #shape: FamiliarShape | undefined;
  #text = "";
  #texts: string[] = [];
  /** Where its last piece begins. */
  #start = 0;
  /** What stands before its last piece, in two stretches that are cut out once a text looks like a neighbour. */
  #head = "";
  #rest = "";

  /** Keeps a code whose last piece is a number that does not look like a year, with the list of its texts, whose last one is replaced. */
  learn({ text, count, from, kinds }: CodePieces, texts: string[], shape: FamiliarShape): void {
    this.#shape = kinds[count - 1] === DIGIT ? shape : undefined;
    this.#text = text;
    this.#texts = texts;
    this.#start = from[count - 1]!;
    this.#head = "";
  }

  /** Keeps none: the list of texts is another code's. */
  forget(): void {
    this.#shape = undefined;
  }

  /** The reading of a neighbour of that code; undefined for any other text. */
  reading(text: string): ReferenceCodeReading | undefined {
    const shape = this.#shape;
    const { length } = text;
    if (shape === undefined || length !== this.#text.length) return undefined;
    // Codes in no order mostly differ in their fonds.
    if (text.charCodeAt(3) !== this.#text.charCodeAt(3)) return undefined;
    if (this.#head === "") this.#cutOut();
    const start = this.#start;
    const middle = this.#head.length;
    if (text.slice(0, middle) !== this.#head || text.slice(middle, start) !== this.#rest) return undefined;
    if (!hasOnlyDigits(text, start, length) || likeness(text, start, length, DIGIT) !== 0) return undefined;
    const texts = this.#texts;
    texts[shape.shapes.length - 1] = text.slice(start);
    return familiarReading(text, texts, shape);
  }

  #cutOut(): void {
    const middle = Math.min(STRETCH, this.#start);
    this.#head = this.#text.slice(0, middle);
    this.#rest = this.#text.slice(middle, this.#start);
  }
}
