import type { FindingWords } from "../../foundation/findings/index.js";
import type { DisposalFindings } from "../../practice/retention/index.js";

/** Chinese words of what stands in the way of a destruction. */
export const disposalFindings: FindingWords<DisposalFindings> = {
  "disposal-permanent": {
    name: "永久保管",
    says: ({ title }) => `《${title}》的保管期限为永久，不得销毁。`,
    cure: () => "从销毁清册中剔除。",
  },
  "disposal-term-running": {
    name: "保管期限未满",
    says: ({ title, endDay }) => `《${title}》的保管期限自${endDay}起才期满。`,
    cure: () => "从销毁清册中剔除，期满后再鉴定。",
  },
  "disposal-term-not-started": {
    name: "保管期限未起算",
    says: ({ title }) => `《${title}》的保管期限尚未起算。`,
    cure: () => "从销毁清册中剔除；起算的事项发生后，补记日期。",
  },
  "disposal-term-undetermined": {
    name: "保管期限不能确定",
    says: ({ title, missing }) => `《${title}》的保管期限何时届满不能确定${lacking(missing)}。`,
    cure: () => "补全后再判断；长期、短期由人鉴定，不得自行换算。",
  },
  "disposal-already-destroyed": {
    name: "已经销毁",
    says: ({ title, on, registerNo }) => `《${title}》已于${on}销毁（销毁清册${registerNo}）。`,
    cure: () => "核对档号；确已销毁的，不再列入销毁清册，也不再续存。",
  },
  "disposal-open-matter": {
    name: "有未了事项",
    says: ({ title, matter, detail }) =>
      `《${title}》有${matter["zh-CN"]}${detail === undefined ? "" : `（${detail}）`}，不得销毁。`,
    cure: () =>
      "从销毁清册中剔除，保管到事项了结为止；会计凭证应当单独抽出立卷，并在鉴定意见书、销毁清册和保管清册中列明。",
  },
  "disposal-matters-unchecked": {
    name: "未了事项未核查",
    says: ({ title }) => `《${title}》是否有未结清的债权债务、在建项目、诉讼或者借出等未了事项，尚未核查。`,
    cure: () => "核查并记录；没有的，记为没有。",
  },
  "disposal-held": {
    name: "暂停处置",
    says: ({ title, reason, originator, from }) => `《${title}》自${from}起由${originator}提出暂停处置（${reason}）。`,
    cure: () => "解除之前不得销毁；解除的，记录何时由谁解除。",
  },
  "disposal-review-pending": {
    name: "有关审核未完成",
    says: ({ title, review }) => `《${title}》的${review["zh-CN"]}正在进行。`,
    cure: () => "待审核结束后再作处置。",
  },
  "disposal-review-unknown": {
    name: "有关审核情况不明",
    says: ({ title, review }) => `《${title}》是否正在进行${review["zh-CN"]}不明。`,
    cure: () => "查明并记录。",
  },
  "register-field-missing": {
    name: "销毁清册缺项",
    says: ({ title, column }) => `《${title}》在销毁清册中缺“${column["zh-CN"]}”。`,
    cure: () => "补填；查不到的，在备注中说明，由鉴定小组决定是否销毁。",
  },
  "register-empty": {
    name: "销毁清册未列档案",
    says: ({ registerNo }) => `销毁清册${registerNo}没有列出任何档案。`,
    cure: () => "列出拟销毁的档案。",
  },
  "record-listed-twice": {
    name: "销毁清册重复列出",
    says: ({ title }) => `《${title}》在销毁清册中列了不止一次。`,
    cure: () => "核对档号，同一档案只列一次。",
  },
  "record-not-approved": {
    name: "不在批准范围内",
    says: ({ title }) => `《${title}》不在批准销毁的档案之内。`,
    cure: () => "从销毁清册中剔除，另行鉴定、报批。",
  },
  "approval-list-missing": {
    name: "批准未列明档案",
    says: ({ registerNo }) => `销毁清册${registerNo}的批准没有列明批准销毁哪些档案。`,
    cure: () => "补齐批准销毁的档案的档号；批准的是清册本身的，照录清册所列档号。",
  },
  "register-form-wrong": {
    name: "销毁清册种类不符",
    says: ({ title, form }) => `《${title}》应当列入${form["zh-CN"]}。`,
    cure: ({ form }) => `从本清册中剔除，另列${form["zh-CN"]}，并按其要求签字、监销。`,
  },
  "destruction-not-approved": {
    name: "未经批准",
    says: ({ registerNo }) => `销毁清册${registerNo}在所列档案期满以后、销毁以前未经批准。`,
    cure: () => "报有权批准的负责人批准；未经批准，不得销毁。",
  },
  "signature-missing": {
    name: "缺签字",
    says: ({ registerNo, role }) =>
      `销毁清册${registerNo}缺${role["zh-CN"]}的签字；应当在所列档案期满以后、销毁以前签字。`,
    cure: ({ role }) => `请${role["zh-CN"]}签字并注明日期。`,
  },
  "witness-role-missing": {
    name: "缺监销人",
    says: ({ registerNo, role }) => `销毁清册${registerNo}缺${role["zh-CN"]}派出的监销人。`,
    cure: ({ role }) => `请${role["zh-CN"]}派员监销；人数够而部门不全的，仍不符合规定。`,
  },
  "witnesses-too-few": {
    name: "监销人不足",
    says: ({ registerNo, needed, given }) => `销毁清册${registerNo}应有${needed}名监销人，只有${given}名。`,
    cure: () => "增派监销人；同一人只计一次。",
  },
  "witness-unchecked": {
    name: "监销人未核对",
    says: ({ registerNo, person }) => `监销人${person}在销毁前未按销毁清册${registerNo}核对。`,
    cure: () => "销毁前逐项清点核对，并记录日期。",
  },
  "witness-unsigned": {
    name: "监销人未签字",
    says: ({ registerNo, person }) => `监销人${person}在销毁后未在销毁清册${registerNo}上签字。`,
    cure: () => "销毁后签字并注明日期。",
  },
  "destruction-day-missing": {
    name: "未记销毁时间",
    says: ({ registerNo }) => `销毁清册${registerNo}未记销毁时间。`,
    cure: () => "销毁后补记销毁日期。",
  },
  "new-period-over": {
    name: "新期限已满",
    says: ({ title, period, endDay }) =>
      `《${title}》续存的期限${period["zh-CN"]}自原起算日计算，自${endDay}起已期满。`,
    cure: () => "划定更长的期限。",
  },
  "new-period-shorter": {
    name: "新期限短于原期限",
    says: ({ title, period, before }) => `《${title}》续存的期限${period["zh-CN"]}短于原期限${before["zh-CN"]}。`,
    cure: () => "续存只能延长；原期限划定有误的，按划定期限的程序更正。",
  },
  "retain-decision-ahead": {
    name: "续存决定日期在后",
    says: ({ title, decidedOn, asOf }) => `《${title}》的续存决定日期${decidedOn}晚于所问之日${asOf}。`,
    cure: () => "核对决定日期；到该日以后再登记。",
  },
  "annotation-missing": {
    name: "未作标注",
    says: ({ title }) => `《${title}》重新划定保管期限，未作标注。`,
    cure: () => "写明标注。",
  },
  "decider-missing": {
    name: "续存未写决定人",
    says: ({ title }) => `《${title}》重新划定保管期限，未写明由谁决定。`,
    cure: () => "写明决定人。",
  },
  "new-period-undetermined": {
    name: "新期限不能计算",
    says: ({ title, missing }) => `《${title}》续存的期限不能计算${lacking(missing)}。`,
    cure: () => "划定为永久或者有年数的期限，并补全起算所需的信息。",
  },
};

const MISSING: ReadonlyMap<string, string> = new Map([
  ["retentionPeriod", "确定的保管期限"],
  ["year", "年度"],
  ["date", "形成日期"],
  ["filedOn", "归档日期"],
  ["startedOn", "起算事项的日期"],
  ["retentionStart", "已收录的起算方式"],
]);

function lacking(missing: readonly string[]): string {
  return missing.length === 0 ? "" : `（缺${missing.map((one) => MISSING.get(one) ?? one).join("、")}）`;
}
