import type { CivilDay } from "../../../foundation/dates/index.js";
import type { DeferralAct, DeferralAuthority, DeferralGround } from "../rules/deferral-tables.js";

/** The agreement of the parties of the review on a deferral. */
export interface DeferralAgreement {
  /** The day of it. */
  readonly on: CivilDay;
  /** The key of the unit that agreed; absent where the archives reviewed alone. */
  readonly unit?: string;
}

/** What an archives authority (档案主管部门) did about a deferral. */
export interface DeferralApproval {
  /** Which authority. */
  readonly authority: DeferralAuthority;
  /** What it did. */
  readonly act: DeferralAct;
  /** The day of it. */
  readonly on: CivilDay;
  /** Its document, where recorded. */
  readonly documentNo?: string;
}

/** Deferral (延期开放): the decision not to open a record that is due, with everything that makes it complete. */
export interface Deferral {
  /** The grounds, as codes of the rules. */
  readonly grounds: readonly DeferralGround[];
  /** The codes of the archives' own standards under them. */
  readonly standards?: readonly string[];
  /** The day of the decision, which says what it needs. */
  readonly decidedOn: CivilDay;
  /** The agreement of the parties. */
  readonly agreement?: DeferralAgreement;
  /** What the authorities did. */
  readonly approvals?: readonly DeferralApproval[];
  /** The day on which it has to be assessed again (下次评估日): no text fixes it, so the archives does. */
  readonly nextAssessmentDay?: CivilDay;
}
