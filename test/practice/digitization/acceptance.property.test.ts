import { fc, test } from "@fast-check/vitest";
import {
  ACCEPTANCE_RULES,
  acceptanceSample,
  addedPayablePages,
  batchAcceptance,
  payablePages,
} from "lantai/digitization";
import { type Percent, wholeShareOf } from "lantai/quantities";
import { describe, expect } from "vitest";
import { ACCEPTANCE_CASES, inspectionOf } from "../../cases/acceptance.js";

const RUNS = { numRuns: 1000 } as const;
const records = fc.array(
  fc.record(
    {
      level: fc.constantFrom("volume", "item", "page" as const),
      referenceCode: fc.oneof(fc.constantFrom("V-1", "V-2", "", "__proto__"), fc.string({ maxLength: 6 })),
      volumeCode: fc.constantFrom("V-1", "V-2", "V-9"),
    },
    { requiredKeys: ["level"] },
  ),
  { maxLength: 40 },
);
const percents: fc.Arbitrary<Percent> = fc.integer({ min: 0, max: 1000 }).map((tenths) => `${tenths / 10}` as Percent);
const options = fc.record({
  seed: fc.string({ minLength: 1 }).filter((seed) => seed.trim() !== ""),
  unit: fc.constantFrom("volume", "item" as const),
  percent: percents,
});

describe("acceptanceSample", () => {
  test.prop([records, options], RUNS)("is never too small, and no larger than it has to be", (all, asked) => {
    const { strata, records: drawn } = acceptanceSample(all, asked);
    for (const { frame, sampled } of strata) expect(sampled).toBe(wholeShareOf(frame, asked.percent));
    expect(strata.reduce((sum, { sampled }) => sum + sampled, 0)).toBe(drawn.length);
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const record of drawn) expect(all).toContain(record);
  });

  test.prop([records, options, fc.integer({ min: 0, max: 39 })], RUNS)(
    "is the same in any order of records that can be told apart",
    (all, asked, at) => {
      const unique = all.map((record, index) => ({
        ...record,
        referenceCode: `${record.referenceCode ?? ""}#${index}`,
      }));
      const turned = [...unique.slice(at), ...unique.slice(0, at)].reverse();
      const codes = (list: typeof unique) =>
        acceptanceSample(list, asked)
          .records.map(({ referenceCode }) => referenceCode)
          .sort();
      expect(codes(turned)).toEqual(codes(unique));
    },
  );

  test.prop([records, options], RUNS)(
    "covers every volume and item by itself, its volume or its items",
    (all, asked) => {
      const { strata } = acceptanceSample(all, { ...asked, percent: "100" });
      const frame = strata.reduce((sum, one) => sum + one.frame, 0);
      const kept = all.filter(({ level }) => level !== "page");
      const items = kept.filter(({ level }) => level === "item");
      const volumes = kept.filter(({ level }) => level === "volume");
      expect(frame).toBeLessThanOrEqual(kept.length);
      expect(frame).toBeGreaterThanOrEqual(asked.unit === "item" ? items.length : volumes.length);
      if (kept.length > 0) expect(frame).toBeGreaterThan(0);
    },
  );

  test.prop([records, options, fc.array(fc.constantFrom("V-1", "V-2", "no such"), { maxLength: 3 })], RUNS)(
    "grows by what is inspected again and by nothing else",
    (all, asked, recheck) => {
      const before = new Set(acceptanceSample(all, asked).records);
      const { records: after, recheckMissing } = acceptanceSample(all, { ...asked, recheck });
      for (const record of before) expect(after).toContain(record);
      // An item of a volume that is not listed, or a volume that has items, is looked at for the other.
      const isOf = (item: (typeof all)[number], volume: string | undefined) =>
        item.level === "item" && volume !== undefined && item.volumeCode === volume;
      const goesBy = (code: string, record: (typeof all)[number]) => {
        if (code === record.referenceCode || isOf(record, code)) return true;
        // Where a volume and an item have one code, which of them it names nobody can say.
        return all.some((one) => one.referenceCode === code && isOf(one, record.referenceCode));
      };
      for (const record of after) {
        expect(before.has(record) || recheck.some((code) => goesBy(code, record))).toBe(true);
      }
      for (const code of recheck) {
        expect(after.some((record) => goesBy(code, record))).toBe(!recheckMissing.includes(code));
      }
    },
  );

  test("draws each of a hundred records about as often as any other", () => {
    const all = Array.from(
      { length: 100 },
      (_, at) => ({ level: "item", referenceCode: `0012-WS-2010-Y-${at}` }) as const,
    );
    const drawn = new Map<string, number>(all.map(({ referenceCode }) => [referenceCode, 0]));
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      for (const { referenceCode } of acceptanceSample(all, { seed: `第${round}轮`, unit: "item", percent: "5" })
        .records) {
        drawn.set(referenceCode, drawn.get(referenceCode)! + 1);
      }
    }
    const expected = (rounds * 5) / 100;
    const chiSquare = [...drawn.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(149);
  });
});

describe("batchAcceptance", () => {
  const checks = ACCEPTANCE_RULES.checks.map(({ code }) => code);
  const faulty = fc.dictionary(fc.constantFrom(...checks, "盒脊"), fc.integer({ min: 0, max: 30 }));
  const subset = fc.subarray([...checks]);

  test.prop([faulty, subset, subset, fc.integer({ min: 0, max: 500 })], RUNS)(
    "passes only what was checked in full, sampled enough and found good, and another fault never helps",
    (found, notRun, partly, sampled) => {
      const row = { ...ACCEPTANCE_CASES[0]!, sample: [8298, sampled], faulty: found, notRun, partly } as const;
      const inspection = inspectionOf(row, checks);
      const verdict = batchAcceptance(inspection, { rules: ACCEPTANCE_RULES });
      const isPassed = verdict.kind === "decided" && verdict.value.outcome === "passed";
      if (isPassed) {
        expect([notRun, partly]).toEqual([[], []]);
        expect(sampled).toBeGreaterThanOrEqual(415);
        expect(inspection.faults.every(({ check }) => /order|quality|description/.test(check))).toBe(true);
      }
      const worse = batchAcceptance(
        { ...inspection, faults: [...inspection.faults, { check: "image-name", record: "x", note: "" }] },
        { rules: ACCEPTANCE_RULES },
      );
      expect(worse.kind === "decided" && worse.value.outcome).toBe("failed");
    },
  );
});

describe("payablePages", () => {
  const pages = fc.array(
    fc.record(
      {
        size: fc.constantFrom("A4", "A3", "A0", "8开", "__proto__"),
        content: fc.constantFrom("written", "blank" as const),
        entryCode: fc.constantFrom("a", "b"),
      },
      { requiredKeys: [] },
    ),
  );

  test.prop([pages, pages, fc.subarray(["a", "b"]), fc.constantFrom("passed", "failed" as const)], RUNS)(
    "loses no page, and two halves make the whole",
    (one, other, rejected, outcome) => {
      const of = (list: typeof one) => payablePages(list, { outcome, rejected });
      const whole = of([...one, ...other]);
      expect(whole.pages + whole.withoutSize + whole.rejected + whole.blankSides).toBe(one.length + other.length);
      for (const key of ["pages", "a4Equivalents", "withoutSize", "rejected", "blankSides"] as const) {
        expect(of(one)[key] + of(other)[key]).toBe(whole[key]);
      }
      expect(addedPayablePages([of(one), of(other)])).toEqual(whole);
      if (outcome === "failed") expect([whole.pages, whole.withoutSize]).toEqual([0, 0]);
    },
  );
});
