import { CallerError } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { foldedText } from "../../foundation/text/index.js";
import type { DurationFinding } from "./findings.js";

/** How a duration is written: `00:12:30`, or `12分30秒`. */
export const DURATION_FORMS = Object.freeze(["clock", "words"] as const);

/** One of {@link DURATION_FORMS}. */
export type DurationForm = (typeof DURATION_FORMS)[number];

/** The unit of a bare number, from the heading of its column: `片长（分钟）`. */
export type DurationUnit = "seconds" | "minutes" | "hours";

/** What the caller knows of the column. */
export interface DurationOptions {
  /** The unit of a number without one. */
  readonly unit?: DurationUnit;
}

/** A duration that was read, or why none could be. */
export interface ParsedDuration {
  /** Whole seconds; absent when the text says none. */
  readonly seconds?: number;
  /** What is wrong with the text; empty for a blank one. */
  readonly findings: readonly DurationFinding[];
}

const LONGEST_TEXT = 40;
const LONGEST_SECONDS = 9999 * 3600 + 59 * 60 + 59;
const DURATION_UNITS = ["seconds", "minutes", "hours"] as const;

const UNIT_SECONDS: Readonly<Record<DurationUnit, number>> = Object.freeze({ seconds: 1, minutes: 60, hours: 3600 });

/**
 * Reads a duration (时长) in the forms met in lists of recordings: `00:12:30`, `12分30秒`, `1小时5分`, `90分钟`, `45秒`. Two numbers with one
 * colon can be minutes or hours, and a bare number means nothing without the unit of its column: neither is guessed.
 *
 * @param text - the text as recorded
 * @param options - the unit of the column, when its heading names one
 * @returns whole seconds up to 9999 hours, or a finding; neither for a blank text
 * @throws {@link findings.CallerError} when something else than a string is passed
 * @example
 * ```ts
 * parseDuration("12分30秒").seconds; // => 750
 * parseDuration("12:30").findings[0]?.code; // => "duration-ambiguous"
 * ```
 */
export function parseDuration(text: string, options: DurationOptions = {}): ParsedDuration {
  if (options.unit !== undefined) requireChoice(options.unit, DURATION_UNITS, "unit");
  const folded = foldedText(text).text;
  if (folded === "") return { findings: [] };
  if (folded.length > LONGEST_TEXT) return refused(text, "duration-unreadable");
  if (/^\d+$/.test(folded)) {
    if (options.unit === undefined) return refused(text, "duration-unit-missing");
    return checked(text, Number(folded) * UNIT_SECONDS[options.unit]);
  }
  if (/^\d{1,4}:[0-5]\d$/.test(folded)) return refused(text, "duration-ambiguous");
  return checked(text, clockSeconds(folded) ?? wordSeconds(folded));
}

/**
 * Writes a duration (时长) as `00:12:30`, or in words as `12分30秒`, where what is zero is left out.
 *
 * @param seconds - whole seconds, from 0 to 9999 hours, 59 minutes and 59 seconds
 * @param form - `clock` or `words`
 * @returns the text, which {@link parseDuration} reads back
 * @throws {@link findings.CallerError} when it is no such number or form
 * @example
 * ```ts
 * formatDuration(750, "clock"); // => "00:12:30"
 * formatDuration(3605, "words"); // => "1小时5秒"
 * ```
 */
export function formatDuration(seconds: number, form: DurationForm): string {
  if (!isDuration(seconds)) throw new CallerError("seconds", `whole seconds from 0 to ${LONGEST_SECONDS}`, seconds);
  if (!DURATION_FORMS.includes(form)) throw new CallerError("form", `one of ${DURATION_FORMS.join(", ")}`, form);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = seconds % 60;
  if (form === "clock") return [hours, minutes, rest].map((part) => String(part).padStart(2, "0")).join(":");
  const words = `${worded(hours, "小时")}${worded(minutes, "分")}${worded(rest, "秒")}`;
  return words === "" ? "0秒" : words;
}

function clockSeconds(folded: string): number | undefined {
  const parts = /^(\d{1,4}):([0-5]\d):([0-5]\d)$/.exec(folded);
  return parts === null ? undefined : Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** A unit may exceed its sixty only where it stands first: `90分钟`, but not `1小时90分`. */
function wordSeconds(folded: string): number | undefined {
  const parts = /^(?:(\d{1,9})(?:小时|时))?(?:(\d{1,9})(?:分钟|分))?(?:(\d{1,9})秒)?$/.exec(folded);
  if (parts === null) return undefined;
  const [, hours, minutes, seconds] = parts;
  if (hours !== undefined && Number(minutes ?? 0) > 59) return undefined;
  if ((hours !== undefined || minutes !== undefined) && Number(seconds ?? 0) > 59) return undefined;
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

function checked(text: string, seconds: number | undefined): ParsedDuration {
  return isDuration(seconds) ? { seconds, findings: [] } : refused(text, "duration-unreadable");
}

function isDuration(seconds: number | undefined): seconds is number {
  return isCount(seconds) && seconds <= LONGEST_SECONDS;
}

function refused(text: string, code: DurationFinding["code"]): ParsedDuration {
  return { findings: [{ code, severity: "error", place: { value: text }, data: { text } }] };
}

function worded(number: number, unit: string): string {
  return number === 0 ? "" : `${number}${unit}`;
}
