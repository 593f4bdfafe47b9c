import type { CivilDay } from "lantai/dates";
import type {
  MatchPolicy,
  ProposalSubject,
  RetentionRegimeCode,
  TransitionAction,
  TransitionSubject,
} from "lantai/retention";
import type { UnitKind } from "lantai/units";

/** A document, and the period that a schedule proposes for it. */
export interface ProposalCase {
  /** The row of the schedule it rests on. */
  readonly source: string;
  /** The schedule: the synthetic one of a unit, or a national one. */
  readonly schedule: "unit" | "budget-accounting" | "decree-8";
  readonly document: ProposalSubject;
  readonly policy: MatchPolicy;
  /** The day; 2023-06-30 when left out. */
  readonly asOf?: CivilDay;
  /** What the first reason cites, where the case is about that. */
  readonly cited?: readonly string[];
  /** Entry and period; undetermined where no entry speaks. */
  readonly expected: string;
}

/** Accounting records of before 2016, and what the transition makes of them. */
export interface TransitionCase {
  readonly source: string;
  readonly records: TransitionSubject;
  readonly asOf: CivilDay;
  readonly expected: readonly [TransitionAction, endDay: CivilDay] | "not-applicable";
}

const OWN = "合成单位的归档范围和保管期限表";
const DECREE_8 = "国家档案局令第8号（2006年）";
const BUDGET = "会计档案管理办法（财政部令第79号）预算会计表";
const TRANSITION = "财会〔2016〕3号";

export const PROPOSAL_CASES: readonly ProposalCase[] = [
  {
    source: `${OWN}，条款1.1`,
    schedule: "unit",
    document: { title: "局党组会议纪要" },
    policy: "order",
    expected: "1.1 permanent",
  },
  {
    source: `${OWN}，条款1.2`,
    schedule: "unit",
    document: { title: "低保资金会议" },
    policy: "order",
    expected: "1.2 10-years",
  },
  {
    source: `${OWN}，条款2`,
    schedule: "unit",
    document: { title: "低保资金会议" },
    policy: "longest",
    expected: "2 30-years",
  },
  {
    source: `${OWN}，条款3`,
    schedule: "unit",
    document: { title: "救助对象登记表" },
    policy: "order",
    expected: "3 30-years",
  },
  {
    source: `${OWN}，不归档范围x1：两说并存，由人判断`,
    schedule: "unit",
    document: { title: "会议通知（重份）" },
    policy: "order",
    expected: "undetermined",
  },
  {
    source: `${OWN}：没有一条适用`,
    schedule: "unit",
    document: { title: "放假通知" },
    policy: "order",
    cited: ["retention-rules-2006 12"],
    expected: "undetermined",
  },
  {
    source: "档案法实施条例第十九条：自2024年3月1日起，归档范围和保管期限经同级档案主管部门审核同意后施行",
    schedule: "unit",
    document: { title: "放假通知" },
    policy: "order",
    asOf: "2024-03-01",
    cited: ["retention-rules-2006 12", "implementation-regulations-2024 19"],
    expected: "undetermined",
  },
  {
    source: `${BUDGET}：下级报送的决算2年`,
    schedule: "budget-accounting",
    document: { title: "县教育局2022年度部门决算", sourceRole: "subordinate" },
    policy: "order",
    expected: "12 2-years",
  },
  {
    source: `${DECREE_8}第七条（八）：同级机关、下级机关的来函、请示与本机关的批复；上级机关的批复不在其列`,
    schedule: "decree-8",
    document: { title: "省民政厅关于区划调整的批复", sourceRole: "superior" },
    policy: "order",
    cited: ["retention-rules-2006 12"],
    expected: "undetermined",
  },
  {
    source: `${DECREE_8}第七条（八）：本机关对下级机关的批复`,
    schedule: "decree-8",
    document: { title: "关于XX镇区划调整的批复", sourceRole: "own" },
    policy: "order",
    expected: "7.8 permanent",
  },
  {
    source: `${DECREE_8}第七条（八）：下级机关的来函`,
    schedule: "decree-8",
    document: { title: "XX镇关于区划调整的来函", sourceRole: "subordinate" },
    policy: "order",
    expected: "7.8 permanent",
  },
  {
    source: `${DECREE_8}第八条（八）：上级机关的复函不在其列`,
    schedule: "decree-8",
    document: { title: "省民政厅的复函", sourceRole: "superior", importance: "ordinary" },
    policy: "order",
    cited: ["retention-rules-2006 12"],
    expected: "undetermined",
  },
  {
    source: `${DECREE_8}第八条（七）：上级机关和同级机关制发的；本机关的通知不在其列`,
    schedule: "decree-8",
    document: { title: "关于召开防汛会议的通知", sourceRole: "own" },
    policy: "order",
    cited: ["retention-rules-2006 12"],
    expected: "undetermined",
  },
  {
    source: `${DECREE_8}第八条（七）：下级机关的通知不在其列`,
    schedule: "decree-8",
    document: { title: "XX镇关于召开防汛会议的通知", sourceRole: "subordinate" },
    policy: "order",
    cited: ["retention-rules-2006 12"],
    expected: "undetermined",
  },
  {
    source: `${DECREE_8}第八条（七）：同级机关的通知`,
    schedule: "decree-8",
    document: { title: "县财政局关于报送报表的通知", sourceRole: "peer" },
    policy: "order",
    cited: ["retention-rules-2006 8"],
    expected: "undetermined",
  },
];

export const TRANSITION_CASES: readonly TransitionCase[] = [
  {
    source: `${TRANSITION}：已到期、已鉴定可销毁、尚未销毁`,
    records: { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "destroyable" },
    asOf: "2023-06-30",
    expected: ["destroy-by-new-procedure", "2030-01-01"],
  },
  {
    source: `${TRANSITION}：已到期、鉴定为继续保存`,
    records: { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "to-keep" },
    asOf: "2023-06-30",
    expected: ["keep-for-the-rest", "2030-01-01"],
  },
  {
    source: `${TRANSITION}：已到期、未鉴定`,
    records: { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "none" },
    asOf: "2023-06-30",
    expected: ["appraise-by-new-rules", "2030-01-01"],
  },
  {
    source: `${TRANSITION}：2015年底未到期`,
    records: { year: 2010, oldYears: 15, newPeriod: "30-years" },
    asOf: "2023-06-30",
    expected: ["reset-period", "2041-01-01"],
  },
  {
    source: `${TRANSITION}：2016年起形成的直接适用新办法`,
    records: { year: 2016, newPeriod: "30-years" },
    asOf: "2023-06-30",
    expected: "not-applicable",
  },
  {
    source: "会计档案管理办法自2016年1月1日起施行：此前无所谓衔接",
    records: { year: 1999, oldYears: 15, newPeriod: "30-years", appraised: "none" },
    asOf: "2015-12-31",
    expected: "not-applicable",
  },
];

/** A unit's schedule that nobody has approved, and whether an approval is asked for on a day. */
export interface ApprovalCase {
  readonly source: string;
  /** The kind of the unit; not recorded when left out. */
  readonly unitKind?: UnitKind;
  /** The body of rules; the administrative when left out. */
  readonly regime?: RetentionRegimeCode;
  readonly asOf: CivilDay;
  /** The texts that ask for the approval. */
  readonly askedBy: readonly string[];
}

const ARTICLE_12 = `${DECREE_8}第十二条：各机关编制，经同级档案主管部门审核同意后执行`;
const ARTICLE_14 = `${DECREE_8}第十四条：适用于机关、人民团体；军队、党派、企业事业单位可参照`;
const ARTICLE_19 = "档案法实施条例第十九条：机关、群团组织、国有企事业单位，经同级档案主管部门审核同意后施行";
const BY_12 = "retention-rules-2006 12";
const BY_19 = "implementation-regulations-2024 19";

export const APPROVAL_CASES: readonly ApprovalCase[] = [
  { source: ARTICLE_12, unitKind: "government", asOf: "2015-06-30", askedBy: [BY_12] },
  { source: `${ARTICLE_12}；自2006年12月18日起`, unitKind: "government", asOf: "2006-12-17", askedBy: [] },
  { source: ARTICLE_12, unitKind: "government", asOf: "2006-12-18", askedBy: [BY_12] },
  { source: ARTICLE_19, unitKind: "government", asOf: "2024-03-01", askedBy: [BY_12, BY_19] },
  { source: ARTICLE_14, unitKind: "mass-organisation", asOf: "2015-06-30", askedBy: [BY_12] },
  { source: `${ARTICLE_14}；未提临时机构`, unitKind: "temporary-body", asOf: "2024-02-29", askedBy: [] },
  { source: `${ARTICLE_19}；未提临时机构`, unitKind: "temporary-body", asOf: "2024-03-01", askedBy: [] },
  { source: ARTICLE_14, unitKind: "institution", asOf: "2024-02-29", askedBy: [] },
  { source: ARTICLE_19, unitKind: "institution", asOf: "2024-03-01", askedBy: [BY_19] },
  { source: ARTICLE_14, unitKind: "state-owned-enterprise", asOf: "2024-02-29", askedBy: [] },
  { source: ARTICLE_19, unitKind: "state-owned-enterprise", asOf: "2024-03-01", askedBy: [BY_19] },
  { source: ARTICLE_14, unitKind: "private-enterprise", regime: "enterprise", asOf: "2015-06-30", askedBy: [] },
  { source: ARTICLE_19, unitKind: "private-enterprise", regime: "enterprise", asOf: "2024-03-01", askedBy: [] },
  { source: `${ARTICLE_12}；单位性质不明的，按须报审`, asOf: "2015-06-30", askedBy: [BY_12] },
  { source: `${ARTICLE_14}；企业不论性质`, regime: "enterprise", asOf: "2015-06-30", askedBy: [] },
  { source: `${ARTICLE_19}；企业性质不明的，按须报审`, regime: "enterprise", asOf: "2024-03-01", askedBy: [BY_19] },
];
