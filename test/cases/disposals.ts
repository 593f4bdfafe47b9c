import type { CivilDay } from "lantai/dates";
import type { DisposalFacts, DisposalFinding, DisposalSubject, RegisterForm } from "lantai/retention";

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
const MATTERS = {
  "construction-under-way": "会计档案管理办法（财政部令第79号）：项目正在建设期间的不得销毁，竣工决算后移交",
  litigation: "销毁实务：诉讼未结的不得销毁",
  loan: "销毁实务：借出未还的不得销毁",
} as const;
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
    source: "会计档案新旧管理办法衔接规定（财会〔2016〕3号）：2015年底尚未到期的，重新确定保管期限",
    title: "2000年的会计档案，旧期限25年",
    record: { regime: "accounting", retentionPeriod: "25-years", year: 2000 },
    facts: NONE,
    asOf: "2026-11-26",
    expected: ["disposal-term-undetermined"],
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
  ...(["construction-under-way", "litigation", "loan"] as const).map((matter) => ({
    source: MATTERS[matter],
    title: `未了事项：${matter}`,
    record: { openMatters: [{ matter }] },
    facts: NONE,
    asOf: "2023-06-30" as const,
    expected: ["disposal-open-matter"] as const,
  })),
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

/** The papers of a destruction that nobody has signed or watched yet, and whose signatures and presence they need. */
export interface DestructionPapersCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly title: string;
  readonly form: RegisterForm;
  readonly carrier: "paper" | "electronic";
  readonly unitKind?: string;
  readonly destroyedOn: CivilDay;
  /** Who signs, as the cover of the register prints it. */
  readonly signs: readonly string[];
  /** The bodies that each send a witness. */
  readonly watches: readonly string[];
  /** How many persons watch at least. */
  readonly persons: number;
}

const FIVE = ["单位负责人", "档案机构负责人", "会计机构负责人", "档案机构经办人", "会计机构经办人"] as const;
/** Before the measures of 2015: who approves, by practice. */
const HEAD = ["单位负责人"] as const;
const SIGNED =
  "会计档案管理办法（财政部令第79号）第十八条（凭记忆）：五方签署，档案、会计机构共同监销；电子的加信息系统机构";
const BEFORE = "会计档案管理办法（1998年，实务）：单位负责人批准签字，档案、会计机构共同监销";
const EARLY =
  "会计档案管理办法（1998年）自1999年1月1日起施行；此前文本未收录，按实务单位负责人签字，档案、会计机构共同监销";
const STATE_ORGAN = "会计档案管理办法（1998年，实务）：国家机关销毁会计档案，同级财政、审计部门派员";

export const DESTRUCTION_PAPERS_CASES: readonly DestructionPapersCase[] = [
  {
    source: "文书档案销毁清册封面（实务）：鉴定小组负责人、批准人签字，两名监销人",
    title: "文书档案",
    form: "documents",
    carrier: "paper",
    destroyedOn: "2023-05-10",
    signs: ["鉴定小组负责人", "批准人"],
    watches: [],
    persons: 2,
  },
  {
    source: SIGNED,
    title: "纸质会计档案",
    form: "accounting",
    carrier: "paper",
    destroyedOn: "2023-05-10",
    signs: FIVE,
    watches: ["档案机构", "会计机构"],
    persons: 2,
  },
  {
    source: SIGNED,
    title: "电子会计档案，令第79号施行当日",
    form: "accounting",
    carrier: "electronic",
    destroyedOn: "2016-01-01",
    signs: FIVE,
    watches: ["档案机构", "会计机构", "信息系统管理机构"],
    persons: 3,
  },
  {
    source: BEFORE,
    title: "电子会计档案，施行前一日",
    form: "accounting",
    carrier: "electronic",
    destroyedOn: "2015-12-31",
    signs: HEAD,
    watches: ["档案机构", "会计机构"],
    persons: 2,
  },
  {
    source: STATE_ORGAN,
    title: "国家机关的会计档案，令第79号施行前一日",
    form: "accounting",
    carrier: "paper",
    unitKind: "state-organ",
    destroyedOn: "2015-12-31",
    signs: HEAD,
    watches: ["档案机构", "会计机构", "同级财政部门", "同级审计部门"],
    persons: 4,
  },
  {
    source: STATE_ORGAN,
    title: "国家机关的会计档案，施行当日",
    form: "accounting",
    carrier: "paper",
    unitKind: "state-organ",
    destroyedOn: "2016-01-01",
    signs: FIVE,
    watches: ["档案机构", "会计机构"],
    persons: 2,
  },
  {
    source: STATE_ORGAN,
    title: "国家机关的会计档案，1998年办法施行当日",
    form: "accounting",
    carrier: "paper",
    unitKind: "state-organ",
    destroyedOn: "1999-01-01",
    signs: HEAD,
    watches: ["档案机构", "会计机构", "同级财政部门", "同级审计部门"],
    persons: 4,
  },
  {
    source: EARLY,
    title: "国家机关的会计档案，1998年办法施行前一日",
    form: "accounting",
    carrier: "paper",
    unitKind: "state-organ",
    destroyedOn: "1998-12-31",
    signs: HEAD,
    watches: ["档案机构", "会计机构"],
    persons: 2,
  },
];
