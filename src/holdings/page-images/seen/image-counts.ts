import type { PageInterval } from "../../extents/index.js";
import type { PageRange } from "../names/name-groups.js";
import { ContentSums } from "./content-sums.js";
import { InsertedPages } from "./inserted-pages.js";
import { PageSets } from "./page-sets.js";
import { type SlotColumn, slotColumn } from "./slot-column.js";

/** What has been listed under one reference code. */
export interface ImageCount {
  /** How many different pages, those with a letter after their number too. */
  readonly images: number;
  /** How many of them have a letter: pages inserted after another one. */
  readonly inserted: number;
  /** The greatest page number, of pages with a letter the one before it; 0 without pages. */
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
  readonly #slots: number;
  readonly #pages: PageSets;
  readonly #inserted = new InsertedPages();
  readonly #contents: ContentSums;
  readonly #formatNumbers = new Map<string, number>();
  /** What most linkings have none or few of takes no memory before it occurs. */
  #formats: PageSets | undefined;
  #files: Int32Array | undefined;
  #repeats: Int32Array | undefined;
  #lowestRepeat: Int32Array | undefined;

  /**
   * @param slots - how many different reference codes there are
   * @param firstPages - where the pages that most records have are kept
   */
  constructor(slots: number, firstPages: SlotColumn) {
    this.#slots = slots;
    this.#pages = new PageSets(firstPages);
    this.#contents = new ContentSums(slots);
  }

  /** Counts the images of pages that follow one another, from the first to the last. */
  addPages(slot: number, first: number, last: number): void {
    if (this.#pages.addNew(slot, first, last)) return;
    for (let page = first; page <= last; page++) if (!this.#pages.add(slot, page)) this.#addRepeat(slot, page);
  }

  /** Counts the image of a page inserted after another: its number and its letter. */
  addInserted(slot: number, page: number, letter: string): void {
    if (!this.#inserted.add(slot, `${page}${letter}`)) this.#addRepeat(slot, page);
  }

  /** Adds the checksum of a file that was counted. */
  addChecksum(slot: number, file: string, checksum: string): void {
    this.#contents.add(slot, file, checksum);
  }

  /** Counts the file of a whole record: one of each format, since a PDF and an OFD of the same record are no repeat. */
  addRecordFile(slot: number, format: string): void {
    this.#formats ??= new PageSets(slotColumn(this.#slots));
    if (this.#formats.add(slot, this.#formatNumber(format))) this.addUnnumbered(slot);
    else this.#addRepeat(slot, 0);
  }

  /** Counts a file that should have had a page number. */
  addUnnumbered(slot: number): void {
    this.#files ??= new Int32Array(this.#slots);
    this.#files[slot]! += 1;
  }

  /** What has been counted under a slot. */
  count(slot: number): ImageCount {
    const inserted = this.#inserted.count(slot);
    return {
      images: this.#pages.count(slot) + inserted,
      inserted,
      greatestPage: this.#greatestPage(slot),
      files: this.#files?.[slot] ?? 0,
      repeats: this.#repeats?.[slot] ?? 0,
      lowestRepeat: this.#lowestRepeat?.[slot] ?? 0,
    };
  }

  /** Whether the files of a slot are the images of the pages 1 to a number, each once, beside no more than the files of the whole record. */
  isExactly(slot: number, pages: number): boolean {
    return (
      this.#pages.greatest(slot) === pages &&
      this.#pages.count(slot) === pages &&
      this.#inserted.count(slot) === 0 &&
      (this.#repeats === undefined || this.#repeats[slot] === 0)
    );
  }

  /** The lowest and the greatest page of a slot, of inserted ones the number. */
  pageRange(slot: number): PageRange {
    const numbers = this.#inserted.pages(slot).map((page) => Number.parseInt(page, 10));
    const lowest = this.#pages.lowest(slot);
    const first = numbers[0] ?? lowest;
    return {
      lowest: lowest === 0 ? first : Math.min(lowest, first),
      greatest: this.#greatestPage(slot),
    };
  }

  /** The first lacking numbers from 1 to the greatest page, in order. */
  missingPages(slot: number, atMost: number): number[] {
    const missing: number[] = [];
    const greatest = this.#greatestPage(slot);
    for (let page = 1; page <= greatest && missing.length < atMost; page++) {
      if (!this.#pages.has(slot, page)) missing.push(page);
    }
    return missing;
  }

  /** The pages that have an image, in order. */
  pageIntervals(slot: number): PageInterval[] {
    const greatest = this.#pages.greatest(slot);
    if (greatest > 0 && greatest === this.#pages.count(slot)) return [{ first: 1, last: greatest }];
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
    const { images, files, repeats } = this.count(slot);
    return this.#contents.sum(slot, images + files + repeats);
  }

  /** A page with a letter lies behind the page of its number, so it takes that one for granted. */
  #greatestPage(slot: number): number {
    return Math.max(this.#pages.greatest(slot), this.#inserted.greatest(slot));
  }

  /** A repeated file of a whole record has no page: 0. */
  #addRepeat(slot: number, page: number): void {
    this.#repeats ??= new Int32Array(this.#slots);
    this.#lowestRepeat ??= new Int32Array(this.#slots);
    this.#repeats[slot]! += 1;
    const lowest = this.#lowestRepeat[slot]!;
    if (page > 0 && (lowest === 0 || page < lowest)) this.#lowestRepeat[slot] = page;
  }

  #formatNumber(format: string): number {
    const known = this.#formatNumbers.get(format);
    if (known !== undefined) return known;
    this.#formatNumbers.set(format, this.#formatNumbers.size + 1);
    return this.#formatNumbers.size;
  }
}
