import { fc } from "@fast-check/vitest";
import { addDays, type CivilDay, dayNumber, isCivilDay } from "lantai/dates";
import type { FormationDate } from "lantai/law";
import type { VerdictDimension } from "lantai/verdicts";
import { civilDays } from "../foundation/dates/arbitrary-days.js";

/** Days of formation of today's holdings, some of any time, and placeholders. */
export const formationDays: fc.Arbitrary<readonly CivilDay[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 36_000 }).map((days) => addDays("1940-01-01", days)) },
    { weight: 1, arbitrary: civilDays },
    { weight: 1, arbitrary: fc.constantFrom<CivilDay>("9000-12-31", "9001-01-01", "9999-12-31") },
  ),
  { minLength: 2, maxLength: 12 },
);

/**
 * The words of a dimension for records that differ in their date alone, by the stretch that a day lies in; together with those of another date and of none
 * where it is not read, and undefined where every day counts.
 */
export function wordsByStretch<Subject>(
  dimension: VerdictDimension<Subject>,
  others: Subject,
  days: readonly CivilDay[],
  date: FormationDate | undefined,
): readonly (readonly string[])[] | undefined {
  const turns = dimension.turns.of(others);
  if (turns === undefined) return undefined;
  if (turns === "unread") {
    const dates = [date, undefined, ...days.map((day) => ({ earliest: day, latest: day }))];
    return [[...new Set(dates.map((each) => dimension.of(each === undefined ? others : { ...others, date: each })))]];
  }
  const words = Array.from([0, ...turns], () => new Set<string>());
  for (const day of [...days, ...turns.flatMap(daysAround)]) {
    const stretch = turns.filter((turn) => turn <= dayNumber(day)).length;
    words[stretch]!.add(dimension.of({ ...others, date: { earliest: day, latest: day } }));
  }
  return words.map((each) => [...each]);
}

/** The last day before a turn and the first one from it on; a turn need not be a day of the calendar. */
function daysAround(turn: number): readonly CivilDay[] {
  const first = firstDayFrom(turn);
  return first === undefined ? [] : [addDays(first, -1), first];
}

function firstDayFrom(number: number): CivilDay | undefined {
  for (let each = number; each <= 99_991_231; each++) {
    const text = String(each).padStart(8, "0");
    const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    if (isCivilDay(day)) return day;
  }
  return undefined;
}
