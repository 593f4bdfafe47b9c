import { requireCivilDay } from "../../../foundation/dates/index.js";
import { CallerError, requireOptions, type Title } from "../../../foundation/findings/index.js";
import { holdsOn, ruleTable } from "../../../foundation/law/index.js";
import type { OpeningOptions } from "../assessment/opening-calendar.js";
import type { DeferralGround, DeferralStandard } from "../rules/deferral-tables.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";
import { type PersonalDataKind, personalDataIn, type TextPlace } from "./personal-data.js";
import { termFinder } from "./term-finder.js";

/** A way to find what may stand against opening: a term list, a pattern, or a host's own. */
export interface ScreeningMatcher {
  /** Its code. */
  readonly code: string;
  /** What it finds. */
  readonly title: Title;
  /** The ground that it suggests. */
  readonly ground: DeferralGround;
  /** The places in a text. */
  find(text: string): Iterable<TextPlace>;
}

/** Something that a person should look at: a place in a text, and the ground it may come under. It decides nothing. */
export interface ScreeningSuggestion extends TextPlace {
  /** Which of the texts, such as `title`. */
  readonly field: string;
  /** What stands there. */
  readonly text: string;
  /** The code of the standard, pattern or matcher that found it. */
  readonly by: string;
  /** Its name. */
  readonly title: Title;
  /** The ground that it suggests. */
  readonly ground: DeferralGround;
}

/** What a screening found. */
export interface ScreeningResult {
  /** What should be looked at, in the order of the texts. */
  readonly suggestions: readonly ScreeningSuggestion[];
  /** The codes of matchers of the host that failed, so that nothing is known by them. */
  readonly notRun: readonly string[];
}

/** The day, the rules with the archives' standards, and matchers of the host's own. */
export interface ScreeningOptions extends OpeningOptions {
  /** Matchers beside the terms of the standards and the patterns of personal data. */
  readonly matchers?: readonly ScreeningMatcher[];
}

/** One pattern of personal data. */
export interface PersonalDataPattern {
  /** What it finds. */
  readonly code: PersonalDataKind;
  /** Its name. */
  readonly title: Title;
  /** The ground that it suggests. */
  readonly ground: DeferralGround;
}

/** What the patterns of personal data find is called, and the ground it suggests. */
export const PERSONAL_DATA_PATTERNS: readonly PersonalDataPattern[] = ruleTable([
  {
    code: "identity-number",
    title: { "zh-CN": "居民身份证号码", en: "identity number" },
    ground: "third-party-rights",
  },
  { code: "mobile-number", title: { "zh-CN": "手机号码", en: "mobile number" }, ground: "third-party-rights" },
  { code: "telephone-number", title: { "zh-CN": "电话号码", en: "telephone number" }, ground: "third-party-rights" },
]);

/**
 * Screens titles and texts (敏感词筛查) for what may stand against opening: the terms of the archives' own standards, personal data by form, and
 * a host's own matchers. It only suggests; a person decides. Compiled once for many records.
 *
 * @param options - the day, on which a standard has to be in use, the rules, and more matchers
 * @returns a function from texts by name to what should be looked at
 * @throws {@link findings.CallerError} when `asOf` is no civil day, a choice in the rules is unknown, or a matcher suggests no known ground
 * @example
 * ```ts
 * const rules = extendOpeningRules(OPENING_RULES, {
 *   id: "our-county",
 *   deferralStandards: [
 *     { code: "adoption", ground: "third-party-rights", title: { "zh-CN": "收养登记", en: "adoptions" }, terms: ["收养"] },
 *   ],
 * });
 * const screen = screener({ asOf: "2023-06-30", rules });
 * screen({ title: "关于收养登记的批复" }).suggestions.map(({ start, end, ground }) => [start, end, ground]);
 * // => [[2, 4, "third-party-rights"]]
 * ```
 */
export function screener(options: ScreeningOptions): (texts: Readonly<Record<string, string>>) => ScreeningResult {
  const rules = requireOpeningRules(requireOptions(options).rules, "rules");
  const asOf = requireCivilDay(options.asOf, "asOf");
  const { matchers = [] } = options;
  const grounds = new Set(rules.deferralGrounds.filter((row) => holdsOn(row, asOf)).map(({ code }) => code));
  for (const { ground } of matchers) {
    if (!rules.deferralGrounds.some(({ code }) => code === ground)) {
      throw new CallerError("matchers", "matchers that suggest a ground of the rules", ground);
    }
  }
  const isUsed = (row: DeferralStandard) => grounds.has(row.ground) && holdsOn(row, asOf);
  const findTerms = termFinder(
    rules.deferralStandards.filter(isUsed).flatMap((row) => row.terms?.map((term) => ({ term, row })) ?? []),
  );
  const patterns = PERSONAL_DATA_PATTERNS.filter(({ ground }) => grounds.has(ground));

  function inText(field: string, text: string, notRun: Set<string>): ScreeningSuggestion[] {
    const suggestion = ({ start, end }: TextPlace, row: Omit<ScreeningMatcher, "find">): ScreeningSuggestion => ({
      field,
      start,
      end,
      text: text.slice(start, end),
      by: row.code,
      title: row.title,
      ground: row.ground,
    });
    const found = findTerms(text).map((place) => suggestion(place, place.row));
    for (const place of personalDataIn(text)) {
      const row = patterns.find(({ code }) => code === place.kind);
      if (row !== undefined) found.push(suggestion(place, row));
    }
    for (const matcher of matchers) {
      try {
        for (const place of [...matcher.find(text)]) found.push(suggestion(place, matcher));
      } catch {
        notRun.add(matcher.code);
      }
    }
    return found.sort((one, other) => one.start - other.start || one.end - other.end);
  }

  return (texts) => {
    const notRun = new Set<string>();
    const suggestions = Object.entries(texts).flatMap(([field, text]) => inText(field, text, notRun));
    return { suggestions, notRun: [...notRun] };
  };
}
