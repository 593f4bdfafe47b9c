import { type CivilDay, dayOfEpoch } from "lantai/dates";
import { answeringUnit, checkUnitEvents, extendSuccessionRules, SUCCESSION_RULES, type UnitEvent } from "lantai/units";
import { describe, expect, test } from "vitest";

const rules = SUCCESSION_RULES;
const asOf = "2024-03-01";

function event(kind: string, on: CivilDay, unit: string, ...successors: readonly string[]): UnitEvent {
  return { kind, on, units: [unit], successors };
}

function answer(unit: string, ...events: readonly UnitEvent[]) {
  const verdict = answeringUnit(unit, events, { asOf, rules });
  return [verdict.kind === "decided" ? verdict.value : verdict.kind, verdict.reasons[0]?.data];
}

function told(...events: readonly UnitEvent[]) {
  return checkUnitEvents(events, rules).map(({ code, place, data }) => [code, place, data]);
}

describe("answeringUnit", () => {
  const none = [{ outcome: "none" }, { unit: "甲", since: "2015-05-01" }];
  const abolished = event("abolished", "2015-05-01", "甲");

  test("leaves a unit that has ended at its end, whatever was recorded of it later, as long as it was not revived", () => {
    expect(answer("甲", abolished, event("renamed", "2017-01-01", "甲"))).toStrictEqual(none);
    expect(answer("甲", abolished, event("absorbed", "2017-01-01", "甲", "乙"))).toStrictEqual(none);
    expect(answer("甲", abolished, event("revived", "2017-01-01", "甲", "乙"))).toStrictEqual(none);
    expect(answer("甲", abolished, event("revived", "2017-01-01", "甲"))[0]).toStrictEqual({
      outcome: "itself",
      unit: "甲",
    });
  });

  test.each([
    ["乙", "丙"],
    ["丙", "乙"],
  ])("takes a successor to which the parts came one by one from the day of the last, %s and then %s", (one, other) => {
    const events = [
      event("split", "2001-01-01", "甲", "乙", "丙"),
      event("absorbed", "2005-01-01", one, "丁"),
      event("absorbed", "2008-01-01", other, "丁"),
    ];
    const succeeded = [
      { outcome: "successor", unit: "丁" },
      { unit: "甲", successor: "丁", since: "2008-01-01" },
    ];
    expect(answer("甲", ...events)).toStrictEqual(succeeded);
    // A later day on which nothing happens to them changes nothing.
    expect(answer("甲", ...events, event("abolished", "2010-01-01", "戊"))).toStrictEqual(succeeded);
  });

  test("says which event has no day, and of which kind it is", () => {
    const { kind, reasons } = answeringUnit("甲", [event("abolished", "2019-02-30", "甲")], { asOf, rules });
    expect([kind, reasons]).toStrictEqual([
      "undetermined",
      [{ code: "unit-event-without-day", data: { unit: "甲", kind: "abolished" }, citations: [] }],
    ]);
  });
});

describe("checkUnitEvents", () => {
  test("tells everything that is wrong with single events, place by place", () => {
    expect(
      checkUnitEvents(
        [
          { id: "1", kind: "划转", on: "2019-02-30", units: ["甲"], successors: [] },
          { kind: "abolished", on: "2019-03-01", units: ["甲", "乙"], successors: [] },
          { id: "3", kind: "split", on: "2019-03-01", units: ["丙"], successors: ["丁"] },
        ],
        rules,
      ),
    ).toStrictEqual([
      {
        code: "unit-event-day-unreadable",
        severity: "error",
        place: { id: "1", field: "on", value: "2019-02-30" },
        data: { text: "2019-02-30" },
      },
      {
        code: "unit-event-kind-unknown",
        severity: "warning",
        place: { id: "1", field: "kind", value: "划转" },
        data: { kind: "划转" },
      },
      {
        code: "unit-event-count-differs",
        severity: "error",
        place: { field: "units" },
        data: { kind: "abolished", part: "units", count: 2, least: 1, most: 1 },
      },
      {
        code: "unit-event-count-differs",
        severity: "error",
        place: { id: "3", field: "successors" },
        data: { kind: "split", part: "successors", count: 1, least: 2 },
      },
    ]);
  });

  test("tells of every event after the end, until the unit was revived", () => {
    expect(
      checkUnitEvents(
        [
          { id: "1", ...event("revived", "2000-01-01", "甲") },
          { id: "2", ...event("abolished", "2001-01-01", "甲") },
          { id: "3", ...event("renamed", "2003-01-01", "甲") },
          { id: "4", ...event("renamed", "2004-01-01", "甲") },
          { id: "5", ...event("revived", "2005-01-01", "甲") },
          { id: "6", ...event("renamed", "2006-01-01", "甲") },
        ],
        rules,
      ),
    ).toStrictEqual([
      {
        code: "unit-revived-without-end",
        severity: "warning",
        place: { id: "1", field: "units" },
        data: { unit: "甲" },
      },
      {
        code: "unit-ended-before",
        severity: "warning",
        place: { id: "3", field: "units" },
        data: { unit: "甲", endedOn: "2001-01-01" },
      },
      {
        code: "unit-ended-before",
        severity: "warning",
        place: { id: "4", field: "units" },
        data: { unit: "甲", endedOn: "2001-01-01" },
      },
    ]);
  });

  test("finds the chain that returns, also to a unit of which something was recorded after its end", () => {
    expect(
      checkUnitEvents(
        [
          event("absorbed", "2001-01-01", "甲", "乙"),
          event("renamed", "2003-01-01", "甲"),
          { id: "3", ...event("absorbed", "2005-01-01", "乙", "甲") },
        ],
        rules,
      ),
    ).toStrictEqual([
      {
        code: "unit-ended-before",
        severity: "warning",
        place: { field: "units" },
        data: { unit: "甲", endedOn: "2001-01-01" },
      },
      {
        code: "unit-chain-returns",
        severity: "warning",
        place: { id: "3", field: "successors" },
        data: { unit: "甲", chain: ["甲", "乙", "甲"] },
      },
    ]);
  });

  test("puts an event without a usable day in no order", () => {
    expect(told(event("abolished", "2019-02-30", "甲"), event("renamed", "2020-01-01", "甲"))).toStrictEqual([
      ["unit-event-day-unreadable", { field: "on", value: "2019-02-30" }, { text: "2019-02-30" }],
    ]);
  });

  test("takes an event that was recorded twice in the order given, however many others there are", () => {
    const others = Array.from({ length: 40 }, (_, at) => event("resubordinated", dayOfEpoch(20_000 - 7 * at), "乙"));
    const twice = ["1", "2"].map((id) => ({ id, ...event("abolished", "2019-03-01", "甲") }));
    expect(told(...others, ...twice)).toStrictEqual([
      ["unit-ended-before", { id: "2", field: "units" }, { unit: "甲", endedOn: "2019-03-01" }],
    ]);
  });

  test("names the table that rules from a database have lost", () => {
    expect(() => checkUnitEvents([], { ...rules, eventKinds: undefined } as never)).toThrow(
      "rules.eventKinds: expected a table, received undefined",
    );
  });
});

describe("rules of succession that cannot hold", () => {
  test.each(["instruments", "eventKinds", "ownRecordsCitations", "successionCitations", "handOverCitations"] as const)(
    "name %s where it is no table",
    (table) => {
      const message = `${table}: expected a table, received "none"`;
      const wrong = { [table]: "none" } as never;
      expect(() => extendSuccessionRules(rules, { id: "our-county", ...(wrong as object) })).toThrow(
        `patch.${message}`,
      );
      const revived = { ...rules, ...(wrong as object) };
      expect(() => answeringUnit("甲", [], { asOf, rules: revived })).toThrow(`rules.${message}`);
    },
  );

  test("name the choice that is none", () => {
    const [kind] = rules.eventKinds;
    const patched = (patch: object) => () => extendSuccessionRules(rules, { id: "our-county", ...patch });
    expect(patched({ eventKinds: [kind, kind] })).toThrow(
      'patch.eventKinds: expected each kind once, received "merged"',
    );
    expect(patched({ eventKinds: [{ ...kind, withoutSuccessors: "perhaps" }] })).toThrow(
      'patch.eventKinds.withoutSuccessors: expected one of continues, ends, revives, unrecorded, received "perhaps"',
    );
    expect(patched({ eventKinds: [{ ...kind, successorIs: "perhaps" }] })).toThrow(
      'patch.eventKinds.successorIs: expected one of same, other, received "perhaps"',
    );
    expect(patched({ handOverCitations: [{ instrument: "our-measures", confidence: "seen" }] })).toThrow(
      'patch.handOverCitations: expected citations of instruments that the rules carry, received "our-measures"',
    );
  });
});
