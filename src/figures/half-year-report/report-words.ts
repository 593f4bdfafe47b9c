import type { DayForm } from "../../foundation/dates/index.js";
import type { Language, SentenceWords } from "../../foundation/findings/index.js";

/** The sections (标题层次) of a half-year report in their order; those below `work` stand under it. */
export const SECTION_CODES = Object.freeze([
  "work",
  "digitization",
  "linking",
  "opening",
  "retention",
  "rectification",
  "activities",
  "problems",
  "plan",
] as const);

/** One of {@link SECTION_CODES}. */
export type SectionCode = (typeof SECTION_CODES)[number];

/** The tables of a half-year report. */
export const REPORT_TABLE_CODES = Object.freeze([
  "coverage",
  "findings",
  "opening-by-year",
  "opening-by-fonds",
  "retention-by-year",
  "retention-by-fonds",
  "ledger",
  "figures",
] as const);

/** One of {@link REPORT_TABLE_CODES}. */
export type ReportTableCode = (typeof REPORT_TABLE_CODES)[number];

/** The columns of the tables. */
export const REPORT_COLUMN_CODES = Object.freeze([
  "coverage",
  "severity",
  "finding",
  "findings",
  "year",
  "fonds",
  "records",
  "volumes",
  "items",
  "pages",
  "without-pages",
  "no",
  "source",
  "problem",
  "owner",
  "due",
  "late",
  "figure",
  "value",
  "formula",
  "sources",
  "day",
] as const);

/** One of {@link REPORT_COLUMN_CODES}. */
export type ReportColumnCode = (typeof REPORT_COLUMN_CODES)[number];

/** The texts that a sentence is given, each a figure as printed or a name. */
export type SentenceTexts<Names extends string> = { readonly [Name in Names]: string };

/**
 * The sentences of a half-year report, each with the texts it is given. A sentence is printed only when all of them are there, and the
 * words themselves hold no digit, so that no number is printed that is not a figure.
 */
export interface HalfYearSentences {
  /** When the phase began. */
  "phase-started": SentenceTexts<"phase" | "started">;
  /** What was done in it. */
  "phase-done": SentenceTexts<"asOf" | "phase" | "done">;
  /** What was done in it, and of how many units. */
  "phase-done-of-units": SentenceTexts<"asOf" | "phase" | "done" | "units">;
  /** What was planned. */
  "phase-planned": SentenceTexts<"planned">;
  /** How much of the plan is done in one unit of count. */
  "phase-attained": SentenceTexts<"unit" | "rate">;
  /** A rate without a target. */
  rate: SentenceTexts<"whole" | "unit" | "rate" | "part" | "all" | "coverage">;
  /** A rate that reaches its target. */
  "rate-reached": SentenceTexts<"whole" | "unit" | "rate" | "part" | "all" | "coverage" | "target">;
  /** A rate that does not. */
  "rate-not-reached": SentenceTexts<"whole" | "unit" | "rate" | "part" | "all" | "coverage" | "target" | "missing">;
  /** A rate that does not, though rounded it looks as if it did. */
  "rate-not-reached-unrounded": HalfYearSentences["rate-not-reached"];
  /** There is nothing of which there could be a rate. */
  "rate-of-nothing": SentenceTexts<"whole" | "unit">;
  /** What is in the whole of a rate and cannot be in its part. */
  "rate-excluded-from-part": SentenceTexts<"extent" | "why">;
  /** What is not in the whole of a rate. */
  "rate-excluded-from-whole": SentenceTexts<"extent" | "why">;
  /** How much has exactly its pages. */
  "coverage-complete": SentenceTexts<"asOf" | "complete">;
  /** How much stands at another coverage. */
  "coverage-other": SentenceTexts<"coverage" | "extent">;
  /** How well the catalogue is dated. */
  dates: SentenceTexts<"all" | "part" | "rate">;
  /** How many dates give only a year or a month. */
  "dates-incomplete": SentenceTexts<"incomplete">;
  /** How many records have no date. */
  "dates-missing": SentenceTexts<"missing">;
  /** The checks found nothing. */
  "findings-none": SentenceTexts<"checked">;
  /** What the checks found. */
  findings: SentenceTexts<"checked" | "errors" | "warnings" | "hints">;
  /** A host's own count. */
  count: SentenceTexts<"title" | "value">;
  /** A host's own share of a named whole. */
  share: SentenceTexts<"title" | "part" | "whole" | "all" | "rate">;
  /** A host's own attainment of a plan. */
  attained: SentenceTexts<"title" | "part" | "all" | "rate">;
  /** A host's own share or attainment of nothing. */
  "share-of-nothing": SentenceTexts<"title" | "part">;
  /** What is due for open appraisal. */
  "opening-due": SentenceTexts<"asOf" | "asked" | "records" | "due">;
  /** Nothing is. */
  "opening-none": SentenceTexts<"asOf" | "asked">;
  /** Since when the first of it is. */
  "opening-earliest": SentenceTexts<"earliest">;
  /** Nothing opens by age. */
  "opening-by-people": SentenceTexts<never>;
  /** Of how much it cannot be said whether it is due. */
  "opening-undetermined": SentenceTexts<"records" | "extent">;
  /** What is due for appraisal at the end of its period. */
  "retention-due": SentenceTexts<"asOf" | "asked" | "records" | "due">;
  /** Nothing is. */
  "retention-none": SentenceTexts<"asOf" | "asked">;
  /** Since when the first of it is. */
  "retention-earliest": SentenceTexts<"earliest">;
  /** Nothing is destroyed by age. */
  "retention-by-people": SentenceTexts<never>;
  /** Of how much it cannot be said whether it is due. */
  "retention-undetermined": SentenceTexts<"records" | "extent">;
  /** What is closed out of the ledger. */
  ledger: SentenceTexts<"all" | "closed" | "rate">;
  /** What is open in it. */
  "ledger-open": SentenceTexts<"open" | "overdue">;
  /** Nothing is open. */
  "ledger-all-closed": SentenceTexts<never>;
  /** Problem: a target is not reached. */
  "problem-rate": SentenceTexts<"whole" | "unit" | "rate" | "target" | "missing">;
  /** Problem: entries and images do not agree. */
  "problem-coverage": SentenceTexts<"extent">;
  /** Problem: the catalogue has errors, most of them these. */
  "problem-findings": SentenceTexts<"errors" | "most">;
  /** One of them, as a part of that sentence. */
  "problem-finding": SentenceTexts<"finding" | "count">;
  /** Problem: it cannot be said of records whether they are due for open appraisal. */
  "problem-opening": SentenceTexts<"records" | "missing">;
  /** Problem: it cannot be said of records whether their retention period has ended. */
  "problem-retention": SentenceTexts<"records" | "missing">;
  /** Problem: entries of the ledger are overdue. */
  "problem-ledger": SentenceTexts<"overdue">;
  /** Next: go on digitizing. */
  "plan-rate": SentenceTexts<"whole" | "target" | "missing">;
  /** Next: by when the target will be reached. */
  "plan-forecast": SentenceTexts<"earliest" | "likely" | "latest">;
  /** Next: it cannot be said by when. */
  "plan-forecast-unknown": SentenceTexts<never>;
  /** Next: put right what does not agree. */
  "plan-coverage": SentenceTexts<"extent">;
  /** Next: correct the catalogue. */
  "plan-findings": SentenceTexts<"errors">;
  /** Next: review what is due. */
  "plan-opening": SentenceTexts<"records" | "due">;
  /** Next: what falls due besides. */
  "plan-opening-upcoming": SentenceTexts<"records" | "due">;
  /** Next: appraise what is due. */
  "plan-retention": SentenceTexts<"records" | "due">;
  /** Next: what falls due besides. */
  "plan-retention-upcoming": SentenceTexts<"records" | "due">;
  /** Next: complete the description of what cannot be decided for open appraisal. */
  "plan-opening-undetermined": SentenceTexts<"records">;
  /** Next: complete the description of what cannot be decided for retention. */
  "plan-retention-undetermined": SentenceTexts<"records">;
  /** Next: close out the ledger. */
  "plan-ledger": SentenceTexts<"open">;
}

/** The code of a sentence. */
export type SentenceCode = keyof HalfYearSentences;

/** How figures are printed. */
export interface FigureWords {
  /** The language. */
  readonly language: Language;
  /** How a day is written. */
  readonly dayForm: DayForm;
  /** What stands between the parts of a list. */
  readonly listGap: string;
  /** What stands between a number and its unit. */
  readonly unitGap: string;
  /** An extent of which some pages are not counted. */
  withoutPages(texts: SentenceTexts<"extent" | "uncounted">): string;
}

/** Which half of which year a report is about. */
export interface HalfYearName {
  /** The year. */
  readonly year: number;
  /** 1 for January to June, 2 for July to December. */
  readonly half: 1 | 2;
}

/** The part of a word list that half-year reports read; `lantai/words/zh-cn` and `lantai/words/en` satisfy it. */
export interface HalfYearTexts extends SentenceWords {
  /** The words of the report. */
  readonly halfYear: HalfYearWords;
}

/** How each sentence is told, given its texts. */
export type HalfYearSentenceWords = { readonly [Code in SentenceCode]: (texts: HalfYearSentences[Code]) => string };

/** The words of a half-year report. */
export interface HalfYearWords {
  /** How figures are printed. */
  readonly figures: FigureWords;
  /** What stands between two sentences. */
  readonly sentenceGap: string;
  /** The title of the report. */
  title(county: string, halfYear: HalfYearName): string;
  /** The line under the title that says the day of the data. */
  dateline(asOf: string): string;
  /** The headings, without their numbers. */
  readonly headings: Readonly<Record<SectionCode, (halfYear: HalfYearName) => string>>;
  /** The number of a main section, such as `一、`, from 1. */
  mainNumber(no: number): string;
  /** The number of a section below, such as `（一）`, from 1. */
  subNumber(no: number): string;
  /** The number of a paragraph, such as `1.`, from 1. */
  itemNumber(no: number): string;
  /** The sentences. */
  readonly sentences: HalfYearSentenceWords;
  /** The titles of the tables. */
  readonly tables: Readonly<Record<ReportTableCode, string>>;
  /** The headings of the columns. */
  readonly columns: Readonly<Record<ReportColumnCode, string>>;
  /** The first cell of the row that stands for all those left out. */
  rest(leftOut: string): string;
  /** A sentence under a table whose rows are not all shown. */
  leftOut(leftOut: string): string;
  /** The line under a table that says where its numbers come from. */
  tableNote(texts: SentenceTexts<"formula" | "sources" | "day">): string;
  /** The first cell of what has no value. */
  readonly unknown: string;
  /** The heading of the table of a chart, given the chart's title. */
  chartTable(title: string): string;
}
