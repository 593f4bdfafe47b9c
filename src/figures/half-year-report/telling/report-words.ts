import type { DayForm } from "../../../foundation/dates/index.js";
import type { Language, SentenceWords } from "../../../foundation/findings/index.js";
import type { HalfYearSentenceWords, SentenceTexts } from "./report-sentences.js";

/** The main sections (一、) of a half-year report, in the order in which archivists write them. */
export const MAIN_SECTION_CODES = Object.freeze(["work", "practice", "problems", "plan"] as const);

/** One of {@link MAIN_SECTION_CODES}. */
export type MainSectionCode = (typeof MAIN_SECTION_CODES)[number];

/** The sections (（一）) of the work of a half-year (工作情况), in their order. */
export const WORK_SECTION_CODES = Object.freeze([
  "guidance",
  "accession",
  "digitization",
  "linking",
  "opening",
  "retention",
  "use",
  "recordings",
  "exhibitions",
  "activities",
] as const);

/** The sections (（一）) of how it was done (主要做法), in their order. */
export const PRACTICE_SECTION_CODES = Object.freeze(["pre-inspection", "rectification", "preparedness"] as const);

/** A section of a half-year report. */
export type SectionCode =
  | MainSectionCode
  | (typeof WORK_SECTION_CODES)[number]
  | (typeof PRACTICE_SECTION_CODES)[number];

/** The tables of a half-year report. */
export const REPORT_TABLE_CODES = Object.freeze([
  "coverage",
  "findings",
  "opening-by-year",
  "opening-by-fonds",
  "retention-by-year",
  "retention-by-fonds",
  "accession-overdue",
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
  "unit",
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

/** The number of a section, from 1. */
export interface SectionNumber {
  /** In digits. */
  readonly no: number;
  /** As a Chinese numeral. */
  readonly numeral: string;
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
  /** The number of a main section, such as `一、`. */
  mainNumber(place: SectionNumber): string;
  /** The number of a section below, such as `（一）`. */
  subNumber(place: SectionNumber): string;
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
