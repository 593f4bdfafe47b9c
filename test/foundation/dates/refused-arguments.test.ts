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
  daysBetween,
  epochDay,
  formatUncertainDate,
  halfYearSpan,
  isCivilDay,
  mergedDates,
  monthOf,
  parseUncertainDate,
  quarterSpan,
  spanOf,
  workingDayAfter,
  workingDaysBetween,
  yearOf,
  yearSpan,
} from "lantai/dates";
import { describe, expect, test } from "vitest";

const DAY = "2023-06-30";

describe("a function of days that is called wrongly", () => {
  test.each<[does: string, act: () => unknown, message: string]>([
    ["civilDay", () => civilDay(2023, 2, 29), 'year, month, day: expected a day of the calendar, received "2023-2-29"'],
    [
      "checkedDayNumber",
      () => checkedDayNumber(20230630 as unknown as string),
      "text: expected a string, received 20230630",
    ],
    ["addYears", () => addYears(DAY, 0.5), "years: expected a whole number, received 0.5"],
    ["halfYearSpan", () => halfYearSpan(2023, 3 as 1), "half: expected 1 or 2, received 3"],
    ["quarterSpan", () => quarterSpan(2023, 5 as 1), "quarter: expected 1 to 4, received 5"],
    ["yearSpan", () => yearSpan(9999), "year: expected a year from 1 to 9998, received 9999"],
    ["spanOf", () => spanOf(DAY, "2023-06-29"), 'lastDay: expected a day not before 2023-06-30, received "2023-06-29"'],
    [
      "parseUncertainDate",
      () => parseUncertainDate(1999 as unknown as string),
      "text: expected a string, received 1999",
    ],
    ["workingDayAfter", () => workingDayAfter(DAY, 0), "n: expected a whole number from 1, received 0"],
    [
      "workingDaysBetween",
      () => workingDaysBetween(DAY, "2023-07-03", { holidays: ["2023-07-01"], workingWeekends: ["2023-07-01"] }),
      'calendar.workingWeekends: expected no day that is also a holiday, received "2023-07-01"',
    ],
    [
      "workingDaysBetween",
      () => workingDaysBetween(DAY, "2023-07-03", { holidays: [], workingWeekends: ["2023-07-32"] }),
      'calendar.workingWeekends: expected a civil day such as 2023-06-30, received "2023-07-32"',
    ],
  ])("%s says which argument is wrong and what would be right", (_does, act, message) => {
    expect(act).toThrow(expect.objectContaining({ name: "CallerError", message }));
  });
});

describe("isCivilDay", () => {
  test.each([null, undefined, 20230630, { length: 10 }])("is false for %j, which came where a day belongs", (value) => {
    expect(isCivilDay(value)).toBe(false);
  });

  test.each(["2023-06-2 ", "202/-06-30", "2023-1.-30"])("takes no sign below the digits for one: %j", (text) => {
    expect(isCivilDay(text)).toBe(false);
  });
});

describe("dayOfEpoch", () => {
  test("reaches the leap day that ends four hundred years", () => {
    expect([dayOfEpoch(11_016), dayOfEpoch(11_017)]).toStrictEqual(["2000-02-29", "2000-03-01"]);
  });
});

describe("parseUncertainDate", () => {
  test("takes no text of more than sixty signs for a date, whatever stands in it", () => {
    const text = `1999年${" ".repeat(53)}6月`;
    const longer = `1999年${" ".repeat(54)}6月`;
    expect([text.length, parseUncertainDate(text).date?.earliest]).toStrictEqual([60, "1999-06-01"]);
    expect(parseUncertainDate(longer)).toStrictEqual({
      findings: [
        {
          code: "date-unreadable",
          severity: "error",
          place: { value: longer },
          data: { text: `1999年${" ".repeat(35)}…`, candidates: [] },
        },
      ],
    });
  });

  test("does not count the spaces around a date", () => {
    const text = `${" ".repeat(40)}1999年6月3日${" ".repeat(40)}`;
    expect(parseUncertainDate(text).date).toStrictEqual({
      text,
      earliest: "1999-06-03",
      latest: "1999-06-03",
      precision: "day",
      certainty: "stated",
    });
  });

  test("proposes no repair where the first digit of the year is one too many", () => {
    expect(parseUncertainDate("91999312").findings).toStrictEqual([
      {
        code: "date-not-in-calendar",
        severity: "error",
        place: { value: "91999312" },
        data: { text: "91999312", year: 9199, month: 93, day: 12 },
      },
    ]);
  });
});

describe("a date of which a host knows one end only", () => {
  const from: CivilDay = "1999-09-09";
  const halves = [
    { text: "1999年9月9日起", earliest: from, precision: "day", certainty: "stated" },
    { text: "至1999年9月9日", latest: from, precision: "day", certainty: "stated" },
  ] as const;

  test("is written as unknown", () => {
    expect(halves.map(formatUncertainDate)).toStrictEqual(["不详", "不详"]);
  });

  test("counts among the unknown ones and changes no days", () => {
    const whole = { text: "2001", earliest: "2001-01-01", latest: "2001-12-31", precision: "year" } as const;
    expect(mergedDates([...halves, { ...whole, certainty: "stated" }])).toStrictEqual({
      text: "20010101-20011231",
      earliest: "2001-01-01",
      latest: "2001-12-31",
      precision: "range",
      certainty: "stated",
      undated: 2,
    });
    expect(mergedDates(halves)).toStrictEqual({ text: "", precision: "unknown", certainty: "unknown", undated: 2 });
  });
});

describe("a Date for a day, as a database driver may make one", () => {
  const date = new Date(0) as unknown as CivilDay;

  test.each<[does: string, act: () => unknown]>([
    ["yearOf", () => yearOf(date)],
    ["monthOf", () => monthOf(date)],
    ["dayOfMonth", () => dayOfMonth(date)],
    ["dayNumber", () => dayNumber(date)],
    ["epochDay", () => epochDay(date)],
    ["addDays", () => addDays(date, 1)],
    ["addMonths", () => addMonths(date, 1)],
  ])("is refused by %s", (_, act) => {
    expect(act).toThrow("day: expected a civil day such as 2023-06-30, received an object");
  });

  test("is refused by daysBetween, as is every text that is no day", () => {
    const received = (wrong: unknown) => `expected a civil day such as 2023-06-30, received ${wrong}`;
    expect(() => daysBetween(date, DAY)).toThrow(`from: ${received("an object")}`);
    expect(() => daysBetween(DAY, date)).toThrow(`to: ${received("an object")}`);
    expect(() => daysBetween("2023-02-30", DAY)).toThrow(`from: ${received('"2023-02-30"')}`);
    expect(() => daysBetween(DAY, "2023-6-30")).toThrow(`to: ${received('"2023-6-30"')}`);
  });
});
