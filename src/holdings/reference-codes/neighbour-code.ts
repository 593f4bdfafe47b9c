import { type FamiliarShape, familiarReading } from "./familiar-shape.js";
import { hasOnlyDigits } from "./piece-kind.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";

/** So many last digits may differ: they do not tell whether a number looks like a year. */
const RUNNING_DIGITS = 2;
/** The character that tells most fonds apart. */
const FONDS_UNIT = 3;

/**
 * The last code of a familiar shape: one that differs from it in nothing but its last digits has the same shape, so only those are looked
 * at. Codes come in the order of a catalogue, where most are such neighbours. It changes no answer.
 */
export class NeighbourCode {
  /** Its shape; none while it is not expected to have neighbours. */
  #shape: FamiliarShape | undefined;
  #fondsUnit = 0;
  #length = 0;
  #texts: string[] = [];
  /** Where its last piece begins. */
  #from = 0;
  /** What stands before the digits that may differ. */
  #head = "";

  /**
   * Keeps a code that ends in a number, with the list of its texts, whose last one is replaced. Not when it has another fonds than the code
   * before: codes in no order mostly have, and none of them has a neighbour after it.
   */
  learn(text: string, texts: string[], shape: FamiliarShape): void {
    const unit = text.charCodeAt(FONDS_UNIT);
    const isSameFonds = unit === this.#fondsUnit;
    this.#fondsUnit = unit;
    if (!isSameFonds || !shape.endsInNumber) return;
    const { length } = text;
    this.#shape = shape;
    this.#length = length;
    this.#texts = texts;
    this.#from = length - texts[shape.parts.length - 1]!.length;
    this.#head = text.slice(0, Math.max(this.#from, length - RUNNING_DIGITS));
  }

  /** Keeps none: the list of texts is another code's. */
  forget(): void {
    this.#shape = undefined;
  }

  /** The reading of a neighbour of that code; undefined for any other text. */
  reading(text: string): ReferenceCodeReading | undefined {
    const shape = this.#shape;
    // The engine looks for a text that it only refers to faster than it says whether another one starts with it.
    if (shape === undefined || text.length !== this.#length || text.indexOf(this.#head) !== 0) return undefined;
    if (!hasOnlyDigits(text, this.#head.length, text.length)) return undefined;
    const texts = this.#texts;
    texts[shape.parts.length - 1] = text.slice(this.#from);
    return familiarReading(text, texts, shape);
  }
}
