import { checkLedger, entryStateOn, type RectificationEntry } from "lantai/rectification";
import { describe, expect, test } from "vitest";

const entry: RectificationEntry = {
  no: "1",
  source: "evaluation",
  problem: "缺地震应急预案",
  owner: "保管利用股",
  due: "2023-05-31",
  measures: "编制预案",
  evidence: "预案文本",
};

describe("checkLedger", () => {
  test("names each day of a reopening that is none", () => {
    const wrong = { closedOn: "2023-02-30", reopenedOn: "2023-02-31" } as const;
    const right = { closedOn: "2023-03-01", reopenedOn: "2023-03-02" } as const;
    const unusable = (day: string) => ({
      code: "ledger-day-unusable",
      severity: "error",
      place: { field: "reopenings", value: "1" },
      data: { no: "1", day },
    });
    const found = (reopenings: RectificationEntry["reopenings"]) =>
      checkLedger([{ ...entry, reopenings: reopenings! }]).filter(({ code }) => code === "ledger-day-unusable");
    expect(found([right])).toStrictEqual([]);
    expect(found([wrong])).toStrictEqual([unusable("2023-02-30"), unusable("2023-02-31")]);
    expect(found([{ ...right, closedOn: "2023-02-30" }])).toStrictEqual([unusable("2023-02-30")]);
    expect(found([{ ...right, reopenedOn: "2023-02-31" }])).toStrictEqual([unusable("2023-02-31")]);
  });
});

describe("entryStateOn", () => {
  test.each([new Date(0), "2023-02-30"])("refuses %s for a day, on which every entry would be open", (day) => {
    expect(() => entryStateOn(entry, day as "2023-06-30")).toThrow("day: expected a civil day such as 2023-06-30");
  });

  test("takes a reopening of which one day is none for not recorded", () => {
    const reopened = { closedOn: "2023-02-01", reopenedOn: "2023-03-01" } as const;
    const stateWith = (reopening: typeof reopened | object, day: "2023-02-15" | "2023-03-15") =>
      entryStateOn({ ...entry, rectifiedOn: "2023-01-20", reopenings: [{ ...reopened, ...reopening }] }, day);
    expect([stateWith({}, "2023-02-15"), stateWith({}, "2023-03-15")]).toStrictEqual(["closed", "open"]);
    for (const wrong of [{ closedOn: "2023-01-32" }, { reopenedOn: "2023-02-30" }]) {
      expect([stateWith(wrong, "2023-02-15"), stateWith(wrong, "2023-03-15")]).toStrictEqual([
        "rectified",
        "rectified",
      ]);
    }
  });
});
