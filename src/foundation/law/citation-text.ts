import { LANGUAGES, type Language } from "../findings/index.js";
import type { Citation, Instrument } from "./instrument.js";
import { INSTRUMENTS, instrumentById } from "./instruments.js";
import { requireChoice } from "./rules-value.js";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

/**
 * A citation as it is printed: the instrument's name and the article. A clause of a standard keeps its own numbering.
 *
 * @param citation - what a reason cites
 * @param language - the language to print in
 * @param instruments - where to look; lantai's own table unless a rules value brings more
 * @returns the text; of an instrument that is not in the table, its key
 * @example
 * ```ts
 * citationText({ instrument: "archives-law-2020", article: "27", confidence: "seen" }, "zh-CN");
 * // => "《中华人民共和国档案法（2020年修订）》第二十七条"
 * ```
 */
export function citationText(
  citation: Citation,
  language: Language,
  instruments: readonly Instrument[] = INSTRUMENTS,
): string {
  requireChoice(language, LANGUAGES, "language");
  const name = instrumentById(citation.instrument, instruments)?.title[language] ?? citation.instrument;
  const { article } = citation;
  if (language === "en") return article === undefined ? name : `${name}, art. ${article}`;
  if (article === undefined) return `《${name}》`;
  return `《${name}》${/^[1-9]\d?$/.test(article) ? `第${chineseNumber(Number(article))}条` : `第${article}条`}`;
}

/** Articles of laws are numbered in characters, 一 to 九十九. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS[tens]}十`;
  return `${ten}${DIGITS[number % 10]}`;
}
