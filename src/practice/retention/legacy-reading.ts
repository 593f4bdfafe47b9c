import { type CivilDay, civilDay, yearOf } from "../../foundation/dates/index.js";
import { completionDay, isUsableYear, usableBounds } from "../../foundation/law/index.js";
import type { DayBounds } from "../../foundation/verdicts/index.js";
import type { LegacyWindow, UnnumberedTerm } from "./legacy-windows.js";
import type { RetentionRules } from "./retention-rules.js";
import { startOf } from "./retention-start.js";
import type { RetentionSubject } from "./retention-verdict.js";

/** What is known of the end of 长期 and 短期 for one record: the window of its era and sector, and the bounds that follow. */
export interface LegacyReading {
  readonly known?: Pick<LegacyWindow, "schedule" | "fewestYears" | "mostYears" | "definedBy">;
  readonly bounds?: DayBounds;
}

/** A class without a number of years is bounded by its window when the whole span in which the record can be formed lies in its era. */
export function legacyReading(record: RetentionSubject, period: UnnumberedTerm, rules: RetentionRules): LegacyReading {
  const formed = formationYears(record);
  const regime = record.regime ?? "administrative";
  const window = rules.legacyWindows.find(
    (row) => row.regime === regime && row.period === period && isInEra(row, formed),
  );
  if (window === undefined) return {};
  const { schedule, fewestYears, mostYears, definedBy } = window;
  const known = {
    schedule,
    ...(fewestYears === undefined ? {} : { fewestYears }),
    ...(mostYears === undefined ? {} : { mostYears }),
    ...(definedBy === undefined ? {} : { definedBy }),
  };
  if (formed === undefined || (fewestYears === undefined && mostYears === undefined)) return { known };
  // From any other start the same years end on other days: from an event or the filing long after, from the day of formation before.
  const isFromYearEnd = startOf(record.retentionStart, regime, rules) === "year-end";
  const bounds: DayBounds = {
    ...(fewestYears === undefined ? {} : { earliest: completionDay(formed.first, fewestYears, "year-batch") }),
    ...(mostYears === undefined ? {} : { latest: completionDay(formed.last, mostYears, "year-batch") }),
  };
  return isFromYearEnd ? { known, bounds } : { known };
}

/** The first and the last day on which a record can have been formed, by its year or else its date. */
export function formationYears({
  year,
  date,
}: Pick<RetentionSubject, "year" | "date">): { readonly first: CivilDay; readonly last: CivilDay } | undefined {
  if (isUsableYear(year)) return { first: civilDay(year, 1, 1), last: civilDay(year, 12, 31) };
  const { earliest, latest } = usableBounds(date);
  return earliest === undefined || latest === undefined ? undefined : { first: earliest, last: latest };
}

/** A window without years is of its sector and holds for every era, also an unknown one. */
export function isInEra({ fromYear, toYear }: LegacyWindow, formed: ReturnType<typeof formationYears>): boolean {
  if (fromYear === undefined && toYear === undefined) return true;
  if (formed === undefined) return false;
  return (fromYear ?? 0) <= yearOf(formed.first) && yearOf(formed.last) <= (toYear ?? 9999);
}
