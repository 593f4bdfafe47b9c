import type { CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import { INSTRUMENTS } from "lantai/law";
import {
  checkEmergencyPlans,
  type EmergencyPlan,
  extendPreparednessRules,
  PREPAREDNESS_RULES,
  type PreparednessVerdict,
  preparednessGaps,
  type RequiredPlan,
} from "lantai/preparedness";
import { en } from "lantai/words/en";
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
      "法规标准要求有应急预案，未见列明针对哪些突发事件；火灾、水灾、地震、档案失窃、失密、泄密、数据灭失、网络安全事件依据业务惯例列入。",
    ]);
    expect(verdict).toMatchObject({ value: { plans: { part: 5, whole: 7, of: { code: "required-plans" } } } });
  });

  test("asks for a drill a year after the plan, and names the day it was missing from", () => {
    expect(gapsOf(preparednessGaps([plan], [], { ...ask, asOf: "2023-08-31" }))).toEqual([]);
    const verdict = preparednessGaps([plan], [], { ...ask, asOf: "2023-09-01" });
    expect(gapsOf(verdict)).toEqual(ALL.map((emergency) => `${emergency} drill`));
    expect(verdict.reasons[0]).toStrictEqual({
      code: "drill-missing",
      data: { emergency: { "zh-CN": "火灾", en: "fire" }, months: 12, since: "2023-09-01" },
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
      reasons: [{ code: "plans-complete", data: { required: 7 } }, { code: "emergencies-by-practice" }],
      changesOn: { day: "2023-09-01", because: "drill-missing" },
    });
    // Its first drill is not due yet, so nobody may say that the plan was drilled.
    const [complete] = preparednessGaps([plan], [], ask).reasons;
    expect(sentence(complete!, zhCn)).toBe("7项应急预案齐备，没有逾期未演练的。");
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

  test("tells the first of all changes, and of two on one day the one of the emergency that the rules name first", () => {
    const [fire, flood, ...rest] = ALL;
    const plans = [
      { emergencies: [fire!], adoptedOn: "2022-09-01" },
      { emergencies: [flood!], adoptedOn: "2022-08-01", withdrawnOn: "2023-08-01" },
      { emergencies: rest, adoptedOn: "2022-08-01" },
    ] as const;
    expect(preparednessGaps(plans, [], ask)).toMatchObject({
      changesOn: { day: "2023-08-01", because: "plan-missing" },
    });
    const firstDrill = [plans[1], { emergencies: [fire!, ...rest], adoptedOn: "2022-08-01" }] as const;
    expect(preparednessGaps(firstDrill, [], ask)).toMatchObject({
      changesOn: { day: "2023-08-01", because: "drill-missing" },
    });
  });

  test("says when the last of several plans ends, also where their drill is missing already", () => {
    const plans = [
      { ...plan, adoptedOn: "2022-01-01", withdrawnOn: "2023-07-15" },
      { ...plan, adoptedOn: "2022-03-01", withdrawnOn: "2023-09-01" },
    ] as const;
    const verdict = preparednessGaps(plans, [], ask);
    expect(gapsOf(verdict)).toEqual(ALL.map((emergency) => `${emergency} drill`));
    expect(verdict).toMatchObject({ changesOn: { day: "2023-09-01", because: "plan-missing" } });
    expect(preparednessGaps([...plans, { ...plan, adoptedOn: "2023-06-30" }], [], ask)).not.toHaveProperty("changesOn");
  });

  test("names the drill that counts: the last while the plan held, on its first day at the earliest", () => {
    const lastDrill = (...on: CivilDay[]) => {
      const drills = on.map((day) => ({ emergencies: ["fire"], on: day }));
      const [reason] = preparednessGaps([plan], drills, { ...ask, asOf: "2024-06-30" }).reasons;
      return reason?.code === "drill-missing" ? [reason.data.lastDrill, reason.data.since] : [];
    };
    expect(lastDrill("2022-08-31")).toEqual([undefined, "2023-09-01"]);
    expect(lastDrill("2022-09-01")).toEqual(["2022-09-01", "2023-09-01"]);
    expect(lastDrill("2023-03-15", "2022-11-09", "2024-07-01")).toEqual(["2023-03-15", "2024-03-15"]);
    expect(lastDrill("2023" as CivilDay)).toEqual([undefined, "2023-09-01"]);
  });

  test("lets a plan that replaces another go on with its months and drills, and begins anew after a gap", () => {
    const old = { emergencies: ["fire"], adoptedOn: "2022-01-10", withdrawnOn: "2022-09-01" } as const;
    const older = { emergencies: ["fire"], adoptedOn: "2021-05-01", withdrawnOn: "2022-01-10" } as const;
    const since = (...before: EmergencyPlan[]) => {
      const verdict = preparednessGaps([plan, ...before], [], { ...ask, asOf: "2024-06-30" });
      return verdict.reasons.flatMap((reason) => (reason.code === "drill-missing" ? reason.data.since : [])).at(0);
    };
    expect(since()).toBe("2023-09-01");
    expect(since(old)).toBe("2023-01-10");
    expect(since(old, older)).toBe("2022-05-01");
    expect(since({ ...old, withdrawnOn: "2022-10-01" }, older)).toBe("2022-05-01");
    expect(since(old, { ...old, adoptedOn: "2022-01-09" })).toBe("2023-01-09");
    expect(since({ ...old, withdrawnOn: "later" as CivilDay })).toBe("2023-09-01");
    expect(since({ ...old, withdrawnOn: "2022-08-31" }, older)).toBe("2023-09-01");
    expect(since({ ...old, withdrawnOn: "2022" as CivilDay })).toBe("2023-09-01");
    expect(since({ ...old, adoptedOn: "2021" as CivilDay })).toBe("2023-09-01");
    expect(since({ ...old, emergencies: ["flood"] })).toBe("2023-09-01");
  });

  test("counts a plan from the day of its adoption", () => {
    expect(gapsOf(preparednessGaps([{ ...plan, adoptedOn: "2023-06-30" }], [], ask))).toEqual([]);
  });

  test("counts no plan and no drill of a later day, nor a plan one of whose days is none", () => {
    const later = { emergencies: ALL, adoptedOn: "2023-07-01" } as const;
    expect(gapsOf(preparednessGaps([later], [], ask))).toHaveLength(7);
    const undated = { emergencies: ALL, adoptedOn: "2023" as "2023-01-01" };
    expect(gapsOf(preparednessGaps([undated], [], ask))).toHaveLength(7);
    const endless = { ...plan, withdrawnOn: "2024" as "2024-01-01" };
    expect(gapsOf(preparednessGaps([endless], [], ask))).toHaveLength(7);
    const drill = { emergencies: ALL, on: "2024-01-01" } as const;
    expect(gapsOf(preparednessGaps([plan], [drill], { ...ask, asOf: "2023-09-01" }))).toHaveLength(7);
  });

  test("says where only practice speaks", () => {
    const verdict = preparednessGaps([], [], { ...ask, asOf: "2020-04-30" });
    expect(verdict.reasons.at(-1)).toEqual({ code: "plans-by-practice", data: { asOf: "2020-04-30" }, citations: [] });
    expect(verdict.reasons.flatMap(({ citations }) => citations)).toEqual([]);
    expect(sentence(verdict.reasons.at(-1)!, zhCn)).toBe(
      "2020-04-30未见要求制定应急预案的法规标准，所列各项依据业务惯例。",
    );
  });

  test("says that practice alone lists the emergencies, unless a text in force names them", () => {
    const practised = { instrument: "da-t-84-2019", confidence: "practised" } as const;
    expect(PREPAREDNESS_RULES.required.map(({ citation }) => citation)).toEqual(ALL.map(() => practised));
    const last = (required: readonly RequiredPlan[], asOf: CivilDay) => {
      const rules = extendPreparednessRules(PREPAREDNESS_RULES, { id: "ours", required });
      return preparednessGaps([], [], { asOf, rules }).reasons.map(({ code, data, citations }) => [
        code,
        data,
        citations,
      ]);
    };
    const [fire, flood] = PREPAREDNESS_RULES.required;
    const titles = [fire!.title, flood!.title];
    expect(last([fire!, flood!], "2023-06-30").at(-1)).toEqual([
      "emergencies-by-practice",
      { emergencies: titles },
      [practised],
    ]);
    const seen = { instrument: "implementation-regulations-2024", article: "22", confidence: "seen" } as const;
    const named = { ...fire!, citation: seen };
    expect(last([named], "2024-02-29").at(-1)).toEqual(["emergencies-by-practice", { emergencies: [fire!.title] }, []]);
    expect(last([named], "2024-03-01")).toEqual([
      ["plan-missing", { emergency: fire!.title }, [...PREPAREDNESS_RULES.planCitations, seen]],
    ]);
    const articles = [fire!, flood!].map((row, at) => ({ ...row, citation: { ...practised, article: `${at}` } }));
    expect(last(articles, "2023-06-30").at(-1)?.[2]).toEqual(articles.map(({ citation }) => citation));
    const texts = [fire!, flood!].map((row, at) => ({
      ...row,
      citation: { instrument: ["da-t-84-2019", "archives-law-2020"][at]!, confidence: "practised" } as const,
    }));
    expect(last(texts, "2023-06-30").at(-1)?.[2]).toEqual(texts.map(({ citation }) => citation));
    const { citation: _, ...bare } = flood!;
    expect(last([named, bare], "2024-03-01").at(-1)).toEqual([
      "emergencies-by-practice",
      { emergencies: [flood!.title] },
      [],
    ]);
    const reason = { code: "emergencies-by-practice", data: { emergencies: titles }, citations: [] } as const;
    expect(sentence(reason, en)).toBe(
      "Texts ask for emergency plans and none known here says for which; on the list by practice: fire, flood.",
    );
    const one = { code: "plans-complete", data: { required: 1 }, citations: [] } as const;
    expect(sentence(one, en)).toBe("The one emergency plan is there, and no drill is overdue.");
  });

  test("follows a county that asks for other plans, and for no drill", () => {
    const typhoon = { emergency: "typhoon", title: { "zh-CN": "台风", en: "typhoon" } };
    const rules = extendPreparednessRules(PREPAREDNESS_RULES, { id: "ours", required: [typhoon] });
    expect(gapsOf(preparednessGaps([], [], { ...ask, rules }))).toEqual(["typhoon plan"]);
    const held = [{ emergencies: ["typhoon"], adoptedOn: "2000-01-01" }] as const;
    expect(gapsOf(preparednessGaps(held, [], { ...ask, rules }))).toEqual([]);
    const nothing = extendPreparednessRules(PREPAREDNESS_RULES, { id: "none", required: [] });
    const verdict = preparednessGaps([], [], { ...ask, rules: nothing });
    expect(verdict).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "no-plans-listed", data: {}, citations: [] }],
      basis: { rulesId: "none", asOf: "2023-06-30" },
    });
    expect(sentence(verdict.reasons[0]!, zhCn)).toBe("所用规则没有列出应有的应急预案。");
  });

  test("cites what a county names behind its drills, where it was in force", () => {
    const drillCitations = [
      { instrument: "implementation-regulations-2024", article: "22", confidence: "practised" },
    ] as const;
    const rules = extendPreparednessRules(PREPAREDNESS_RULES, { id: "ours", drillCitations });
    const cited = (asOf: CivilDay) => preparednessGaps([plan], [], { asOf, rules }).reasons[0]?.citations;
    expect(cited("2024-02-29")).toEqual([]);
    expect(cited("2024-03-01")).toEqual(drillCitations);
  });

  test("refuses a day that is none, and rules that are not whole", () => {
    expect(() => preparednessGaps([], [], { ...ask, asOf: "2023-06-31" })).toThrow("asOf");
    const { drillCitations: _none, ...partial } = PREPAREDNESS_RULES;
    expect(() => preparednessGaps([], [], { ...ask, rules: partial as never })).toThrow("rules.drillCitations");
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
    [{ id: "x", required: [{ ...fire, drillMonths: 121 }] }, "patch.required"],
    [{ id: "x", required: [{ ...fire, drillMonths: 1.5 }] }, "patch.required"],
    [{ id: "x", required: [{ ...fire, citation: { instrument: "ours", confidence: "seen" } }] }, "patch.required"],
    [{ id: "x", planCitations: [{ instrument: "ours", confidence: "seen" }] }, "patch.planCitations"],
    [{ id: "x", drillCitations: [{ instrument: "ours", confidence: "seen" }] }, "patch.drillCitations"],
  ])("refuses %j", (patch, argument) => {
    expect(() => extendPreparednessRules(PREPAREDNESS_RULES, patch as never)).toThrow(
      expect.objectContaining({ name: "CallerError", argument }),
    );
  });

  test("says what it expected and what came", () => {
    const extended = (required: unknown) => () =>
      extendPreparednessRules(PREPAREDNESS_RULES, { id: "x", required } as never);
    expect(extended([fire, fire])).toThrow('patch.required: expected each emergency once, received "fire"');
    expect(extended([{ ...fire, drillMonths: 0 }])).toThrow(
      "patch.required: expected whole months from 1 to 120, received 0",
    );
  });

  test.each([1, 120])("takes a drill every %i months", (drillMonths) => {
    const rules = extendPreparednessRules(PREPAREDNESS_RULES, { id: "x", required: [{ ...fire!, drillMonths }] });
    expect(rules.required).toEqual([{ ...fire, drillMonths }]);
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
    expect(found).toStrictEqual([
      {
        code: "emergency-not-listed",
        severity: "hint",
        place: { id: "p-1", field: "emergencies", value: "toString" },
        data: { emergency: "toString" },
      },
      {
        code: "plan-withdrawn-early",
        severity: "error",
        place: { id: "p-1", field: "withdrawnOn", value: "2023-05-01" },
        data: { adoptedOn: "2023-05-01", withdrawnOn: "2023-05-01" },
      },
      {
        code: "drill-without-plan",
        severity: "warning",
        place: { id: "d-1", field: "emergencies", value: "fire" },
        data: { emergency: "fire", on: "2023-05-12" },
      },
    ]);
  });

  test("asks one plan that is for the emergency and held on the day, however many others there are", () => {
    const drills = [{ emergencies: ["fire", "flood"], on: "2023-05-12" }] as const;
    const early = { emergencies: ["flood"], adoptedOn: "2023-05-13" } as const;
    const fire = { emergencies: ["fire"], adoptedOn: "2023-05-12" } as const;
    expect(checkEmergencyPlans([fire, early], drills, PREPAREDNESS_RULES)).toStrictEqual([
      {
        code: "drill-without-plan",
        severity: "warning",
        place: { field: "emergencies", value: "flood" },
        data: { emergency: "flood", on: "2023-05-12" },
      },
    ]);
  });

  test("finds the plan that held among several of one emergency, whichever ends first", () => {
    const held = (adoptedOn: CivilDay, withdrawnOn?: CivilDay) => ({
      emergencies: ["fire"],
      adoptedOn,
      ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    });
    const days = ["2022-01-01", "2022-06-30", "2023-06-30", "2024-06-30"] as const;
    const drills = days.map((on) => ({ emergencies: ["fire"], on }));
    const without = (...plans: ReturnType<typeof held>[]) =>
      checkEmergencyPlans(plans, drills, PREPAREDNESS_RULES).map(({ data }) => "on" in data && data.on);
    const [long, short] = [held("2022-02-01", "2024-01-01"), held("2022-03-01", "2022-05-01")];
    expect(without(long, short)).toEqual(["2022-01-01", "2024-06-30"]);
    expect(without(short, long)).toEqual(["2022-01-01", "2024-06-30"]);
    expect(without(short)).toEqual(["2022-01-01", "2022-06-30", "2023-06-30", "2024-06-30"]);
    expect(without(short, held("2022-03-01", "2023-01-01"))).toEqual(["2022-01-01", "2023-06-30", "2024-06-30"]);
    expect(without(held("2022-02-01"), long, short)).toEqual(["2022-01-01"]);
    expect(without(short, held("2024-01-01"))).toEqual(["2022-01-01", "2022-06-30", "2023-06-30"]);
  });

  test("says nothing of plans for a drill whose day is none, which the check of the form tells", () => {
    const drills = [{ emergencies: ["fire"], on: "2023" as CivilDay }];
    expect(checkEmergencyPlans([plan], drills, PREPAREDNESS_RULES)).toEqual([]);
    expect(checkEmergencyPlans([], drills, PREPAREDNESS_RULES)).toEqual([]);
  });

  test("names the table that the rules lack", () => {
    expect(() => checkEmergencyPlans([], [], { ...PREPAREDNESS_RULES, required: undefined } as never)).toThrow(
      "rules.required",
    );
  });
});
