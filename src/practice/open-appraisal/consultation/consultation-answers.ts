import { ruleTable } from "../../../foundation/law/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import { OPENING_OPINIONS, OPENING_STATUS_TITLES, type OpeningOpinion } from "../../../holdings/catalogue/index.js";

/** What a unit's words mean: it agrees with the archives, it does not, or it names an opinion of its own. */
export type ConsultationAnswerMeaning = "agree" | "disagree" | NonNullable<OpeningOpinion["opinion"]>;

/** One way in which units answer. */
export interface ConsultationAnswer {
  /** The words, compared without spaces and width. */
  readonly text: string;
  /** Whether they are the whole answer, its first clause, after which reasons may follow, or only its beginning, whatever follows. */
  readonly match: "whole" | "clause" | "beginning";
  /** What they mean. */
  readonly means: ConsultationAnswerMeaning;
  /** The opinion of the archives that they speak of; to another they say nothing. Absent where they speak of whatever was put before the unit. */
  readonly of?: NonNullable<OpeningOpinion["opinion"]>;
}

/**
 * How units answer (单位意见) on consultation lists. What is in no row is not guessed at: 不同意开放 is a no where the archives proposes to open, and
 * where it proposes to defer it is none.
 */
export const CONSULTATION_ANSWERS: readonly ConsultationAnswer[] = ruleTable([
  { text: "不同意", match: "clause", means: "disagree" },
  { text: "不同意馆意见", match: "clause", means: "disagree" },
  { text: "不同意档案馆意见", match: "clause", means: "disagree" },
  ...OPENING_OPINIONS.map((of): ConsultationAnswer => {
    return { text: `不同意${OPENING_STATUS_TITLES[of]["zh-CN"]}`, match: "clause", means: "disagree", of };
  }),
  { text: "不同意延期", match: "clause", means: "disagree", of: "deferred" },
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

/** What the words of a unit mean to what was proposed; undefined where no row has them, or the row speaks of something else. */
export function answerMeaning(
  text: string,
  answers: readonly ConsultationAnswer[],
  proposed: ConsultationAnswer["of"],
): ConsultationAnswerMeaning | undefined {
  const key = matchKey(text.replaceAll(/[。.！!]/g, ""));
  const [clause = ""] = text.split(/[。.！!，,、；;：:（(\n]/, 1);
  const read = { whole: key, clause: matchKey(clause) };
  const row = answers.find(({ text: words, match }) => {
    const known = matchKey(words);
    return match === "beginning" ? key.startsWith(known) : read[match] === known;
  });
  const isMeant = row?.of === undefined || proposed === undefined || row.of === proposed;
  return isMeant ? row?.means : undefined;
}
