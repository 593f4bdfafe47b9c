import { formatUncertainDate, isCivilDay, type UncertainDate } from "../../foundation/dates/index.js";

/** The text of a date of which a bound is none of the calendar's: as recorded, or that bound. Undefined where the bounds are days or there are none. */
export function impossibleDate(date: UncertainDate | undefined): string | undefined {
  // A database gives null for what it has not.
  const wrong = [date?.earliest, date?.latest].find((day) => (day ?? undefined) !== undefined && !isCivilDay(day));
  if (wrong === undefined) return undefined;
  const text = date?.text ?? "";
  return text.trim() === "" ? String(wrong) : text;
}

/** A date as a list prints it: as a catalogue writes it, and as recorded where it cannot be, so that no list stops at one date. */
export function printedDate(date: UncertainDate | undefined): string {
  return impossibleDate(date) ?? (date ? formatUncertainDate(date) : "");
}
