import { burnDown, LATE_UNTIL, type RectificationEntry, rectificationStanding } from "lantai/rectification";
import { describe, expect, test } from "vitest";

const asOf = "2023-06-30";
const common = { source: "self-check", problem: "目录不全", owner: "整理股", due: "2023-05-31" } as const;
const LEDGER: readonly RectificationEntry[] = [
  { no: "1", ...common },
  { no: "2", ...common, rectifiedOn: "2023-06-05" },
  { no: "3", ...common, rectifiedOn: "2023-05-31" },
  { no: "4", ...common, rectifiedOn: "2023-06-05", closedOn: "2023-06-10" },
  { no: "5", ...common, due: "2023-07-31", rectifiedOn: "2023-06-05" },
];

describe("rectificationStanding", () => {
  test.each([
    [{}, { "1": 30, "2": 5, "3": 0, "5": 0 }, 2],
    [{ lateUntil: "rectified" }, { "1": 30, "2": 5, "3": 0, "5": 0 }, 2],
    [{ lateUntil: "closed" }, { "1": 30, "2": 30, "3": 30, "5": 0 }, 3],
  ] as const)("counts the days after the last one by %j", (options, late, overdue) => {
    const standing = rectificationStanding(LEDGER, asOf, options);
    expect(Object.fromEntries(standing.open.map(({ entry, daysLate }) => [entry.no, daysLate]))).toStrictEqual(late);
    expect(standing.overdue).toBe(overdue);
  });

  test("does not count the days that have not come yet on the day of the question", () => {
    const [before] = rectificationStanding(LEDGER.slice(1, 2), "2023-06-03", { lateUntil: "rectified" }).open;
    expect([before?.daysLate, before?.awaits]).toStrictEqual([3, "rectification"]);
  });

  test("refuses a choice that is none", () => {
    expect(() => rectificationStanding([], asOf, { lateUntil: "verified" as "closed" })).toThrow(
      'options.lateUntil: expected one of rectified, closed, received "verified"',
    );
  });
});

describe("burnDown", () => {
  test.each(LATE_UNTIL)("counts what is overdue as the standing of each day does: until %s", (lateUntil) => {
    const points = burnDown(LEDGER, { from: "2023-05-30", asOf, lateUntil });
    const standings = points.map(({ day }) => rectificationStanding(LEDGER, day, { lateUntil }).overdue);
    expect(points.map(({ overdue }) => overdue)).toStrictEqual(standings);
    expect(points.at(-1)?.overdue).toBe(lateUntil === "closed" ? 3 : 2);
  });
});
