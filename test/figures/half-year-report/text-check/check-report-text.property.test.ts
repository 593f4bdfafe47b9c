import { fc, test } from "@fast-check/vitest";
import { checkReportText, halfYearReport } from "lantai/half-year-report";
import { describe, expect } from "vitest";
import { facts } from "../arbitrary-facts.js";
import { FACTS, zh } from "../county-facts.js";

const REPORT = halfYearReport(FACTS, zh);
const PARAGRAPHS = REPORT.sections.flatMap(({ paragraphs }) => paragraphs);
/** No figure of {@link FACTS} says it. */
const FOREIGN = "987654";

const parts = fc.array(
  fc.oneof(
    fc.constantFrom(...PARAGRAPHS, "、", "\n", "达到", "约", "余", "第", "XX", "12", "卷", "％"),
    fc.string({ unit: "binary", maxLength: 20 }),
  ),
  {
    maxLength: 30,
  },
);

describe("checkReportText", () => {
  test.prop([facts], { numRuns: 1000 })(
    "finds nothing that differs in the paragraphs that it wrote itself",
    (given) => {
      const report = halfYearReport(given, zh);
      const text = report.sections.flatMap(({ paragraphs }) => paragraphs).join("\n");
      const { figures } = checkReportText(text, report, zh);
      const others = figures.filter(({ outcome }) => outcome !== "same");
      const shown = others.map(
        ({ written, outcome }) =>
          `${text.slice(Math.max(0, written.start - 30), written.end + 20)}: ${written.text} ${outcome}`,
      );
      expect(shown).toEqual([]);
    },
  );

  test.prop([parts], { numRuns: 1000 })("never throws, and holds every figure once", (texts) => {
    const { figures, findings } = checkReportText(texts.join(""), REPORT, zh);
    const unsaid = figures.filter(({ outcome }) => outcome !== "same");
    const about = findings.filter(({ code }) => code !== "report-list-too-long");
    expect(about.map(({ place }) => place.value)).toEqual(unsaid.map(({ written }) => written.text));
  });

  test.prop([fc.constantFrom(...PARAGRAPHS), fc.nat()], { numRuns: 1000 })(
    "never calls a number the same that no figure says",
    (paragraph, pick) => {
      const numbers = [...paragraph.matchAll(/\d+/g)];
      const changed = numbers[pick % Math.max(1, numbers.length)];
      if (changed === undefined) return;
      const text = `${paragraph.slice(0, changed.index)}${FOREIGN}${paragraph.slice(changed.index + changed[0].length)}`;
      const { figures } = checkReportText(text, REPORT, zh);
      const foreign = figures.filter(({ written }) => written.text.includes(FOREIGN));
      expect(foreign.filter(({ outcome }) => outcome === "same")).toEqual([]);
    },
  );
});
