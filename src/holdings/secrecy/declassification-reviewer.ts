import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { type Citation, citationsOn, requireChoice, ruleTable } from "../../foundation/law/index.js";

/** What became of the original classifier (原定密机关、单位). */
export const CLASSIFIER_SITUATIONS = Object.freeze(["existing", "succeeded", "gone"] as const);

/** One of {@link CLASSIFIER_SITUATIONS}. */
export type ClassifierSituation = (typeof CLASSIFIER_SITUATIONS)[number];

/** Who reviews the declassification (解密审核) of a secret that a state archives holds. It is never the archives. */
export interface DeclassificationReviewer {
  /** What became of the original classifier. */
  readonly situation: ClassifierSituation;
  /** Who reviews. */
  readonly reviewer: "original-classifier" | "successor" | "superior-or-designated";
  /** Its name. */
  readonly title: Title;
  /** The texts that say so. */
  readonly citations: readonly Citation[];
}

/** Who reviews, by what became of the original classifier (implementation regulations of the secrecy law). */
export const DECLASSIFICATION_REVIEWERS: readonly DeclassificationReviewer[] = ruleTable([
  {
    situation: "existing",
    reviewer: "original-classifier",
    title: { "zh-CN": "原定密机关、单位", en: "the original classifier" },
    citations: [
      { instrument: "secrecy-regulations-2014", article: "16", confidence: "seen" },
      { instrument: "secrecy-regulations-2024", article: "22", confidence: "seen" },
    ],
  },
  {
    situation: "succeeded",
    reviewer: "successor",
    title: { "zh-CN": "承担其职能的机关、单位", en: "the unit that took over its functions" },
    citations: [{ instrument: "secrecy-regulations-2024", article: "23", confidence: "seen" }],
  },
  {
    situation: "gone",
    reviewer: "superior-or-designated",
    title: {
      "zh-CN": "其上级机关，或者同级保密行政管理部门指定的机关、单位",
      en: "its superior, or a unit that the secrecy authority of the same level designates",
    },
    citations: [{ instrument: "secrecy-regulations-2024", article: "23", confidence: "seen" }],
  },
]);

/**
 * Who reviews the declassification of a held secret, with the texts in force on a day.
 *
 * @param situation - what became of the original classifier
 * @param asOf - the day of the question
 * @returns the row with the citations of that day, or undefined when no text known here was in force
 * @throws {@link findings.CallerError} when the situation is unknown or `asOf` is no civil day
 * @example
 * ```ts
 * declassificationReviewer("existing", "2023-06-30")?.reviewer; // => "original-classifier"
 * declassificationReviewer("gone", "2023-06-30"); // => undefined
 * ```
 */
export function declassificationReviewer(
  situation: ClassifierSituation,
  asOf: CivilDay,
): DeclassificationReviewer | undefined {
  requireChoice(situation, CLASSIFIER_SITUATIONS, "situation");
  requireCivilDay(asOf, "asOf");
  const row = DECLASSIFICATION_REVIEWERS.find((each) => each.situation === situation)!;
  const citations = citationsOn(row.citations, asOf);
  return citations.length === 0 ? undefined : { ...row, citations };
}
