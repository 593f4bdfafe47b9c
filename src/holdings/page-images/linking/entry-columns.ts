import type { CodeTable } from "../codes/code-table.js";
import { IntColumn } from "../seen/int-column.js";
import type { KeptEntries, SlottedEntry } from "./entry-slots.js";
import type { LinkSubject } from "./image-link.js";

const VOLUME = 0x8000;
const PAGES = 0x7fff;
/** In place of a page count that is not in the column. */
const NOT_HERE = 0x7fff;
const NO_SLOT = -1;

/**
 * Volumes and items in columns: what linking reads of a record, and not the record. What few records have, such as a code that another one has
 * too, takes memory for those alone.
 */
export class EntryColumns<T extends LinkSubject> implements KeptEntries<T> {
  /** The pages, and one bit for a volume. */
  readonly #pages = new IntColumn(16);
  /** Page counts that the column has no room for, or that are no whole numbers from 0. */
  readonly #otherPages = new Map<number, number>();
  readonly #ids: string[] = [];
  /** The slots of codes that were not new: the others have the next one each. */
  readonly #otherSlots = new Map<number, number>();
  /** The codes that are not as the table of codes has them. */
  readonly #otherCodes = new Map<number, string>();
  #newSlots = 0;

  /** Takes an entry and the slot of its code, which was the last to be added. */
  add(entry: T, slot: number | undefined, codes: CodeTable): void {
    const { level, id, referenceCode, pageCount } = entry;
    const isUsual = Number.isInteger(pageCount) && pageCount! >= 0 && pageCount! < NOT_HERE;
    const row = this.#pages.push((isUsual ? pageCount! : NOT_HERE) | (level === "volume" ? VOLUME : 0));
    if (!isUsual && pageCount !== undefined) this.#otherPages.set(row, pageCount);
    if (id !== undefined) this.#ids[row] = id;
    if (slot === this.#newSlots) this.#newSlots += 1;
    else this.#otherSlots.set(row, slot ?? NO_SLOT);
    if (!codes.isLastAsItCame && referenceCode !== undefined) this.#otherCodes.set(row, referenceCode);
  }

  /** Visits the rows in their order, each with the slot of its code, -1 for an entry without one. */
  forEach(visit: (row: number, slot: number) => void): void {
    let next = 0;
    for (let row = 0; row < this.#pages.length; row++) {
      const other = this.#otherSlots.get(row);
      visit(row, other ?? next);
      if (other === undefined) next += 1;
    }
  }

  /** Whether an entry is a volume; else it is an item. */
  isVolume(row: number): boolean {
    return (this.#pages.at(row) & VOLUME) !== 0;
  }

  /** The pages of an entry as recorded. */
  pageCount(row: number): number | undefined {
    const pages = this.#pages.at(row) & PAGES;
    return pages === NOT_HERE ? this.#otherPages.get(row) : pages;
  }

  /** The entry again, with what linking reads of it. */
  entryAt(row: number, slot: number, codes: CodeTable): SlottedEntry<LinkSubject> {
    const id = this.#ids[row];
    const referenceCode = this.#otherCodes.get(row) ?? (slot < 0 ? undefined : codes.textOf(slot));
    const pageCount = this.pageCount(row);
    const entry: LinkSubject = {
      level: this.isVolume(row) ? "volume" : "item",
      ...(id === undefined ? {} : { id }),
      ...(referenceCode === undefined ? {} : { referenceCode }),
      ...(pageCount === undefined ? {} : { pageCount }),
    };
    return { entry, slot: slot < 0 ? undefined : slot };
  }
}
