import { WRITTEN_UNITS, writtenUnitAt } from "lantai/written-figures";
import { describe, expect, test } from "vitest";

describe("WRITTEN_UNITS", () => {
  test("write no unit twice", () => {
    const texts = WRITTEN_UNITS.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  });

  test.each(WRITTEN_UNITS)("$text is found where it stands", ({ text, code }) => {
    expect(writtenUnitAt(`3${text}。`, 1)).toEqual({ code, text });
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
