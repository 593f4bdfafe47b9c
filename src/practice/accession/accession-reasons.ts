import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";
import type { DestructionReasons, RetentionPeriod } from "../../holdings/catalogue/index.js";
import type { TransferExtensionGround } from "./transfer-subject.js";

/** What a transfer term was worked out from, and when it makes the transfer due. */
export interface TransferTermData {
  /** The term in years. */
  readonly years: number;
  /** The day of formation that it was counted from. */
  readonly formedOn: CivilDay;
  /** The first day on which the transfer is due. */
  readonly dueDay: CivilDay;
}

/** Why a record is or is not transferred, and why a consignment is accepted or returned, by code. */
export interface AccessionReasons {
  /** The term still runs. */
  "transfer-term-running": TransferTermData;
  /** The term is complete: the transfer is due. */
  "transfer-term-complete": TransferTermData;
  /** A short term of the province or county counts from an event. */
  "transfer-event-term": {
    /** What happened. */
    readonly event: Title;
    /** The day on which it happened. */
    readonly on: CivilDay;
    /** The months. */
    readonly months: number;
    /** The last day for the transfer. */
    readonly lastDay: CivilDay;
  };
  /** The record should have been transferred. */
  "transfer-overdue": {
    /** The first day on which it was overdue. */
    readonly since: CivilDay;
  };
  /** The archives authority consented to a later transfer. */
  "transfer-extended": {
    /** On what ground. */
    readonly ground: TransferExtensionGround;
    /** The day of the consent. */
    readonly consentedOn: CivilDay;
    /** The first day on which the transfer is due after all. */
    readonly until?: CivilDay;
  };
  /** An extension does not count, for something of it is missing. */
  "transfer-extension-incomplete": {
    /** The properties that are missing or cannot be used. */
    readonly missing: readonly string[];
  };
  /** It may come to the archives before its term is complete. */
  "transfer-early": {
    /** What happened. */
    readonly event: Title;
    /** The day on which it happened. */
    readonly on: CivilDay;
    /** Whether it may be transferred or only deposited. */
    readonly means: "transfer" | "deposit";
  };
  /** The archives has it already. */
  "transfer-made": Readonly<Record<never, never>>;
  /** Its unit comes to the archives by agreement and has no duty to transfer. */
  "transfer-by-agreement": {
    /** The kind of unit. */
    readonly unitKind: Title;
  };
  /** It is not said who keeps it. */
  "transfer-custody-missing": Readonly<Record<never, never>>;
  /** Neither a usable date nor a filing year says when it was formed. */
  "transfer-start-missing": Readonly<Record<never, never>>;
  /** No text known here gave a transfer term for this level on the day of the question. */
  "transfer-term-unknown": {
    /** The day of the question. */
    readonly asOf: CivilDay;
  };
  /** The text of the day says about so many years, which is no day. */
  "transfer-term-approximate": {
    /** The years. */
    readonly years: number;
  };
  /** The archives takes records that are kept so long. */
  "accession-scope-inside": {
    /** The retention period. */
    readonly period: RetentionPeriod;
  };
  /** The archives does not take records that are kept so long; they stay with their unit. */
  "accession-scope-outside": {
    /** The retention period. */
    readonly period: RetentionPeriod;
  };
  /** The record carries no retention period that can be read. */
  "accession-scope-period-missing": Readonly<Record<never, never>>;
  /** The rules say nothing of the scope of this level. */
  "accession-scope-unknown": Readonly<Record<never, never>>;
  /** Every check ran and found nothing that has to be put right. */
  "accession-checks-passed": {
    /** How many records were checked. */
    readonly records: number;
  };
  /** Something has to be put right before the records are taken. */
  "accession-errors-found": {
    /** How many errors. */
    readonly errors: number;
  };
  /** Some of it has not been checked, so that nothing can be said. */
  "accession-checks-missing": {
    /** What has not been checked. */
    readonly checks: readonly string[];
  };
  /** Nothing of it is in the scope of the archives; it stays with its unit. */
  "accession-nothing-inside": {
    /** How many records. */
    readonly records: number;
  };
  /** Nothing was handed over. */
  "accession-nothing-offered": Readonly<Record<never, never>>;
}

/** A reason behind an answer about transfer and accession. */
export type AccessionReason = ReasonOf<AccessionReasons & DestructionReasons>;
