import { bitCount } from "./bit-count.js";
import type { SlotColumn } from "./slot-column.js";

const PAGES_PER_WORD = 32;
/** More words than the greatest page number needs, so that every entry has a range of keys to itself. */
const WORDS_PER_ENTRY = 4096;

/**
 * Which pages of which entry have been seen. Pages 1 to 32 lie in one number per entry, later ones in a map of the words that
 * occur: most records are short, and a million of them must not cost a set each. How many pages there are is counted when it is asked.
 */
export class PageSets {
  readonly #first: SlotColumn;
  readonly #later = new Map<number, number>();
  readonly #greatestLater = new Map<number, number>();

  /** @param first - pages 1 to 32 of each entry, as bits */
  constructor(first: SlotColumn) {
    this.#first = first;
  }

  /** Adds a page, and says whether it is new. */
  add(entry: number, page: number): boolean {
    const before = this.#word(entry, page);
    const after = before | bitOf(page);
    if (after === before) return false;
    if (page <= PAGES_PER_WORD) this.#first.set(entry, after);
    else this.#addLater(entry, page, after);
    return true;
  }

  /** Adds pages from the first to the last at once, if all of them are of the first word and new; else adds none of them and says so. */
  addNew(entry: number, first: number, last: number): boolean {
    if (last > PAGES_PER_WORD) return false;
    const before = this.#first.at(entry);
    const pages = (-1 >>> (PAGES_PER_WORD - 1 - last + first)) << (first - 1);
    if ((before & pages) !== 0) return false;
    this.#first.set(entry, before | pages);
    return true;
  }

  /** Whether a page has been seen. */
  has(entry: number, page: number): boolean {
    return (this.#word(entry, page) & bitOf(page)) !== 0;
  }

  /** How many pages of an entry have been seen. */
  count(entry: number): number {
    let count = bitCount(this.#first.at(entry));
    const greatest = this.greatest(entry);
    for (let page = PAGES_PER_WORD + 1; page <= greatest; page += PAGES_PER_WORD)
      count += bitCount(this.#word(entry, page));
    return count;
  }

  /** The greatest page of an entry; 0 without pages. */
  greatest(entry: number): number {
    return this.#greatestLater.get(entry) ?? PAGES_PER_WORD - Math.clz32(this.#first.at(entry));
  }

  /** The lowest page of an entry; 0 without pages. */
  lowest(entry: number): number {
    const greatest = this.greatest(entry);
    let page = Math.min(1, greatest);
    while (page < greatest && !this.has(entry, page)) page++;
    return page;
  }

  #addLater(entry: number, page: number, word: number): void {
    this.#later.set(keyOf(entry, page), word);
    if (page > (this.#greatestLater.get(entry) ?? 0)) this.#greatestLater.set(entry, page);
  }

  #word(entry: number, page: number): number {
    return page <= PAGES_PER_WORD ? this.#first.at(entry) : (this.#later.get(keyOf(entry, page)) ?? 0);
  }
}

function keyOf(entry: number, page: number): number {
  return entry * WORDS_PER_ENTRY + Math.floor((page - 1) / PAGES_PER_WORD);
}

function bitOf(page: number): number {
  return 1 << ((page - 1) % PAGES_PER_WORD);
}
