import type { DeclaredTotals, Extent, ExtentFinding, TotalSubject } from "lantai/extents";

/** Records, and what they add up to. */
export interface ExtentCase {
  /** The practice it rests on. */
  readonly source: string;
  readonly records: readonly TotalSubject[];
  readonly expected: Extent;
}

/** Totals as declared beside those of the same records, and what differs. */
export interface DeclaredTotalCase {
  readonly source: string;
  readonly declared: DeclaredTotals;
  readonly records: readonly TotalSubject[];
  readonly expected: readonly ExtentFinding["code"][];
  /** By how much the records have more; less than zero where they have fewer. */
  readonly difference?: number;
}

const UNITS = "馆藏按保管单位统计：以卷为保管单位的计卷，以件为保管单位的计件";
const VOLUME = { level: "volume", fondsNo: "0012", pageCount: 111 } as const;
const INSIDE = { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 7 } as const;
const ITEM = { level: "item", fondsNo: "0012", pageCount: 12 } as const;

export const EXTENT_CASES: readonly ExtentCase[] = [
  { source: UNITS, records: [], expected: { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 } },
  { source: UNITS, records: [VOLUME, ITEM], expected: { volumes: 1, items: 1, pages: 123, withoutPageCount: 0 } },
  {
    source: `${UNITS}；卷内的件不再计，页数已在卷中`,
    records: [VOLUME, INSIDE, ITEM],
    expected: { volumes: 1, items: 1, pages: 123, withoutPageCount: 0 },
  },
  {
    source: "没有页数的另计，不当作零页",
    records: [VOLUME, { level: "item" }],
    expected: { volumes: 1, items: 1, pages: 111, withoutPageCount: 1 },
  },
];

export const DECLARED_TOTALS: readonly DeclaredTotalCase[] = [
  {
    source: "全宗所报与目录相符",
    declared: { scope: "fonds", code: "0012", volumes: 1, items: 1, pages: 123 },
    records: [VOLUME, INSIDE, ITEM],
    expected: [],
  },
  {
    source: "全宗所报多一件",
    declared: { scope: "fonds", code: "0012", items: 2 },
    records: [VOLUME, INSIDE, ITEM],
    expected: ["total-differs"],
    difference: -1,
  },
  {
    source: "有条目缺页数，页数无从核对，不算不符",
    declared: { scope: "list", code: "归档文件目录", pages: 20 },
    records: [ITEM, { level: "item" }],
    expected: ["total-uncertain"],
  },
];
