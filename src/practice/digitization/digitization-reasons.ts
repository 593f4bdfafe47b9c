import type { Title } from "../../foundation/findings/index.js";
import type { Percent } from "../../foundation/quantities/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";

/** A reason about a requirement of outsourced work. */
export interface RequirementData {
  /** Its code. */
  readonly requirement: string;
  /** What has to be shown. */
  readonly title: Title;
}

/** Why outsourced work is or is not in order, by code. */
export interface OutsourcingReasons {
  /** A requirement is shown to be met. */
  "outsourcing-requirement-met": RequirementData;
  /** A requirement was found unmet. */
  "outsourcing-requirement-unmet": RequirementData;
  /** Nothing shows that a requirement is met. */
  "outsourcing-requirement-unproved": RequirementData;
  /** The archives' own staff does the work. */
  "outsourcing-own-staff": Readonly<Record<never, never>>;
  /** On that day no text asks anything of outsourced work. */
  "outsourcing-unruled": {
    /** The day. */
    readonly asOf: string;
  };
}

/** A reason about a check of the acceptance. */
export interface AcceptanceCheckData {
  /** The code of the check. */
  readonly check: string;
  /** Its name. */
  readonly title: Title;
  /** How many were checked. */
  readonly checked: number;
}

/** Why a batch is or is not accepted, by code. */
export interface AcceptanceReasons {
  /** A check was run on all that it has to see, and found nothing. */
  "acceptance-check-passed": AcceptanceCheckData;
  /** A check that admits no fault found some. */
  "acceptance-check-failed": AcceptanceCheckData & {
    /** How many records it found at fault. */
    readonly faulty: number;
  };
  /** A check of the sample found faults, which count against the pass rate. */
  "acceptance-check-counted": AcceptanceCheckData & {
    /** How many records it found at fault. */
    readonly faulty: number;
  };
  /** A check was not run, or not on all that it has to see. */
  "acceptance-check-incomplete": AcceptanceCheckData & {
    /** How many it has to see. */
    readonly asked: number;
  };
  /** The pass rate of the sample reaches what is asked. */
  "acceptance-rate-reached": AcceptanceRateData;
  /** The pass rate of the sample is below what is asked. */
  "acceptance-rate-missed": AcceptanceRateData;
  /** Fewer were sampled than the rules ask for. */
  "acceptance-sample-too-small": {
    /** What was sampled. */
    readonly level: "volume" | "item";
    /** How many there are. */
    readonly frame: number;
    /** How many were sampled. */
    readonly sampled: number;
    /** How many have to be. */
    readonly asked: number;
  };
  /** More were sampled than there are, or one of the two is no whole number. */
  "acceptance-sample-contradicts": {
    /** What was sampled. */
    readonly level: "volume" | "item";
    /** How many there are. */
    readonly frame: number;
    /** How many were sampled. */
    readonly sampled: number;
  };
  /** A check saw more than there are, or one of the two is no whole number. */
  "acceptance-run-contradicts": AcceptanceCheckData & {
    /** How many there are. */
    readonly total: number;
  };
  /** More records are at fault than were sampled. */
  "acceptance-faults-contradict": {
    /** How many were sampled. */
    readonly sampled: number;
    /** How many records are at fault. */
    readonly faulty: number;
  };
  /** A fault names a check that the rules do not have. */
  "acceptance-check-unknown": {
    /** The code of the check. */
    readonly check: string;
  };
  /** No sample was taken. */
  "acceptance-sample-missing": Readonly<Record<never, never>>;
  /** On that day none of the texts behind the rules is in force. */
  "acceptance-unruled": {
    /** The day. */
    readonly asOf: string;
  };
}

/** A reason about the pass rate of a sample. */
export interface AcceptanceRateData {
  /** How many were sampled. */
  readonly sampled: number;
  /** How many of them are at fault. */
  readonly faulty: number;
  /** The pass rate that is asked for, in percent. */
  readonly passPercent: Percent;
}

/** Every reason of digitization. */
export interface DigitizationReasons extends OutsourcingReasons, AcceptanceReasons {}

/** A reason of an {@link OutsourcingVerdict}. */
export type OutsourcingReason = ReasonOf<OutsourcingReasons>;

/** A reason of an {@link AcceptanceVerdict}. */
export type AcceptanceReason = ReasonOf<AcceptanceReasons>;
