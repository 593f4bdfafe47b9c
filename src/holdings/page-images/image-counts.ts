import type { PageInterval } from "../extents/index.js";
import { ContentSums } from "./content-sums.js";
import { InsertedPages } from "./inserted-pages.js";
import { PageSets } from "./page-sets.js";

/** What has been listed under one reference code. */
export interface ImageCount {
  /** How many different pages, those with a letter after their number too. */
  readonly images: number;
  /** How many of them have a letter: pages inserted after another one. */
  readonly inserted: number;
  /** The greatest page number; 0 without pages. */
  readonly greatestPage: number;
  /** How many different files without a page number. */
  readonly files: number;
  /** How many files repeat a page or a file of a whole record. */
  readonly repeats: number;
  /** The lowest page that is repeated; 0 when none is. */
  readonly lowestRepeat: number;
}

/** Counts images by slot, one slot for each different reference code, in whole numbers and never in the texts of the paths. */
export class ImageCounts {
  readonly #pages: PageSets;
  readonly #formats: PageSets;
  readonly #formatNumbers = new Map<string, number>();
  readonly #images: Int32Array;
  readonly #greatestPage: Int32Array;
  readonly #files: Int32Array;
  readonly #repeats: Int32Array;
  readonly #lowestRepeat: Int32Array;
  readonly #inserted = new InsertedPages();
  readonly #contents: ContentSums;

  /** @param slots - how many different reference codes there are */
  constructor(slots: number) {
    this.#pages = new PageSets(slots);
    this.#formats = new PageSets(slots);
    this.#images = new Int32Array(slots);
    this.#greatestPage = new Int32Array(slots);
    this.#files = new Int32Array(slots);
    this.#repeats = new Int32Array(slots);
    this.#lowestRepeat = new Int32Array(slots);
    this.#contents = new ContentSums(slots);
  }

  /** Counts the image of one page. */
  addPage(slot: number, page: number): void {
    if (this.#pages.add(slot, page)) {
      this.#images[slot]! += 1;
      if (page > this.#greatestPage[slot]!) this.#greatestPage[slot] = page;
      return;
    }
    this.#addRepeat(slot, page);
  }

  /** Counts the image of a page inserted after another: its number and its letter. */
  addInserted(slot: number, page: number, letter: string): void {
    if (this.#inserted.add(slot, `${page}${letter}`)) this.#images[slot]! += 1;
    else this.#addRepeat(slot, page);
  }

  /** Adds the checksum of a file that was counted. */
  addChecksum(slot: number, file: string, checksum: string): void {
    this.#contents.add(slot, file, checksum);
  }

  /** Counts the file of a whole record: one of each format, since a PDF and an OFD of the same record are no repeat. */
  addRecordFile(slot: number, format: string): void {
    if (this.#formats.add(slot, this.#formatNumber(format))) this.#files[slot]! += 1;
    else this.#repeats[slot]! += 1;
  }

  /** Counts a file that should have had a page number. */
  addUnnumbered(slot: number): void {
    this.#files[slot]! += 1;
  }

  /** What has been counted under a slot. */
  count(slot: number): ImageCount {
    return {
      images: this.#images[slot]!,
      inserted: this.#inserted.count(slot),
      greatestPage: this.#greatestPage[slot]!,
      files: this.#files[slot]!,
      repeats: this.#repeats[slot]!,
      lowestRepeat: this.#lowestRepeat[slot]!,
    };
  }

  /** The first lacking numbers between 1 and the greatest page, in order. */
  missingPages(slot: number, atMost: number): number[] {
    const missing: number[] = [];
    const greatest = this.#greatestPage[slot]!;
    for (let page = 1; page < greatest && missing.length < atMost; page++) {
      if (!this.#pages.has(slot, page)) missing.push(page);
    }
    return missing;
  }

  /** The pages that have an image, in order. */
  pageIntervals(slot: number): PageInterval[] {
    const greatest = this.#greatestPage[slot]!;
    if (greatest > 0 && greatest === this.#images[slot]! - this.#inserted.count(slot))
      return [{ first: 1, last: greatest }];
    const intervals: PageInterval[] = [];
    for (let first = 1; first <= greatest; first++) {
      if (!this.#pages.has(slot, first)) continue;
      let last = first;
      while (last < greatest && this.#pages.has(slot, last + 1)) last++;
      intervals.push({ first, last });
      first = last;
    }
    return intervals;
  }

  /** The pages with a letter after their number, in order. */
  insertedPages(slot: number): string[] {
    return this.#inserted.pages(slot);
  }

  /** The sum of the checksums of all files under a slot; undefined unless each has one. */
  contents(slot: number): string | undefined {
    return this.#contents.sum(slot, this.#images[slot]! + this.#files[slot]! + this.#repeats[slot]!);
  }

  #addRepeat(slot: number, page: number): void {
    this.#repeats[slot]! += 1;
    const lowest = this.#lowestRepeat[slot]!;
    if (lowest === 0 || page < lowest) this.#lowestRepeat[slot] = page;
  }

  #formatNumber(format: string): number {
    const known = this.#formatNumbers.get(format);
    if (known !== undefined) return known;
    this.#formatNumbers.set(format, this.#formatNumbers.size + 1);
    return this.#formatNumbers.size;
  }
}
