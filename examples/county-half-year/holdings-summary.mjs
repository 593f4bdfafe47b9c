import { holdingsFindings } from "./holdings.mjs";
import { findingLine } from "./summary.mjs";

const OUTCOMES = { itself: "本单位", successor: "承继单位", none: "无承继，由档案馆自行审核" };

/** What an archivist wants to know of the holdings at a glance, and everything that is to be put right in them. */
export function holdingsLines(holdings, marks) {
  const { answering, secrecy, recordings, plan } = holdings;
  return [
    "",
    marks.length === 0 ? "馆藏情况" : `馆藏情况（${marks.join("，")}）`,
    ...answering.map(
      ({ unit, verdict, answeringName }) => `  ${unit.name}的档案由谁负责：${answerText(verdict, answeringName)}`,
    ),
    `  涉密档案${secrecy.length}件：${standingText(secrecy)}`,
    `  声像档案：照片${recordings.photographs}张，组照${recordings.groups}组`,
    `  挂接方案：新增${plan.add.length}条，变更${plan.change.length}条，移除${plan.remove.length}条，不变${plan.same.length}条`,
    "  馆藏问题：",
    ...holdingsFindings(holdings).map((finding) => `    ${findingLine(finding)}`),
  ];
}

function answerText(verdict, name) {
  if (verdict.kind !== "decided") return "尚不能确定";
  const { outcome } = verdict.value;
  return name === undefined ? OUTCOMES[outcome] : `${OUTCOMES[outcome]}${name}`;
}

function standingText(records) {
  const count = (holds) => records.filter(({ verdict }) => holds(verdict)).length;
  const standing = (key) => count(({ kind, value }) => kind === "decided" && value.standing === key);
  return `仍在保密${standing("secret")}件，已解密${standing("declassified")}件，不能判断${count(({ kind }) => kind === "undetermined")}件`;
}
