import { isOpeningStatus, OPENING_STATUS_TITLES, OPENING_STATUSES, opensLater } from "lantai/catalogue";
import { describe, expect, test } from "vitest";

describe("OPENING_STATUS_TITLES", () => {
  test("name every status once, in each language", () => {
    expect(Object.keys(OPENING_STATUS_TITLES)).toStrictEqual([...OPENING_STATUSES]);
    const titles = OPENING_STATUSES.map((status) => OPENING_STATUS_TITLES[status]);
    expect(new Set(titles.map((title) => title["zh-CN"])).size).toBe(OPENING_STATUSES.length);
    expect(new Set(titles.map((title) => title.en)).size).toBe(OPENING_STATUSES.length);
  });

  test("use the words of the opened catalogue", () => {
    expect(OPENING_STATUSES.map((status) => OPENING_STATUS_TITLES[status]["zh-CN"])).toStrictEqual([
      "未审核",
      "开放",
      "延期开放",
      "部分开放",
      "控制使用",
    ]);
  });
});

describe("isOpeningStatus", () => {
  test("is true of the statuses and of no other word", () => {
    expect([...OPENING_STATUSES, "opened", "开放", "", "toString"].filter(isOpeningStatus)).toEqual([
      ...OPENING_STATUSES,
    ]);
  });
});

describe("opensLater", () => {
  const on = (openingStatus: string | undefined, openedOn: string | null | undefined) =>
    opensLater({ openingStatus, openedOn } as never, "2024-08-31");

  test("is true of what is open or partly open from a later day", () => {
    expect(["open", "partial", "unreviewed", "deferred", undefined].map((status) => on(status, "2024-09-01"))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("is false on the first day, after it, and where none is recorded", () => {
    expect(["2024-08-31", "2024-08-30", null, undefined].map((day) => on("open", day))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("is false where no day is recorded, which would be later for good", () => {
    expect(["不详", " 未知 ", "无", " ", "—", "/"].map((day) => on("open", day))).toEqual(Array(6).fill(false));
  });

  test("is true of a later year or month that is written instead of a day, so that nothing opens too early", () => {
    const later = [
      "2030",
      "2030年1月1日",
      "２０３０-01-01",
      "预计2030年",
      " 2024-9-1",
      "2024-09-31",
      "2024",
      "待定",
      "二〇三〇年",
      2030 as never,
    ];
    expect(later.filter((day) => !on("open", day))).toEqual([]);
    const before = ["2023", "2023年12月", "20231231", "自2019年起", 2023 as never];
    expect(before.filter((day) => on("open", day))).toEqual([]);
  });

  test("wants a day of the calendar to ask for", () => {
    expect(() => opensLater({}, "2024-9-1" as never)).toThrow("asOf: expected a civil day");
  });
});
