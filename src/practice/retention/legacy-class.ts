import { type CivilDay, civilDay, yearOf } from "../../foundation/dates/index.js";
import { completionDay, isUsableYear, usableBounds } from "../../foundation/law/index.js";
import type { DayBounds } from "../../foundation/verdicts/index.js";
import type { LegacyWindow, RetentionRules } from "./retention-rules.js";
import type { RetentionSubject } from "./retention-verdict.js";

/** What is known of the end of 长期 and 短期 for one record: the window of its era, and the bounds that follow. */
export interface LegacyReading {
  readonly known?: Pick<LegacyWindow, "fewestYears" | "mostYears" | "definedBy">;
  readonly bounds?: DayBounds;
}

/** A class without a number of years is bounded by its window when the whole span in which the record can be formed lies in its era. */
export function legacyReading(
  record: RetentionSubject,
  period: LegacyWindow["period"],
  rules: RetentionRules,
): LegacyReading {
  const formed = formationYears(record);
  if (formed === undefined) return {};
  const window = rules.legacyWindows.find(
    (row) => row.period === period && row.fromYear <= yearOf(formed.first) && yearOf(formed.last) <= row.toYear,
  );
  if (window === undefined) return {};
  const { fewestYears, mostYears, definedBy } = window;
  const latest = completionDay(formed.last, mostYears, "year-batch");
  if (fewestYears === undefined) return { known: { mostYears, definedBy }, bounds: { latest } };
  const earliest = completionDay(formed.first, fewestYears, "year-batch");
  return { known: { fewestYears, mostYears, definedBy }, bounds: { earliest, latest } };
}

function formationYears({
  year,
  date,
}: RetentionSubject): { readonly first: CivilDay; readonly last: CivilDay } | undefined {
  if (isUsableYear(year)) return { first: civilDay(year, 1, 1), last: civilDay(year, 12, 31) };
  const { earliest, latest } = usableBounds(date);
  return earliest === undefined || latest === undefined ? undefined : { first: earliest, last: latest };
}
