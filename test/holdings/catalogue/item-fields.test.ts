import {
  checkItemPartOrder,
  filingStamp,
  filingYear,
  formatRecordTitle,
  pageTotals,
  parseDocumentNo,
  parseRecordTitle,
} from "lantai/catalogue";
import { formatUncertainDate, parseUncertainDate } from "lantai/dates";
import { describe, expect, test } from "vitest";
import {
  DATE_CASE,
  DOCUMENT_NO_CASE,
  FILING_YEAR_CASES,
  PAGE_CASES,
  PART_ORDER_CASE,
  STAMP_CASE,
  TITLE_CASE,
} from "../../cases/item-fields.js";

describe("the fields of an item, as the worked examples have them", () => {
  test.each(PAGE_CASES)("$name", ({ pages, counted }) => {
    expect(pageTotals(pages)).toMatchObject({ pages: counted, blankSides: pages.length - counted });
  });

  test(DOCUMENT_NO_CASE.name, () => {
    expect(parseDocumentNo(DOCUMENT_NO_CASE.recorded).findings[0]?.repair).toBe(DOCUMENT_NO_CASE.repaired);
    expect(parseDocumentNo(DOCUMENT_NO_CASE.repaired).findings).toStrictEqual([]);
  });

  test(DATE_CASE.name, () => {
    const { date } = parseUncertainDate(DATE_CASE.recorded);
    expect(date && formatUncertainDate(date)).toBe(DATE_CASE.written);
  });

  test(TITLE_CASE.name, () => {
    expect(formatRecordTitle({ text: TITLE_CASE.text, author: "archivist" })).toBe(TITLE_CASE.written);
    expect(parseRecordTitle(TITLE_CASE.written)).toStrictEqual({ text: TITLE_CASE.text, author: "archivist" });
  });

  test.each(FILING_YEAR_CASES)("$name", ({ subject, year, note }) => {
    const filed = filingYear(subject);
    expect([filed?.year, filed?.rule.note]).toStrictEqual([year, note]);
  });

  test(PART_ORDER_CASE.name, () => {
    expect(checkItemPartOrder(PART_ORDER_CASE.right)).toStrictEqual([]);
    expect(checkItemPartOrder(PART_ORDER_CASE.wrong).map(({ code }) => code)).toStrictEqual(["item-part-order"]);
  });

  test(STAMP_CASE.name, () => {
    expect(filingStamp(STAMP_CASE.subject).map((row) => row.map(({ text }) => text))).toStrictEqual(STAMP_CASE.rows);
  });
});
