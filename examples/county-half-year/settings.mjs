import { extendOpeningRules, OPENING_RULES } from "lantai/open-appraisal";
import { extendSuccessionRules, SUCCESSION_RULES } from "lantai/units";

/** What the county itself has to say: the day of the report, its project, its target, and the working days of the year. */
export const COUNTY = { "zh-CN": "XX县", en: "XX County" };
export const ARCHIVES = "XX县档案馆";
export const SYNTHETIC = "合成数据";

/** The day of the report. */
export const AS_OF = "2023-06-30";

/** Who answers for units that ended: this county reads the days before the regulations of 2024 as these rule it. */
export const SUCCESSION = extendSuccessionRules(SUCCESSION_RULES, {
  id: "our-county",
  unruledSuccession: "as-ruled-later",
});

/** The digitization rate of the 14th five-year plan, in percent of all holdings. */
export const TARGET = "80";

/** Phase 8 as contracted. */
export const PHASE = {
  no: 8,
  title: "第八期馆藏档案数字化项目",
  startedOn: "2023-05-04",
  planned: { volumes: 535, items: 8000, pages: 58_000, withoutPageCount: 0 },
};

/** The work of the year as planned: phase 8 and what follows it, so many volumes and items by the last working day. */
export const YEAR_PLAN = { from: PHASE.startedOn, by: "2023-12-29", planned: 24_000 };

/** What a page costs, and the money of the year, as their papers say; both made up. */
export const PAGE_PRICE = "0.35元";
export const BUDGET = "0.5万元";

/** The scores of the evaluation by its dimensions; made up. */
export const EVALUATION_SCORES = [
  { of: "conditions", score: "90" },
  { of: "administration", score: "80" },
  { of: "basics", score: "85" },
  { of: "services", score: "70" },
  { of: "implementation", score: "100" },
];

/** The catalogue of phase 8 as the whole of a rate: the bars of its units are of this whole and not of the holdings. */
export const PHASE_CATALOGUE = {
  code: "phase-8-catalogue",
  title: { "zh-CN": "第八期目录", en: "the catalogue of phase 8" },
  values: [],
  open: [],
  confidence: "practised",
};

/** Public holidays and worked weekends of 2023, as the county enters them from the notice of the year. */
export const WORKING_CALENDAR_2023 = {
  holidays: [
    "2023-01-02",
    ...["2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26", "2023-01-27"],
    "2023-04-05",
    ...["2023-05-01", "2023-05-02", "2023-05-03"],
    ...["2023-06-22", "2023-06-23"],
    ...["2023-09-29", "2023-10-02", "2023-10-03", "2023-10-04", "2023-10-05", "2023-10-06"],
  ],
  workingWeekends: ["2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08"],
};

/** The files of a county, by what they hold. */
export const FILES = {
  volumes: "案卷目录.xlsx",
  items: "归档文件目录.csv",
  images: "图像清单.txt",
  batches: "加工台账.csv",
  ledger: "问题台账.csv",
  balance: "馆藏余额.json",
  holdings: "馆藏资料.json",
  programme: "数字化项目.json",
  activities: "活动台账.csv",
  transfers: "移交进馆.json",
  consultations: "利用登记.json",
  emergency: "应急预案.json",
};

/** The sheets of the volume list. */
export const SHEETS = { volumes: "案卷目录", innerItems: "卷内文件目录" };

/** The day by which the units are asked to answer. */
export const ANSWER_BY = "2023-09-30";

/** The rules of opening with the county's own standards under the grounds of the measures, made up for this example. */
export const OPENING_RULES_OF_COUNTY = extendOpeningRules(OPENING_RULES, {
  id: "xx-county-opening",
  assessmentYears: 5,
  deferralStandards: [
    {
      code: "relief",
      ground: "third-party-rights",
      title: { "zh-CN": "救助、优抚对象情况", en: "persons in receipt of relief" },
      terms: ["最低生活保障", "救灾款物", "优待抚恤"],
    },
  ],
});
