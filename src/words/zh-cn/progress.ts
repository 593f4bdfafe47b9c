import type { CountingUnit, PaceOfLate, ProgressReasons } from "../../figures/progress/index.js";
import type { ReasonWords } from "../../foundation/findings/index.js";

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
};

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
