import type { CivilDay } from "lantai/dates";
import { parseUncertainDate } from "lantai/dates";
import {
  type FormationReadings,
  formationDay,
  formationNumbers,
  isUsableYear,
  usableBounds,
  usableDayNumber,
  VOLUME_DATE_READINGS,
} from "lantai/law";
import { describe, expect, test } from "vitest";

const LATE: FormationReadings = { incompleteDate: "latest", volumeFormationDate: "latest" };

function read(text: string, readings: Partial<FormationReadings> = {}) {
  return formationDay(parseUncertainDate(text).date, { ...LATE, ...readings });
}

describe("VOLUME_DATE_READINGS", () => {
  test("begin with the default, the latest day of the range", () => {
    expect(VOLUME_DATE_READINGS).toStrictEqual(["latest", "earliest"]);
  });
});

describe("a reading that there is not", () => {
  test.each(["incompleteDate", "volumeFormationDate"] as const)("is refused as %s, whatever the date is", (reading) => {
    const readings = { incompleteDate: "latest", volumeFormationDate: "latest", [reading]: "lastest" } as never;
    expect(() => formationDay(undefined, readings)).toThrow(`readings.${reading}: expected one of latest, earliest`);
  });
});

describe("formationDay", () => {
  test("of a whole date is that day under every reading, and rests on none", () => {
    for (const incompleteDate of ["latest", "earliest", "reject"] as const) {
      for (const volumeFormationDate of VOLUME_DATE_READINGS) {
        expect(read("19970630", { incompleteDate, volumeFormationDate })).toStrictEqual({ day: "1997-06-30" });
      }
    }
  });

  test("of a year or a month is its last day unless the earliest is chosen", () => {
    expect(read("1997")).toStrictEqual({
      day: "1997-12-31",
      interpretation: "incompleteDate",
      otherwise: "1997-01-01",
    });
    expect(read("199706")?.day).toBe("1997-06-30");
    expect(read("199602")?.day).toBe("1996-02-29");
    expect(read("199706", { incompleteDate: "earliest" })).toStrictEqual({
      day: "1997-06-01",
      interpretation: "incompleteDate",
      otherwise: "1997-06-30",
    });
  });

  test("of a range follows the reading of volumes, not that of incomplete dates", () => {
    const readings = { incompleteDate: "reject" } as const;
    expect(read("19530101-19551231", readings)).toStrictEqual({
      day: "1955-12-31",
      interpretation: "volumeFormationDate",
      otherwise: "1953-01-01",
    });
    expect(read("19530101-19551231", { volumeFormationDate: "earliest" })?.day).toBe("1953-01-01");
  });

  test("is none where incomplete dates are rejected", () => {
    expect(read("1997", { incompleteDate: "reject" })).toBeUndefined();
    expect(read("199706", { incompleteDate: "reject" })).toBeUndefined();
  });

  test("is none without a date, or with only one bound", () => {
    expect(formationDay(undefined, LATE)).toBeUndefined();
    expect(formationDay(null as never, LATE)).toBeUndefined();
    expect(formationDay({}, LATE)).toBeUndefined();
    expect(read("不详")).toBeUndefined();
    expect(formationDay({ earliest: "1997-06-30" }, LATE)).toBeUndefined();
    expect(formationDay({ latest: "1997-06-30" }, LATE)).toBeUndefined();
  });

  test("is none for bounds that no rule can count from", () => {
    const late = (latest: CivilDay) => formationDay({ earliest: "1997-01-01", latest }, LATE);
    expect(late("9000-12-31")?.day).toBe("9000-12-31");
    expect(late("9001-01-01")).toBeUndefined();
    expect(late("9999-12-31")).toBeUndefined();
    expect(late("1996-12-31")).toBeUndefined();
    expect(late("1997-6-30")).toBeUndefined();
    expect(late("1997-02-29")).toBeUndefined();
  });
});

describe("usableBounds", () => {
  test("keeps the bound that is usable and drops the other", () => {
    expect(usableBounds({ earliest: "1997-06-01", latest: "1997-06-30" })).toStrictEqual({
      earliest: "1997-06-01",
      latest: "1997-06-30",
    });
    expect(usableBounds({ earliest: "1997-06-30", latest: "1997-06-30" })).toStrictEqual({
      earliest: "1997-06-30",
      latest: "1997-06-30",
    });
    expect(usableBounds({ earliest: "1997-06-01", latest: "9999-12-31" })).toEqual({ earliest: "1997-06-01" });
    expect(usableBounds({ latest: "1997-06-30" })).toEqual({ latest: "1997-06-30" });
    expect(usableBounds({ earliest: "1997-6-1", latest: "1997-06-30" })).toEqual({ latest: "1997-06-30" });
  });

  test("drops both when they are in the wrong order, since nobody knows which is wrong", () => {
    expect(usableBounds({ earliest: "2000-01-01", latest: "1990-01-01" })).toEqual({});
  });

  test("takes what came untyped from a database as nothing", () => {
    const untyped = JSON.parse('{ "earliest": null, "latest": 19970630 }');
    expect(usableBounds(untyped)).toEqual({});
    expect(usableBounds(JSON.parse("null"))).toEqual({});
  });
});

describe("isUsableYear", () => {
  test.each([1, 1949, 1997, 2023, 9000])("takes %d", (year) => {
    expect(isUsableYear(year)).toBe(true);
  });

  test.each([0, -1, 9001, 9999, 20233, 1997.5, Number.NaN, Number.POSITIVE_INFINITY, undefined])(
    "takes %s for no year",
    (year) => {
      expect(isUsableYear(year)).toBe(false);
    },
  );

  test("takes what came untyped from a database for no year", () => {
    for (const year of [null, "1997", [1997], {}]) expect(isUsableYear(year as unknown as number)).toBe(false);
  });
});

describe("formationNumbers", () => {
  const latest = { incompleteDate: "latest", volumeFormationDate: "earliest" } as const;

  test.each([
    ["1997-06-30", "1997-06-30", "day", { formed: 19970630, otherwise: 19970630, interpretation: undefined }],
    ["1997-06-01", "1997-06-30", "month", { formed: 19970630, otherwise: 19970601, interpretation: "incompleteDate" }],
    [
      "1953-02-01",
      "1955-12-31",
      "range",
      { formed: 19530201, otherwise: 19551231, interpretation: "volumeFormationDate" },
    ],
    ["1997-06-30", "1997-06-01", "range", undefined],
    ["1997-06-30", "9999-12-31", "range", undefined],
  ] as const)("takes %s to %s as a %s", (earliest, latestDay, precision, numbers) => {
    expect(formationNumbers({ earliest, latest: latestDay, precision }, latest)).toStrictEqual(numbers);
  });

  test("takes nothing where nothing is recorded, or incomplete dates are rejected", () => {
    const date = { earliest: "1997-06-01", latest: "1997-06-30", precision: "month" } as const;
    expect(formationNumbers(undefined, latest)).toBeUndefined();
    expect(formationNumbers(date, { ...latest, incompleteDate: "reject" })).toBeUndefined();
  });
});

describe("usableDayNumber", () => {
  test("is 0 for what no rule can count from", () => {
    const days = ["1997-06-30", "9000-12-31", "9001-01-01", "1997-02-29", "不详", undefined];
    expect(days.map(usableDayNumber)).toStrictEqual([19970630, 90001231, 0, 0, 0, 0]);
  });
});
