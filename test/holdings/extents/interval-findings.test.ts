import { carrierExtent, checkTotals, formatPageInterval, pageIntervals, parsePageNumbers } from "lantai/extents";
import { describe, expect, test } from "vitest";

type Rows = Parameters<typeof pageIntervals>[0];
type Options = Parameters<typeof pageIntervals>[1];
const read = (rows: Rows, options: Options = {}) => {
  const { items, findings } = pageIntervals(rows, options);
  const pages = items.map(({ interval }) => (interval === undefined ? null : [interval.first, interval.last]));
  return [pages, findings.map(({ code, place, data }) => [code, place, data])];
};
const unknown = (field: string, lacking: string, known = {}) => [
  "page-interval-unknown",
  { field },
  { lacking, ...known },
];

describe("pageIntervals", () => {
  test.each([
    [
      { pageNumbers: "9", lastPage: "x" },
      null,
      ["page-numbers-unreadable", { field: "lastPage", value: "x" }, { text: "x" }],
    ],
    [
      { pageNumbers: "9", lastPage: "9-14" },
      null,
      ["page-numbers-unreadable", { field: "lastPage", value: "9-14" }, { text: "9-14" }],
    ],
    [
      { pageNumbers: "附页" },
      null,
      ["page-numbers-unreadable", { field: "pageNumbers", value: "附页" }, { text: "附页" }],
    ],
    [{ pageNumbers: "1" }, null, unknown("pageCount", "pageCount", { first: 1 })],
    [{ lastPage: "9" }, null, unknown("pageNumbers", "pageNumbers")],
    [{ pageCount: 9 }, null, unknown("pageNumbers", "pageNumbers")],
    [
      { pageNumbers: " " },
      null,
      ["page-interval-unknown", { field: "pageNumbers", value: " " }, { lacking: "pageNumbers" }],
    ],
  ] as const)("reads of what %j records %j", (row, pages, finding) => {
    expect(read([row])).toStrictEqual([[pages], [finding]]);
  });

  test.each([
    [{ pageNumbers: "1", lastPage: "1" }, [1, 1]],
    [{ pageNumbers: "1", lastPage: " ", pageCount: 3 }, [1, 3]],
    [{ pageNumbers: "1", pageCount: 999_999 }, [1, 999_999]],
  ] as const)("reads %j as pages %j", (row, pages) => {
    expect(read([row])).toStrictEqual([[pages], []]);
  });

  test.each([0, -1, 2.5, 1_000_000, Number.NaN])("takes a page count of %d for none", (pageCount) => {
    const row = { pageNumbers: "1", pageCount };
    expect(read([row])).toStrictEqual([
      [null],
      [["page-interval-unknown", { field: "pageCount", value: String(pageCount) }, { lacking: "pageCount", first: 1 }]],
    ]);
    expect(read([{}], { volumePages: pageCount })[0]).toStrictEqual([null]);
  });

  test("hands back the record alone where its pages cannot be said", () => {
    const rows = [{ pageNumbers: "附页" }, { pageNumbers: "1-2" }];
    expect(pageIntervals(rows).items).toStrictEqual([
      { item: rows[0] },
      { item: rows[1], interval: { first: 1, last: 2 } },
    ]);
  });

  test("names the item number where that is the page", () => {
    const [first, second] = [
      { id: "a", itemNo: "1" },
      { id: "b", itemNo: "1" },
    ];
    expect(read([first!, second!], { practice: "page-per-item" })).toStrictEqual([
      [
        [1, 1],
        [1, 1],
      ],
      [["page-intervals-overlap", { field: "itemNo", id: "b", value: "1" }, { first: 1, last: 1 }]],
    ]);
    const [, findings] = read([{ itemNo: "2" }, { itemNo: "9" }], { practice: "page-per-item", volumePages: 3 });
    expect(findings).toStrictEqual([
      ["page-interval-gap", { field: "itemNo", value: "2" }, { first: 1, last: 1 }],
      ["page-interval-gap", { field: "itemNo", value: "9" }, { first: 3, last: 8 }],
      ["page-interval-beyond-volume", { field: "itemNo", value: "9" }, { last: 9, volumePages: 3 }],
    ]);
  });

  test("names the page count where pages are counted", () => {
    const counted = { practice: "page-counts", volumePages: 4 } as const;
    expect(read([{ pageCount: 3 }, { id: "b", pageCount: 2 }], counted)[1]).toStrictEqual([
      ["page-interval-beyond-volume", { field: "pageCount", id: "b", value: "2" }, { last: 5, volumePages: 4 }],
    ]);
    expect(read([{ pageCount: 3 }], counted)[1]).toStrictEqual([
      ["page-interval-gap", { field: "pageCount" }, { first: 4, last: 4 }],
    ]);
  });

  test("exchanges a last page that stands before the first, and says so", () => {
    expect(read([{ pageNumbers: "9", lastPage: "1" }])).toStrictEqual([
      [[1, 9]],
      [["page-interval-reversed", { field: "pageNumbers", value: "9" }, { first: 1, last: 9 }]],
    ]);
  });

  test("takes the one item of a volume that says nothing for the whole volume, but not one of two", () => {
    expect(read([{}], { volumePages: 20 })).toStrictEqual([[[1, 20]], []]);
    expect(read([{ pageCount: 3 }], { volumePages: 20 })[0]).toStrictEqual([null]);
    expect(read([{ lastPage: "3" }], { volumePages: 20 })[0]).toStrictEqual([null]);
    expect(read([{ pageNumbers: "x" }], { volumePages: 20 })[0]).toStrictEqual([null]);
    expect(read([{}, {}], { volumePages: 20 })[0]).toStrictEqual([null, null]);
  });

  test.each([
    ["page-per-item", {}, "itemNo", {}, {}],
    ["page-per-item", { itemNo: " " }, "itemNo", { value: " " }, {}],
    ["page-counts", {}, "pageCount", {}, {}],
    ["interval", { pageNumbers: "3" }, "lastPage", {}, { first: 3 }],
    ["first-page", { pageNumbers: "3" }, "lastPage", {}, { first: 3, lacking: "volumePages" }],
    ["first-page-and-count", { pageNumbers: "3" }, "pageCount", {}, { first: 3 }],
  ] as const)("by %s, %j lacks its %s", (practice, row, field, value, known) => {
    const finding = ["page-interval-unknown", { field, ...value }, { lacking: field, ...known }];
    expect(read([row], { practice })).toStrictEqual([[null], [finding]]);
  });

  test.each(["x", "1-2"])("by page-per-item, the item number %s is no page", (itemNo) => {
    expect(read([{ itemNo }], { practice: "page-per-item" })).toStrictEqual([
      [null],
      [["page-numbers-unreadable", { field: "itemNo", value: itemNo }, { text: itemNo }]],
    ]);
  });

  test("by first-page, an item ends where the next begins, of which the page must be known", () => {
    expect(
      read([{ pageNumbers: "1" }, { pageNumbers: "x" }], { practice: "first-page", volumePages: 9 }),
    ).toStrictEqual([
      [null, null],
      [unknownOf("1"), ["page-numbers-unreadable", { field: "pageNumbers", value: "x" }, { text: "x" }]],
    ]);
    expect(
      read([{ pageNumbers: "3" }, { pageNumbers: "3" }], { practice: "first-page", volumePages: 3 }),
    ).toStrictEqual([
      [null, [3, 3]],
      [["page-start-not-after", { field: "pageNumbers", value: "3" }, { first: 3, next: 3 }]],
    ]);
  });

  test("finds overlaps, gaps and pages beyond the volume in the order of the pages", () => {
    const rows = [
      { id: "b", pageNumbers: "4-6" },
      { id: "a", pageNumbers: "1-4" },
      { id: "c", pageNumbers: "9-12" },
    ];
    const at = (id: string, value: string) => ({ field: "pageNumbers", id, value });
    expect(read(rows, { volumePages: 11 })[1]).toStrictEqual([
      ["page-intervals-overlap", at("b", "4-6"), { first: 4, last: 4 }],
      ["page-interval-gap", at("c", "9-12"), { first: 7, last: 8 }],
      ["page-interval-beyond-volume", at("c", "9-12"), { last: 12, volumePages: 11 }],
    ]);
    expect(read(rows, { volumePages: 14 })[1]).toContainEqual([
      "page-interval-gap",
      { field: "pageNumbers" },
      { first: 13, last: 14 },
    ]);
    expect(read([], { volumePages: 14 })).toStrictEqual([[], []]);
    expect(read([{ pageNumbers: "2" }, { pageNumbers: "9", pageCount: 1 }])[1]).toStrictEqual([
      unknown("pageCount", "pageCount", { first: 2, practice: "first-page" }),
    ]);
  });

  test.each([
    [{ pageNumbers: 5 }, undefined, "pageNumbers", "page-numbers-unreadable", "5"],
    [{ pageNumbers: "5", lastPage: 7 }, "interval", "lastPage", "page-numbers-unreadable", "7"],
    [{ itemNo: 5 }, "page-per-item", "itemNo", "page-numbers-unreadable", "5"],
    [{ pageNumbers: null }, undefined, "pageNumbers", "page-interval-unknown", undefined],
    [{ pageNumbers: "5", lastPage: null }, "interval", "lastPage", "page-interval-unknown", undefined],
  ] as const)("tells of %j, which no type allows and data has", (row, practice, field, code, value) => {
    const { items, findings } = pageIntervals([row as never], practice === undefined ? {} : { practice });
    expect(items).toStrictEqual([{ item: row }]);
    expect(findings.map((found) => [found.code, found.place])).toStrictEqual([
      [code, value === undefined ? { field } : { field, value }],
    ]);
  });

  test.each([
    [{ pageNumbers: "1-5", pageCount: 6 }, undefined, 5, [["pageCount", "6"]]],
    [
      { pageNumbers: "1-5", lastPage: "6", pageCount: 6 },
      "interval",
      5,
      [
        ["lastPage", "6"],
        ["pageCount", "6"],
      ],
    ],
    [{ pageNumbers: "1-5", lastPage: "x", pageCount: 0 }, undefined, 5, [["lastPage", "x"]]],
    [{ pageNumbers: "1", lastPage: "5", pageCount: 6 }, "first-page", 5, [["pageCount", "6"]]],
    [
      { pageNumbers: "1-5", lastPage: "5", pageCount: 6 },
      "first-page-and-count",
      6,
      [
        ["pageNumbers", "1-5"],
        ["lastPage", "5"],
      ],
    ],
    [{ pageNumbers: "5-1", lastPage: "2" }, "interval", 5, [["lastPage", "2"]]],
    [{ pageNumbers: "1-5", lastPage: "1" }, "interval", 5, [["lastPage", "1"]]],
    [{ pageNumbers: "5-1", lastPage: "1" }, "interval", 5, []],
    [{ pageNumbers: "1-5", lastPage: " ", pageCount: 5 }, "interval", 5, []],
  ] as const)("tells what of %j, read by %s, would make it other pages", (row, practice, last, recorded) => {
    const { items, findings } = pageIntervals([row], practice === undefined ? {} : { practice });
    expect(items[0]?.interval).toStrictEqual({ first: 1, last });
    expect(findings.filter(({ code }) => code !== "page-interval-reversed")).toStrictEqual(
      recorded.map(([field, value]) => ({
        code: "page-interval-contradicted",
        severity: "warning",
        place: { field, value },
        data: { first: 1, last, field, recorded: value },
      })),
    );
  });

  test("names the practice that says the pages of a list of first pages, where none is named", () => {
    const rows = ["1", "6", "21-25"].map((pageNumbers) => ({ pageNumbers }));
    const by = (first: number) => unknown("pageCount", "pageCount", { first, practice: "first-page" });
    expect(read(rows)).toStrictEqual([
      [null, null, [21, 25]],
      [by(1), by(6)],
    ]);
    expect(read(rows, { practice: "first-page" })).toStrictEqual([
      [
        [1, 5],
        [6, 20],
        [21, 25],
      ],
      [],
    ]);
  });

  test("names no practice to a row that it does not read", () => {
    const rows = ["6", "6", "9"].map((pageNumbers) => ({ pageNumbers }));
    const lacking = (first: number, practice = {}) => unknown("pageCount", "pageCount", { first, ...practice });
    expect(read(rows)[1]).toStrictEqual([lacking(6), lacking(6, { practice: "first-page" }), lacking(9)]);
    expect(read([{ pageNumbers: "6", lastPage: "x" }, { pageNumbers: "9" }], { volumePages: 9 })[1]).toStrictEqual([
      ["page-numbers-unreadable", { field: "lastPage", value: "x" }, { text: "x" }],
      lacking(9, { practice: "first-page" }),
    ]);
  });

  test("names the practice that there is not", () => {
    expect(() => pageIntervals([], { practice: "by-weight" as never })).toThrow(
      /^practice: expected one of [a-z-]+(, [a-z-]+)+, received "by-weight"$/,
    );
  });

  function unknownOf(value: string) {
    return ["page-interval-unknown", { field: "pageNumbers", value }, { lacking: "pageNumbers" }];
  }
});

describe("parsePageNumbers", () => {
  test.each([
    ["1-0", undefined],
    ["0", undefined],
    ["000-12", undefined],
    ["3-3", { first: 3, last: 3, order: "ascending" }],
    ["999999", { first: 999_999, order: "ascending" }],
    ["1000000", undefined],
  ])("reads %s as %j", (text, pages) => {
    expect(parsePageNumbers(text)).toStrictEqual(pages);
  });
});

describe("formatPageInterval", () => {
  test("writes what parsePageNumbers reads", () => {
    expect(formatPageInterval({ first: 9, last: 14 })).toBe("9-14");
  });
});

describe("checkTotals", () => {
  const volume = { level: "volume", fondsNo: "0012", pageCount: 20 } as const;
  const inside = { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 8 } as const;
  const counts = { volumes: 0, items: 1, pages: 8 };

  test("says of what nothing is in the list", () => {
    expect(checkTotals([{ scope: "volume", code: "0012-001-0099", ...counts }], [volume, inside])).toStrictEqual([
      {
        code: "total-without-records",
        severity: "warning",
        place: { field: "code", value: "0012-001-0099" },
        data: { scope: "volume", code: "0012-001-0099" },
      },
    ]);
  });

  test("counts no volumes inside a volume, and leaves the pages open while one item says none", () => {
    const { pageCount: _unsaid, ...silent } = inside;
    expect(
      checkTotals(
        [{ id: "t1", scope: "volume", code: "0012-001-0034", volumes: 7, items: 2, pages: 8 }],
        [inside, silent],
      ),
    ).toStrictEqual([
      {
        code: "total-uncertain",
        severity: "hint",
        place: { field: "pages", id: "t1", value: "8" },
        data: { scope: "volume", code: "0012-001-0034", declared: 8, atLeast: 8, withoutPageCount: 1 },
      },
    ]);
  });

  test("takes a total of nothing for a number, and one below for none", () => {
    const declared = { scope: "fonds", code: "0012", volumes: 1, items: 0, pages: -1 } as const;
    expect(checkTotals([declared], [volume])).toStrictEqual([
      {
        code: "total-not-whole",
        severity: "error",
        place: { field: "pages", value: "-1" },
        data: { measure: "pages" },
      },
    ]);
  });
});

describe("carrierExtent", () => {
  test("puts measures of the table first and a county's own after them, in the order of their codes", () => {
    const own = [
      { measure: "z-own", count: 1 },
      { measure: "a-own", count: 2 },
      { measure: "m-own", count: 3 },
      { measure: "sheet", count: 4 },
    ];
    expect(carrierExtent(own).map(({ measure }) => measure)).toStrictEqual(["sheet", "a-own", "m-own", "z-own"]);
    expect(() => carrierExtent([{ measure: "sheet", count: -1 }])).toThrow(
      "count: expected a whole number from 0, received -1",
    );
  });
});
