import { CallerError } from "../../foundation/findings/index.js";
import type { ExtentFinding } from "./findings.js";
import { intervalFindings, placeOf } from "./interval-findings.js";
import { isPageNumber, type RowReading, recordedReading, rowReading } from "./interval-readings.js";
import type { PageInterval } from "./page-interval.js";
import {
  PAGE_INTERVAL_PRACTICES,
  type PageIntervalField,
  type PageIntervalPractice,
} from "./page-interval-practices.js";
import type { PageIntervalSubject } from "./page-interval-subject.js";

/** How to read the pages of the items of a volume. */
export interface PageIntervalOptions {
  /** The practice of the list; without one each row is read by what it records: first and last page, else first page and page count. */
  readonly practice?: PageIntervalPractice;
  /** The pages of the volume, when known; anything but a whole number from 1 is taken as unknown. */
  readonly volumePages?: number;
}

/** An item and its pages. */
export interface ItemPages<T extends PageIntervalSubject = PageIntervalSubject> {
  /** The host's own record. */
  readonly item: T;
  /** Its pages in the volume; absent when they cannot be said. */
  readonly interval?: PageInterval;
}

/** The pages of the items of one volume. */
export interface PageIntervalsReading<T extends PageIntervalSubject> {
  /** The items in the order they came. */
  readonly items: readonly ItemPages<T>[];
  /** What is wrong: by item in that order, then overlaps and gaps by page. */
  readonly findings: readonly ExtentFinding[];
}

/**
 * The pages of each item inside one volume (卷内文件页号), by one of the five practices of {@link PAGE_INTERVAL_PRACTICES}. Without a
 * practice each row is resolved in this order: interval, first and last page, first page and page count, none; rows that record their first
 * page alone are told with the practice that would read them. An item alone in its
 * volume that records nothing has all the volume's pages. Nothing is made up: what cannot be said is a finding, and so is what else a row
 * records that would make it other pages.
 *
 * @param rows - the items of one volume, in the order of its inner item list
 * @param options - the practice, and the pages of the volume
 * @returns the items with their pages, and what is wrong
 * @throws {@link findings.CallerError} when `practice` is none of the table
 * @example
 * ```ts
 * const rows = [{ pageNumbers: "1" }, { pageNumbers: "9" }, { pageNumbers: "15" }];
 * pageIntervals(rows, { practice: "first-page", volumePages: 20 }).items.map(({ interval }) => interval);
 * // => [{ first: 1, last: 8 }, { first: 9, last: 14 }, { first: 15, last: 20 }]
 * ```
 */
export function pageIntervals<T extends PageIntervalSubject>(
  rows: Iterable<T>,
  options: PageIntervalOptions = {},
): PageIntervalsReading<T> {
  const { practice } = options;
  const placed = requirePractice(practice);
  const volumePages = isPageNumber(options.volumePages) ? options.volumePages : undefined;
  const items = [...rows];
  const readings =
    practice === undefined ? recordedReadings(items, volumePages) : readingsBy(items, practice, volumePages);
  const read = items.map((item, at) => ({ item, reading: readings[at]! }));
  return {
    items: read.map(({ item, reading: { interval } }) => (interval === undefined ? { item } : { item, interval })),
    findings: [
      ...read.flatMap(({ item, reading }) => readingFindings(item, reading)),
      ...intervalFindings(read, volumePages, placed),
    ],
  };
}

/** The field that a practice reads pages from first; without one they are read from the page numbers. */
function requirePractice(practice: PageIntervalPractice | undefined): PageIntervalField {
  if (practice === undefined) return "pageNumbers";
  const row = PAGE_INTERVAL_PRACTICES.find(({ code }) => code === practice);
  if (row !== undefined) return row.needs[0];
  const codes = PAGE_INTERVAL_PRACTICES.map((row) => row.code).join(", ");
  throw new CallerError("practice", `one of ${codes}`, practice);
}

function recordedReadings(items: readonly PageIntervalSubject[], volumePages: number | undefined): RowReading[] {
  const readings = items.map(recordedReading);
  const isWhole = readings.length === 1 && readings[0]!.recorded === "nothing" && volumePages !== undefined;
  if (isWhole) return [{ interval: { first: 1, last: volumePages } }];
  if (!readings.some(isStartAlone)) return readings;
  const byStarts = startReadings(items, volumePages);
  return readings.map((reading, at) =>
    isStartAlone(reading) && byStarts[at]!.interval !== undefined ? { ...reading, practice: "first-page" } : reading,
  );
}

/** Whether a row records where its pages begin, without which more would be lacking, and nothing of where they end. */
function isStartAlone({ lacking }: RowReading): boolean {
  return lacking === "pageCount";
}

function readingsBy(
  items: readonly PageIntervalSubject[],
  practice: PageIntervalPractice,
  volumePages: number | undefined,
): RowReading[] {
  if (practice === "page-counts") return countedReadings(items);
  if (practice === "first-page") return startReadings(items, volumePages);
  return items.map((item) => rowReading(item, practice));
}

/** Each item begins after the one before; past an unknown count nothing can be said any more. */
function countedReadings(items: readonly PageIntervalSubject[]): RowReading[] {
  let before: number | undefined = 0;
  return items.map(({ pageCount }) => {
    if (before === undefined || !isPageNumber(pageCount)) {
      before = undefined;
      return { lacking: "pageCount" };
    }
    const first = before + 1;
    before += pageCount;
    return { interval: { first, last: before } };
  });
}

/** Each item ends before the next begins, and the last one with the volume. */
function startReadings(items: readonly PageIntervalSubject[], volumePages: number | undefined): RowReading[] {
  const starts = items.map((item) => rowReading(item, "first-page"));
  return starts.map((reading, at) => {
    const first = reading.start;
    if (first === undefined || reading.interval !== undefined) return reading;
    if (at === starts.length - 1) return endedReading(first, volumePages);
    const next = starts[at + 1]!.start;
    if (next === undefined) return { lacking: "pageNumbers" };
    return next > first ? { interval: { first, last: next - 1 } } : { next: { first, next } };
  });
}

function endedReading(first: number, last: number | undefined): RowReading {
  if (last === undefined) return { start: first, lacking: "volumePages" };
  return last < first ? { beyond: { last: first, volumePages: last } } : { interval: { first, last } };
}

function readingFindings(item: PageIntervalSubject, reading: RowReading): ExtentFinding[] {
  const { interval, start, lacking, practice, reversed, next, beyond, unreadable } = reading;
  const found: ExtentFinding[] = [];
  if (unreadable !== undefined) {
    const place = placeOf(item, unreadable);
    const data = { text: place.value! };
    found.push({ code: "page-numbers-unreadable", severity: "error", place, data });
  } else if (lacking !== undefined) {
    const place = placeOf(item, lacking === "volumePages" ? "lastPage" : lacking);
    const data = {
      lacking,
      ...(start === undefined ? {} : { first: start }),
      ...(practice === undefined ? {} : { practice }),
    };
    found.push({ code: "page-interval-unknown", severity: "warning", place, data });
  }
  const place = placeOf(item, "pageNumbers");
  if (reversed !== undefined) {
    const repair = `${reversed.first}-${reversed.last}`;
    found.push({ code: "page-interval-reversed", severity: "warning", place, data: reversed, repair });
  }
  for (const field of reading.contradicted ?? []) {
    const at = placeOf(item, field);
    const data = { ...interval!, field, recorded: at.value! };
    found.push({ code: "page-interval-contradicted", severity: "warning", place: at, data });
  }
  if (next !== undefined) found.push({ code: "page-start-not-after", severity: "error", place, data: next });
  if (beyond !== undefined) found.push({ code: "page-interval-beyond-volume", severity: "error", place, data: beyond });
  return found;
}
