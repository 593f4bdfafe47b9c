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
import { en, extent, FACTS, listOf, rateOf, zh } from "./county-facts.js";
import { isWellFormed } from "./well-formed.js";

const count = fc.nat({ max: 99_999_999 });
const extents = fc.record({ volumes: count, items: count, pages: count, withoutPageCount: count });
const nasty = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "</style><script>",
    '"onload="x',
    "__proto__",
    "a|b\n# c",
    "&lt;script&gt;",
  ),
  fc.string(),
);
const day = fc.constantFrom("1985-01-01", "2001-07-09", "2023-06-30");

const facts: fc.Arbitrary<HalfYearFacts> = fc
  .record({
    done: extents,
    coverage: fc.record({
      none: extents,
      partial: extents,
      complete: extents,
      mismatched: extents,
      undetermined: extents,
    }),
    part: count,
    rest: count,
    target: fc.constantFrom("80", "79.5", "100", "0"),
    due: fc.array(fc.tuple(nasty, day), { maxLength: 9 }),
    missing: fc.array(fc.subarray(["date", "year", "retentionPeriod"]), { maxLength: 5 }),
    findings: fc.uniqueArray(fc.record({ code: nasty, count }), { selector: ({ code }) => code, maxLength: 5 }),
    visits: count,
  })
  .map(({ done, coverage, part, rest, target, due, missing, findings, visits }) => ({
    county: FACTS.county,
    span: FACTS.span,
    asOf: FACTS.asOf,
    phase: { ...FACTS.phase!, phase: { ...FACTS.phase!.phase, planned: done }, done },
    rates: [{ rate: rateOf(part, part + rest), target: target as `${number}`, sources: [] }],
    coverage: { extents: coverage, sources: [] },
    findings: {
      checked: visits,
      // A code is printed as it is where no word list knows it: letters only, so that its digits are not taken for a number.
      counts: findings.map((found) => ({ ...found, severity: "error" as const, title: { "zh-CN": "甲", en: "a" } })),
      sources: [],
    },
    opening: { summary: dueSummary(listOf(due, missing)), sources: [] },
    activities: [{ ...FACTS.activities![0]!, value: visits }],
  }));

describe("halfYearReport", () => {
  test.prop([facts, fc.constantFrom(zh, en)])(
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

  test.prop([facts, fc.integer({ min: 1, max: 5 })])("shows rows that together are what is due", (given, rows) => {
    const { sections } = halfYearReport(given, zh, { rows });
    for (const { code, tables } of sections) {
      if (code !== "opening") continue;
      for (const table of tables) {
        const records = table.rows.reduce((sum, row) => sum + Number(row[1]), 0);
        expect(records).toBe(given.opening?.summary.due.records);
        expect(table.rows.length).toBeLessThanOrEqual(rows + 1);
      }
    }
  });
});

const written = fc.record({
  text: nasty,
  source: nasty,
  fondsNo: nasty,
  problem: nasty,
});

describe("reportHtml and reportMarkdown", () => {
  test.prop([written])("let no markup of the data through", ({ text, source, fondsNo, problem }) => {
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
