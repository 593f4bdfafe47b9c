import { dayNumber, isCivilDay, yearOf } from "../../foundation/dates/index.js";
import { isUsableYear, ruleTable, usableBounds } from "../../foundation/law/index.js";
import { type Denominator, type Share, share } from "../../foundation/quantities/index.js";
import { administrativeLevelRow, type Unit } from "../../holdings/units/index.js";
import { type TransferOptions, transferCalendar } from "./transfer-calendar.js";
import { transferAssessor } from "./transfer-standing.js";
import type { TransferSubject } from "./transfer-subject.js";

/** The whole of the two rates: every year of every unit whose records are due for transfer. */
export const DUE_UNIT_YEARS: Denominator = ruleTable({
  code: "due-unit-years",
  title: { "zh-CN": "应移交的单位年度", en: "years of units due for transfer" },
});

/** How far the due years of one unit came in. */
export interface UnitCoverage {
  /** The key of the unit: its `id`, or its name where it has none. */
  readonly unit: string;
  /** The due years of which nothing is left with the unit (已收), in order. */
  readonly received: readonly number[];
  /** The due years of which part came in and part is still with the unit (未收齐). */
  readonly partial: readonly number[];
  /** The due years that are all still with the unit (未收). */
  readonly withUnit: readonly number[];
  /** Years that would be due, of which all that is left was put off with consent (经同意延长); they are in neither rate. */
  readonly putOff: readonly number[];
  /** The due years of which no record is known at all: nothing was filed, or it is not listed (断档). */
  readonly missing: readonly number[];
}

/** How far the records of all units were filed and collected. */
export interface CollectionCoverage {
  /** Due years of which anything is known to be filed (应归尽归). */
  readonly filed: Share;
  /** Due years that are received in full (应收尽收). */
  readonly received: Share;
  /** One row for each unit with a duty to transfer to this archives, in the order in which they came. */
  readonly units: readonly UnitCoverage[];
  /** The units of which nothing says since when they exist: neither a first day nor a record. */
  readonly withoutYears: readonly string[];
}

/**
 * Whether everything that should be filed was filed and everything that should be collected was collected (应归尽归、应收尽收), year by year: a
 * year of a unit counts once its last day is due. Records that are outside the scope are not missed, and years that are put off with consent do
 * not count.
 *
 * @param units - the units of the county; those of another level of archives, or that come by agreement, are left out
 * @param records - the records of all units, in the archives or still with them
 * @param options - the day, the rules, and the level of the archives
 * @returns two rates and the years of each unit
 * @throws {@link findings.CallerError} when `asOf` is no civil day, the level no level of archives, or a choice in the rules unknown
 * @example
 * ```ts
 * const units = [{ id: "culture", name: "县文化局", level: "county", from: "2010-05-01" }] as const;
 * const records = [{ unit: "culture", custody: "archives", year: 2010 }, { unit: "culture", custody: "unit", year: 2012 }] as const;
 * const { units: [row], filed } = collectionCoverage(units, records, { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" });
 * [row?.received, row?.withUnit, row?.missing]; // => [[2010], [2012], [2011]]
 * [filed.part, filed.whole]; // => [2, 3]
 * ```
 */
export function collectionCoverage(
  units: Iterable<Unit>,
  records: Iterable<TransferSubject>,
  options: TransferOptions,
): CollectionCoverage {
  const { isDue } = transferCalendar(options);
  const isDueYear = (year: number) => isDue(year * 10_000 + 1231);
  const filed = filedYears(records, options);
  const rows: UnitCoverage[] = [];
  const withoutYears: string[] = [];
  for (const unit of units) {
    if (!transfersHere(unit, options)) continue;
    const key = unit.id ?? unit.name;
    const years = filed.get(key) ?? new Map<number, FiledYear>();
    const first = isCivilDay(unit.from) ? yearOf(unit.from) : Math.min(...years.keys());
    if (Number.isFinite(first)) rows.push(coverageOf(key, dueYears(unit, first, years, isDueYear), years));
    else withoutYears.push(key);
  }
  const count = (yearsOf: (row: UnitCoverage) => number) => rows.reduce((sum, row) => sum + yearsOf(row), 0);
  const missing = count((row) => row.missing.length);
  const received = count((row) => row.received.length);
  const whole = count((row) => row.partial.length + row.withUnit.length) + missing + received;
  return {
    filed: share(whole - missing, whole, DUE_UNIT_YEARS),
    received: share(received, whole, DUE_UNIT_YEARS),
    units: rows,
    withoutYears,
  };
}

/** What is known of one year of one unit. */
interface FiledYear {
  readonly inArchives: boolean;
  readonly isLeft: boolean;
  readonly isPutOff: boolean;
}

function transfersHere({ kind, level }: Unit, { archivesLevel, rules }: TransferOptions): boolean {
  const isByAgreement = rules.agreementKinds.some(({ code }) => code === kind);
  return !isByAgreement && administrativeLevelRow(level)?.archivesLevel === archivesLevel;
}

function filedYears(
  records: Iterable<TransferSubject>,
  options: TransferOptions,
): ReadonlyMap<string | undefined, ReadonlyMap<number, FiledYear>> {
  const assess = transferAssessor(options);
  const units = new Map<string | undefined, Map<number, FiledYear>>();
  for (const record of records) {
    const year = yearOfRecord(record);
    if (year === undefined) continue;
    const years = units.get(record.unit) ?? new Map<number, FiledYear>();
    units.set(record.unit, years);
    const before = years.get(year);
    const verdict = assess(record);
    const isPutOff = verdict.kind === "decided" && verdict.value.outcome === "extended";
    // What cannot be said is owed, so that a missing date does not make a unit look complete; and so is a record of a due year that is itself
    // not due yet, so that nothing counts as received that has not come in.
    const isLeft = verdict.kind !== "not-applicable" && !isPutOff;
    years.set(year, {
      inArchives: record.custody === "archives" || before?.inArchives === true,
      isLeft: isLeft || before?.isLeft === true,
      isPutOff: isPutOff || before?.isPutOff === true,
    });
  }
  return units;
}

function yearOfRecord({ year, date }: TransferSubject): number | undefined {
  if (isUsableYear(year)) return year;
  const { latest } = usableBounds(date);
  return latest === undefined ? undefined : yearOf(latest);
}

function dueYears(
  unit: Unit,
  first: number,
  filed: ReadonlyMap<number, FiledYear>,
  isDueYear: (year: number) => boolean,
): readonly number[] {
  const years = new Set([...filed.keys()].filter(isDueYear));
  const until = isCivilDay(unit.until) ? dayNumber(unit.until) : Number.POSITIVE_INFINITY;
  for (let year = first; isDueYear(year) && year * 10_000 + 101 < until; year++) years.add(year);
  return [...years].sort((one, other) => one - other);
}

function coverageOf(unit: string, due: readonly number[], filed: ReadonlyMap<number, FiledYear>): UnitCoverage {
  const of = (standing: (year: FiledYear | undefined) => boolean) => due.filter((year) => standing(filed.get(year)));
  return {
    unit,
    received: of((year) => year !== undefined && !year.isLeft && !year.isPutOff),
    partial: of((year) => year?.isLeft === true && year.inArchives),
    withUnit: of((year) => year?.isLeft === true && !year.inArchives),
    putOff: of((year) => year?.isPutOff === true && !year.isLeft),
    missing: of((year) => year === undefined),
  };
}
