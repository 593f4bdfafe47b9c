import { type CivilDay, civilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import { type FormationDate, formationDay, isUsableYear, ruleTable } from "../../foundation/law/index.js";
import {
  OPENING_OUTCOMES,
  type OpeningOptions,
  type OpeningRules,
  openingCalendar,
} from "../../practice/open-appraisal/index.js";
import type { Tally, TallyDimension } from "../tallies/index.js";
import type { CountingUnit } from "./counting-units.js";
import type { Rate } from "./rate.js";
import { rateOf } from "./rate-counting.js";
import type { RateSelection } from "./rate-selections.js";

/**
 * The values that `openingDimension` alone has: its name is that of the opening status, and it says where a record stands for its review instead.
 * A list may well call a status `undetermined` or `not-applicable`.
 */
const ASSESSED: ReadonlySet<string> = new Set(OPENING_OUTCOMES);

/** What counts as open: a volume with mixed items is `partial` and not open. */
const OPENED: RateSelection = ruleTable({
  code: "opened",
  title: { "zh-CN": "已开放", en: "opened" },
  dimension: "opening",
  values: ["open"],
  open: [],
  confidence: "practised",
});

/**
 * The wholes (分母) of an opening rate: all holdings, as national figures have it, and what has reached the end of its closure, of which the law
 * speaks. They differ widely, so that both are always told.
 */
export const OPENING_DENOMINATORS: readonly RateSelection[] = ruleTable([
  {
    code: "all-holdings",
    title: { "zh-CN": "全部馆藏", en: "all holdings" },
    values: [],
    open: [],
    confidence: "practised",
  },
  {
    code: "closure-ended",
    title: { "zh-CN": "封闭期已满的馆藏", en: "holdings whose closure has ended" },
    dimension: "closure",
    values: ["ended"],
    open: [""],
    confidence: "practised",
  },
]);

/** What {@link closureDimension} reads of a record. */
export interface ClosureSubject {
  /** Its date, which may be incomplete. */
  readonly date?: FormationDate;
  /** The year it is filed under (年度). */
  readonly year?: number;
}

/**
 * Whether the closure of a record has ended on a day, as a dimension: `ended`, `running`, or the empty text where no date says. It is a
 * count and no decision: what has come of age is reviewed before it is open.
 *
 * @param options - the day and the rules of opening
 * @returns the dimension `closure`
 * @throws {@link findings.CallerError} when the day or the rules are wrong
 * @example
 * ```ts
 * import { OPENING_RULES } from "lantai/open-appraisal";
 * const closure = closureDimension({ asOf: "2023-06-30", rules: OPENING_RULES });
 * [closure.of({ year: 1997 }), closure.of({ year: 1998 }), closure.of({})]; // => ["ended", "running", ""]
 * ```
 */
export function closureDimension(options: OpeningOptions): TallyDimension<ClosureSubject> {
  const calendar = openingCalendar(options);
  const { rules } = options;
  return {
    name: "closure",
    of: (record) => {
      const formed = formedOn(record, rules);
      if (formed === undefined) return "";
      return calendar.isDue(Number(formed.replaceAll("-", ""))) ? "ended" : "running";
    },
  };
}

function formedOn({ date, year }: ClosureSubject, rules: OpeningRules): CivilDay | undefined {
  const { incompleteDate, volumeFormationDate } = rules;
  // Where each item is judged on its own, a volume as a whole has no day.
  if (volumeFormationDate === "each-item" && date?.precision === "range") return undefined;
  const reading = volumeFormationDate === "earliest" ? "earliest" : "latest";
  const byDate = formationDay(date, { incompleteDate, volumeFormationDate: reading })?.day;
  if (byDate !== undefined) return byDate;
  return rules.undatedRecord === "filing-year" && isUsableYear(year) ? civilDay(year, 12, 31) : undefined;
}

/**
 * The opening rate (开放率) of all holdings and of those whose closure has ended, side by side. Only what is open altogether counts as open.
 *
 * @param tally - counts by `opening`, which is the opening status of `catalogueDimensions` and not the `openingDimension` of assessments, and `closure`
 * @param unit - what is counted
 * @returns one rate for each row of {@link OPENING_DENOMINATORS}
 * @throws {@link findings.CallerError} when the tally lacks a dimension, counts by outcomes of the assessment instead of statuses, or a cell counts
 *   less than nothing
 * @example
 * ```ts
 * const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
 * const tally = {
 *   format: "lantai.tally/1", dimensions: ["opening", "closure"],
 *   cells: [
 *     { key: ["open", "ended"], extent: volumes(159) },
 *     { key: ["unreviewed", "ended"], extent: volumes(241) },
 *     { key: ["unreviewed", "running"], extent: volumes(600) },
 *   ],
 * } as const;
 * openingRates(tally, "volumes").map(({ share }) => [share.of.code, share.part, share.whole]);
 * // => [["all-holdings", 159, 1000], ["closure-ended", 159, 400]]
 * ```
 */
export function openingRates(tally: Tally, unit: CountingUnit): Rate[] {
  requireStatuses(tally);
  return OPENING_DENOMINATORS.map((denominator) => rateOf(tally, { coverage: OPENED, denominator, unit }));
}

function requireStatuses({ dimensions, cells }: Tally): void {
  const at = dimensions.indexOf("opening");
  const assessed = cells.find(({ key }) => at !== -1 && ASSESSED.has(key[at]!));
  if (assessed === undefined) return;
  throw new CallerError(
    "tally",
    "opening statuses in the dimension opening, not outcomes of the assessment",
    assessed.key[at],
  );
}
