import { writtenFigures } from "lantai/written-figures";
import { describe, expect, test } from "vitest";
import { SEED_REPORT, SEED_REPORT_FIGURES } from "../../cases/seed-report.js";
import { WRITTEN_CASES } from "../../cases/written-figures.js";

describe("writtenFigures", () => {
  test.each(WRITTEN_CASES)("reads $text ($source)", ({ text, figures }) => {
    const read = writtenFigures(text, { thisYear: 2023 });
    expect(read.map((figure) => [figure.text, figure.value])).toStrictEqual(figures);
  });

  test("finds the figures of the seed report, each in its place", () => {
    const read = writtenFigures(SEED_REPORT, { thisYear: 2023 });
    expect(read.map(({ text }) => text)).toEqual(SEED_REPORT_FIGURES.map(([text]) => text));
    for (const { text, start, end } of read) expect(SEED_REPORT.slice(start, end)).toBe(text);
  });

  test("gives 今年 no year unless it is told one", () => {
    expect(writtenFigures("今年5月")[0]?.value).toEqual({ kind: "date", month: 5 });
  });

  test("follows the names of a list 600 characters back and no further", () => {
    const names = Array.from({ length: 100 }, () => "甲乙丙丁戊局").join("、");
    expect(writtenFigures(`${names}等单位`).map(({ text, value }) => [text.length, value])).toEqual([
      [603, { kind: "list", count: { count: 86, bound: "at-least" }, unit: "units" }],
    ]);
  });

  test("reads no number in a hundred thousand multipliers", () => {
    expect(writtenFigures(`5${"百".repeat(100_000)}件`)).toEqual([]);
  });

  test("refuses what is no text", () => {
    expect(() => writtenFigures(undefined as unknown as string)).toThrow("text: expected a string");
  });
});
