import { fc, test } from "@fast-check/vitest";
import { recordedCount, recordedDate, recordedYear } from "lantai/tables";
import { describe, expect } from "vitest";
import { dayIn, isBlankIn, isEdgedIn, yearIn } from "../../../../src/exchange/bulk/row-engine/byte-forms.js";
import { countIn, NOT_IN_FORM } from "../../../../src/exchange/bulk/row-engine/digits.js";

const digits = fc.stringMatching(/^[0-9]{0,11}$/);
const text = fc.oneof(
  digits,
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(" ", "　", "\t ", "\u2003", "\u200b", "\ufeff"),
);

function inBytes<T>(written: string, form: (bytes: Uint8Array, from: number, to: number) => T): T {
  const bytes = new TextEncoder().encode(`x${written}y`);
  return form(bytes, 1, bytes.length - 1);
}

/** A form that is told from bytes is one that the reader of text takes without a finding, with the same value. */
describe("countIn", () => {
  test.prop([text], { numRuns: 1000 })("takes only what the reader of counts takes, as the same number", (written) => {
    const count = inBytes(written, countIn);
    if (count !== NOT_IN_FORM) expect(recordedCount(written)).toEqual({ value: count, findings: [] });
  });
});

describe("yearIn", () => {
  test.prop([text], { numRuns: 1000 })("takes only what the reader of years takes, as the same number", (written) => {
    const year = inBytes(written, yearIn);
    if (year !== NOT_IN_FORM) expect(recordedYear(written)).toEqual({ value: year, findings: [] });
  });
});

describe("dayIn", () => {
  test.prop([fc.oneof(text, fc.stringMatching(/^[12][0-9]{3}[01][0-9][0-3][0-9]$/))], { numRuns: 1000 })(
    "takes only what the reader of dates takes without a finding, as the same day",
    (written) => {
      const day = inBytes(written, dayIn);
      if (day === NOT_IN_FORM) return;
      const { value, findings } = recordedDate(written);
      expect(findings).toEqual([]);
      expect(value?.earliest?.replaceAll("-", "")).toBe(String(day).padStart(8, "0"));
      expect(value?.latest).toBe(value?.earliest);
    },
  );
});

describe("isBlankIn", () => {
  test.prop([text], { numRuns: 1000 })("is what trim says", (written) => {
    expect(inBytes(written, isBlankIn)).toBe(written.trim() === "");
  });
});

describe("isEdgedIn", () => {
  test.prop([text.filter((written) => written !== "")], { numRuns: 1000 })(
    "is whether trim takes something away",
    (written) => {
      expect(inBytes(written, isEdgedIn)).toBe(written.trim() !== written);
    },
  );
});
