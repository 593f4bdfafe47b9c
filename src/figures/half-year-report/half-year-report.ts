import { type CivilDay, halfYearSpan, requireCivilDay, type Span, yearOf } from "../../foundation/dates/index.js";
import { CallerError, type Language } from "../../foundation/findings/index.js";
import { formatChineseNumeral } from "../../foundation/text/index.js";
import type { Chart } from "../charts/index.js";
import type { HalfYearFacts, HalfYearOptions } from "./facts/half-year-facts.js";
import { halfYearFigures, rowsOf } from "./figures/half-year-figures.js";
import type { ReportFigure } from "./figures/report-figure.js";
import { accessionSection } from "./sections/accession-section.js";
import { activitySections } from "./sections/activity-sections.js";
import { dueSection } from "./sections/due-sections.js";
import { figuresTable } from "./sections/figures-table.js";
import { rectificationSection } from "./sections/ledger-section.js";
import {
  preInspectionSection,
  preparednessSection,
  recordingsSection,
  useSection,
} from "./sections/practice-sections.js";
import { planSection, problemsSection } from "./sections/problems-and-plan.js";
import type { SectionDraft } from "./sections/section-draft.js";
import { digitizationSection, linkingSection } from "./sections/work-sections.js";
import type { ReportTable } from "./telling/report-table.js";
import { type ReportTeller, reportTeller } from "./telling/report-teller.js";
import {
  type HalfYearName,
  type HalfYearTexts,
  MAIN_SECTION_CODES,
  type MainSectionCode,
  PRACTICE_SECTION_CODES,
  type SectionCode,
  type SectionNumber,
  WORK_SECTION_CODES,
} from "./telling/report-words.js";

/** The format of the reports that this version writes. */
export const HALF_YEAR_REPORT_FORMAT = "lantai.half-year-report/1";

/** A chart of a report. */
export interface ReportChart extends Chart {
  /** Its code, by which its picture is found. */
  readonly code: string;
  /** The heading of its table. */
  readonly tableTitle: string;
}

/** A section of a report. */
export interface ReportSection {
  /** Its code. */
  readonly code: SectionCode;
  /** 1 for a main section (一、), 2 for one below it (（一）). */
  readonly level: 1 | 2;
  /** Its heading with its number. */
  readonly heading: string;
  /** Its paragraphs. */
  readonly paragraphs: readonly string[];
  /** The codes of the figures that its paragraphs print, each once. */
  readonly figures: readonly string[];
  /** Its tables. */
  readonly tables: readonly ReportTable[];
  /** Its charts. */
  readonly charts: readonly ReportChart[];
}

/** A half-year report (半年工作情况报告) as plain data: text, tables and charts, and every figure behind them. */
export interface HalfYearReport {
  /** The format, so that a stored report can be read by a later version. */
  readonly format: typeof HALF_YEAR_REPORT_FORMAT;
  /** The language of its text. */
  readonly language: Language;
  /** Its title. */
  readonly title: string;
  /** What stands under the title, such as that the data are made up. */
  readonly note?: string;
  /** The line that says the day of the data. */
  readonly dateline: string;
  /** Whose report it is. */
  readonly county: string;
  /** The half-year. */
  readonly span: Span;
  /** The day of the data. */
  readonly asOf: CivilDay;
  /** The sections in their order, main ones and those below them in one list. */
  readonly sections: readonly ReportSection[];
  /** The figures that only the paragraphs print, each with its formula, sources and day; a table says its own under it. */
  readonly figuresTable: ReportTable;
  /** All figures. */
  readonly figures: readonly ReportFigure[];
}

/**
 * The half-year report (半年工作情况报告) of a county archives, in the order in which archivists write it: the work of the half-year, the problems,
 * the plan for the next. Every number in it is a figure, and a sentence whose figure is missing is left out, as is a section that has
 * nothing to say.
 *
 * @param facts - what the half-year was
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @param options - how many rows the tables have
 * @returns plain data for {@link reportMarkdown}, {@link reportHtml} or a host's own layout
 * @throws {@link findings.CallerError} when `facts.span` is no half-year, `facts.asOf` is before it, a day is no civil day, two figures or two charts have one code,
 * `options.rows` is not a whole number from 1, or a count, an extent or a share of the facts is none
 * @example
 * ```ts
 * import { zhCn } from "lantai/words/zh-cn";
 * const done = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };
 * const phase = { no: 8, title: "第八期馆藏档案数字化项目", startedOn: "2023-05-04" } as const;
 * const facts = {
 *   county: { "zh-CN": "青禾县", en: "Qinghe County" }, span: { from: "2023-01-01", until: "2023-07-01" }, asOf: "2023-06-30",
 *   phase: { phase, done, sources: ["第八期目录.csv"] },
 * } as const;
 * halfYearReport(facts, zhCn).sections[1]?.paragraphs[0];
 * // => "第八期馆藏档案数字化项目于2023年5月4日启动。截至2023年6月30日，第八期馆藏档案数字化项目已完成档案535卷、8298件、59545页的数字化加工。"
 * ```
 */
export function halfYearReport(
  facts: HalfYearFacts,
  words: HalfYearTexts,
  options: HalfYearOptions = {},
): HalfYearReport {
  const halfYear = requireHalfYear(facts.span);
  if (requireCivilDay(facts.asOf, "facts.asOf") < facts.span.from) {
    throw new CallerError("facts.asOf", `a day from ${facts.span.from} on, when the half-year begins`, facts.asOf);
  }
  const figures = halfYearFigures(facts, options);
  const teller = reportTeller(figures, words);
  const sections = orderedSections(sectionDrafts(facts, teller, rowsOf(options)), facts, teller, halfYear);
  const { language } = words.halfYear.figures;
  const county = facts.county[language];
  return {
    format: HALF_YEAR_REPORT_FORMAT,
    language,
    title: words.halfYear.title(county, halfYear),
    ...(facts.note === undefined ? {} : { note: facts.note }),
    dateline: words.halfYear.dateline(teller.printed("as-of")!.text),
    county,
    span: facts.span,
    asOf: facts.asOf,
    sections,
    figuresTable: figuresTable(figures, sections, teller),
    figures,
  };
}

function requireHalfYear({ from, until }: Span): HalfYearName {
  const year = yearOf(requireCivilDay(from, "facts.span.from"));
  requireCivilDay(until, "facts.span.until");
  for (const half of [1, 2] as const) {
    const span = halfYearSpan(year, half);
    if (span.from === from && span.until === until) return { year, half };
  }
  throw new CallerError("facts.span", "a half-year, as halfYearSpan gives it", `${from}/${until}`);
}

function sectionDrafts(facts: HalfYearFacts, teller: ReportTeller, rows: number): Map<SectionCode, SectionDraft> {
  const drafts = [
    ...activitySections(facts, teller),
    accessionSection(facts.accession, teller, rows),
    digitizationSection(facts, teller),
    linkingSection(facts, teller, rows),
    dueSection(facts, "opening", teller, rows),
    dueSection(facts, "retention", teller, rows),
    rectificationSection(facts.ledger, teller, rows),
    useSection(teller),
    recordingsSection(facts.recordings, teller),
    preInspectionSection(facts.preInspection, teller),
    preparednessSection(facts.preparedness, teller),
    problemsSection(facts, teller),
    planSection(facts, teller),
  ].filter((draft) => draft !== undefined);
  return new Map(drafts.map((draft) => [draft.code, draft]));
}

/** Puts the sections in order and numbers those that say something; a main section does when one below it does. */
function orderedSections(
  drafts: ReadonlyMap<SectionCode, SectionDraft>,
  facts: HalfYearFacts,
  { words }: ReportTeller,
  halfYear: HalfYearName,
): ReportSection[] {
  const charts = chartsBySection(facts, words.chartTable);
  const has = (code: SectionCode) => drafts.has(code) || charts.has(code);
  const section = (code: SectionCode, level: 1 | 2, no: number): ReportSection => {
    const { paragraphs = [], tables = [] } = drafts.get(code) ?? {};
    const number = level === 1 ? words.mainNumber(numbered(no)) : words.subNumber(numbered(no));
    return {
      code,
      level,
      heading: `${number}${words.headings[code](halfYear)}`,
      paragraphs: paragraphs.map(({ text }) => text),
      figures: [...new Set(paragraphs.flatMap((paragraph) => paragraph.figures))],
      tables,
      charts: charts.get(code) ?? [],
    };
  };
  const main = MAIN_SECTION_CODES.filter((code) => has(code) || sectionsBelow(code).some(has));
  return main.flatMap((code, at) => [
    section(code, 1, at + 1),
    ...sectionsBelow(code)
      .filter(has)
      .map((each, atBelow) => section(each, 2, atBelow + 1)),
  ]);
}

function sectionsBelow(code: MainSectionCode): readonly SectionCode[] {
  if (code === "work") return WORK_SECTION_CODES;
  return code === "practice" ? PRACTICE_SECTION_CODES : [];
}

function numbered(no: number): SectionNumber {
  return { no, numeral: formatChineseNumeral(no) };
}

function chartsBySection(
  { charts = [] }: HalfYearFacts,
  tableTitle: (title: string) => string,
): Map<SectionCode, ReportChart[]> {
  const bySection = new Map<SectionCode, ReportChart[]>();
  const seen = new Set<string>();
  for (const { code, section, chart } of charts) {
    if (seen.has(code)) throw new CallerError("facts.charts", "one chart for each code", code);
    seen.add(code);
    bySection.set(section, [
      ...(bySection.get(section) ?? []),
      { ...chart, code, tableTitle: tableTitle(chart.title) },
    ]);
  }
  return bySection;
}
