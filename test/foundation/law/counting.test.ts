import { type CivilDay, dayNumber } from "lantai/dates";
import { isCallerError } from "lantai/findings";
import {
  COUNTINGS,
  type Counting,
  completionBound,
  completionDay,
  completionNumber,
  INCOMPLETE_DATE_READINGS,
  latestCompleted,
} from "lantai/law";
import { describe, expect, test } from "vitest";

function completions(from: CivilDay, years: number): CivilDay[] {
  return COUNTINGS.map((counting) => completionDay(from, years, counting));
}

describe("COUNTINGS", () => {
  test("begin with the default, the day after the corresponding day", () => {
    expect(COUNTINGS).toStrictEqual(["day-after", "anniversary", "year-batch"]);
  });
});

describe("INCOMPLETE_DATE_READINGS", () => {
  test("begin with the default, the latest possible day", () => {
    expect(INCOMPLETE_DATE_READINGS).toStrictEqual(["latest", "earliest", "reject"]);
  });
});

describe("completionDay", () => {
  test("differs by one day, and by the rest of the year, between the three countings", () => {
    expect(completions("1998-01-01", 25)).toStrictEqual(["2023-01-02", "2023-01-01", "2024-01-01"]);
    expect(completions("1997-06-30", 25)).toStrictEqual(["2022-07-01", "2022-06-30", "2023-01-01"]);
  });

  test("falls on the same day for 31 December when the day after is taken or whole years are", () => {
    expect(completions("1995-12-31", 25)).toStrictEqual(["2021-01-01", "2020-12-31", "2021-01-01"]);
    expect(completions("1996-01-01", 25)).toStrictEqual(["2021-01-02", "2021-01-01", "2022-01-01"]);
  });

  test("takes the end of the month where 29 February has no corresponding day", () => {
    expect(completions("1996-02-29", 25)).toStrictEqual(["2021-03-01", "2021-02-28", "2022-01-01"]);
    expect(completions("1996-02-28", 25)).toStrictEqual(["2021-03-01", "2021-02-28", "2022-01-01"]);
    expect(completions("1996-02-29", 28)).toStrictEqual(["2024-03-01", "2024-02-29", "2025-01-01"]);
    expect(completions("1996-02-28", 28)).toStrictEqual(["2024-02-29", "2024-02-28", "2025-01-01"]);
  });

  test("takes no time for no years, except to the end of the year where whole years count", () => {
    expect(completions("2023-06-30", 0)).toStrictEqual(["2023-07-01", "2023-06-30", "2024-01-01"]);
  });

  test("says that years have to be whole and which countings there are", () => {
    expect(() => completionDay("2023-06-30", 2.5, "anniversary")).toThrow(
      "years: expected a whole number, received 2.5",
    );
    for (const call of [
      () => completionDay("2023-06-30", 2, "monthly" as Counting),
      () => completionBound("2023-06-30", "monthly" as Counting),
      () => latestCompleted("2023-06-30", 2, "monthly" as Counting),
    ]) {
      expect(call).toThrow(
        expect.objectContaining({
          name: "CallerError",
          message: 'counting: expected one of day-after, anniversary, year-batch, received "monthly"',
        }),
      );
    }
    expect(() => completionBound("2023-06-31", "day-after")).toThrow(
      'asOf: expected a civil day such as 2023-06-30, received "2023-06-31"',
    );
  });

  test("names the argument when years are not whole or lead out of the calendar", () => {
    for (const call of [
      () => completionDay("2023-06-30", 2.5, "anniversary"),
      () => completionDay("9999-06-30", 1, "day-after"),
    ]) {
      expect(call).toThrow(expect.objectContaining({ name: "CallerError" }));
    }
  });
});

describe("latestCompleted", () => {
  const latest = (asOf: CivilDay, years: number) => COUNTINGS.map((counting) => latestCompleted(asOf, years, counting));

  test("is the last day of formation that is complete", () => {
    expect(latest("2023-06-30", 25)).toStrictEqual([19980629, 19980630, 19971231]);
    expect(latest("2021-01-01", 25)).toStrictEqual([19951231, 19960101, 19951231]);
    expect(latest("2020-12-31", 30)).toStrictEqual([19901230, 19901231, 19891231]);
  });

  test("takes both ends of February on 28 February of a common year", () => {
    expect(latest("2021-02-28", 25)).toStrictEqual([19960227, 19960229, 19951231]);
    expect(latest("2021-03-01", 25)).toStrictEqual([19960229, 19960301, 19951231]);
  });

  test("leaves 29 February out on 28 February of a leap year", () => {
    expect(latest("2024-02-28", 28)).toStrictEqual([19960227, 19960228, 19951231]);
    expect(latest("2024-02-29", 28)).toStrictEqual([19960228, 19960229, 19951231]);
    expect(latest("2024-03-01", 28)).toStrictEqual([19960229, 19960301, 19951231]);
  });

  test("turns 29 February without a corresponding day into the end of the month", () => {
    expect(latest("2024-02-29", 25)).toStrictEqual([19990228, 19990228, 19981231]);
    expect(latest("2024-03-01", 25)).toStrictEqual([19990228, 19990301, 19981231]);
  });

  test("is before every record where the years reach back to before the calendar and whole years count", () => {
    expect(latestCompleted("0005-06-30", 200, "year-batch")).toBeLessThan(dayNumber("0001-01-01"));
  });

  test("throws a caller's error where a day is counted back to before the calendar", () => {
    const countings: readonly Counting[] = ["day-after", "anniversary"];
    for (const counting of countings) {
      let thrown: unknown;
      try {
        latestCompleted("0005-06-30", 200, counting);
      } catch (error) {
        thrown = error;
      }
      expect(isCallerError(thrown)).toBe(true);
    }
  });
});

describe("completionNumber", () => {
  test("is the day of completion as an integer, at the ends of months and years", () => {
    const numbers = (from: number, years: number) =>
      COUNTINGS.map((counting) => completionNumber(from, years, counting));
    expect(numbers(19961231, 25)).toStrictEqual([20220101, 20211231, 20220101]);
    expect(numbers(19960430, 25)).toStrictEqual([20210501, 20210430, 20220101]);
    expect(numbers(19960229, 25)).toStrictEqual([20210301, 20210228, 20220101]);
    expect(numbers(19960229, 28)).toStrictEqual([20240301, 20240229, 20250101]);
  });
});

describe("completionBound", () => {
  test("is the day before, the day itself or the end of the year before, and reaches over the end of February", () => {
    const bounds = (asOf: CivilDay) => COUNTINGS.map((counting) => completionBound(asOf, counting));
    expect(bounds("2023-06-30")).toStrictEqual([20230629, 20230630, 20221231]);
    expect(bounds("2023-01-01")).toStrictEqual([20221231, 20230101, 20221231]);
    expect(bounds("2023-05-01")).toStrictEqual([20230430, 20230501, 20221231]);
    expect(bounds("2021-02-28")).toStrictEqual([20210227, 20210229, 20201231]);
    expect(bounds("2021-03-01")).toStrictEqual([20210229, 20210301, 20201231]);
    expect(bounds("2024-02-28")).toStrictEqual([20240227, 20240228, 20231231]);
    expect(bounds("2024-03-01")).toStrictEqual([20240229, 20240301, 20231231]);
  });
});
