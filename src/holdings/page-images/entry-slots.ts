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

/** An item inside a volume, and the slots of both. */
export interface SlottedInnerItem<T> extends SlottedEntry<T> {
  /** The slot of its volume. */
  readonly volume: number;
}

/** The entries of a catalogue by their reference codes. */
export interface EntrySlots<T> {
  /** The entries that have images of their own, in the order of the catalogue. */
  readonly entries: readonly SlottedEntry<T>[];
  /** The items inside a volume, in the order of the catalogue; without those that carry the code of a unit of its own. */
  readonly innerItems: readonly SlottedInnerItem<T>[];
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
  const inside: T[] = [];
  for (const entry of catalogue) {
    if (isOwnUnit(entry)) entries.push({ entry, slot: claimedSlot(entry.referenceCode ?? "", slots, claims) });
    else if (entry.level === "item") inside.push(entry);
  }
  const innerItems = slottedInnerItems(inside, slots, claims);
  return { entries, innerItems, claims, slotOf: (code) => slots.get(code) ?? slots.get(codeKey(code)) };
}

/** They come last: an item that carries the code of its volume, or of another unit, is not told from that. */
function slottedInnerItems<T extends LinkSubject>(
  items: readonly T[],
  slots: Map<string, number>,
  claims: number[],
): SlottedInnerItem<T>[] {
  const units = claims.length;
  return items.flatMap((entry) => {
    const volume = slots.get(codeKey(entry.volumeCode ?? ""));
    const code = entry.referenceCode ?? "";
    const known = slots.get(codeKey(code));
    if (volume === undefined || volume >= units || (known !== undefined && known < units)) return [];
    return [{ entry, slot: claimedSlot(code, slots, claims), volume }];
  });
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
