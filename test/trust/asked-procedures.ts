import type { Procedure } from "lantai/procedures";
import {
  type DestructionRoleRules,
  destructionBlocks,
  destructionRegister,
  OPEN_MATTERS,
  type OpenMatterRow,
  RETENTION_RULES,
  SIGNATORY_RULES,
  WITNESS_RULES,
} from "lantai/retention";
import { DESTRUCTION_PAPERS_CASES, DISPOSAL_CASES } from "../cases/disposals.js";
import { PROCEDURE_STOPS, PROCEDURE_WAYS, type ProcedureWay } from "../cases/procedures.js";
import { askedOnWay, askedToStop, PROCEDURES } from "../practice/procedure-questions.js";
import { DOCUMENTS, NOTHING_PENDING, RECORD, unsigned } from "../practice/retention/disposal/papers.js";
import type { Asked } from "./asked-rules.js";

/** The tables of a destruction that its options hand over. */
const DESTRUCTION: Asked<Required<DestructionRoleRules> & { readonly openMatters: readonly OpenMatterRow[] }> = {
  name: "DESTRUCTION_RULES",
  rules: { openMatters: OPEN_MATTERS, signatoryRules: SIGNATORY_RULES, witnessRules: WITNESS_RULES },
  answers: (tables) => {
    const options = { asOf: "2023-06-30", rules: RETENTION_RULES, factsOf: NOTHING_PENDING, ...tables } as const;
    return [
      ...DISPOSAL_CASES.map(
        ({ record }) =>
          () =>
            destructionBlocks([{ ...RECORD, ...record }], DOCUMENTS, options),
      ),
      ...DESTRUCTION_PAPERS_CASES.map((row) => () => {
        const { record, papers } = unsigned(row);
        return [destructionBlocks([record], papers, options), destructionRegister([record], papers, options)];
      }),
    ];
  },
};

/** A procedure is asked for every step of every way through it, and for what it does not allow. */
const procedureOf = (id: ProcedureWay["procedure"]): Asked<Procedure> => ({
  name: `procedure ${id}`,
  rules: PROCEDURES[id],
  answers: (procedure) => [
    ...PROCEDURE_WAYS.filter((way) => way.procedure === id).map((way) => () => askedOnWay(procedure, way)),
    ...PROCEDURE_STOPS.filter((stop) => stop.procedure === id).map((stop) => () => askedToStop(procedure, stop)),
  ],
});

/** The tables of procedures and of destruction, each with what the golden cases ask of them. */
export const ASKED_PROCEDURES: readonly Asked<object>[] = [
  DESTRUCTION,
  ...(["accession", "digitization", "disposal", "opening-review", "rectification"] as const).map(procedureOf),
].map((asked) => asked as unknown as Asked<object>);
