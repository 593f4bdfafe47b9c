import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../../foundation/law/index.js";

/** A row that holds from a day to the day before another. */
export interface DatedRow {
  /** The first day on which it holds. */
  readonly from: CivilDay;
  /** The first day on which it no longer holds; absent while it does. */
  readonly until?: CivilDay;
  /** The texts that say so; an answer cites those in force on its day. */
  readonly citations: readonly Citation[];
}

/** How long records stay closed, while a text says so. */
export interface ClosurePeriod extends DatedRow {
  /** Whole years from the day of formation. */
  readonly years: number;
}

/** Records from before a day, which open without any closure, while a text says so. */
export interface HistoricalRecords extends DatedRow {
  /** Formed before this day. */
  readonly formedBefore: CivilDay;
  /** What they are called. */
  readonly title: Title;
}

/** The categories of {@link EARLY_CATEGORIES}. */
export type KnownEarlyCategory = "economy" | "science" | "technology" | "culture" | "education";

/** A category of records (档案类别) that may open early: one of ours or a county's own code. */
export type EarlyCategory = KnownEarlyCategory | (string & {});

/** A category that may open before its closure period is complete, once it has been reviewed. It never opens by itself. */
export interface EarlyCategoryRow extends DatedRow {
  /** Its code. */
  readonly code: EarlyCategory;
  /** Its name. */
  readonly title: Title;
}

/** The general closure period over time, oldest first: 30 years by the law of 1987, 25 years by its revision of 2020. */
export const CLOSURE_PERIODS: readonly ClosurePeriod[] = ruleTable([
  {
    years: 30,
    from: "1988-01-01",
    until: "2021-01-01",
    citations: [
      { instrument: "archives-law-1987", article: "19", confidence: "quoted" },
      { instrument: "implementation-measures-1999", article: "19", confidence: "seen" },
    ],
  },
  {
    years: 25,
    from: "2021-01-01",
    citations: [
      { instrument: "archives-law-2020", article: "27", confidence: "seen" },
      { instrument: "opening-measures-2022", article: "7", confidence: "seen" },
    ],
  },
]);

/** Records from before the founding of the People's Republic: open from the day of the measures of 1999, until these were repealed. */
export const HISTORICAL_RECORDS: readonly HistoricalRecords[] = ruleTable([
  {
    formedBefore: "1949-10-01",
    title: { "zh-CN": "中华人民共和国成立以前的档案", en: "records from before the founding of the People's Republic" },
    from: "1999-06-07",
    until: "2024-03-01",
    citations: [{ instrument: "implementation-measures-1999", article: "19", confidence: "seen" }],
  },
]);

/** The categories that may open early; education was added by the revision of 2020. */
export const EARLY_CATEGORIES: readonly EarlyCategoryRow[] = ruleTable([
  since1988("economy", "经济", "economy"),
  since1988("science", "科学", "science"),
  since1988("technology", "技术", "technology"),
  since1988("culture", "文化", "culture"),
  {
    code: "education",
    title: { "zh-CN": "教育", en: "education" },
    from: "2021-01-01",
    citations: [
      { instrument: "archives-law-2020", article: "27", confidence: "seen" },
      { instrument: "opening-measures-2022", article: "7", confidence: "seen" },
    ],
  },
]);

function since1988(code: KnownEarlyCategory, zh: string, en: string): EarlyCategoryRow {
  return {
    code,
    title: { "zh-CN": zh, en },
    from: "1988-01-01",
    citations: [
      { instrument: "archives-law-1987", article: "19", confidence: "recalled" },
      { instrument: "implementation-measures-1999", article: "19", confidence: "seen" },
      { instrument: "archives-law-2020", article: "27", confidence: "seen" },
      { instrument: "opening-measures-2022", article: "7", confidence: "seen" },
    ],
  };
}
