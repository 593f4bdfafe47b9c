import { checkReportText, halfYearReport } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { SEED_FACTS } from "../../../cases/seed-figures.js";
import { zh } from "../county-facts.js";

describe("checkReportText", () => {
  test("holds a figure that stands inside a list against what its own clause speaks of, and not the whole list", () => {
    const { figures } = checkReportText("共展出展板36个、展柜等单位", halfYearReport(SEED_FACTS, zh), zh);
    expect(figures.map((figure) => [figure.written.text, figure.outcome, figure.figures])).toEqual([
      ["展板36个、展柜等单位", "not-covered", []],
      ["36个", "differs", ["activity:display-boards"]],
    ]);
  });
});
