import { formatDay } from "../../../foundation/dates/index.js";
import type { ReportFigure } from "../figures/report-figure.js";
import { figureText, partTexts } from "../telling/figure-text.js";
import type { ReportTable } from "../telling/report-table.js";
import type { ReportTeller } from "../telling/report-teller.js";
import type { HalfYearWords } from "../telling/report-words.js";

/** The figures of a section: those of its paragraphs, and those of its tables. */
interface SectionFigures {
  readonly figures: readonly string[];
  readonly tables: readonly Pick<ReportTable, "figures">[];
}

/** The figures that the paragraphs print (指标说明), with formula, sources and day. Those of a table are explained under it. */
export function figuresTable(
  figures: readonly ReportFigure[],
  sections: readonly SectionFigures[],
  { words }: ReportTeller,
): ReportTable {
  const told = new Set(sections.flatMap((section) => section.figures));
  const inTables = new Set(sections.flatMap(({ tables: each }) => each.flatMap((table) => table.figures)));
  const shown = figures.filter(({ code }) => told.has(code) && !inTables.has(code));
  const { columns, tables, figures: printing } = words;
  const { language, listGap } = printing;
  return {
    code: "figures",
    title: tables.figures,
    columns: [columns.figure, columns.value, columns.formula, columns.sources, columns.day],
    rows: shown.map((figure) => [
      figure.title[language],
      valueText(figure, words),
      figure.formula[language],
      figure.sources.join(listGap),
      formatDay(figure.day, printing.dayForm),
    ]),
    notes: [],
    figures: shown.map(({ code }) => code),
  };
}

/** A rate with both its numbers, so that it can be worked out again. */
function valueText(figure: ReportFigure, { figures, unknown }: HalfYearWords): string {
  const text = figureText(figure, figures) ?? unknown;
  const parts = partTexts(figure, figures);
  return parts === undefined ? text : `${parts.part} ÷ ${parts.whole} = ${text}`;
}
