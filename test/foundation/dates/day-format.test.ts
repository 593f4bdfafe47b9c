import { DAY_FORMS, type DayForm, formatDay } from "lantai/dates";
import { describe, expect, test } from "vitest";

describe("formatDay", () => {
  test("writes each form", () => {
    expect(DAY_FORMS.map((form) => formatDay("2023-06-03", form))).toStrictEqual([
      "2023-06-03",
      "2023年6月3日",
      "20230603",
    ]);
  });

  test("keeps the four digits of an early year only where the form has digits", () => {
    expect(DAY_FORMS.map((form) => formatDay("0960-02-04", form))).toStrictEqual([
      "0960-02-04",
      "960年2月4日",
      "09600204",
    ]);
  });

  test("names the argument that is wrong", () => {
    expect(() => formatDay("2023-02-29", "iso")).toThrow("day: expected a civil day such as 2023-06-30");
    expect(() => formatDay("2023-02-28", "long" as DayForm)).toThrow("form: expected one of iso, chinese, compact");
  });
});
