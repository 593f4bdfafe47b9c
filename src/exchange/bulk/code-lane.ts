import type { Finding } from "../../foundation/findings/index.js";
import { cellReading, type ListColumn } from "../tables/index.js";
import { countIn, digitsEnd, NOT_IN_FORM } from "./byte-forms.js";
import { DELIMITER, plainEnd } from "./byte-kinds.js";
import { cellText } from "./byte-rows.js";
import { CellIds } from "./cell-ids.js";
import { BLANK, faulty, type Lane } from "./column-lane.js";
import { type CodePlace, isPlainNumber, type MetCodes, MOST_DIGITS } from "./met-codes.js";

const HYPHEN = 0x2d;
const ZERO = 0x30;
/** A series not looked at yet; the codes of others that no bit stands for have {@link NOT_IN_FORM}. */
const UNKNOWN = -2;
const FIRST_PREFIXES = 256;

/**
 * The lane of reference codes. Most codes of a file are those of a series before them with the next running number, and most series those of the
 * container next to one before. What stands before the number is looked up; only the first code of a family is read as text, and the others can
 * differ from it in the digits of those two numbers alone.
 */
export class CodeLane implements Lane {
  readonly #column: ListColumn;
  readonly #met: MetCodes;
  readonly #blankId: number;
  readonly #prefixes = new CellIds();
  /** What stands before the number of the container, and the family for each and both counts of digits. */
  readonly #beginnings = new CellIds();
  readonly #families = new Map<number, number>();
  /** For each prefix and each count of digits behind it, its series. */
  #series: Int32Array = new Int32Array(FIRST_PREFIXES * (MOST_DIGITS + 1)).fill(UNKNOWN);
  #end = 0;
  /** What stood before the number of the last code, outside quotation marks; -1 for none. */
  #usualPrefix = -1;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /**
   * @param column - the column
   * @param met - the codes of the file
   */
  constructor(column: ListColumn, met: MetCodes) {
    this.#column = column;
    this.#met = met;
    this.#blankId = cellReading(column, "").findings.length === 0 ? BLANK : faulty(BLANK);
  }

  get end(): number {
    return this.#end;
  }

  idAt(bytes: Uint8Array, kinds: Uint8Array, at: number, until: number): number {
    const numberAt = this.#usualPrefix === -1 ? -1 : this.#prefixes.endOf(this.#usualPrefix, bytes, at);
    if (numberAt !== -1) {
      const end = digitsEnd(bytes, numberAt);
      if (kinds[bytes[end]!] === DELIMITER) {
        this.#end = end;
        return this.#idOf(this.#usualPrefix, bytes, at, numberAt, end);
      }
    }
    const end = plainEnd(bytes, kinds, at, until);
    if (end === -1) return NOT_IN_FORM;
    this.#end = end;
    const id = this.id(bytes, at, end);
    if (id > BLANK) this.#usualPrefix = this.#prefixOf(id);
    return id;
  }

  id(bytes: Uint8Array, from: number, to: number): number {
    if (from === to) return this.#blankId;
    let numberAt = to;
    while (numberAt > from && isDigit(bytes[numberAt - 1]!)) numberAt--;
    if (numberAt === from || numberAt === to || bytes[numberAt - 1] !== HYPHEN) return NOT_IN_FORM;
    const prefix = this.#prefixes.idOf(bytes, from, numberAt);
    return prefix === NOT_IN_FORM ? NOT_IN_FORM : this.#idOf(prefix, bytes, from, numberAt, to);
  }

  #idOf(prefix: number, bytes: Uint8Array, from: number, numberAt: number, to: number): number {
    const digits = to - numberAt;
    const number = countIn(bytes, numberAt, to);
    if (number === NOT_IN_FORM || !isPlainNumber(number, digits)) return NOT_IN_FORM;
    const place = prefix * (MOST_DIGITS + 1) + digits;
    let series = place < this.#series.length ? this.#series[place]! : UNKNOWN;
    if (series === UNKNOWN) {
      series = this.#newSeries(bytes, from, numberAt, to);
      this.#keep(place, series);
    }
    if (series === NOT_IN_FORM) return NOT_IN_FORM;
    this.#met.look(series, number);
    return place + 1;
  }

  #prefixOf(id: number): number {
    return Math.floor((id - 1) / (MOST_DIGITS + 1));
  }

  /** The first code that a series can have, which stands for all of them where a dimension asks what a code begins with. */
  value(id: number): unknown {
    if (id === BLANK) return undefined;
    const digits = (id - 1) % (MOST_DIGITS + 1);
    const prefix = this.#decoder.decode(this.#prefixes.bytesOf(this.#prefixOf(id)));
    return cellReading(this.#column, prefix + "1".padStart(digits, "0")).value;
  }

  /** A code with findings is never in form. */
  findings(id: number): readonly Finding[] {
    return id === BLANK ? cellReading(this.#column, "").findings : [];
  }

  #keep(place: number, series: number): void {
    while (place >= this.#series.length) {
      const larger = new Int32Array(this.#series.length * 2).fill(UNKNOWN);
      larger.set(this.#series);
      this.#series = larger;
    }
    this.#series[place] = series;
  }

  #newSeries(bytes: Uint8Array, from: number, numberAt: number, to: number): number {
    const end = numberAt - 1;
    let containerAt = end;
    while (containerAt > from && isDigit(bytes[containerAt - 1]!)) containerAt--;
    const container = countIn(bytes, containerAt, end);
    const isNumbered =
      containerAt > from && bytes[containerAt - 1] === HYPHEN && isPlainNumber(container, end - containerAt);
    const beginning = isNumbered ? this.#beginnings.idOf(bytes, from, containerAt) : NOT_IN_FORM;
    if (beginning === NOT_IN_FORM) return this.#readSeries(bytes, from, to);
    const widths = (end - containerAt) * (MOST_DIGITS + 1) + (to - numberAt);
    const shape = beginning * (MOST_DIGITS + 1) ** 2 + widths;
    const family = this.#families.get(shape) ?? this.#newFamily(shape, container, this.#read(bytes, from, to));
    return family === NOT_IN_FORM ? this.#readSeries(bytes, from, to) : this.#met.seriesOf({ family, container });
  }

  /** Where the digits turn out to be no number of a container, each series is read by itself. */
  #newFamily(shape: number, container: number, place: CodePlace | undefined): number {
    const family = place?.container === container ? place.family : NOT_IN_FORM;
    this.#families.set(shape, family);
    return family;
  }

  #readSeries(bytes: Uint8Array, from: number, to: number): number {
    const place = this.#read(bytes, from, to);
    return place === undefined ? NOT_IN_FORM : this.#met.seriesOf(place);
  }

  #read(bytes: Uint8Array, from: number, to: number): CodePlace | undefined {
    const text = cellText(bytes, from, to);
    return cellReading(this.#column, text).findings.length === 0 ? this.#met.placeOf(text) : undefined;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}
