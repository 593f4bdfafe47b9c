import { type FondsScheme, formatReferenceCode, schemesOfFonds } from "lantai/reference-codes";
import { describe, expect, test } from "vitest";

const ROWS: readonly FondsScheme[] = [
  { fondsNo: "Z109", scheme: "da-t-13-1994-volume", untilYear: 2002 },
  { fondsNo: "Z109", scheme: "da-t-22-2015-item", fromYear: 2003 },
  { fondsNo: "Z109", scheme: "da-t-13-2022-volume" },
];

describe("schemesOfFonds", () => {
  test("gives the schemes of a fonds for a year, in the order of the table", () => {
    const ids = (year?: number) => schemesOfFonds(ROWS, "Z109", year).map(({ id }) => id);
    expect(ids(2002)).toStrictEqual(["da-t-13-1994-volume", "da-t-13-2022-volume"]);
    expect(ids(2003)).toStrictEqual(["da-t-22-2015-item", "da-t-13-2022-volume"]);
    expect(ids()).toStrictEqual(["da-t-13-1994-volume", "da-t-22-2015-item", "da-t-13-2022-volume"]);
    expect(schemesOfFonds(ROWS, "Z110", 2003)).toStrictEqual([]);
  });

  test("gives what a code is composed by", () => {
    const [scheme] = schemesOfFonds(ROWS, "Z109", 2011);
    const parts = { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", unit: "BGS", itemNo: "1" };
    expect(scheme && formatReferenceCode(parts, scheme)).toBe("Z109-WS·2011-Y-BGS-0001");
  });

  test("refuses a table with a scheme that is not known, of whichever fonds", () => {
    expect(() => schemesOfFonds([{ fondsNo: "Z110", scheme: "none" }], "Z109")).toThrow("rows[0].scheme");
  });
});
