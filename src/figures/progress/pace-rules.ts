import type { Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";

/** How the pace of late is taken: the work of the last windows, all of the same number of working days. */
export interface PaceRule {
  /** Its code; a {@link KnownPaceRule} or the host's own. */
  readonly code: string;
  /** Its words. */
  readonly title: Title;
  /** The working days of one window. */
  readonly workingDays: number;
  /** The most windows that are looked at, the last first. */
  readonly windows: number;
}

/** The codes of {@link PACE_RULES}. */
export type KnownPaceRule = "four-weeks" | "week";

/**
 * The paces to choose from; the first is the default. Batches are accepted a few times a month, and a window in which none happened to be
 * accepted says nothing of the work, hence four weeks; `week` is for work that is booked day by day. No text sets a rule.
 */
export const PACE_RULES: readonly PaceRule[] = ruleTable([
  {
    code: "four-weeks",
    title: { "zh-CN": "近半年内每20个工作日的完成量", en: "each 20 working days of about the last half year" },
    workingDays: 20,
    windows: 6,
  },
  {
    code: "week",
    title: { "zh-CN": "近八周内每5个工作日的完成量", en: "each 5 working days of the last eight weeks" },
    workingDays: 5,
    windows: 8,
  },
]);
