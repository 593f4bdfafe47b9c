import { CallerError } from "../../foundation/findings/index.js";
import { type Citation, requireChoice } from "../../foundation/law/index.js";
import { parseChineseNumeral, requireText } from "../../foundation/text/index.js";
import type { RetentionPeriodFinding } from "./findings.js";

/**
 * A retention period (保管期限) as it stands on a record: `permanent` (永久), a number of years such as `30-years` (定期30年), or one of
 * the older classes `long-term` (长期) and `short-term` (短期), which are never turned into years by themselves.
 */
export type RetentionPeriod = "permanent" | "long-term" | "short-term" | `${number}-years`;

/** One way to write a retention period. */
export interface RetentionPeriodForm {
  /** The period. */
  readonly period: RetentionPeriod;
  /** How catalogues spell it out. */
  readonly text: string;
  /** Its code inside a reference code. */
  readonly code: string;
  /** The text that defines the class. */
  readonly citation: Citation;
}

/** The usual periods: 永久, 30年 and 10年 since 2006, 长期 and 短期 before. Any other number of years reads by the same form. */
export const RETENTION_PERIOD_FORMS: readonly RetentionPeriodForm[] = Object.freeze([
  form("permanent", "永久", "Y", { instrument: "retention-rules-2006", article: "6", confidence: "quoted" }),
  form("30-years", "30年", "D30", { instrument: "retention-rules-2006", article: "6", confidence: "quoted" }),
  form("10-years", "10年", "D10", { instrument: "retention-rules-2006", article: "6", confidence: "quoted" }),
  form("long-term", "长期", "C", { instrument: "retention-provisions-1987", article: "1", confidence: "quoted" }),
  form("short-term", "短期", "D", { instrument: "retention-provisions-1987", article: "1", confidence: "quoted" }),
]);

/**
 * What the letter `D` alone is in a list: nothing that can be read since 2006, where it is half of `D30` or `D10`; 短期 in a list that was coded
 * before, when the classes were `Y`, `C` and `D`. The first is the default.
 */
export const RETENTION_PERIOD_CODINGS = Object.freeze(["since-2006", "before-2006"] as const);

/** One of {@link RETENTION_PERIOD_CODINGS}. */
export type RetentionPeriodCoding = (typeof RETENTION_PERIOD_CODINGS)[number];

/** How a retention period is read. */
export interface RetentionPeriodOptions {
  /** What the letter `D` alone is; `since-2006` where nothing is said. */
  readonly coding?: RetentionPeriodCoding;
}

/** A retention period that was read, or what keeps it from being read. */
export interface ParsedRetentionPeriod {
  /** The period; absent when the text says none. */
  readonly period?: RetentionPeriod;
  /** What is wrong with the text; empty for a blank one. */
  readonly findings: readonly RetentionPeriodFinding[];
}

const LONGEST_YEARS = 200;

/**
 * Reads a retention period in words or as a code: `永久`, `定期30年`, `30年`, `长期`, `Y`, `D30`; width and spaces do not matter.
 * `D` alone is refused, since it means 短期 before 2006 and is half of `D30` or `D10` after, unless the caller says which of the two the list is;
 * so is `定期` without its years. `三十年`, `定期（30年）` and `30` are refused with `30年` as repair; `3` is not, since some counties code 30 years so.
 *
 * @param text - the text as recorded
 * @param options - the coding of the list
 * @returns the period, or a finding; neither for a blank text
 * @throws {@link findings.CallerError} when the coding is unknown
 * @example
 * ```ts
 * parseRetentionPeriod("定期30年").period; // => "30-years"
 * parseRetentionPeriod("D").findings.map(({ code }) => code); // => ["retention-period-ambiguous"]
 * parseRetentionPeriod("D", { coding: "before-2006" }).period; // => "short-term"
 * ```
 */
export function parseRetentionPeriod(text: string, options: RetentionPeriodOptions = {}): ParsedRetentionPeriod {
  requireText(text, "text");
  const coding = requireChoice(options.coding ?? "since-2006", RETENTION_PERIOD_CODINGS, "coding");
  const folded = text.normalize("NFKC").replaceAll(/\s/g, "").toUpperCase();
  if (folded === "") return { findings: [] };
  if (folded === "D" && coding === "since-2006") return refused(text, "retention-period-ambiguous");
  const known = RETENTION_PERIOD_FORMS.find((row) => row.text === folded || row.code === folded);
  if (known !== undefined) return { period: known.period, findings: [] };
  const years = writtenYears(folded);
  if (years !== undefined) return { period: `${years}-years`, findings: [] };
  if (folded === "定期") return refused(text, "retention-period-ambiguous");
  return refused(text, "retention-period-unknown", likelyText(folded));
}

/**
 * Writes a retention period as catalogues spell it out, or as its code inside a reference code.
 *
 * @param period - the period
 * @param form - `text` for 永久, 30年, 长期; `code` for Y, D30, C
 * @returns the text; {@link parseRetentionPeriod} reads it back up to 200 years, the code `D` of 短期 in the coding of before 2006
 * @throws {@link findings.CallerError} when it is no retention period
 * @example
 * ```ts
 * formatRetentionPeriod("10-years", "code"); // => "D10"
 * ```
 */
export function formatRetentionPeriod(period: RetentionPeriod, form: "text" | "code"): string {
  requireChoice(form, ["text", "code"], "form");
  const known = RETENTION_PERIOD_FORMS.find((row) => row.period === period);
  if (known !== undefined) return form === "text" ? known.text : known.code;
  const years = retentionYears(period);
  if (years === undefined || years < 1) {
    throw new CallerError("period", "a retention period such as permanent or 30-years", period);
  }
  return form === "text" ? `${years}年` : `D${years}`;
}

/**
 * The number of years of a fixed term (定期).
 *
 * @param period - the period
 * @returns the years, or undefined for permanent, long-term and short-term
 * @example
 * ```ts
 * retentionYears("30-years"); // => 30
 * ```
 */
export function retentionYears(period: RetentionPeriod): number | undefined {
  const digits = /^(\d{1,3})-years$/.exec(period)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What was likely meant by years in brackets or Chinese numerals; without 年 only where it is a usual period. */
function likelyText(folded: string): string | undefined {
  const written = folded.replaceAll(/[()]/g, "").replace(/^定期/, "");
  const match = /^(?:(\d{1,3})|([一二三四五六七八九十百]{1,5}))(年?)$/.exec(written);
  if (match === null) return undefined;
  const [, digits, numeral = "", unit] = match;
  const years = Number(digits ?? parseChineseNumeral(numeral) ?? 0);
  if (years < 1 || years > LONGEST_YEARS) return undefined;
  const text = `${years}年`;
  return unit === "年" || RETENTION_PERIOD_FORMS.some((row) => row.text === text) ? text : undefined;
}

/** Reads `定期30年`, `30年` and `D30`; a bare number is no period, because some counties code 30 years as 3. */
function writtenYears(folded: string): number | undefined {
  const digits = /^D(\d{1,3})$|^(?:定期)?(\d{1,3})年$/.exec(folded);
  const years = Number(digits?.[1] ?? digits?.[2] ?? 0);
  return years >= 1 && years <= LONGEST_YEARS ? years : undefined;
}

function refused(
  text: string,
  code: "retention-period-ambiguous" | "retention-period-unknown",
  likely?: string,
): ParsedRetentionPeriod {
  const repair = likely === undefined ? {} : { repair: likely };
  return { findings: [{ code, severity: "error", place: { value: text }, data: { text }, ...repair }] };
}

function form(period: RetentionPeriod, text: string, code: string, citation: Citation): RetentionPeriodForm {
  return Object.freeze({ period, text, code, citation: Object.freeze(citation) });
}
