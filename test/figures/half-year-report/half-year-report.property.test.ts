import { fc, test } from "@fast-check/vitest";
import {
  dueSummary,
  figureText,
  figureUnit,
  type HalfYearFacts,
  halfYearReport,
  reportHtml,
  reportMarkdown,
} from "lantai/half-year-report";
import { describe, expect } from "vitest";
import { facts, nasty } from "./arbitrary-facts.js";
import { en, extent, FACTS, listOf, zh } from "./county-facts.js";
import { isWellFormed } from "./well-formed.js";

describe("halfYearReport", () => {
  test.prop([facts, fc.constantFrom(zh, en)], { numRuns: 1000 })(
    "prints no number in its paragraphs that is not a figure",
    (given, words) => {
      const report = halfYearReport(given, words);
      const numbers = new Set(
        report.figures.flatMap((figure) => {
          const { value } = figure;
          const parts =
            typeof value === "object" && "whole" in value
              ? [value.part, value.whole]
              : typeof value === "object" && "planned" in value
                ? [value.done, value.planned]
                : [];
          return [...(figureText(figure, words.halfYear.figures)?.match(/\d+/g) ?? []), ...parts.map(String)];
        }),
      );
      for (const { paragraphs } of report.sections) {
        for (const paragraph of paragraphs) {
          const printed = paragraph.replace(/^\d+\. ?/, "").match(/\d+/g) ?? [];
          expect(printed.filter((number) => !numbers.has(number))).toEqual([]);
        }
      }
    },
  );

  test.prop([facts, fc.integer({ min: 1, max: 5 })], { numRuns: 1000 })(
    "shows rows that together are what is due",
    (given, rows) => {
      const { sections } = halfYearReport(given, zh, { rows });
      for (const { code, tables } of sections) {
        if (code !== "opening") continue;
        for (const table of tables) {
          const records = table.rows.reduce((sum, row) => sum + Number(row[1]), 0);
          expect(records).toBe(given.opening?.summary.due.records);
          expect(table.rows.length).toBeLessThanOrEqual(rows + 1);
        }
      }
    },
  );
});

const written = fc.record({
  text: nasty,
  source: nasty,
  fondsNo: nasty,
  problem: nasty,
});

describe("reportHtml and reportMarkdown", () => {
  test.prop([written], { numRuns: 1000 })("let no markup of the data through", ({ text, source, fondsNo, problem }) => {
    const title = { "zh-CN": text, en: text };
    const chart = {
      title: text,
      alternative: problem,
      table: { columns: [text], rows: [[problem]] },
      size: { width: 1, height: 1 },
    };
    const given = {
      ...FACTS,
      county: title,
      note: text,
      fonds: [{ fondsNo, title: text }],
      opening: { summary: dueSummary(listOf([[fondsNo, "2021-01-01"]], [[text]])), sources: [source] },
      activities: [{ code: text, title, value: 1, unit: figureUnit(text), formula: title, sources: [source] }],
      findings: { checked: 1, counts: [{ code: text, severity: "error", count: 1 }], sources: [source] },
      ledger: {
        standing: {
          ...FACTS.ledger!.standing,
          open: [{ entry: { no: text, source, problem, owner: text }, daysLate: 0 }],
        },
        sources: [source],
      },
      coverage: { extents: { ...FACTS.coverage!.extents, none: extent(0, 0, 0) }, sources: [source] },
      charts: [{ code: "c", section: "plan", chart }],
    } as unknown as HalfYearFacts;
    const report = halfYearReport(given, zh);
    const html = reportHtml(report, { pictures: new Map([["c", "<svg></svg>"]]) });
    expect(html.match(/<script/gi)).toBeNull();
    expect(isWellFormed(html)).toBe(true);
    const markdown = reportMarkdown(report);
    expect(markdown).not.toContain("<");
    const titles = markdown.split("\n").filter((line) => line.startsWith("# "));
    expect(titles).toHaveLength(1);
  });
});
