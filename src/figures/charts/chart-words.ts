import type { CivilDay } from "../../foundation/dates/index.js";
import type { Language } from "../../foundation/findings/index.js";
import type { Forecast } from "../progress/index.js";
import type { ClosureChange } from "./closure-changes.js";
import type { LedgerPoint } from "./ledger-point.js";

/** The part of a word list that charts read; `lantai/words/zh-cn` and `lantai/words/en` satisfy it. */
export interface ChartTexts {
  /** The language of the list. */
  readonly language: Language;
  /** The words of the charts. */
  readonly charts: ChartWords;
}

/** The words of the charts. */
export interface ChartWords {
  /** Of {@link progressByUnitChart}. */
  readonly progressByUnit: ProgressByUnitWords;
  /** Of {@link burnUpChart}. */
  readonly burnUp: BurnUpWords;
  /** Of {@link dueByYearChart}. */
  readonly dueByYear: DueByYearWords;
  /** Of {@link ledgerBurnDownChart}. */
  readonly ledgerBurnDown: LedgerBurnDownWords;
  /** Of {@link progressFunnelChart}. */
  readonly progressFunnel: ProgressFunnelWords;
}

/** Part and whole in words. */
export interface PartInWords {
  /** The part. */
  readonly part: number;
  /** The whole. */
  readonly whole: number;
  /** The percentage without its sign; absent when there is no rate. */
  readonly percent: string | undefined;
}

/** The words of the chart of units (挂图作战). */
export interface ProgressByUnitWords {
  /** The heading. */
  title(named: { readonly whole: string }): string;
  /** The series of what is done. */
  readonly done: string;
  /** The series of what is not. */
  readonly remaining: string;
  /** The text at a bar. */
  label(progress: PartInWords): string;
  /** One row in the text alternative. */
  row(progress: PartInWords & { readonly name: string; readonly unit: string }): string;
  /** The text alternative. */
  alternative(told: { readonly title: string; readonly rows: readonly string[]; readonly total: string }): string;
  /** The name of the sum of all rows. */
  readonly total: string;
  /** The headings of the table. */
  readonly columns: readonly [name: string, done: string, total: string, percent: string];
}

/** The words of the chart of what was done over time. */
export interface BurnUpWords {
  /** The heading. */
  readonly title: string;
  /** The series of what was done. */
  readonly done: string;
  /** The series of the target. */
  readonly target: string;
  /** The series of the plan, and the heading of its column. */
  readonly plan: string;
  /** The series of what it takes to be done on time. */
  readonly catchUp: string;
  /** The heading of the axis of values, which need not begin at zero. */
  axis(told: { readonly unit: string }): string;
  /** The text at the end of the target's line. */
  targetLabel(told: { readonly target: number }): string;
  /** The text at the likely day. */
  likelyLabel(told: { readonly day: CivilDay }): string;
  /** The text alternative. */
  alternative(told: BurnUpInWords): string;
  /** The headings of the table. */
  readonly columns: readonly [day: string, done: string];
}

/** The last point of a burn-up. */
export interface LastPoint {
  /** The day. */
  readonly day: CivilDay;
  /** How much is done by then. */
  readonly done: number;
}

/** What the text alternative of a burn-up chart tells. */
export interface BurnUpInWords {
  /** The heading. */
  readonly title: string;
  /** The words of the counting unit. */
  readonly unit: string;
  /** The target. */
  readonly target: number;
  /** The last point. */
  readonly last: LastPoint;
  /** The forecast, when there is one. */
  readonly forecast?: Forecast | undefined;
  /** What the plan asks for by the day of the last point, when there is one. */
  readonly planned?: number | undefined;
  /** What it takes to be done on time, while something is missing. */
  readonly catchUp?: {
    /** How many units a working day; undefined when no working day is left. */
    readonly perDay: number | undefined;
  };
}

/** The words of the chart of what falls due. */
export interface DueByYearWords {
  /** The heading. */
  readonly title: string;
  /** The series of what is due for opening review. */
  readonly opening: string;
  /** The series of what is at the end of its retention. */
  readonly retention: string;
  /** The text at a year in which the closure period changed. */
  mark(change: ClosureChange): string;
  /** A change of the closure period in the text alternative. */
  change(change: ClosureChange): string;
  /** One row in the text alternative. */
  row(due: { readonly year: number; readonly opening: number; readonly retention: number }): string;
  /** The text alternative. */
  alternative(told: { readonly title: string; readonly unit: string; readonly rows: readonly string[] }): string;
  /** The headings of the table. */
  readonly columns: readonly [year: string, opening: string, retention: string];
}

/** The words of the chart of the ledger. */
export interface LedgerBurnDownWords {
  /** The heading. */
  readonly title: string;
  /** The series of what is open. */
  readonly open: string;
  /** The series of what is overdue. */
  readonly overdue: string;
  /** What is counted. */
  readonly unit: string;
  /** The text at the end of a line. */
  label(told: { readonly count: number }): string;
  /** The text alternative. */
  alternative(told: { readonly title: string; readonly first: LedgerPoint; readonly last: LedgerPoint }): string;
  /** The headings of the table. */
  readonly columns: readonly [day: string, open: string, overdue: string, closed: string];
}

/** A stage in words. */
export interface StageInWords extends PartInWords {
  /** Its name. */
  readonly name: string;
  /** The words of the counting unit. */
  readonly unit: string;
  /** How much less it is than the stage before; negative when it is more. Absent for the first stage. */
  readonly less?: number | undefined;
}

/** The words of the funnel. */
export interface ProgressFunnelWords {
  /** The heading. */
  title(named: { readonly whole: string }): string;
  /** The series of what has passed a stage. */
  readonly done: string;
  /** The series of what has not. */
  readonly remaining: string;
  /** The text at a bar. */
  label(stage: StageInWords): string;
  /** One row in the text alternative. */
  row(stage: StageInWords): string;
  /** The text alternative. */
  alternative(told: { readonly title: string; readonly rows: readonly string[] }): string;
  /** The headings of the table. */
  readonly columns: readonly [stage: string, done: string, total: string, percent: string, less: string];
}
