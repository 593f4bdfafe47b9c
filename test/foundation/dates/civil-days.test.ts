import {
  addDays,
  addMonths,
  addYears,
  type CivilDay,
  checkedDayNumber,
  civilDay,
  dayNumber,
  dayOfEpoch,
  dayOfMonth,
  dayOfNumber,
  daysBetween,
  daysInMonth,
  epochDay,
  isCivilDay,
  isLeapYear,
  isRealDay,
  monthOf,
  requireCivilDay,
  yearOf,
} from "lantai/dates";
import { isCallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("isCivilDay", () => {
  test.each(["2023-06-30", "0001-01-01", "9999-12-31", "2000-02-29"])("takes %s", (text) => {
    expect(isCivilDay(text)).toBe(true);
  });

  test.each([
    "",
    "2023-6-30",
    "20230630",
    "2023/06/30",
    "2023-02-29",
    "1900-02-29",
    "2023-13-01",
    "2023-00-10",
    "2023-04-31",
    "0000-01-01",
    "2023-06-30T00:00:00Z",
    "２０２３-06-30",
    "20 3-06-30",
    "+023-06-30",
    "2023-06-3x",
    "2023-06_30",
    "2023_06-30",
  ])("refuses %j", (text) => {
    expect(isCivilDay(text)).toBe(false);
  });

  test.each([0, 1, 2, 3, 5, 6, 8, 9])("refuses what is no digit at place %i", (at) => {
    const changed = ["2011-11-11", "2001-01-01"].flatMap((day) =>
      ["/", ":", "\uff11"].map((character) => day.slice(0, at) + character + day.slice(at + 1)),
    );
    expect(changed.filter(isCivilDay)).toStrictEqual([]);
  });
});

describe("isRealDay", () => {
  test("follows the lengths of the months", () => {
    const lengths = Array.from({ length: 12 }, (_, at) => [isRealDay(2023, at + 1, 31), isRealDay(2023, at + 1, 30)]);
    expect(lengths).toStrictEqual(
      [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((length) => [length >= 31, length >= 30]),
    );
  });

  test.each([
    [0, 1, 1],
    [10_000, 1, 1],
    [2023, 0, 1],
    [2023, 13, 1],
    [2023, 1, 0],
    [2023, 1, 32],
    [2023.5, 1, 1],
    [2023, 1.5, 1],
    [2023, 1, 1.5],
    [Number.NaN, 1, 1],
    [2023, Number.NaN, 1],
    [2023, 1, Number.POSITIVE_INFINITY],
  ])("refuses %d, %d, %d", (year, month, day) => {
    expect(isRealDay(year, month, day)).toBe(false);
  });
});

describe("daysInMonth", () => {
  test("gives February a leap day in leap years only", () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toStrictEqual([28, 29, 28, 29]);
  });
});

describe("isLeapYear", () => {
  test("follows the Gregorian rule of 4, 100 and 400", () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toStrictEqual([2000, 2024]);
  });
});

describe("civilDay", () => {
  test("pads every part", () => {
    expect(civilDay(7, 1, 2)).toBe("0007-01-02");
  });

  test("throws when there is no such day", () => {
    expect(thrownBy(() => civilDay(2023, 2, 29))).toMatchObject({
      name: "CallerError",
      argument: "year, month, day",
      received: '"2023-2-29"',
    });
  });
});

describe("requireCivilDay", () => {
  test("gives a right day back", () => {
    expect(requireCivilDay("2023-06-30", "asOf")).toBe("2023-06-30");
  });

  test.each([undefined, null, 20230630, "2023-6-30", new Date(0)])("names the argument when %s comes", (value) => {
    const error = thrownBy(() => requireCivilDay(value, "asOf"));
    expect(isCallerError(error) && error.argument).toBe("asOf");
  });
});

describe("dayNumber", () => {
  test("is the day's eight digits", () => {
    expect(dayNumber("1997-06-30")).toBe(19_970_630);
  });
});

describe("dayOfNumber", () => {
  test.each([19_970_631, 0, -19_970_630, 19_970_630.5, Number.NaN])("throws for %d", (number) => {
    expect(isCallerError(thrownBy(() => dayOfNumber(number)))).toBe(true);
  });
});

describe("epochDay", () => {
  test.each<[CivilDay, number]>([
    ["0001-01-01", -719_162],
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["2000-02-29", 11_016],
    ["2000-03-01", 11_017],
    ["9999-12-31", 2_932_896],
  ])("counts %s as %d", (day, count) => {
    expect(epochDay(day)).toBe(count);
  });
});

describe("dayOfEpoch", () => {
  test("reaches the first and the last day", () => {
    expect([dayOfEpoch(-719_162), dayOfEpoch(2_932_896)]).toStrictEqual(["0001-01-01", "9999-12-31"]);
  });

  test.each([-719_163, 2_932_897, 0.5, Number.NaN])("throws for %d", (days) => {
    expect(isCallerError(thrownBy(() => dayOfEpoch(days)))).toBe(true);
  });
});

describe("addYears", () => {
  test("takes 29 February to 28 February where the year has none", () => {
    expect([addYears("1996-02-29", 25), addYears("1996-02-29", 4), addYears("1996-02-29", -1)]).toStrictEqual([
      "2021-02-28",
      "2000-02-29",
      "1995-02-28",
    ]);
  });

  test("throws for a part of a year and beyond the calendar", () => {
    expect(thrownBy(() => addYears("2023-06-30", 0.5))).toMatchObject({ argument: "years" });
    expect(isCallerError(thrownBy(() => addYears("2023-06-30", 8000)))).toBe(true);
  });
});

describe("addMonths", () => {
  test("takes the last day of a shorter month", () => {
    expect([addMonths("2023-08-31", 6), addMonths("2023-03-31", -1), addMonths("2023-12-31", 1)]).toStrictEqual([
      "2024-02-29",
      "2023-02-28",
      "2024-01-31",
    ]);
  });

  test("throws for a part of a month", () => {
    expect(isCallerError(thrownBy(() => addMonths("2023-06-30", 0.5)))).toBe(true);
  });
});

describe("addDays", () => {
  test("crosses the end of a year both ways", () => {
    expect([addDays("2020-12-31", 1), addDays("2021-01-01", -1)]).toStrictEqual(["2021-01-01", "2020-12-31"]);
  });
});

describe("daysBetween", () => {
  test("is zero for one day, and negative backwards", () => {
    expect([
      daysBetween("2023-01-01", "2023-01-01"),
      daysBetween("2023-01-01", "2023-06-30"),
      daysBetween("2023-06-30", "2023-01-01"),
    ]).toStrictEqual([0, 180, -180]);
  });
});

describe("yearOf, monthOf and dayOfMonth", () => {
  test("are the parts of a day", () => {
    const day = "0987-06-05";
    expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toStrictEqual([987, 6, 5]);
  });

  test.each(["不详", "一九九七年六月三十日", "19xx-xx-xx"])(
    "are no numbers for %s, which a host took for a day",
    (text) => {
      const day = text as CivilDay;
      expect([yearOf(day), monthOf(day), dayNumber(day)]).toStrictEqual([NaN, NaN, NaN]);
    },
  );

  test.each(["/", ":"])("are no numbers where %s stands for a digit", (character) => {
    const day = "2011-11-11";
    const changed = (at: number) => `${day.slice(0, at)}${character}${day.slice(at + 1)}` as CivilDay;
    expect([0, 1, 2, 3].map((at) => yearOf(changed(at)))).toStrictEqual([NaN, NaN, NaN, NaN]);
    expect([5, 6].map((at) => monthOf(changed(at)))).toStrictEqual([NaN, NaN]);
  });
});

describe("checkedDayNumber", () => {
  test.each([
    ["1997-06-30", 19970630],
    ["0001-01-01", 10101],
    ["9999-12-31", 99991231],
    ["2024-02-29", 20240229],
    ["2023-02-29", 0],
    ["0000-01-01", 0],
    ["2023-13-01", 0],
    ["2023-00-01", 0],
    ["2023-04-31", 0],
    ["2023-04-00", 0],
    ["20a3-04-01", 0],
    ["2:23-04-01", 0],
    ["2023-0/-01", 0],
    ["2023-04-0:", 0],
    ["2023/04/01", 0],
    ["2023-04-1", 0],
    ["", 0],
  ])("reads %j as %i", (text, number) => {
    expect(checkedDayNumber(text)).toBe(number);
  });
});
