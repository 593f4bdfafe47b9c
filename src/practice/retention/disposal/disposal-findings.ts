import type { CivilDay } from "../../../foundation/dates/index.js";
import type { FindingOf, Title } from "../../../foundation/findings/index.js";
import type { ProcedureFindings } from "../../../foundation/procedures/index.js";

/** What stands in the way of a destruction, or is wrong with a decision to keep, by code. */
export interface DisposalFindings {
  /** The record is permanent. */
  "disposal-permanent": Titled;
  /** Its term is not over. */
  "disposal-term-running": Titled & {
    /** The first day on which it is. */
    readonly endDay: CivilDay;
  };
  /** Its term has not started. */
  "disposal-term-not-started": Titled;
  /** It cannot be said when its term ends. */
  "disposal-term-undetermined": Titled & {
    /** What is missing. */
    readonly missing: readonly string[];
  };
  /** It was destroyed before. */
  "disposal-already-destroyed": Titled & {
    /** The day. */
    readonly on: CivilDay;
    /** The register that lists it. */
    readonly registerNo: string;
  };
  /** Something about it is not settled. */
  "disposal-open-matter": Titled & {
    /** What. */
    readonly matter: Title;
    /** What about. */
    readonly detail?: string;
  };
  /** Nobody has looked whether anything about it is unsettled. */
  "disposal-matters-unchecked": Titled;
  /** A hold binds it. */
  "disposal-held": Titled & {
    /** Why. */
    readonly reason: string;
    /** Who asked for it. */
    readonly originator: string;
    /** Since when. */
    readonly from: CivilDay;
  };
  /** Another procedure over it is under way. */
  "disposal-review-pending": Titled & {
    /** Which. */
    readonly review: Title;
  };
  /** Nobody has said whether another procedure over it is under way. */
  "disposal-review-unknown": Titled & {
    /** Which. */
    readonly review: Title;
  };
  /** The register lacks a field. */
  "register-field-missing": Titled & {
    /** Its column. */
    readonly column: Title;
  };
  /** The list has no record on it. */
  "register-empty": Registered;
  /** The list names it more than once. */
  "record-listed-twice": Titled;
  /** It is not among the records that the approval covers. */
  "record-not-approved": Titled;
  /** The approval does not say which records it covers. */
  "approval-list-missing": Registered;
  /** It belongs on a register of another form, which others sign and watch. */
  "register-form-wrong": Titled & {
    /** The register it belongs on. */
    readonly form: Title;
  };
  /** Nobody had approved the destruction between the end of the terms and its day. */
  "destruction-not-approved": Registered;
  /** The register lacked a signature given between the end of the terms and the day of the destruction. */
  "signature-missing": Registered & {
    /** Whose. */
    readonly role: Title;
  };
  /** A body that has to send a witness has sent none. */
  "witness-role-missing": Registered & {
    /** Which. */
    readonly role: Title;
  };
  /** There are too few witnesses, each person counted once. */
  "witnesses-too-few": Registered & {
    /** How many there must be. */
    readonly needed: number;
    /** How many there are. */
    readonly given: number;
  };
  /** A witness has not checked the records before the destruction. */
  "witness-unchecked": Registered & {
    /** Who. */
    readonly person: string;
  };
  /** A witness has not signed after the destruction. */
  "witness-unsigned": Registered & {
    /** Who. */
    readonly person: string;
  };
  /** The day of the destruction is not recorded. */
  "destruction-day-missing": Registered;
  /** The new period would be over already. */
  "new-period-over": Titled & {
    /** The new period. */
    readonly period: Title;
    /** The first day on which it is over. */
    readonly endDay: CivilDay;
  };
  /** The new period is shorter than the one the record has: that keeps nothing on. */
  "new-period-shorter": Titled & {
    /** The new period. */
    readonly period: Title;
    /** The period the record has. */
    readonly before: Title;
  };
  /** The decision to keep a record on is dated after the day of the question. */
  "retain-decision-ahead": Titled & {
    /** The day of the decision. */
    readonly decidedOn: CivilDay;
    /** The day of the question. */
    readonly asOf: CivilDay;
  };
  /** A record that is kept on has no annotation. */
  "annotation-missing": Titled;
  /** Nobody is named who decided to keep a record on. */
  "decider-missing": Titled;
  /** The new period is none that has an end that can be worked out. */
  "new-period-undetermined": Titled & {
    /** What is missing. */
    readonly missing: readonly string[];
  };
}

/** Which record. */
export interface Titled {
  /** Its title. */
  readonly title: string;
}

/** Which register. */
export interface Registered {
  /** Its number. */
  readonly registerNo: string;
}

/** Something that stands in the way of a destruction, or is wrong with a decision to keep; what a step of a procedure may have wrong as well is said as there. */
export type DisposalFinding = FindingOf<
  DisposalFindings & Pick<ProcedureFindings, "decision-id-reused" | "step-out-of-order">
>;
