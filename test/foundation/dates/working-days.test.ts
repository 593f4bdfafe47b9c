import { WEEKDAYS_ONLY, type WorkingCalendar, workingDayAfter, workingDaysBetween } from "lantai/dates";
import { isCallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";

/** Monday 5 June 2023 to Sunday 11 June: an invented week with its Wednesday off and its Sunday worked. */
const SHIFTED: WorkingCalendar = { holidays: ["2023-06-07"], workingWeekends: ["2023-06-11"] };

function argumentRefusedBy(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
}

describe("WEEKDAYS_ONLY", () => {
  test("has no holiday and cannot be changed", () => {
    expect(WEEKDAYS_ONLY).toStrictEqual({ holidays: [], workingWeekends: [] });
    expect([WEEKDAYS_ONLY, WEEKDAYS_ONLY.holidays, WEEKDAYS_ONLY.workingWeekends].every(Object.isFrozen)).toBe(true);
  });
});

describe("workingDaysBetween", () => {
  test("counts the first day and not the last", () => {
    expect(workingDaysBetween("2023-06-05", "2023-06-06")).toBe(1);
    expect(workingDaysBetween("2023-06-05", "2023-06-12")).toBe(5);
    expect(workingDaysBetween("2023-06-10", "2023-06-12")).toBe(0);
  });

  test("is plain zero for one day, and negative backwards", () => {
    expect(workingDaysBetween("2023-06-05", "2023-06-05")).toBe(0);
    expect(workingDaysBetween("2023-06-12", "2023-06-10")).toBe(0);
    expect(workingDaysBetween("2023-06-12", "2023-06-05")).toBe(-5);
  });

  test("leaves holidays out and takes worked weekends in", () => {
    expect(workingDaysBetween("2023-06-05", "2023-06-12", SHIFTED)).toBe(5);
    expect(workingDaysBetween("2023-06-05", "2023-06-10", SHIFTED)).toBe(4);
    expect(workingDaysBetween("2023-06-10", "2023-06-12", SHIFTED)).toBe(1);
    expect(workingDaysBetween("2023-06-12", "2023-06-05", SHIFTED)).toBe(-5);
  });

  test("ignores holidays at a weekend, worked weekdays and repeated days", () => {
    const calendar: WorkingCalendar = {
      holidays: ["2023-06-07", "2023-06-07", "2023-06-10"],
      workingWeekends: ["2023-06-08", "2023-06-11", "2023-06-11"],
    };
    expect(workingDaysBetween("2023-06-05", "2023-06-12", calendar)).toBe(5);
  });

  test("refuses what is no day, and a day listed both ways", () => {
    const both: WorkingCalendar = { holidays: ["2023-06-11"], workingWeekends: ["2023-06-11"] };
    expect(argumentRefusedBy(() => workingDaysBetween("2023-06-31", "2023-07-01"))).toBe("from");
    expect(argumentRefusedBy(() => workingDaysBetween("2023-06-30", "2023-07-32"))).toBe("until");
    expect(argumentRefusedBy(() => workingDaysBetween("2023-06-05", "2023-06-12", both))).toBe(
      "calendar.workingWeekends",
    );
    expect(
      argumentRefusedBy(() =>
        workingDaysBetween("2023-06-05", "2023-06-12", { holidays: ["2023-02-30"], workingWeekends: [] }),
      ),
    ).toBe("calendar.holidays");
  });
});

describe("workingDayAfter", () => {
  test("does not count the day itself", () => {
    expect(workingDayAfter("2023-06-05", 1)).toBe("2023-06-06");
    expect(workingDayAfter("2023-06-09", 1)).toBe("2023-06-12");
    expect(workingDayAfter("2023-06-10", 1)).toBe("2023-06-12");
    expect(workingDayAfter("2023-06-05", 10)).toBe("2023-06-19");
  });

  test("passes over holidays and stops at worked weekends", () => {
    expect(workingDayAfter("2023-06-06", 1, SHIFTED)).toBe("2023-06-08");
    expect(workingDayAfter("2023-06-09", 1, SHIFTED)).toBe("2023-06-11");
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses a term of %d days", (n) => {
    expect(argumentRefusedBy(() => workingDayAfter("2023-06-05", n))).toBe("n");
  });

  test("refuses what is no day", () => {
    expect(argumentRefusedBy(() => workingDayAfter("2023-06-31", 1))).toBe("day");
  });
});
