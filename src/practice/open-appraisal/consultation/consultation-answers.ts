import { ruleTable } from "../../../foundation/law/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import { OPENING_OPINIONS, OPENING_STATUS_TITLES, type OpeningOpinion } from "../../../holdings/catalogue/index.js";
import { saidOfNo } from "./said-of-no.js";

/** What a unit's words mean: it agrees with the archives, it does not, or it names an opinion of its own. */
export type ConsultationAnswerMeaning = "agree" | "disagree" | NonNullable<OpeningOpinion["opinion"]>;

/** One way in which units answer. */
export interface ConsultationAnswer {
  /** The words, compared without spaces and width. */
  readonly text: string;
  /**
   * Whether they are the whole answer, its first clause, after which reasons may follow, or only its beginning. A no that is a beginning is read where
   * it names no opinion but the one proposed and nothing that follows agrees.
   */
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
  { text: "同意", match: "whole", means: "agree" },
  { text: "无异议", match: "whole", means: "agree" },
  { text: "同意馆意见", match: "whole", means: "agree" },
  { text: "同意档案馆意见", match: "whole", means: "agree" },
  ...OPENING_OPINIONS.flatMap((opinion) => named(OPENING_STATUS_TITLES[opinion]["zh-CN"], opinion)),
  ...["公开", "对外开放", "对外公开"].flatMap((text) => named(text, "open")),
  ...named("延期", "deferred"),
  { text: "agree", match: "whole", means: "agree" },
  { text: "不同意", match: "beginning", means: "disagree" },
  { text: "disagree", match: "beginning", means: "disagree" },
]);

function named(opinion: string, means: ConsultationAnswerMeaning): ConsultationAnswer[] {
  return [opinion, `同意${opinion}`].map((text) => ({ text, match: "whole", means }));
}

/** What the words of a unit mean to what was proposed; undefined where no row has them, or they speak of something else. */
export function answerMeaning(
  text: string,
  answers: readonly ConsultationAnswer[],
  proposed: ConsultationAnswer["of"],
): ConsultationAnswerMeaning | undefined {
  const key = matchKey(text.replaceAll(/[。.！!]/g, ""));
  const [clause = "", ...later] = text.split(/[。.！!，,、；;：:（(\n/／—–-]/);
  const read = { whole: key, clause: matchKey(clause) };
  const row = answers.find(({ text: words, match }) => {
    const known = matchKey(words);
    return match === "beginning" ? key.startsWith(known) : read[match] === known;
  });
  if (row === undefined || (row.of !== undefined && proposed !== undefined && row.of !== proposed)) return undefined;
  if (row.match !== "beginning" || row.means !== "disagree") return row.means;
  const said = saidOfNo(clause, matchKey(row.text));
  const isOfAnother = said === undefined || said.names.some((name) => name !== (proposed ?? name));
  const isTakenBack = [...(said?.pieces ?? []), ...later].some((piece) => isYes(matchKey(piece), answers, proposed));
  return isOfAnother || isTakenBack ? undefined : row.means;
}

/** Whether words behind a no agree after all, as both halves of a form that nobody ticked do; a bare 开放 is what the unit would rather have. */
function isYes(key: string, answers: readonly ConsultationAnswer[], proposed: ConsultationAnswer["of"]): boolean {
  return answers.some(
    ({ text, match, means }) =>
      match === "whole" &&
      matchKey(text) === key &&
      (means === "agree" || (means === proposed && key.startsWith("同意"))),
  );
}
