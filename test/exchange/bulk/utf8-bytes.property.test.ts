import { fc, test } from "@fast-check/vitest";
import { describe, test as example, expect } from "vitest";
import { isBegun, isDecodable, wholeCharacters } from "../../../src/exchange/bulk/utf8-bytes.js";

const text = fc.string({ unit: "grapheme", minLength: 1 });

describe("isDecodable", () => {
  test.prop([text], { numRuns: 1000 })("is true of what was encoded", (own) => {
    expect(isDecodable(new TextEncoder().encode(own))).toBe(true);
  });

  test.prop([fc.uint8Array({ maxLength: 8 })], { numRuns: 1000 })("is true where nothing is replaced", (bytes) => {
    const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(isDecodable(bytes)).toBe(Buffer.from(decoded).equals(bytes));
  });
});

describe("wholeCharacters", () => {
  test.prop([text, fc.nat()], { numRuns: 1000 })("leaves at most the beginning of one character", (own, cut) => {
    const bytes = new TextEncoder().encode(own);
    const part = bytes.subarray(0, cut % (bytes.length + 1));
    const whole = wholeCharacters(part);
    expect(isDecodable(part.subarray(0, whole))).toBe(true);
    expect(part.length - whole).toBeLessThan(4);
  });
});

/** Whether the decoder waits for more. */
function isWaitedFor(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

describe("isBegun", () => {
  example("is true of no bytes", () => {
    expect(isBegun(new Uint8Array(0), isDecodable)).toBe(true);
  });

  example("says of every beginning with one byte what a decoder says that waits for more", () => {
    for (let lead = 0xc0; lead <= 0xff; lead++)
      expect([lead, isBegun(Uint8Array.of(lead), isDecodable)]).toEqual([lead, isWaitedFor(Uint8Array.of(lead))]);
  });

  test.prop([fc.integer({ min: 0xe0, max: 0xff }), fc.array(fc.integer({ min: 0x80, max: 0xbf }), { maxLength: 2 })], {
    numRuns: 1000,
  })("says of longer ones the same", (lead, following) => {
    const bytes = Uint8Array.of(lead, ...following.slice(0, lead >= 0xf0 ? 2 : 1));
    expect(isBegun(bytes, isDecodable)).toBe(isWaitedFor(bytes));
  });
});
