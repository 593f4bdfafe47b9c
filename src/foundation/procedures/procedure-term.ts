import type { Title } from "../findings/index.js";

/** A state, a role or a piece of evidence that a procedure names, with its name, so that what is printed is never a code. */
export interface ProcedureTerm {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
}

/**
 * The state, role or evidence of a procedure with a code.
 *
 * @param terms - the table: `procedure.states`, `procedure.roles` or `procedure.evidence`
 * @param code - the code
 * @returns its row; a code that the table does not have is its own name, since it may come from data
 * @example
 * ```ts
 * import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
 * procedureTerm(RECTIFICATION_PROCEDURE.states, "closed").title.en; // => "closed out"
 * ```
 */
export function procedureTerm(terms: readonly ProcedureTerm[], code: string): ProcedureTerm {
  return terms.find((term) => term.code === code) ?? { code, title: { "zh-CN": code, en: code } };
}
