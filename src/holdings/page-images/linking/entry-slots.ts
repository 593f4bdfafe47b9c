import { extentOf } from "../../extents/index.js";
import { CodeTable } from "../codes/code-table.js";
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
  /** The slot of its volume; undefined where no unit of the catalogue has the code, as when an inner item list (卷内文件目录) is sent alone. */
  readonly volume: number | undefined;
}

/** Keeps the entries that have images of their own, in whatever form, in the order in which they are added. */
export interface KeptEntries<T> {
  /** Takes an entry and the slot of its code, which was the last to be added. */
  add(entry: T, slot: number | undefined, codes: CodeTable): void;
}

/** The entries of a catalogue by their reference codes. */
export interface EntrySlots<T> {
  /** The codes by slot. */
  readonly codes: CodeTable;
  /** The items inside a volume, in the order of the catalogue; without those that carry the code of a unit of its own. */
  readonly innerItems: readonly SlottedInnerItem<T>[];
  /** How many entries share a slot. */
  claims(slot: number): number;
}

/** Gives every different reference code a slot; entries with the same code share one, so that neither is chosen over the other. */
export function entrySlots<T extends LinkSubject>(catalogue: Iterable<T>, kept: KeptEntries<T>): EntrySlots<T> {
  const codes = new CodeTable();
  const repeated = new Map<number, number>();
  const inside: T[] = [];
  for (const entry of catalogue) {
    if (isOwnUnit(entry)) kept.add(entry, claimedSlot(entry.referenceCode ?? "", codes, repeated), codes);
    else if (entry.level === "item") inside.push(entry);
  }
  const innerItems = slottedInnerItems(inside, codes, repeated);
  return { codes, innerItems, claims: (slot) => repeated.get(slot) ?? 1 };
}

/** They come last: an item that carries the code of its volume, or of another unit, is not told from that. */
function slottedInnerItems<T extends LinkSubject>(
  items: readonly T[],
  codes: CodeTable,
  repeated: Map<number, number>,
): SlottedInnerItem<T>[] {
  const units = codes.size;
  const unitOf = (code: string): number | undefined => {
    const slot = codes.slotOf(code);
    return slot !== undefined && slot < units ? slot : undefined;
  };
  return items.flatMap((entry) => {
    const code = entry.referenceCode ?? "";
    if (unitOf(code) !== undefined) return [];
    return [{ entry, slot: claimedSlot(code, codes, repeated), volume: unitOf(entry.volumeCode!) }];
  });
}

/** The records that extents count (保管单位) are the ones that have images of their own. */
function isOwnUnit(entry: LinkSubject): boolean {
  const { volumes, items } = extentOf(entry);
  return volumes + items > 0;
}

/** Few codes stand twice in a catalogue, so that only how often those do is kept. */
function claimedSlot(code: string, codes: CodeTable, repeated: Map<number, number>): number | undefined {
  const before = codes.size;
  const slot = codes.add(code);
  if (slot !== undefined && slot < before) repeated.set(slot, (repeated.get(slot) ?? 1) + 1);
  return slot;
}
