import { fc, test } from "@fast-check/vitest";
import { formatRetentionPeriod, parseRetentionPeriod, type RetentionPeriod } from "lantai/catalogue";
import { describe, expect } from "vitest";

const terms = fc.integer({ min: 1, max: 200 }).map((years): RetentionPeriod => `${years}-years`);
const periods = fc.oneof(terms, fc.constantFrom<RetentionPeriod>("permanent", "long-term", "short-term"));

describe("parseRetentionPeriod and formatRetentionPeriod", () => {
  test.prop([periods])("read back the text they wrote", (period) => {
    expect(parseRetentionPeriod(formatRetentionPeriod(period, "text"))).toStrictEqual({ period, findings: [] });
  });

  test.prop([periods.filter((period) => period !== "short-term")])("read back the code they wrote", (period) => {
    expect(parseRetentionPeriod(formatRetentionPeriod(period, "code"))).toStrictEqual({ period, findings: [] });
  });

  test.prop([fc.string({ unit: "binary", maxLength: 30 })])(
    "never throw, and give a period or a finding or neither for a blank",
    (text) => {
      const { period, findings } = parseRetentionPeriod(text);
      expect((period === undefined ? 0 : 1) + findings.length).toBeLessThanOrEqual(1);
    },
  );
});

describe("parseRetentionPeriod", () => {
  test.each(["年", "D", "定期", "0", " ", "\ud800"])("takes very long texts of %j", (part) => {
    expect(parseRetentionPeriod(part.repeat(100_000)).period).toBeUndefined();
  });
});
