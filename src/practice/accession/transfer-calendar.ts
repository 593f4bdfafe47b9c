import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { completionDay, holdsOn, latestCompleted, requireChoice } from "../../foundation/law/index.js";
import {
  ARCHIVES_LEVELS,
  type ArchivesLevel,
  requireTransferRules,
  type TransferRules,
  type TransferTerm,
} from "./transfer-rules.js";

/** What every question about a transfer needs: the day, the rules, and which archives asks. */
export interface TransferOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `TRANSFER_RULES`. */
  readonly rules: TransferRules;
  /** The level of the archives whose scope the records are in. */
  readonly archivesLevel: ArchivesLevel;
}

/** The transfer terms of one level as of one day, turned into one cut-off: the kernel that every question about age asks. */
export interface TransferCalendar {
  /** The term that holds on the day; absent where no text known here gives one. */
  readonly term?: TransferTerm;
  /**
   * Whether the term of a record is complete on the day, by one comparison of integers; never while the term is `about` so many years.
   *
   * @param formed - the day of formation as YYYYMMDD
   * @returns true when it is due
   */
  isDue(formed: number): boolean;
  /**
   * The first day on which a record was or will be due, across every exact term of the table.
   *
   * @param formed - the day of formation
   * @returns the day, or undefined when no exact term of the table is ever complete
   */
  dueDay(formed: CivilDay): CivilDay | undefined;
}

/**
 * The transfer terms (移交期限) of one level of archives as of a day.
 *
 * @param options - the day, the rules, and the level of the archives
 * @returns the term of that day, its cut-off, and the due day of any record
 * @throws {@link findings.CallerError} when `asOf` is no civil day, the level no level of archives, or a choice in the rules unknown
 * @example
 * ```ts
 * const county = transferCalendar({ asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" });
 * county.dueDay("2013-06-30"); // => "2023-07-01"
 * [county.isDue(20130629), county.isDue(20130630)]; // => [true, false]
 * ```
 */
export function transferCalendar(options: TransferOptions): TransferCalendar {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const archivesLevel = requireChoice(options.archivesLevel, ARCHIVES_LEVELS, "archivesLevel");
  return calendarBy(requireTransferRules(options.rules, "rules"), asOf, archivesLevel);
}

/** {@link transferCalendar} for rules that were checked. */
export function calendarBy(
  { terms, counting }: TransferRules,
  asOf: CivilDay,
  archivesLevel: ArchivesLevel,
): TransferCalendar {
  const ofLevel = terms.filter((row) => row.archivesLevel === archivesLevel);
  const exact = ofLevel.filter((row) => row.exactness === "exact");
  const term = ofLevel.find((row) => holdsOn(row, asOf));
  const cutOff = term?.exactness === "exact" ? latestCompleted(asOf, term.years, counting) : 0;
  return {
    ...(term === undefined ? {} : { term }),
    isDue: (formed) => formed <= cutOff,
    dueDay: (formed) => {
      const days = exact.flatMap(({ years, from, until }) => {
        const day = notBefore(from, completionDay(formed, years, counting));
        return until === undefined || day < until ? [day] : [];
      });
      const hasPassed = term?.exactness === "exact" && completionDay(formed, term.years, counting) <= asOf;
      return hasPassed ? days[0] : days.find((day) => day > asOf);
    },
  };
}

/** A term that is complete before its text is in force is complete on the first day of the text. */
function notBefore(from: CivilDay, day: CivilDay): CivilDay {
  return day < from ? from : day;
}
