import { type Citation, ruleTable } from "../../../foundation/law/index.js";
import type { Move, Procedure, ProcedureTerm, Step } from "../../../foundation/procedures/index.js";
import type { OpeningStatus } from "../../../holdings/catalogue/index.js";

/** The states of {@link OPENING_REVIEW_PROCEDURE}. */
export const OPENING_REVIEW_STATES = Object.freeze([
  "planned",
  "organised",
  "first-reviewed",
  "second-reviewed",
  "final-reviewed",
  "disagreed",
  "reviewed-alone",
  "confirmed-open",
  "deferral-pending",
  "deferred",
  "reassessment",
  "published",
] as const);

/** One of {@link OPENING_REVIEW_STATES}. */
export type OpeningReviewState = (typeof OPENING_REVIEW_STATES)[number];

const STEPS = measures("13");
const CONSENSUS = measures("15");
const MECHANISM = measures("14");
const ASSESSED = measures("17");
const ALONE: Citation = { instrument: "implementation-regulations-2024", article: "30", confidence: "seen" };
const DEFERRING = ["grounds", "deferral-catalogue"] as const;

/**
 * The review for opening (开放审核): planned, organised, reviewed three times (三审), confirmed by both parties, or by the archives where
 * no unit is left to review with, and then published in the catalogue
 * of opened records, or deferred with the authority and assessed again. What is sent back, also what turns out unsuitable after it was confirmed, is
 * organised and waits for its first review again, so that each of the three is held by whom it is for. The five steps are those of the opening measures of 2022, art. 13;
 * that the review has three stages, and who signs each, is practice, which a county sets otherwise with a table of its own.
 */
export const OPENING_REVIEW_PROCEDURE: Procedure = ruleTable({
  id: "opening-review",
  initial: "planned",
  states: [
    state("planned", "已列入计划", "planned"),
    state("organised", "已组织", "organised"),
    state("first-reviewed", "已初审", "first review held"),
    state("second-reviewed", "已复审", "second review held"),
    state("final-reviewed", "已终审", "final review held"),
    state("disagreed", "双方意见不一致", "parties disagree"),
    state("reviewed-alone", "由档案馆单独审核", "reviewed by the archives alone"),
    state("confirmed-open", "确认开放", "confirmed to be opened"),
    state("deferral-pending", "延期待主管部门审核", "deferral pending with the authority"),
    state("deferred", "延期开放", "deferred"),
    state("reassessment", "重新评估", "being assessed again"),
    state("published", "已公布开放目录", "published in the opened catalogue"),
  ],
  roles: [
    term("organiser", "档案馆组织人", "organiser of the archives"),
    term("first-reviewer", "初审人", "first reviewer"),
    term("second-reviewer", "复审人", "second reviewer"),
    term("final-reviewer", "终审人", "final reviewer"),
    term("archives-leader", "档案馆负责人", "head of the archives"),
    term("authority", "档案主管部门", "archives authority"),
  ],
  evidence: [
    term("plan", "审核计划", "plan of the review"),
    term("members", "审核人员名单", "list of reviewers"),
    term("opinion", "审核意见", "opinion"),
    term("unit-opinion", "形成或者移交单位意见", "opinion of the forming or transferring unit"),
    term(
      "no-unit",
      "形成、移交单位及继续行使其职权的单位均不存在的说明",
      "statement that no unit is left: neither the forming or transferring one nor one that continues its powers",
    ),
    term("grounds", "延期理由及条款", "grounds of the deferral with their articles"),
    term("dissent", "不一致的意见", "opinion that differs"),
    term("settlement", "协调结果", "outcome of the coordination"),
    term("deferral-catalogue", "延期开放档案目录", "deferral catalogue"),
    term("authority-opinion", "档案主管部门意见", "opinion of the authority"),
    term("next-assessment-day", "下次评估日", "day of the next assessment"),
    term("catalogue", "开放目录及公布方式", "opened catalogue and where it was published"),
  ],
  moves: [
    move("planned", "organised", ["organiser"], ["plan", "members"], "any", STEPS),
    move("organised", "first-reviewed", ["first-reviewer"], ["opinion"], "any", STEPS),
    move("first-reviewed", "second-reviewed", ["second-reviewer"], ["opinion"], "other-than-before"),
    move("second-reviewed", "organised", ["second-reviewer"], ["opinion"], "any"),
    move("second-reviewed", "final-reviewed", ["final-reviewer"], ["opinion"], ["first-reviewed", "second-reviewed"]),
    move("final-reviewed", "confirmed-open", ["archives-leader"], ["unit-opinion"], "any", CONSENSUS),
    move("final-reviewed", "deferral-pending", ["archives-leader"], ["unit-opinion", ...DEFERRING], "any", CONSENSUS),
    move("final-reviewed", "disagreed", ["archives-leader"], ["dissent"], "any", CONSENSUS),
    move("disagreed", "confirmed-open", ["archives-leader"], ["settlement"], "any", MECHANISM),
    move("disagreed", "deferral-pending", ["archives-leader"], ["settlement", ...DEFERRING], "any", MECHANISM),
    move("disagreed", "first-reviewed", ["first-reviewer"], ["opinion"], "any"),
    move("final-reviewed", "reviewed-alone", ["archives-leader"], ["no-unit"], "any", ALONE),
    move("reviewed-alone", "confirmed-open", ["archives-leader"], [], "any", ALONE),
    move("reviewed-alone", "deferral-pending", ["archives-leader"], DEFERRING, "any", ALONE),
    move("deferral-pending", "deferred", ["authority"], ["authority-opinion", "next-assessment-day"], "any", CONSENSUS),
    move("deferral-pending", "organised", ["authority"], ["authority-opinion"], "any", CONSENSUS),
    move("deferred", "reassessment", ["organiser"], ["plan"], "any", ASSESSED),
    move("reassessment", "first-reviewed", ["first-reviewer"], ["opinion"], "any", ASSESSED),
    move("confirmed-open", "published", ["organiser"], ["catalogue"], "any", STEPS),
    move("confirmed-open", "organised", ["archives-leader"], ["opinion"], "any"),
    move("published", "reassessment", ["organiser"], ["plan"], "any"),
  ],
});

/**
 * The opening status (开放标识) of a record after the steps of its review: open once it is published in the opened catalogue, deferred once the
 * authority has had its say, and until the next such decision nothing changes it. What is confirmed and not yet published is not open.
 *
 * @param history - the steps, oldest first
 * @returns the status
 * @example
 * ```ts
 * openingStatusAfter([]); // => "unreviewed"
 * ```
 */
export function openingStatusAfter(history: readonly Step[]): OpeningStatus {
  const last = history.findLast(({ to }) => to === "published" || to === "deferred");
  if (last === undefined) return "unreviewed";
  return last.to === "published" ? "open" : "deferred";
}

function state(code: OpeningReviewState, zh: string, en: string): ProcedureTerm {
  return term(code, zh, en);
}

function term(code: string, zh: string, en: string): ProcedureTerm {
  return { code, title: { "zh-CN": zh, en } };
}

function move(
  from: OpeningReviewState,
  to: OpeningReviewState,
  by: readonly string[],
  needs: readonly string[],
  person: Move["person"],
  citation?: Citation,
): Move {
  return { from, to, by, needs, person, ...(citation === undefined ? {} : { citation }) };
}

function measures(article: string): Citation {
  return { instrument: "opening-measures-2022", article, confidence: "seen" };
}
