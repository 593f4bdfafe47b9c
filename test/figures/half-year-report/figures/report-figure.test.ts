import {
  FIGURE_DEFINITIONS,
  type FigureUnit,
  type FigureValue,
  figureDefinition,
  figureText,
  figureUnit,
} from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { en, extent, zh } from "../county-facts.js";

function printed(value: FigureValue, unit: FigureUnit): (string | undefined)[] {
  const title = { "zh-CN": "指标", en: "figure" };
  const figure = { code: "x", title, value, unit, formula: title, sources: [], day: "2023-06-30" } as const;
  return [zh, en].map((words) => figureText(figure, words.halfYear.figures));
}

const of = { code: "all", title: { "zh-CN": "全部", en: "all" } };

describe("figureText", () => {
  test.each<[FigureValue, string, string | undefined, string | undefined]>([
    [8298, "items", "8298件", "8298 items"],
    [1, "items", "1件", "1 item"],
    [0, "volumes", "0卷", "0 volumes"],
    [{ count: 16, bound: "exact" }, "units", "16个单位", "16 units"],
    [{ count: 4, bound: "at-least" }, "units", "至少4个单位", "at least 4 units"],
    [{ count: 100, bound: "at-least" }, "人", "100余人", "at least 100 人"],
    [extent(535, 8298, 59_545), "extent", "535卷、8298件、59545页", "535 volumes, 8298 items, 59545 pages"],
    [extent(0, 1, 1), "extent", "1件、1页", "1 item, 1 page"],
    [extent(0, 0, 0), "extent", "0卷、0件", "0 volumes, 0 items"],
    ["2023-06-30", "day", "2023年6月30日", "2023-06-30"],
    ["80", "percent", "80%", "80%"],
    [{ part: 7997, whole: 10_000, of }, "volumes", "79.97%", "79.97%"],
    [{ done: 12, planned: 10 }, "volumes", "120.00%", "120.00%"],
    [{ part: 0, whole: 0, of }, "volumes", undefined, undefined],
    [{ numerator: 24, denominator: 2 }, "minutes", "12分钟", "12 minutes"],
    [{ numerator: 1, denominator: 1 }, "minutes", "1分钟", "1 minute"],
    [{ numerator: 25, denominator: 2 }, "minutes", "12.5分钟", "12.5 minutes"],
    [{ numerator: 0, denominator: 0 }, "minutes", undefined, undefined],
    [{ count: 1, bound: "exact" }, "块", "1块", "1 块"],
  ])("prints %j of %s as %s", (value, unit, chinese, english) => {
    expect(printed(value, figureUnit(unit))).toEqual([chinese, english]);
  });

  test("says of how much of an extent the pages are not counted", () => {
    expect(printed(extent(3, 0, 40, 1), figureUnit("extent"))).toEqual([
      "3卷、40页（1卷未著录页数，其页数未计入）",
      "3 volumes, 40 pages (not counting the pages of 1 volume without a page count)",
    ]);
    expect(printed(extent(0, 2, 5, 1), figureUnit("extent"))).toEqual([
      "2件、5页（1件未著录页数，其页数未计入）",
      "2 items, 5 pages (not counting the pages of 1 item without a page count)",
    ]);
    expect(printed(extent(1, 1, 5, 1), figureUnit("extent"))).toEqual([
      "1卷、1件、5页（1卷件未著录页数，其页数未计入）",
      "1 volume, 1 item, 5 pages (not counting the pages of 1 volume or item without a page count)",
    ]);
  });
});

describe("figureUnit", () => {
  test("gives a county's own unit its code as its words", () => {
    expect(figureUnit("块")).toEqual({ code: "块", title: { "zh-CN": "块", en: "块" } });
  });
});

describe("figureDefinition", () => {
  test("finds the definition of a figure whatever it is about", () => {
    expect(figureDefinition("opening-due-fonds:a:b")?.unit).toBe("extent");
  });

  test("knows no host's own figure", () => {
    expect(figureDefinition("note:x")).toBeUndefined();
  });

  test("is frozen, and no code stands twice", () => {
    const codes = FIGURE_DEFINITIONS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.isFrozen(FIGURE_DEFINITIONS[0]?.formula)).toBe(true);
  });
});
