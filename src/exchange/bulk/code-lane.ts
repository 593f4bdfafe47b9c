import type { Finding } from "../../foundation/findings/index.js";
import type { FieldReading } from "../tables/index.js";
import { NOT_IN_FORM } from "./byte-forms.js";
import { CellIds } from "./cell-ids.js";
import type { ColumnLane } from "./column-lane.js";
import { isPlainNumber, type MetCodes } from "./met-codes.js";
import { PairIds } from "./pair-ids.js";

const HYPHEN = 0x2d;
const ZERO = 0x30;

/**
 * The lane of reference codes. Most codes of a file are those of a series before them with the next running number. What stands before the
 * number is looked up; only the first code of a series is read as text, and the others can differ from it in digits alone.
 */
export class CodeLane implements ColumnLane {
  readonly #read: (text: string) => FieldReading<unknown>;
  readonly #met: MetCodes;
  readonly #prefixes = new CellIds();
  readonly #widths = new PairIds();
  readonly #series: number[] = [];
  readonly #samples: unknown[] = [];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /**
   * @param read - the column's reader
   * @param met - the codes of the file
   */
  constructor(read: (text: string) => FieldReading<unknown>, met: MetCodes) {
    this.#read = read;
    this.#met = met;
  }

  id(bytes: Uint8Array, from: number, to: number): number {
    let at = to;
    let number = 0;
    let unit = 1;
    for (; at > from; at--) {
      const digit = bytes[at - 1]! - ZERO;
      if (digit < 0 || digit > 9) break;
      number += digit * unit;
      unit *= 10;
    }
    const digits = to - at;
    if (digits === 0 || at === from || bytes[at - 1] !== HYPHEN || !isPlainNumber(number, digits)) return NOT_IN_FORM;
    const prefix = this.#prefixes.idOf(bytes, from, at);
    if (prefix === NOT_IN_FORM) return NOT_IN_FORM;
    const id = this.#widths.idOf(prefix, digits);
    const series = this.#series[id] ?? this.#seriesOf(bytes.subarray(from, to));
    if (series === NOT_IN_FORM) return NOT_IN_FORM;
    this.#met.look(series, number);
    return id + 1;
  }

  /** The first code of the series, which stands for all of them where a check asks what a code begins with. */
  value(id: number): unknown {
    return this.#samples[id - 1];
  }

  /** A code with findings is never in form. */
  findings(): readonly Finding[] {
    return [];
  }

  #seriesOf(code: Uint8Array): number {
    const text = this.#decoder.decode(code);
    const { value, findings } = this.#read(text);
    const place = findings.length === 0 ? this.#met.placeOf(text) : undefined;
    const series = place?.series ?? NOT_IN_FORM;
    this.#series.push(series);
    this.#samples.push(value);
    return series;
  }
}
