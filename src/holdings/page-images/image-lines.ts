import type { CodeTable } from "./code-table.js";
import type { ImageNaming, KnownImageNaming } from "./image-namings.js";
import type { ImageTally } from "./image-tally.js";
import { PathPattern } from "./path-pattern.js";
import { PlainNames } from "./plain-names.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SMALLEST_REST = 1024;

/**
 * Counts the lines of a list of paths from their bytes, wherever a chunk ends. A line that follows the one before in everything but its page
 * is counted by comparing it; a line of a usual form by the code in its bytes; any other is read as text. All three say the same of a line.
 */
export class ImageLines {
  readonly #tally: ImageTally;
  readonly #pattern = new PathPattern();
  readonly #names: PlainNames;
  readonly #decoder = new TextDecoder();
  /** Where the lines of the pattern are counted. */
  #slot = 0;
  #form = 0;
  #rest = new Uint8Array(SMALLEST_REST);
  #restLength = 0;

  /**
   * @param tally - what counts
   * @param codes - the codes of the catalogue
   * @param naming - the naming; without one the form of each name decides
   */
  constructor(tally: ImageTally, codes: CodeTable, naming?: KnownImageNaming | ImageNaming) {
    this.#tally = tally;
    this.#names = new PlainNames(codes, tally.forms, naming);
  }

  /** Takes the next bytes; what follows the last line break is kept for the next ones. */
  add(chunk: Uint8Array): void {
    const view = viewOf(chunk);
    let from = this.#restLength === 0 ? 0 : this.#finishRest(chunk);
    while (from < chunk.length) {
      from = this.#nextPages(view, from);
      const lineTo = this.#otherPage(chunk, view, from);
      const end = lineTo > 0 ? lineTo - 1 : chunk.indexOf(LINE_FEED, from);
      if (end < 0) break;
      if (lineTo === 0) this.#line(chunk, view, from, end, end + 1);
      from = end + 1;
    }
    this.#keep(chunk, from, chunk.length);
  }

  /** Takes the last line, which may have no line break. */
  end(): void {
    const length = this.#restLength;
    this.#restLength = 0;
    this.#line(this.#rest, viewOf(this.#rest), 0, length, length);
    // Any line begins as one without a line break may.
    this.#pattern.clear();
  }

  /** Takes the line that the chunk before left unfinished, where it ends in this one, and answers where the next one begins. */
  #finishRest(chunk: Uint8Array): number {
    const to = chunk.indexOf(LINE_FEED) + 1;
    if (to === 0) return 0;
    this.#keep(chunk, 0, to);
    const length = this.#restLength;
    this.#restLength = 0;
    this.#line(this.#rest, viewOf(this.#rest), 0, length - 1, length);
    return to;
  }

  /** Takes the lines that are those of the next pages, and answers where they end. */
  #nextPages(view: DataView, from: number): number {
    const first = this.#pattern.nextPage;
    const lines = this.#pattern.countNext(view, from);
    if (lines > 0) this.#tally.addPages(this.#slot, this.#form, first, first + lines - 1);
    return from + lines * this.#pattern.lineLength;
  }

  /** Takes a line of another page in as many digits, and answers where it ends; 0 when it is no such line. */
  #otherPage(bytes: Uint8Array, view: DataView, from: number): number {
    const lineTo = from + this.#pattern.lineLength;
    if (lineTo > bytes.length || bytes[lineTo - 1] !== LINE_FEED) return 0;
    const page = this.#pattern.pageOf(bytes, view, from, lineTo);
    if (page === 0) return 0;
    this.#tally.addPages(this.#slot, this.#form, page, page);
    return lineTo;
  }

  /** One line: up to `end`, and with its line break up to `lineTo`. */
  #line(bytes: Uint8Array, view: DataView, from: number, end: number, lineTo: number): void {
    const to = bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (to === from) return;
    const page = this.#pattern.pageOf(bytes, view, from, lineTo);
    if (page > 0) this.#tally.addPages(this.#slot, this.#form, page, page);
    else if (this.#names.read(bytes, view, from, to)) this.#plainLine(view, from, lineTo);
    else this.#textLine(bytes, view, from, to, lineTo);
  }

  #plainLine(view: DataView, from: number, lineTo: number): void {
    const { slot, form, page, digitsFrom, digitsTo } = this.#names;
    this.#slot = slot;
    this.#form = form;
    this.#tally.addPages(slot, form, page, page);
    this.#pattern.learn(view, from, digitsFrom, digitsTo, lineTo, page);
  }

  #textLine(bytes: Uint8Array, view: DataView, from: number, to: number, lineTo: number): void {
    const counted = this.#tally.addFile({ path: this.#decoder.decode(bytes.subarray(from, to)) });
    if (counted === undefined) {
      this.#pattern.clear();
      return;
    }
    this.#slot = counted.slot;
    this.#form = counted.form;
    this.#pattern.learnLine(bytes, view, from, to, lineTo);
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    const length = this.#restLength + to - from;
    if (length > this.#rest.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#rest.subarray(0, this.#restLength));
      this.#rest = larger;
    }
    this.#rest.set(chunk.subarray(from, to), this.#restLength);
    this.#restLength = length;
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
