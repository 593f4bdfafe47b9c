import { sentence } from "lantai/findings";
import { INSTRUMENTS } from "lantai/law";
import {
  checkEmergencyPlans,
  extendPreparednessRules,
  PREPAREDNESS_RULES,
  type PreparednessVerdict,
  preparednessGaps,
} from "lantai/preparedness";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { PREPAREDNESS_CASES } from "../../cases/preparedness.js";

const ask = { asOf: "2023-06-30", rules: PREPAREDNESS_RULES } as const;
const ALL = PREPAREDNESS_RULES.required.map(({ emergency }) => emergency);
const plan = { emergencies: ALL, adoptedOn: "2022-09-01" } as const;

function gapsOf(verdict: PreparednessVerdict): string[] {
  return verdict.kind === "decided"
    ? verdict.value.gaps.map(({ emergency, missing }) => `${emergency} ${missing}`)
    : [];
}

describe("preparednessGaps", () => {
  test.each(PREPAREDNESS_CASES)("says what is missing: $id", ({ asOf, plans, drills, gaps, cited }) => {
    const verdict = preparednessGaps(plans, drills, { ...ask, asOf });
    expect(gapsOf(verdict)).toEqual(gaps);
    const found = verdict.reasons
      .find(({ code }) => code === "plan-missing")
      ?.citations.map(({ instrument, article = "" }) => `${instrument} ${article}`.trim());
    expect(found ?? []).toEqual(cited);
  });

  test("tells the gaps of the seed report, and how many plans there are", () => {
    const { plans, drills, asOf } = PREPAREDNESS_CASES[0]!;
    const verdict = preparednessGaps(plans, drills, { ...ask, asOf });
    expect(verdict.reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "缺地震应急预案。",
      "缺数据灭失应急预案。",
    ]);
    expect(verdict).toMatchObject({ value: { plans: { part: 5, whole: 7, of: { code: "required-plans" } } } });
  });

  test("asks for a drill a year after the plan, and names the day it was missing from", () => {
    expect(gapsOf(preparednessGaps([plan], [], { ...ask, asOf: "2023-08-31" }))).toEqual([]);
    const verdict = preparednessGaps([plan], [], { ...ask, asOf: "2023-09-01" });
    expect(gapsOf(verdict)).toEqual(ALL.map((emergency) => `${emergency} drill`));
    expect(verdict.reasons[0]).toMatchObject({
      code: "drill-missing",
      data: { months: 12, since: "2023-09-01" },
      citations: [],
    });
    const late = preparednessGaps([plan], [{ emergencies: ["fire"], on: "2022-10-01" }], {
      ...ask,
      asOf: "2023-10-01",
    });
    expect(sentence(late.reasons[0]!, zhCn)).toBe(
      "火灾应急预案自2022-10-01演练后未再演练，按每12个月一次的惯例，自2023-10-01起缺演练。",
    );
  });

  test("is content when everything is there, until the first drill or plan runs out", () => {
    const verdict = preparednessGaps([plan], [{ emergencies: ["fire"], on: "2023-02-01" }], ask);
    expect(verdict).toMatchObject({
      value: { gaps: [], plans: { part: 7, whole: 7 } },
      reasons: [{ code: "plans-complete" }],
      changesOn: { day: "2023-09-01", because: "drill-missing" },
    });
    const ending = preparednessGaps([{ ...plan, withdrawnOn: "2023-07-15" }], [], ask);
    expect(ending).toMatchObject({ changesOn: { day: "2023-07-15", because: "plan-missing" } });
  });

  test("lets a new plan follow an old one without a gap", () => {
    const plans = [
      { ...plan, withdrawnOn: "2023-05-01" },
      { emergencies: ALL, adoptedOn: "2023-05-01" },
    ] as const;
    expect(gapsOf(preparednessGaps(plans, [], ask))).toEqual([]);
  });

  test("counts no plan and no drill of a later day, nor a plan without a usable one", () => {
    const later = { emergencies: ALL, adoptedOn: "2023-07-01" } as const;
    expect(gapsOf(preparednessGaps([later], [], ask))).toHaveLength(7);
    const undated = { emergencies: ALL, adoptedOn: "2023" as "2023-01-01" };
    expect(gapsOf(preparednessGaps([undated], [], ask))).toHaveLength(7);
    const drill = { emergencies: ALL, on: "2024-01-01" } as const;
    expect(gapsOf(preparednessGaps([plan], [drill], { ...ask, asOf: "2023-09-01" }))).toHaveLength(7);
  });

  test("says where only practice speaks", () => {
    const verdict = preparednessGaps([], [], { ...ask, asOf: "2020-04-30" });
    expect(verdict.reasons.at(-1)).toEqual({ code: "plans-by-practice", data: { asOf: "2020-04-30" }, citations: [] });
    expect(verdict.reasons.flatMap(({ citations }) => citations)).toEqual([]);
  });

  test("follows a county that asks for other plans, and for no drill", () => {
    const typhoon = { emergency: "typhoon", title: { "zh-CN": "台风", en: "typhoon" } };
    const rules = extendPreparednessRules(PREPAREDNESS_RULES, { id: "ours", required: [typhoon] });
    expect(gapsOf(preparednessGaps([], [], { ...ask, rules }))).toEqual(["typhoon plan"]);
    const held = [{ emergencies: ["typhoon"], adoptedOn: "2000-01-01" }] as const;
    expect(gapsOf(preparednessGaps(held, [], { ...ask, rules }))).toEqual([]);
    const nothing = extendPreparednessRules(PREPAREDNESS_RULES, { id: "none", required: [] });
    expect(preparednessGaps([], [], { ...ask, rules: nothing }).kind).toBe("not-applicable");
  });

  test("refuses a day that is none", () => {
    expect(() => preparednessGaps([], [], { ...ask, asOf: "2023-06-31" })).toThrow("asOf");
  });
});

describe("PREPAREDNESS_RULES", () => {
  test("cite instruments that exist, and claim no text for the drills", () => {
    const known = new Set(INSTRUMENTS.map(({ id }) => id));
    expect(PREPAREDNESS_RULES.planCitations.every(({ instrument }) => known.has(instrument))).toBe(true);
    expect(PREPAREDNESS_RULES.drillCitations).toEqual([]);
  });
});

describe("extendPreparednessRules", () => {
  const [fire] = PREPAREDNESS_RULES.required;

  test.each([
    [{ id: "national-preparedness" }, "patch.id"],
    [{ id: "x", required: null }, "patch.required"],
    [{ id: "x", required: [fire, fire] }, "patch.required"],
    [{ id: "x", required: [{ ...fire, drillMonths: 0 }] }, "patch.required"],
    [{ id: "x", planCitations: [{ instrument: "ours", confidence: "seen" }] }, "patch.planCitations"],
    [{ id: "x", drillCitations: [{ instrument: "ours", confidence: "seen" }] }, "patch.drillCitations"],
  ])("refuses %j", (patch, argument) => {
    expect(() => extendPreparednessRules(PREPAREDNESS_RULES, patch as never)).toThrow(
      expect.objectContaining({ name: "CallerError", argument }),
    );
  });
});

describe("checkEmergencyPlans", () => {
  test("finds nothing in good records, and everything in bad ones", () => {
    expect(checkEmergencyPlans([plan], [{ emergencies: ["fire"], on: "2023-03-15" }], PREPAREDNESS_RULES)).toEqual([]);
    const found = checkEmergencyPlans(
      [{ id: "p-1", emergencies: ["toString"], adoptedOn: "2023-05-01", withdrawnOn: "2023-05-01" }],
      [{ id: "d-1", emergencies: ["fire"], on: "2023-05-12" }],
      PREPAREDNESS_RULES,
    );
    expect(found.map(({ code, place }) => [place.id, code, place.value])).toEqual([
      ["p-1", "emergency-not-listed", "toString"],
      ["p-1", "plan-withdrawn-early", "2023-05-01"],
      ["d-1", "drill-without-plan", "fire"],
    ]);
  });
});
