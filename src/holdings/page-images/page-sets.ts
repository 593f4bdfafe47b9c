const PAGES_PER_WORD = 32;
/** More words than the greatest page number needs, so that every entry has a range of keys to itself. */
const WORDS_PER_ENTRY = 4096;

/**
 * Which pages of which entry have been seen. Pages 1 to 32 lie in one number per entry, later ones in a map of the words that
 * occur: most records are short, and a million of them must not cost a set each.
 */
export class PageSets {
  readonly #first: Int32Array;
  readonly #later = new Map<number, number>();

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
    else this.#later.set(keyOf(entry, page), after);
    return true;
  }

  /** Whether a page has been seen. */
  has(entry: number, page: number): boolean {
    return (this.#word(entry, page) & bitOf(page)) !== 0;
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
