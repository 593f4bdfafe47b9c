import { interpretationById } from "lantai/law";
import { extendOpeningRules, OPENING_RULES, reviewParties } from "lantai/open-appraisal";
import {
  answeringUnit,
  extendSuccessionRules,
  PARTS_MET_SINCE,
  type PartsMetSince,
  SUCCESSION_RULES,
  type UnitEvent,
} from "lantai/units";
import { describe, expect, test } from "vitest";
import { COUNTY_UNIT_EVENTS, PARTS_MET } from "../../cases/succession.js";

const asOf = "2024-03-01";

function since(unit: string, events: readonly UnitEvent[], partsMetSince: PartsMetSince) {
  const verdict = answeringUnit(unit, events, { asOf, rules: { ...SUCCESSION_RULES, partsMetSince } });
  return [verdict.reasons[0]?.data, verdict.kind === "decided" ? verdict.assumed : verdict.kind];
}

describe("answeringUnit", () => {
  test.each(PARTS_MET)(
    "$successor answers for $unit since $since, by the $partsMetSince of the days on which its parts came",
    ({ unit, partsMetSince, successor, since, isAssumed }) => {
      const rules = extendSuccessionRules(SUCCESSION_RULES, { id: "our-county", partsMetSince });
      expect(answeringUnit(unit, COUNTY_UNIT_EVENTS, { asOf, rules })).toMatchObject({
        kind: "decided",
        value: { outcome: "successor", unit: successor },
        reasons: [{ code: "unit-succeeded", data: { unit, successor, since } }],
        assumed: isAssumed ? [{ interpretation: "partsMetSince", choice: partsMetSince }] : [],
        basis: { interpretations: { unruledSuccession: "undetermined", partsMetSince } },
      });
    },
  );

  test("names both readings before the regulations, the one that there is an answer first", () => {
    const rules = { ...SUCCESSION_RULES, unruledSuccession: "as-ruled-later" } as const;
    expect(answeringUnit("城建环保局", COUNTY_UNIT_EVENTS, { asOf: "2023-06-30", rules })).toMatchObject({
      assumed: [
        { interpretation: "unruledSuccession", choice: "as-ruled-later" },
        { interpretation: "partsMetSince", choice: "last" },
      ],
    });
  });

  test("counts only what came by the day of the question", () => {
    const rules = { ...SUCCESSION_RULES, unruledSuccession: "as-ruled-later" } as const;
    const before = answeringUnit("城建环保局", COUNTY_UNIT_EVENTS, { asOf: "2019-02-28", rules });
    expect(before.reasons[0]?.data).toStrictEqual({ unit: "城建环保局", successors: ["住建局", "城建局"].sort() });
  });

  test.each(PARTS_MET_SINCE)(
    "asks no longer since when the parts had met once their unit has gone on to another: by the %s",
    (partsMetSince) => {
      const gone: UnitEvent = { kind: "absorbed", on: "2021-01-01", units: ["住建局"], successors: ["建设局"] };
      const data = { unit: "城建环保局", successor: "建设局", since: "2021-01-01" };
      expect(since("城建环保局", [...COUNTY_UNIT_EVENTS, gone], partsMetSince)).toStrictEqual([data, []]);
    },
  );

  test("knows again since when the parts had met in a unit that is revived", () => {
    const events: readonly UnitEvent[] = [
      ...COUNTY_UNIT_EVENTS,
      { kind: "absorbed", on: "2021-01-01", units: ["住建局"], successors: ["建设局"] },
      { kind: "revived", on: "2022-01-01", units: ["住建局"], successors: [] },
    ];
    const data = { unit: "城建环保局", successor: "住建局" };
    const assumed = (choice: string) => [{ interpretation: "partsMetSince", choice }];
    const [last, first] = PARTS_MET_SINCE.map((choice) => since("城建环保局", events, choice));
    expect(last).toStrictEqual([{ ...data, since: "2019-03-01" }, assumed("last")]);
    expect(first).toStrictEqual([{ ...data, since: "2016-07-01" }, assumed("first")]);
  });
});

describe("answeringUnit, after parts have met and one of their units is revived", () => {
  const split: readonly UnitEvent[] = [
    { kind: "split", on: "2001-01-01", units: ["甲"], successors: ["乙", "丙"] },
    { kind: "absorbed", on: "2005-01-01", units: ["乙"], successors: ["丁"] },
    { kind: "absorbed", on: "2008-01-01", units: ["丙"], successors: ["丁"] },
  ];
  const revived = (...units: readonly string[]): UnitEvent => ({
    kind: "revived",
    on: "2010-01-01",
    units,
    successors: [],
  });
  const ask = (...more: readonly UnitEvent[]) => since("甲", [...split, ...more], "last");

  test.each([["乙"], ["丙"]])("gives back to %s its part alone, whichever came first", (unit) => {
    const data = { unit: "甲", successors: [unit, "丁"].sort() };
    expect(ask(revived(unit))).toStrictEqual([data, "undetermined"]);
  });

  test("counts what has stayed from the day on which it came", () => {
    const gone: UnitEvent = { kind: "absorbed", on: "2012-01-01", units: ["丙"], successors: ["丁"] };
    const assumed = [{ interpretation: "partsMetSince", choice: "last" }];
    expect(ask(revived("丙"), gone)).toStrictEqual([{ unit: "甲", successor: "丁", since: "2012-01-01" }, assumed]);
    expect(since("甲", [...split, revived("丙"), gone], "first")[0]).toMatchObject({ since: "2005-01-01" });
    expect(since("甲", [...split, revived("乙"), { ...gone, units: ["乙"] }], "first")[0]).toMatchObject({
      since: "2008-01-01",
    });
  });

  test("gives both parts back where both are revived, and all of it where the unit itself is", () => {
    expect(ask(revived("乙", "丙"))[0]).toStrictEqual({ unit: "甲", successors: ["乙", "丙"].sort() });
    expect(ask(revived("丙", "甲"))).toStrictEqual([{ unit: "甲" }, []]);
    expect(ask(revived("甲"))).toStrictEqual([{ unit: "甲" }, []]);
  });

  test("leaves with its unit what a revived one had and had not passed on", () => {
    const data = { unit: "甲", successor: "丁", since: "2008-01-01" };
    expect(ask(revived("丁"))[0]).toStrictEqual(data);
    expect(ask(revived("戊"))[0]).toStrictEqual(data);
  });

  test("says nothing where an event of any part has no usable day, though they have met since", () => {
    for (const unit of ["乙", "丙", "丁"]) {
      const undated: UnitEvent = { kind: "renamed", on: "2019-02-30", units: [unit], successors: ["戊"] };
      expect(ask(undated)).toStrictEqual([{ unit, kind: "renamed" }, "undetermined"]);
    }
  });

  test("takes a unit that has come to the same key by a change of name and by taking over for another unit", () => {
    const events: readonly UnitEvent[] = [
      { kind: "renamed", on: "2001-01-01", units: ["甲"], successors: ["乙"] },
      { kind: "split", on: "2001-01-01", units: ["甲"], successors: ["丙"] },
    ];
    const taken: UnitEvent = { kind: "absorbed", on: "2003-01-01", units: ["丙"], successors: ["乙"] };
    expect(since("甲", [...events, taken], "last")[0]).toStrictEqual({
      unit: "甲",
      successor: "乙",
      since: "2003-01-01",
    });
  });

  test("takes for its end that nobody continues a unit, where what else it passed on that day came back to it", () => {
    const events: readonly UnitEvent[] = [
      { kind: "abolished", on: "2001-01-01", units: ["甲"], successors: [] },
      { kind: "absorbed", on: "2001-01-01", units: ["甲"], successors: ["乙"] },
      { kind: "absorbed", on: "2001-01-01", units: ["乙"], successors: ["甲"] },
    ];
    const verdict = answeringUnit("甲", events, { asOf, rules: SUCCESSION_RULES });
    expect(verdict).toMatchObject({
      kind: "decided",
      value: { outcome: "none" },
      reasons: [{ code: "unit-without-successor", data: { unit: "甲", since: "2001-01-01" } }],
    });
  });

  test("takes two units of one key for one, each with its own days", () => {
    const again: readonly UnitEvent[] = [
      { kind: "split", on: "2001-01-01", units: ["甲"], successors: ["乙", "丙"] },
      { kind: "absorbed", on: "2005-01-01", units: ["乙"], successors: ["丁"] },
      { kind: "absorbed", on: "2007-01-01", units: ["丙"], successors: ["乙"] },
      { kind: "abolished", on: "2008-01-01", units: ["丁"], successors: [] },
      revived("乙"),
    ];
    expect(since("甲", again, "last")[0]).toStrictEqual({ unit: "甲", successor: "乙", since: "2007-01-01" });
    expect(since("甲", again, "first")[0]).toStrictEqual({ unit: "甲", successor: "乙", since: "2001-01-01" });
    const gone: UnitEvent = { kind: "absorbed", on: "2012-01-01", units: ["乙"], successors: ["戊"] };
    expect(since("甲", [...again, gone], "first")).toStrictEqual([
      { unit: "甲", successor: "戊", since: "2012-01-01" },
      [],
    ]);
  });
});

describe("extendSuccessionRules", () => {
  test("refuses another reading of the day than the two that there are", () => {
    expect(() => extendSuccessionRules(SUCCESSION_RULES, { id: "x", partsMetSince: "middle" as never })).toThrow(
      'patch.partsMetSince: expected one of last, first, received "middle"',
    );
  });

  test("starts from the first choice of the interpretation", () => {
    const choices = interpretationById("partsMetSince")?.choices.map(({ value }) => value);
    expect(choices).toStrictEqual([...PARTS_MET_SINCE]);
    expect(SUCCESSION_RULES.partsMetSince).toBe(choices?.[0]);
  });
});

describe("reviewParties", () => {
  test("tells since when by the reading of the rules of succession, and names it", () => {
    const succession = { ...SUCCESSION_RULES, id: "our-county", partsMetSince: "first" } as const;
    const rules = extendOpeningRules(OPENING_RULES, { id: "our-county", succession });
    const record = { unit: "城建环保局", custody: "archives" } as const;
    expect(reviewParties(record, { asOf, rules, events: COUNTY_UNIT_EVENTS })).toMatchObject({
      value: { arrangement: "joint", unit: "住建局" },
      reasons: [{ code: "review-joint" }, { code: "unit-succeeded", data: { since: "2016-07-01" } }],
      assumed: [{ interpretation: "partsMetSince", choice: "first" }],
      basis: { interpretations: { unruledSuccession: "undetermined", partsMetSince: "first" } },
    });
  });
});
