import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import type { DatedRow } from "./closure-tables.js";

/** The grounds of {@link DEFERRAL_GROUNDS}. */
export type KnownDeferralGround =
  | "state-secret"
  | "major-interests"
  | "third-party-rights"
  | "other-restriction"
  | "security-or-major-interests"
  | "otherwise-unsuitable";

/** Why the opening of a record is deferred (延期理由): one of ours or a county's own code. */
export type DeferralGround = KnownDeferralGround | (string & {});

/** A ground on which an opening may be deferred, for decisions of the days on which it holds. */
export interface DeferralGroundRow extends DatedRow {
  /** Its code. */
  readonly code: DeferralGround;
  /** What it says. */
  readonly title: Title;
  /** The item of the article, as it is printed after it. */
  readonly item?: Title;
  /** Whether it is for the clock of secrecy alone to say that it applies. */
  readonly appliesBy: "review" | "secrecy";
}

/**
 * A concrete standard of an archives (划控细则、延期开放具体标准): host data under a ground of the texts, which the archives fixes with the forming
 * or transferring unit (opening measures, art. 9).
 */
export interface DeferralStandard {
  /** The host's own code. */
  readonly code: string;
  /** The ground it stands under. */
  readonly ground: DeferralGround;
  /** What it covers. */
  readonly title: Title;
  /** After how many years what is deferred under it is assessed again; no text fixes it, so the archives does. */
  readonly assessmentYears?: number;
  /** Words whose appearance in a title or text suggests it. */
  readonly terms?: readonly string[];
  /** The first day on which it is used; absent where it always was. */
  readonly from?: CivilDay;
  /** The first day on which it is no longer used; absent while it is. */
  readonly until?: CivilDay;
}

/** Who has to agree to a deferral beside the parties of the review: the archives authority (档案主管部门) one level up, or of the same level. */
export const DEFERRAL_AUTHORITIES = Object.freeze(["superior", "same-level"] as const);

/** One of {@link DEFERRAL_AUTHORITIES}. */
export type DeferralAuthority = (typeof DEFERRAL_AUTHORITIES)[number];

/** What the authority does, and to what: approves the deferral, reviews its catalogue, or consents. */
export const DEFERRAL_ACTS = Object.freeze(["approval", "review", "consent"] as const);

/** One of {@link DEFERRAL_ACTS}. */
export type DeferralAct = (typeof DEFERRAL_ACTS)[number];

/** What a deferral of the days of this row needs; without authority and act, a text is in force whose wording has not been seen. */
export interface DeferralApprovalRow extends DatedRow {
  /** Which authority. */
  readonly authority?: DeferralAuthority;
  /** What it does. */
  readonly act?: DeferralAct;
  /** The whole in words. */
  readonly title: Title;
  /** Whether a later row holds instead of it or, where the county reads it so, beside it. */
  readonly overtakenFrom?: CivilDay;
  /** Whether the text puts it in no order with the agreement of the parties; absent where it comes no earlier (opening measures, art. 15). */
  readonly mayPrecedeAgreement?: boolean;
}

const ARTICLE_8 = {
  from: "2022-08-01",
  appliesBy: "review",
  citations: [{ instrument: "opening-measures-2022", article: "8", confidence: "seen" }],
} as const;

/**
 * The grounds of the opening measures of 2022, art. 8, and before them the two that the law and the measures of 1999 name. A ground lets an
 * archives defer; it never has to.
 */
export const DEFERRAL_GROUNDS: readonly DeferralGroundRow[] = ruleTable([
  {
    code: "state-secret",
    title: {
      "zh-CN": "涉及国家秘密且保密期限尚未届满、解密时间尚未到达、解密条件尚未达成",
      en: "a state secret whose period has not expired, whose time has not come or whose condition is not met",
    },
    item: { "zh-CN": "第（一）项", en: " (1)" },
    ...ARTICLE_8,
    appliesBy: "secrecy",
  },
  {
    code: "major-interests",
    title: {
      "zh-CN": "涉及国家和社会重大利益，开放后可能危及国家安全和社会稳定",
      en: "major interests of state and society: opening may endanger state security and social stability",
    },
    item: { "zh-CN": "第（二）项", en: " (2)" },
    ...ARTICLE_8,
  },
  {
    code: "third-party-rights",
    title: {
      "zh-CN": "涉及知识产权、个人信息，开放后会对第三方合法权益造成损害",
      en: "intellectual property or personal information: opening would harm lawful rights of a third party",
    },
    item: { "zh-CN": "第（三）项", en: " (3)" },
    ...ARTICLE_8,
  },
  {
    code: "other-restriction",
    title: {
      "zh-CN": "其他依照有关法律、行政法规和国家有关规定应当限制利用",
      en: "another restriction under laws, regulations and rules of the state",
    },
    item: { "zh-CN": "第（四）项", en: " (4)" },
    ...ARTICLE_8,
  },
  {
    code: "security-or-major-interests",
    title: { "zh-CN": "涉及国家安全或者重大利益", en: "state security or major interests of the state" },
    from: "1988-01-01",
    until: "2022-08-01",
    appliesBy: "review",
    citations: [
      { instrument: "archives-law-1987", article: "19", confidence: "recalled" },
      { instrument: "implementation-measures-1999", article: "19", confidence: "seen" },
      { instrument: "archives-law-2020", article: "27", confidence: "seen" },
    ],
  },
  {
    code: "otherwise-unsuitable",
    title: { "zh-CN": "其他到期不宜开放", en: "otherwise unsuitable for opening when due" },
    from: "1988-01-01",
    until: "2022-08-01",
    appliesBy: "review",
    citations: [
      { instrument: "archives-law-1987", article: "19", confidence: "recalled" },
      { instrument: "implementation-measures-1999", article: "19", confidence: "seen" },
      { instrument: "archives-law-2020", article: "27", confidence: "seen" },
    ],
  },
]);

/** What a deferral needs, by the day on which it is decided. */
export const DEFERRAL_APPROVALS: readonly DeferralApprovalRow[] = ruleTable([
  {
    title: {
      "zh-CN": "1990年实施办法的规定（文本未收录）",
      en: "as the measures of 1990 say, whose text has not been seen",
    },
    from: "1990-11-19",
    until: "1999-06-07",
    citations: [{ instrument: "implementation-measures-1990", confidence: "quoted" }],
  },
  {
    authority: "superior",
    act: "approval",
    title: { "zh-CN": "上一级档案行政管理部门批准", en: "approval of the archives authority one level up" },
    from: "1999-06-07",
    until: "2024-03-01",
    overtakenFrom: "2022-08-01",
    mayPrecedeAgreement: true,
    citations: [{ instrument: "implementation-measures-1999", article: "19", confidence: "seen" }],
  },
  {
    authority: "same-level",
    act: "review",
    title: {
      "zh-CN": "延期开放档案目录经同级档案主管部门审核",
      en: "review of the deferral catalogue by the archives authority of the same level",
    },
    from: "2022-08-01",
    until: "2024-03-01",
    citations: [{ instrument: "opening-measures-2022", article: "15", confidence: "seen" }],
  },
  {
    authority: "same-level",
    act: "consent",
    title: { "zh-CN": "同级档案主管部门同意", en: "consent of the archives authority of the same level" },
    from: "2024-03-01",
    citations: [
      { instrument: "implementation-regulations-2024", article: "31", confidence: "seen" },
      { instrument: "opening-measures-2022", article: "15", confidence: "seen" },
    ],
  },
]);
