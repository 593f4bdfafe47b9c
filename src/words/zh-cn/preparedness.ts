import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { PreparednessFindings, PreparednessReasons } from "../../practice/preparedness/index.js";

/** What the findings about plans and drills say in Chinese. */
export const preparednessFindings: FindingWords<PreparednessFindings> = {
  "emergency-not-listed": {
    name: "突发事件不在应备清单中",
    says: ({ emergency }) => `应急预案清单中没有“${emergency}”。`,
    cure: () => "核对名称；确属本馆需要的，列入应备清单。",
  },
  "plan-withdrawn-early": {
    name: "预案废止早于施行",
    says: ({ adoptedOn, withdrawnOn }) => `预案${adoptedOn}施行、${withdrawnOn}废止，从未有效。`,
    cure: () => "核对两个日期后更正。",
  },
  "drill-without-plan": {
    name: "演练没有对应预案",
    says: ({ emergency, on }) => `${on}演练“${emergency}”时没有现行的相应预案。`,
    cure: () => "补登预案，或者尽快编制。",
  },
};

/** Chinese words of the reasons behind what is missing. */
export const preparednessReasons: ReasonWords<PreparednessReasons> = {
  "plan-missing": ({ emergency }) => `缺${emergency["zh-CN"]}应急预案。`,
  "drill-missing": ({ emergency, months, since, lastDrill }) =>
    `${emergency["zh-CN"]}应急预案${lastDrill === undefined ? "施行后未演练" : `自${lastDrill}演练后未再演练`}，按每${months}个月一次的惯例，自${since}起缺演练。`,
  "plans-complete": ({ required }) => `${required}项应急预案齐备，没有逾期未演练的。`,
  "no-plans-listed": () => "所用规则没有列出应有的应急预案。",
  "emergencies-by-practice": ({ emergencies }) =>
    `法规标准要求有应急预案，未见列明针对哪些突发事件；${emergencies.map((one) => one["zh-CN"]).join("、")}依据业务惯例列入。`,
  "plans-by-practice": ({ asOf }) => `${asOf}未见要求制定应急预案的法规标准，所列各项依据业务惯例。`,
};
