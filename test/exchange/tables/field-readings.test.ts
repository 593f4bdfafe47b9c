import {
  cellForm,
  recordedCount,
  recordedDate,
  recordedDay,
  recordedReferenceCode,
  recordedSecrecyMark,
  recordedText,
  recordedYear,
} from "lantai/tables";
import { describe, expect, test } from "vitest";

describe("recordedDate", () => {
  test("reads an incomplete date with its bounds", () => {
    expect(recordedDate("199909").value).toMatchObject({ earliest: "1999-09-01", latest: "1999-09-30" });
  });

  test("gives no value for a day that is none", () => {
    const { value, findings } = recordedDate("19990231");
    expect(value).toBeUndefined();
    expect(findings.map(({ severity }) => severity)).toContain("error");
  });
});

describe("recordedReferenceCode", () => {
  test("keeps the text and says what is wrong with it", () => {
    expect(recordedReferenceCode("0012-001-0034-005")).toEqual({ value: "0012-001-0034-005", findings: [] });
    expect(recordedReferenceCode("5134-WS2025-Y-BGS-0001").value).toBe("5134-WS2025-Y-BGS-0001");
  });
});

describe("recordedSecrecyMark", () => {
  test.each([
    ["机密★20年", []],
    ["公开", []],
    ["内部", []],
    ["秘密", ["secrecy-period-unstated"]],
    ["机密★三十年", ["secrecy-mark-variant"]],
    ["秘蜜", ["secrecy-mark-unreadable"]],
  ])("keeps %s and says what is to be put right", (text, codes) => {
    const { value, findings } = recordedSecrecyMark(text);
    expect([value, findings.map(({ code }) => code)]).toEqual([text, codes]);
  });
});

describe("cellForm", () => {
  test("is known of the readers whose usual cells can be told from their bytes", () => {
    const forms = [recordedText, recordedCount, recordedYear, recordedDate, recordedReferenceCode].map(cellForm);
    expect(forms).toEqual(["text", "count", "year", "day", "reference-code"]);
  });

  test("is not made up for any other", () => {
    expect(cellForm(recordedDay)).toBeUndefined();
    expect(cellForm((text) => ({ value: text, findings: [] }))).toBeUndefined();
  });
});
