import type { CivilDay } from "../../foundation/dates/index.js";
import { naturalOrder } from "../../foundation/text/index.js";
import type { Decided, DueRecord, UndeterminedRecord } from "../../foundation/verdicts/index.js";
import {
  addedExtents,
  countedWith,
  type ExtentSubject,
  NO_RECORDS,
  type RecordCount,
} from "../../holdings/extents/index.js";
import { type AppraisalOptions, appraisalDay } from "./due-for-appraisal.js";
import { retentionAssessor } from "./retention-end.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { StartEventCode } from "./retention-regimes.js";
import type { AwaitedRetention, RetentionEnd, RetentionSubject } from "./retention-verdict.js";

/** What {@link appraisalDueTotaller} reads of a record. */
export interface AppraisalDueSubject extends RetentionSubject, ExtentSubject {
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
}

/** What is due of one fonds, filing year and period (全宗、年度、保管期限). */
export interface AppraisalDueGroup extends RecordCount {
  /** Fonds number; the empty text where none is recorded. */
  readonly fondsNo: string;
  /** The year it is filed under; absent where none is recorded. */
  readonly year?: number;
  /** The period. */
  readonly retentionPeriod: NonNullable<RetentionSubject["retentionPeriod"]>;
  /** The earliest day on which one of them fell due. */
  readonly earliest: CivilDay;
}

/** Terms that have not started, since they wait for the same event. */
export interface AwaitedGroup extends RecordCount {
  /** The event. */
  readonly waitsFor: StartEventCode;
}

/** What cannot be decided for want of the same properties. */
export interface UndeterminedGroup extends RecordCount {
  /** The properties that are missing; none where no rule is known. */
  readonly missing: readonly string[];
}

/** A due list in figures. */
export interface AppraisalDueTotals {
  /** How many records were asked for. */
  readonly asked: number;
  /** What is due. */
  readonly due: RecordCount;
  /** What is due by fonds, filing year and period, in that order; together they are `due`. */
  readonly groups: readonly AppraisalDueGroup[];
  /** What has not started, by the event it waits for. */
  readonly awaited: readonly AwaitedGroup[];
  /** What cannot be decided. */
  readonly undetermined: RecordCount;
  /** What cannot be decided by what is missing, the largest group first. */
  readonly byMissing: readonly UndeterminedGroup[];
}

/** A fold over records that keeps figures and no record, so that holdings of any size pass through it. */
export interface AppraisalDueTotaller<T extends AppraisalDueSubject> {
  /** Takes one record more. */
  add(record: T): void;
  /** The figures of the records so far. */
  result(): AppraisalDueTotals;
}

/** A record whose term has ended, in a stream. */
export interface StreamedDue<T> extends DueRecord<T, RetentionEnd, RetentionReason> {
  /** Tells the records of a stream apart. */
  readonly kind: "due";
}

/** A record whose term waits for its event, in a stream. */
export interface StreamedAwaited<T> {
  /** Tells the records of a stream apart. */
  readonly kind: "not-started";
  /** The host's own record. */
  readonly record: T;
  /** Why. */
  readonly verdict: Decided<AwaitedRetention, RetentionReason>;
}

/** A record that cannot be decided, in a stream. */
export interface StreamedUndetermined<T> extends UndeterminedRecord<T, RetentionReason> {
  /** Tells the records of a stream apart. */
  readonly kind: "undetermined";
}

/** What {@link appraisalDues} gives of a record. */
export type AppraisalDue<T> = StreamedDue<T> | StreamedAwaited<T> | StreamedUndetermined<T>;

/**
 * {@link dueForAppraisal} as a stream: each record that is due, that waits for its event or that cannot be decided, as it comes; nothing is kept, so a
 * million records pass in the memory of one.
 *
 * @param records - the host's records, in one pass
 * @param options - the day, the rules, and perhaps the span in which the terms end
 * @returns a generator; its last value is how many records were asked for
 * @throws {@link findings.CallerError} when `asOf` is no civil day, `within` no span, or a choice in the rules is unknown
 * @example
 * ```ts
 * const holdings: RetentionSubject[] = [{ retentionPeriod: "10-years", year: 2012 }, { retentionPeriod: "permanent" }, { year: 1990 }];
 * [...appraisalDues(holdings, { asOf: "2023-06-30", rules: RETENTION_RULES })].map((due) => due.kind); // => ["due", "undetermined"]
 * ```
 */
export function appraisalDues<T extends RetentionSubject>(
  records: Iterable<T>,
  options: AppraisalOptions,
): Generator<AppraisalDue<T>, number, void> {
  // The options are checked at the call and not at the first step.
  return dues(records, appraisalDueReader<T>(options));
}

function* dues<T>(
  records: Iterable<T>,
  read: (record: T) => AppraisalDue<T> | undefined,
): Generator<AppraisalDue<T>, number, void> {
  let asked = 0;
  for (const record of records) {
    asked += 1;
    const due = read(record);
    if (due !== undefined) yield due;
  }
  return asked;
}

function appraisalDueReader<T extends RetentionSubject>(
  options: AppraisalOptions,
): (record: T) => AppraisalDue<T> | undefined {
  const assess = retentionAssessor(options);
  const dueDayOf = appraisalDay(options);
  return (record) => {
    const verdict = assess(record);
    if (verdict.kind === "undetermined") return { kind: "undetermined", record, verdict };
    if (verdict.kind === "not-applicable") return undefined;
    const { value } = verdict;
    if (value.standing === "not-started") return { kind: "not-started", record, verdict: { ...verdict, value } };
    const dueDay = dueDayOf(value);
    return dueDay === undefined ? undefined : { kind: "due", record, dueDay, verdict };
  };
}

/**
 * The due list (到期清单) by fonds, filing year and period with its extents, as a fold: hand it the records one by one or in batches, from a database of
 * any size. Holdings and day make the answer, so it can be run again at any time.
 *
 * @param options - the day, the rules, and perhaps the span in which the terms end
 * @returns a fold that keeps no record
 * @throws {@link findings.CallerError} when `asOf` is no civil day, `within` no span, or a choice in the rules is unknown
 * @example
 * ```ts
 * const totaller = appraisalDueTotaller({ asOf: "2023-06-30", rules: RETENTION_RULES });
 * totaller.add({ level: "item", fondsNo: "0012", year: 2012, retentionPeriod: "10-years", pageCount: 4 });
 * totaller.add({ level: "item", fondsNo: "0012", year: 2012, retentionPeriod: "30-years", pageCount: 9 });
 * totaller.result().groups.map(({ year, retentionPeriod, records }) => [year, retentionPeriod, records]); // => [[2012, "10-years", 1]]
 * ```
 */
export function appraisalDueTotaller<T extends AppraisalDueSubject = AppraisalDueSubject>(
  options: AppraisalOptions,
): AppraisalDueTotaller<T> {
  const assess = retentionAssessor(options);
  const dueDayOf = appraisalDay(options);
  const groups = new DueGroups();
  const awaited = new Map<string, RecordCount>();
  const gaps = new Map<string, UndeterminedGroup>();
  let asked = 0;
  return {
    add(record) {
      asked += 1;
      const verdict = assess(record);
      if (verdict.kind === "undetermined") {
        const { missing } = verdict;
        const key = missing.join();
        gaps.set(key, { missing, ...countedWith(gaps.get(key) ?? NO_RECORDS, record) });
      } else if (verdict.kind === "decided") {
        const { value } = verdict;
        if (value.standing === "not-started") {
          awaited.set(value.waitsFor, countedWith(awaited.get(value.waitsFor) ?? NO_RECORDS, record));
        }
        const dueDay = dueDayOf(value);
        if (dueDay !== undefined) groups.add(record, dueDay);
      }
    },
    result: () => ({
      asked,
      due: summed(groups.all()),
      groups: groups.all().sort(inOrder),
      awaited: [...awaited]
        .map(([waitsFor, count]) => ({ waitsFor, ...count }))
        .sort((one, other) => naturalOrder(one.waitsFor, other.waitsFor)),
      undetermined: summed([...gaps.values()]),
      byMissing: [...gaps.values()].sort(
        (one, other) => other.records - one.records || naturalOrder(one.missing.join(), other.missing.join()),
      ),
    }),
  };
}

/** What is due, counted by fonds, filing year and period. */
class DueGroups {
  readonly #groups = new Map<string, Map<string, Map<number | undefined, DueGroup>>>();
  #last: DueGroup | undefined;

  add(record: AppraisalDueSubject, dueDay: CivilDay): void {
    const { fondsNo = "", year } = record;
    // Only what has a period has a term that ends.
    const retentionPeriod = record.retentionPeriod as Period;
    const last = this.#last;
    // Records come mostly with their neighbours.
    const isSame = last?.fondsNo === fondsNo && last.retentionPeriod === retentionPeriod && last.year === year;
    const group = isSame ? last : this.#groupOf(fondsNo, retentionPeriod, year, dueDay);
    this.#last = group;
    if (dueDay < group.earliest) group.earliest = dueDay;
    group.count = countedWith(group.count, record);
  }

  all(): AppraisalDueGroup[] {
    return [...this.#groups.values()].flatMap((byPeriod) =>
      [...byPeriod.values()].flatMap((byYear) =>
        [...byYear.values()].map(({ fondsNo, year, retentionPeriod, earliest, count }) => ({
          fondsNo,
          ...(year === undefined ? {} : { year }),
          retentionPeriod,
          earliest,
          ...count,
        })),
      ),
    );
  }

  #groupOf(fondsNo: string, retentionPeriod: Period, year: number | undefined, earliest: CivilDay): DueGroup {
    const byPeriod = this.#groups.get(fondsNo) ?? new Map<string, Map<number | undefined, DueGroup>>();
    const byYear = byPeriod.get(retentionPeriod) ?? new Map<number | undefined, DueGroup>();
    const group = byYear.get(year) ?? { fondsNo, retentionPeriod, year, earliest, count: NO_RECORDS };
    this.#groups.set(fondsNo, byPeriod.set(retentionPeriod, byYear.set(year, group)));
    return group;
  }
}

type Period = AppraisalDueGroup["retentionPeriod"];

interface DueGroup {
  readonly fondsNo: string;
  readonly retentionPeriod: Period;
  readonly year: number | undefined;
  earliest: CivilDay;
  count: RecordCount;
}

function summed(counts: readonly RecordCount[]): RecordCount {
  return counts.reduce(
    (sum, { records, extent }) => ({
      records: sum.records + records,
      extent: addedExtents(sum.extent, extent),
    }),
    NO_RECORDS,
  );
}

function inOrder(one: AppraisalDueGroup, other: AppraisalDueGroup): number {
  return (
    naturalOrder(one.fondsNo, other.fondsNo) ||
    (one.year ?? 0) - (other.year ?? 0) ||
    naturalOrder(one.retentionPeriod, other.retentionPeriod)
  );
}
