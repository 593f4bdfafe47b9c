import type { CodeTable } from "../codes/code-table.js";
import type { ImageNaming, KnownImageNaming } from "../names/image-namings.js";
import { PathPattern } from "../names/path-pattern.js";
import { PlainNames } from "../names/plain-names.js";
import { WaitingPages } from "../seen/waiting-pages.js";
import type { CountedPage, ImageTally } from "./image-tally.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SMALLEST_REST = 1024;
/** In place of a slot that is still to be looked up: that of the last code that waits. */
const WAITING = -1;

/**
 * Counts the lines of a list of paths from their bytes, wherever a chunk ends. A line that follows the one before in everything but its page
 * is counted by comparing it; a line of a usual form by the code in its bytes; any other is read as text. All three say the same of a line.
 * Codes in bytes wait for one another and are looked up together: before the next line of text, and where the chunk ends.
 */
export class ImageLines {
  readonly #tally: ImageTally;
  readonly #codes: CodeTable;
  readonly #pattern = new PathPattern();
  readonly #names: PlainNames;
  readonly #waiting = new WaitingPages();
  readonly #decoder = new TextDecoder();
  /** What is being read, and a view of it. */
  #bytes: Uint8Array = new Uint8Array();
  #view = viewOf(this.#bytes);
  /** Where the lines of the pattern are counted. */
  #slot = WAITING;
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
    this.#codes = codes;
    this.#names = new PlainNames(codes, tally.forms, naming);
  }

  /** Takes the next bytes; what follows the last line break is kept for the next ones. */
  add(chunk: Uint8Array): void {
    let from = this.#restLength === 0 ? 0 : this.#finishRest(chunk);
    this.#bytes = chunk;
    this.#view = viewOf(chunk);
    while (from < chunk.length) {
      if (this.#waiting.isFull) this.#countWaiting();
      from = this.#nextPages(from);
      const otherTo = this.#otherPage(from);
      const lineTo = otherTo > 0 ? otherTo : chunk.indexOf(LINE_FEED, from) + 1;
      if (lineTo === 0) break;
      if (otherTo === 0) this.#line(from, lineTo);
      from = lineTo;
    }
    this.#countWaiting();
    this.#keep(chunk, from, chunk.length);
  }

  /** Takes the last line, which may have no line break. */
  end(): void {
    this.#restLine();
    // Any line begins as one without a line break may.
    this.#pattern.clear();
  }

  /** Takes the line that the chunk before left unfinished, where it ends in this one, and answers where the next one begins. */
  #finishRest(chunk: Uint8Array): number {
    const to = chunk.indexOf(LINE_FEED) + 1;
    if (to === 0) return 0;
    this.#keep(chunk, 0, to);
    this.#restLine();
    return to;
  }

  #restLine(): void {
    const length = this.#restLength;
    this.#restLength = 0;
    this.#bytes = this.#rest;
    this.#view = viewOf(this.#rest);
    this.#line(0, length);
    this.#countWaiting();
  }

  /** Takes the lines that are those of the next pages, and answers where they end. */
  #nextPages(from: number): number {
    const first = this.#pattern.nextPage;
    const lines = this.#pattern.countNext(this.#view, from);
    const to = from + lines * this.#pattern.lineLength;
    if (lines === 0) return to;
    if (this.#slot === WAITING) this.#waiting.extendRun(to, first + lines - 1);
    else this.#tally.addPages(this.#slot, this.#form, first, first + lines - 1);
    return to;
  }

  /** Takes a line of another page in as many digits, and answers where it ends; 0 when it is no such line. */
  #otherPage(from: number): number {
    const lineTo = from + this.#pattern.lineLength;
    if (lineTo > this.#bytes.length || this.#bytes[lineTo - 1] !== LINE_FEED) return 0;
    const page = this.#pattern.pageOf(this.#bytes, this.#view, from, lineTo);
    if (page === 0) return 0;
    this.#addPage(from, lineTo, page);
    return lineTo;
  }

  /** One line, which ends with its line break at `lineTo`. */
  #line(from: number, lineTo: number): void {
    const to = textEnd(this.#bytes, lineTo);
    if (to <= from) return;
    const page = this.#pattern.pageOf(this.#bytes, this.#view, from, lineTo);
    if (page > 0) this.#addPage(from, lineTo, page);
    else if (this.#names.read(this.#bytes, from, to)) this.#plainLine(from, lineTo);
    else {
      this.#countWaiting();
      this.#textLine(from, to, lineTo);
    }
  }

  #plainLine(from: number, lineTo: number): void {
    const { codeFrom, codeTo, form, page, digitsFrom, digitsTo } = this.#names;
    this.#slot = WAITING;
    this.#waiting.addCode(codeFrom, codeTo, form);
    this.#addPage(from, lineTo, page);
    this.#pattern.learn(this.#view, from, digitsFrom, digitsTo, lineTo, page);
  }

  #textLine(from: number, to: number, lineTo: number): void {
    const counted = this.#addText(from, to);
    if (counted === undefined) {
      this.#pattern.clear();
      return;
    }
    this.#slot = counted.slot;
    this.#form = counted.form;
    this.#pattern.learnLine(this.#bytes, this.#view, from, to, lineTo);
  }

  #addText(from: number, to: number): CountedPage | undefined {
    return this.#tally.addFile({ path: this.#decoder.decode(this.#bytes.subarray(from, to)) });
  }

  /** Takes a page that is counted where the lines of the pattern are. */
  #addPage(from: number, lineTo: number, page: number): void {
    if (this.#slot === WAITING) this.#waiting.addRun(from, lineTo, page);
    else this.#tally.addPages(this.#slot, this.#form, page, page);
  }

  /** Counts the pages that wait for the slots of their codes. */
  #countWaiting(): void {
    const { codes, forms, runs } = this.#waiting;
    this.#codes.findExact(this.#view, codes);
    this.#tally.readAhead(codes);
    for (let run = 0; run < runs.length; run++) {
      const code = runs.code[run]!;
      const slot = codes.slots[code]!;
      if (slot >= 0) this.#tally.addPages(slot, forms[code]!, runs.first[run]!, runs.last[run]!);
      else this.#textRun(run, code);
    }
    if (codes.length > 0) this.#followCode(codes.length - 1);
    this.#waiting.clear();
  }

  /** Lines whose code is not in the catalogue as it stands in them are read as text, until it is known where pages of that code are counted. */
  #textRun(run: number, code: number): void {
    const { codes, forms, runs } = this.#waiting;
    const last = runs.last[run]!;
    const lineLength = (runs.to[run]! - runs.from[run]!) / (last - runs.first[run]! + 1);
    let from = runs.from[run]!;
    for (let page = runs.first[run]!; page <= last; page++) {
      const lineTo = from + lineLength;
      const counted = this.#addText(from, textEnd(this.#bytes, lineTo));
      from = lineTo;
      if (counted === undefined) continue;
      codes.slots[code] = counted.slot;
      forms[code] = counted.form;
      if (page < last) this.#tally.addPages(counted.slot, counted.form, page + 1, last);
      return;
    }
  }

  /** Lines of the pattern are counted where those of a code were; where none was counted there is no pattern. */
  #followCode(code: number): void {
    const slot = this.#waiting.codes.slots[code]!;
    if (slot >= 0) {
      this.#slot = slot;
      this.#form = this.#waiting.forms[code]!;
    } else this.#pattern.clear();
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

/** Where the text of a line ends that ends with its line break at `lineTo`. */
function textEnd(bytes: Uint8Array, lineTo: number): number {
  const end = bytes[lineTo - 1] === LINE_FEED ? lineTo - 1 : lineTo;
  return bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
