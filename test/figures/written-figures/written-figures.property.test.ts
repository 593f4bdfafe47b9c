import { fc, test } from "@fast-check/vitest";
import { formatVagueCount } from "lantai/quantities";
import { formatChineseNumeral } from "lantai/text";
import { WRITTEN_UNITS, writtenExtents, writtenFigures } from "lantai/written-figures";
import { describe, expect } from "vitest";

/** Characters that the reader looks at, in every order, so that no order of them is too much for it. */
const signs = fc.string({
  unit: fc.constantFrom(
    ..."0123456789０９８，,.．、。·-—〔〕“”()（）|\n 第期年月日上下半今去百千万亿一二三十零〇两余多约近超过以左右等单位个卷件页人次%％Xｘ分之达到未\ud800",
  ),
  maxLength: 60,
});
const anything = fc.oneof(signs, fc.string({ unit: "binary" }));

describe("writtenFigures", () => {
  test.prop([anything], { numRuns: 1000 })("never throws, and every figure is a stretch of the text", (text) => {
    for (const { text: written, start, end } of writtenFigures(text)) {
      expect(written.length).toBeGreaterThan(0);
      expect(text.slice(start, end)).toBe(written);
    }
  });

  test.prop([anything], { numRuns: 1000 })("reads figures that do not overlap, but for lists", (text) => {
    const figures = writtenFigures(text).filter(({ value }) => value.kind !== "list");
    for (const [at, figure] of figures.entries()) {
      expect(figure.start).toBeGreaterThanOrEqual(figures[at - 1]?.end ?? 0);
    }
  });

  test.prop([signs], { numRuns: 1000 })("reads the same with the spaces of typesetting and without", (text) => {
    const values = (written: string) => writtenFigures(written).map(({ value }) => ({ ...value, names: undefined }));
    const typeset = text.replace(/[0-9０-９%％](?=[\u4e00-\u9fff])/g, "$& ");
    expect(values(typeset)).toEqual(values(text));
  });

  const counts = fc.record({
    count: fc.nat({ max: 99_999_999 }),
    bound: fc.constantFrom("exact", "at-least", "about" as const),
  });
  test.prop([counts, fc.constantFrom(...WRITTEN_UNITS)], { numRuns: 1000 })(
    "reads back what is written as a vague count",
    (count, unit) => {
      const given = { count: count.count, bound: count.bound as "exact" };
      const text = `共计：${formatVagueCount(given, "zh-CN")}${unit.text}。`;
      expect(writtenFigures(text).map(({ value }) => value)).toEqual([
        { kind: "count", count: given, unit: unit.code },
      ]);
    },
  );

  test.prop([fc.integer({ min: 2, max: 99_999_999 })], { numRuns: 1000 })(
    "reads digits and Chinese numerals alike",
    (number) => {
      const [digits] = writtenFigures(`接收${number}件`);
      const [numerals] = writtenFigures(`接收${formatChineseNumeral(number)}件`);
      expect(numerals?.value).toEqual(digits?.value);
      expect(digits?.value).toEqual({ kind: "count", count: { count: number, bound: "exact" }, unit: "items" });
    },
  );
});

describe("writtenExtents", () => {
  test.prop([anything], { numRuns: 1000 })("never throws, and parallel counts hold both nested ones", (text) => {
    const parallel = writtenExtents(text);
    const volumes = writtenExtents(text, "nested-by-volume");
    const items = writtenExtents(text, "nested-by-item");
    for (const [at, { extent }] of parallel.entries()) {
      expect(extent.volumes).toBe(volumes[at]?.extent.volumes);
      expect(extent.items).toBe(items[at]?.extent.items);
    }
  });
});
