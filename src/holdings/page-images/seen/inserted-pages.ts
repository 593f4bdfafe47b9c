import { naturalOrder } from "../../../foundation/text/index.js";

/** The pages with a letter after their number, by slot: few records have any, so a slot without them costs nothing. */
export class InsertedPages {
  readonly #bySlot = new Map<number, Set<string>>();

  /** Adds a page such as `4a`, and says whether it is new. */
  add(slot: number, page: string): boolean {
    const pages = this.#bySlot.get(slot) ?? new Set<string>();
    this.#bySlot.set(slot, pages);
    const isNew = !pages.has(page);
    pages.add(page);
    return isNew;
  }

  /** How many pages a slot has. */
  count(slot: number): number {
    return this.#bySlot.get(slot)?.size ?? 0;
  }

  /** The greatest number that a letter follows; 0 without pages. */
  greatest(slot: number): number {
    let greatest = 0;
    for (const page of this.#bySlot.get(slot) ?? []) greatest = Math.max(greatest, Number.parseInt(page, 10));
    return greatest;
  }

  /** The pages of a slot in their order. */
  pages(slot: number): string[] {
    return [...(this.#bySlot.get(slot) ?? [])].sort(naturalOrder);
  }
}
