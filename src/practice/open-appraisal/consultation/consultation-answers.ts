import { ruleTable } from "../../../foundation/law/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import { OPENING_OPINIONS, OPENING_STATUS_TITLES, type OpeningOpinion } from "../../../holdings/catalogue/index.js";

/** What a unit's words mean: it agrees with the archives, it does not, or it names an opinion of its own. */
export type ConsultationAnswerMeaning = "agree" | "disagree" | NonNullable<OpeningOpinion["opinion"]>;

/** One way in which units answer. */
export interface ConsultationAnswer {
  /** The words, compared without spaces and width. */
  readonly text: string;
  /** Whether the answer only has to begin with them. */
  readonly match: "whole" | "beginning";
  /** What they mean. */
  readonly means: ConsultationAnswerMeaning;
}

/** How units answer (单位意见) on consultation lists. What is in no row is not guessed at. */
export const CONSULTATION_ANSWERS: readonly ConsultationAnswer[] = ruleTable([
  { text: "不同意", match: "beginning", means: "disagree" },
  { text: "同意", match: "whole", means: "agree" },
  { text: "无异议", match: "whole", means: "agree" },
  { text: "同意馆意见", match: "whole", means: "agree" },
  { text: "同意档案馆意见", match: "whole", means: "agree" },
  ...OPENING_OPINIONS.flatMap((opinion) => {
    const title = OPENING_STATUS_TITLES[opinion]["zh-CN"];
    return [title, `同意${title}`].map((text): ConsultationAnswer => ({ text, match: "whole", means: opinion }));
  }),
  { text: "延期", match: "whole", means: "deferred" },
  { text: "同意延期", match: "whole", means: "deferred" },
  { text: "agree", match: "whole", means: "agree" },
  { text: "disagree", match: "beginning", means: "disagree" },
]);

/** What the words of a unit mean; undefined where no row has them. */
export function answerMeaning(
  text: string,
  answers: readonly ConsultationAnswer[],
): ConsultationAnswerMeaning | undefined {
  const key = matchKey(text.replaceAll(/[。.！!]/g, ""));
  return answers.find((row) => {
    const known = matchKey(row.text);
    return row.match === "whole" ? key === known : key.startsWith(known);
  })?.means;
}
