import { addDays, type CivilDay } from "lantai/dates";
import { extendOutsourcingRules, OUTSOURCING_RULES, outsourcingStanding } from "lantai/digitization";
import { sentence } from "lantai/findings";
import { INSTRUMENTS, instrumentById, isInForce } from "lantai/law";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { OUTSOURCING_CASES, type OutsourcingCase } from "../../cases/outsourcing.js";
import { thawedPaths } from "../../foundation/law/frozen.js";

function verdictOf({ evidence, asOf }: Pick<OutsourcingCase, "evidence" | "asOf">) {
  return outsourcingStanding({ evidence }, { asOf, rules: OUTSOURCING_RULES });
}

describe("outsourcingStanding", () => {
  test.each(OUTSOURCING_CASES)("$name", (row) => {
    const verdict = verdictOf(row);
    const until = verdict.kind === "decided" && verdict.changesOn ? ` until ${verdict.changesOn.day}` : "";
    const told =
      verdict.kind === "decided"
        ? verdict.value.outcome === "in-order"
          ? `in-order${until}`
          : `unmet: ${verdict.value.unmet.join(", ")}`
        : verdict.kind === "undetermined"
          ? `missing: ${verdict.missing.map((key) => key.replace("evidence.", "")).join(", ")}`
          : verdict.reasons[0]?.code;
    expect(told).toBe(row.expected);
  });

  test("cites only what is in force on the day", () => {
    for (let asOf: CivilDay = "2020-12-25"; asOf < "2024-03-10"; asOf = addDays(asOf, 1)) {
      for (const { citations } of verdictOf({ evidence: [], asOf }).reasons) {
        for (const { instrument } of citations)
          expect(isInForce(instrumentById(instrument, INSTRUMENTS)!, asOf)).toBe(true);
      }
    }
  });

  test("says which reason will hold when it changes", () => {
    const verdicts = OUTSOURCING_CASES.filter(({ expected }) => expected.includes("until")).map(verdictOf);
    expect(verdicts.map((verdict) => verdict.kind === "decided" && verdict.changesOn?.because)).toEqual([
      "outsourcing-requirement-unproved",
      "outsourcing-requirement-unproved",
      "outsourcing-requirement-unmet",
    ]);
  });

  test("does not arise for own staff", () => {
    const verdict = outsourcingStanding({ performer: "own-staff" }, { asOf: "2023-06-30", rules: OUTSOURCING_RULES });
    expect([verdict.kind, verdict.reasons.map((reason) => sentence(reason, zhCn))]).toEqual([
      "not-applicable",
      ["由本馆人员自行加工，不属于委托服务。"],
    ]);
  });

  test("is told requirement by requirement, in both languages", () => {
    const { reasons } = verdictOf(OUTSOURCING_CASES[9]!);
    expect(reasons.map((reason) => sentence(reason, zhCn)).slice(-2)).toEqual([
      "协议约定技术标准：有据可查。",
      "委托方对受托方进行监督：不符合。",
    ]);
    for (const reason of OUTSOURCING_CASES.flatMap((row) => verdictOf(row).reasons)) {
      expect(reason.code in en.reasons).toBe(true);
      expect(sentence(reason, en)).toMatch(/\.$/);
      expect(sentence(reason, zhCn)).toMatch(/。$/);
    }
  });
});

describe("extendOutsourcingRules", () => {
  const [first] = OUTSOURCING_RULES.requirements;

  test("takes a county's own requirement, which has to be shown from then on", () => {
    const measures = {
      id: "our-measures",
      title: { "zh-CN": "本县办法", en: "our measures" },
      rank: "rule",
      inForceFrom: "2022-01-01",
      confidence: "seen",
    } as const;
    const own = {
      code: "on-site-only",
      title: { "zh-CN": "在馆内加工", en: "done on site" },
      citations: [{ instrument: "our-measures", confidence: "seen" }],
    } as const;
    const rules = extendOutsourcingRules(OUTSOURCING_RULES, {
      id: "county",
      instruments: [...INSTRUMENTS, measures],
      requirements: [...OUTSOURCING_RULES.requirements, own],
    });
    const { evidence } = OUTSOURCING_CASES[5]!;
    const ask = (asOf: CivilDay) => outsourcingStanding({ evidence }, { asOf, rules });
    expect(ask("2021-12-31")).toMatchObject({ kind: "decided", changesOn: { day: "2022-01-01" } });
    expect(ask("2022-01-01")).toMatchObject({ kind: "undetermined", missing: ["evidence.on-site-only"] });
  });

  test("refuses a requirement twice, without a text, or of a text that the rules do not carry", () => {
    const extend = (requirements: typeof OUTSOURCING_RULES.requirements) => () =>
      extendOutsourcingRules(OUTSOURCING_RULES, { id: "county", requirements });
    expect(extend([first!, first!])).toThrow("patch.requirements");
    expect(extend([{ ...first!, citations: [] }])).toThrow("patch.requirements");
    expect(extend([{ ...first!, citations: [{ instrument: "ours", confidence: "seen" }] }])).toThrow(
      "patch.requirements",
    );
    expect(thawedPaths(OUTSOURCING_RULES)).toEqual([]);
  });
});

describe("outsourcingStanding, as a whole", () => {
  const ask = (evidence: Parameters<typeof verdictOf>[0]["evidence"], asOf: CivilDay, rules = OUTSOURCING_RULES) =>
    outsourcingStanding({ evidence }, { asOf, rules });
  const shown = OUTSOURCING_RULES.requirements.slice(0, 6).map(({ code }) => ({
    requirement: code,
    outcome: "met" as const,
    proof: "卷宗1",
  }));

  test("asks for a proof that is not blank, and lets one that is unmet outweigh it", () => {
    const [first, ...others] = shown;
    expect(ask([{ ...first!, proof: " " }, ...others], "2023-06-30")).toMatchObject({
      kind: "undetermined",
      missing: ["evidence.qualified-enterprise"],
    });
    expect(ask([{ ...first!, proof: " " }, ...shown], "2023-06-30")).toMatchObject({ value: { outcome: "in-order" } });
    expect(ask([...shown, { ...first!, outcome: "unmet" }], "2023-06-30")).toMatchObject({
      value: { outcome: "requirements-unmet", unmet: ["qualified-enterprise"] },
    });
    expect(outsourcingStanding({}, { asOf: "2023-06-30", rules: OUTSOURCING_RULES })).toMatchObject({
      kind: "undetermined",
      missing: shown.map(({ requirement }) => `evidence.${requirement}`),
    });
  });

  test("says when the next requirement comes that is not shown, the earliest of all, and none that is", () => {
    const instrument = (id: string, inForceFrom: CivilDay) =>
      ({ id, title: { "zh-CN": id, en: id }, rank: "rule", inForceFrom, confidence: "seen" }) as const;
    const own = (code: string, ...ids: string[]) => ({
      code,
      title: { "zh-CN": code, en: code },
      citations: ids.map((id) => ({ instrument: id, confidence: "seen" }) as const),
    });
    const rules = extendOutsourcingRules(OUTSOURCING_RULES, {
      id: "county",
      instruments: [...INSTRUMENTS, instrument("late", "2026-01-01"), instrument("soon", "2025-01-01")],
      requirements: [...OUTSOURCING_RULES.requirements.slice(0, 6), own("x", "late"), own("y", "late", "soon")],
    });
    const changesOn = (evidence: typeof shown | readonly object[], asOf: CivilDay = "2023-06-30") => {
      const verdict = ask(evidence as typeof shown, asOf, rules);
      return verdict.kind === "decided" ? verdict.changesOn : verdict.kind;
    };
    const unproved = "outsourcing-requirement-unproved";
    expect(changesOn(shown)).toEqual({ day: "2025-01-01", because: unproved });
    const y = { requirement: "y", outcome: "met", proof: "卷宗1" };
    expect(changesOn([...shown, y])).toEqual({ day: "2026-01-01", because: unproved });
    expect(changesOn([...shown, { ...y, outcome: "unmet" }])).toEqual({
      day: "2025-01-01",
      because: "outsourcing-requirement-unmet",
    });
    expect(changesOn([...shown, y, { ...y, requirement: "x" }])).toBeUndefined();
    expect(changesOn([...shown, y], "2025-01-01")).toEqual({ day: "2026-01-01", because: unproved });
    expect(changesOn(shown, "2025-01-01")).toBe("undetermined");
  });

  test("says nothing of a day on which no text asks, of a requirement whose text has ended, and of own staff", () => {
    const ended = {
      id: "ended",
      title: { "zh-CN": "旧办法", en: "old measures" },
      rank: "rule",
      inForceFrom: "2020-01-01",
      repealedFrom: "2022-01-01",
      confidence: "seen",
    } as const;
    const citations = [{ instrument: "ended", confidence: "seen" }] as const;
    const rules = extendOutsourcingRules(OUTSOURCING_RULES, {
      id: "county",
      instruments: [...INSTRUMENTS, ended],
      requirements: [
        ...OUTSOURCING_RULES.requirements.slice(0, 6),
        { code: "z", title: { "zh-CN": "z", en: "z" }, citations },
      ],
    });
    expect(ask(shown, "2023-06-30", rules)).toMatchObject({ value: { outcome: "in-order" } });
    expect(ask(shown, "2023-06-30", rules)).not.toHaveProperty("changesOn");
    expect(ask(shown, "2020-12-31")).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "outsourcing-unruled", data: { asOf: "2020-12-31" }, citations: [] }],
    });
    expect(
      outsourcingStanding({ performer: "own-staff" }, { asOf: "2023-06-30", rules: OUTSOURCING_RULES }).reasons,
    ).toEqual([{ code: "outsourcing-own-staff", data: {}, citations: [] }]);
  });

  test("names what a caller gave wrongly", () => {
    expect(() => ask(shown, "2023-6-30")).toThrow("asOf: expected a civil day");
    const rules = { ...OUTSOURCING_RULES, requirements: undefined as unknown as [] };
    expect(() => ask(shown, "2023-06-30", rules)).toThrow("rules.requirements: expected a table");
    const [first] = OUTSOURCING_RULES.requirements;
    const extend = (requirements: typeof OUTSOURCING_RULES.requirements) => () =>
      extendOutsourcingRules(OUTSOURCING_RULES, { id: "county", requirements });
    expect(extend([first!, first!])).toThrow(
      'patch.requirements: expected each requirement once, received "qualified-enterprise"',
    );
    expect(extend([{ ...first!, citations: [] }])).toThrow("patch.requirements: expected a text behind each, received");
  });
});
