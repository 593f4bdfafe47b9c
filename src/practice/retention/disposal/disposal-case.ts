import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../../foundation/law/index.js";
import type { Carrier, HoldSubject, RecordOrigin } from "../../../holdings/catalogue/index.js";
import type { RetentionSubject } from "../retention-verdict.js";

/** The matters of {@link OPEN_MATTERS}. */
export type KnownOpenMatter = "unsettled-claims" | "construction-under-way" | "litigation" | "loan";

/** Something that is not settled while which a record is not destroyed. */
export interface OpenMatterRow {
  /** Its code. */
  readonly code: KnownOpenMatter | (string & {});
  /** Its name. */
  readonly title: Title;
  /** The text behind it, where one is known. */
  readonly citation?: Citation;
}

const UNSETTLED: Citation = { instrument: "accounting-archives-measures-2015", article: "19", confidence: "recalled" };

/**
 * What keeps a record from being destroyed: unsettled claims and debts (paper is pulled out into a volume of its own, until they are settled), a construction project
 * under way, a lawsuit, a loan.
 */
export const OPEN_MATTERS: readonly OpenMatterRow[] = ruleTable([
  { code: "unsettled-claims", title: { "zh-CN": "未结清的债权债务", en: "unsettled claims" }, citation: UNSETTLED },
  {
    code: "construction-under-way",
    title: { "zh-CN": "项目正在建设期间", en: "construction under way" },
    citation: { instrument: "accounting-archives-measures-2015", confidence: "practised" },
  },
  { code: "litigation", title: { "zh-CN": "诉讼未结", en: "pending litigation" } },
  { code: "loan", title: { "zh-CN": "借出未还", en: "a loan that has not come back" } },
]);

/** An open matter of a record. */
export interface OpenMatter {
  /** Which; one of {@link OPEN_MATTERS} or a county's own. */
  readonly matter: KnownOpenMatter | (string & {});
  /** What about, such as the debtor. */
  readonly detail?: string;
}

/** What an appraisal reads of a record: its retention, what holds it, and what a register lists. */
export interface DisposalSubject extends RetentionSubject, HoldSubject {
  /** Title (题名). */
  readonly title: string;
  /** Reference code (档号), for accounting records their file number (档案编号). */
  readonly referenceCode?: string;
  /** Number of pages (页数). */
  readonly pageCount?: number;
  /** The volume number (卷号) that an accounting register lists. */
  readonly volumeNo?: string;
  /** The number of bound volumes (册数) that an accounting register lists. */
  readonly bookCount?: number;
  /** Carrier (载体). */
  readonly carrier?: Carrier;
  /** How its computer file came to be. */
  readonly origin?: RecordOrigin;
  /** What is not settled; none in an empty list, and nobody has looked when it is absent. */
  readonly openMatters?: readonly OpenMatter[];
  /** Remarks (备注). */
  readonly remark?: string;
}

/** Where another procedure over a record stands. */
export type ReviewStanding = "none" | "pending" | "settled";

/** What an appraisal must know of the procedures of opening and secrecy: the answer of those concepts, reduced to this. */
export interface DisposalFacts {
  /** Whether an open appraisal (开放审核) of the record is under way. */
  readonly openingReview: ReviewStanding;
  /** Whether a declassification or a change of its level is under way. */
  readonly secrecyReview: ReviewStanding;
}

/** The two forms of a destruction register (销毁清册). */
export const REGISTER_FORMS = Object.freeze(["documents", "accounting"] as const);

/** One of {@link REGISTER_FORMS}. */
export type RegisterForm = (typeof REGISTER_FORMS)[number];

/** The approval of a destruction. */
export interface DestructionApproval {
  /** Who approved it. */
  readonly by: string;
  /** The day. */
  readonly on: CivilDay;
  /** The reference codes (档号) of the records that it covers; where it lists none it is not known what was approved, which blocks. */
  readonly records?: readonly string[];
}

/** A signature under a register. */
export interface RegisterSignature {
  /** In which role; see {@link SIGNATORY_RULES}. */
  readonly role: string;
  /** Who. */
  readonly person: string;
  /** The day. */
  readonly on: CivilDay;
}

/** A witness of the destruction (监销人), who checks before it and signs after it. */
export interface DestructionWitness {
  /** For which body; see {@link WITNESS_RULES}. */
  readonly role: string;
  /** Who. */
  readonly person: string;
  /** The day on which the records were checked against the register. */
  readonly checkedOn?: CivilDay;
  /** The day on which the register was signed, after the destruction. */
  readonly signedOn?: CivilDay;
}

/** A destruction: the papers that go with a list of records, from the approval to the signatures of the witnesses. */
export interface DestructionCase {
  /** The number of its register (销毁清册). */
  readonly registerNo: string;
  /** The form of its register. */
  readonly form: RegisterForm;
  /** Fonds number (全宗号). */
  readonly fondsNo: string;
  /** The unit whose records they are. */
  readonly unit: string;
  /** What kind of unit it is, where rules differ by it. */
  readonly unitKind?: "state-organ" | (string & {});
  /** The approval; absent until there is one. */
  readonly approval?: DestructionApproval;
  /** The signatures so far. */
  readonly signatures: readonly RegisterSignature[];
  /** The witnesses so far. */
  readonly witnesses: readonly DestructionWitness[];
  /** The day of the destruction; absent until then. */
  readonly destroyedOn?: CivilDay;
}
