import type { CivilDay } from "lantai/dates";
import type { DisposalFacts, DisposalFinding, DisposalSubject } from "lantai/retention";

/** A record of a finished destruction (papers.ts), changed in one thing, and everything that then keeps it from being destroyed. */
export interface DisposalCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly title: string;
  readonly record: Partial<DisposalSubject>;
  readonly facts: DisposalFacts;
  readonly asOf: CivilDay;
  readonly expected: readonly DisposalFinding["code"][];
}

const EXPIRY = "档案法实施条例第二十四条：期满鉴定，仍有保存价值的重新划定";
const CLAIMS = "会计档案管理办法（财政部令第79号）第十九条（凭记忆）：未结清债权债务、未了事项不得销毁";
const PRACTICE = "销毁实务：未查清的视同有阻碍";
const NONE: DisposalFacts = { openingReview: "none", secrecyReview: "none" };

export const DISPOSAL_CASES: readonly DisposalCase[] = [
  { source: EXPIRY, title: "2008年的10年期限，期满次日", record: {}, facts: NONE, asOf: "2019-01-01", expected: [] },
  {
    source: EXPIRY,
    title: "同一文件，期满当日",
    record: {},
    facts: NONE,
    asOf: "2018-12-31",
    expected: ["disposal-term-running"],
  },
  {
    source: EXPIRY,
    title: "永久保管",
    record: { retentionPeriod: "permanent" },
    facts: NONE,
    asOf: "2023-06-30",
    expected: ["disposal-permanent"],
  },
  {
    source: "关于机关档案保管期限的规定（1987年）第一条：长期十六年至五十年左右，不是一个年数；由人先划定",
    title: "长期",
    record: { retentionPeriod: "long-term", year: 1960 },
    facts: NONE,
    asOf: "2023-06-30",
    expected: ["disposal-term-undetermined"],
  },
  {
    source: CLAIMS,
    title: "未结清的债权债务",
    record: { openMatters: [{ matter: "unsettled-claims" }] },
    facts: NONE,
    asOf: "2023-06-30",
    expected: ["disposal-open-matter"],
  },
  {
    source: PRACTICE,
    title: "因诉讼暂停处置",
    record: { holds: [{ reason: "诉讼取证", originator: "县人民法院", from: "2022-03-01" }] },
    facts: NONE,
    asOf: "2023-06-30",
    expected: ["disposal-held"],
  },
  {
    source: PRACTICE,
    title: "开放审核正在进行",
    record: {},
    facts: { openingReview: "pending", secrecyReview: "none" },
    asOf: "2023-06-30",
    expected: ["disposal-review-pending"],
  },
];
