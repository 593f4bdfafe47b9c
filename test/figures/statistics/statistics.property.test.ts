import { fc, test } from "@fast-check/vitest";
import {
  checkStatisticsReturn,
  countedValues,
  DA_3,
  mergedReturns,
  STATISTICS_UNITS,
  type StatisticsReturn,
  statisticsText,
  statisticsValue,
} from "lantai/statistics";
import { catalogueDimensions, mergedTallies, tallyOf } from "lantai/tallies";
import { describe, expect } from "vitest";

const FREE = ["readers", "records-used", "holdings-shelf-length", "has-destroyed", "volume-entries"];
const values = fc.uniqueArray(
  fc
    .record({ line: fc.constantFrom(...FREE), value: fc.nat(1) })
    .chain(({ line, value }) =>
      line === "has-destroyed" ? fc.constant({ line, value }) : fc.record({ line: fc.constant(line), value: fc.nat() }),
    ),
  { selector: ({ line }) => line },
);
const returns = fc.uniqueArray(
  fc
    .record({ respondent: fc.string({ minLength: 1 }), values })
    .map((report): StatisticsReturn => ({ form: DA_3.id, year: 2025, ...report })),
  { selector: ({ respondent }) => respondent, minLength: 2, maxLength: 6 },
);

const record = fc.record(
  {
    level: fc.constantFrom("volume" as const, "item" as const),
    retentionPeriod: fc.constantFrom(
      "permanent" as const,
      "30-years" as const,
      "long-term" as const,
      "10-years" as const,
    ),
    pageCount: fc.nat(100),
  },
  { requiredKeys: ["level"] },
);

describe("statisticsText", () => {
  test.prop([fc.nat(1_000_000_000), fc.constantFrom(...STATISTICS_UNITS)])(
    "is read back to what it prints, in every unit",
    (value, unit) => {
      const text = statisticsText(value, unit);
      expect(statisticsText(statisticsValue(text, unit)!, unit)).toBe(text);
      if (10 ** unit.decimals % unit.perUnit === 0) expect(statisticsValue(text, unit)).toBe(value);
    },
  );
});

describe("mergedReturns", () => {
  test.prop([returns, fc.nat(6)])("of parts is the sum of the whole, in any order", (all, at) => {
    const whole = mergedReturns(all, DA_3, "县").merged;
    expect(mergedReturns([...all].reverse(), DA_3, "县").merged).toEqual(whole);
    const cut = 1 + (at % (all.length - 1));
    const parts = [all.slice(0, cut), all.slice(cut)].map((part, n) => mergedReturns(part, DA_3, `片区${n}`).merged!);
    expect(mergedReturns(parts, DA_3, "县").merged).toEqual(whole);
  });
});

describe("countedValues", () => {
  test.prop([fc.array(record, { maxLength: 30 }), fc.nat(30)])(
    "hold what has to hold between lines, and add up from parts",
    (records, at) => {
      const dimensions = catalogueDimensions("period");
      const reportOf = (respondent: string, part: typeof records) => ({
        form: DA_3.id,
        respondent,
        year: 2025,
        values: countedValues(tallyOf(part, dimensions), { form: DA_3 }).values,
      });
      const whole = reportOf("县", records);
      expect(checkStatisticsReturn(whole, DA_3)).toEqual([]);
      const parts = [records.slice(0, at), records.slice(at)];
      expect(
        mergedReturns(
          parts.map((part, n) => reportOf(`${n}`, part)),
          DA_3,
          "县",
        ).merged,
      ).toEqual(whole);
      const [one, other] = parts.map((part) => tallyOf(part, dimensions));
      expect(countedValues(mergedTallies(one!, other!), { form: DA_3 }).values).toEqual(whole.values);
    },
  );
});
