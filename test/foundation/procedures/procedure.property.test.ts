import { fc, test } from "@fast-check/vitest";
import { type Step, stateAfter, takenStep } from "lantai/procedures";
import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
import { describe, expect } from "vitest";
import { civilDays, RUNS } from "../dates/arbitrary-days.js";

const steps: fc.Arbitrary<Step> = fc.record({
  decisionId: fc.string({ maxLength: 2 }),
  to: fc.constantFrom("open", "rectified", "closed", "lost", "__proto__"),
  on: civilDays,
  person: fc.constantFrom("p1", "p2", ""),
  role: fc.constantFrom("owner", "verifier", "constructor"),
  evidence: fc.dictionary(fc.constantFrom("measures", "proof", "opinion", "toString"), fc.string({ maxLength: 3 })),
});

function historyOf(attempts: readonly Step[]): readonly Step[] {
  return attempts.reduce<readonly Step[]>(
    (history, step) => takenStep(RECTIFICATION_PROCEDURE, history, step).history,
    [],
  );
}

describe("takenStep", () => {
  test.prop([fc.array(steps, { maxLength: 20 })], RUNS)(
    "keeps a history whose every step the table allows",
    (attempts) => {
      const history = historyOf(attempts);
      history.forEach((step, at) => {
        const from = stateAfter(RECTIFICATION_PROCEDURE, history.slice(0, at));
        const move = RECTIFICATION_PROCEDURE.moves.find((row) => row.from === from && row.to === step.to);
        expect(move?.by).toContain(step.role);
        expect(at === 0 || history[at - 1]!.on <= step.on).toBe(true);
        if (move?.person === "other-than-before") expect(step.person).not.toBe(history[at - 1]?.person);
      });
      expect(new Set(history.map((step) => step.decisionId)).size).toBe(history.length);
    },
  );

  test.prop([fc.array(steps, { maxLength: 20 }), steps], RUNS)(
    "either takes a step or says why not",
    (attempts, step) => {
      const history = historyOf(attempts);
      const taken = takenStep(RECTIFICATION_PROCEDURE, history, step);
      if (taken.findings.length > 0 || history.some((before) => before.decisionId === step.decisionId)) {
        expect(taken.history).toBe(history);
      } else {
        expect(taken.history).toEqual([...history, step]);
      }
      expect(takenStep(RECTIFICATION_PROCEDURE, taken.history, step).history).toEqual(taken.history);
    },
  );
});
