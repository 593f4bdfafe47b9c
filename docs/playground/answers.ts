import { type CivilDay, civilDay, isCivilDay, spanOf } from "lantai/dates";
import type { DigitizationBatch } from "lantai/digitization";
import { CallerError, cure, type Finding, findingName, type Language, type Severity, sentence } from "lantai/findings";
import { findingCounts } from "lantai/half-year-report";
import type { RectificationEntry } from "lantai/rectification";
import { csvText, digitizationBatchList, findingsTable, listColumns, rectificationList } from "lantai/tables";
import { type DueAnswer, type DueLists, type DueQuestion, dueAnswers, dueLists, type Entry, entriesOf } from "./due.js";
import { allFindings, type Table } from "./table.js";
import { WORDS, type Words } from "./texts.js";
import { catalogueWall, digitizationWall, ledgerWall, type Picture } from "./wall.js";

/** What is asked of a table. */
export interface Question {
  readonly language: Language;
  readonly asOf: string;
  /** The first and the last year in which things fall due. */
  readonly years: readonly [from: number, to: number];
}

/** A heading of the table and the column it was taken for; none when the list has no such column. */
export interface TakenHeading {
  readonly heading: string;
  readonly column?: string;
  /** How many entries leave it blank. */
  readonly blank?: number;
}

/** A finding in words. */
export interface ToldFinding {
  readonly severity: Severity;
  readonly row?: number;
  readonly column: string;
  readonly value: string;
  readonly says: string;
  readonly cure: string;
  readonly repair?: string;
}

/** How often something was found. */
export interface FoundKind {
  readonly severity: Severity;
  readonly name: string;
  readonly count: number;
}

/** Everything the page shows of a table, in words. */
export interface Answers {
  readonly entries: number;
  readonly faulty: number;
  readonly blocked: boolean;
  readonly headingRow?: number;
  readonly headings: readonly TakenHeading[];
  /** The columns of the list that the table does not have. */
  readonly absent: readonly string[];
  readonly findingCount: number;
  readonly kinds: readonly FoundKind[];
  /** The first findings. */
  readonly findings: readonly ToldFinding[];
  readonly due: readonly DueAnswer[];
  readonly wall: readonly Picture[];
}

/** How many findings and how many records are shown; all are counted. */
export const MOST = 200;

/** Asks a table; a question that makes no sense throws a `CallerError`. */
export function answersOf(table: Table, { language, asOf, years }: Question): Answers {
  const words = WORDS[language];
  const question = { asOf: requireDay(asOf), within: yearsSpan(years) };
  const { header, counts } = table;
  const all = allFindings(table);
  const entries = entriesOf(table);
  const lists = dueLists(entries, question);
  return {
    entries: counts.entries,
    faulty: counts.faulty,
    blocked: header?.reading !== "possible",
    ...(header?.header === undefined ? {} : { headingRow: header.header.row }),
    ...headingsOf(table, language),
    findingCount: all.length,
    kinds: findingCounts(all).map(({ code, severity, count }) => ({
      severity,
      name: findingName({ code }, words),
      count,
    })),
    findings: all.slice(0, MOST).map((finding) => told(finding, language)),
    due: entries.length === 0 ? [] : dueAnswers(entries, { asOf: question.asOf, lists, table, words, most: MOST }),
    wall: wallOf(table, { question, entries, lists, words }),
  };
}

/** The rows with findings as a table to send back, in the form that spreadsheets open without asking. */
export function errorTable({ header, rows }: Table, language: Language): Uint8Array {
  const faulty = rows.filter(({ findings }) => findings.length > 0);
  return csvText(findingsTable(header?.header?.cells ?? [], faulty, WORDS[language]));
}

function wallOf(
  table: Table,
  {
    question,
    entries,
    lists,
    words,
  }: { question: DueQuestion; entries: readonly Entry[]; lists: DueLists; words: Words },
): Picture[] {
  if (entries.length > 0) return catalogueWall(entries, lists, words);
  const nouns = table.rows.flatMap(({ noun }) => (noun === undefined ? [] : [noun]));
  if (nouns.length === 0) return [];
  if (table.list.id === digitizationBatchList.id)
    return digitizationWall(nouns as DigitizationBatch[], question, words);
  return table.list.id === rectificationList.id ? ledgerWall(nouns as RectificationEntry[], question, words) : [];
}

function requireDay(asOf: string): CivilDay {
  if (!isCivilDay(asOf)) throw new CallerError("asOf", "a civil day", asOf);
  return asOf;
}

function yearsSpan([from, to]: Question["years"]) {
  if (!(1900 <= from && from <= to && to <= 2200))
    throw new CallerError("years", "two years in order", `${from}–${to}`);
  return spanOf(civilDay(from, 1, 1), civilDay(to, 12, 31));
}

function headingsOf({ list, header, counts }: Table, language: Language): Pick<Answers, "headings" | "absent"> {
  const columns = listColumns(list);
  const taken = new Map(
    header?.columns.flatMap(({ at, lastAt = at, key }) => [at, lastAt].map((each) => [each, key] as const)),
  );
  const titles = new Map(columns.map(({ key, title }) => [key, title[language]]));
  const blanks = new Map(counts.blanks.map(({ key, blank }) => [key, blank]));
  const headings = (header?.header?.cells ?? []).flatMap((heading, at): TakenHeading[] => {
    const key = taken.get(at);
    if (heading.trim() === "") return [];
    return [key === undefined ? { heading } : { heading, column: titles.get(key)!, blank: blanks.get(key) ?? 0 }];
  });
  const found = new Set(taken.values());
  return { headings, absent: columns.filter(({ key }) => !found.has(key)).map(({ title }) => title[language]) };
}

function told(finding: Finding, language: Language): ToldFinding {
  const { place, severity, repair } = finding;
  return {
    severity,
    ...(place.row === undefined ? {} : { row: place.row }),
    column: place.column ?? "",
    value: place.value ?? "",
    says: sentence(finding, WORDS[language]),
    cure: cure(finding, WORDS[language]),
    ...(repair === undefined ? {} : { repair }),
  };
}
