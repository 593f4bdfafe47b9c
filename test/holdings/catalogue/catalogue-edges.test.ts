import { checkHolds, isElectronicRecord, parseRetentionPeriod } from "lantai/catalogue";
import { describe, expect, test } from "vitest";

describe("checkHolds", () => {
  test("names a first day that is none of a hold that still binds", () => {
    const hold = { reason: "审计", originator: "县审计局", from: "2022-02-30" } as const;
    expect(checkHolds({ holds: [hold] })).toStrictEqual([
      {
        code: "hold-day-unreadable",
        severity: "error",
        place: { field: "holds", value: "2022-02-30" },
        data: { text: "2022-02-30" },
      },
    ]);
  });
});

describe("isElectronicRecord", () => {
  test("takes a record without a carrier for one on paper", () => {
    expect([isElectronicRecord({}), isElectronicRecord({ origin: "born-digital" })]).toStrictEqual([false, true]);
  });
});

describe("parseRetentionPeriod", () => {
  test("names a coding that there is not", () => {
    expect(() => parseRetentionPeriod("D", { coding: "1987" as never })).toThrow(
      'coding: expected one of since-2006, before-2006, received "1987"',
    );
  });
});
