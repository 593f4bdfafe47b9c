import type { CivilDay } from "../../foundation/dates/index.js";
import type { FormationDate } from "../../foundation/law/index.js";
import type { Verdict } from "../../foundation/verdicts/index.js";
import type { DestructionSubject, RetentionPeriod } from "../../holdings/catalogue/index.js";
import type { RetentionReason } from "./retention-reasons.js";
import type { RetentionRegimeCode, RetentionStart, StartEventCode } from "./retention-regimes.js";
import type { RetentionRules } from "./retention-rules.js";

/** What the rules read of a record: any host's record with these fields is good enough. */
export interface RetentionSubject extends DestructionSubject {
  /** Its retention period (保管期限), or 定期 without its years, which some old rules know. */
  readonly retentionPeriod?: RetentionPeriod | "fixed-term";
  /** The year it is filed under (年度), which counts before the date; for accounting records the accounting year. */
  readonly year?: number;
  /** Its date, which may be incomplete. */
  readonly date?: FormationDate;
  /** The body of rules that its period comes from; `administrative` unless said. */
  readonly regime?: RetentionRegimeCode;
  /** From when its term runs, as its schedule says; absent where the regime or the rules say it for all. */
  readonly retentionStart?: RetentionStart | StartEventCode;
  /** The day it was filed (归档日期), for terms that run from it. */
  readonly filedOn?: CivilDay;
  /** The day of the event that its term waits for, or that it has not happened yet; absent when nobody has said. */
  readonly startedOn?: CivilDay | "not-yet";
}

/** A permanent record: its period has no end. */
export interface PermanentRetention {
  /** Where the record stands. */
  readonly standing: "never";
}

/** A term that has not started (未起算), since its event has not happened by `asOf`. */
export interface AwaitedRetention {
  /** Where the record stands. */
  readonly standing: "not-started";
  /** The event that it waits for. */
  readonly waitsFor: StartEventCode;
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
export type RetentionEnd = PermanentRetention | AwaitedRetention | FixedRetention;

/** The answer of {@link retentionEnd}. */
export type RetentionVerdict = Verdict<RetentionEnd, RetentionReason>;

/** What every question about retention needs: the day, and the rules. */
export interface RetentionOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `RETENTION_RULES`. */
  readonly rules: RetentionRules;
}
