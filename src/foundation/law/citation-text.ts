import { LANGUAGES, type Language } from "../findings/index.js";
import { formatChineseNumeral } from "../text/index.js";
import type { Citation, Instrument } from "./instrument.js";
import { INSTRUMENTS, instrumentById } from "./instruments.js";
import { requireChoice } from "./rules-value.js";

/**
 * A citation as it is printed: the instrument's name and the article, which Chinese texts number in characters. A clause of a standard keeps
 * its own numbering.
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
  const number = /^[1-9]\d{0,3}$/.test(article) ? formatChineseNumeral(Number(article)) : article;
  return `《${name}》第${number}条`;
}
