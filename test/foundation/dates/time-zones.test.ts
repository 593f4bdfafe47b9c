import {
  addDays,
  addYears,
  type CivilDay,
  dayOfEpoch,
  daysBetween,
  epochDay,
  formatDay,
  isCivilDay,
  parseUncertainDate,
  workingDayAfter,
  workingDaysBetween,
} from "lantai/dates";
import { afterEach, describe, expect, test } from "vitest";

/** Minutes behind UTC on 1 January 2012, after Apia had moved across the date line. */
const ZONES = [
  ["UTC", 0],
  ["Asia/Shanghai", -480],
  ["America/New_York", 300],
  ["Pacific/Apia", -840],
] as const;

const zoneBefore = process.env.TZ;

afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

function answers(): unknown {
  // Days on which clocks were changed or, in Apia, a day was left out.
  const days: CivilDay[] = ["1940-06-01", "1949-05-28", "1986-05-04", "2011-12-30", "2023-03-12", "2023-11-05"];
  return days.map((day) => [
    epochDay(day),
    dayOfEpoch(epochDay(day)),
    addDays(day, 1),
    addYears(day, 25),
    daysBetween(addDays(day, -3), day),
    workingDaysBetween(addDays(day, -30), addDays(day, 30)),
    workingDayAfter(day, 5),
    formatDay(day, "chinese"),
    parseUncertainDate(formatDay(day, "compact")),
  ]);
}

describe.each(ZONES)("dates in %s", (zone, minutesBehind) => {
  test("do not depend on the time zone", () => {
    process.env.TZ = "UTC";
    const expected = answers();
    process.env.TZ = zone;
    expect(new Date(2012, 0, 1).getTimezoneOffset() + 0).toBe(minutesBehind);
    expect(answers()).toStrictEqual(expected);
  });

  test("have 30 December 2011, which Apia left out", () => {
    process.env.TZ = zone;
    expect(new Date(2011, 11, 30).getDate()).toBe(zone === "Pacific/Apia" ? 31 : 30);
    expect(isCivilDay("2011-12-30")).toBe(true);
    expect([addDays("2011-12-29", 1), addDays("2011-12-31", -1)]).toStrictEqual(["2011-12-30", "2011-12-30"]);
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
    expect(workingDaysBetween("2011-12-26", "2012-01-02")).toBe(5);
    expect(workingDayAfter("2011-12-29", 1)).toBe("2011-12-30");
  });
});
