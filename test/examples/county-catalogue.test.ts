import type { Item } from "lantai/catalogue";
import type { CheckedRow } from "lantai/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Expected,
  type Injected,
  type List,
  type Run,
  removeTemporaryFolders,
  workedCounty,
} from "./county-run.js";

let run: Run;
let expected: Expected;
let items: List;

beforeAll(async () => {
  ({ run, expected, items } = await workedCounty());
}, 60_000);

afterAll(removeTemporaryFolders);

/** The rows of the item list that satisfy a condition, as `expected.json` names them. */
function rowsWhere(holds: (row: CheckedRow<Item>) => boolean): Injected[] {
  return items.rows.filter(holds).map(({ row, noun }) => ({ row, referenceCode: noun?.referenceCode ?? "" }));
}

function rowsWith(...codes: readonly string[]): Injected[] {
  return rowsWhere(({ findings }) => findings.some(({ code }) => codes.includes(code)));
}

describe("the generated county", () => {
  it("has 535 volumes, 8,298 items by item and 59,545 pages; documents in volumes are rows and no items", () => {
    expect(run.exitCode).toBe(0);
    expect(run.figures?.done).toEqual({ volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 });
    expect(run.lists.map(({ counts }) => counts.entries)).toEqual([535, expected.totals.innerItems, 8298, 35, 10, 6]);
    expect(expected.totals).toMatchObject({ volumes: 535, items: 8298, pages: 59_545 });
  });

  it("has the defects of a real catalogue at their measured rates", () => {
    const counts = Object.entries(expected.defects).map(([defect, rows]) => [defect, rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      dateBlank: 954,
      dateMonthOnly: 2987,
      dateYearOnly: 83,
      dateBracketed: 66,
      dateMistyped: 6,
      partyBlank: 116,
      documentNoBlank: 1660,
      imageCountDiffers: 241,
      imagesMissing: 25,
      imageRepeated: 12,
    });
  });

  it("ends just below its target, and prints as if it had reached it", () => {
    const { standing } = run.figures!.progress;
    expect(standing.rate.share).toMatchObject({ part: expected.rate.part, whole: expected.rate.whole });
    expect([standing.rateText, standing.reached]).toEqual(["80.0", false]);
    expect(standing.missing).toBeGreaterThan(0);
    const { part, whole, printed } = expected.rate;
    expect(run.printed).toContainEqual(
      expect.stringContaining(`数字化率（全部馆藏，已挂接）：${printed}%（${part}/${whole}`),
    );
    expect(run.printed).toContainEqual(expect.stringContaining("80%目标：未达到，尚差"));
  });
});

describe("what is found in it", () => {
  it.each([
    ["dateMonthOnly", ["date-month-only"]],
    ["dateYearOnly", ["date-year-only"]],
    ["dateBracketed", ["date-inferred"]],
    ["dateMistyped", ["date-unreadable", "date-not-in-calendar"]],
    ["imageCountDiffers", ["image-count-differs"]],
    ["imagesMissing", ["images-missing"]],
    ["imageRepeated", ["image-repeated"]],
  ])("is for %s exactly what was injected", (defect, codes) => {
    expect(rowsWith(...codes)).toEqual(expected.defects[defect]);
  });

  it("is for blank dates, parties and record numbers exactly what was injected", () => {
    const blank = (field: string) =>
      rowsWhere(({ findings }) =>
        findings.some(({ code, place }) => code === "value-missing" && place.field === field),
      );
    expect(blank("date")).toEqual(expected.defects.dateBlank);
    expect(blank("responsibleParty")).toEqual(expected.defects.partyBlank);
    expect(blank("documentNo")).toEqual([]);
    expect(rowsWhere(({ noun }) => noun?.documentNo === undefined)).toEqual(expected.defects.documentNoBlank);
  });

  it("is no more than that: errors only where a unit must correct something", () => {
    const inRows = run.lists.flatMap(({ rows }) => rows.flatMap(({ findings }) => findings));
    const byCode = new Set(inRows.filter(({ severity }) => severity === "error").map(({ code }) => code));
    expect([...byCode].sort()).toEqual([
      "date-not-in-calendar",
      "date-unreadable",
      "image-count-differs",
      "images-missing",
      "value-missing",
    ]);
    expect(run.lists.flatMap(({ findings }) => findings)).toEqual([]);
    expect([0, 1, 3, 4, 5].flatMap((at) => run.lists[at]!.rows.flatMap(({ findings }) => findings))).toEqual([]);
    expect(run.figures?.ownFindings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it("has a gap in the running numbers for every number that was passed over, as hints", () => {
    const gaps = expected.numbersPassedOver.map(({ series, number }) => ({ series, from: number, to: number }));
    expect(run.figures?.numbers.map(({ data }) => data)).toEqual(gaps);
  });

  it("tells the number of blank record numbers in the summary, where it is no finding", () => {
    expect(run.printed.join("\n")).toContain("文号1660");
  });

  it("knows eight of ten ledger entries closed out, one of the others late", () => {
    const { standing } = run.figures!;
    expect(standing.closed).toMatchObject({ part: 8, whole: 10 });
    expect([standing.open.length, standing.overdue]).toEqual([2, 1]);
  });
});
