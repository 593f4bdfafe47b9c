import { checkReportText, halfYearReport } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { REPORT_SENTENCES, SENTENCE_FACTS } from "../../../cases/report-sentences.js";
import { zh } from "../county-facts.js";

const REPORT = halfYearReport(SENTENCE_FACTS, zh);

describe("a sentence of a half-year report", () => {
  test.each(REPORT_SENTENCES)("$text", ({ text, outcomes }) => {
    const { figures } = checkReportText(text, REPORT, zh);
    const said = figures.map(({ outcome }) => outcome.charAt(0)).join("");
    expect(
      said,
      figures.map(({ written, outcome, figures: codes }) => `${written.text} ${outcome} ${codes}`).join("; "),
    ).toBe(outcomes);
  });
});
