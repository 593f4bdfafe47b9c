import { fc, test } from "@fast-check/vitest";
import { addMonths } from "date-fns/addMonths";
import { endOfQuarter } from "date-fns/endOfQuarter";
import { endOfYear } from "date-fns/endOfYear";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfYear } from "date-fns/startOfYear";
import {
  addDays,
  halfYearSpan,
  lastDayOf,
  quarterSpan,
  type Span,
  spanHas,
  spanOf,
  yearOf,
  yearSpan,
} from "lantai/dates";
import { describe, expect } from "vitest";
import { civilDayFrom, civilDays, RUNS, utcDate } from "./arbitrary-days.js";

const years = fc.integer({ min: 1800, max: 2200 });

function spansWith(day: `${number}-${number}-${number}`, spans: readonly Span[]): Span[] {
  return spans.filter((span) => spanHas(span, day));
}

describe("spans against date-fns on UTC, 1800 to 2200", () => {
  test.prop([civilDays], RUNS)("the quarter and the year of a day", (day) => {
    const date = utcDate(day);
    const quarters = ([1, 2, 3, 4] as const).map((quarter) => quarterSpan(yearOf(day), quarter));
    const [quarter] = spansWith(day, quarters);
    expect(quarter && [quarter.from, lastDayOf(quarter)]).toStrictEqual([
      civilDayFrom(startOfQuarter(date)),
      civilDayFrom(endOfQuarter(date)),
    ]);
    const year = yearSpan(yearOf(day));
    expect([year.from, lastDayOf(year)]).toStrictEqual([
      civilDayFrom(startOfYear(date)),
      civilDayFrom(endOfYear(date)),
    ]);
  });

  test.prop([civilDays], RUNS)("a day lies in exactly one half and one quarter of its year", (day) => {
    const year = yearOf(day);
    expect(spansWith(day, [halfYearSpan(year, 1), halfYearSpan(year, 2)])).toHaveLength(1);
    expect(
      spansWith(
        day,
        ([1, 2, 3, 4] as const).map((quarter) => quarterSpan(year, quarter)),
      ),
    ).toHaveLength(1);
  });

  test.prop([years], RUNS)("halves and quarters meet and make up the year", (year) => {
    const [first, second] = [halfYearSpan(year, 1), halfYearSpan(year, 2)];
    expect({ from: first.from, until: second.until }).toStrictEqual(yearSpan(year));
    expect(first.until).toBe(second.from);
    expect(first.until).toBe(civilDayFrom(addMonths(utcDate(first.from), 6)));
    expect({ from: quarterSpan(year, 1).from, until: quarterSpan(year, 2).until }).toStrictEqual(first);
    expect({ from: quarterSpan(year, 3).from, until: quarterSpan(year, 4).until }).toStrictEqual(second);
  });

  test.prop([civilDays, fc.nat({ max: 4000 })], RUNS)("spanOf and lastDayOf undo each other", (from, length) => {
    const lastDay = addDays(from, length);
    const span = spanOf(from, lastDay);
    expect([span.from, lastDayOf(span)]).toStrictEqual([from, lastDay]);
    expect([spanHas(span, from), spanHas(span, lastDay), spanHas(span, span.until)]).toStrictEqual([true, true, false]);
  });
});
