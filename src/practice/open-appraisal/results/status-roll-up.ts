import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import type { Place } from "../../../foundation/findings/index.js";
import { codeKey } from "../../../foundation/text/index.js";
import {
  type DestructionSubject,
  isOpeningStatus,
  OPENING_STATUSES,
  type OpeningStatus,
  wasDestroyed,
} from "../../../holdings/catalogue/index.js";
import { isInsideVolume } from "../../../holdings/extents/index.js";
import type { StatusFinding } from "../findings.js";

/** What the rolling up of statuses reads of a record. */
export interface StatusSubject extends DestructionSubject {
  /** The host's own key. */
  readonly id?: string;
  /** The level; only volumes and items are asked. */
  readonly level: string;
  /** Reference code (档号); items name their volume by it. */
  readonly referenceCode?: string;
  /** The volume that an item lies in. */
  readonly volumeCode?: string;
  /** The status as recorded. */
  readonly openingStatus?: OpeningStatus;
}

/** A volume with the status that its items give it. */
export interface RolledUpVolume<T extends StatusSubject> {
  /** The host's own record of the volume. */
  readonly volume: T;
  /** The status that its items give it, or its own where no item is described. */
  readonly status: OpeningStatus;
  /** How many items stand at each status. */
  readonly items: Readonly<Record<OpeningStatus, number>>;
  /** The items that stand otherwise than an open volume would have them, or otherwise than their volume does (例外). */
  readonly exceptions: readonly T[];
}

/** The statuses of many volumes. */
export interface RolledUpStatuses<T extends StatusSubject> {
  /** The volumes in the order in which they came. */
  readonly volumes: readonly RolledUpVolume<T>[];
  /** Items whose volume is not among the records. */
  readonly withoutVolume: readonly T[];
  /** Statuses that are none of the known ones, then volumes that are recorded otherwise than their items say. */
  readonly findings: readonly StatusFinding[];
}

/** As of which day statuses are rolled up. */
export interface RollUpOptions {
  /** The day; without it what was destroyed counts as well. */
  readonly asOf?: CivilDay;
}

/**
 * The status of a volume from those of its items: open only when every item is, partly open when some are, and where none is
 * open their common status; where they differ it is not reviewed, since something in it still needs a review.
 *
 * @param statuses - the statuses of its items, at least one
 * @returns the status of the volume; `unreviewed` for none
 * @example
 * ```ts
 * volumeOpeningStatus(["open", "open", "deferred"]); // => "partial"
 * ```
 */
export function volumeOpeningStatus(statuses: Iterable<OpeningStatus>): OpeningStatus {
  const all = new Set(statuses);
  const [first = "unreviewed", second] = all;
  if (second === undefined) return first;
  return all.has("open") || all.has("partial") ? "partial" : "unreviewed";
}

/**
 * The status that holds for an item: its own, or where it has none what was decided about its volume as a whole. A volume that is partly
 * open says nothing about an item. A status that is none of the known ones counts as not reviewed: somebody has to look at it.
 *
 * @param item - the item
 * @param volume - its volume, where one is known
 * @returns the status
 * @example
 * ```ts
 * effectiveOpeningStatus({ level: "item" }, { level: "volume", openingStatus: "deferred" }); // => "deferred"
 * ```
 */
export function effectiveOpeningStatus(item: StatusSubject, volume?: StatusSubject): OpeningStatus {
  const ofVolume = volume && recordedStatus(volume);
  return recordedStatus(item) ?? (ofVolume === "partial" ? undefined : ofVolume) ?? "unreviewed";
}

/** Undefined where none is recorded. */
function recordedStatus({ openingStatus }: StatusSubject): OpeningStatus | undefined {
  const status = openingStatus ?? "";
  if (status.trim() === "") return undefined;
  return isOpeningStatus(status) ? status : "unreviewed";
}

/**
 * Rolls the statuses of items up to their volumes and lists the exceptions: one closed item makes an open volume partly open. A volume is found
 * by its reference code however that is written, in full width or with another dash.
 *
 * @param records - volumes and items in any order; items name their volume by its reference code
 * @param options - the day, from which on what was destroyed by it counts no more; without a day everything counts that is listed
 * @returns every volume with its status, counts and exceptions, the items without a volume, and the volumes recorded otherwise
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const records: StatusSubject[] = [
 *   { level: "volume", referenceCode: "0012-001-0034", openingStatus: "open" },
 *   { level: "item", volumeCode: "0012-001-0034" },
 *   { level: "item", volumeCode: "0012-001-0034", openingStatus: "deferred" },
 * ];
 * rolledUpStatuses(records).volumes.map(({ status, exceptions }) => [status, exceptions.length]); // => [["partial", 1]]
 * ```
 */
export function rolledUpStatuses<T extends StatusSubject>(
  records: Iterable<T>,
  { asOf }: RollUpOptions = {},
): RolledUpStatuses<T> {
  if (asOf !== undefined) requireCivilDay(asOf, "asOf");
  const volumes: T[] = [];
  const items: (T & { readonly volumeCode: string })[] = [];
  const unknown: StatusFinding[] = [];
  const destroyed = new Set<string | undefined>();
  const keyOf = ({ referenceCode }: StatusSubject) => (referenceCode ? codeKey(referenceCode) : undefined);
  for (const record of records) {
    if (asOf !== undefined && record.destroyed && wasDestroyed(record, asOf)) {
      if (record.level === "volume") destroyed.add(keyOf(record));
      continue;
    }
    if (record.level === "volume") volumes.push(record);
    else if (isInsideVolume(record)) items.push(record);
    if (record.level === "volume" || record.level === "item") unknown.push(...unknownStatus(record));
  }
  const known = new Set(volumes.map(keyOf));
  const byVolume = new Map<string | undefined, T[]>();
  const withoutVolume: T[] = [];
  for (const item of items) {
    const key = codeKey(item.volumeCode);
    // What lay in a volume went with it.
    if (!known.has(key) && destroyed.has(key)) continue;
    if (!known.has(key)) withoutVolume.push(item);
    const inside = byVolume.get(key);
    if (inside === undefined) byVolume.set(key, [item]);
    else inside.push(item);
  }
  // An item names a volume, so that none stands under a blank code.
  const rolled = volumes.map((volume) => rolledUp(volume, byVolume.get(keyOf(volume)) ?? []));
  return { volumes: rolled, withoutVolume, findings: [...unknown, ...rolled.flatMap(differing)] };
}

function rolledUp<T extends StatusSubject>(volume: T, items: readonly T[]): RolledUpVolume<T> {
  const counts = Object.fromEntries(OPENING_STATUSES.map((status) => [status, 0])) as Record<OpeningStatus, number>;
  for (const item of items) counts[effectiveOpeningStatus(item, volume)] += 1;
  const statuses = items.map((item) => effectiveOpeningStatus(item, volume));
  const status = items.length === 0 ? effectiveOpeningStatus(volume) : volumeOpeningStatus(statuses);
  const usual = status === "partial" ? "open" : status;
  const exceptions = items.filter((_, at) => statuses[at] !== usual);
  return { volume, status, items: counts, exceptions };
}

function differing<T extends StatusSubject>({ volume, status, exceptions }: RolledUpVolume<T>): StatusFinding[] {
  const recorded = effectiveOpeningStatus(volume);
  if (recorded === status || unknownStatus(volume).length > 0) return [];
  const place = placeOf(volume, recorded);
  const data = { recorded, rolledUp: status, exceptions: exceptions.length };
  return [{ code: "volume-status-differs", severity: "error", place, data, repair: status }];
}

function unknownStatus(record: StatusSubject): StatusFinding[] {
  const status = record.openingStatus ?? "";
  if (status.trim() === "" || isOpeningStatus(status)) return [];
  return [{ code: "record-status-unknown", severity: "error", place: placeOf(record, status), data: { status } }];
}

function placeOf({ id }: StatusSubject, value: string): Place {
  return { ...(id === undefined ? {} : { id }), field: "openingStatus", value };
}
