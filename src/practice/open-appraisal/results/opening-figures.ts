import { type CivilDay, requireCivilDay, yearOf } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import { type Denominator, type Share, share } from "../../../foundation/quantities/index.js";
import { naturalOrder } from "../../../foundation/text/index.js";
import { type Level, opensLater, wasDestroyed } from "../../../holdings/catalogue/index.js";
import { isInsideVolume } from "../../../holdings/extents/index.js";
import { ageQuestion } from "../assessment/age-question.js";
import { openingAssessor } from "../assessment/opening-assessment.js";
import type { OpeningOptions } from "../assessment/opening-calendar.js";
import { inquiryOf } from "../assessment/opening-inquiry.js";
import type { OpeningSubject, OpeningVerdict } from "../assessment/opening-verdict.js";

/** What the figures read of a record beside what the rules read. */
export interface OpeningFiguresSubject extends OpeningSubject {
  /** The level; volumes and items are counted. */
  readonly level: Level;
  /** The volume that an item lies in; such an item is not counted again. */
  readonly volumeCode?: string;
  /** Fonds number (全宗号). */
  readonly fondsNo?: string;
}

/** The counts of open appraisal, in units of arrangement (保管单位): volumes, and items of fonds arranged by item. */
export interface OpeningCounts {
  /** Held by the archives. */
  readonly held: number;
  /** Of those, the closure period is complete (已到期). */
  readonly due: number;
  /** Of the due, a review has been held (已审核): opened, partial, deferred, and what opens on a later day; while a mark of control (控制使用) still stands, also those that carry it. */
  readonly reviewed: number;
  /** Of the due, open (已开放). */
  readonly opened: number;
  /** Of the due, partly open (部分开放). */
  readonly partial: number;
  /** Of the due, deferred by a review (延期开放). */
  readonly deferred: number;
  /** Of the due, still a state secret, so that no review can be held. */
  readonly secret: number;
  /** Of the due, neither reviewed nor secret, and due since before the day that the options name (逾期未审核). */
  readonly overdue: number;
  /** Opened before the closure period was complete (提前开放). */
  readonly openedEarly: number;
  /** Open, and it cannot be said whether they were due. */
  readonly openedUndated: number;
  /** Not opened, and it cannot be said where they stand. */
  readonly undetermined: number;
}

/** The counts of one fonds and one year in which records fell due. */
export interface OpeningFigureGroup {
  /** The fonds; blank where none is recorded. */
  readonly fondsNo: string;
  /** The year of the day on which they were or will be due; absent where it is not known. */
  readonly dueYear?: number;
  /** The counts. */
  readonly counts: OpeningCounts;
}

/** The figures of open appraisal on a day. */
export interface OpeningFigures {
  /** The day. */
  readonly asOf: CivilDay;
  /** By fonds and year, in order; what has no year comes last. */
  readonly groups: readonly OpeningFigureGroup[];
  /** All together. */
  readonly total: OpeningCounts;
  /** Reviewed out of due (审核率). */
  readonly reviewedOfDue: Share;
  /** Open out of due (到期档案开放率). */
  readonly openedOfDue: Share;
  /** Open, also early, out of all that is held (馆藏开放率). */
  readonly openedOfHeld: Share;
}

/** The whole of {@link OpeningFigures.openedOfDue}. */
export const DUE_HOLDINGS: Denominator = ruleTable({
  code: "due-for-opening",
  title: { "zh-CN": "封闭期已届满的馆藏", en: "holdings whose closure period is complete" },
});

/** The whole of {@link OpeningFigures.openedOfHeld}. */
export const HELD_UNITS: Denominator = ruleTable({
  code: "held-units",
  title: { "zh-CN": "全部馆藏", en: "all holdings" },
});

/** The day, the rules, and from when a review is overdue. */
export interface OpeningFiguresOptions extends OpeningOptions {
  /** What fell due before this day and has not been reviewed is overdue; `asOf` unless said. */
  readonly overdueBefore?: CivilDay;
}

/**
 * The figures of open appraisal (开放审核统计) by fonds and by the year in which records fall due: due, reviewed, opened, deferred and overdue, and
 * the opening rate out of each of its two wholes. An item inside a volume is not counted again, and what was destroyed by the day is not
 * held.
 *
 * @param records - the holdings, in one pass
 * @param options - the day, the rules, and from when a review is overdue
 * @returns the counts and the rates
 * @throws {@link findings.CallerError} when a day is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const date = { earliest: "1993-05-04", latest: "1993-05-04" } as const;
 * const holdings: OpeningFiguresSubject[] = [{ level: "volume", date, openingStatus: "open" }, { level: "volume", date }];
 * const { openedOfDue, total } = openingFigures(holdings, { asOf: "2023-06-30", rules: OPENING_RULES });
 * [openedOfDue.part, openedOfDue.whole, total.overdue]; // => [1, 2, 1]
 * ```
 */
export function openingFigures(
  records: Iterable<OpeningFiguresSubject>,
  options: OpeningFiguresOptions,
): OpeningFigures {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const overdueBefore = requireCivilDay(options.overdueBefore ?? asOf, "overdueBefore");
  const assess = openingAssessor(options);
  const age = ageQuestion(inquiryOf(options));
  const groups = new Map<string, { fondsNo: string; dueYear: number | undefined; counts: MutableCounts }>();
  const total = noCounts();
  for (const record of records) {
    if (record.level !== "volume" && record.level !== "item") continue;
    if (isInsideVolume(record) || record.custody === "unit" || wasDestroyed(record, asOf)) continue;
    const { kind, dueDay } = age.ask(record);
    const dueYear = dueDay === undefined ? undefined : yearOf(dueDay);
    const fondsNo = record.fondsNo ?? "";
    const key = JSON.stringify([fondsNo, dueYear]);
    const group = groups.get(key) ?? { fondsNo, dueYear, counts: noCounts() };
    groups.set(key, group);
    const facts = { verdict: assess(record), age: kind, overdueBefore, isYetToOpen: opensLater(record, asOf) };
    count(group.counts, facts);
    count(total, facts);
  }
  const opened = total.opened + total.openedEarly + total.openedUndated;
  return {
    asOf,
    groups: [...groups.values()].sort(inOrder).map(({ fondsNo, dueYear, counts }) => ({
      fondsNo,
      ...(dueYear === undefined ? {} : { dueYear }),
      counts,
    })),
    total,
    reviewedOfDue: share(total.reviewed, total.due, DUE_HOLDINGS),
    openedOfDue: share(total.opened, total.due, DUE_HOLDINGS),
    openedOfHeld: share(opened, total.held, HELD_UNITS),
  };
}

type MutableCounts = { -readonly [Key in keyof OpeningCounts]: number };

interface CountedFacts {
  readonly verdict: OpeningVerdict;
  readonly age: "complete" | "running" | "unknown";
  readonly overdueBefore: CivilDay;
  /** Reviewed, and not open yet. */
  readonly isYetToOpen: boolean;
}

function count(counts: MutableCounts, { verdict, age, overdueBefore, isYetToOpen }: CountedFacts): void {
  counts.held += 1;
  const value = verdict.kind === "decided" ? verdict.value : undefined;
  const isReviewed = value?.outcome === "review-held" || value?.outcome === "reassessment-due";
  const decision = isYetToOpen ? undefined : value?.status;
  if (age !== "complete") {
    if (decision === "open") counts[age === "running" ? "openedEarly" : "openedUndated"] += 1;
    else if (value === undefined) counts.undetermined += 1;
    return;
  }
  counts.due += 1;
  if (isReviewed) counts.reviewed += 1;
  if (decision === "open") counts.opened += 1;
  if (decision === "partial") counts.partial += 1;
  if (decision === "deferred") counts.deferred += 1;
  if (value === undefined) counts.undetermined += 1;
  if (value?.outcome === "secret") counts.secret += 1;
  // What is due has its day.
  if (value?.outcome === "review-due" && value.dueDay! < overdueBefore) counts.overdue += 1;
}

function noCounts(): MutableCounts {
  return {
    held: 0,
    due: 0,
    reviewed: 0,
    opened: 0,
    partial: 0,
    deferred: 0,
    secret: 0,
    overdue: 0,
    openedEarly: 0,
    openedUndated: 0,
    undetermined: 0,
  };
}

function inOrder(
  one: { readonly fondsNo: string; readonly dueYear: number | undefined },
  other: { readonly fondsNo: string; readonly dueYear: number | undefined },
): number {
  const last = 10_000;
  return naturalOrder(one.fondsNo, other.fondsNo) || (one.dueYear ?? last) - (other.dueYear ?? last);
}
