import type { FindingOf } from "../findings/index.js";
import type { ProcedureTerm } from "./procedure-term.js";

/** What can keep a step from being taken, by code. */
export interface ProcedureFindings {
  /** The procedure has no such move. */
  "move-unknown": {
    /** The state the matter is in. */
    readonly from: ProcedureTerm;
    /** The state asked for. */
    readonly to: ProcedureTerm;
    /** The states that can be reached from where it is. */
    readonly possible: readonly ProcedureTerm[];
  };
  /** The role may not make the move. */
  "role-not-entitled": {
    /** The role that came. */
    readonly role: ProcedureTerm;
    /** The roles that may. */
    readonly entitled: readonly ProcedureTerm[];
  };
  /** Something that the move needs is not there. */
  "evidence-missing": {
    /** What is missing. */
    readonly missing: readonly ProcedureTerm[];
  };
  /** The step is dated before the one it follows. */
  "step-out-of-order": {
    /** The day of the step. */
    readonly on: string;
    /** The day of the step before. */
    readonly after: string;
  };
  /** Nobody is named who takes the step. */
  "person-missing": Readonly<Record<never, never>>;
  /** The move needs another person than one who took an earlier step. */
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
