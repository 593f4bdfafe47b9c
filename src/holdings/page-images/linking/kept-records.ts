import { IntColumn } from "../seen/int-column.js";
import type { KeptEntries, SlottedEntry } from "./entry-slots.js";

/** Volumes and items as the host's own records, which a linking hands back. */
export class KeptRecords<T> implements KeptEntries<T>, Iterable<SlottedEntry<T>> {
  readonly #records: T[] = [];
  readonly #slots = new IntColumn(32);

  /** Takes a record and the slot of its code. */
  add(record: T, slot: number | undefined): void {
    this.#records.push(record);
    this.#slots.push(slot ?? -1);
  }

  /** The records with their slots, in the order in which they came. */
  *[Symbol.iterator](): Iterator<SlottedEntry<T>> {
    for (const [row, entry] of this.#records.entries()) {
      const slot = this.#slots.at(row);
      yield { entry, slot: slot < 0 ? undefined : slot };
    }
  }
}
