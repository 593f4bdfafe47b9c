import { CallerError, LANGUAGES, type Language } from "../findings/index.js";
import { foldedText } from "../text/index.js";
import { scaledDecimal } from "./decimals.js";
import type { QuantityFinding } from "./findings.js";
import { requireCount } from "./whole-numbers.js";

/** How much a count in a report says: exactly so many, so many or more (`100余`), or so many more or less (`约100`). */
export const COUNT_BOUNDS = Object.freeze(["exact", "at-least", "about"] as const);

/** One of {@link COUNT_BOUNDS}. */
export type CountBound = (typeof COUNT_BOUNDS)[number];

/** A count that may be only a bound. */
export interface VagueCount {
  /** The number named, a whole number from 0. */
  readonly count: number;
  /** How it bounds the true number. */
  readonly bound: CountBound;
}

/** What reading a count yields: the count and its unit, or why there is none. */
export interface VagueCountReading {
  /** The count, when there is one. */
  readonly count?: VagueCount;
  /** The unit as written, such as `人` or `个单位`; empty when there is none. */
  readonly unit: string;
  /** Why there is no count; empty when there is. */
  readonly findings: readonly QuantityFinding[];
}

/** Where a word that bounds a count stands: before the number, between the number and its unit, or at the end. */
export type BoundWordPlace = "before" | "after-number" | "at-end";

/** A word that makes a count a bound. */
export interface BoundWord {
  /** The word. */
  readonly word: string;
  /** What it makes of the count. */
  readonly bound: Exclude<CountBound, "exact">;
  /** Where it stands. */
  readonly place: BoundWordPlace;
}

/** The words that bound a count in Chinese reports; of two that begin alike the longer comes first, as `超过` before `超`. */
export const BOUND_WORDS: readonly BoundWord[] = Object.freeze([
  boundWord("不少于", "at-least", "before"),
  boundWord("不低于", "at-least", "before"),
  boundWord("至少", "at-least", "before"),
  boundWord("超过", "at-least", "before"),
  boundWord("超", "at-least", "before"),
  boundWord("突破", "at-least", "before"),
  boundWord("逾", "at-least", "before"),
  boundWord("大约", "about", "before"),
  boundWord("约", "about", "before"),
  boundWord("近", "about", "before"),
  boundWord("余", "at-least", "after-number"),
  boundWord("多", "at-least", "after-number"),
  boundWord("以上", "at-least", "at-end"),
  boundWord("左右", "about", "at-end"),
  boundWord("上下", "about", "at-end"),
]);

const WORDS_BEFORE = wordsAt("before");
const WORDS_AFTER_NUMBER = wordsAt("after-number");
const WORDS_AT_END = wordsAt("at-end");

/** How many decimals of 百, 千, 万 and 亿 a single piece is. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);
/** In 3千五百人 and 3万两千人 what stands behind the multiplier is the rest of the number, and no unit. */
const REST_OF_NUMBER = /^[〇○零一二三四五六七八九十廿卅几]|^[两数][百千万亿]|\d/;

/**
 * Reads a count as reports write it: `100余人`, `约100`, `至少4个`, `8,298件`, `10余万人`, `1千余人`, `5.9545万幅`. A text without a number in
 * digits, such as `数百人`, is a finding.
 *
 * @param text - the count as written, with its unit
 * @returns the count with its bound, the unit, and what was wrong
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * parseVagueCount("100余人"); // => { count: { count: 100, bound: "at-least" }, unit: "人", findings: [] }
 * ```
 */
export function parseVagueCount(text: string): VagueCountReading {
  const written = foldedText(text, "code").text;
  const before = WORDS_BEFORE.find(({ word }) => written.startsWith(word));
  const end = WORDS_AT_END.find(({ word }) => written.endsWith(word));
  const core = written.slice(before?.word.length ?? 0, end === undefined ? undefined : -end.word.length);
  const number = /^[\d,.]*/.exec(core)![0];
  const rest = afterNumber(core.slice(number.length));
  const count = scaledDecimal(number, rest.places);
  if (count === undefined || REST_OF_NUMBER.test(rest.unit)) return unreadableCount(text);
  const bounds = [before?.bound, rest.bound, end?.bound].map((bound) => bound ?? "exact");
  return { count: { count, bound: bounds.reduce(wider) }, unit: rest.unit, findings: [] };
}

/**
 * Writes a count with its bound, without a unit. In Chinese a round number is written with 余, another with 至少.
 *
 * @param count - a count
 * @param language - `zh-CN` or `en`
 * @returns the text; in Chinese {@link parseVagueCount} reads it back
 * @throws {@link findings.CallerError} when the count is not a whole number from 0 or the language is not one of
 * {@link findings.LANGUAGES}
 * @example
 * ```ts
 * formatVagueCount({ count: 100, bound: "at-least" }, "zh-CN"); // => "100余"
 * formatVagueCount({ count: 100, bound: "at-least" }, "en"); // => "at least 100"
 * ```
 */
export function formatVagueCount(count: VagueCount, language: Language): string {
  requireCount(count.count, "count.count");
  if (!LANGUAGES.includes(language)) throw new CallerError("language", `one of ${LANGUAGES.join(", ")}`, language);
  const number = String(count.count);
  if (count.bound === "exact") return number;
  if (count.bound === "about") return language === "en" ? `about ${number}` : `约${number}`;
  if (language === "en") return `at least ${number}`;
  return count.count > 0 && count.count % 10 === 0 ? `${number}余` : `至少${number}`;
}

/**
 * The sum of counts: exact only if all are; at least so many when one is a lower bound; about so many when one is only about.
 *
 * @param counts - any number of counts
 * @returns the sum with its bound; exactly 0 for none
 * @throws {@link findings.CallerError} when a count is not a whole number from 0 or the sum is too large for an exact number
 * @example
 * ```ts
 * addedCounts([{ count: 100, bound: "at-least" }, { count: 38, bound: "exact" }]); // => { count: 138, bound: "at-least" }
 * ```
 */
export function addedCounts(counts: Iterable<VagueCount>): VagueCount {
  let count = 0;
  let bound: CountBound = "exact";
  for (const one of counts) {
    requireCount(one.count, "counts");
    count += one.count;
    requireCount(count, "counts");
    bound = wider(bound, one.bound);
  }
  return { count, bound };
}

/** What follows the digits: multipliers that grow, as 百 and 万 of 3百余万, 余 and 多 beside them, and what is left is the unit. */
function afterNumber(text: string): {
  readonly places: number;
  readonly bound: CountBound | undefined;
  readonly unit: string;
} {
  let places = 0;
  let last = 0;
  let bound: CountBound | undefined;
  for (let at = 0; ; ) {
    const word = boundAtStart(text, at);
    if (word !== undefined) {
      bound ??= word.bound;
      at += word.word.length;
      continue;
    }
    const more = MULTIPLIERS.get(text.charAt(at)) ?? 0;
    if (more <= last) return { places, bound, unit: text.slice(at) };
    places += more;
    last = more;
    at += 1;
  }
}

function boundAtStart(text: string, at: number): BoundWord | undefined {
  return WORDS_AFTER_NUMBER.find(({ word }) => text.startsWith(word, at));
}

/** The weaker of two bounds: about says less than at least, at least says less than exact. */
function wider(one: CountBound, other: CountBound): CountBound {
  return COUNT_BOUNDS.indexOf(one) >= COUNT_BOUNDS.indexOf(other) ? one : other;
}

function unreadableCount(text: string): VagueCountReading {
  return {
    unit: "",
    findings: [{ code: "count-unreadable", severity: "error", place: { value: text }, data: { text } }],
  };
}

function wordsAt(place: BoundWordPlace): readonly BoundWord[] {
  return BOUND_WORDS.filter((row) => row.place === place);
}

function boundWord(word: string, bound: BoundWord["bound"], place: BoundWordPlace): BoundWord {
  return Object.freeze({ word, bound, place });
}
