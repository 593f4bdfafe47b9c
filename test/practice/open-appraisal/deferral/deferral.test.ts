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

describe("openingAssessment", () => {
  test("counts an act of the authority from its day on, and a list of acts that is none as empty", () => {
    const { deferral } = DEFERRALS[0]!;
    const missing = (asOf: "2022-08-09" | "2022-08-10", approvals = deferral.approvals) => {
      const record = { openingStatus: "deferred", deferral: { ...deferral, approvals: approvals! } } as const;
      return openingAssessment(record, { asOf, rules: OPENING_RULES }).reasons.map((reason) => sentence(reason, zhCn));
    };
    const held = "已经开放审核，结论为“延期开放”。";
    const lacking = "延期决定不完整，缺少：延期开放档案目录经同级档案主管部门审核。";
    expect(missing("2022-08-09")).toEqual([held, lacking]);
    expect(missing("2022-08-10")).toEqual([held]);
    expect(missing("2022-08-10", null as never)).toEqual([held, lacking]);
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

describe("checkDeferral, at its bounds", () => {
  const complete = DEFERRALS[0]!.deferral;
  const codes = (given: object, rules = OPENING_RULES) =>
    checkDeferral({ deferral: { ...complete, ...given } }, { rules }).map(({ code }) => code);

  test("takes the grounds that a database has as null for none", () => {
    expect(codes({ grounds: null, standards: undefined })).toEqual(codes({ grounds: [], standards: undefined }));
    expect(codes({ grounds: null, standards: undefined })).toContain("deferral-ground-missing");
  });

  test("takes an agreement of the day of the decision, and none whose day is none", () => {
    expect(codes({ agreement: { on: complete.decidedOn } })).toEqual([]);
    expect(codes({ agreement: { on: "2022-02-30" } })).toEqual(["deferral-agreement-missing"]);
  });

  test("takes an approval for its authority, its act and its day only", () => {
    const approval = { authority: "same-level", act: "review", on: "2022-08-10" } as const;
    const missing = ["deferral-approval-missing"];
    expect(codes({ approvals: [{ ...approval, authority: "superior" }] })).toEqual(missing);
    expect(codes({ approvals: [{ ...approval, act: "consent" }] })).toEqual(missing);
    expect(codes({ approvals: [{ ...approval, on: "2022-02-30" }] })).toEqual(missing);
    expect(codes({ approvals: [{ ...approval, authority: "superior" }, approval] })).toEqual([]);
  });

  test("asks for the order of agreement and act by rows of a host's own, which need not name it", () => {
    const consent = { authority: "same-level", act: "consent" } as const;
    const title = { "zh-CN": "同意", en: "consent" };
    const withRow = (row: { readonly mayPrecedeAgreement?: boolean }) => ({
      ...OPENING_RULES,
      deferralApprovals: [{ ...consent, title, from: "2022-08-01", citations: [], ...row }] as const,
    });
    const given = {
      decidedOn: "2023-06-30",
      agreement: { on: "2023-06-20" },
      approvals: [{ ...consent, on: "1999-01-01" }],
    };
    expect(codes(given, withRow({}))).toEqual(["deferral-approval-missing"]);
    expect(codes(given, withRow({ mayPrecedeAgreement: false }))).toEqual(["deferral-approval-missing"]);
    expect(codes(given, withRow({ mayPrecedeAgreement: true }))).toEqual([]);
    expect(codes({ ...given, approvals: [{ ...consent, on: "2023-06-20" }] }, withRow({}))).toEqual([]);
  });

  test("asks for a next assessment since 2022 only, and for a day after the decision whenever one is given", () => {
    const early = {
      grounds: ["otherwise-unsuitable"],
      decidedOn: "2022-07-31",
      agreement: { on: "2022-07-30" },
      approvals: [{ authority: "superior", act: "approval", on: "2022-07-31" }],
      nextAssessmentDay: undefined,
    };
    expect(codes(early)).toEqual([]);
    expect(codes({ ...early, nextAssessmentDay: "2022-07-31" })).toEqual(["deferral-assessment-missing"]);
    expect(codes({ ...early, nextAssessmentDay: "2022-08-01" })).toEqual([]);
    expect(codes({ nextAssessmentDay: undefined })).toEqual(["deferral-assessment-missing"]);
    expect(codes({ nextAssessmentDay: "2023-02-30" })).toEqual(["deferral-assessment-missing"]);
  });

  test("tells a standard by its title where the archives has it, and by its code where it has not", () => {
    const rules = extendOpeningRules(OPENING_RULES, {
      id: "ours",
      deferralStandards: [
        { ...ADOPTION, until: "2022-08-01" },
        { ...ADOPTION, code: "orphans", title: { "zh-CN": "孤儿", en: "orphans" } },
      ],
    });
    const deferral = { ...complete, standards: ["adoption", "nobody", "orphans"] };
    const at = (value: string) => ({ field: "deferral.standards", value });
    const base = { code: "deferral-standard-unknown", severity: "error" };
    expect(checkDeferral({ deferral }, { rules })).toStrictEqual([
      { ...base, place: at("adoption"), data: { title: ADOPTION.title, decidedOn: "2022-08-01" } },
      { ...base, place: at("nobody"), data: { title: { "zh-CN": "nobody", en: "nobody" }, decidedOn: "2022-08-01" } },
    ]);
    const later = extendOpeningRules(rules, {
      id: "later",
      deferralStandards: [{ ...ADOPTION, from: "2022-08-02" }],
    });
    expect(codes({ standards: ["adoption"] }, later)).toEqual(["deferral-standard-unknown"]);
  });

  test("tells an unknown ground by its code, and one of another day by its title", () => {
    const deferral = { ...complete, grounds: ["nobody", "otherwise-unsuitable", "third-party-rights"] };
    const [nobody, other, ...rest] = checkDeferral({ id: "r1", deferral }, { rules: OPENING_RULES });
    const place = { id: "r1", field: "deferral.grounds" };
    expect(nobody).toStrictEqual({
      code: "deferral-ground-unknown",
      severity: "error",
      place: { ...place, value: "nobody" },
      data: { title: { "zh-CN": "nobody", en: "nobody" }, decidedOn: "2022-08-01" },
    });
    expect(other?.place).toStrictEqual({ ...place, value: "otherwise-unsuitable" });
    expect(other && sentence(other, zhCn)).not.toContain("otherwise-unsuitable");
    expect(rest).toEqual([]);
  });

  test("says in the reason of an assessment everything that is missing, but not who approves where no text says", () => {
    const lacking = (deferral: object) =>
      openingAssessment(
        { openingStatus: "deferred", deferral: { ...complete, ...deferral } },
        { asOf: "2023-06-30", rules: OPENING_RULES },
      ).reasons.map((reason) => sentence(reason, zhCn))[1];
    expect(lacking({ decidedOn: "2022-02-30" })).toBe("延期决定不完整，缺少：决定日期。");
    expect(lacking({ grounds: ["nobody"] })).toBe("延期决定不完整，缺少：决定当日有效的延期理由。");
    expect(lacking({ standards: ["nobody"] })).toBe("延期决定不完整，缺少：决定当日有效的划控细则。");
    expect(lacking({ grounds: ["otherwise-unsuitable"], decidedOn: "1995-05-01" })).toBeUndefined();
  });

  test("names the table that rules lost", () => {
    const rules = { ...OPENING_RULES, deferralGrounds: undefined as unknown as [] };
    expect(() => codes({}, rules)).toThrow("rules.deferralGrounds: expected a table, received undefined");
    expect(() => deferralApproval("2022-8-1", { rules: OPENING_RULES })).toThrow("decidedOn: expected a civil day");
    const changed = { ...OPENING_RULES, counting: "some" as "day-after" };
    expect(() => deferralApproval("2022-08-01", { rules: changed })).toThrow("rules.counting: expected one of");
    expect(() => nextAssessmentDay({ decidedOn: "2022-8-1" }, { rules: OPENING_RULES })).toThrow("decidedOn: expected");
    expect(() => nextAssessmentDay({ decidedOn: "2022-08-01" }, { rules: changed })).toThrow(
      "rules.counting: expected",
    );
  });
});
