import type { RetentionPeriod } from "lantai/catalogue";
import type { ProposalSubject } from "lantai/retention";

/** A document, and what an entry of a national schedule says of it. */
export interface NationalScheduleCase {
  /** The article or table that the entry stands in. */
  readonly source: string;
  /** The id of the schedule. */
  readonly schedule: "decree-8" | "decree-79-enterprise" | "decree-79-budget" | "marriage-registration";
  /** The entry or exclusion that answers first. */
  readonly entry: string;
  readonly document: ProposalSubject;
  /** The period, the periods to choose from, or that it is not filed. */
  readonly expected: RetentionPeriod | readonly RetentionPeriod[] | "not-filed";
}

const ARTICLE_7 = "国家档案局令第8号（2006年）第七条：永久";
const ARTICLE_8 = "国家档案局令第8号（2006年）第八条：定期，一般为30年、10年，由单位在表中确定";
const ARTICLE_4 = "国家档案局令第8号（2006年）第四条：不归档";
const ENTERPRISE = "会计档案管理办法（财政部、国家档案局令第79号）企业表";
const BUDGET = "会计档案管理办法（财政部、国家档案局令第79号）财政总预算、行政单位、事业单位和税收表";
const RECEIVED = `${BUDGET}：下级报送的保管2年`;
const TERMS = ["30-years", "10-years"] as const;

/** Every entry and exclusion of the national schedules is named by a case. The documents are synthetic. */
export const NATIONAL_SCHEDULE_CASES: readonly NationalScheduleCase[] = [
  ...decree8(ARTICLE_7, "permanent", [
    ["7.1", { title: "XX县民政局印发《低保金发放管理办法》", sourceRole: "own" }],
    ["7.2", { title: "局机关重要会议记录", sourceRole: "own" }],
    ["7.3", { title: "重要业务事项审批材料", sourceRole: "own" }],
    ["7.4", { title: "关于机构改革重要问题的请示及批复", sourceRole: "own" }],
    ["7.5", { title: "关于王某等同志任职的决定（合成）", sourceRole: "own" }],
    ["7.6", { title: "局机关办公用房土地征用协议", sourceRole: "own" }],
    ["7.7", { title: "省厅关于主管业务改革的意见", sourceRole: "superior", importance: "important" }],
    ["7.8", { title: "关于区划重要问题来函的答复", sourceRole: "peer", importance: "important" }],
  ]),
  ...decree8(ARTICLE_8, TERMS, [
    ["8.1", { title: "低保业务工作台账", sourceRole: "own", importance: "ordinary" }],
    ["8.2", { title: "季度例会会议纪要", sourceRole: "own", importance: "ordinary" }],
    ["8.3", { title: "机关人员业务培训签到表", sourceRole: "own", importance: "ordinary" }],
    ["8.4", { title: "节日值班安排", sourceRole: "own", importance: "ordinary" }],
    ["8.5", { title: "关于购置电脑的请示", sourceRole: "own", importance: "ordinary" }],
    ["8.6", { title: "省厅主管业务月度情况", sourceRole: "superior", importance: "ordinary" }],
    ["8.7", { title: "县委关于开展防汛工作的通知", sourceRole: "superior", importance: "ordinary" }],
    ["8.8", { title: "县财政局关于经费标准的复函", sourceRole: "peer", importance: "ordinary" }],
    ["8.9", { title: "XX乡2011年民政工作总结", sourceRole: "subordinate" }],
  ]),
  ...decree8(ARTICLE_4, "not-filed", [
    ["4.1", { title: "省厅普发性安全提示", sourceRole: "superior" }],
    ["4.2", { title: "办事指南一次修改稿", sourceRole: "own" }],
    ["4.3", { title: "县文化馆抄送的活动海报", sourceRole: "peer" }],
    ["4.4", { title: "XX乡民政简报第3期", sourceRole: "subordinate" }],
  ]),
  ...accounting("decree-79-enterprise", ENTERPRISE, [
    ["1", "2012年12月原始凭证", "30-years"],
    ["1", "2012年12月会计凭证第3册", "30-years"],
    ["2", "2012年12月记账凭证", "30-years"],
    ["3", "2012年总账", "30-years"],
    ["4", "2012年材料明细账", "30-years"],
    ["5", "2012年银行存款日记账", "30-years"],
    ["6", "固定资产卡片（车辆）", "5-years"],
    ["7", "2012年支票备查账", "30-years"],
    ["8", "2012年半年度财务会计报告", "10-years"],
    ["9", "2012年年度财务会计报告", "permanent"],
    ["10", "2012年12月银行存款余额调节表", "10-years"],
    ["11", "2012年12月银行对账单", "10-years"],
    ["12", "2012年增值税纳税申报表", "10-years"],
    ["13", "2012年度会计档案移交清册", "30-years"],
    ["14", "会计档案保管清册", "permanent"],
    ["15", "2012年会计档案销毁清册", "permanent"],
    ["16", "2012年会计档案鉴定意见书", "permanent"],
  ]),
  ...accounting("decree-79-budget", BUDGET, [
    ["1", "县民政局2012年12月会计凭证", "30-years"],
    ["2", "2012年国库报表", "10-years"],
    ["3", "收入机关报送的2012年收入报表", "10-years"],
    ["4", "2012年总账", "30-years"],
    ["5", "2012年支出明细账", "30-years"],
    ["6", "2012年现金日记账", "30-years"],
    ["7", "固定资产卡片（办公设备）", "5-years"],
    ["8", "2012年辅助账", "30-years"],
    ["9", "2022年度政府综合财务报告", "permanent"],
    ["10", "2022年度部门财务报告", "permanent"],
    ["11", "2012年财政总决算", "permanent"],
    ["12", "2022年度部门决算", "permanent"],
    ["13", "2012年税收年报", "permanent"],
    ["14", "2012年国库年报", "10-years"],
    ["15", "2012年基本建设拨款年报", "10-years"],
    ["16", "2012年6月月报表", "10-years"],
    ["17", "2012年12月银行存款余额调节表", "10-years"],
    ["18", "2012年12月银行对账单", "10-years"],
    ["19", "2012年度会计档案移交清册", "30-years"],
    ["20", "会计档案保管清册", "permanent"],
    ["21", "2012年会计档案销毁清册", "permanent"],
    ["22", "2012年会计档案鉴定意见书", "permanent"],
  ]),
  ...accounting(
    "decree-79-budget",
    RECEIVED,
    [
      ["9", "XX镇2022年度政府综合财务报告", "2-years"],
      ["10", "县教育局2022年度部门财务报告", "2-years"],
      ["11", "XX镇2012年财政总决算", "2-years"],
      ["12", "县教育局2022年度部门决算", "2-years"],
    ],
    "subordinate",
  ),
  {
    source: "婚姻登记档案管理办法第十三条：100年，可以延长直至永久",
    schedule: "marriage-registration",
    entry: "13",
    document: { title: "1996年结婚登记审批表" },
    expected: "100-years",
  },
];

function decree8(
  source: string,
  expected: NationalScheduleCase["expected"],
  documents: readonly (readonly [entry: string, document: ProposalSubject])[],
): NationalScheduleCase[] {
  return documents.map(([entry, document]) => ({ source, schedule: "decree-8", entry, document, expected }));
}

function accounting(
  schedule: NationalScheduleCase["schedule"],
  source: string,
  documents: readonly (readonly [entry: string, title: string, expected: RetentionPeriod])[],
  sourceRole?: ProposalSubject["sourceRole"],
): NationalScheduleCase[] {
  return documents.map(([entry, title, expected]) => {
    const document = sourceRole === undefined ? { title } : { title, sourceRole };
    return { source, schedule, entry, document, expected };
  });
}
