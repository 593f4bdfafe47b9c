import { cure, sentence } from "lantai/findings";
import { interpretationById } from "lantai/law";
import {
  checkDeferral,
  DEFERRAL_GROUNDS,
  DEFERRAL_OVERLAP_READINGS,
  deferralApproval,
  extendOpeningRules,
  nextAssessmentDay,
  OPENING_RULES,
  openingAssessment,
} from "lantai/open-appraisal";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { DEFERRAL_APPROVAL_CASES, DEFERRALS } from "../../../cases/deferrals.js";

const BOTH = extendOpeningRules(OPENING_RULES, { id: "ours", deferralOverlap: "both-texts" });
const ADOPTION = { code: "adoption", ground: "third-party-rights", title: { "zh-CN": "收养登记", en: "adoptions" } };

describe("DEFERRAL_GROUNDS", () => {
  test("are the four of article 8 in their order, with their items, from the day of the measures", () => {
    const rows = DEFERRAL_GROUNDS.filter(({ from }) => from === "2022-08-01");
    expect(rows.map(({ code, item }) => [code, item?.["zh-CN"]])).toEqual([
      ["state-secret", "第（一）项"],
      ["major-interests", "第（二）项"],
      ["third-party-rights", "第（三）项"],
      ["other-restriction", "第（四）项"],
    ]);
    expect(rows.filter(({ appliesBy }) => appliesBy === "secrecy").map(({ code }) => code)).toEqual(["state-secret"]);
  });
});

describe("DEFERRAL_OVERLAP_READINGS", () => {
  test("are the choices of their interpretation, the default first", () => {
    expect(interpretationById("deferralOverlap")?.choices.map(({ value }) => value)).toEqual([
      ...DEFERRAL_OVERLAP_READINGS,
    ]);
    expect(OPENING_RULES.deferralOverlap).toBe(DEFERRAL_OVERLAP_READINGS[0]);
  });
});

describe("deferralApproval", () => {
  test.each(DEFERRAL_APPROVAL_CASES)(
    "decided on $decidedOn, $overlap: $needed ($source)",
    ({ decidedOn, overlap, needed, reasons, cited }) => {
      const verdict = deferralApproval(decidedOn, { rules: overlap === "both-texts" ? BOTH : OPENING_RULES });
      const found =
        verdict.kind === "decided" ? verdict.value.map(({ authority, act }) => `${authority} ${act}`) : undefined;
      expect(found).toEqual(needed);
      expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
      expect(
        verdict.reasons.flatMap(({ citations }) =>
          citations.map(({ instrument, article }) => `${instrument} ${article}`),
        ),
      ).toEqual(cited);
      expect(verdict.basis.asOf).toBe(decidedOn);
      for (const reason of verdict.reasons) {
        for (const words of [zhCn, en]) expect(sentence(reason, words)).not.toMatch(/undefined|^[a-z-]+$/);
      }
    },
  );

  test("rests on the reading only while two texts speak", () => {
    const assumed = (day: "2022-07-31" | "2022-08-01" | "2024-02-29" | "2024-03-01") => {
      const verdict = deferralApproval(day, { rules: OPENING_RULES });
      return verdict.kind === "decided" ? verdict.assumed.length : undefined;
    };
    expect([assumed("2022-07-31"), assumed("2022-08-01"), assumed("2024-02-29"), assumed("2024-03-01")]).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

describe("checkDeferral", () => {
  test.each(DEFERRALS)("$title: $missing ($source)", ({ deferral, missing }) => {
    const findings = checkDeferral({ id: "r1", deferral }, { rules: OPENING_RULES });
    expect(findings.map(({ code }) => code)).toEqual(missing);
    for (const finding of findings) {
      expect(finding.place).toMatchObject({ id: "r1", field: expect.stringMatching(/^deferral/) });
      for (const words of [zhCn, en]) {
        expect(`${sentence(finding, words)} ${cure(finding, words)}`).toMatch(/[。.]$/);
        expect(sentence(finding, words)).not.toMatch(/undefined|\[object/);
      }
    }
  });

  test("takes a standard of the archives while it is in use and its ground is given", () => {
    const rules = extendOpeningRules(OPENING_RULES, {
      id: "ours",
      deferralStandards: [{ ...ADOPTION, from: "2022-08-01", until: "2024-01-01" }],
    });
    const check = (decidedOn: "2022-08-01" | "2024-01-01", ground = "third-party-rights") => {
      const deferral = { ...DEFERRALS[0]!.deferral, decidedOn, grounds: [ground], standards: ["adoption"] };
      return checkDeferral({ deferral }, { rules }).filter(({ code }) => code === "deferral-standard-unknown").length;
    };
    expect([check("2022-08-01"), check("2024-01-01"), check("2022-08-01", "other-restriction")]).toEqual([0, 1, 1]);
  });

  test("is what the assessment says is missing", () => {
    const record = { openingStatus: "deferred", deferral: { grounds: [], decidedOn: "2022-08-01" } } as const;
    const { reasons } = openingAssessment(record, { asOf: "2023-06-30", rules: OPENING_RULES });
    expect(reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "已经开放审核，结论为“延期开放”。",
      "延期决定不完整，缺少：延期理由、审核双方的一致意见、延期开放档案目录经同级档案主管部门审核、下次评估日。",
    ]);
  });
});

describe("nextAssessmentDay", () => {
  const standard = (code: string, assessmentYears: number) => ({ ...ADOPTION, code, assessmentYears });
  const rules = extendOpeningRules(OPENING_RULES, {
    id: "ours",
    assessmentYears: 5,
    deferralStandards: [standard("ten", 10), standard("three", 3), ADOPTION],
  });
  const day = (...standards: string[]) => nextAssessmentDay({ decidedOn: "2024-02-29", standards }, { rules });

  test("takes the longest of the standards, else the years of the rules, and makes none up", () => {
    expect([day("three", "ten"), day("three"), day("adoption"), day()]).toEqual([
      "2034-02-28",
      "2027-02-28",
      "2029-02-28",
      "2029-02-28",
    ]);
    expect(nextAssessmentDay({ decidedOn: "2024-02-29" }, { rules: OPENING_RULES })).toBeUndefined();
  });

  test("refuses years that are none", () => {
    expect(() => extendOpeningRules(OPENING_RULES, { id: "ours", assessmentYears: 0 })).toThrow(
      "patch.assessmentYears: expected whole years from 1 to 100, received 0",
    );
    expect(() => extendOpeningRules(OPENING_RULES, { id: "ours", deferralStandards: [standard("x", 1.5)] })).toThrow(
      "patch.deferralStandards: expected whole years from 1 to 100, received 1.5",
    );
  });
});

describe("extendOpeningRules", () => {
  test("refuses a standard under no ground, and one that is there twice", () => {
    const extend =
      (...deferralStandards: (typeof ADOPTION)[]) =>
      () =>
        extendOpeningRules(OPENING_RULES, { id: "ours", deferralStandards });
    expect(extend({ ...ADOPTION, ground: "constructor" })).toThrow(
      'patch.deferralStandards: expected standards under a ground of the table, received "constructor"',
    );
    expect(extend(ADOPTION, ADOPTION)).toThrow('patch.deferralStandards: expected each code once, received "adoption"');
  });
});
