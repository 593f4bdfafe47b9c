import { type PageInterval, type PageNumbersReading, parsePageNumbers } from "./page-interval.js";
import type { PageIntervalField, PageIntervalPractice } from "./page-interval-practices.js";
import type { PageIntervalSubject } from "./page-interval-subject.js";

/** What one row says of its pages, or what keeps it from being said. */
export interface RowReading {
  /** Its pages, when they can be said. */
  readonly interval?: PageInterval;
  /** Its first page, where that is all it says. */
  readonly start?: number;
  /** What is lacking. */
  readonly lacking?: PageIntervalField | "volumePages";
  /** The practice by which nothing would be lacking. */
  readonly practice?: "first-page";
  /** What cannot be read. */
  readonly unreadable?: PageIntervalField;
  /** Set when it records nothing at all. */
  readonly recorded?: "nothing";
  /** The pages, when they came in the wrong order. */
  readonly reversed?: PageInterval;
  /** The first page and the next item's, when that is not after it. */
  readonly next?: { readonly first: number; readonly next: number };
  /** What else is recorded and would make it other pages. */
  readonly contradicted?: readonly PageIntervalField[];
  /** The first page, when it lies beyond the volume. */
  readonly beyond?: { readonly last: number; readonly volumePages: number };
}

/** Greater numbers than six digits are no pages of a volume. */
const GREATEST_PAGE = 999_999;

/** Whether a number can be a page, or a number of pages. */
export function isPageNumber(number: number | undefined): number is number {
  return Number.isInteger(number) && number! >= 1 && number! <= GREATEST_PAGE;
}

/** Reads one row by a practice that needs no other row; of `first-page` the start, and the end where it is recorded and not told by the next. */
export function rowReading(item: PageIntervalSubject, practice: PageIntervalPractice): RowReading {
  if (practice === "page-per-item") return pagePerItem(item.itemNo);
  const numbers = firstPage(item.pageNumbers);
  if (!("order" in numbers)) return numbers;
  if (practice === "first-page-and-count") return compared(countedFrom(numbers.first, item.pageCount), item, numbers);
  const ended = endedReading(numbers, item.lastPage);
  if (ended !== undefined) return compared(ended, item, numbers);
  return { start: numbers.first, lacking: "lastPage" };
}

/** Reads one row by what it records: interval, first and last page, first page and page count, none. */
export function recordedReading(item: PageIntervalSubject): RowReading {
  const numbers = firstPage(item.pageNumbers);
  if (!("order" in numbers)) {
    const isEmpty = numbers.unreadable === undefined && isBlank(item.lastPage) && item.pageCount === undefined;
    return isEmpty ? { ...numbers, recorded: "nothing" } : numbers;
  }
  const ended = endedReading(numbers, item.lastPage);
  return compared(ended ?? countedFrom(numbers.first, item.pageCount), item, numbers);
}

/** A row may record its pages in two ways at once; which of them is right nobody can say who has not the record before him. */
function compared(reading: RowReading, item: PageIntervalSubject, numbers: PageNumbersReading): RowReading {
  const { interval, reversed } = reading;
  if (interval === undefined) return reading;
  const { first, last } = interval;
  const { lastPage, pageCount } = item;
  const contradicted: PageIntervalField[] = [];
  if (numbers.last !== undefined && numbers.last !== last) contradicted.push("pageNumbers");
  if (!isBlank(lastPage)) {
    const end = numbersIn(lastPage);
    const isExchanged = reversed !== undefined && end?.first === first;
    if (!isExchanged && (end?.last ?? end?.first) !== last) contradicted.push("lastPage");
  }
  if (isPageNumber(pageCount) && pageCount !== last - first + 1) contradicted.push("pageCount");
  return { ...reading, contradicted };
}

function firstPage(text: string | undefined): PageNumbersReading | RowReading {
  if (isBlank(text)) return { lacking: "pageNumbers" };
  return numbersIn(text) ?? { unreadable: "pageNumbers" };
}

/** What page numbers say; nothing where a host has something else than the text as recorded. */
function numbersIn(text: string): PageNumbersReading | undefined {
  return typeof text === "string" ? parsePageNumbers(text) : undefined;
}

/** The pages from a first to a last one, which stands with the first or in a column of its own; undefined where neither has it. */
function endedReading(
  { first, last, order }: PageNumbersReading,
  lastPage: string | undefined,
): RowReading | undefined {
  if (last !== undefined) return order === "reversed" ? reversedReading(first, last) : pagesReading(first, last);
  if (isBlank(lastPage)) return undefined;
  const end = numbersIn(lastPage);
  if (end === undefined || end.last !== undefined) return { start: first, unreadable: "lastPage" };
  return end.first < first ? reversedReading(end.first, first) : pagesReading(first, end.first);
}

function pagesReading(first: number, last: number): RowReading {
  return { start: first, interval: { first, last } };
}

function reversedReading(first: number, last: number): RowReading {
  return { ...pagesReading(first, last), reversed: { first, last } };
}

function countedFrom(first: number, count: number | undefined): RowReading {
  if (!isPageNumber(count)) return { start: first, lacking: "pageCount" };
  return pagesReading(first, first + count - 1);
}

function pagePerItem(text: string | undefined): RowReading {
  if (isBlank(text)) return { lacking: "itemNo" };
  const number = numbersIn(text);
  if (number === undefined || number.last !== undefined) return { unreadable: "itemNo" };
  return { interval: { first: number.first, last: number.first } };
}

/** A database has null where nothing is recorded. */
function isBlank(text: string | null | undefined): text is "" | null | undefined {
  return text === undefined || text === null || (typeof text === "string" && text.trim() === "");
}
