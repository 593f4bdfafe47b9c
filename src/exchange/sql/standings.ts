import { addDays, type CivilDay, dayNumber, earliestDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { INSTRUMENTS, type RulesValue } from "../../foundation/law/index.js";
import type { Verdict } from "../../foundation/verdicts/index.js";
import { requireWord, type SqlValue } from "./sql-text.js";

/** Later than every day: the end of a standing that has none. */
export const NO_END = 99_999_999;
/** A rule of law changes its answer some times in a record's life; one that goes on for so long never comes to rest. */
const MOST_CHANGES = 1000;
/** The days of some twenty-two years. A rule that is compiled for a day takes up to 20 kB, so that these take 160 MB. */
const MOST_DAYS = 8192;

/** A question that is asked of records day by day. */
export interface StandingQuestion<T, Value> {
  /** The clock it belongs to, such as `opening` or `retention`. */
  readonly clock: string;
  /** The first day that anybody will ask about, and the first of any span; what held before is not in the table. */
  readonly from: CivilDay;
  /**
   * The rules that answer, where they are the host's own: an answer that is not decided is asked again whenever one of their instruments comes into
   * force or is repealed. Without them the days are those of {@link law.INSTRUMENTS}.
   */
  readonly rules?: Pick<RulesValue, "instruments">;
  /** The rule compiled for a day, such as `(asOf) => openingAssessor({ asOf, rules })`. */
  readonly assessor: (asOf: CivilDay) => (record: T) => Verdict<Value>;
  /** The word for a decided answer; `undetermined` and `not-applicable` stand for themselves. */
  readonly outcome: (value: Value) => string;
}

/**
 * How a record stands on a clock over time, as rows of {@link STANDINGS}: what the rule answers on the day before the first, so that what began
 * earlier is not taken for new, and again on each day on which an answer says that it will change. An answer that is not decided is asked again whenever an instrument of the rules comes
 * into force or is repealed. A database then compares days, and knows nothing of the rule.
 *
 * The rule is compiled once for each day on which it is asked; where these are more than 8,192, records in the order of their days spare compiling it again.
 *
 * What ended or was settled before a text known here was in force begins on the day of that text: a term of ten years from 1994 has `ended` since
 * 2006-12-18, when decree 8 brought such terms, though its last day was in 2004.
 *
 * @param question - the clock, its first day, its rule, and the rules it is of where they are the host's own
 * @returns a function from a key and a record to the rows of that record
 * @throws {@link findings.CallerError} when `from` is no civil day, the clock, a key or an outcome is empty, the rules have no instruments, or
 *   the rule has to be asked on more than 1,000 days for one record
 * @example
 * ```ts
 * import { OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
 * const standings = recordStandings({
 *   clock: "opening",
 *   from: "2020-01-01",
 *   rules: OPENING_RULES,
 *   assessor: (asOf) => openingAssessor({ asOf, rules: OPENING_RULES }),
 *   outcome: ({ outcome }) => outcome,
 * });
 * standings("i-1", { date: { earliest: "1993-05-04", latest: "1993-05-04" } });
 * // => [["i-1", "opening", "not-yet-due", 20191231, 20210101], ["i-1", "opening", "review-due", 20210101, 99999999]]
 * ```
 */
export function recordStandings<T, Value>(
  question: StandingQuestion<T, Value>,
): (key: string, record: T) => (readonly SqlValue[])[] {
  const { outcome } = requireOptions(question, "question");
  const clock = requireWord(question.clock, "clock");
  // What held already on the eve has a first day that no span from `from` on takes for its beginning.
  const first = addDays(requireCivilDay(question.from, "from"), -1);
  const { rules = { instruments: INSTRUMENTS } } = question;
  if (!Array.isArray(rules.instruments)) throw new CallerError("rules.instruments", "a table", rules.instruments);
  const law = daysOfLaw(rules);
  const assessors = new Map<CivilDay, (record: T) => Verdict<Value>>();
  const assessorOn = (day: CivilDay) => {
    const known = assessors.get(day);
    if (known !== undefined) return known;
    if (assessors.size === MOST_DAYS) {
      // The first day to come gives way alone: were all forgotten at once, nearly every record would compile its days anew.
      const [oldest] = assessors.keys();
      assessors.delete(oldest!);
    }
    const assess = question.assessor(day);
    assessors.set(day, assess);
    return assess;
  };
  return (key, record) => {
    requireWord(key, "key");
    const rows: [key: string, clock: string, outcome: string, from: number, until: number][] = [];
    let day: CivilDay | undefined = first;
    for (let asked = 1; day !== undefined; asked++) {
      if (asked > MOST_CHANGES) {
        throw new CallerError(
          "assessor",
          `a rule that comes to rest within ${MOST_CHANGES} changes`,
          `${clock} ${key}`,
        );
      }
      const from: CivilDay = day;
      const verdict = assessorOn(from)(record);
      const word = verdict.kind === "decided" ? requireWord(outcome(verdict.value), "outcome") : verdict.kind;
      const last = rows.at(-1);
      if (last?.[2] !== word) {
        if (last !== undefined) last[4] = dayNumber(from);
        rows.push([key, clock, word, dayNumber(from), NO_END]);
      }
      day = nextDay(verdict, from, law);
    }
    return rows;
  };
}

/** The days on which an instrument comes into force or is repealed, in their order. */
function daysOfLaw({ instruments }: Pick<RulesValue, "instruments">): readonly CivilDay[] {
  const days = instruments.flatMap(({ inForceFrom, repealedFrom = inForceFrom }) => [inForceFrom, repealedFrom]);
  return [...new Set(days)].sort();
}

/**
 * The next day on which the answer can be another: a decided one says it, an undetermined one may say it or be settled by the latest day that
 * is possible, and other law may decide what was not.
 */
function nextDay(verdict: Verdict<unknown>, from: CivilDay, law: readonly CivilDay[]): CivilDay | undefined {
  if (verdict.kind === "decided") return later(verdict.changesOn?.day, from);
  const changed = law.find((day) => day > from);
  if (verdict.kind === "not-applicable") return changed;
  return earliestDay(changed, later(verdict.bounds?.latest, from), later(verdict.changesOn?.day, from));
}

function later(day: CivilDay | undefined, from: CivilDay): CivilDay | undefined {
  return day !== undefined && day > from ? day : undefined;
}
