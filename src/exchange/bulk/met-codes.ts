import { PairIds } from "../../figures/tallies/index.js";
import { referenceCodeKey, referenceCodeParser } from "../../holdings/reference-codes/index.js";
import { NumberSets } from "./number-sets.js";

/** The parts that can be a running number, the lowest level first; what the numbers of one run are in may be numbered as well. */
const RUNNING_PARTS = ["pageNo", "itemNo", "volumeNo"] as const;
const PLAIN_NUMBER = /^\d{1,6}$/;
/** A running number with more digits is none. */
const MOST_DIGITS = 6;

/** Where a code stands among the codes of a file. */
export interface CodePlace {
  /** The number of its family: what the code is without its running number and that of the container. */
  readonly family: number;
  /** The number of its container; 0 when it has none. */
  readonly container: number;
  /** Its running number. */
  readonly number: number;
}

/**
 * Which reference codes have been met. Codes of one series differ in their running number alone, so a series is a set of bits and not a set of
 * texts; codes are the same when their parts are, however they are punctuated.
 */
export class MetCodes {
  readonly #parse = referenceCodeParser();
  readonly #families = new Map<string, number>();
  readonly #series = new PairIds();
  readonly #numbers = new NumberSets();
  readonly #texts = new Set<string>();

  /**
   * Where a code stands, by its parts.
   *
   * @param text - the code
   * @returns its place; undefined when it has no running number that a bit can stand for
   */
  placeOf(text: string): CodePlace | undefined {
    const parts = this.#parse(text).code?.parts;
    if (parts === undefined) return undefined;
    const [running, container] = RUNNING_PARTS.filter((part) => parts[part] !== undefined);
    if (running === undefined || !PLAIN_NUMBER.test(parts[running]!)) return undefined;
    const numbered = container !== undefined && PLAIN_NUMBER.test(parts[container]!) ? [running, container] : [running];
    const widths = Object.fromEntries(numbered.map((part) => [part, `#${parts[part]!.length}`]));
    const family = this.#familyOf(referenceCodeKey({ parts: { ...parts, ...widths } }));
    return {
      family,
      container: numbered.length === 2 ? Number(parts[container!]) : 0,
      number: Number(parts[running]),
    };
  }

  /**
   * The series of the codes of a family in a container.
   *
   * @param family - the number of the family
   * @param container - the number of the container, 0 for none
   * @returns the number of the series
   */
  seriesOf(family: number, container: number): number {
    return this.#series.idOf(family, container);
  }

  /**
   * Marks a code of a series as met.
   *
   * @param series - the number of the series
   * @param number - its running number
   * @returns true when it had been met before
   */
  meet(series: number, number: number): boolean {
    return this.#numbers.meet(series, number);
  }

  /**
   * Marks any code as met.
   *
   * @param text - the code as recorded
   * @returns true when it had been met before
   */
  meetText(text: string): boolean {
    const place = this.placeOf(text);
    if (place !== undefined) return this.meet(this.seriesOf(place.family, place.container), place.number);
    const code = this.#parse(text).code;
    const key = code === undefined ? text.trim() : referenceCodeKey(code);
    const wasMet = this.#texts.has(key);
    this.#texts.add(key);
    return wasMet;
  }

  #familyOf(key: string): number {
    const family = this.#families.get(key) ?? this.#families.size;
    this.#families.set(key, family);
    return family;
  }
}

/** Whether digits can be told from their bytes to be a running number, and one that a bit stands for: not all zeros, and no year. */
export function isPlainNumber(number: number, digits: number): boolean {
  if (digits > MOST_DIGITS || number === 0) return false;
  return digits !== 4 || number < 1900 || number > 2099;
}
