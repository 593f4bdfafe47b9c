import type { FindingWords } from "../../foundation/findings/index.js";
import type { ProcedureFindings, ProcedureTerm } from "../../foundation/procedures/index.js";

/** English words of the findings about steps. */
export const procedureFindings: FindingWords<ProcedureFindings> = {
  "move-unknown": {
    name: "step not possible",
    says: ({ from, to }) => `There is no move from "${named(from)}" to "${named(to)}".`,
    cure: ({ possible }) =>
      possible.length === 0 ? "This state is final." : `From here it can go to: ${list(possible)}.`,
  },
  "role-not-entitled": {
    name: "role not entitled",
    says: ({ role }) => `"${named(role)}" may not take this step.`,
    cure: ({ entitled }) => `Have it taken by: ${list(entitled)}.`,
  },
  "evidence-missing": {
    name: "evidence missing",
    says: ({ missing }) => `Evidence is missing: ${list(missing)}.`,
    cure: () => "Add it and take the step again.",
  },
  "step-out-of-order": {
    name: "step out of order",
    says: ({ on, after }) => `The step is dated ${on}, before the step it follows (${after}).`,
    cure: () => "Check the days of both steps.",
  },
  "person-missing": {
    name: "person missing",
    says: () => "Nobody is named who takes the step.",
    cure: () => "Name the person and take the step again.",
  },
  "same-person": {
    name: "same person in two steps",
    says: ({ person }) => `An earlier step was taken by "${person}" too.`,
    cure: () => "Have this step taken by another person.",
  },
  "decision-id-reused": {
    name: "decision number used twice",
    says: ({ decisionId }) => `The decision id "${decisionId}" belongs to another decision.`,
    cure: () => "Give this decision an id of its own.",
  },
};

function named({ title }: ProcedureTerm): string {
  return title.en;
}

function list(terms: readonly ProcedureTerm[]): string {
  return terms.map(named).join(", ");
}
