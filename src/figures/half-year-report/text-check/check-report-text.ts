import { yearOf } from "../../../foundation/dates/index.js";
import {
  type ReportedCountReading,
  type WrittenFigure,
  type WrittenValue,
  writtenExtents,
  writtenFigures,
} from "../../written-figures/index.js";
import type { ReportFigure } from "../figures/report-figure.js";
import type { HalfYearReport } from "../half-year-report.js";
import { figureText, partTexts } from "../telling/figure-text.js";
import type { FigureWords, HalfYearTexts } from "../telling/report-words.js";
import { type HeldFigure, heldFigure, knownFigures } from "./held-figure.js";
import type { HalfYearFinding } from "./report-text-findings.js";
import { textContexts } from "./text-contexts.js";

/** How a written figure stands to the data. */
export const WRITTEN_OUTCOMES = Object.freeze(["same", "differs", "not-covered"] as const);

/** One of {@link WRITTEN_OUTCOMES}. */
export type WrittenOutcome = (typeof WRITTEN_OUTCOMES)[number];

/** A written figure held against the data. */
export interface CheckedFigure {
  /** The figure as written, and where. */
  readonly written: WrittenFigure;
  /** `same`: the data say it too; `differs`: they say something else; `not-covered`: no figure was recognised by its words. */
  readonly outcome: WrittenOutcome;
  /** The codes of the figures of the data that it was held against; none where it is not covered. */
  readonly figures: readonly string[];
}

/** A written report held against the data. */
export interface CheckedReportText {
  /** Every figure of the text in its order. */
  readonly figures: readonly CheckedFigure[];
  /** What is to be looked at, with the line and the text of the figure in its place. */
  readonly findings: readonly HalfYearFinding[];
}

/** How a written report is read. */
export interface CheckReportTextOptions {
  /**
   * How 卷 and 件 beside each other are read; `parallel` when left out, as the data count. Read as nested, the one that is not counted is not
   * covered.
   */
  readonly reading?: ReportedCountReading;
}

/**
 * Holds a written Chinese report (自查: such as last year's, or one that was edited by hand) against the figures of the data: which of its
 * numbers the data say too, which differ, and which they do not cover. A number is held against the figures that count the same unit and
 * whose words stand near it; a text may be vaguer than the data, never more exact.
 *
 * @param text - the text, plain or Markdown
 * @param report - the report that was worked out from the data
 * @param words - `zhCn` from `lantai/words/zh-cn`, for what the data say
 * @param options - how 卷 and 件 are read
 * @returns every figure with its outcome, and the findings
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * import { zhCn } from "lantai/words/zh-cn";
 * const done = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };
 * const phase = { no: 8, title: "第八期馆藏档案数字化项目", startedOn: "2023-05-04" } as const;
 * const report = halfYearReport({
 *   county: { "zh-CN": "青禾县", en: "Qinghe County" }, span: { from: "2023-01-01", until: "2023-07-01" }, asOf: "2023-06-30",
 *   phase: { phase, done, sources: ["第八期目录.csv"] },
 * }, zhCn);
 * const text = "第八期馆藏档案数字化项目已完成档案535卷、8289件的数字化加工，接待100余人。";
 * const { figures } = checkReportText(text, report, zhCn);
 * figures.map(({ written, outcome }) => `${written.text} ${outcome}`);
 * // => ["第八期 same", "535卷 same", "8289件 differs", "100余人 not-covered"]
 * ```
 */
export function checkReportText(
  text: string,
  report: Pick<HalfYearReport, "figures" | "asOf">,
  words: HalfYearTexts,
  options: CheckReportTextOptions = {},
): CheckedReportText {
  const thisYear = yearOf(report.asOf);
  const written = writtenFigures(text, { thisYear });
  const contexts = textContexts(text, written);
  const known = knownFigures(report.figures);
  const uncounted = uncountedPlaces(text, options.reading);
  const figures: CheckedFigure[] = [];
  const findings: HalfYearFinding[] = [];
  for (const [at, figure] of written.entries()) {
    const context = contexts[at]!;
    const held = uncounted.has(figure.start) ? NOT_COUNTED : heldFigure(figure, context, known, thisYear);
    figures.push({ written: figure, outcome: outcomeOf(held), figures: held.figures.map(({ code }) => code) });
    findings.push(...findingsAbout(figure, held, context.line, words));
  }
  return { figures, findings };
}

const NOT_COUNTED: HeldFigure = Object.freeze({ agreement: "not-covered", figures: Object.freeze([]) });

/** Where items lie in volumes only one of the two is counted, and the data say nothing of the other. */
function uncountedPlaces(text: string, reading: ReportedCountReading = "parallel"): ReadonlySet<number> {
  const uncounted = { parallel: undefined, "nested-by-volume": "items", "nested-by-item": "volumes" }[reading];
  const pairs = writtenExtents(text, reading).filter(({ written }) =>
    ["volumes", "items"].every((unit) => written.some(({ value }) => value.unit === unit)),
  );
  const written = pairs.flatMap((pair) => pair.written).filter(({ value }) => value.unit === uncounted);
  return new Set(written.map(({ start }) => start));
}

function outcomeOf({ agreement }: HeldFigure): WrittenOutcome {
  if (agreement === "agrees") return "same";
  return agreement === "not-covered" ? "not-covered" : "differs";
}

function findingsAbout(
  { text, value }: WrittenFigure,
  { agreement, figures }: HeldFigure,
  row: number,
  { halfYear }: HalfYearTexts,
): HalfYearFinding[] {
  const place = { row, value: text };
  const known = figures.map((figure) => ({
    title: figure.title,
    text: comparedText(figure, value, halfYear.figures) ?? halfYear.unknown,
  }));
  const found: HalfYearFinding[] = [];
  if (value.kind === "masked") {
    found.push({ code: "report-figure-masked", severity: "warning", place, data: { text } });
  } else if (agreement === "differs") {
    found.push({ code: "report-figure-differs", severity: "error", place, data: { text, figures: known } });
  } else if (agreement === "too-exact") {
    found.push({ code: "report-figure-too-exact", severity: "warning", place, data: { text, figures: known } });
  } else if (agreement === "not-covered") {
    found.push({ code: "report-figure-not-covered", severity: "hint", place, data: { text } });
  }
  const named = value.kind === "count" ? (value.names?.count ?? 0) : 0;
  if (value.kind === "count" && named > value.count.count) {
    const data = { text, named };
    found.push({ code: "report-list-too-long", severity: "warning", place, data });
  }
  return found;
}

/** What a figure says of what was written: a count is held against the two numbers of a rate, not against its percentage. */
function comparedText(figure: ReportFigure, { kind }: WrittenValue, words: FigureWords): string | undefined {
  const parts = kind === "percent" ? undefined : partTexts(figure, words);
  return parts === undefined ? figureText(figure, words) : `${parts.part} ÷ ${parts.whole}`;
}
