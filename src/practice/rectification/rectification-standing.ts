import { type CivilDay, daysBetween, requireCivilDay } from "../../foundation/dates/index.js";
import { requireChoice, ruleTable } from "../../foundation/law/index.js";
import { type Denominator, type Share, share } from "../../foundation/quantities/index.js";
import { type EntryState, entryStateOn, type RectificationEntry } from "./rectification-entry.js";
import { usableDay } from "./usable-day.js";

/** An open entry with how late it is, and whose turn it is. */
export interface OpenEntry<T extends RectificationEntry> {
  /** The host's own entry. */
  readonly entry: T;
  /** Days past its last day until it was put right, or until now, as `lateUntil` says; 0 while there is time or when no last day is set. */
  readonly daysLate: number;
  /** What it waits for: its owner's work, or the verification of somebody else. The owner's when left out. */
  readonly awaits?: "rectification" | "verification";
}

/** What is still open, whose, and how late, on a day. */
export interface RectificationStanding<T extends RectificationEntry> {
  /** Entries closed out of all entries found by that day (销号率). */
  readonly closed: Share;
  /** The open entries, the most overdue first. */
  readonly open: readonly OpenEntry<T>[];
  /** How many of the open ones are past their last day. */
  readonly overdue: number;
}

/** What an owner still has open. */
export interface OwnerStanding {
  /** The owner. */
  readonly owner: string;
  /** How many entries are open. */
  readonly open: number;
  /** How many of them wait for verification, which is not the owner's to do. */
  readonly awaitingVerification: number;
  /** How many of them are past their last day. */
  readonly overdue: number;
  /** The days of the most overdue one. */
  readonly mostDaysLate: number;
}

/** Until when an entry is late that was put right after its last day: until it was put right, or until it is closed. */
export const LATE_UNTIL = Object.freeze(["rectified", "closed"] as const);

/** One of {@link LATE_UNTIL}. */
export type LateUntil = (typeof LATE_UNTIL)[number];

/** How a ledger is read. */
export interface RectificationOptions {
  /** Until when an entry is late; `rectified` unless said: an owner who was ready in time is not late while others verify. */
  readonly lateUntil?: LateUntil;
}

/** The denominator of the close-out rate. */
export const LEDGER_ENTRIES: Denominator = ruleTable({
  code: "ledger-entries",
  title: { "zh-CN": "台账全部问题", en: "all entries of the ledger" },
});

/**
 * What a ledger still holds open on a day, whose it is and how late: an entry closed after that day is still open on it, and so is one that
 * was put right and not yet verified. Entries found later are not yet in the ledger. A day that is none stops nothing: it counts as not
 * recorded, and `checkLedger` names it.
 *
 * @param entries - the ledger, in any order
 * @param asOf - the day
 * @param options - until when an entry is late
 * @returns the share closed out, and the open entries with the most overdue first
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the choice is unknown
 * @example
 * ```ts
 * const ledger: RectificationEntry[] = [
 *   { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", due: "2023-05-31" },
 * ];
 * rectificationStanding(ledger, "2023-06-30").open[0]?.daysLate; // => 30
 * ```
 */
export function rectificationStanding<T extends RectificationEntry>(
  entries: Iterable<T>,
  asOf: CivilDay,
  options: RectificationOptions = {},
): RectificationStanding<T> {
  requireCivilDay(asOf, "asOf");
  const lateUntil = requireChoice(options.lateUntil ?? "rectified", LATE_UNTIL, "options.lateUntil");
  const open: OpenEntry<T>[] = [];
  let found = 0;
  for (const entry of entries) {
    const state = entryStateOn(entry, asOf);
    if (state === "not-yet-found") continue;
    found++;
    if (state === "closed") continue;
    const awaits = state === "rectified" ? "verification" : "rectification";
    open.push({ entry, daysLate: daysLateOn(entry, asOf, { state, lateUntil }), awaits });
  }
  open.sort((one, other) => other.daysLate - one.daysLate);
  return {
    closed: share(found - open.length, found, LEDGER_ENTRIES),
    open,
    overdue: open.filter((standing) => standing.daysLate > 0).length,
  };
}

/**
 * Whose the open entries are, owner by owner.
 *
 * @param open - the open entries of a {@link rectificationStanding}
 * @returns the owners, the most overdue first, then by name
 * @example
 * ```ts
 * const ledger: RectificationEntry[] = [
 *   { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", due: "2023-05-31" },
 * ];
 * openByOwner(rectificationStanding(ledger, "2023-06-30").open);
 * // => [{ owner: "保管利用股", open: 1, awaitingVerification: 0, overdue: 1, mostDaysLate: 30 }]
 * ```
 */
export function openByOwner(open: Iterable<OpenEntry<RectificationEntry>>): OwnerStanding[] {
  const byOwner = new Map<string, OwnerStanding>();
  for (const { entry, daysLate, awaits } of open) {
    const { owner } = entry;
    const before = byOwner.get(owner);
    byOwner.set(owner, {
      owner,
      open: (before?.open ?? 0) + 1,
      awaitingVerification: (before?.awaitingVerification ?? 0) + (awaits === "verification" ? 1 : 0),
      overdue: (before?.overdue ?? 0) + (daysLate > 0 ? 1 : 0),
      mostDaysLate: Math.max(before?.mostDaysLate ?? 0, daysLate),
    });
  }
  return [...byOwner.values()].sort(
    (one, other) => other.mostDaysLate - one.mostDaysLate || (one.owner < other.owner ? -1 : 1),
  );
}

function daysLateOn(
  entry: RectificationEntry,
  asOf: CivilDay,
  { state, lateUntil }: { state: EntryState; lateUntil: LateUntil },
): number {
  const due = usableDay(entry.due);
  if (due === undefined) return 0;
  const ready = state === "rectified" && lateUntil === "rectified" ? usableDay(entry.rectifiedOn) : undefined;
  return Math.max(0, daysBetween(due, ready ?? asOf));
}
