import {
  checkReportText,
  type HalfYearReport,
  halfYearReport,
  reportHtml,
  reportMarkdown,
} from "lantai/half-year-report";
import { expect, test } from "vitest";
import { SEED_FACTS } from "../../cases/seed-figures.js";
import { SEED_REPORT } from "../../cases/seed-report.js";
import { expectWholeAnswers } from "../../whole-answers.js";
import { en, FACTS, PRACTICE_FACTS, zh } from "./county-facts.js";

const COUNTIES = [
  ["digitization", FACTS],
  ["practice", PRACTICE_FACTS],
] as const;

test.each(COUNTIES)("the report of %s reads as it was read and agreed to, in both languages", async (name, facts) => {
  for (const words of [zh, en]) {
    const file = `./${name}-report.${words.halfYear.figures.language}.md`;
    await expect(reportMarkdown(halfYearReport(facts, words))).toMatchFileSnapshot(file);
  }
});

/** What the Markdown does not show: the codes by which a host finds figures, tables and sections again. */
function codesOf({ sections, figuresTable: { rows: _, ...figuresTable }, figures }: HalfYearReport) {
  return {
    sections: sections.map(({ code, level, figures: printed, tables }) => ({ code, level, printed, tables })),
    figuresTable,
    figures: figures.map(({ code, title, value, unit, day }) => [code, title["zh-CN"], value, unit.code, day]),
  };
}

test("the page of a report is as it was looked at and agreed to", async () => {
  const { county, span, asOf, coverage, note, dates } = FACTS;
  const chart = {
    option: {},
    title: "进度",
    alternative: "甲已完成1件，乙已完成0件。",
    table: {
      columns: ["单位", "件"],
      rows: [
        ["甲", 1],
        ["乙", 0],
      ],
    },
    size: { width: 8, height: 4 },
  };
  const charts = ["drawn", "told"].map((code) => ({ code, section: "linking", chart }));
  const facts = { county, span, asOf, note, coverage, dates, charts } as unknown as typeof FACTS;
  const pictures = new Map([["drawn", '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"></svg>']]);
  await expect(reportHtml(halfYearReport(facts, zh), { pictures })).toMatchFileSnapshot("./coverage-report.html.txt");
});

test("every figure, and every table cut short to one row, is as it was agreed to", async () => {
  const reports = COUNTIES.flatMap(([, facts]) => [
    codesOf(halfYearReport(facts, zh, { rows: 1 })),
    { ...codesOf(halfYearReport(facts, zh)), figures: [], figuresTable: {} },
  ]);
  await expectWholeAnswers([...reports, checkReportText(SEED_REPORT, halfYearReport(SEED_FACTS, zh), zh)]);
});
