import { type FamiliarShape, familiarReading } from "./familiar-shape.js";
import { hasOnlyDigits } from "./piece-kind.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";

/** The engine copies a slice of so many characters, and compares two copies faster than a loop would; a longer one it only refers to. */
const STRETCH = 12;
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
  #text = "";
  #texts: string[] = [];
  /** Where its last piece begins. */
  #from = 0;
  /** Where the digits begin that may differ. */
  #start = 0;
  /** What stands before them, in two stretches that are cut out once a text looks like a neighbour. */
  #head = "";
  #rest = "";

  /**
   * Keeps a code that ends in a number, with the list of its texts, whose last one is replaced. Not when it has another fonds than the code
   * before: codes in no order mostly have, and none of them has a neighbour after it.
   */
  learn(text: string, texts: string[], shape: FamiliarShape): void {
    const unit = text.charCodeAt(FONDS_UNIT);
    const isSameFonds = unit === this.#fondsUnit;
    this.#fondsUnit = unit;
    if (!isSameFonds || !shape.endsInNumber || text.length > 2 * STRETCH + RUNNING_DIGITS) return;
    this.#shape = shape;
    this.#text = text;
    this.#texts = texts;
    this.#from = text.length - texts[shape.parts.length - 1]!.length;
    this.#start = Math.max(this.#from, text.length - RUNNING_DIGITS);
    this.#head = "";
  }

  /** Keeps none: the list of texts is another code's. */
  forget(): void {
    this.#shape = undefined;
  }

  /** The reading of a neighbour of that code; undefined for any other text. */
  reading(text: string): ReferenceCodeReading | undefined {
    const shape = this.#shape;
    if (shape === undefined || text.length !== this.#text.length) return undefined;
    if (this.#head === "") this.#cutOut();
    const middle = this.#head.length;
    if (text.slice(0, middle) !== this.#head || text.slice(middle, this.#start) !== this.#rest) return undefined;
    if (!hasOnlyDigits(text, this.#start, text.length)) return undefined;
    const texts = this.#texts;
    texts[shape.parts.length - 1] = text.slice(this.#from);
    return familiarReading(text, texts, shape);
  }

  #cutOut(): void {
    const middle = Math.min(STRETCH, this.#start);
    this.#head = this.#text.slice(0, middle);
    this.#rest = this.#text.slice(middle, this.#start);
  }
}
