import type { CivilDay } from "../../foundation/dates/index.js";
import type { FormationDate } from "../../foundation/law/index.js";

/** Who decided an extension; only the first two can. */
export const EXTENSION_DECIDERS = Object.freeze(["original-classifier", "superior", "other"] as const);

/** One of {@link EXTENSION_DECIDERS}. */
export type ExtensionDecider = (typeof EXTENSION_DECIDERS)[number];

/** A decision to extend secrecy (延长保密期限). What is not known of it stays absent and is never filled in. */
export interface SecrecyExtension {
  /** The day of the decision. */
  readonly decidedOn?: CivilDay;
  /** Who decided: the original classifier (原定密机关), its superior (上级机关), or someone else. */
  readonly by?: ExtensionDecider;
  /** The last day on which the record stays secret. */
  readonly lastDay?: CivilDay;
}

/** What the clock of secrecy reads of a record: any host's record with these fields is good enough. */
export interface SecrecySubject {
  /** The mark (密级★期限) as recorded; blank where there is none. */
  readonly secrecyMark?: string;
  /** The day of issue (制发日), from which the period runs; it may be incomplete. */
  readonly date?: FormationDate;
  /** The day of the written notice of classification, which counts where a record cannot be marked and has no day of issue. */
  readonly noticeOn?: CivilDay;
  /** Every extension that was decided. */
  readonly secrecyExtensions?: readonly SecrecyExtension[];
  /** The day on which a decision of declassification (解密决定) takes effect. */
  readonly declassifiedOn?: CivilDay;
  /** The day on which the matter was formally published (正式公布), which declassifies it. */
  readonly publishedOn?: CivilDay;
  /** The day on which the condition of declassification in the mark was found to be met. */
  readonly conditionMetOn?: CivilDay;
}
