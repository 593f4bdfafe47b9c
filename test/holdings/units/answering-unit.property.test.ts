import { fc, test } from "@fast-check/vitest";
import { addDays } from "lantai/dates";
import { answeringUnit, checkUnitEvents, SUCCESSION_RULES, UNIT_EVENT_KINDS, type UnitEvent } from "lantai/units";
import { describe, expect } from "vitest";

const rules = SUCCESSION_RULES;
const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays("2024-03-01", days));
const units = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 3 });
const event: fc.Arbitrary<UnitEvent> = fc.record({
  kind: fc.constantFrom(...UNIT_EVENT_KINDS.map(({ kind }) => kind), "own-kind"),
  on: day,
  units,
  successors: units,
});
const events = fc.array(event, { maxLength: 12 });

describe("answeringUnit", () => {
  test.prop([events, event, day])("a later event never changes an earlier answer", (known, added, asOf) => {
    fc.pre(added.on > asOf);
    const options = { asOf, rules };
    expect(answeringUnit("a", [...known, added], options)).toStrictEqual(answeringUnit("a", known, options));
  });

  test.prop([events, day])("the order in which events are listed means nothing", (known, asOf) => {
    const options = { asOf, rules };
    expect(answeringUnit("a", known.toReversed(), options)).toStrictEqual(answeringUnit("a", known, options));
  });

  test.prop([events, day])(
    "a unit to which parts came answers since the first of them by one reading, and the readings are named where they differ",
    (known, asOf) => {
      const sinceBy = (partsMetSince: "first" | "last") => {
        const verdict = answeringUnit("a", known, { asOf, rules: { ...rules, partsMetSince } });
        const [reason] = verdict.reasons;
        return {
          since: reason?.code === "unit-succeeded" ? reason.data.since : asOf,
          named: verdict.kind === "decided" ? verdict.assumed.map(({ choice }) => choice) : [],
        };
      };
      const [first, last] = [sinceBy("first"), sinceBy("last")];
      expect(first.since <= last.since).toBe(true);
      expect([first.named, last.named]).toStrictEqual(first.since === last.since ? [[], []] : [["first"], ["last"]]);
    },
  );

  test.prop([events, day])("between two days with events the answer stays", (known, asOf) => {
    fc.pre(known.every(({ on }) => on !== addDays(asOf, 1)));
    const [today, tomorrow] = [asOf, addDays(asOf, 1)].map((at) => answeringUnit("a", known, { asOf: at, rules }));
    expect(tomorrow?.reasons).toStrictEqual(today?.reasons);
  });
});

describe("checkUnitEvents", () => {
  const few = fc.integer({ min: 0, max: 1 }).map((days) => addDays("2024-03-01", days));
  const sound = fc
    .tuple(fc.constantFrom(...UNIT_EVENT_KINDS), few, fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }))
    .map(([{ kind, units, successors }, on, keys]): UnitEvent => {
      const end = units.least + successors.least;
      return { kind, on, units: keys.slice(0, units.least), successors: keys.slice(units.least, end) };
    });

  test.prop([fc.array(sound, { minLength: 2, maxLength: 4 })])(
    "finds something where an answer cannot be given",
    (known) => {
      const codes = ["a", "b", "c", "d"].map(
        (unit) => answeringUnit(unit, known, { asOf: "2024-04-01", rules }).reasons[0]?.code,
      );
      if (codes.includes("unit-successor-unrecorded")) expect(checkUnitEvents(known, rules)).not.toEqual([]);
    },
  );

  test.prop([events])("ends on any events, and names places of the events alone", (known) => {
    for (const { place } of checkUnitEvents(known, rules))
      expect(["kind", "units", "successors"]).toContain(place.field);
  });
});
