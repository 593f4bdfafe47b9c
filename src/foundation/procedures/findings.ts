import type { FindingOf } from "../findings/index.js";

/** What can keep a step from being taken, by code. */
export interface ProcedureFindings {
  /** The procedure has no such move. */
  "move-unknown": {
    /** The state the matter is in. */
    readonly from: string;
    /** The state asked for. */
    readonly to: string;
    /** The states that can be reached from where it is. */
    readonly possible: readonly string[];
  };
  /** The role may not make the move. */
  "role-not-entitled": {
    /** The role that came. */
    readonly role: string;
    /** The roles that may. */
    readonly entitled: readonly string[];
  };
  /** Something that the move needs is not there. */
  "evidence-missing": {
    /** The names of what is missing. */
    readonly missing: readonly string[];
  };
  /** The step is dated before the one it follows. */
  "step-out-of-order": {
    /** The day of the step. */
    readonly on: string;
    /** The day of the step before. */
    readonly after: string;
  };
  /** The move needs another person than the one who made the step before. */
  "same-person": {
    /** The person. */
    readonly person: string;
  };
  /** A decision id was used before for another decision. */
  "decision-id-reused": {
    /** The id. */
    readonly decisionId: string;
  };
}

/** A finding about a step. */
export type ProcedureFinding = FindingOf<ProcedureFindings>;
