import { fc, test } from "@fast-check/vitest";
import { addDays, type CivilDay, isCivilDay } from "lantai/dates";
import { INSTRUMENTS, isInForce } from "lantai/law";
import {
  checkEmergencyPlans,
  type EmergencyDrill,
  type EmergencyPlan,
  PREPAREDNESS_RULES,
  preparednessGaps,
} from "lantai/preparedness";
import type { Change } from "lantai/verdicts";
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
    "cites what is in force, and answers in any order",
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
    },
  );

  test.prop([plans, drills, days, fc.nat({ max: 1500 })], { numRuns: 2000 })(
    "changes by itself on the day it names and on none before",
    (allPlans, allDrills, asOf, later) => {
      const held = allPlans.filter(({ adoptedOn }) => adoptedOn <= asOf);
      const practised = allDrills.filter(({ on }) => on <= asOf);
      const on = (day: CivilDay) => preparednessGaps(held, practised, { asOf: day, rules: PREPAREDNESS_RULES });
      const gapsOn = (day: CivilDay) => {
        const verdict = on(day);
        return verdict.kind === "decided" ? verdict.value.gaps : [];
      };
      const { changesOn } = on(asOf) as { readonly changesOn?: Change };
      if (changesOn === undefined) {
        expect(gapsOn(addDays(asOf, later))).toEqual(gapsOn(asOf));
        return;
      }
      expect(changesOn.day > asOf).toBe(true);
      expect(gapsOn(addDays(changesOn.day, -1))).toEqual(gapsOn(asOf));
      expect(gapsOn(changesOn.day)).not.toEqual(gapsOn(asOf));
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

describe("checkEmergencyPlans", () => {
  const unusable = fc.constantFrom("2023-02-30", "", "2020年" as CivilDay);
  const anyDay = fc.oneof({ weight: 9, arbitrary: days }, { weight: 1, arbitrary: unusable }) as fc.Arbitrary<CivilDay>;
  const anyPlans: fc.Arbitrary<EmergencyPlan[]> = fc.array(
    fc.record(
      { emergencies: fc.subarray(ALL.slice(0, 2)), adoptedOn: anyDay, withdrawnOn: anyDay },
      { requiredKeys: ["emergencies", "adoptedOn"] },
    ),
    { maxLength: 8 },
  );

  test.prop([anyPlans, drills], { numRuns: 2000 })(
    "names the drills on whose day no plan was in force",
    (held, practised) => {
      const isHeld = (emergency: string, on: CivilDay) =>
        held.some(
          ({ emergencies, adoptedOn, withdrawnOn }) =>
            emergencies.some((one) => one === emergency) &&
            isCivilDay(adoptedOn) &&
            adoptedOn <= on &&
            (withdrawnOn === undefined || (isCivilDay(withdrawnOn) && on < withdrawnOn)),
        );
      const expected = practised.flatMap(({ emergencies, on }) =>
        emergencies.filter((emergency) => !isHeld(emergency, on)).map((emergency) => ({ emergency, on })),
      );
      const found = checkEmergencyPlans(held, practised, PREPAREDNESS_RULES);
      expect(found.filter(({ code }) => code === "drill-without-plan").map(({ data }) => data)).toEqual(expected);
    },
  );

  test("asks a plan no oftener where there are more drills", () => {
    const asked = (length: number) => {
      let reads = 0;
      const plan = (at: number) => ({
        emergencies: ALL.slice(0, 1),
        get adoptedOn() {
          reads += 1;
          return addDays("2018-01-01", at);
        },
        withdrawnOn: addDays("2018-01-02", at),
      });
      const held = Array.from({ length: 50 }, (_, at) => plan(at));
      const practised = Array.from({ length }, (_, at) => ({
        emergencies: ALL.slice(0, 1),
        on: addDays("2018-01-01", at % 60),
      }));
      const found = checkEmergencyPlans(held, practised, PREPAREDNESS_RULES);
      expect(found).toHaveLength((length / 60) * 10);
      return reads;
    };
    // Each drill asks the one plan that answers for it, in two looks.
    expect(asked(600) - asked(60)).toBeLessThanOrEqual(2 * 540);
  });
});
