import type { PageIntervalOptions, PageIntervalSubject } from "../../src/holdings/extents/index.js";

/** The inner item list of one volume, and the pages of its items. */
export interface PageIntervalCase {
  /** What the list looks like. */
  readonly name: string;
  /** Its rows. */
  readonly rows: readonly PageIntervalSubject[];
  /** The practice, and the pages of the volume. */
  readonly options: PageIntervalOptions;
  /** First and last page of each row; null where they cannot be said. */
  readonly intervals: readonly (readonly [first: number, last: number] | null)[];
  /** The codes of the findings, in order. */
  readonly findings: readonly string[];
  /** The instrument or practice it rests on. */
  readonly source: string;
}

const FIELD = "practice of county archives";

export const PAGE_INTERVAL_CASES: readonly PageIntervalCase[] = [
  {
    name: "F-01 starts 1, 9, 15 in a volume of 20 pages",
    rows: [{ pageNumbers: "1" }, { pageNumbers: "9" }, { pageNumbers: "15" }],
    options: { practice: "first-page", volumePages: 20 },
    intervals: [
      [1, 8],
      [9, 14],
      [15, 20],
    ],
    findings: [],
    source: FIELD,
  },
  {
    name: "starts with the end of the volume in its own column",
    rows: [{ pageNumbers: "1" }, { pageNumbers: "9", lastPage: "20" }],
    options: { practice: "first-page" },
    intervals: [
      [1, 8],
      [9, 20],
    ],
    findings: [],
    source: FIELD,
  },
  {
    name: "starts in a volume whose pages are not known",
    rows: [{ pageNumbers: "1" }, { pageNumbers: "9" }],
    options: { practice: "first-page" },
    intervals: [[1, 8], null],
    findings: ["page-interval-unknown"],
    source: FIELD,
  },
  {
    name: "starts that do not rise",
    rows: [{ pageNumbers: "5" }, { pageNumbers: "3" }],
    options: { practice: "first-page", volumePages: 2 },
    intervals: [null, null],
    findings: ["page-start-not-after", "page-interval-beyond-volume"],
    source: FIELD,
  },
  {
    name: "F-02 start 9 and 6 pages",
    rows: [{ pageNumbers: "9", pageCount: 6 }],
    options: { practice: "first-page-and-count" },
    intervals: [[9, 14]],
    findings: ["page-interval-gap"],
    source: "DB35/T 1856-2019",
  },
  {
    name: "F-04 an interval with zeros and a full-width tilde",
    rows: [{ pageNumbers: "0001～0005" }],
    options: { practice: "interval", volumePages: 5 },
    intervals: [[1, 5]],
    findings: [],
    source: FIELD,
  },
  {
    name: "F-04 an interval with 至",
    rows: [{ pageNumbers: "1至5" }],
    options: { practice: "interval", volumePages: 5 },
    intervals: [[1, 5]],
    findings: [],
    source: FIELD,
  },
  {
    name: "F-04 an interval the wrong way round",
    rows: [{ pageNumbers: "5-1" }],
    options: { practice: "interval", volumePages: 5 },
    intervals: [[1, 5]],
    findings: ["page-interval-reversed"],
    source: FIELD,
  },
  {
    name: "an interval of which only the first page is recorded",
    rows: [{ pageNumbers: "5" }],
    options: { practice: "interval" },
    intervals: [null],
    findings: ["page-interval-unknown"],
    source: FIELD,
  },
  {
    name: "page counts in the order of the items",
    rows: [{ pageCount: 8 }, { pageCount: 6 }, { pageCount: 6 }],
    options: { practice: "page-counts", volumePages: 20 },
    intervals: [
      [1, 8],
      [9, 14],
      [15, 20],
    ],
    findings: [],
    source: FIELD,
  },
  {
    name: "page counts, one of them not recorded",
    rows: [{ pageCount: 8 }, {}, { pageCount: 6 }],
    options: { practice: "page-counts", volumePages: 20 },
    intervals: [[1, 8], null, null],
    findings: ["page-interval-unknown", "page-interval-unknown"],
    source: FIELD,
  },
  {
    name: "one page per item",
    rows: [{ itemNo: "001" }, { itemNo: "2" }, { itemNo: "x" }],
    options: { practice: "page-per-item", volumePages: 3 },
    intervals: [[1, 1], [2, 2], null],
    findings: ["page-numbers-unreadable"],
    source: FIELD,
  },
  {
    name: "rows that each record something else",
    rows: [
      { pageNumbers: "1-3", pageCount: 9 },
      { pageNumbers: "4", lastPage: "6", pageCount: 9 },
      { pageNumbers: "7", pageCount: 2 },
    ],
    options: { volumePages: 8 },
    intervals: [
      [1, 3],
      [4, 6],
      [7, 8],
    ],
    findings: ["page-interval-contradicted", "page-interval-contradicted"],
    source: FIELD,
  },
  {
    name: "rows that record their pages in several ways, which agree",
    rows: [
      { pageNumbers: "1-3", lastPage: "3", pageCount: 3 },
      { pageNumbers: "6", lastPage: "4", pageCount: 3 },
      { pageNumbers: "7-8", lastPage: "7-8" },
    ],
    options: { volumePages: 8 },
    intervals: [
      [1, 3],
      [4, 6],
      [7, 8],
    ],
    findings: ["page-interval-reversed"],
    source: FIELD,
  },
  {
    name: "a page count that is not that of the interval",
    rows: [{ pageNumbers: "1-5", pageCount: 6 }],
    options: {},
    intervals: [[1, 5]],
    findings: ["page-interval-contradicted"],
    source: "end = first + page count - 1, DB35/T 1856-2019",
  },
  {
    name: "a last page that is not that of the interval",
    rows: [{ pageNumbers: "1-5", lastPage: "6" }],
    options: { volumePages: 8 },
    intervals: [[1, 5]],
    findings: ["page-interval-contradicted", "page-interval-gap"],
    source: FIELD,
  },
  {
    name: "an interval that is not what the first page and the page count come to",
    rows: [{ pageNumbers: "1-5", lastPage: "5", pageCount: 6 }],
    options: { practice: "first-page-and-count" },
    intervals: [[1, 6]],
    findings: ["page-interval-contradicted", "page-interval-contradicted"],
    source: "end = first + page count - 1, DB35/T 1856-2019",
  },
  {
    name: "one item that records nothing: the whole volume is the item",
    rows: [{}],
    options: { volumePages: 12 },
    intervals: [[1, 12]],
    findings: [],
    source: FIELD,
  },
  {
    name: "an interval in the wrong order beside a last page that is no number",
    source: "county practice",
    rows: [{ pageNumbers: "9-1", lastPage: "甲" }],
    options: {},
    intervals: [[1, 9]],
    findings: ["page-interval-reversed", "page-interval-contradicted"],
  },
  {
    name: "an overlap, a gap, and pages beyond the volume",
    rows: [{ pageNumbers: "1-5" }, { pageNumbers: "4-6" }, { pageNumbers: "9-12" }],
    options: { practice: "interval", volumePages: 10 },
    intervals: [
      [1, 5],
      [4, 6],
      [9, 12],
    ],
    findings: ["page-intervals-overlap", "page-interval-gap", "page-interval-beyond-volume"],
    source: FIELD,
  },
  {
    name: "pages at the end of the volume that no item has",
    rows: [{ pageNumbers: "1-5" }],
    options: { volumePages: 7 },
    intervals: [[1, 5]],
    findings: ["page-interval-gap"],
    source: FIELD,
  },
];
