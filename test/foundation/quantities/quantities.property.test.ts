import { fc, test } from "@fast-check/vitest";
import {
  addedCounts,
  COUNT_BOUNDS,
  formatMoney,
  formatVagueCount,
  MONEY_UNITS,
  parseMoney,
  parseVagueCount,
  percentText,
  reachesPercent,
  wholeShareOf,
} from "lantai/quantities";
import { describe, expect } from "vitest";

const fen = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const count = fc.record({ count: fc.nat(), bound: fc.constantFrom(...COUNT_BOUNDS) }, { noNullPrototype: true });

describe("money", () => {
  test.prop([fen, fc.constantFrom(...MONEY_UNITS)])("reads back what it writes", (amount, unit) => {
    expect(parseMoney(formatMoney({ fen: amount }, unit)).money).toStrictEqual({ fen: amount === 0 ? 0 : amount });
  });

  test.prop([fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."0X*.,-元万亿¥") }))])(
    "is an amount or a finding for any text",
    (text) => {
      const { money, findings } = parseMoney(text);
      expect(findings).toHaveLength(money === undefined ? 1 : 0);
    },
  );
});

describe("vague counts", () => {
  test.prop([count])("reads back what it writes", (one) => {
    expect(parseVagueCount(formatVagueCount(one, "zh-CN")).count).toStrictEqual(one);
  });

  test.prop([fc.array(count), fc.array(count)])("adds up in any grouping", (some, more) => {
    expect(addedCounts([addedCounts(some), addedCounts(more)])).toStrictEqual(addedCounts([...more, ...some]));
  });

  test.prop([fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."09.,约近余多万人") }))])(
    "is a count or a finding for any text",
    (text) => {
      const reading = parseVagueCount(text);
      expect(reading.findings).toHaveLength(reading.count === undefined ? 1 : 0);
    },
  );
});

describe("percentages", () => {
  test.prop([fc.nat({ max: 1_000_000 }), fc.integer({ min: 0, max: 100 })])(
    "a sample is the least that reaches its percentage",
    (whole, percent) => {
      const sample = wholeShareOf(whole, `${percent}`);
      if (whole > 0) expect(reachesPercent({ done: sample, planned: whole }, `${percent}`)).toBe(true);
      if (sample > 0) expect(reachesPercent({ done: sample - 1, planned: whole }, `${percent}`)).toBe(false);
    },
  );

  test.prop([fc.nat({ max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 })])(
    "the text is never further from the ratio than half its last place",
    (done, planned) => {
      const tenths = Number((percentText({ done, planned }, 1) ?? "").replace(".", ""));
      const doubledError = 2 * Math.abs(tenths * planned - done * 1000);
      expect(doubledError).toBeLessThanOrEqual(planned);
    },
  );
});
