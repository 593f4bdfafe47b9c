import type { CivilDay } from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import type { Fraction } from "../../foundation/quantities/index.js";
import type { PaperSize, PaperSizeRow } from "../../holdings/catalogue/index.js";
import { requireCount, requireSizes } from "./required-arguments.js";

/** What somebody did in a day at a stage: the line of a work record (加工记录). */
export interface WorkRecord {
  /** The batch. */
  readonly batch: string;
  /** The stage, such as `scanned`. */
  readonly stage: string;
  /** The day. */
  readonly on: CivilDay;
  /** Who did it, by the host's key. */
  readonly person: string;
  /** On which machine. */
  readonly machine?: string;
  /** How many pages of each size. */
  readonly pages: readonly SizedPages[];
}

/** So many pages of a size. */
export interface SizedPages {
  /** The size. */
  readonly size: PaperSize;
  /** How many. */
  readonly pages: number;
}

/** What throughput is compared by. */
export const THROUGHPUT_KEYS = Object.freeze(["day", "person", "machine"] as const);

/** One of {@link THROUGHPUT_KEYS}. */
export type ThroughputKey = (typeof THROUGHPUT_KEYS)[number];

/** What is asked of the work records. */
export interface ThroughputOptions {
  /** The stage; pages that were scanned and then checked are not added to each other. */
  readonly stage: string;
  /** What is compared. */
  readonly by: ThroughputKey;
  /** The sizes with their A4 equivalents. */
  readonly sizes?: readonly PaperSizeRow[];
  /** How many times above or below the middle is out of the ordinary: a whole number from 2, which it is when left out. */
  readonly outlierFactor?: number;
  /** With fewer rows than these, from 2, none is compared with the middle one; 3 when left out. */
  readonly fewestCompared?: number;
}

/** The throughput of a day, a person or a machine. */
export interface Throughput {
  /** The day, the person or the machine. */
  readonly key: string;
  /** Pages. */
  readonly pages: number;
  /** Their A4 equivalents. */
  readonly a4Equivalents: number;
  /** Pages whose size is not in the table, so that `a4Equivalents` is too small by theirs. */
  readonly withoutSize: number;
  /** On how many days it worked. */
  readonly days: number;
  /** A4 equivalents a day. */
  readonly perDay: Fraction;
  /** Set where it is out of the ordinary. */
  readonly outlier?: "low" | "high";
}

/**
 * Throughput of a stage by day, person or machine, in A4 equivalents, so that a drawing is not one sheet like any other. A row is an outlier
 * when it did less than half, or more than twice, what the middle row did a day; that factor is a choice, no text gives one.
 *
 * @param records - the work records, in any order
 * @param options - the stage, what is compared, and from what on it is out of the ordinary
 * @returns a row for each, by key; a record without a machine stands under the empty key
 * @throws {@link findings.CallerError} when `by` is none of {@link THROUGHPUT_KEYS}, the factor or the fewest rows are no whole number from 2, or
 *   a count of pages or the A4 equivalents of a size are no whole number from 0
 * @example
 * ```ts
 * const day = { batch: "8-01", stage: "scanned", on: "2023-05-05" } as const;
 * const records: WorkRecord[] = [
 *   { ...day, person: "甲", pages: [{ size: "A4", pages: 1000 }] },
 *   { ...day, person: "乙", pages: [{ size: "A4", pages: 800 }, { size: "A3", pages: 150 }] },
 *   { ...day, person: "丙", pages: [{ size: "A4", pages: 400 }] },
 * ];
 * throughput(records, { stage: "scanned", by: "person" }).map(({ key, a4Equivalents, outlier }) => [key, a4Equivalents, outlier]);
 * // => [["丙", 400, "low"], ["乙", 1100, undefined], ["甲", 1000, undefined]]
 * ```
 */
export function throughput(records: Iterable<WorkRecord>, options: ThroughputOptions): Throughput[] {
  const by = requireChoice(requireOptions(options).by, THROUGHPUT_KEYS, "options.by");
  const factor = requireTwoOrMore(options.outlierFactor ?? 2, "options.outlierFactor");
  const fewest = requireTwoOrMore(options.fewestCompared ?? 3, "options.fewestCompared");
  const sizes = new Map(requireSizes(options.sizes).map(({ code, a4Equivalents }) => [code, a4Equivalents]));
  const sums = new Map<string, Sum>();
  for (const record of records) {
    if (record.stage !== options.stage) continue;
    const key = by === "day" ? record.on : by === "person" ? record.person : (record.machine ?? "");
    const sum = sums.get(key) ?? { pages: 0, a4Equivalents: 0, withoutSize: 0, days: new Set() };
    sums.set(key, sum);
    sum.days.add(record.on);
    for (const { size, pages: counted } of record.pages) {
      // A database gives null for what it has not.
      const pages = requireCount(counted ?? 0, "records.pages.pages");
      const equivalents = sizes.get(size);
      sum.pages += pages;
      if (equivalents === undefined) sum.withoutSize += pages;
      else sum.a4Equivalents += pages * equivalents;
    }
  }
  const rows = [...sums].map(([key, { days, ...sum }]) => {
    return { key, ...sum, days: days.size, perDay: { numerator: sum.a4Equivalents, denominator: days.size } };
  });
  rows.sort((one, other) => (one.key < other.key ? -1 : 1));
  return rows.length < fewest ? rows : withOutliers(rows, factor);
}

function requireTwoOrMore(number: number, argument: string): number {
  if (Number.isSafeInteger(number) && number >= 2) return number;
  throw new CallerError(argument, "a whole number from 2", number);
}

interface Sum {
  pages: number;
  a4Equivalents: number;
  withoutSize: number;
  readonly days: Set<CivilDay>;
}

function withOutliers(rows: readonly Throughput[], factor: number): Throughput[] {
  const ranked = rows.map(({ perDay }) => perDay).sort((one, other) => compared(one, 1, other, 1));
  const middle = ranked[Math.floor((ranked.length - 1) / 2)]!;
  return rows.map((row) => {
    if (compared(row.perDay, factor, middle, 1) < 0) return { ...row, outlier: "low" };
    return compared(row.perDay, 1, middle, factor) > 0 ? { ...row, outlier: "high" } : row;
  });
}

/** One fraction times a number against another times a number, without rounding. */
function compared(one: Fraction, times: number, other: Fraction, otherTimes: number): number {
  const difference =
    BigInt(one.numerator) * BigInt(times) * BigInt(other.denominator) -
    BigInt(other.numerator) * BigInt(otherTimes) * BigInt(one.denominator);
  return difference < 0n ? -1 : Number(difference > 0n);
}
