import { checkEvaluationScores, evaluation, lostPoints, ZHANGZHOU_2021 } from "lantai/evaluation";
import { sentence } from "lantai/findings";
import { COUNTING_UNIT_TITLES, catchUp, planCurve, planStanding, progressStages, stillNeeded } from "lantai/progress";
import { formatMoney, parseMoney } from "lantai/quantities";
import { coverageDimensions, coveredExtent, mergedTallies, tallyOf } from "lantai/tallies";
import { WORDS } from "./files.mjs";
import { HOLDINGS_DIMENSIONS } from "./reading.mjs";
import {
  AS_OF,
  BUDGET,
  EVALUATION_SCORES,
  PAGE_PRICE,
  PHASE_CATALOGUE,
  TARGET,
  WORKING_CALENDAR_2023,
  YEAR_PLAN,
} from "./settings.mjs";

const UNIT = "volumes-and-items";

/** How the work stands to its plan, what it still takes, and how far each stage has come. */
export function planOf(county, { progress, linking, practice }) {
  const { part } = progress.rate.share;
  const before = progress.before.share.part;
  const question = { plan: { ...YEAR_PLAN, before }, done: part, asOf: AS_OF, calendar: WORKING_CALENDAR_2023 };
  const phase = tallyOf(linking.links, HOLDINGS_DIMENSIONS, coveredExtent);
  const holdings = mergedTallies(county.balance.tally, phase);
  return {
    standing: planStanding(question),
    curve: planCurve(question.plan, WORKING_CALENDAR_2023),
    catchUp: catchUp(question),
    needed: stillNeeded(holdings, {
      coverage: "linked",
      denominator: "all-holdings",
      unit: UNIT,
      target: TARGET,
      price: { money: moneyOf(PAGE_PRICE), pages: 1 },
      budget: moneyOf(BUDGET),
    }),
    stages: stagesOf(linking.links, practice.sheets),
  };
}

/** A batch whose sheet was passed is accepted; what is not linked for all that is a finding. */
function stagesOf(links, sheets) {
  const passed = new Set(sheets.flatMap(({ batch, outcome }) => (outcome === "passed" ? [batch] : [])));
  const staged = links.map((link) => ({
    ...link,
    ...(passed.has(link.entry.batch) ? { acceptance: "accepted" } : {}),
  }));
  const tally = tallyOf(staged, coverageDimensions("catalogue", "coverage", "acceptance"), coveredExtent);
  return progressStages(tally, { denominator: PHASE_CATALOGUE, unit: UNIT });
}

/** How the evaluation came out, with where most was lost first. */
export function evaluationOf() {
  const options = { scheme: ZHANGZHOU_2021, asOf: AS_OF };
  const verdict = evaluation(EVALUATION_SCORES, options);
  const lost = verdict.kind === "decided" ? lostPoints(verdict.value) : [];
  return { verdict, lost, findings: checkEvaluationScores(EVALUATION_SCORES, options.scheme) };
}

/** What the archivist reads of it. */
export function planLines({ standing, catchUp: left, needed, stages }, { verdict, lost }) {
  const unit = COUNTING_UNIT_TITLES[UNIT]["zh-CN"];
  const { attainment, expected, ahead, missing } = standing;
  const pace = left.perDay === undefined ? "已没有剩余的工作日" : `每个工作日须完成${left.perDay}${unit}`;
  return [
    `  全年计划：累计${attainment.planned}${unit}，已完成${attainment.done}${unit}；按工作日应完成${expected}${unit}，${ahead >= 0 ? "超前" : "落后"}${ahead >= 0 ? ahead : -ahead}${unit}，尚缺${missing}${unit}，${pace}`,
    `  距${TARGET}%目标：尚需${needed.units}${unit}，约${needed.pages}页，约${formatMoney(needed.cost, "yuan")}；现有经费${BUDGET}可支付${needed.budget.pages}页（演示数）`,
    `  各环节：${stages.stages.map(({ selection, rate }) => `${selection.title["zh-CN"]}${rate.share.part}${unit}`).join("，")}`,
    ...stages.findings.map((finding) => `    ${sentence(finding, WORDS)}`),
    `  业务评价（演示得分）：${verdict.reasons.map((reason) => sentence(reason, WORDS)).join("")}失分最多：${lost
      .map(({ title, lost: points }) => `${title["zh-CN"]}${points}分`)
      .join("、")}`,
  ];
}

function moneyOf(text) {
  return parseMoney(text).money;
}
