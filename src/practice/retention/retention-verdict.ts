import type { CivilDay } from "../../foundation/dates/index.js";
import type { FormationDate } from "../../foundation/law/index.js";
import type { Verdict } from "../../foundation/verdicts/index.js";
import type { RetentionPeriod } from "../../holdings/catalogue/index.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { RetentionRules } from "./retention-rules.js";

/** What the rules read of a record: any host's record with these fields is good enough. */
export interface RetentionSubject {
  /** Its retention period (保管期限). */
  readonly retentionPeriod?: RetentionPeriod;
  /** The year it is filed under (年度), which counts before the date. */
  readonly year?: number;
  /** Its date, which may be incomplete. */
  readonly date?: FormationDate;
}

/** A permanent record: its period has no end. */
export interface PermanentRetention {
  /** Where the record stands. */
  readonly standing: "never";
}

/** A fixed term: `ended` on its last day plus one, and from then on waiting for an appraisal. Nothing is destroyed by it. */
export interface FixedRetention {
  /** Where the record stands on `asOf`. */
  readonly standing: "running" | "ended";
  /** The day from which the term runs. */
  readonly startDay: CivilDay;
  /** The first day on which the term is over and the record may be appraised (到期鉴定). */
  readonly endDay: CivilDay;
}

/** When the retention period of a record ends. */
export type RetentionEnd = PermanentRetention | FixedRetention;

/** The answer of {@link retentionEnd}. */
export type RetentionVerdict = Verdict<RetentionEnd, RetentionReason>;

/** What every question about retention needs: the day, and the rules. */
export interface RetentionOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `RETENTION_RULES`. */
  readonly rules: RetentionRules;
}
