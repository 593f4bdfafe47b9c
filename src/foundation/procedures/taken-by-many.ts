import { findingsAt } from "../findings/index.js";
import { requireChoice } from "../law/index.js";
import type { ProcedureFinding } from "./findings.js";
import { type Procedure, type Step, takenStep } from "./procedure.js";

/** What a decision that covers many matters does when it cannot be taken for one of them; the first is the default. */
export const BULK_MODES = Object.freeze(["each", "all-or-none"] as const);

/** One of {@link BULK_MODES}: take it where it can be taken, or nowhere unless everywhere. */
export type BulkMode = (typeof BULK_MODES)[number];

/** A matter with its steps: any host's record that keeps its history is good enough. */
export interface Matter {
  /** The host's own key. */
  readonly id?: string;
  /** The steps taken so far, oldest first. */
  readonly history: readonly Step[];
}

/** A matter for which a step was taken. */
export interface MovedMatter<T extends Matter> {
  /** The host's own matter, as it was. */
  readonly matter: T;
  /** Its history with the step. */
  readonly history: readonly Step[];
}

/** A matter for which a step was not taken. */
export interface StoppedMatter<T extends Matter> {
  /** The host's own matter, as it was. */
  readonly matter: T;
  /** Everything that speaks against the step. */
  readonly findings: readonly ProcedureFinding[];
}

/** What became of one decision over many matters: every matter stands in exactly one of the lists. */
export interface StepsTaken<T extends Matter> {
  /** Where the step was taken. */
  readonly taken: readonly MovedMatter<T>[];
  /** Where it had been taken before, so that nothing changed. */
  readonly already: readonly T[];
  /** Where it could not be taken. */
  readonly failed: readonly StoppedMatter<T>[];
  /** Where it could have been taken and was not, since another failed and the mode is `all-or-none`. */
  readonly held: readonly T[];
}

/**
 * Takes one step for many matters, such as a decision over a whole list. What fails is listed with everything against it, and nothing is
 * lost; sent again, the same decision changes nothing.
 *
 * @param procedure - the table
 * @param matters - the matters with their histories, in one pass
 * @param step - the step to take for each of them
 * @param mode - whether the others are taken when one fails; `each` unless said
 * @returns the matters moved, those that were moved before, and those that failed, each with its findings
 * @throws {@link findings.CallerError} when `step.on` is no civil day or the mode is unknown
 * @example
 * ```ts
 * import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
 * const evidence = { measures: "编制预案", proof: "预案文本" };
 * const step: Step = { decisionId: "d1", to: "rectified", on: "2023-06-01", person: "p1", role: "owner", evidence };
 * const { taken, failed } = takenByMany(RECTIFICATION_PROCEDURE, [{ id: "1", history: [] }, { id: "2", history: [step] }], step);
 * [taken.length, failed.length]; // => [1, 0]
 * ```
 */
export function takenByMany<T extends Matter>(
  procedure: Procedure,
  matters: Iterable<T>,
  step: Step,
  mode: BulkMode = "each",
): StepsTaken<T> {
  requireChoice(mode, BULK_MODES, "mode");
  const taken: MovedMatter<T>[] = [];
  const already: T[] = [];
  const failed: StoppedMatter<T>[] = [];
  for (const matter of matters) {
    const { history, findings } = takenStep(procedure, matter.history, step);
    if (findings.length > 0) failed.push({ matter, findings: placed(matter, findings) });
    else if (history === matter.history) already.push(matter);
    else taken.push({ matter, history });
  }
  if (mode === "each" || failed.length === 0) return { taken, already, failed, held: [] };
  return { taken: [], already, failed, held: taken.map(({ matter }) => matter) };
}

function placed<T extends Matter>({ id }: T, findings: readonly ProcedureFinding[]): readonly ProcedureFinding[] {
  return id === undefined ? findings : findingsAt(findings, { id });
}
