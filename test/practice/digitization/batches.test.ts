import { type BatchSubject, checkBatches, type DigitizationBatch } from "lantai/digitization";
import type { Extent } from "lantai/extents";
import { cure, sentence } from "lantai/findings";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

function extent(volumes: number, items: number, pages: number): Extent {
  return { volumes, items, pages, withoutPageCount: 0 };
}

function line(batch: string, stated: Extent): DigitizationBatch {
  return { batch, fondsNo: "0012", extent: stated };
}

const CATALOGUE: readonly BatchSubject[] = [
  { level: "volume", batch: "8-01", pageCount: 111 },
  { level: "item", batch: "8-01", volumeCode: "0012-001-0034", pageCount: 60 },
  { level: "item", batch: "8-01", volumeCode: "0012-001-0034", pageCount: 51 },
  { level: "item", batch: "8-02", pageCount: 7 },
  { level: "item", batch: "8-02", pageCount: 2 },
  { level: "item", pageCount: 5 },
];

describe("checkBatches", () => {
  test("finds nothing where every line is what its entries add up to", () => {
    expect(checkBatches([line("8-01", extent(1, 0, 111)), line("8-02", extent(0, 2, 9))], CATALOGUE)).toEqual([]);
  });

  test("finds every line that differs, in volumes, in items or in pages", () => {
    const ledger = [line("8-01", extent(2, 0, 111)), line("8-02", extent(0, 2, 10)), line("8-03", extent(0, 1, 0))];
    expect(checkBatches(ledger, CATALOGUE)).toEqual([
      {
        code: "batch-extent-differs",
        severity: "error",
        place: { field: "batch", value: "8-01" },
        data: { batch: "8-01", stated: extent(2, 0, 111), catalogued: extent(1, 0, 111) },
      },
      {
        code: "batch-extent-differs",
        severity: "error",
        place: { field: "batch", value: "8-02" },
        data: { batch: "8-02", stated: extent(0, 2, 10), catalogued: extent(0, 2, 9) },
      },
      {
        code: "batch-extent-differs",
        severity: "error",
        place: { field: "batch", value: "8-03" },
        data: { batch: "8-03", stated: extent(0, 1, 0), catalogued: extent(0, 0, 0) },
      },
    ]);
  });

  test("finds a batch that only the catalogue knows, and leaves entries without a batch alone", () => {
    expect(checkBatches([line("8-01", extent(1, 0, 111))], CATALOGUE)).toEqual([
      {
        code: "batch-not-in-ledger",
        severity: "error",
        place: { field: "batch", value: "8-02" },
        data: { batch: "8-02", catalogued: extent(0, 2, 9) },
      },
    ]);
  });

  test("compares pages only where every entry of the batch has a page count", () => {
    const unpaged: readonly BatchSubject[] = [
      { level: "item", batch: "8-01", pageCount: 7 },
      { level: "item", batch: "8-01" },
      { level: "item", batch: "8-02", pageCount: 2 },
    ];
    expect(checkBatches([line("8-01", extent(0, 2, 9)), line("8-02", extent(0, 1, 2))], unpaged)).toEqual([]);
    expect(checkBatches([line("8-01", extent(0, 3, 9)), line("8-02", extent(0, 1, 3))], unpaged)).toEqual([
      {
        code: "batch-extent-differs",
        severity: "error",
        place: { field: "batch", value: "8-01" },
        data: {
          batch: "8-01",
          stated: extent(0, 3, 9),
          catalogued: { volumes: 0, items: 2, pages: 7, withoutPageCount: 1 },
        },
      },
      {
        code: "batch-extent-differs",
        severity: "error",
        place: { field: "batch", value: "8-02" },
        data: { batch: "8-02", stated: extent(0, 1, 3), catalogued: extent(0, 1, 2) },
      },
    ]);
  });

  test("finds every line that names no batch, and holds it neither against the catalogue nor against another", () => {
    const ledger = [line("", extent(0, 9, 9)), line(" 　", extent(0, 1, 5)), line("8-02", extent(0, 2, 9))];
    expect(checkBatches(ledger, CATALOGUE.slice(3))).toEqual([
      {
        code: "batch-number-missing",
        severity: "error",
        place: { field: "batch", value: "" },
        data: { stated: extent(0, 9, 9) },
      },
      {
        code: "batch-number-missing",
        severity: "error",
        place: { field: "batch", value: " 　" },
        data: { stated: extent(0, 1, 5) },
      },
    ]);
    expect(checkBatches([], [{ level: "item", batch: "　", pageCount: 1 }])).toEqual([]);
  });

  test("finds the second line of a batch", () => {
    const found = checkBatches([line("8-02", extent(0, 2, 9)), line("8-02", extent(0, 2, 9))], CATALOGUE.slice(3, 5));
    expect(found).toEqual([
      { code: "batch-repeated", severity: "error", place: { field: "batch", value: "8-02" }, data: { batch: "8-02" } },
    ]);
  });

  test("takes any text as the number of a batch", () => {
    const ledger = ["__proto__", "constructor"].map((batch) => line(batch, extent(0, 1, 1)));
    const catalogue = ledger.map(({ batch }): BatchSubject => ({ level: "item", batch, pageCount: 1 }));
    expect(checkBatches(ledger, catalogue)).toEqual([]);
  });

  test("reads generators once, and has nothing to say of nothing", () => {
    function* records() {
      yield* CATALOGUE.slice(3, 5);
    }
    function* ledger() {
      yield line("8-02", extent(0, 2, 9));
    }
    expect(checkBatches(ledger(), records())).toEqual([]);
    expect(checkBatches([], [])).toEqual([]);
  });
});

describe("DigitizationFindings", () => {
  test("are told in both languages with their cure", () => {
    const ledger = [line("8-01", extent(2, 0, 111)), line("8-01", extent(1, 0, 111)), line("", extent(0, 3, 12))];
    const found = checkBatches(ledger, CATALOGUE);
    expect(found.map((finding) => [sentence(finding, zhCn), cure(finding, zhCn)])).toEqual([
      [
        "批次8-01台账记2卷、0件、111页，目录合计1卷、0件、111页，数量不符。",
        "逐项核对该批次的目录与台账，改正有误的一方。",
      ],
      ["加工台账中批次8-01重复登记。", "合并为一条，或重新编号。"],
      ["加工台账有一行没有批次号（0卷、3件、12页）。", "补填批次号，否则无法与目录核对。"],
      ["目录中有批次8-02（0卷、2件、9页），加工台账未登记。", "在加工台账中补登该批次，或改正目录中的批次号。"],
    ]);
    for (const finding of found) {
      expect(sentence(finding, en)).toMatch(/(8-0[12]|names no batch \(0 volumes, 3 items, 12 pages\)).*\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
    }
  });
});
