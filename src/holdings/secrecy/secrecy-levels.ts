import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** The levels of state secrets (密级), the highest first. */
export const SECRECY_LEVEL_KEYS = Object.freeze(["top-secret", "secret", "confidential"] as const);

/** One of {@link SECRECY_LEVEL_KEYS}. */
export type SecrecyLevelKey = (typeof SECRECY_LEVEL_KEYS)[number];

/** A level of state secrets, and how long it may last unless otherwise provided. */
export interface SecrecyLevel {
  /** Its key. */
  readonly level: SecrecyLevelKey;
  /** How it is marked, such as 机密. */
  readonly mark: string;
  /** Its name. */
  readonly title: Title;
  /** The statutory maximum of its period in whole years. */
  readonly maximumYears: number;
  /** The texts that give the maximum; before the first of them none is known. */
  readonly citations: readonly Citation[];
}

/** The three levels (密级) with their statutory maximum: 绝密 30, 机密 20, 秘密 10 years, alike in 2010 (art. 15) and 2024 (art. 20). */
export const SECRECY_LEVELS: readonly SecrecyLevel[] = ruleTable([
  levelRow("top-secret", "绝密", "top secret", 30),
  levelRow("secret", "机密", "secret", 20),
  levelRow("confidential", "秘密", "confidential", 10),
]);

function levelRow(level: SecrecyLevelKey, mark: string, en: string, maximumYears: number): SecrecyLevel {
  return {
    level,
    mark,
    title: { "zh-CN": mark, en },
    maximumYears,
    citations: [
      { instrument: "secrecy-law-2010", article: "15", confidence: "seen" },
      { instrument: "secrecy-law-2024", article: "20", confidence: "seen" },
    ],
  };
}
