import { UTCDate } from "@date-fns/utc";
import { fc, test } from "@fast-check/vitest";
import { addDays as addDaysOracle } from "date-fns/addDays";
import { addMonths as addMonthsOracle } from "date-fns/addMonths";
import { addYears as addYearsOracle } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isExists } from "date-fns/isExists";
import { lightFormat } from "date-fns/lightFormat";
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOfEpoch,
  dayOfNumber,
  daysBetween,
  epochDay,
  isCivilDay,
  isRealDay,
} from "lantai/dates";
import { describe, expect } from "vitest";
import { civilDayFrom, civilDays, leapDays, RUNS, utcDate } from "./arbitrary-days.js";

describe("civil days against date-fns on UTC, 1800 to 2200", () => {
  test.prop([civilDays, fc.integer({ min: -40_000, max: 40_000 })], RUNS)("addDays", (day, days) => {
    expect(addDays(day, days)).toBe(civilDayFrom(addDaysOracle(utcDate(day), days)));
  });

  test.prop([fc.oneof(civilDays, leapDays), fc.integer({ min: -2400, max: 2400 })], RUNS)(
    "addMonths",
    (day, months) => {
      expect(addMonths(day, months)).toBe(civilDayFrom(addMonthsOracle(utcDate(day), months)));
    },
  );

  test.prop([fc.oneof(civilDays, leapDays), fc.integer({ min: -200, max: 200 })], RUNS)("addYears", (day, years) => {
    expect(addYears(day, years)).toBe(civilDayFrom(addYearsOracle(utcDate(day), years)));
  });

  test.prop([civilDays, civilDays], RUNS)("daysBetween", (from, to) => {
    expect(daysBetween(from, to)).toBe(differenceInCalendarDays(utcDate(to), utcDate(from)));
  });

  test.prop(
    [fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 })],
    RUNS,
  )("isRealDay", (year, month, day) => {
    expect(isRealDay(year, month, day)).toBe(isExists(year, month - 1, day));
  });

  test.prop([civilDays], RUNS)("epochDay", (day) => {
    expect(epochDay(day)).toBe(new UTCDate(`${day}T00:00:00Z`).getTime() / 86_400_000);
  });

  test.prop([civilDays], RUNS)("isCivilDay takes what date-fns writes", (day) => {
    expect(isCivilDay(lightFormat(utcDate(day), "yyyy-MM-dd"))).toBe(true);
  });
});

describe("laws of civil days, years 1 to 9999", () => {
  const anyEpochDay = fc.integer({ min: -719_162, max: 2_932_896 });

  test.prop([anyEpochDay], RUNS)("epochDay and dayOfEpoch undo each other", (days) => {
    expect(epochDay(dayOfEpoch(days))).toBe(days);
  });

  test.prop([anyEpochDay], RUNS)("dayNumber and dayOfNumber undo each other", (days) => {
    const day = dayOfEpoch(days);
    expect(dayOfNumber(dayNumber(day))).toBe(day);
  });

  test.prop([anyEpochDay, anyEpochDay], RUNS)("text, day number and epoch day sort alike", (one, other) => {
    const [a, b] = [dayOfEpoch(one), dayOfEpoch(other)];
    const order = Math.sign(one - other);
    expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(order);
    expect(a < b ? -1 : a > b ? 1 : 0).toBe(order);
  });
});
