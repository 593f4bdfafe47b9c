import type { CivilDay } from "lantai/dates";
import type { Deferral, DeferralApprovalReason, DeferralFinding, DeferralOverlapReading } from "lantai/open-appraisal";

/** A day of decision and what a deferral of that day needs. */
export interface DeferralApprovalCase {
  /** The article it rests on. */
  readonly source: string;
  readonly decidedOn: CivilDay;
  readonly overlap?: DeferralOverlapReading;
  /** Authority and act, or nothing where it is undetermined. */
  readonly needed?: readonly string[];
  readonly reasons: readonly DeferralApprovalReason["code"][];
  /** What is cited, by instrument and article. */
  readonly cited: readonly string[];
}

/** A deferral and what it lacks. */
export interface DeferralCase {
  /** The article it rests on. */
  readonly source: string;
  readonly title: string;
  readonly deferral: Deferral;
  readonly missing: readonly DeferralFinding["code"][];
}

const UNSEEN = "实施办法（1990年）文本未收录";
const MEASURES = "档案法实施办法（1999年）第十九条";
const DECREE = "国家档案馆档案开放办法第十五条";
const REGULATIONS = "档案法实施条例第三十一条";

const NEEDED = ["deferral-approval-needed"] as const;
const SUPERIOR = ["superior approval"];
const BY_MEASURES = ["implementation-measures-1999 19"];
const SAME_LEVEL = ["same-level review"];
const BY_DECREE = ["opening-measures-2022 15"];

/** Both sides of every day on which the answer changes. */
export const DEFERRAL_APPROVAL_CASES: readonly DeferralApprovalCase[] = [
  { source: UNSEEN, decidedOn: "1990-11-18", reasons: ["deferral-approval-unruled"], cited: [] },
  {
    source: UNSEEN,
    decidedOn: "1990-11-19",
    reasons: ["deferral-approval-unseen"],
    cited: ["implementation-measures-1990 undefined"],
  },
  {
    source: UNSEEN,
    decidedOn: "1999-06-06",
    reasons: ["deferral-approval-unseen"],
    cited: ["implementation-measures-1990 undefined"],
  },
  { source: MEASURES, decidedOn: "1999-06-07", needed: SUPERIOR, reasons: NEEDED, cited: BY_MEASURES },
  { source: MEASURES, decidedOn: "2020-12-31", needed: SUPERIOR, reasons: NEEDED, cited: BY_MEASURES },
  { source: MEASURES, decidedOn: "2021-01-01", needed: SUPERIOR, reasons: NEEDED, cited: BY_MEASURES },
  { source: MEASURES, decidedOn: "2022-07-31", needed: SUPERIOR, reasons: NEEDED, cited: BY_MEASURES },
  { source: DECREE, decidedOn: "2022-08-01", needed: SAME_LEVEL, reasons: NEEDED, cited: BY_DECREE },
  { source: DECREE, decidedOn: "2024-02-29", needed: SAME_LEVEL, reasons: NEEDED, cited: BY_DECREE },
  {
    source: `${DECREE}；${MEASURES}尚未废止`,
    decidedOn: "2022-08-01",
    overlap: "both-texts",
    needed: [...SUPERIOR, ...SAME_LEVEL],
    reasons: [...NEEDED, ...NEEDED],
    cited: [...BY_MEASURES, ...BY_DECREE],
  },
  {
    source: `${DECREE}；${MEASURES}尚未废止`,
    decidedOn: "2024-02-29",
    overlap: "both-texts",
    needed: [...SUPERIOR, ...SAME_LEVEL],
    reasons: [...NEEDED, ...NEEDED],
    cited: [...BY_MEASURES, ...BY_DECREE],
  },
  {
    source: REGULATIONS,
    decidedOn: "2024-03-01",
    needed: ["same-level consent"],
    reasons: NEEDED,
    cited: ["implementation-regulations-2024 31", ...BY_DECREE],
  },
  {
    source: REGULATIONS,
    decidedOn: "2024-03-01",
    overlap: "both-texts",
    needed: ["same-level consent"],
    reasons: NEEDED,
    cited: ["implementation-regulations-2024 31", ...BY_DECREE],
  },
];

const OF_2022 = {
  grounds: ["third-party-rights"],
  decidedOn: "2022-08-01",
  agreement: { on: "2022-07-30", unit: "culture" },
  approvals: [{ authority: "same-level", act: "review", on: "2022-08-10" }],
  nextAssessmentDay: "2027-08-01",
} as const satisfies Deferral;

const GROUNDS_2022 = "国家档案馆档案开放办法第八条自2022年8月1日起施行";

export const DEFERRALS: readonly DeferralCase[] = [
  { source: DECREE, title: "complete", deferral: OF_2022, missing: [] },
  {
    source: GROUNDS_2022,
    title: "on the day before the grounds of article 8",
    deferral: { ...OF_2022, decidedOn: "2022-07-31", nextAssessmentDay: "2027-08-01" },
    missing: ["deferral-ground-unknown", "deferral-approval-missing"],
  },
  {
    source: MEASURES,
    title: "on that day, by the measures of 1999",
    deferral: {
      grounds: ["otherwise-unsuitable"],
      decidedOn: "2022-07-31",
      agreement: { on: "2022-07-30" },
      approvals: [{ authority: "superior", act: "approval", on: "2022-07-31" }],
    },
    missing: [],
  },
  {
    source: "档案法实施办法（1999年）第十九条：涉及国家安全或者重大利益的",
    title: "on that day, for state security or major interests",
    deferral: {
      grounds: ["security-or-major-interests"],
      decidedOn: "2022-07-31",
      agreement: { on: "2022-07-30" },
      approvals: [{ authority: "superior", act: "approval", on: "2022-07-31" }],
    },
    missing: [],
  },
  {
    source: "国家档案馆档案开放办法第八条第（四）项",
    title: "another restriction under laws and rules of the state",
    deferral: { ...OF_2022, grounds: ["other-restriction"] },
    missing: [],
  },
  {
    source: "档案法（2020年修订）第三十条：2021年起共同审核",
    title: "before joint reviews, no agreement is asked for",
    deferral: {
      grounds: ["otherwise-unsuitable"],
      decidedOn: "2020-12-31",
      approvals: [{ authority: "superior", act: "approval", on: "2020-12-31" }],
    },
    missing: [],
  },
  {
    source: GROUNDS_2022,
    title: "a ground of 1999 no longer holds",
    deferral: { ...OF_2022, grounds: ["otherwise-unsuitable"] },
    missing: ["deferral-ground-unknown"],
  },
  {
    source: GROUNDS_2022,
    title: "no ground",
    deferral: { ...OF_2022, grounds: [] },
    missing: ["deferral-ground-missing"],
  },
  {
    source: REGULATIONS,
    title: "a review of the catalogue is no consent",
    deferral: { ...OF_2022, decidedOn: "2024-03-01" },
    missing: ["deferral-approval-missing"],
  },
  {
    source: DECREE,
    title: "agreement after the decision",
    deferral: { ...OF_2022, agreement: { on: "2022-08-02" } },
    missing: ["deferral-agreement-missing"],
  },
  {
    source: `${DECREE}：协商一致的，目录送审`,
    title: "reviewed on the day of the agreement",
    deferral: { ...OF_2022, approvals: [{ ...OF_2022.approvals[0], on: "2022-07-30" }] },
    missing: [],
  },
  {
    source: `${DECREE}：协商一致的，目录送审`,
    title: "reviewed before the agreement",
    deferral: { ...OF_2022, approvals: [{ ...OF_2022.approvals[0], on: "2022-07-29" }] },
    missing: ["deferral-approval-missing"],
  },
  {
    source: `${MEASURES}：报上一级批准，未定先后`,
    title: "approved before the agreement, on the day before the opening measures",
    deferral: {
      grounds: ["otherwise-unsuitable"],
      decidedOn: "2022-07-31",
      agreement: { on: "2022-07-30" },
      approvals: [{ authority: "superior", act: "approval", on: "2022-07-29" }],
    },
    missing: [],
  },
  {
    source: `${MEASURES}：报上一级批准，未定先后`,
    title: "approved before an agreement that no text asks for",
    deferral: {
      grounds: ["otherwise-unsuitable"],
      decidedOn: "2020-12-31",
      agreement: { on: "2020-12-30" },
      approvals: [{ authority: "superior", act: "approval", on: "2020-11-30" }],
    },
    missing: [],
  },
  {
    source: `${REGULATIONS}；${DECREE}：协商一致的，目录送审`,
    title: "consented to before the agreement",
    deferral: {
      ...OF_2022,
      decidedOn: "2024-03-01",
      approvals: [{ authority: "same-level", act: "consent", on: "2022-07-29" }],
    },
    missing: ["deferral-approval-missing"],
  },
  {
    source: `${DECREE}：协商一致的，目录送审`,
    title: "reviewed, and the day of the agreement is none",
    deferral: { ...OF_2022, agreement: { on: "" as CivilDay }, approvals: OF_2022.approvals },
    missing: ["deferral-agreement-missing"],
  },
  {
    source: "国家档案馆档案开放办法第十七条：定期评估",
    title: "next assessment not after the decision",
    deferral: { ...OF_2022, nextAssessmentDay: "2022-08-01" },
    missing: ["deferral-assessment-missing"],
  },
  {
    source: DECREE,
    title: "nothing but the day",
    deferral: { grounds: [], decidedOn: "2022-08-01" },
    missing: [
      "deferral-ground-missing",
      "deferral-agreement-missing",
      "deferral-approval-missing",
      "deferral-assessment-missing",
    ],
  },
  {
    source: UNSEEN,
    title: "decided when nobody here knows who approves",
    deferral: { grounds: ["otherwise-unsuitable"], decidedOn: "1995-05-01" },
    missing: ["deferral-approver-unknown"],
  },
  {
    source: "决定日期须为实有的日期",
    title: "a day that is none",
    deferral: { ...OF_2022, decidedOn: "2022-02-30" },
    missing: ["deferral-day-unusable"],
  },
  {
    source: "国家档案馆档案开放办法第九条：具体标准和范围",
    title: "a standard that the archives does not have",
    deferral: { ...OF_2022, standards: ["adoption"] },
    missing: ["deferral-standard-unknown"],
  },
];
