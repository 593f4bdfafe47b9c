import { type CivilDay, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";
import { usableDay } from "./usable-day.js";

/** Where an entry came from; a {@link KnownRectificationSource} or a county's own code. */
export type RectificationSource = KnownRectificationSource | (string & {});

/** The sources of {@link RECTIFICATION_SOURCES}. */
export type KnownRectificationSource = "evaluation" | "inspection" | "self-check" | "pre-inspection";

/** One source of entries. */
export interface RectificationSourceRow {
  /** Its code. */
  readonly code: RectificationSource;
  /** Its name. */
  readonly title: Title;
}

/** The sources of a ledger in county practice, with their words. */
export const RECTIFICATION_SOURCES: readonly RectificationSourceRow[] = ruleTable([
  { code: "evaluation", title: { "zh-CN": "业务评价", en: "evaluation" } },
  { code: "inspection", title: { "zh-CN": "巡察", en: "inspection" } },
  { code: "self-check", title: { "zh-CN": "自查", en: "self-check" } },
  { code: "pre-inspection", title: { "zh-CN": "上门预检", en: "on-site pre-inspection" } },
]);

/** An entry of the ledger (问题台账): something to put right, whose it is, and until when. */
export interface RectificationEntry {
  /** The host's own key. */
  readonly id?: string;
  /** Number in the ledger. */
  readonly no: string;
  /** Where it came from. */
  readonly source: RectificationSource;
  /** What is to be put right. */
  readonly problem: string;
  /** Who has to do it: an office or a post. */
  readonly owner: string;
  /** The day it was found; an entry without one has been in the ledger from its beginning. */
  readonly foundOn?: CivilDay;
  /** The last day by which it has to be done. */
  readonly due?: CivilDay;
  /** What is done about it (整改措施). */
  readonly measures?: string;
  /** The day its owner had put it right; it stays open until somebody else has verified it. */
  readonly rectifiedOn?: CivilDay;
  /** What shows that it was put right (佐证材料). */
  readonly evidence?: string;
  /** The day it was closed out (销号); absent while it is open. */
  readonly closedOn?: CivilDay;
  /** Who closed it out. */
  readonly closedBy?: string;
  /** Earlier closings that did not hold, oldest first. */
  readonly reopenings?: readonly Reopening[];
}

/** A closing that did not hold: the entry was opened again. */
export interface Reopening {
  /** The day it had been closed out. */
  readonly closedOn: CivilDay;
  /** Who had closed it out. */
  readonly closedBy?: string;
  /** The first day on which it was open again. */
  readonly reopenedOn: CivilDay;
}

/** The states of an entry on a day; they are those of {@link RECTIFICATION_PROCEDURE} and the time before it was found. */
export type EntryState = "not-yet-found" | "open" | "rectified" | "closed";

/**
 * The state of an entry on a day: what was closed, found or opened again later had not yet happened. A day that is none counts as not
 * recorded, so that it closes nothing.
 *
 * @param entry - the entry
 * @param day - the day
 * @returns its state
 * @throws {@link findings.CallerError} when `day` is no civil day
 * @example
 * ```ts
 * const entry = { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", rectifiedOn: "2023-05-26" } as const;
 * entryStateOn(entry, "2023-06-30"); // => "rectified"
 * ```
 */
export function entryStateOn(entry: RectificationEntry, day: CivilDay): EntryState {
  requireCivilDay(day, "day");
  const [foundOn, closedOn, rectifiedOn] = [entry.foundOn, entry.closedOn, entry.rectifiedOn].map(usableDay);
  const reopenings = entry.reopenings?.filter((one) => isCivilDay(one.closedOn) && isCivilDay(one.reopenedOn));
  if (foundOn !== undefined && foundOn > day) return "not-yet-found";
  if (closedOn !== undefined && closedOn <= day) return "closed";
  if (reopenings?.some((one) => one.closedOn <= day && day < one.reopenedOn)) return "closed";
  if (rectifiedOn === undefined || rectifiedOn > day) return "open";
  const didNotHold = reopenings?.some((one) => rectifiedOn < one.reopenedOn && one.reopenedOn <= day);
  return didNotHold ? "open" : "rectified";
}
