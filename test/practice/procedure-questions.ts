import { ACCESSION_PROCEDURE } from "lantai/accession";
import { DIGITIZATION_PROCEDURE } from "lantai/digitization";
import { OPENING_REVIEW_PROCEDURE } from "lantai/open-appraisal";
import { type Procedure, type Step, takenStep } from "lantai/procedures";
import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
import { DISPOSAL_PROCEDURE } from "lantai/retention";
import type { ProcedureStop, ProcedureWay } from "../cases/procedures.js";

/** The procedures of practice by their ids. */
export const PROCEDURES: Readonly<Record<ProcedureWay["procedure"], Procedure>> = {
  accession: ACCESSION_PROCEDURE,
  digitization: DIGITIZATION_PROCEDURE,
  disposal: DISPOSAL_PROCEDURE,
  "opening-review": OPENING_REVIEW_PROCEDURE,
  rectification: RECTIFICATION_PROCEDURE,
};

/**
 * What is asked at every step of a way: for a state that no table has, so that all that is possible is named; for the step by a stranger who took the
 * one before and has nothing in hand, so that all that speaks against it is named; and for the step as it should be. The history is that of the way,
 * whatever the procedure makes of it.
 */
export function askedOnWay(procedure: Procedure, { steps }: ProcedureWay) {
  const taken = steps.map(({ to, by, needs }, at): Step => {
    const evidence = Object.fromEntries(needs.map((name) => [name, `${name}（样例）`]));
    return { decisionId: `d${at}`, to, on: "2023-06-30", person: `p${at}`, role: by[0]!, evidence };
  });
  return taken.map((step, at) => {
    const history = taken.slice(0, at);
    const bare = { ...step, role: "stranger", person: history.at(-1)?.person ?? step.person, evidence: {} };
    return {
      elsewhere: takenStep(procedure, history, { ...step, to: "no-such-state" }).findings,
      bare: takenStep(procedure, history, bare).findings,
      whole: takenStep(procedure, history, step),
      history: taken.slice(0, at + 1),
    };
  });
}

/** What a procedure answers when it is asked for what it does not allow. */
export function askedToStop(procedure: Procedure, { from, to }: ProcedureStop) {
  const step = { on: "2023-06-30", person: "p", role: procedure.roles[0]!.code, evidence: {} } as const;
  return takenStep(procedure, [{ ...step, decisionId: "d0", to: from }], { ...step, decisionId: "d1", to }).findings;
}
