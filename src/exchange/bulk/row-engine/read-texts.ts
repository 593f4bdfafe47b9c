import { ASKED, FIRST_READ_ID, faulty } from "./cell-lane.js";
import { NOT_IN_FORM } from "./digits.js";
import type { Bytes } from "./memory.js";
import { TextIds, UNKNOWN } from "./text-ids.js";

/** The host has nothing to say against a text. */
export const FAULTLESS = 0;
/** Its reading has findings. */
export const FAULTY = 1;
/** Its rows have to be read as text. */
export const READ_AS_TEXT = 2;

/** The texts of a column that the host has read, each once, with what it said of them. */
export class ReadTexts {
  readonly #texts = new TextIds();
  /** For each text what the host said. */
  #told: Uint8Array = new Uint8Array(64);
  /** More texts are not read. */
  readonly #most: number;

  /** @param most - how many texts are read */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Takes what the host says of the next text.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @param told - {@link FAULTLESS}, {@link FAULTY} or {@link READ_AS_TEXT}
   */
  learn(bytes: Bytes, from: number, to: number, told: number): void {
    const known = this.#texts.add(bytes, from, to, 0);
    if (known === this.#told.length) {
      const larger = new Uint8Array(known * 2);
      for (let at = 0; at < known; at++) larger[at] = this.#told[at]!;
      this.#told = larger;
    }
    this.#told[known] = told;
  }

  /**
   * The number of a cell with a text.
   *
   * @param bytes - the bytes
   * @param from - where the text begins
   * @param to - where it ends
   * @returns its number, {@link NOT_IN_FORM} where its row has to be read as text, or {@link ASKED} where the host has to be asked about it
   */
  idOf(bytes: Bytes, from: number, to: number): number {
    const known = this.#texts.find(bytes, from, to, 0);
    if (known === UNKNOWN) return this.#texts.size >= this.#most ? NOT_IN_FORM : ASKED;
    const id = FIRST_READ_ID + known;
    const told = this.#told[known]!;
    if (told === FAULTLESS) return id;
    return told === FAULTY ? faulty(id) : NOT_IN_FORM;
  }
}
