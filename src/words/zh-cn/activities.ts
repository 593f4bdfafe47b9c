import type { FindingWords } from "../../foundation/findings/index.js";
import type { ActivityFindings, ActivityMeasure } from "../../practice/activities/index.js";

/** Chinese words of the findings about activities. */
export const activityFindings: FindingWords<ActivityFindings> = {
  "activity-day-unusable": {
    name: "活动日期有误",
    says: ({ title, on }) => `活动“${title}”的日期“${on}”不是有效日期，任何一段时间的统计都不计入。`,
    cure: () => "核对记录，改为活动开始的日期。",
  },
  "activity-kind-unknown": {
    name: "活动类别不在表中",
    says: ({ title, kind }) => `活动“${title}”的类别“${kind}”不在类别表中。`,
    cure: () => "改用表中的类别；确属本县自设的，在类别表中增加一行。",
  },
  "activity-measure-missing": {
    name: "活动未记应报数据",
    says: ({ title, measure }) => `活动“${title}”未记载${MEASURE[measure]}，汇总数不含这一项，不是确数。`,
    cure: ({ measure }) => `补记${MEASURE[measure]}；只知大概的，照写“100余人”之类，不要凑整。`,
  },
  "activity-count-unusable": {
    name: "活动数据不是数目",
    says: ({ title, measure, count }) => `活动“${title}”的${MEASURE[measure]}“${count}”不是数目，汇总数不计入。`,
    cure: () => "核对记录，改为从0起的整数；未记载的，留空。",
  },
  "activity-units-fewer-than-named": {
    name: "单位数少于列名单位",
    says: ({ title, counted, named }) => `活动“${title}”记${counted}个单位，列名的已有${named}个。`,
    cure: () => "核对单位名单，改正单位数或者名单。",
  },
  "activity-repeated": {
    name: "活动重复登记",
    says: ({ title, on }) => `${on}的活动“${title}”登记了不止一次。`,
    cure: () => "确为同一次活动的，只留一条；同日多场的，在名称中注明场次。",
  },
};

const MEASURE: Readonly<Record<ActivityMeasure, string>> = {
  units: "单位",
  people: "人数",
  boards: "展板数",
  cases: "展柜数",
  topics: "指导或培训的内容",
};
