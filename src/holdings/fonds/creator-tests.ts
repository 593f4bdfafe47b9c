import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** One test of whether a body forms a fonds of its own. */
export interface CreatorTest {
  /** Its code. */
  readonly code: string;
  /** The test. */
  readonly title: Title;
  /** Whether it settles the question or speaks for it. */
  readonly weight: "decisive" | "supporting";
  /** The text behind it. */
  readonly citation: Citation;
}

/** The tests of a creating unit (立档单位的构成条件) of GB/T 13967-2026, 6.1.1: acting in its own name is decisive. */
export const CREATOR_TESTS: readonly CreatorTest[] = ruleTable([
  creatorTest("own-name", "decisive", "能以自己的名义独立行使职权", "it acts independently in its own name"),
  creatorTest("own-budget", "supporting", "有独立的预算", "it has a budget of its own"),
  creatorTest("own-appointments", "supporting", "有一定的人事任免权", "it has some power of appointment"),
]);

function creatorTest(code: string, weight: CreatorTest["weight"], zh: string, en: string): CreatorTest {
  return {
    code,
    title: { "zh-CN": zh, en },
    weight,
    citation: { instrument: "gb-t-13967-2026", article: "6.1.1", confidence: "quoted" },
  };
}
