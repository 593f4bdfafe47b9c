import { cellText } from "./byte-rows.js";
import type { BulkEngine } from "./engine-forms.js";

/** The rows last cut as texts. */
export class RowTexts {
  /** What parts their cells. */
  delimiter = "";
  readonly #engine: BulkEngine;
  readonly #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

  /** @param engine - has cut them */
  constructor(engine: BulkEngine) {
    this.#engine = engine;
  }

  /**
   * A row as it was written.
   *
   * @param row - the number of the row in its block
   * @returns its text, quotation marks and all
   */
  raw(row: number): string {
    const { cutter } = this.#engine;
    return this.#utf8.decode(cutter.bytes().subarray(cutter.starts()[row], cutter.ends()[row]));
  }

  /**
   * The cells of a row. Without quotation marks a row is its cells, so that it is decoded once and not cell by cell.
   *
   * @param row - the number of the row in its block
   * @param raw - its text
   * @returns the text of each cell
   */
  cells(row: number, raw: string): readonly string[] {
    if (!raw.includes('"')) return raw.split(this.delimiter);
    const firsts = this.#engine.cutter.firsts();
    const texts: string[] = [];
    for (let cell = firsts[row]!; cell < firsts[row + 1]!; cell++) texts.push(this.cell(cell));
    return texts;
  }

  /**
   * One cell.
   *
   * @param cell - its number in the block
   * @returns its text
   */
  cell(cell: number): string {
    const { cutter } = this.#engine;
    return cellText(cutter.bytes(), cutter.from()[cell]!, cutter.to()[cell]!);
  }
}
