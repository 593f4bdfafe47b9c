import { checkReportText, type HalfYearReport, halfYearReport, reportMarkdown } from "lantai/half-year-report";
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
function codesOf({ sections, figuresTable, figures }: HalfYearReport) {
  return {
    sections: sections.map(({ code, level, figures: printed, tables }) => ({ code, level, printed, tables })),
    figuresTable: figuresTable.figures,
    figures: figures.map(({ code, value, unit, day }) => [code, value, unit.code, day]),
  };
}

test("every figure, and every table cut short to one row, is as it was agreed to", async () => {
  const reports = COUNTIES.map(([, facts]) => codesOf(halfYearReport(facts, zh, { rows: 1 })));
  await expectWholeAnswers([...reports, checkReportText(SEED_REPORT, halfYearReport(SEED_FACTS, zh), zh)]);
});
