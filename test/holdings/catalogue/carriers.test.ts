import { CARRIERS, isElectronicRecord } from "lantai/catalogue";
import { describe, expect, test } from "vitest";

describe("isElectronicRecord", () => {
  test("is true of the carriers that are counted in digital form, and of no other", () => {
    expect(CARRIERS.filter(({ code }) => isElectronicRecord({ carrier: code })).map(({ code }) => code)).toEqual([
      "digital-photograph",
      "digital-recording",
      "electronic-record",
    ]);
    expect(isElectronicRecord({ carrier: "县里自定的载体" })).toBe(false);
  });

  test("is true of what was born digital, on whatever carrier, and not of what was digitized or edited", () => {
    expect(isElectronicRecord({ origin: "born-digital" })).toBe(true);
    expect(isElectronicRecord({ carrier: "paper", origin: "born-digital" })).toBe(true);
    expect(isElectronicRecord({ carrier: "paper", origin: "digitized" })).toBe(false);
    expect(isElectronicRecord({ origin: "edited" })).toBe(false);
    expect(isElectronicRecord({})).toBe(false);
  });
});
