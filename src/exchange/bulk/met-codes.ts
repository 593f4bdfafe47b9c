import { parseReferenceCode, type ReferenceCodeParts, referenceCodeKey } from "../../holdings/reference-codes/index.js";
import { NumberSets } from "./number-sets.js";

/** The parts that can be a running number, the lowest level first. */
const RUNNING_PARTS = ["pageNo", "itemNo", "volumeNo"] as const;
/** A running number with more digits is none. */
export const MOST_DIGITS = 6;

/**
 * Which reference codes have been met. Codes of one series differ in their running number alone, so a series is a set of bits and not a set of
 * texts; codes are the same when their parts are, however they are punctuated.
 */
export class MetCodes {
  readonly #series = new Map<string, number>();
  readonly #numbers = new NumberSets();
  readonly #texts = new Set<string>();
  #lookedSeries = 0;
  #lookedNumber = 0;

  /**
   * The series of a code, by what it is without its running number.
   *
   * @param text - the code
   * @returns the number of the series and the running number; undefined when it has none that a bit can stand for
   */
  placeOf(text: string): { readonly series: number; readonly number: number } | undefined {
    const parts = parseReferenceCode(text).code?.parts;
    const running = parts === undefined ? undefined : RUNNING_PARTS.find((part) => parts[part] !== undefined);
    if (parts === undefined || running === undefined) return undefined;
    const digits = parts[running]!;
    if (!/^\d{1,6}$/.test(digits)) return undefined;
    const series: ReferenceCodeParts = { ...parts, [running]: `#${digits.length}` };
    return { series: this.#numberOf(referenceCodeKey({ parts: series })), number: Number(digits) };
  }

  /**
   * Looks at a code of a series, before it is sure which reader its row is for.
   *
   * @param series - the number of the series
   * @param number - the running number
   */
  look(series: number, number: number): void {
    this.#lookedSeries = series;
    this.#lookedNumber = number;
  }

  /**
   * Marks the code last looked at as met, unless it has been.
   *
   * @returns true when it had been met before
   */
  meetLooked(): boolean {
    return this.#numbers.meet(this.#lookedSeries, this.#lookedNumber);
  }

  /**
   * Marks any code as met.
   *
   * @param text - the code as recorded
   * @returns true when it had been met before
   */
  meetText(text: string): boolean {
    const place = this.placeOf(text);
    if (place !== undefined) return this.#numbers.meet(place.series, place.number);
    const code = parseReferenceCode(text).code;
    const key = code === undefined ? text.trim() : referenceCodeKey(code);
    const wasMet = this.#texts.has(key);
    this.#texts.add(key);
    return wasMet;
  }

  #numberOf(key: string): number {
    const known = this.#series.get(key);
    if (known !== undefined) return known;
    const series = this.#series.size;
    this.#series.set(key, series);
    return series;
  }
}

/** Whether digits can be told from their bytes to be a running number, and one that a bit stands for: not all zeros, and no year. */
export function isPlainNumber(number: number, digits: number): boolean {
  if (digits > MOST_DIGITS || number === 0) return false;
  return digits !== 4 || number < 1900 || number > 2099;
}
