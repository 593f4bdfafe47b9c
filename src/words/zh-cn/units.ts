import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { SuccessionReasons, UnitFindings } from "../../holdings/units/index.js";

/** What the findings about the events of units say in Chinese. */
export const unitFindings: FindingWords<UnitFindings> = {
  "unit-event-day-unreadable": {
    name: "机构变动日期无效",
    says: ({ text }) => `机构变动日期“${text}”不是有效日期。`,
    cure: () => "请按批复或者“三定”文件补写到日，如2019-03-01。",
  },
  "unit-event-kind-unknown": {
    name: "机构变动类型未收录",
    says: ({ kind }) => `机构变动类型“${kind}”未收录。`,
    cure: () => "请改为合并、并入、分立、恢复、更名、隶属关系变更或者撤销，本县自定的类型请先加入规则表。",
  },
  "unit-event-count-differs": {
    name: "机构变动单位数不符",
    says: ({ part, count, least, most }) =>
      `机构变动登记的${part === "units" ? "原单位" : "承接单位"}为${count}个，应${most === least ? `为${least}个` : `不少于${least}个${most === undefined ? "" : `、不多于${most}个`}`}。`,
    cure: ({ part }) => `请对照机构变动文件，补全或者更正${part === "units" ? "原单位" : "承接单位"}。`,
  },
  "unit-ended-before": {
    name: "单位终止后又有变动",
    says: ({ unit, endedOn }) => `单位“${unit}”已于${endedOn}终止，其后又登记了变动。`,
    cure: () => "请核对变动日期；该单位确已恢复的，补登恢复事项。",
  },
  "unit-revived-without-end": {
    name: "恢复前无终止记录",
    says: ({ unit }) => `单位“${unit}”登记为恢复，此前没有终止的记录。`,
    cure: () => "请补登此前的撤销或者合并事项，或者更正变动类型。",
  },
  "unit-chain-returns": {
    name: "单位承接关系循环",
    says: ({ chain }) => `单位承接关系首尾相接：${chain.join("→")}。`,
    cure: () => "请核对承接关系；原单位确已恢复的，补登恢复事项。",
  },
};

/** Chinese words of the reasons behind the unit that answers. */
export const successionReasons: ReasonWords<SuccessionReasons> = {
  "unit-answers-itself": ({ unit }) => `单位“${unit}”存续，其档案由该单位负责。`,
  "unit-succeeded": ({ unit, successor, since }) => `单位“${unit}”的职能自${since}起由“${successor}”承接。`,
  "unit-without-successor": ({ unit, since, isUnruled }) =>
    `单位“${unit}”自${since}起无承接单位${isUnruled ? "" : "，由档案馆单独负责"}。`,
  "unit-with-several-successors": ({ unit, successors }) =>
    `单位“${unit}”的职能由${successors.map((name) => `“${name}”`).join("、")}分别承接，须查明其档案对应的职能归属。`,
  "unit-successor-unrecorded": ({ unit, on }) => `单位“${unit}”于${on}发生变动，未登记承接单位。`,
  "unit-event-without-day": ({ unit }) => `单位“${unit}”的一项变动没有有效日期，无法判断先后。`,
  "succession-unruled": ({ asOf }) => `${asOf}适用的法规未规定单位撤销、合并后由谁负责，须由档案馆商定。`,
};
