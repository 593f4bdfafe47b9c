import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { RetentionPeriod } from "../../holdings/catalogue/index.js";
import type { AccessionFindings, AccessionReasons } from "../../practice/accession/index.js";

const COVERAGES = {
  none: "没有挂接图像",
  partial: "只有一部分挂接了图像",
  complete: "全部挂接了图像",
  mismatched: "图像与页数不符",
  undetermined: "无法判断是否挂接完整",
} as const;

const SIDES = { from: "移出单位", to: "收进单位" } as const;
const CELLS = { name: "单位全称", leader: "领导人", handler: "经办人" } as const;
const FORM_CELLS = {
  sentOn: "移出日期",
  receivedOn: "收进日期",
  nature: "交接性质",
  findingAids: "检索工具",
} as const;
const CAUSES = {
  "no-probe": "没有相应的检测程序",
  "probe-threw": "检测程序运行出错",
  "no-answer": "检测程序没有给出结论",
} as const;

/** What the findings about transfer and accession say in Chinese. */
export const accessionFindings: FindingWords<AccessionFindings> = {
  "transfer-retention-missing": {
    name: "移交档案没有保管期限",
    says: () => "待移交的档案没有可识别的保管期限，无法判断是否属于进馆范围。",
    cure: () => "由移交单位划定保管期限后补录。",
  },
  "transfer-retention-unadjusted": {
    name: "保管期限未作调整",
    says: ({ recorded }) =>
      recorded === undefined
        ? "移交前没有调整保管期限的记录。"
        : `调整保管期限的日期记为“${recorded}”，不是移交之前的一个有效日子。`,
    cure: () => "由移交单位复核、调整保管期限，并登记完成日期。",
  },
  "transfer-secrecy-unsettled": {
    name: "密级未落实",
    says: ({ mark }) => `密级“${mark}”是否仍属国家秘密，尚未落实。`,
    cure: () => "由移交单位会同原定密单位办理密级变更或者解密，补录保密期限、解密条件。",
  },
  "transfer-secret-record": {
    name: "移交涉密档案",
    says: ({ mark, until }) => `密级“${mark}”的档案仍属国家秘密${until === undefined ? "" : `（自${until}起解密）`}。`,
    cure: () => "按保密规定交接，单独存放，不得与非涉密档案混装。",
  },
  "transfer-totals-undeclared": {
    name: "移交清册没有总数",
    says: () => "随交的目录、清册没有写明卷数、件数，无法核对数量。",
    cure: () => "由移交单位在清册中写明总卷数、总件数。",
  },
  "transfer-days-unequal": {
    name: "移出日期与收进日期不一致",
    says: ({ sentOn, receivedOn }) => `移出日期为${sentOn}，收进日期为${receivedOn}，二者应当一致。`,
    cure: () => "双方核对后改为同一日期，重新签署交接文据。",
  },
  "transfer-instrument-blank": {
    name: "交接文据有空项",
    says: ({ side, cell }) => `交接文据中${SIDES[side]}的“${CELLS[cell]}”没有填写。`,
    cure: () => "补填后由双方签字盖章。",
  },
  "transfer-instrument-unusable": {
    name: "交接文据填写有误",
    says: ({ cell, recorded, asOf }) => {
      if (recorded === "") return `交接文据没有填写“${FORM_CELLS[cell]}”。`;
      return asOf === undefined
        ? `交接文据的“${FORM_CELLS[cell]}”写作“${recorded}”，不能成立。`
        : `交接文据的“${FORM_CELLS[cell]}”为${recorded}，晚于移交之日${asOf}。`;
    },
    cure: () => "双方核对后改正，重新签署交接文据。",
  },
  "transfer-finding-aids-missing": {
    name: "没有移交检索工具",
    says: () => "交接文据没有列出检索工具。",
    cure: () => "随交目录等检索工具，写明种类和册数。",
  },
  "pre-inspection-round-order": {
    name: "预检轮次顺序有误",
    says: ({ no, expected, on }) =>
      no === expected
        ? `第${no}轮预检的日期“${on}”早于前一轮，或者不是有效日期。`
        : `${on}的预检编为第${no}轮，应为第${expected}轮。`,
    cure: () => "核对预检记录，更正轮次或者日期。",
  },
  "pre-inspection-item-unknown": {
    name: "预检事项不在清单中",
    says: ({ item }) => `预检清单中没有“${item}”这一项。`,
    cure: () => "改用清单中的事项，或者把该事项列入清单。",
  },
  "pre-inspection-fault-unassigned": {
    name: "预检问题未落实责任",
    says: ({ no, missing }) =>
      `第${no}号预检问题缺${missing.map((each) => (each === "due" ? "整改期限" : "责任人")).join("、")}。`,
    cure: () => "与移交单位商定责任人和整改期限后补录。",
  },
  "pre-inspection-fault-round": {
    name: "预检问题的轮次有误",
    says: ({ no, round, clearedRound }) =>
      clearedRound === undefined
        ? `第${no}号预检问题记为第${round}轮发现，没有这一轮预检。`
        : `第${no}号预检问题记为第${round}轮发现、第${clearedRound}轮销号，与预检记录不符。`,
    cure: () => "核对预检记录，更正发现和销号的轮次。",
  },
  "pre-inspection-not-passed": {
    name: "上门预检未通过",
    says: ({ errors, notChecked }) => `上门预检尚有${errors}个必须整改的问题、${notChecked}个事项未查。`,
    cure: () => "整改完毕后复查，补查未查的事项。",
  },
  "digital-copy-incomplete": {
    name: "数字化副本挂接不完整",
    says: ({ coverage }) => `随交的数字化副本${COVERAGES[coverage]}。`,
    cure: () => "补扫、补挂后重新逐页核对；在此之前不得写作“已全文数字化并挂接”。",
  },
  "digital-copy-not-accepted": {
    name: "数字化副本未验收合格",
    says: ({ standing }) => (standing === "missing" ? "数字化副本没有验收记录。" : "数字化副本验收不合格。"),
    cure: () => "按纸质档案数字化规范抽检验收，合格后再交。",
  },
  "property-check-failed": {
    name: "四性检测不合格",
    says: ({ check, title }) => `${check} ${title["zh-CN"]}：不合格。`,
    cure: () => "退回移交单位补正，补正后重新检测。",
  },
  "property-check-not-run": {
    name: "四性检测未执行",
    says: ({ check, title, cause, records }) => `${check} ${title["zh-CN"]}：${CAUSES[cause]}，${records}件未检测。`,
    cure: () => "配备或者修复检测程序后重新检测；未检测的不作合格论。",
  },
  "media-part-missing": {
    name: "移交载体缺少组成部分",
    says: ({ names, title }) => `移交载体中没有${title["zh-CN"]}（${names.join("或者")}）。`,
    cure: () => "按《电子档案移交与接收办法》附件2的存储结构补齐。",
  },
  "media-file-superfluous": {
    name: "移交载体有多余文件",
    says: ({ path }) => `移交载体中的“${path}”不属于规定的存储结构。`,
    cure: () => "核实后删除，或者移入“其他”文件夹。",
  },
};

/** Chinese words of the reasons behind a transfer, a scope and a review. */
export const accessionReasons: ReasonWords<AccessionReasons> = {
  "transfer-term-running": ({ years, formedOn, dueDay }) =>
    `自形成之日${formedOn}起满${years}年移交，应于${dueDay}移交，尚未到期。`,
  "transfer-term-complete": ({ years, formedOn, dueDay }) =>
    `自形成之日${formedOn}起已满${years}年，自${dueDay}起应当移交。`,
  "transfer-event-term": ({ event, on, months, lastDay }) =>
    `${event["zh-CN"]}（${on}），应当在${months}个月内，至迟于${lastDay}移交。`,
  "transfer-overdue": ({ since }) => `自${since}起逾期未移交。`,
  "transfer-extended": ({ ground, consentedOn, until }) =>
    `因${ground === "confidential" ? "需要保密" : "专业性较强"}，经同级档案主管部门于${consentedOn}同意延长移交期限${until === undefined ? "" : `，至${until}移交`}。`,
  "transfer-extension-incomplete": ({ missing }) =>
    `登记了延长移交，但${missing.map((each) => EXTENSION_PARTS.get(each) ?? each).join("、")}缺失或者不能采用，不计延长。`,
  "transfer-early": ({ event, on, means }) =>
    means === "transfer"
      ? `${event["zh-CN"]}（${on}），可以提前移交。`
      : `${event["zh-CN"]}（${on}），经协商可以提前交档案馆保管，不属于移交。`,
  "transfer-made": () => "已在档案馆保管。",
  "transfer-by-agreement": ({ unitKind }) => `${unitKind["zh-CN"]}的档案按协议收集，没有移交期限。`,
  "transfer-custody-missing": () => "没有写明现由谁保管。",
  "transfer-start-missing": () => "没有可用的形成日期，也没有归档年度，无法起算。",
  "transfer-term-unknown": ({ asOf }) => `${asOf}适用的移交期限规定未收录，不作判断。`,
  "transfer-term-approximate": ({ years }) => `当时的规定为${years}年左右，不能确定到日。`,
  "accession-scope-inside": ({ period }) => `保管期限为${periodText(period)}，属于本馆进馆范围。`,
  "accession-scope-outside": ({ period }) => `保管期限为${periodText(period)}，不属于本馆进馆范围，由单位自行保管。`,
  "accession-scope-period-missing": () => "没有可识别的保管期限，无法判断是否属于进馆范围。",
  "accession-scope-unknown": () => "该级档案馆的进馆范围未收录，不作判断。",
  "accession-checks-passed": ({ records }) => `${records}条档案各项检查均已完成，没有必须补正的问题，应当接收。`,
  "accession-errors-found": ({ errors }) => `有${errors}处必须补正的问题，退回补正后重新移交。`,
  "accession-checks-missing": ({ checks }) =>
    `尚有检查没有完成（${checks.map(checkText).join("、")}），不能作出接收结论。`,
  "accession-nothing-inside": ({ records }) => `${records}条档案均不属于本馆收集范围，由单位自行保管。`,
  "accession-nothing-offered": () => "没有移交任何档案。",
};

const EXTENSION_PARTS: ReadonlyMap<string, string> = new Map([
  ["ground", "理由"],
  ["consentedOn", "同意日期"],
  ["until", "延长至何日"],
]);

const CHECKS: ReadonlyMap<string, string> = new Map([
  ["scope", "进馆范围"],
  ["instrument", "档案交接文据"],
  ["digitalCopy", "数字化副本"],
  ["fourProperties", "四性检测"],
]);

/** A check of the four properties goes by its code in the standard. */
function checkText(check: string): string {
  return CHECKS.get(check) ?? check.replace("fourProperties.", "四性检测");
}

function periodText(period: RetentionPeriod): string {
  if (period === "permanent") return "永久";
  if (period === "long-term") return "长期";
  if (period === "short-term") return "短期";
  return period.replace("-years", "年");
}
