import type { CivilDay } from "../../foundation/dates/index.js";
import type { Citation } from "../../foundation/law/index.js";
import type { Basis } from "../../foundation/verdicts/index.js";
import type { ReadingReason } from "./reading-reasons.js";
import type { ReadingRules } from "./reading-rules.js";
import type { ReadingOutcome } from "./reading-verdict.js";

/** The day of a question and what is asked by on it. */
export interface Inquiry {
  readonly asOf: CivilDay;
  readonly rules: ReadingRules;
  readonly cited: (citations: readonly Citation[]) => readonly Citation[];
  readonly basis: Basis;
}

/** The answer where no row governs what is lacking. */
export function decided(outcome: ReadingOutcome, reasons: readonly ReadingReason[], { basis }: Inquiry) {
  const value = { outcome, papers: [], consents: [], conditions: [] };
  return { kind: "decided", value, reasons, assumed: [], basis } as const;
}

/** What is missing to know the answer. */
export function undetermined(missing: readonly string[], reason: ReadingReason, { basis }: Inquiry) {
  return { kind: "undetermined", missing, reasons: [reason], basis } as const;
}
