import type { FilingStampSubject, FilingYearSubject, ItemPart, Page } from "lantai/catalogue";

/** Pages, and how many are counted. */
export interface PageCase {
  readonly name: string;
  readonly source: string;
  readonly pages: readonly Pick<Page, "imageOrder" | "content">[];
  readonly counted: number;
}

const PAGE = "DA/T 22-2000, 5.5.1.6: a page is a side with text or picture";
const YEAR = "DA/T 22-2015, 5.2, recalled";

export const PAGE_CASES: readonly PageCase[] = [
  {
    name: "F-05 a sheet printed on both sides",
    source: PAGE,
    pages: [{ imageOrder: 1 }, { imageOrder: 2 }],
    counted: 2,
  },
  {
    name: "F-05 a sheet with one side blank",
    source: PAGE,
    pages: [{ imageOrder: 1 }, { imageOrder: 2, content: "blank" }],
    counted: 1,
  },
];

export const DOCUMENT_NO_CASE = {
  name: "F-06 brackets, 字 and 第 of former times",
  source: "as practised: 机关代字〔年〕n号",
  recorded: "X市财发(1992)字第36号",
  repaired: "X市财发〔1992〕36号",
};

export const DATE_CASE = {
  name: "F-08 a day in the catalogue",
  source: "DA/T 22-2000: eight digits",
  recorded: "1999-09-09",
  written: "19990909",
};

export const TITLE_CASE = {
  name: "F-09 a title made up by an archivist",
  source: "DA/T 22-2000: in square brackets",
  text: "关于春耕生产的通知",
  written: "[关于春耕生产的通知]",
};

/** What is filed under which year, and whether that needs a note. */
export interface FilingYearCase {
  readonly name: string;
  readonly source: string;
  readonly subject: FilingYearSubject;
  readonly year: number;
  readonly note: "needed" | "not-needed";
}

export const FILING_YEAR_CASES: readonly FilingYearCase[] = [
  {
    name: "F-11 a request of December and its reply of February, as one item",
    source: YEAR,
    subject: { occasion: "matter", signedOn: "2021-12-20", closedOn: "2022-02-11" },
    year: 2022,
    note: "not-needed",
  },
  {
    name: "F-12 an undated paper filed in 2020",
    source: YEAR,
    subject: { filedInYear: 2020 },
    year: 2020,
    note: "needed",
  },
];

export const PART_ORDER_CASE: {
  readonly name: string;
  readonly source: string;
  readonly right: readonly ItemPart[];
  readonly wrong: readonly ItemPart[];
} = {
  name: "F-11 the reply lies before the request",
  source: "DA/T 22-2015, 5.1.2, recalled",
  right: ["reply", "incoming-document"],
  wrong: ["incoming-document", "reply"],
};

export const STAMP_CASE: {
  readonly name: string;
  readonly source: string;
  readonly subject: FilingStampSubject;
  readonly rows: readonly (readonly string[])[];
} = {
  name: "F-13 the stamp of Z109-WS·2011-Y-BGS-0001 with 6 pages",
  source: "the grid of DA/T 22-2015 as practised",
  subject: {
    fondsNo: "Z109",
    year: 2011,
    itemNo: "0001",
    unit: "办公室",
    retentionPeriod: "permanent",
    pageCount: 6,
  },
  rows: [
    ["Z109", "2011", "1"],
    ["办公室", "永久", "6"],
  ],
};
