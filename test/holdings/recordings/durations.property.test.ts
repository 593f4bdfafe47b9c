import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { DURATION_FORMS, formatDuration, parseDuration } from "../../../src/holdings/recordings/index.js";

describe("parseDuration and formatDuration", () => {
  test.prop([fc.integer({ min: 0, max: 9999 * 3600 }), fc.constantFrom(...DURATION_FORMS)])(
    "read back what they wrote",
    (seconds, form) => {
      expect(parseDuration(formatDuration(seconds, form))).toStrictEqual({ seconds, findings: [] });
    },
  );

  test.prop([
    fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("1", "9", ":", "分", "秒", "时") })),
  ])("never throw on text, and give seconds or one finding or neither for a blank", (text) => {
    const { seconds, findings } = parseDuration(text, { unit: "hours" });
    expect((seconds === undefined ? 0 : 1) + findings.length).toBeLessThanOrEqual(1);
  });

  test.prop([fc.constantFrom("1", "分", ":", "\ud800")])("take very long texts", (part) => {
    expect(parseDuration(part.repeat(100_000)).findings[0]?.code).toBe("duration-unreadable");
  });
});
