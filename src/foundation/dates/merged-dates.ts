import type { CivilDay } from "./civil-days.js";
import { DATE_CERTAINTIES, type DateCertainty, lessSure } from "./date-certainties.js";
import { formatUncertainDate, type UncertainDate } from "./uncertain-dates.js";

/** The days that many dates reach over, themselves a date that can be written down. */
export interface MergedDates extends UncertainDate {
  /** How many of the dates were unknown: with any of them, neither end is certain. */
  readonly undated: number;
}

const FIRST_DAY: CivilDay = "0001-01-01";
const LAST_DAY: CivilDay = "9999-12-31";

/**
 * The days that many dates reach over, such as the inclusive dates (起止日期) of a volume from the dates of its items. The certainty is
 * that of the least sure date among those with bounds.
 *
 * @param dates - the dates, read once
 * @returns the earliest and the latest day, and how many dates were unknown
 * @example
 * ```ts
 * const dates = ["19990909", "199912", "不详"].flatMap((text) => parseUncertainDate(text).date ?? []);
 * mergedDates(dates); // => { text: "19990909-19991231", earliest: "1999-09-09", latest: "1999-12-31", precision: "range", certainty: "stated", undated: 1 }
 * ```
 */
export function mergedDates(dates: Iterable<UncertainDate>): MergedDates {
  let earliest: CivilDay = LAST_DAY;
  let latest: CivilDay = FIRST_DAY;
  let certainty: DateCertainty = DATE_CERTAINTIES[0];
  let isDated = false;
  let undated = 0;
  for (const date of dates) {
    if (date.earliest === undefined || date.latest === undefined) {
      undated += 1;
      continue;
    }
    isDated = true;
    if (date.earliest < earliest) earliest = date.earliest;
    if (date.latest > latest) latest = date.latest;
    certainty = lessSure(certainty, date.certainty);
  }
  if (!isDated) return { text: "", precision: "unknown", certainty: "unknown", undated };
  const merged = { text: "", earliest, latest, precision: earliest === latest ? "day" : "range", certainty } as const;
  return { ...merged, text: formatUncertainDate(merged), undated };
}
