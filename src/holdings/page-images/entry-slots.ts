import { extentOf } from "../extents/index.js";
import { codeKey } from "./code-key.js";
import type { LinkSubject } from "./image-link.js";

/** An entry with images of its own, and the slot of its reference code. */
export interface SlottedEntry<T> {
  /** The host's own record. */
  readonly entry: T;
  /** The slot; undefined for an entry without a reference code. */
  readonly slot: number | undefined;
}

/** The entries of a catalogue by their reference codes. */
export interface EntrySlots<T> {
  /** The entries that have images of their own, in the order of the catalogue. */
  readonly entries: readonly SlottedEntry<T>[];
  /** How many entries share each slot. */
  readonly claims: readonly number[];
  /** The slot of a code as a path holds it, folded for width, dashes, dots, spaces, case and composition. */
  slotOf(code: string): number | undefined;
}

/** Gives every different reference code a slot; entries with the same code share one, so that neither is chosen over the other. */
export function entrySlots<T extends LinkSubject>(catalogue: Iterable<T>): EntrySlots<T> {
  const slots = new Map<string, number>();
  const claims: number[] = [];
  const entries: SlottedEntry<T>[] = [];
  for (const entry of catalogue) {
    if (isOwnUnit(entry)) entries.push({ entry, slot: claimedSlot(entry.referenceCode ?? "", slots, claims) });
  }
  return { entries, claims, slotOf: (code) => slots.get(code) ?? slots.get(codeKey(code)) };
}

/** The records that extents count (保管单位) are the ones that have images of their own. */
function isOwnUnit(entry: LinkSubject): boolean {
  const { volumes, items } = extentOf(entry);
  return volumes + items > 0;
}

/** A code is found by its key, and by its text as recorded too: most folders are named so, and folding them costs the most. */
function claimedSlot(code: string, slots: Map<string, number>, claims: number[]): number | undefined {
  const key = codeKey(code);
  if (key === "") return undefined;
  const slot = slots.get(key) ?? claims.push(0) - 1;
  claims[slot]! += 1;
  slots.set(key, slot);
  slots.set(code, slot);
  return slot;
}
