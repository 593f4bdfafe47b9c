import { checkTotals, type TotalSubject } from "lantai/extents";
import { describe, expect, test } from "vitest";

/** A fonds that mixes both arrangements: one volume with two items inside, and one item arranged by item. */
const mixed: readonly TotalSubject[] = [
  { level: "volume", fondsNo: "0012", pageCount: 20 },
  { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 8 },
  { level: "item", fondsNo: "0012", volumeCode: "0012－001－0034", pageCount: 12 },
  { level: "item", fondsNo: "0012", pageCount: 3 },
];

describe("checkTotals", () => {
  test("finds nothing where volume, fonds and list add up", () => {
    const declared = [
      { scope: "volume", code: "0012-001-0034", items: 2, pages: 20 },
      { scope: "fonds", code: "0012", volumes: 1, items: 1, pages: 23 },
      { scope: "list", code: "案卷目录", volumes: 1, items: 1, pages: 23 },
    ] as const;
    expect(checkTotals(declared, mixed)).toStrictEqual([]);
  });

  test("counts no item inside a volume again, so a fonds declared with them differs", () => {
    expect(checkTotals([{ id: "f12", scope: "fonds", code: "0012", items: 3, pages: 43 }], mixed)).toStrictEqual([
      {
        code: "total-differs",
        severity: "error",
        place: { field: "items", id: "f12", value: "3" },
        data: { scope: "fonds", code: "0012", measure: "items", declared: 3, computed: 1, difference: -2 },
      },
      {
        code: "total-differs",
        severity: "error",
        place: { field: "pages", id: "f12", value: "43" },
        data: { scope: "fonds", code: "0012", measure: "pages", declared: 43, computed: 23, difference: -20 },
      },
    ]);
  });

  test("counts an item whose volume is blank for its fonds, and for no volume", () => {
    const records = [{ level: "item", fondsNo: "0012", volumeCode: "", pageCount: 8 }] as const;
    expect(checkTotals([{ scope: "fonds", code: "0012", volumes: 0, items: 1, pages: 8 }], records)).toStrictEqual([]);
    expect(checkTotals([{ scope: "volume", code: "", items: 1 }], records)).toStrictEqual([
      {
        code: "total-without-records",
        severity: "warning",
        place: { field: "code", value: "" },
        data: { scope: "volume", code: "" },
      },
    ]);
  });

  test("cannot hold pages against a page count that is none", () => {
    const records = [
      { level: "item", volumeCode: "0012-001-0034", pageCount: 8 },
      { level: "item", volumeCode: "0012-001-0034", pageCount: -2 },
      { level: "item", volumeCode: "0012-001-0034", pageCount: 2.5 },
    ] as const;
    expect(checkTotals([{ scope: "volume", code: "0012-001-0034", pages: 12 }], records)).toStrictEqual([
      {
        code: "total-uncertain",
        severity: "hint",
        place: { field: "pages", value: "12" },
        data: { scope: "volume", code: "0012-001-0034", declared: 12, atLeast: 8, withoutPageCount: 2 },
      },
    ]);
  });

  test("takes no page and no volume for an item inside, whatever volume it names", () => {
    const inside = { fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 8 };
    const records = [
      { level: "item", ...inside },
      { level: "page", ...inside },
      { level: "volume", ...inside },
    ] as const;
    expect(checkTotals([{ scope: "volume", code: "0012-001-0034", items: 3, pages: 24 }], records)).toStrictEqual([
      {
        code: "total-differs",
        severity: "error",
        place: { field: "items", value: "3" },
        data: { scope: "volume", code: "0012-001-0034", measure: "items", declared: 3, computed: 1, difference: -2 },
      },
      {
        code: "total-differs",
        severity: "error",
        place: { field: "pages", value: "24" },
        data: { scope: "volume", code: "0012-001-0034", measure: "pages", declared: 24, computed: 8, difference: -16 },
      },
    ]);
  });

  test("takes missing page counts for no mismatch, unless the others are too many already", () => {
    const records = [...mixed, { level: "item", fondsNo: "0012" }] as const;
    expect(checkTotals([{ scope: "list", code: "L", pages: 30 }], records)).toStrictEqual([
      {
        code: "total-uncertain",
        severity: "hint",
        place: { field: "pages", value: "30" },
        data: { scope: "list", code: "L", declared: 30, atLeast: 23, withoutPageCount: 1 },
      },
    ]);
    expect(checkTotals([{ scope: "list", code: "L", pages: 22 }], records)[0]?.code).toBe("total-differs");
  });

  test.each([-1, 2.5, Number.NaN])("says that %s is no total", (volumes) => {
    const found = checkTotals([{ scope: "list", code: "L", volumes }], mixed);
    expect(found.map(({ code, data }) => [code, data])).toStrictEqual([["total-not-whole", { measure: "volumes" }]]);
  });

  test("says when no record belongs to it, whatever the code", () => {
    const found = checkTotals([{ scope: "volume", code: "__proto__", items: 1 }], mixed);
    expect(found.map(({ code }) => code)).toStrictEqual(["total-without-records"]);
  });
});
