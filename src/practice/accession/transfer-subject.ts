import type { CivilDay } from "../../foundation/dates/index.js";
import type { FormationDate } from "../../foundation/law/index.js";
import type { DestructionSubject, RetentionPeriod } from "../../holdings/catalogue/index.js";
import type { UnitKind } from "../../holdings/units/index.js";

/** The grounds on which a transfer may be put off: records that are highly specialised, or that have to be kept confidential. */
export const TRANSFER_EXTENSION_GROUNDS = Object.freeze(["specialised", "confidential"] as const);

/** One of {@link TRANSFER_EXTENSION_GROUNDS}. */
export type TransferExtensionGround = (typeof TRANSFER_EXTENSION_GROUNDS)[number];

/** Extension of a transfer term (延长移交期限), to which the archives authority of the same level consented. */
export interface TransferExtension {
  /** On what ground; without one of the two an extension does not count. */
  readonly ground?: TransferExtensionGround;
  /** The day of the consent; without it an extension does not count. */
  readonly consentedOn?: CivilDay;
  /** The first day on which the transfer is due after all; absent where the consent names none. */
  readonly until?: CivilDay;
}

/** Something that happened to a unit or its records and that a rule on early or short transfer terms counts from. */
export interface TransferEvent {
  /** What happened, such as `unit-dissolved`; an {@link EarlyTransfer} or an {@link EventTerm} of the rules names it. */
  readonly kind: string;
  /** The day on which it happened. */
  readonly on: CivilDay;
}

/** What the rules of transfer read of a record: any host's record with these fields is good enough. */
export interface TransferSubject extends DestructionSubject {
  /** Who keeps it: its unit or already the archives. */
  readonly custody: "archives" | "unit";
  /** Its date, which may be incomplete. */
  readonly date?: FormationDate;
  /** The year it is filed under (年度), which counts where it has no date. */
  readonly year?: number;
  /** Its retention period; records of a short one stay with their unit. */
  readonly retentionPeriod?: RetentionPeriod;
  /** The key of the unit that keeps it. */
  readonly unit?: string;
  /** The kind of that unit; some come to the archives by agreement only. */
  readonly unitKind?: UnitKind;
  /** The extension of its term, when there is one. */
  readonly transferExtension?: TransferExtension;
  /** What happened to its unit or to itself. */
  readonly transferEvents?: readonly TransferEvent[];
}
