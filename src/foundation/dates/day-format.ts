import { CallerError } from "../findings/index.js";
import { type CivilDay, dayOfMonth, monthOf, requireCivilDay, yearOf } from "./civil-days.js";

/** The ways to write a day: `2023-06-30`, `2023年6月30日`, and the eight digits of a catalogue, `20230630`. */
export const DAY_FORMS = Object.freeze(["iso", "chinese", "compact"] as const);

/** One of {@link DAY_FORMS}. */
export type DayForm = (typeof DAY_FORMS)[number];

/**
 * A day written out. The compact form is the date (日期) of an item list, eight digits without a separator.
 *
 * @param day - a civil day
 * @param form - one of {@link DAY_FORMS}
 * @returns the text
 * @throws {@link findings.CallerError} when the day or the form is none
 * @example
 * ```ts
 * formatDay("2023-06-30", "chinese"); // => "2023年6月30日"
 * ```
 */
export function formatDay(day: CivilDay, form: DayForm): string {
  requireCivilDay(day, "day");
  switch (form) {
    case "iso":
      return day;
    case "chinese":
      return `${yearOf(day)}年${monthOf(day)}月${dayOfMonth(day)}日`;
    case "compact":
      return day.replaceAll("-", "");
    default:
      throw new CallerError("form", `one of ${DAY_FORMS.join(", ")}`, form);
  }
}
