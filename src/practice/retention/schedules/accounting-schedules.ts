import { type Citation, type Confidence, ruleTable } from "../../../foundation/law/index.js";
import type { RetentionPeriod } from "../../../holdings/catalogue/index.js";
import type { FilingSchedule, ScheduleEntry } from "./schedule.js";

const HEAD = {
  version: "2016",
  unit: "财政部、国家档案局",
  regime: "accounting",
  force: "minimum",
  inForceFrom: "2016-01-01",
  exclusions: [],
} as const;

/** The periods of enterprises by decree 79 (企业和其他组织会计档案保管期限表): minimum periods, as practice tabulates them. */
export const ENTERPRISE_ACCOUNTING_SCHEDULE: FilingSchedule = ruleTable({
  ...HEAD,
  id: "decree-79-enterprise",
  title: "企业和其他组织会计档案保管期限表（会计档案管理办法）",
  entries: accounting("practised", [
    ["1", "原始凭证", ["原始凭证", "会计凭证"], "30-years"],
    ["2", "记账凭证", ["记账凭证", "会计凭证"], "30-years"],
    ["3", "总账", [], "30-years"],
    ["4", "明细账", [], "30-years"],
    ["5", "日记账", ["日记账", "现金账"], "30-years"],
    ["6", "固定资产卡片", [], "5-years"],
    ["7", "其他辅助性账簿", ["辅助账", "辅助性账簿", "备查账"], "30-years"],
    ["8", "月度、季度、半年度财务会计报告", ["月度财务", "季度财务", "半年度财务", "月报", "季报"], "10-years"],
    ["9", "年度财务会计报告", ["年度财务会计报告", "年度财务报告", "年度会计报告"], "permanent"],
    ["10", "银行存款余额调节表", ["余额调节表"], "10-years"],
    ["11", "银行对账单", [], "10-years"],
    ["12", "纳税申报表", [], "10-years"],
    ["13", "会计档案移交清册", [], "30-years"],
    ["14", "会计档案保管清册", [], "permanent"],
    ["15", "会计档案销毁清册", [], "permanent"],
    ["16", "会计档案鉴定意见书", [], "permanent"],
  ]),
});

/**
 * The periods of budget, administrative and institutional accounting by decree 79 (财政总预算、行政单位、事业单位和税收会计档案保管期限表): minimum periods. What
 * subordinate units sent in of final accounts and reports is kept 2 years.
 */
export const BUDGET_ACCOUNTING_SCHEDULE: FilingSchedule = ruleTable({
  ...HEAD,
  id: "decree-79-budget",
  title: "财政总预算、行政单位、事业单位和税收会计档案保管期限表（会计档案管理办法）",
  entries: accounting("quoted", [
    ["1", "行政单位和事业单位的各种会计凭证", ["会计凭证", "记账凭证", "原始凭证"], "30-years"],
    ["2", "国库编送的各种报表及缴库退库凭证", ["国库报表", "缴库", "退库"], "10-years"],
    ["3", "各收入机关编送的报表", ["收入机关"], "10-years"],
    ["4", "总账", [], "30-years"],
    ["5", "明细账", ["明细账", "分类账"], "30-years"],
    ["6", "日记账", ["日记账", "现金账"], "30-years"],
    ["7", "固定资产卡片", [], "5-years"],
    ["8", "辅助性账簿", ["辅助账", "辅助性账簿", "备查账"], "30-years"],
    ["9", "政府综合财务报告", [], "permanent", "2-years"],
    ["10", "部门财务报告", [], "permanent", "2-years"],
    ["11", "财政总决算", [], "permanent", "2-years"],
    ["12", "部门决算", [], "permanent", "2-years"],
    ["13", "税收年报（决算）", ["税收年报"], "permanent"],
    ["14", "国库年报（决算）", ["国库年报"], "10-years"],
    ["15", "基本建设拨、贷款年报（决算）", ["拨款年报", "贷款年报", "拨贷款年报"], "10-years"],
    ["16", "月度、季度会计报表", ["月报表", "季报表", "月度会计报表", "季度会计报表"], "10-years"],
    ["17", "银行存款余额调节表", ["余额调节表"], "10-years"],
    ["18", "银行对账单", [], "10-years"],
    ["19", "会计档案移交清册", [], "30-years"],
    ["20", "会计档案保管清册", [], "permanent"],
    ["21", "会计档案销毁清册", [], "permanent"],
    ["22", "会计档案鉴定意见书", [], "permanent"],
  ]),
});

type Row = readonly [
  code: string,
  description: string,
  keywords: readonly string[],
  period: RetentionPeriod,
  receivedCopyPeriod?: RetentionPeriod,
];

function accounting(confidence: Confidence, rows: readonly Row[]): ScheduleEntry[] {
  const citation: Citation = { instrument: "accounting-archives-measures-2015", confidence };
  return rows.map(([code, description, keywords, retentionPeriod, receivedCopyPeriod]) => ({
    code,
    category: "KU",
    description,
    retentionPeriod,
    citation,
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(receivedCopyPeriod === undefined ? {} : { receivedCopyPeriod, remark: "下级单位报送的保管2年" }),
    ...(description === "固定资产卡片" ? { start: "asset-disposed", remark: "固定资产报废清理后保管5年" } : {}),
  }));
}
