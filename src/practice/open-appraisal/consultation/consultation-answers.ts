import { ruleTable } from "../../../foundation/law/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import { OPENING_OPINIONS, OPENING_STATUS_TITLES, type OpeningOpinion } from "../../../holdings/catalogue/index.js";
import { heldBehindNo, saidOfNo } from "./said-of-no.js";

/** What a unit's words mean: it agrees with the archives, it does not, or it names an opinion of its own. */
export type ConsultationAnswerMeaning = "agree" | "disagree" | NonNullable<OpeningOpinion["opinion"]>;

/** One way in which units answer. */
export interface ConsultationAnswer {
  /** The words, compared without spaces and width. */
  readonly text: string;
  /**
   * Whether they are the whole answer, its first clause, after which reasons may follow, or only its beginning. A no that is a beginning is read where
   * it names no opinion but the one proposed and nothing that follows agrees or holds what was proposed.
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

/** Where the first clause of an answer ends. */
const CLAUSE_END = /[。.！!，,、；;：:（(\n]/;
/** What sets off reasons from a no: a dash or a stroke, too, which between two answers of a form sets off nothing. */
const SET_OFF = /[。.！!，,、；;：:（(\n/／—–-]/g;

/** What the words of a unit mean to what was proposed; undefined where no row has them, or they speak of something else. */
export function answerMeaning(
  text: string,
  answers: readonly ConsultationAnswer[],
  proposed: ConsultationAnswer["of"],
): ConsultationAnswerMeaning | undefined {
  const key = matchKey(text.replaceAll(/[。.！!]/g, ""));
  const read = { whole: key, clause: matchKey(text.split(CLAUSE_END, 1)[0]!) };
  const row = bestRow(answers, read);
  if (row === undefined || (row.of !== undefined && proposed !== undefined && row.of !== proposed)) return undefined;
  if (row.match !== "beginning" || row.means !== "disagree") return row.means;
  const [no, ...later] = cutBehind(text, matchKey(row.text));
  const said = saidOfNo(no, matchKey(row.text));
  const isOfAnother = said === undefined || said.names.some((name) => name !== (proposed ?? name));
  if (isOfAnother) return undefined;
  const isTakenBack = [...said.pieces, ...later].some((piece) => isYes(matchKey(piece), answers, proposed));
  // 不同意 不宜开放 where it is proposed to defer: whether to that, or to an opening that nobody proposed, the unit has to say.
  const own = said.names.length === 0 ? said.pieces.join("") : "";
  const isHeldToo = proposed !== undefined && [own, ...later].some((words) => heldBehindNo(words) === proposed);
  return isTakenBack || isHeldToo ? undefined : row.means;
}

/** The row with the whole answer, else the one with its clause, else the one with the longest beginning: 不同意见 is not 不同意 where a row has it. */
function bestRow(
  answers: readonly ConsultationAnswer[],
  read: { readonly whole: string; readonly clause: string },
): ConsultationAnswer | undefined {
  const exact = (by: "whole" | "clause") =>
    answers.find(({ text, match }) => match === by && matchKey(text) === read[by]);
  const begun = answers.filter(({ text, match }) => match === "beginning" && read.whole.startsWith(matchKey(text)));
  const longest = Math.max(...begun.map(({ text }) => text.length));
  return exact("whole") ?? exact("clause") ?? begun.find(({ text }) => text.length === longest);
}

/** The clause of a no, which may have marks of its own as non-consent has, and what its marks set off from it. */
function cutBehind(text: string, no: string): readonly [clause: string, ...later: string[]] {
  const end = [...text.matchAll(SET_OFF)].find(
    ({ index }) => matchKey(text.slice(0, index)).length >= no.length,
  )?.index;
  return end === undefined ? [text] : [text.slice(0, end), ...text.slice(end).split(SET_OFF)];
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
