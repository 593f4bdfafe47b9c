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
