import { naturalOrder } from "../../foundation/text/index.js";

/** Names that are the same up to their page number, and the pages they have. */
interface NameGroup {
  /** The path up to the page number. */
  readonly start: string;
  /** The lowest page. */
  readonly lowest: number;
  /** The greatest page. */
  readonly greatest: number;
}

/** Two groups of names whose natural order is not the order of their pages. */
export interface BrokenOrder {
  /** The path, up to the page number, of the names that come first. */
  readonly earlier: string;
  /** The greatest page among them. */
  readonly earlierPage: number;
  /** The path, up to the page number, of the names that come after. */
  readonly later: string;
  /** The lowest page among those. */
  readonly laterPage: number;
}

/**
 * The names of the images of each slot, by what stands before the page number. Inside one group the natural order of the names is the
 * order of the pages, so only the groups are kept, and for almost every slot that is one.
 */
export class NameGroups {
  readonly #starts: (string | undefined)[];
  readonly #lowest: Int32Array;
  readonly #greatest: Int32Array;
  readonly #further = new Map<number, Map<string, NameGroup>>();

  /** @param slots - how many slots there are */
  constructor(slots: number) {
    this.#starts = new Array<string | undefined>(slots).fill(undefined);
    this.#lowest = new Int32Array(slots);
    this.#greatest = new Int32Array(slots);
  }

  /** Adds the image of a page: its path, and how much of that stands before the page number. */
  add(slot: number, path: string, startLength: number, page: number): void {
    const first = this.#starts[slot];
    if (first !== undefined && !(first.length === startLength && path.startsWith(first))) {
      this.#addFurther(slot, path.slice(0, startLength), page);
      return;
    }
    if (first === undefined) this.#starts[slot] = path.slice(0, startLength);
    if (first === undefined || page < this.#lowest[slot]!) this.#lowest[slot] = page;
    if (page > this.#greatest[slot]!) this.#greatest[slot] = page;
  }

  /** The first two groups in natural order whose pages are not in that order; undefined when all are. */
  brokenOrder(slot: number): BrokenOrder | undefined {
    const further = this.#further.get(slot);
    const start = this.#starts[slot];
    if (further === undefined || start === undefined) return undefined;
    const first = { start, lowest: this.#lowest[slot]!, greatest: this.#greatest[slot]! };
    const groups = [first, ...further.values()].sort((one, other) => naturalOrder(one.start, other.start));
    for (let at = 1; at < groups.length; at++) {
      const earlier = groups[at - 1]!;
      const later = groups[at]!;
      if (earlier.greatest > later.lowest) {
        const { start: earlierStart, greatest: earlierPage } = earlier;
        return { earlier: earlierStart, earlierPage, later: later.start, laterPage: later.lowest };
      }
    }
    return undefined;
  }

  #addFurther(slot: number, start: string, page: number): void {
    const groups = this.#further.get(slot) ?? new Map<string, NameGroup>();
    this.#further.set(slot, groups);
    const { lowest, greatest } = groups.get(start) ?? { lowest: page, greatest: page };
    groups.set(start, { start, lowest: Math.min(lowest, page), greatest: Math.max(greatest, page) });
  }
}
