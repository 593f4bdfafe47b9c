import { fc, test } from "@fast-check/vitest";
import { addDays } from "lantai/dates";
import { extendOpeningRules, OPENING_RULES, type ReviewSubject, reviewParties } from "lantai/open-appraisal";
import { extendSuccessionRules, SUCCESSION_RULES, UNIT_EVENT_KINDS, type UnitEvent } from "lantai/units";
import { describe, expect } from "vitest";

const LATER = extendOpeningRules(OPENING_RULES, {
  id: "ours",
  succession: extendSuccessionRules(SUCCESSION_RULES, { id: "ours", unruledSuccession: "as-ruled-later" }),
});
/** Around the day on which the regulations come into force, and around that of the law. */
const day = fc
  .tuple(fc.constantFrom("2020-12-28", "2024-02-26"), fc.integer({ min: 0, max: 8 }))
  .map(([first, days]) => addDays(first as "2024-02-26", days));
const units = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 2 });
const event: fc.Arbitrary<UnitEvent> = fc.record({
  kind: fc.constantFrom(...UNIT_EVENT_KINDS.map(({ kind }) => kind), "own-kind"),
  on: fc.oneof({ weight: 9, arbitrary: day }, fc.constant("不详" as "2024-02-26")),
  units,
  successors: units,
});
const record: fc.Arbitrary<ReviewSubject> = fc.record(
  { unit: fc.constantFrom("a", "a", "b", ""), custody: fc.constantFrom("archives", "unit", "school" as "unit") },
  { requiredKeys: [] },
);

describe("reviewParties", () => {
  test.prop([fc.array(event, { maxLength: 8 }), record, day, fc.constantFrom(OPENING_RULES, LATER)], { numRuns: 1000 })(
    "changes on the day that changesOn says, on no day before, and never without",
    (events, asked, asOf, rules) => {
      const on = (days: number) => {
        const verdict = reviewParties(asked, { asOf: addDays(asOf, days), rules, events });
        return verdict.kind === "decided" ? verdict.value : verdict.kind;
      };
      const verdict = reviewParties(asked, { asOf, rules, events });
      const { changesOn } = verdict.kind === "not-applicable" ? {} : verdict;
      for (let days = 1; days <= 10; days += 1) {
        const at = addDays(asOf, days);
        if (at === changesOn?.day) {
          expect(on(days)).not.toEqual(on(0));
          const then = reviewParties(asked, { asOf: at, rules, events });
          expect(then.reasons[0]?.code).toBe(changesOn.because);
          return;
        }
        expect(on(days)).toEqual(on(0));
      }
    },
  );
});
