import { bitCount } from "./bit-count.js";

const PAGES_PER_WORD = 32;
/** More words than the greatest page number needs, so that every entry has a range of keys to itself. */
const WORDS_PER_ENTRY = 4096;

/**
 * Which pages of which entry have been seen. Pages 1 to 32 lie in one number per entry, later ones in a map of the words that
 * occur: most records are short, and a million of them must not cost a set each. How many pages there are is counted when it is asked.
 */
export class PageSets {
  readonly #first: Int32Array;
  readonly #later = new Map<number, number>();
  readonly #greatestLater = new Map<number, number>();

  /** @param entries - how many entries there are */
  constructor(entries: number) {
    this.#first = new Int32Array(entries);
  }

  /** Adds a page, and says whether it is new. */
  add(entry: number, page: number): boolean {
    const before = this.#word(entry, page);
    const after = before | bitOf(page);
    if (after === before) return false;
    if (page <= PAGES_PER_WORD) this.#first[entry] = after;
    else this.#addLater(entry, page, after);
    return true;
  }

  /** Whether a page has been seen. */
  has(entry: number, page: number): boolean {
    return (this.#word(entry, page) & bitOf(page)) !== 0;
  }

  /** How many pages of an entry have been seen. */
  count(entry: number): number {
    let count = bitCount(this.#first[entry]!);
    const greatest = this.greatest(entry);
    for (let page = PAGES_PER_WORD + 1; page <= greatest; page += PAGES_PER_WORD)
      count += bitCount(this.#word(entry, page));
    return count;
  }

  /** The greatest page of an entry; 0 without pages. */
  greatest(entry: number): number {
    return this.#greatestLater.get(entry) ?? PAGES_PER_WORD - Math.clz32(this.#first[entry]!);
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
    return page <= PAGES_PER_WORD ? this.#first[entry]! : (this.#later.get(keyOf(entry, page)) ?? 0);
  }
}

function keyOf(entry: number, page: number): number {
  return entry * WORDS_PER_ENTRY + Math.floor((page - 1) / PAGES_PER_WORD);
}

function bitOf(page: number): number {
  return 1 << ((page - 1) % PAGES_PER_WORD);
}
