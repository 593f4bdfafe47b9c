import { addDays, type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import type { RectificationEntry } from "./rectification-entry.js";
import { type RectificationOptions, rectificationStanding } from "./rectification-standing.js";
import { usableDay } from "./usable-day.js";

/** How a ledger stood on a day. */
export interface BurnDownPoint {
  /** The day. */
  readonly day: CivilDay;
  /** Entries still open. */
  readonly open: number;
  /** How many of them were past their last day. */
  readonly overdue: number;
  /** Entries closed out. */
  readonly closed: number;
}

/** The days of a burn-down. */
export interface BurnDownOptions extends RectificationOptions {
  /** The first day. */
  readonly from: CivilDay;
  /** The last day; nothing is said of days after it. */
  readonly asOf: CivilDay;
}

/**
 * How a ledger was closed out day by day (挂图作战的销号进度): the first day, every day on which something changed, and the last. Each point
 * is the standing on its day, so a reopening or a late finding shows as a rise.
 *
 * @param entries - the ledger, in any order
 * @param options - the first and the last day
 * @returns the points in the order of the days, for a line or a table
 * @throws {@link findings.CallerError} when a day is none, the first is after the last, or the choice is unknown
 * @example
 * ```ts
 * const ledger: RectificationEntry[] = [
 *   { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", closedOn: "2023-05-26" },
 *   { no: "2", source: "self-check", problem: "目录不全", owner: "整理股" },
 * ];
 * burnDown(ledger, { from: "2023-05-01", asOf: "2023-06-30" }).map(({ day, open }) => [day, open]);
 * // => [["2023-05-01", 2], ["2023-05-26", 1], ["2023-06-30", 1]]
 * ```
 */
export function burnDown(entries: Iterable<RectificationEntry>, options: BurnDownOptions): BurnDownPoint[] {
  const from = requireCivilDay(requireOptions(options).from, "options.from");
  const asOf = requireCivilDay(options.asOf, "options.asOf");
  if (from > asOf) throw new CallerError("options.from", "a day up to options.asOf", from);
  const ledger = [...entries];
  const points: BurnDownPoint[] = [];
  let counts = countsOn(ledger, from, options);
  const changes = changesBetween(ledger, from, options);
  for (const day of [...new Set([from, ...changes.keys(), asOf])].sort()) {
    counts = added(counts, changes.get(day) ?? NOTHING);
    points.push({ day, ...counts });
  }
  return points.filter((point, at) => at === points.length - 1 || differs(point, points[at - 1]));
}

type Counts = Omit<BurnDownPoint, "day">;

const NOTHING: Counts = Object.freeze({ open: 0, overdue: 0, closed: 0 });

/** What each day changes after the first: an entry is asked for its standing on its own days only, so that a long ledger takes no longer for each. */
function changesBetween(
  ledger: readonly RectificationEntry[],
  from: CivilDay,
  options: BurnDownOptions,
): ReadonlyMap<CivilDay, Counts> {
  const changes = new Map<CivilDay, Counts>();
  for (const entry of ledger) {
    let before = countsOn([entry], from, options);
    const days = daysOfChange(entry).filter((day) => from < day && day <= options.asOf);
    for (const day of [...new Set(days)].sort()) {
      const after = countsOn([entry], day, options);
      changes.set(day, added(changes.get(day) ?? NOTHING, after, before));
      before = after;
    }
  }
  return changes;
}

function daysOfChange(entry: RectificationEntry): CivilDay[] {
  const { foundOn, due, rectifiedOn, closedOn, reopenings = [] } = entry;
  const lastDay = usableDay(due);
  // An entry that is due on the last day there is, a placeholder, is never late.
  const late = lastDay && lastDay < LAST_DAY ? addDays(lastDay, 1) : undefined;
  const closings = reopenings.flatMap((one) => [one.closedOn, one.reopenedOn]);
  return [foundOn, rectifiedOn, closedOn, late, ...closings].flatMap((day) => usableDay(day) ?? []);
}

const LAST_DAY: CivilDay = "9999-12-31";

function countsOn(ledger: readonly RectificationEntry[], day: CivilDay, options: RectificationOptions): Counts {
  const { open, overdue, closed } = rectificationStanding(ledger, day, options);
  return { open: open.length, overdue, closed: closed.part };
}

function added(counts: Counts, more: Counts, less: Counts = NOTHING): Counts {
  return {
    open: counts.open + more.open - less.open,
    overdue: counts.overdue + more.overdue - less.overdue,
    closed: counts.closed + more.closed - less.closed,
  };
}

/** The first point differs from what came before it, since nothing did. */
function differs(one: BurnDownPoint, other: BurnDownPoint | undefined): boolean {
  return one.open !== other?.open || one.overdue !== other.overdue || one.closed !== other.closed;
}
