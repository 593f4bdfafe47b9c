import { fc, test } from "@fast-check/vitest";
import { differenceInBusinessDays } from "date-fns/differenceInBusinessDays";
import { addDays, type CivilDay, type WorkingCalendar, workingDayAfter, workingDaysBetween } from "lantai/dates";
import { describe, expect } from "vitest";
import { civilDays, RUNS, utcDate } from "./arbitrary-days.js";

const start = fc.integer({ min: 0, max: 6 }).map((days) => addDays("2023-06-05", days));
const nearDays = fc.integer({ min: 0, max: 40 }).map((days) => addDays("2023-06-05", days));

const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .tuple(fc.array(nearDays, { maxLength: 12 }), fc.array(nearDays, { maxLength: 6 }))
  .map(([holidays, candidates]) => ({
    holidays,
    workingWeekends: candidates.filter((day) => !holidays.includes(day)),
  }));

function isWorked(day: CivilDay, { holidays, workingWeekends }: WorkingCalendar): boolean {
  const isWeekday = ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return isWeekday ? !holidays.includes(day) : workingWeekends.includes(day);
}

/** One day after the other, as with a finger on the wall calendar. */
function countedByHand(from: CivilDay, until: CivilDay, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = from; day < until; day = addDays(day, 1)) if (isWorked(day, calendar)) count += 1;
  return count;
}

describe("workingDaysBetween", () => {
  test.prop([civilDays, civilDays], RUNS)("agrees with date-fns where there are no holidays", (one, other) => {
    const [from, until] = one < other ? [one, other] : [other, one];
    expect(workingDaysBetween(from, until)).toBe(differenceInBusinessDays(utcDate(until), utcDate(from)));
  });

  test.prop([start, nearDays, calendars], RUNS)("agrees with counting by hand", (from, until, calendar) => {
    expect(workingDaysBetween(from, until, calendar)).toBe(
      from <= until ? countedByHand(from, until, calendar) : 0 - countedByHand(until, from, calendar),
    );
  });

  test.prop([nearDays, nearDays, nearDays, calendars], RUNS)("adds up over any day between", (a, b, c, calendar) => {
    expect(workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar)).toBe(
      workingDaysBetween(a, c, calendar),
    );
  });
});

describe("workingDayAfter", () => {
  test.prop([nearDays, fc.integer({ min: 1, max: 30 }), calendars], RUNS)(
    "is worked and n working days on",
    (day, n, calendar) => {
      const reached = workingDayAfter(day, n, calendar);
      expect(isWorked(reached, calendar)).toBe(true);
      expect(workingDaysBetween(addDays(day, 1), addDays(reached, 1), calendar)).toBe(n);
    },
  );
});
