import { type CivilDay, formatDay, parseUncertainDate, requireCivilDay } from "../../foundation/dates/index.js";
import { type Place, shortenedText } from "../../foundation/findings/index.js";
import {
  formationDay,
  INCOMPLETE_DATE_READINGS,
  type IncompleteDateReading,
  requireChoice,
} from "../../foundation/law/index.js";
import { parseChineseNumeral, requireText } from "../../foundation/text/index.js";
import type { SecrecyFinding } from "./findings.js";
import { SECRECY_LEVEL_KEYS, SECRECY_LEVELS, type SecrecyLevelKey } from "./secrecy-levels.js";
import { SECRECY_RULES } from "./secrecy-rules.js";

/** A period (保密期限) in whole years or, under a year, in months: `5年`, `6个月`. */
export interface SecrecyPeriod {
  /** Tells the terms apart. */
  readonly kind: "years" | "months";
  /** How many, 1 or more. */
  readonly count: number;
}

/** A time of declassification (解密时间): `2030年1月1日前`. Where only a year or month is given, the day that `incompleteDate` says. */
export interface DeclassificationDay {
  /** Tells the terms apart. */
  readonly kind: "day";
  /** The day. */
  readonly day: CivilDay;
}

/** A condition of declassification (解密条件), for a secret whose period cannot be determined. */
export interface DeclassificationCondition {
  /** Tells the terms apart. */
  readonly kind: "condition";
  /** The condition as recorded; blank where the mark only announces one. */
  readonly condition: string;
}

/** No usable term: `机密★长期`, or a level alone. */
export interface OpenSecrecyTerm {
  /** Tells the terms apart. */
  readonly kind: "long-term" | "unstated";
}

/** How long a mark says that a record is secret. */
export type SecrecyTerm = SecrecyPeriod | DeclassificationDay | DeclassificationCondition | OpenSecrecyTerm;

/** The mark of a state secret (国家秘密标志): level and term. */
export interface SecrecyMark {
  /** The level. */
  readonly level: SecrecyLevelKey;
  /** How long. */
  readonly term: SecrecyTerm;
}

/** What a text says about secrecy. `internal` (内部、工作秘密) is restricted, but no state secret. */
export const SECRECY_MARK_KINDS = Object.freeze(["state-secret", "internal", "none", "unreadable"] as const);

/** One of {@link SECRECY_MARK_KINDS}. */
export type SecrecyMarkKind = (typeof SECRECY_MARK_KINDS)[number];

/** A text read as a mark of secrecy. */
export interface ParsedSecrecyMark {
  /** What the text says. An unreadable text never counts as “no secret”. */
  readonly kind: SecrecyMarkKind;
  /** The mark, when it is that of a state secret. */
  readonly mark?: SecrecyMark;
  /** Why it cannot be read, or what is to be looked at. */
  readonly findings: readonly SecrecyFinding[];
}

/** How a mark is read; rules of secrecy are such options. */
export interface SecrecyMarkOptions {
  /** A time of declassification before this day is not read. Unless it is given, the day of the national rules: 1949-10-01. */
  readonly earliestDeclassificationDay?: CivilDay;
  /** Which day a time is that gives only a year or month: its last one, `latest`, unless said. By `reject` it is not read. */
  readonly incompleteDate?: IncompleteDateReading;
}

const LONGEST_MARK = 200;
const LONGEST_SHOWN = 40;
const LONGEST_YEARS = 100;
const NO_MARK: readonly string[] = Object.freeze(["", "无", "公开", "非密", "-", "/"]);
const INTERNAL: readonly string[] = Object.freeze(["内部", "内部资料", "内部文件", "工作秘密"]);
const STARS = "★☆⭐✩✭*";
/** Four digits are a calendar year: 秘密★2030年. */
const PERIOD = /^(?:(\d{1,3})|([一二三四五六七八九十]{1,3}))(年|个月|個月)$/;
const BEFORE_TIME: readonly string[] = Object.freeze(["解密时间", ":", "至"]);
const AFTER_TIME: readonly string[] = Object.freeze(["解密", "止", "前"]);

/**
 * Reads a mark of secrecy (密级★期限) as catalogues write it: a level with years, months, a time or a condition of declassification,
 * 长期, a bare star, or nothing; other stars, other widths and a missing star are read and reported. A time before
 * `earliestDeclassificationDay` and a text of more than 200 characters are not read.
 *
 * @param text - the mark as recorded
 * @param options - how a time of declassification is read; the rules of secrecy say it too
 * @returns what it says, and the findings; the mark is there only for a state secret
 * @throws {@link findings.CallerError} when the text is no string, the day no civil day, or the reading unknown
 * @example
 * ```ts
 * parseSecrecyMark("秘密★5年").mark; // => { level: "confidential", term: { kind: "years", count: 5 } }
 * parseSecrecyMark("内部").kind; // => "internal"
 * ```
 */
export function parseSecrecyMark(text: string, options: SecrecyMarkOptions = {}): ParsedSecrecyMark {
  requireText(text, "text");
  const { earliestDeclassificationDay = SECRECY_RULES.earliestDeclassificationDay, incompleteDate = "latest" } =
    options;
  requireCivilDay(earliestDeclassificationDay, "earliestDeclassificationDay");
  requireChoice(incompleteDate, INCOMPLETE_DATE_READINGS, "incompleteDate");
  if (text.trim().length > LONGEST_MARK) return unreadable(text);
  const folded = text.normalize("NFKC").replaceAll(/[\s\u200b\ufeff]/g, "");
  if (NO_MARK.includes(folded)) return { kind: "none", findings: [] };
  const place = { value: text };
  if (INTERNAL.includes(folded)) {
    const code = "secrecy-no-state-secret";
    return { kind: "internal", findings: [{ code, severity: "hint", place, data: { text } }] };
  }
  const row = SECRECY_LEVELS.find((level) => folded.startsWith(level.mark));
  if (row === undefined) return unreadable(text);
  const term = termOf(folded.slice(row.mark.length), text, { earliestDeclassificationDay, incompleteDate });
  if (term === undefined) return unreadable(text);
  const mark: SecrecyMark = { level: row.level, term };
  return { kind: "state-secret", mark, findings: findingsAbout(mark, row.mark, text, place) };
}

/**
 * A mark of secrecy as it is printed on a record: level, star, term. Reading it again gives the same mark.
 *
 * @param mark - a mark from {@link parseSecrecyMark} or the host
 * @returns the text, such as `机密★20年`; the level alone where no term is stated
 * @throws {@link findings.CallerError} when the level is none of {@link SECRECY_LEVEL_KEYS}
 * @example
 * ```ts
 * formatSecrecyMark({ level: "confidential", term: { kind: "months", count: 6 } }); // => "秘密★6个月"
 * ```
 */
export function formatSecrecyMark(mark: SecrecyMark): string {
  const { term } = mark;
  const key = requireChoice(mark.level, SECRECY_LEVEL_KEYS, "mark.level");
  const level = SECRECY_LEVELS.find((row) => row.level === key)!.mark;
  switch (term.kind) {
    case "years":
      return `${level}★${term.count}年`;
    case "months":
      return `${level}★${term.count}个月`;
    case "day":
      return `${level}★${formatDay(term.day, "chinese")}前`;
    case "condition":
      return `${level}★解密条件${term.condition === "" ? "" : `：${term.condition}`}`;
    case "long-term":
      return `${level}★长期`;
    case "unstated":
      return level;
  }
}

/** `written` is the text as recorded, from which a condition is taken so that its own punctuation stays. */
function termOf(
  afterLevel: string,
  written: string,
  { earliestDeclassificationDay, incompleteDate }: Required<SecrecyMarkOptions>,
): SecrecyTerm | undefined {
  const body = STARS.includes(afterLevel.charAt(0)) ? afterLevel.slice(1) : afterLevel;
  if (body === "") return { kind: "unstated" };
  if (body === "长期") return { kind: "long-term" };
  if (body.startsWith("解密条件")) return { kind: "condition", condition: conditionIn(written) };
  const period = PERIOD.exec(body);
  if (period !== null) return periodOf(period);
  const { date } = parseUncertainDate(timeIn(body));
  if (date?.precision === "range" || date?.certainty !== "stated") return undefined;
  const day = formationDay(date, { incompleteDate, volumeFormationDate: "latest" })?.day;
  return day === undefined || day < earliestDeclassificationDay ? undefined : { kind: "day", day };
}

/** Numerals that are none, such as 十十, are no period. */
function periodOf([, digits, numerals, unit]: RegExpExecArray): SecrecyPeriod | undefined {
  const count = digits === undefined ? parseChineseNumeral(numerals!) : Number(digits);
  if (count === undefined || count < 1) return undefined;
  if (unit !== "年") return { kind: "months", count };
  return count > LONGEST_YEARS ? undefined : { kind: "years", count };
}

/** The time without the words around it, as in 解密时间：2030年1月1日前. */
function timeIn(body: string): string {
  let time = body;
  for (const word of BEFORE_TIME) if (time.startsWith(word)) time = time.slice(word.length);
  for (const word of AFTER_TIME) if (time.endsWith(word)) time = time.slice(0, -word.length);
  return time;
}

/** What stands behind 解密条件, whose characters may have spaces between them. */
function conditionIn(written: string): string {
  let at = 0;
  for (const character of "解密条件") at = written.indexOf(character, at) + 1;
  return written
    .slice(at)
    .trim()
    .replace(/^[:：]/, "")
    .trim();
}

function findingsAbout(mark: SecrecyMark, level: string, text: string, place: Place): SecrecyFinding[] {
  const findings: SecrecyFinding[] = [];
  const { term } = mark;
  if (term.kind === "unstated") {
    findings.push({ code: "secrecy-period-unstated", severity: "warning", place, data: { level } });
  }
  if (term.kind === "long-term") {
    findings.push({ code: "secrecy-long-term", severity: "warning", place, data: { level } });
  }
  if (term.kind === "condition" && term.condition === "") {
    findings.push({ code: "secrecy-condition-blank", severity: "warning", place, data: { level } });
  }
  const usual = formatSecrecyMark(mark);
  const bareStar = `${level}★`;
  if (text !== usual && text !== bareStar) {
    findings.push({ code: "secrecy-mark-variant", severity: "hint", place, data: { text, usual }, repair: usual });
  }
  return findings;
}

function unreadable(text: string): ParsedSecrecyMark {
  const data = { text: shortenedText(text, LONGEST_SHOWN) };
  return {
    kind: "unreadable",
    findings: [{ code: "secrecy-mark-unreadable", severity: "error", place: { value: text }, data }],
  };
}
