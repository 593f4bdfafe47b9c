import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type {
  ProposalReasons,
  ScheduleFindings,
  TransitionAction,
  TransitionReasons,
} from "../../practice/retention/index.js";

/** Chinese words of the findings about schedules. */
export const scheduleFindings: FindingWords<ScheduleFindings> = {
  "schedule-code-repeated": {
    name: "条款编号重复",
    says: ({ code, description }) => `条款编号${code}（${description}）重复。`,
    cure: () => "为每一条款编不同的编号。",
  },
  "schedule-parent-unknown": {
    name: "上级条款不存在",
    says: ({ code, parentCode }) => `条款${code}的上级条款${parentCode}不存在。`,
    cure: () => "核对上级条款编号，或者补充该条款。",
  },
  "schedule-parent-circular": {
    name: "上级条款循环",
    says: ({ code }) => `条款${code}的上级条款最终又回到该条款。`,
    cure: () => "改正上级条款编号。",
  },
  "schedule-period-missing": {
    name: "条款无保管期限",
    says: ({ code, description }) => `条款${code}（${description}）没有保管期限。`,
    cure: () => "补充保管期限；只作标题的，应有下级条款。",
  },
  "schedule-period-out-of-date": {
    name: "保管期限已不使用",
    says: ({ code, period }) => `条款${code}的保管期限“${period["zh-CN"]}”在该表施行时的规定中不存在。`,
    cure: () => "按现行规定改为永久或者定期的年数，重新报批。",
  },
  "schedule-category-unknown": {
    name: "档案门类代码未知",
    says: ({ code, category }) => `条款${code}的档案门类代码“${category}”未知。`,
    cure: () => "核对门类代码；本单位自设的，在门类表中补充。",
  },
  "schedule-start-unknown": {
    name: "起算方式未知",
    says: ({ code, start }) => `条款${code}的起算方式“${start}”未知。`,
    cure: () => "改用已收录的起算方式，或者在规则中补充该事项。",
  },
  "schedule-regime-unknown": {
    name: "保管期限表所属规定未收录",
    says: ({ regime }) => `保管期限表所属的规定“${regime}”未收录。`,
    cure: () => "核对代码，或者在规则中补充该类档案及其依据。",
  },
  "schedule-basis-unknown": {
    name: "所依据的条款不存在",
    says: ({ code, scheduleId, basisCode }) => `条款${code}所依据的${scheduleId}第${basisCode}条不存在。`,
    cure: () => "核对所依据的表和条款编号。",
  },
  "schedule-clash": {
    name: "条款互相抵触",
    says: ({ code, other, period, otherPeriod }) =>
      `条款${code}（${period["zh-CN"]}）与条款${other}（${otherPeriod["zh-CN"]}）范围相同而保管期限不同。`,
    cure: () => "合并两条，或者写明各自的范围。",
  },
  "schedule-below-minimum": {
    name: "低于规定的保管期限",
    says: ({ code, period, minimum, table, basisCode }) =>
      `条款${code}的保管期限${period["zh-CN"]}短于《${table}》第${basisCode}条的${minimum["zh-CN"]}。`,
    cure: ({ minimum }) => `改为${minimum["zh-CN"]}以上；较长的期限是允许的。`,
  },
  "schedule-not-approved": {
    name: "未经审核同意",
    says: ({ unit, version }) => `${unit}的${version}版没有同级档案主管部门的审核意见。`,
    cure: () => "报同级档案主管部门审核，同意后施行，并补记审核机关、日期和文号；依法不须报审的，填明单位性质。",
  },
  "schedule-in-force-before-approval": {
    name: "审核同意前已施行",
    says: ({ unit, version, from, approvedOn }) =>
      `${unit}的${version}版自${from}施行，而审核同意日期为${approvedOn}。`,
    cure: () => "施行日期不应早于审核同意日期；核对两个日期。",
  },
  "schedule-superseded": {
    name: "已被新版代替",
    says: ({ unit, version, by, from }) => `${unit}的${version}版自${from}起被${by}版代替。`,
    cure: () => "新归档文件改用新版；已按旧版划定的，保留原划定及其版本。",
  },
  "schedule-not-yet-in-force": {
    name: "尚未施行",
    says: ({ unit, version, from }) => `${unit}的${version}版自${from}起才施行。`,
    cure: () => "施行之前仍用原版。",
  },
  "decision-ground-missing": {
    name: "未写明理由",
    says: ({ period, proposed }) =>
      proposed === undefined
        ? `没有建议的保管期限，划定为${period["zh-CN"]}，未写明理由。`
        : `建议为${proposed["zh-CN"]}，划定为${period["zh-CN"]}，未写明理由。`,
    cure: () => "补写理由。",
  },
  "decision-entry-unknown": {
    name: "所选条款不存在",
    says: ({ code }) => `所选条款${code}不在该版保管期限表中。`,
    cure: () => "重新选择条款。",
  },
  "decision-period-missing": {
    name: "未划定保管期限",
    says: () => "没有选定保管期限，也没有可以采用的条款。",
    cure: () => "选定条款或者保管期限。",
  },
  "decision-person-missing": {
    name: "划定期限未写决定人",
    says: () => "保管期限的决定未写明由谁作出。",
    cure: () => "写明决定人。",
  },
  "decision-below-minimum": {
    name: "划定期限低于规定",
    says: ({ period, minimum, code }) => `划定为${period["zh-CN"]}，短于条款${code}规定的${minimum["zh-CN"]}。`,
    cure: ({ minimum }) => `划定为${minimum["zh-CN"]}以上。`,
  },
};

/** Chinese words of the reasons behind a proposed period. */
export const proposalReasons: ReasonWords<ProposalReasons> = {
  "entry-speaks": ({ code, description, period, words }) =>
    `条款${code}“${description}”（${period["zh-CN"]}）适用，依据题名中的“${words.join("”“")}”。`,
  "entry-gave-way": ({ code, description, period }) =>
    `条款${code}“${description}”（${period["zh-CN"]}）也可适用，未采用。`,
  "received-copy": ({ code }) => `属于下级单位报送的，按条款${code}对报送件的规定保管。`,
  "entry-leaves-choice": ({ code, description, periods }) =>
    `条款${code}“${description}”可定为${periods.map((period) => period["zh-CN"]).join("或")}，由人划定。`,
  "outside-filing-scope": ({ code, description }) =>
    `属于不归档范围第${code}项“${description}”；已归档的，未经鉴定不得销毁。`,
  "exclusion-speaks-too": ({ code, description }) =>
    `不归档范围第${code}项“${description}”也可适用，由人判断是否归档。`,
  "no-entry-speaks": ({ unit, version }) => `${unit}的${version}版中没有适用的条款，由人划定；不得因此销毁。`,
  "schedule-not-in-force": ({ unit, version, asOf }) =>
    `${unit}的${version}版在${asOf}未经审核同意或者尚未施行，不作建议。`,
};

/** Chinese words of the reasons behind the accounting transition of 2016. */
export const transitionReasons: ReasonWords<TransitionReasons> = {
  "accounting-transition": ({ clause, action, oldEndDay, heldYears, remainingYears, endDay }) => {
    const rest = endDay === undefined ? "新期限为永久" : `按新期限尚余${remainingYears}年，自${endDay}起期满`;
    const item = clause === undefined ? "" : `衔接规定第${clause}项：`;
    return `${item}原期限自${oldEndDay}起期满，至2015年底已保管${heldYears}年；${ACTIONS[action]}；保存的，${rest}。`;
  },
  "transition-not-in-force": ({ asOf }) => `${asOf}新的会计档案管理办法尚未施行。`,
  "transition-not-needed": ({ year }) => `${year}会计年度的档案直接适用新办法，无须衔接。`,
  "transition-facts-missing": () => "会计年度、原保管期限、新保管期限或者2015年底以前的鉴定情况不明，不作判断。",
};

const ACTIONS: Readonly<Record<TransitionAction, string>> = Object.freeze({
  "destroy-by-new-procedure": "已鉴定可以销毁而尚未销毁，按新办法的程序销毁",
  "keep-for-the-rest": "已鉴定继续保存，保管剩余年限",
  "appraise-by-new-rules": "到期未鉴定，按新办法鉴定",
  "reset-period": "未到期，按新期限重新划定",
});
