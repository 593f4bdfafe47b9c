import type { NamedValue, StatisticsFindings } from "../../figures/statistics/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about statistical returns say in Chinese. */
export const statisticsFindings: FindingWords<StatisticsFindings> = {
  "statistics-form-differs": {
    name: "统计报表不一致",
    says: ({ form, expected }) => `该表按“${form}”填报，与要求的“${expected}”不是同一张表。`,
    cure: () => "请改用要求的报表重新填报，或按该表所属的制度单独汇总。",
  },
  "statistics-year-outside-form": {
    name: "年度早于报表启用年度",
    says: ({ year, fromYear, form }) => `${form}表自${fromYear}年度起使用，本表填报的是${year}年度。`,
    cure: () => "请核对年度；以前年度的数据应按当年的报表填报。",
  },
  "statistics-line-unknown": {
    name: "统计指标不在报表中",
    says: ({ line }) => `报表中没有“${line}”这一项。`,
    cure: () => "请核对指标名称；如当年报表增加了指标，请先在报表定义中补上。",
  },
  "statistics-line-repeated": {
    name: "统计指标重复",
    says: ({ title }) => `“${title["zh-CN"]}”填了两次，无法判断应当相加还是取其一。`,
    cure: () => "请只保留一个数。",
  },
  "statistics-value-unreadable": {
    name: "统计数值无法识别",
    says: ({ title, value, unit, most }) =>
      most === undefined
        ? `“${title["zh-CN"]}”填的是“${value}”，不是以${unit["zh-CN"]}计的整数（不小于0）。`
        : `“${title["zh-CN"]}”填的是“${value}”，该项只问是否，应填1（是）或0（否）。`,
    cure: ({ unit, most }) =>
      most === undefined
        ? `请以${unit["zh-CN"]}为单位填整数；没有的填0，不掌握的留空。`
        : "“是”填1，“否”填0，不掌握的留空。",
  },
  "statistics-parts-exceed-whole": {
    name: "统计分项大于总数",
    says: ({ parts, whole, unit }) =>
      `${parts.map(named).join("、")}${parts.length > 1 ? "之和" : ""}大于${named(whole)}（单位：${unit["zh-CN"]}）。`,
    cure: () => "请核对各项与总数的统计口径和时点，以案卷目录、归档文件目录为准改正。",
  },
  "statistics-whole-blank": {
    name: "统计总数未填",
    says: ({ part, whole }) => `填了“${part["zh-CN"]}”，没有填总数“${whole["zh-CN"]}”。`,
    cure: () => "请补填总数；确实没有的填0。",
  },
  "statistics-respondent-repeated": {
    name: "填报单位重复",
    says: ({ respondent }) => `“${respondent}”报了两份表，汇总会重复计算。`,
    cure: () => "请核对后只保留一份。",
  },
  "statistics-years-differ": {
    name: "填报年度不一致",
    says: ({ respondent, year, expected }) =>
      `“${respondent}”报的是${year}年度，其他单位报的是${expected}年度，不能相加。`,
    cure: () => "请该单位按同一年度重新填报。",
  },
};

function named({ code, title, text }: NamedValue): string {
  return `${code === null ? "" : `第${code}项`}“${title["zh-CN"]}”${text}`;
}
