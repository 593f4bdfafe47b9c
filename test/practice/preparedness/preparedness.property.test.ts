import { fc, test } from "@fast-check/vitest";
import { addDays } from "lantai/dates";
import { INSTRUMENTS, isInForce } from "lantai/law";
import { type EmergencyDrill, type EmergencyPlan, PREPAREDNESS_RULES, preparednessGaps } from "lantai/preparedness";
import { describe, expect } from "vitest";

const ALL = PREPAREDNESS_RULES.required.map(({ emergency }) => emergency);
const days = fc.nat({ max: 3000 }).map((count) => addDays("2018-01-01", count));
const plans: fc.Arbitrary<EmergencyPlan[]> = fc.array(
  fc.record(
    { emergencies: fc.subarray(ALL), adoptedOn: days, withdrawnOn: days },
    { requiredKeys: ["emergencies", "adoptedOn"] },
  ),
  { maxLength: 5 },
);
const drills: fc.Arbitrary<EmergencyDrill[]> = fc.array(fc.record({ emergencies: fc.subarray(ALL), on: days }), {
  maxLength: 8,
});

describe("preparednessGaps", () => {
  test.prop([plans, drills, days], { numRuns: 2000 })(
    "cites what is in force, answers in any order, and changes on the day it names and not before",
    (held, practised, asOf) => {
      const verdict = preparednessGaps(held, practised, { asOf, rules: PREPAREDNESS_RULES });
      expect(
        preparednessGaps([...held].reverse(), [...practised].reverse(), { asOf, rules: PREPAREDNESS_RULES }),
      ).toEqual(verdict);
      for (const { instrument } of verdict.reasons.flatMap(({ citations }) => citations)) {
        expect(isInForce(INSTRUMENTS.find(({ id }) => id === instrument)!, asOf)).toBe(true);
      }
      if (verdict.kind !== "decided") throw new Error("decided");
      expect(verdict.value.plans.part).toBe(7 - verdict.value.gaps.filter(({ missing }) => missing === "plan").length);
      if (verdict.changesOn === undefined) return;
      expect(verdict.changesOn.day > asOf).toBe(true);
    },
  );

  test.prop([plans, drills, days, fc.subarray(ALL)], { numRuns: 1000 })(
    "misses no more for a drill that was held on the day",
    (held, practised, asOf, emergencies) => {
      const gaps = (list: readonly EmergencyDrill[]) => {
        const verdict = preparednessGaps(held, list, { asOf, rules: PREPAREDNESS_RULES });
        return verdict.kind === "decided" ? verdict.value.gaps : [];
      };
      const before = gaps(practised);
      const after = gaps([...practised, { emergencies, on: asOf }]);
      expect(after).toEqual(
        before.filter(({ emergency, missing }) => missing === "plan" || !emergencies.includes(emergency)),
      );
    },
  );
});
