import { readFileSync } from "node:fs";
import { cure, sentence } from "lantai/findings";
import { readTally, tallyTotal } from "lantai/tallies";
import { describe, expect, test } from "vitest";
import { tallyFindings as enWords } from "../../../src/words/en/tallies.js";
import { tallyFindings as zhWords } from "../../../src/words/zh-cn/tallies.js";

const golden: unknown = JSON.parse(readFileSync(new URL("../../formats/tally-1.json", import.meta.url), "utf8"));
const extent = { volumes: 1, items: 0, pages: 3, withoutPageCount: 0 };
const stored = (cells: unknown, dimensions: unknown = ["fonds"]) => ({ format: "lantai.tally/1", dimensions, cells });
const codesOf = (value: unknown) => readTally(value).findings.map(({ code }) => code);

describe("readTally", () => {
  test("reads format 1 as it was first written", () => {
    const { tally, findings } = readTally(golden);
    expect(findings).toEqual([]);
    expect(tally).toEqual(golden);
    expect(tallyTotal(tally!, { fonds: "12" })).toEqual({
      volumes: 538,
      items: 8298,
      pages: 59795,
      withoutPageCount: 1,
    });
  });

  test("puts cells in order that some database gave back in another, and drops cells of nothing", () => {
    const nothing = { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
    const read = readTally(
      stored([
        { key: ["10"], extent },
        { key: ["9"], extent },
        { key: ["8"], extent: nothing },
      ]),
    );
    expect(read.tally?.cells.map(({ key }) => key)).toEqual([["9"], ["10"]]);
  });

  test.each([
    null,
    undefined,
    "tally",
    1,
    [],
    {},
    { format: "lantai.tally/2" },
    JSON.parse('{"__proto__":{"format":"x"}}'),
  ])("says of %j that its format is unknown", (value) => {
    expect(codesOf(value)).toEqual(["tally-format-unknown"]);
  });

  test("names the format it cannot read", () => {
    expect(readTally({ format: "lantai.tally/2" }).findings[0]).toEqual({
      code: "tally-format-unknown",
      severity: "error",
      place: { field: "format" },
      data: { format: "lantai.tally/2" },
    });
  });

  test("shows no format that is no text", () => {
    expect(readTally({ format: 1 }).findings[0]?.data).toEqual({ format: "" });
  });

  test("says where dimensions and cells cannot be read", () => {
    const at = (field: string) => ({ severity: "error", place: { field }, data: {} });
    expect(readTally(stored([], "fonds"))).toEqual({
      findings: [{ code: "tally-dimensions-unreadable", ...at("dimensions") }],
    });
    expect(readTally(stored("none"))).toEqual({ findings: [{ code: "tally-cells-unreadable", ...at("cells") }] });
  });

  test("refuses dimensions that are missing, repeated or no texts", () => {
    expect(codesOf(stored([], null))).toEqual(["tally-dimensions-unreadable"]);
    expect(codesOf(stored([], ["fonds", "fonds"]))).toEqual(["tally-dimensions-unreadable"]);
    expect(codesOf(stored([], ["fonds", 2]))).toEqual(["tally-dimensions-unreadable"]);
  });

  test("takes a tally that counts by the dimensions it has to have", () => {
    const { tally, findings } = readTally(stored([{ key: ["1"], extent }]), { dimensions: ["fonds"] });
    expect([tally?.cells, findings]).toEqual([[{ key: ["1"], extent }], []]);
  });

  test.each([
    [["fonds"], ["fonds", "year"]],
    [["fonds", "year"], ["fonds"]],
    [
      ["year", "fonds"],
      ["fonds", "year"],
    ],
    [[], ["fonds"]],
    [["fonds"], []],
  ])("refuses a tally by %j where it has to be by %j, in this order", (dimensions, expected) => {
    expect(readTally(stored([], dimensions), { dimensions: expected })).toEqual({
      findings: [
        {
          code: "tally-dimensions-differ",
          severity: "error",
          place: { field: "dimensions" },
          data: { dimensions, expected },
        },
      ],
    });
  });

  test("says first that dimensions cannot be read, then that they differ, and only then what the cells are", () => {
    const first = (value: unknown) => readTally(value, { dimensions: ["year"] }).findings.map(({ code }) => code);
    expect(first({ ...stored([]), format: "lantai.tally/2" })).toEqual(["tally-format-unknown"]);
    expect(first(stored([], ["fonds", "fonds"]))).toEqual(["tally-dimensions-unreadable"]);
    expect(first(stored({}))).toEqual(["tally-dimensions-differ"]);
  });

  test("refuses cells that are no list", () => {
    expect(codesOf(stored({}))).toEqual(["tally-cells-unreadable"]);
  });

  test("lists every unreadable cell and gives no half tally", () => {
    const read = readTally(
      stored([
        { key: ["1"], extent },
        { key: ["1", "2"], extent },
        { key: ["2"], extent: { ...extent, pages: 1.5 } },
        { key: ["3"], extent: { ...extent, volumes: -1 } },
        null,
      ]),
    );
    expect(read.tally).toBeUndefined();
    expect(read.findings[0]).toEqual({
      code: "tally-cell-unreadable",
      severity: "error",
      place: { field: "cells[1].key" },
      data: { cell: 2, part: "key" },
    });
    expect(read.findings.map(({ data, place }) => [place.field, data])).toEqual([
      ["cells[1].key", { cell: 2, part: "key" }],
      ["cells[2].extent", { cell: 3, part: "extent" }],
      ["cells[3].extent", { cell: 4, part: "extent" }],
      ["cells[4].key", { cell: 5, part: "key" }],
      ["cells[4].extent", { cell: 5, part: "extent" }],
    ]);
  });

  test("does not guess what a repeated key means", () => {
    const read = readTally(
      stored([
        { key: ["1"], extent },
        { key: ["1"], extent },
      ]),
    );
    expect(read).toEqual({
      findings: [
        {
          code: "tally-cell-repeated",
          severity: "error",
          place: { field: "cells[1].key" },
          data: { cell: 2, key: ["1"] },
        },
      ],
    });
  });

  test("keeps keys such as __proto__ as the texts they are", () => {
    const read = readTally(JSON.parse(JSON.stringify(stored([{ key: ["__proto__"], extent }]))));
    expect(read.tally?.cells[0]?.key).toEqual(["__proto__"]);
  });

  test.each([
    [[""], "（未注明）", "the values (not stated) of"],
    [["1998", ""], "（1998、未注明）", "the values 1998, (not stated) of"],
    [[], "（不分类）", "the values (none) of"],
  ])("names the repeated key %j also where a value is unknown or there is none", (key, chinese, english) => {
    const cell = { key, extent };
    const dimensions = key.map((_, at) => `by ${at}`);
    const [finding] = readTally({ format: "lantai.tally/1", dimensions, cells: [cell, cell] }).findings;
    expect(sentence(finding!, { language: "zh-CN", findings: zhWords, reasons: {} })).toContain(chinese);
    expect(sentence(finding!, { language: "en", findings: enWords, reasons: {} })).toContain(english);
  });

  test("says every finding in Chinese and in English", () => {
    const [finding] = readTally(
      stored([
        { key: ["1"], extent },
        { key: ["1"], extent },
      ]),
    ).findings;
    const zhCn = { language: "zh-CN", findings: zhWords, reasons: {} } as const;
    const en = { language: "en", findings: enWords, reasons: {} } as const;
    expect(sentence(finding!, zhCn)).toBe("第2组计数的分类值（1）与前面重复，无法判断应当相加还是取其一。");
    expect(sentence(finding!, en)).toBe(
      "Count 2 repeats the values 1 of an earlier one; nobody can say whether they add up.",
    );
    expect(cure(finding!, en)).toBe("Check whether two tallies were put one after the other; merge them instead.");
    const [differs] = readTally(stored([], ["fonds", "year"]), { dimensions: ["fonds"] }).findings;
    expect([sentence(differs!, zhCn), cure(differs!, zhCn)]).toEqual([
      "统计数据按“fonds、year”统计，与所需的“fonds”不一致，不能合并。",
      "请按所需的维度从目录重新统计。",
    ]);
    expect([sentence(differs!, en), cure(differs!, en)]).toEqual([
      "The tally counts by fonds, year, not by fonds, so that it cannot be merged.",
      "Count the catalogue again by the dimensions that are needed.",
    ]);
  });
});
