import { formatUncertainDate, isCivilDay, type UncertainDate } from "../../foundation/dates/index.js";

/** The text of a date of which a bound is none of the calendar's: as recorded, or that bound. Undefined where the bounds are days or there are none. */
export function impossibleDate(date: UncertainDate | undefined): string | undefined {
  // A database gives null or a blank for what it has not, and a table may give a number.
  const wrong = [date?.earliest, date?.latest].find((day) => written(day) !== "" && !isCivilDay(day));
  return wrong === undefined ? undefined : written(date?.text) || written(wrong);
}

/** A date as a list prints it: as a catalogue writes it, and as recorded where it cannot be, so that no list stops at one date. */
export function printedDate(date: UncertainDate | undefined): string {
  const isWhole = [date?.earliest, date?.latest].every(
    (day) => (day ?? undefined) === undefined || written(day) !== "",
  );
  return impossibleDate(date) ?? (date && isWhole ? formatUncertainDate(date) : written(date?.text));
}

function written(value: unknown): string {
  return `${value ?? ""}`.trim();
}
