import type {
  CountingUnit,
  DueDayReach,
  PaceOfLate,
  ProgressFindings,
  ProgressReasons,
} from "../../figures/progress/index.js";
import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";

/** What the reasons of forecasts say in Chinese. */
export const progressReasons: ReasonWords<ProgressReasons> = {
  "target-reached": ({ asOf }) => `截至${asOf}，目标已经完成。`,
  "pace-of-late": (data) =>
    `尚缺${data.missing}${units[data.unit]}；${work(data)}，最多的一段${data.fastest}${units[data.unit]}，最少的一段${data.slowest}${units[data.unit]}，按此进度推算。`,
  "no-pace": (data) =>
    `尚缺${data.missing}${units[data.unit]}；近${data.windows * data.workingDays}个工作日没有完成任何批次，无法推算。`,
  "too-soon-for-a-pace": ({ since, lasted, workingDays }) =>
    `自${since}开工以来只有${lasted}个工作日，不足${workingDays}个工作日，尚不能推算进度。`,
  "unreachable-at-this-pace": (data) =>
    `尚缺${data.missing}${units[data.unit]}；${work(data)}，最少的一段只完成${data.slowest}${units[data.unit]}，按此进度百年之内不能完成${mean(data)}。`,
  "within-due-day": (data) => `最慢的一段进度也能在${data.by}以前完成${perDay(data)}。`,
  "uncertain-by-due-day": (data) =>
    `按最快的一段进度可以在${data.by}以前完成，按最慢的一段${data.latest === undefined ? "则百年之内不能完成" : `要到${data.latest}`}${perDay(data)}。`,
  "unreachable-by-due-day": (data) =>
    `按最快的一段进度也要到${data.earliest}，不能在${data.by}以前完成${perDay(data)}。`,
  "holidays-unknown": ({ fromYear, toYear }) =>
    `${fromYear === toYear ? `${fromYear}年` : `${fromYear}年至${toYear}年`}的放假安排未提供，该期间按周一至周五计工作日。`,
};

function perDay(data: DueDayReach): string {
  return data.perDay === undefined
    ? "，且已没有剩余的工作日"
    : `；要按期完成，每个工作日须完成${data.perDay}${units[data.unit]}`;
}

const units: Readonly<Record<CountingUnit, string>> = {
  volumes: "卷",
  items: "件",
  pages: "页",
  "volumes-and-items": "卷（件）",
};

function work({ windows, workingDays, done, unit }: PaceOfLate): string {
  return `近${windows}段（每段${workingDays}个工作日）共完成${done}${units[unit]}`;
}

function mean({ likely }: ProgressReasons["unreachable-at-this-pace"]): string {
  return likely === undefined ? "" : `；如按平均进度，约在${likely}完成`;
}

/** What the findings about the stages of digitization say in Chinese. */
export const progressFindings: FindingWords<ProgressFindings> = {
  "progress-stage-skipped": {
    name: "环节缺漏",
    says: ({ stage, skipped, extent }) => `${amount(extent)}记为“${stage["zh-CN"]}”，却没有“${skipped["zh-CN"]}”。`,
    cure: ({ stage, skipped }) =>
      `请核对这些档案：确已完成前一环节的，补登“${skipped["zh-CN"]}”；没有完成的，撤回“${stage["zh-CN"]}”。`,
  },
};

/** Pages speak for themselves only where neither volumes nor items are counted. */
function amount({ volumes, items, pages }: ProgressFindings["progress-stage-skipped"]["extent"]): string {
  if (volumes === 0 && items === 0) return `${pages}页`;
  return [volumes > 0 ? `${volumes}卷` : "", items > 0 ? `${items}件` : ""].filter((part) => part !== "").join("、");
}
