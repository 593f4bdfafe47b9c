import type { Finding } from "./finding.js";

/** The languages that lantai prints. */
export const LANGUAGES = Object.freeze(["zh-CN", "en"] as const);

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The name of a row of a table in both languages, so that a county's own row prints as well as one of ours. */
export interface Title {
  /** Simplified Chinese. */
  readonly "zh-CN": string;
  /** English. */
  readonly en: string;
}

/** The words of one finding: its short name, what it says, and what to do about it. */
export interface FindingSentences<Data> {
  /** A few words without the data, for a table that counts findings. */
  readonly name: string;
  /** One sentence that says what is wrong. */
  says(data: Data): string;
  /** One sentence that says what to do. */
  cure(data: Data): string;
}

/** The words that a concept's findings need: every code of its map, or the word list does not compile. */
export type FindingWords<Codes extends object> = {
  readonly [Code in keyof Codes & string]: FindingSentences<Codes[Code]>;
};

/** The words that a concept's reasons need. */
export type ReasonWords<Codes extends object> = {
  readonly [Code in keyof Codes & string]: (data: Codes[Code]) => string;
};

/** The part of a word list that {@link sentence} and {@link cure} read; `lantai/words/zh-cn` and `lantai/words/en` satisfy it. */
export interface SentenceWords {
  /** The language of the list. */
  readonly language: Language;
  /** By code: how a finding is called, what it says and how to cure it. */
  readonly findings: object;
  /** By code: what a reason says. */
  readonly reasons: object;
}

/** What can be told in a sentence: a finding, a reason, or a host's own, which brings its title along. */
export interface Telling {
  /** The stable code. */
  readonly code: string;
  /** What the sentence needs to know. */
  readonly data: object;
  /** The words of a code that no word list knows. */
  readonly title?: Title;
}

/**
 * What a finding or a reason says, in the language of the words. A code that the words do not know prints its own title, or else
 * its code: nothing is left out and nothing throws.
 *
 * @param telling - a finding, a reason, or anything with a code, data and perhaps a title
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns one sentence
 * @example
 * ```ts
 * import { zhCn } from "lantai/words/zh-cn";
 * sentence({ code: "county-ground", data: {}, title: { "zh-CN": "宗族纠纷", en: "clan dispute" } }, zhCn); // => "宗族纠纷"
 * ```
 */
export function sentence(telling: Telling, words: SentenceWords): string {
  const found = own(words.findings, telling.code) as FindingSentences<object> | undefined;
  if (found !== undefined) return found.says(telling.data);
  const reason = own(words.reasons, telling.code) as ((data: object) => string) | undefined;
  if (reason !== undefined) return reason(telling.data);
  return telling.title?.[words.language] ?? telling.code;
}

/**
 * What to do about a finding, in the language of the words; empty for a host's own code, whose cure only the host knows.
 *
 * @param finding - a finding
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns one sentence, or an empty text
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * cure({ code: "a-host-code", severity: "hint", place: {}, data: {} }, en); // => ""
 * ```
 */
export function cure(finding: Finding, words: SentenceWords): string {
  const found = own(words.findings, finding.code) as FindingSentences<object> | undefined;
  return found === undefined ? "" : found.cure(finding.data);
}

/**
 * The short name of a kind of finding, for a table that counts them. A code that the words do not know prints its own title, or else its
 * code.
 *
 * @param kind - a finding, or a code with perhaps its title
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns a few words
 * @example
 * ```ts
 * import { zhCn } from "lantai/words/zh-cn";
 * findingName({ code: "date-unreadable" }, zhCn); // => "日期无法识别"
 * ```
 */
export function findingName(kind: Pick<Telling, "code" | "title">, words: SentenceWords): string {
  const found = own(words.findings, kind.code) as FindingSentences<object> | undefined;
  return found?.name ?? kind.title?.[words.language] ?? kind.code;
}

/** A code may come from data, so `constructor` and the like must not find what every object inherits. */
function own(table: object, code: string): unknown {
  return Object.hasOwn(table, code) ? (table as Readonly<Record<string, unknown>>)[code] : undefined;
}
