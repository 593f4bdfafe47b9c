import { addDays, type CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import {
  answeringUnit,
  answeringUnitAssessor,
  extendSuccessionRules,
  SUCCESSION_RULES,
  type UnitEvent,
} from "lantai/units";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { COUNTY_UNIT_EVENTS, SUCCESSIONS } from "../../cases/succession.js";

const rules = SUCCESSION_RULES;

describe("answeringUnit", () => {
  test.each(SUCCESSIONS)("$title", ({ unit, asOf, expected, reasons }) => {
    const verdict = answeringUnit(unit, COUNTY_UNIT_EVENTS, { asOf, rules });
    expect(verdict.kind === "decided" ? verdict.value : verdict.kind).toStrictEqual(expected);
    expect(verdict.reasons.map(({ code }) => code)).toStrictEqual(reasons);
  });

  test("takes the day on which the last of its successors ended, and leaves out a branch that ended where two go on", () => {
    const split: UnitEvent[] = [
      { kind: "split", on: "2010-01-01", units: ["甲"], successors: ["乙", "丙", "丁"] },
      { kind: "abolished", on: "2015-01-01", units: ["乙"], successors: [] },
    ];
    const ours = extendSuccessionRules(rules, { id: "our-county", unruledSuccession: "as-ruled-later" });
    const ask = (events: readonly UnitEvent[]) => answeringUnit("甲", events, { asOf: "2024-06-30", rules: ours });
    expect(ask(split).reasons[0]!.data).toStrictEqual({ unit: "甲", successors: ["丁", "丙"].sort() });
    const abolished: UnitEvent[] = [
      ...split,
      { kind: "abolished", on: "2019-01-01", units: ["丙"], successors: [] },
      { kind: "abolished", on: "2017-01-01", units: ["丁"], successors: [] },
    ];
    expect(ask(abolished).reasons[0]!.data).toStrictEqual({ unit: "甲", since: "2019-01-01" });
  });

  test.each([
    ["2020-12-31", []],
    ["2021-01-01", [["archives-law-2020", "16"]]],
    ["2024-02-29", [["archives-law-2020", "16"]]],
    [
      "2024-03-01",
      [
        ["implementation-regulations-2024", "30"],
        ["archives-law-2020", "16"],
      ],
    ],
  ] as const)("cites on %s only what is in force", (asOf, cited) => {
    const verdict = answeringUnit("旅游局", COUNTY_UNIT_EVENTS, { asOf, rules });
    const reason = verdict.reasons.find(({ code }) => code === "unit-succeeded");
    expect(reason?.citations.map(({ instrument, article }) => [instrument, article])).toStrictEqual(cited);
  });

  test("decides before the regulations where the county reads it so, and says that it is a reading", () => {
    const own = extendSuccessionRules(rules, { id: "our-county", unruledSuccession: "as-ruled-later" });
    const verdict = answeringUnit("治淮指挥部", COUNTY_UNIT_EVENTS, { asOf: "2023-06-30", rules: own });
    expect(verdict).toMatchObject({
      kind: "decided",
      value: { outcome: "none" },
      assumed: [{ interpretation: "unruledSuccession", choice: "as-ruled-later" }],
    });
  });

  // Source: regulations of 2024, art. 30: where nobody continues the powers of a unit, the archives reviews alone; no text says so before.
  test("says that the archives alone answers only where the text of the day, or the county, says so", () => {
    const own = extendSuccessionRules(rules, { id: "our-county", unruledSuccession: "as-ruled-later" });
    const told = (asOf: CivilDay, by = rules) => {
      const { reasons } = answeringUnit("治淮指挥部", COUNTY_UNIT_EVENTS, { asOf, rules: by });
      return reasons.flatMap((reason) => [sentence(reason, zhCn), sentence(reason, en)]).slice(-2);
    };
    const alone = [
      "单位“治淮指挥部”自2015-05-01起无承接单位，由档案馆单独负责。",
      'Nobody continues the functions of the unit "治淮指挥部" since 2015-05-01: the archives alone answers.',
    ];
    expect([told("2024-02-29"), told("2024-03-01"), told("2024-02-29", own)]).toEqual([
      [
        "单位“治淮指挥部”自2015-05-01起无承接单位。",
        'Nobody continues the functions of the unit "治淮指挥部" since 2015-05-01.',
      ],
      alone,
      alone,
    ]);
  });

  test("follows several events of one day in whatever order they are listed", () => {
    const events: readonly UnitEvent[] = [
      { kind: "absorbed", on: "2019-03-01", units: ["b"], successors: ["c"] },
      { kind: "absorbed", on: "2019-03-01", units: ["a"], successors: ["b"] },
    ];
    for (const listed of [events, events.toReversed()]) {
      const verdict = answeringUnit("a", listed, { asOf: "2024-03-01", rules });
      expect(verdict.kind === "decided" && verdict.value).toStrictEqual({ outcome: "successor", unit: "c" });
    }
  });

  test("does not take an event of a kind that it does not know for the end of what the unit left", () => {
    const events: readonly UnitEvent[] = [{ kind: "划转", on: "2019-03-01", units: ["a"], successors: [] }];
    const ask = (asOf: "2019-02-28" | "2024-03-01") => answeringUnit("a", events, { asOf, rules });
    expect(ask("2019-02-28")).toMatchObject({ kind: "decided", value: { outcome: "itself" } });
    expect(ask("2024-03-01")).toMatchObject({
      kind: "undetermined",
      missing: ["events.successors"],
      reasons: [{ code: "unit-successor-unrecorded", data: { unit: "a" } }],
    });
  });

  test("does not hang on a circle within one day and does not guess", () => {
    const events: readonly UnitEvent[] = [
      { kind: "absorbed", on: "2019-03-01", units: ["a"], successors: ["b"] },
      { kind: "absorbed", on: "2019-03-01", units: ["b"], successors: ["a"] },
    ];
    const verdict = answeringUnit("a", events, { asOf: "2024-03-01", rules });
    expect(verdict.kind).toBe("undetermined");
    expect(verdict.reasons.map(({ code }) => code)).toStrictEqual(["unit-successor-unrecorded"]);
  });

  test("takes two successors that have met again for one", () => {
    const events: readonly UnitEvent[] = [
      { kind: "split", on: "2001-01-01", units: ["a"], successors: ["b", "c"] },
      { kind: "merged", on: "2005-01-01", units: ["b", "c"], successors: ["d"] },
    ];
    const verdict = answeringUnit("a", events, { asOf: "2024-03-01", rules });
    expect(verdict.kind === "decided" && verdict.value).toStrictEqual({ outcome: "successor", unit: "d" });
  });

  test("names both successors of a split", () => {
    const verdict = answeringUnit("人事劳动局", COUNTY_UNIT_EVENTS, { asOf: "2024-03-01", rules });
    expect(verdict).toMatchObject({
      missing: ["events.successors"],
      reasons: [{ data: { unit: "人事劳动局", successors: ["人事局", "劳动局"] } }],
    });
  });

  test("says nothing where an event of the unit has no usable day", () => {
    const events = [{ kind: "abolished", on: "2019-02-30", units: ["a"], successors: [] }] as const;
    expect(answeringUnit("a", events, { asOf: "2024-03-01", rules })).toMatchObject({
      kind: "undetermined",
      missing: ["events.on"],
    });
    expect(answeringUnit("b", events, { asOf: "2024-03-01", rules }).kind).toBe("decided");
  });

  test("refuses a day that is none", () => {
    expect(() => answeringUnit("a", [], { asOf: "2023-02-30", rules })).toThrow("asOf");
  });
});

describe("answeringUnitAssessor", () => {
  test.each<[string, (at: number) => UnitEvent["on"]]>([
    ["of as many days", (at) => addDays("1900-01-01", at)],
    ["of one day", () => "2019-03-01"],
  ])("follows thirty thousand events %s from unit to unit in linear time", (_, dayOf) => {
    const events = Array.from(
      { length: 30_000 },
      (__, at): UnitEvent => ({ kind: "absorbed", on: dayOf(at), units: [`u${at}`], successors: [`u${at + 1}`] }),
    );
    const verdict = answeringUnitAssessor(events, { asOf: "2024-03-01", rules })("u0");
    expect(verdict).toMatchObject({ kind: "decided", value: { outcome: "successor", unit: "u30000" } });
  });

  test("follows thirty thousand units into which one was split, and one event as often as it was recorded, in linear time", () => {
    const successors = Array.from({ length: 30_000 }, (_, at) => `u${at}`);
    const split: UnitEvent = { kind: "split", on: "2019-03-01", units: ["u"], successors };
    const merged: UnitEvent = { kind: "merged", on: "2020-03-01", units: successors, successors: ["v"] };
    const ask = (events: readonly UnitEvent[]) => answeringUnitAssessor(events, { asOf: "2024-03-01", rules })("u");
    expect(ask([split, merged])).toMatchObject({ value: { unit: "v" } });
    const again = successors.map((): UnitEvent => ({ ...split, kind: "absorbed", successors: ["v"] }));
    expect(ask(again)).toMatchObject({ value: { unit: "v" } });
  });

  test("takes the units of an event without a day that a database gives as null for none", () => {
    const undated = { kind: "abolished", on: "2019年", units: null, successors: null } as never;
    expect(answeringUnitAssessor([undated], { asOf: "2024-03-01", rules })("u").kind).toBe("decided");
  });

  test("takes successors that a database gives as null for none", () => {
    const abolished = { kind: "abolished", on: "2015-01-01", units: ["甲"], successors: null } as never;
    const [reason] = answeringUnit("甲", [abolished], { asOf: "2024-03-01", rules }).reasons;
    expect(reason!.data).toStrictEqual({ unit: "甲", since: "2015-01-01" });
  });

  test("hands on what a unit holds, and not what it handed on before", () => {
    const absorbed = (on: CivilDay, unit: string, successor: string): UnitEvent => ({
      kind: "absorbed",
      on,
      units: [unit],
      successors: [successor],
    });
    const ask = (events: readonly UnitEvent[]) => answeringUnit("甲", events, { asOf: "2024-03-01", rules });
    const onOneDay = [absorbed("2010-01-01", "甲", "乙"), absorbed("2010-01-01", "乙", "丙")];
    expect(ask([...onOneDay, absorbed("2020-01-01", "乙", "丁")])).toMatchObject({ value: { unit: "丙" } });
    const revived: UnitEvent = { kind: "revived", on: "2015-01-01", units: ["乙"], successors: [] };
    const backAgain = [absorbed("2010-01-01", "甲", "乙"), absorbed("2012-01-01", "乙", "丙"), revived];
    expect(ask([...backAgain, absorbed("2020-01-01", "甲", "丁")])).toMatchObject({ value: { unit: "乙" } });
  });

  test("answers as the one-record function", () => {
    const options = { asOf: "2024-03-01", rules } as const;
    const assess = answeringUnitAssessor(COUNTY_UNIT_EVENTS, options);
    for (const { unit } of SUCCESSIONS)
      expect(assess(unit)).toStrictEqual(answeringUnit(unit, COUNTY_UNIT_EVENTS, options));
  });
});

describe("extendSuccessionRules", () => {
  test("refuses a choice that is none and a kind that stands twice", () => {
    const wrong = { id: "x", unruledSuccession: "perhaps" } as never;
    expect(() => extendSuccessionRules(rules, wrong)).toThrow("patch.unruledSuccession");
    const twice = [...rules.eventKinds, ...rules.eventKinds];
    expect(() => extendSuccessionRules(rules, { id: "x", eventKinds: twice })).toThrow("patch.eventKinds");
  });
});
