import { sentence } from "lantai/findings";
import { percentText, quotientText } from "lantai/quantities";
import { WORDS } from "./files.mjs";

const OUTCOMES = { accepted: "接收", "returned-for-correction": "退回补正", "outside-scope": "不属于收集范围" };

/** Transfers, reading room and emergency plans at a glance. */
export function officeLines(offices) {
  return [...transferLines(offices), ...readingLines(offices), ...planLines(offices)];
}

function transferLines({ due, byUnit, collection, firstPass, receptions }) {
  const { part, whole } = collection.received;
  return [
    `  移交进馆：到期应移交${due.items}件；应移交年度${whole}个，已收齐${part}个（${percentText(collection.received, 1)}%）`,
    ...byUnit.map(
      ({ unit, overdue, overdueSince, extended }) =>
        `    ${unit}：逾期未移交${overdue.items}件${overdueSince === undefined ? "" : `（最早自${overdueSince}起）`}，经同意延长${extended.items}件`,
    ),
    `    上门预检一次通过：${firstPass.part}/${firstPass.whole}个批次`,
    ...receptions.map(({ unit, verdict, findings }) => {
      const outcome = verdict.kind === "decided" ? OUTCOMES[verdict.value] : "检查未完成，暂不作结论";
      return `    ${unit}移交：${outcome}，问题${findings.length}处`;
    }),
  ];
}

function readingLines({ reading, waits, access }) {
  const minutes = ({ medianMinutes }) =>
    medianMinutes === undefined ? "未计时" : `${quotientText(medianMinutes, 1)}分钟`;
  const change = waits === undefined ? "" : `（${percentText(waits, 1)}%）`;
  return [
    `  查阅利用：${reading.consultations}人次，${reading.volumes}卷次、${reading.items}件次；等候时间中位数：原件${minutes(reading.originals)}，数字化副本${minutes(reading.digitized)}${change}`,
    ...access.map(
      ({ question, verdict }) =>
        `    ${question}：${verdict.reasons.map((reason) => sentence(reason, WORDS)).join("")}`,
    ),
  ];
}

function planLines({ preparedness }) {
  return [`  应急准备：${preparedness.reasons.map((reason) => sentence(reason, WORDS)).join("")}`];
}
