import { fc, test } from "@fast-check/vitest";
import { addDays as laterDay } from "date-fns/addDays";
import { addYears as laterYear } from "date-fns/addYears";
import { addDays, addYears, type CivilDay, dayNumber, dayOfNumber } from "lantai/dates";
import { COUNTINGS, completionBound, completionDay, completionNumber, latestCompleted } from "lantai/law";
import { describe, expect } from "vitest";
import { civilDayFrom, civilDays, leapDays, RUNS, utcDate } from "../dates/arbitrary-days.js";

const countings = fc.constantFrom(...COUNTINGS);
const terms = fc.integer({ min: 0, max: 200 });
/** Ends of February come often enough to be tried with every term. */
const februaryEnds = fc
  .tuple(fc.integer({ min: 1800, max: 2200 }), fc.constantFrom("02-28", "03-01"))
  .map(([year, day]) => `${year}-${day}` as CivilDay);
const days = fc.oneof(civilDays, leapDays, februaryEnds);

describe("completionDay", () => {
  test.prop([days, terms], RUNS)("agrees with date-fns on UTC", (from, years) => {
    const anniversary = laterYear(utcDate(from), years);
    expect(completionDay(from, years, "anniversary")).toBe(civilDayFrom(anniversary));
    expect(completionDay(from, years, "day-after")).toBe(civilDayFrom(laterDay(anniversary, 1)));
    expect(completionDay(from, years, "year-batch")).toBe(`${Number(from.slice(0, 4)) + years + 1}-01-01`);
  });

  test.prop([days, days, terms, countings], RUNS)(
    "never comes earlier for a later day",
    (one, other, years, counting) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      expect(completionDay(earlier, years, counting) <= completionDay(later, years, counting)).toBe(true);
    },
  );

  test.prop([days, terms, terms, countings], RUNS)("comes later for more years", (from, some, more, counting) => {
    expect(completionDay(from, some, counting) < completionDay(from, some + more + 1, counting)).toBe(true);
  });
});

describe("latestCompleted", () => {
  test.prop([days, terms, countings], { numRuns: 10_000 })(
    "is complete, and the day after it is not",
    (asOf, years, counting) => {
      const latest = dayOfNumber(latestCompleted(asOf, years, counting));
      expect(completionDay(latest, years, counting) <= asOf).toBe(true);
      expect(completionDay(addDays(latest, 1), years, counting) > asOf).toBe(true);
    },
  );

  test.prop([days, terms, countings, fc.integer({ min: -800, max: 800 })], { numRuns: 10_000 })(
    "decides every day of formation as completionDay does",
    (asOf, years, counting, offset) => {
      const formed = addDays(addYears(asOf, -years), offset);
      const isComplete = completionDay(formed, years, counting) <= asOf;
      expect(dayNumber(formed) <= latestCompleted(asOf, years, counting)).toBe(isComplete);
    },
  );
});

describe("completionNumber", () => {
  test.prop([days, terms, countings], { numRuns: 10_000 })("is completionDay on integers", (from, years, counting) => {
    expect(dayOfNumber(completionNumber(dayNumber(from), years, counting))).toBe(completionDay(from, years, counting));
  });
});

describe("completionBound", () => {
  test.prop([days, terms, countings, fc.integer({ min: -800, max: 800 })], { numRuns: 10_000 })(
    "decides every day and every number of years as completionDay does",
    (asOf, years, counting, offset) => {
      const formed = addDays(addYears(asOf, -years), offset);
      const isComplete = completionDay(formed, years, counting) <= asOf;
      expect(dayNumber(formed) + years * 10_000 <= completionBound(asOf, counting)).toBe(isComplete);
    },
  );
});
