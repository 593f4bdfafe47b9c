import type { CivilDay } from "../../foundation/dates/index.js";
import type { Verdict } from "../../foundation/verdicts/index.js";
import type { DestructionSubject, OpeningDaySubject } from "../../holdings/catalogue/index.js";
import type { SecrecyRules, SecrecySubject } from "../../holdings/secrecy/index.js";
import type { ReadingReason } from "./reading-reasons.js";
import type { ReadingConsent, ReadingRules } from "./reading-rules.js";
import type { ReaderKind } from "./reading-tables.js";

/** What the rules read of a record: any host's record with these fields is good enough. */
export interface ReadingSubject extends SecrecySubject, OpeningDaySubject, DestructionSubject {
  /** Who keeps it; absent means the archives that asks. */
  readonly custody?: "archives" | "unit";
  /** The kind of special archives it belongs to, such as `marriage`, when it does. */
  readonly specialArchives?: string;
  /** A restriction that who transferred, donated or deposited it has set (限制利用意见), where one binds. */
  readonly donorRestriction?: string;
}

/** Who wants to read, what he shows, and who has consented. Nothing says who he is. */
export interface Reader {
  /** What kind of reader he is to this record. */
  readonly kind: ReaderKind;
  /** The papers he shows. */
  readonly papers: readonly string[];
  /** Those who have consented. */
  readonly consents?: readonly string[];
}

/** Whether a reader may see a record: yes, with papers or a consent that is lacking, or not under these rules. */
export const READING_OUTCOMES = Object.freeze(["may-read", "needs-papers", "needs-consent", "may-not-read"] as const);

/** One of {@link READING_OUTCOMES}. */
export type ReadingOutcome = (typeof READING_OUTCOMES)[number];

/** The answer, and what is lacking. */
export interface ReadingAccess {
  /** Whether he may. */
  readonly outcome: ReadingOutcome;
  /** Sets of papers, any one of which will do; empty when he showed one. */
  readonly papers: readonly (readonly string[])[];
  /** The consents that are lacking; one that is needed only if necessary does not keep him from reading. */
  readonly consents: readonly ReadingConsent[];
  /** What he has to keep to. */
  readonly conditions: readonly string[];
}

/** The answer of {@link readingAccess}. */
export type ReadingVerdict = Verdict<ReadingAccess, ReadingReason>;

/** The day of the question, and the rules of reading and of secrecy. */
export interface ReadingOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, such as `READING_RULES`. */
  readonly rules: ReadingRules;
  /** The rules of secrecy, such as `SECRECY_RULES`. */
  readonly secrecyRules: SecrecyRules;
}
