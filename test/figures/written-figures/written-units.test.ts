import { WRITTEN_UNITS, writtenFigures, writtenUnitAt } from "lantai/written-figures";
import { describe, expect, test } from "vitest";
import { WRITTEN_UNIT_CASES } from "../../cases/written-figures.js";

describe("WRITTEN_UNITS", () => {
  test("write no unit twice", () => {
    const texts = WRITTEN_UNITS.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  });

  const cases = WRITTEN_UNIT_CASES.flatMap(({ unit, written, source }) =>
    written.map((text) => ({ unit, text, source })),
  );

  test.each(cases)("count $unit where a text says 3$text ($source)", ({ unit, text }) => {
    const count = { kind: "count", count: { count: 3, bound: "exact" }, unit };
    expect(writtenFigures(`共3${text}。`).map((figure) => [figure.text, figure.value])).toEqual([[`3${text}`, count]]);
  });

  test("are all reached by those cases", () => {
    const reached = new Set(cases.map(({ text }) => text));
    expect(WRITTEN_UNITS.filter(({ text }) => !reached.has(text))).toEqual([]);
  });
});

describe("writtenUnitAt", () => {
  test.each([
    ["16个单位", 2, "units"],
    ["38个", 2, "things"],
    ["3卷件次", 1, "uses"],
    ["3卷、件", 1, "volumes-and-items"],
    ["3卷、5件", 1, "volumes"],
    ["3卷件", 1, "volumes-and-items"],
  ])("takes the longest unit of %s", (text, at, code) => {
    expect(writtenUnitAt(text, at)?.code).toBe(code);
  });

  test("finds nothing where no unit stands", () => {
    expect(writtenUnitAt("三合一制度", 2)).toBeUndefined();
    expect(writtenUnitAt("", 5)).toBeUndefined();
  });

  test("refuses what is no text", () => {
    expect(() => writtenUnitAt(5 as unknown as string, 0)).toThrow("text: expected a string");
  });
});
