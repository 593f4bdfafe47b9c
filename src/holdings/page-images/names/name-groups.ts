import { naturalOrder } from "../../../foundation/text/index.js";
import type { CodeTable } from "../codes/code-table.js";
import type { SlotColumn } from "../seen/slot-column.js";
import type { NameForms } from "./name-forms.js";

/** The pages of the names of one form. */
export interface PageRange {
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
 * order of the pages, so only the groups are kept, and for almost every slot that is one: the number of a form.
 */
export class NameGroups {
  readonly #forms: NameForms;
  /** The form of the first name; 0 without one. */
  readonly #first: SlotColumn;
  readonly #pagesOf: (slot: number) => PageRange;
  readonly #several = new Map<number, Map<number, PageRange>>();

  /**
   * @param first - where the form of the first name of each slot is kept
   * @param forms - the forms by number
   * @param pagesOf - the pages of a slot so far, which are those of its first group until it has a second
   */
  constructor(first: SlotColumn, forms: NameForms, pagesOf: (slot: number) => PageRange) {
    this.#forms = forms;
    this.#first = first;
    this.#pagesOf = pagesOf;
  }

  /** Adds the image of a page and the form of its name, before the page is counted. */
  add(slot: number, form: number, page: number): void {
    const first = this.#first.at(slot);
    if (first === 0) this.#first.set(slot, form);
    else if (first !== form || this.#several.size > 0) this.#addToSeveral(slot, form, page);
  }

  /** The first two groups in natural order whose pages are not in that order; undefined when all are. */
  brokenOrder(slot: number, codes: Pick<CodeTable, "textOf">): BrokenOrder | undefined {
    const several = this.#several.get(slot);
    if (several === undefined) return undefined;
    const code = codes.textOf(slot);
    const groups = Array.from(several, ([form, pages]) => ({ start: this.#forms.startOf(form, code), ...pages }));
    groups.sort((one, other) => naturalOrder(one.start, other.start));
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

  /** Whether all names of a slot are of one form. */
  isOneGroup(slot: number): boolean {
    return !this.#several.has(slot);
  }

  #addToSeveral(slot: number, form: number, page: number): void {
    let groups = this.#several.get(slot);
    if (groups === undefined) {
      const first = this.#first.at(slot);
      if (first === form) return;
      groups = new Map([[first, this.#pagesOf(slot)]]);
      this.#several.set(slot, groups);
    }
    const { lowest, greatest } = groups.get(form) ?? { lowest: page, greatest: page };
    groups.set(form, { lowest: Math.min(lowest, page), greatest: Math.max(greatest, page) });
  }
}
