import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { LANGUAGES, type Language, requireOptions } from "../../../foundation/findings/index.js";
import { citationsOn, citationText, requireChoice, requireTables } from "../../../foundation/law/index.js";
import type { DeferralGround } from "../rules/deferral-tables.js";
import type { OpeningRules } from "../rules/opening-rules.js";

/** On which day, by which rules and in which language a ground is printed. */
export interface GroundTextOptions {
  /** The day of the decision. */
  readonly asOf: CivilDay;
  /** The rules, such as `OPENING_RULES`. */
  readonly rules: OpeningRules;
  /** The language; Chinese unless said. */
  readonly language?: Language;
}

/**
 * A ground for deferral as a list or a letter prints it: the article with its item, as in force on the day, and what it says.
 *
 * @param ground - the code of a ground
 * @param options - the day, the rules and the language
 * @returns the text; a code that the table does not have prints itself
 * @example
 * ```ts
 * deferralGroundText("third-party-rights", { asOf: "2023-06-30", rules: OPENING_RULES });
 * // => "《国家档案馆档案开放办法》第八条第（三）项：涉及知识产权、个人信息，开放后会对第三方合法权益造成损害"
 * ```
 */
export function deferralGroundText(ground: DeferralGround, options: GroundTextOptions): string {
  const { asOf, rules, language = "zh-CN" } = requireGroundTextOptions(options);
  const row = rules.deferralGrounds.find(({ code }) => code === ground);
  if (row === undefined) return ground;
  const cited = citationsOn(row.citations, asOf, rules.instruments).map(
    (citation) => `${citationText(citation, language, rules.instruments)}${row.item?.[language] ?? ""}`,
  );
  const separator = language === "zh-CN" ? "：" : ": ";
  const title = row.title[language];
  return cited.length === 0 ? title : `${cited.join(language === "zh-CN" ? "、" : ", ")}${separator}${title}`;
}

/** The day, the language and the tables that a ground is printed with. */
export function requireGroundTextOptions(options: GroundTextOptions): GroundTextOptions {
  requireCivilDay(requireOptions(options).asOf, "asOf");
  requireTables(options.rules, ["instruments", "deferralGrounds", "deferralStandards"], "rules");
  if (options.language !== undefined) requireChoice(options.language, LANGUAGES, "language");
  return options;
}
