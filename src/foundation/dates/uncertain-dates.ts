import { CallerError, shortenedText } from "../findings/index.js";
import { daysInMonth, isRealDay } from "./calendar.js";
import { type CivilDay, civilDay, dayOfNumber } from "./civil-days.js";
import { type DateCertainty, lessSure } from "./date-certainties.js";
import { formatDay } from "./day-format.js";
import type { DateFinding, DateText } from "./findings.js";
import {
  type DateParts,
  datePartsOf,
  foldedDateText,
  isFiller,
  isUndated,
  likelyDateTexts,
  rangeEnds,
} from "./uncertain-date-forms.js";

/** How much of a date is given: a day, a month, a year, two ends, or nothing. */
export const DATE_PRECISIONS = Object.freeze(["day", "month", "year", "range", "unknown"] as const);

/** One of {@link DATE_PRECISIONS}. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A date (日期) as a catalogue records it, with the days it can be. Which of them a rule takes is the rule's to say. */
export interface UncertainDate {
  /** The date as recorded, never altered. */
  readonly text: string;
  /** The earliest day it can be; absent when the date is unknown. */
  readonly earliest?: CivilDay;
  /** The latest day it can be; absent when the date is unknown. */
  readonly latest?: CivilDay;
  /** How much of the date is given. */
  readonly precision: DatePrecision;
  /** How sure it is. */
  readonly certainty: DateCertainty;
}

/** What a text says as a date, and what is to be said about it. */
export interface ParsedUncertainDate {
  /** The date; absent only when the text cannot be read. */
  readonly date?: UncertainDate;
  /** Why it cannot be read, or hints about one that can. */
  readonly findings: readonly DateFinding[];
}

/** No date has a form as long as this. */
const LONGEST_TEXT = 60;
const LONGEST_SHOWN = 40;
const NO_FINDINGS: readonly DateFinding[] = Object.freeze([]);

/**
 * Reads a date (日期) in the forms met in catalogues: the eight digits of DA/T 22 and DA/T 18 with `00` for what is not known, the usual
 * separated forms, Chinese and Republican (民国) dates, ranges of two such dates, `[ ]` for an inferred and `?` for a doubtful one.
 * A blank text, `不详` and `99999999` are a date of unknown precision; whether a list allows that is for the list to say.
 *
 * @param text - any text, as recorded
 * @returns the date and the findings; the date is absent when the text cannot be read or names a day that does not exist
 * @throws {@link findings.CallerError} when something else than a string is passed
 * @example
 * ```ts
 * parseUncertainDate("[194508]").date; // => { text: "[194508]", earliest: "1945-08-01", latest: "1945-08-31", precision: "month", certainty: "inferred" }
 * ```
 */
export function parseUncertainDate(text: string): ParsedUncertainDate {
  if (typeof text !== "string") throw new CallerError("text", "a string", text);
  const day = dayOfEightDigits(text);
  if (day !== undefined) {
    return {
      date: { text, earliest: day, latest: day, precision: "day", certainty: "stated" },
      findings: NO_FINDINGS,
    };
  }
  if (text.trim().length > LONGEST_TEXT) return unreadable(text, []);
  const folded = foldedDateText(text);
  if (isUndated(folded)) {
    return { date: { text, precision: "unknown", certainty: "unknown" }, findings: NO_FINDINGS };
  }
  if (isFiller(folded)) return undatedFiller(text);
  return readingOf(text, folded) ?? unreadable(text, likelyDates(folded));
}

/**
 * A date as a catalogue writes it: eight digits with `00` for an unknown month or day, `[ ]` around an inferred date, `?` after a
 * doubtful one, a range as its first and last day. Reading it again gives the same days, precision and certainty.
 *
 * @param date - a date from {@link parseUncertainDate} or the host
 * @returns the text; `不详` for an unknown date, or nothing where nothing was recorded
 * @throws {@link findings.CallerError} when a bound is no civil day
 * @example
 * ```ts
 * formatUncertainDate({ text: "2002年2月", earliest: "2002-02-01", latest: "2002-02-28", precision: "month", certainty: "stated" }); // => "20020200"
 * ```
 */
export function formatUncertainDate(date: UncertainDate): string {
  const { earliest, latest } = date;
  // A database gives null for what it has not.
  if (!earliest || !latest) return date.text.trim() === "" ? "" : "不详";
  const digits = catalogueDigits(date.precision, earliest, latest);
  if (date.certainty === "inferred") return `[${digits}]`;
  return date.certainty === "doubtful" ? `${digits}?` : digits;
}

/** The days a date can be, and how much of it is given. */
interface Reach {
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
  readonly precision: DatePrecision;
}

/** A date without its brackets or question mark. */
interface Unmarked {
  readonly body: string;
  readonly certainty: DateCertainty;
}

interface RangeEnd {
  readonly parts: DateParts;
  readonly certainty: DateCertainty;
}

/** Most dates of a catalogue are eight digits, so they take no regular expression. */
function dayOfEightDigits(text: string): CivilDay | undefined {
  if (text.length !== 8) return undefined;
  let number = 0;
  for (let at = 0; at < 8; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  const isReal = isRealDay(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  return isReal ? dayOfNumber(number) : undefined;
}

function readingOf(text: string, folded: string): ParsedUncertainDate | undefined {
  const { body, certainty } = unmarked(folded);
  const parts = datePartsOf(body);
  if (parts !== undefined) return singleReading(text, parts, certainty);
  // At most one cut reads: an end begins with its year, and after the other signs stand a month or a day.
  for (const [one, other] of rangeEnds(body)) {
    const first = rangeEndOf(one);
    const second = rangeEndOf(other);
    if (first !== undefined && second !== undefined) return rangeReading(text, first, second, certainty);
  }
  return undefined;
}

function singleReading(text: string, parts: DateParts, certainty: DateCertainty): ParsedUncertainDate {
  const reach = reachOf(parts);
  return reach === undefined ? notInCalendar(text, parts) : dated({ text, ...reach, certainty }, [reach]);
}

function rangeReading(text: string, first: RangeEnd, second: RangeEnd, certainty: DateCertainty): ParsedUncertainDate {
  const from = reachOf(first.parts);
  if (from === undefined) return notInCalendar(text, first.parts);
  const to = reachOf(second.parts);
  if (to === undefined) return notInCalendar(text, second.parts);
  const range = {
    text,
    precision: "range",
    certainty: lessSure(certainty, lessSure(first.certainty, second.certainty)),
  } as const;
  if (to.latest < from.earliest) {
    return reversed(text, formatUncertainDate({ ...range, earliest: to.earliest, latest: from.latest }));
  }
  return dated({ ...range, earliest: from.earliest, latest: to.latest }, [from, to]);
}

function unmarked(folded: string): Unmarked {
  const bracketed = /^\[([^[\]]*)\](\??)$/.exec(folded);
  const inner = bracketed === null ? folded : `${bracketed[1]}${bracketed[2]}`;
  if (inner.endsWith("?")) return { body: inner.slice(0, -1), certainty: "doubtful" };
  return { body: inner, certainty: bracketed === null ? "stated" : "inferred" };
}

function rangeEndOf(text: string): RangeEnd | undefined {
  const { body, certainty } = unmarked(text);
  const parts = datePartsOf(body);
  return parts === undefined ? undefined : { parts, certainty };
}

function reachOf({ year, month, day }: DateParts): Reach | undefined {
  if (!isRealDay(year, Math.max(month, 1), Math.max(day, 1))) return undefined;
  if (month === 0) {
    if (day !== 0) return undefined;
    return { earliest: civilDay(year, 1, 1), latest: civilDay(year, 12, 31), precision: "year" };
  }
  if (day === 0) {
    const last = civilDay(year, month, daysInMonth(year, month));
    return { earliest: civilDay(year, month, 1), latest: last, precision: "month" };
  }
  const known = civilDay(year, month, day);
  return { earliest: known, latest: known, precision: "day" };
}

function catalogueDigits(precision: DatePrecision, earliest: CivilDay, latest: CivilDay): string {
  const first = formatDay(earliest, "compact");
  if (precision === "day") return first;
  if (precision === "month") return `${first.slice(0, 6)}00`;
  if (precision === "year") return `${first.slice(0, 4)}0000`;
  return `${first}-${formatDay(latest, "compact")}`;
}

/** A date that reads, with the hints that its parts call for. */
function dated(date: UncertainDate & Reach, given: readonly Reach[]): ParsedUncertainDate {
  const findings: DateFinding[] = [];
  const { earliest, latest, text } = date;
  const about = { severity: "hint", place: { value: text } } as const;
  const data = { ...shown(text), earliest, latest, ...(given.length === 1 ? {} : ({ isRange: true } as const)) };
  if (given.some(({ precision }) => precision === "month")) findings.push({ code: "date-month-only", ...about, data });
  if (given.some(({ precision }) => precision === "year")) findings.push({ code: "date-year-only", ...about, data });
  if (date.certainty === "inferred") findings.push({ code: "date-inferred", ...about, data: shown(text) });
  if (date.certainty === "doubtful") findings.push({ code: "date-doubtful", ...about, data: shown(text) });
  return { date, findings };
}

function undatedFiller(text: string): ParsedUncertainDate {
  const place = { value: text };
  return {
    date: { text, precision: "unknown", certainty: "unknown" },
    findings: [{ code: "date-filler", severity: "hint", place, data: shown(text) }],
  };
}

function unreadable(text: string, candidates: readonly string[]): ParsedUncertainDate {
  const data = { ...shown(text), candidates };
  return {
    findings: [{ code: "date-unreadable", severity: "error", place: { value: text }, data, ...onlyOne(candidates) }],
  };
}

function notInCalendar(text: string, parts: DateParts): ParsedUncertainDate {
  const repair = onlyOne(likelyDates(foldedDateText(text)));
  const data = { ...shown(text), ...parts };
  return { findings: [{ code: "date-not-in-calendar", severity: "error", place: { value: text }, data, ...repair }] };
}

function reversed(text: string, repair: string): ParsedUncertainDate {
  const place = { value: text };
  return { findings: [{ code: "date-range-reversed", severity: "error", place, data: shown(text), repair }] };
}

function likelyDates(folded: string): readonly string[] {
  const dates = likelyDateTexts(folded).flatMap((text) => readingOf(text, text)?.date ?? []);
  return [...new Set(dates.map(formatUncertainDate))];
}

/** A repair is proposed only where there is nothing to choose. */
function onlyOne(candidates: readonly string[]): { readonly repair?: string } {
  const [only] = candidates;
  return only === undefined || candidates.length > 1 ? {} : { repair: only };
}

function shown(text: string): DateText {
  return { text: shortenedText(text, LONGEST_SHOWN) };
}
