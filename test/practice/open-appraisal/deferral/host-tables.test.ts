import {
  checkDeferral,
  type DeferralApprovalRow,
  deferralApproval,
  extendOpeningRules,
  nextAssessmentDay,
  OPENING_RULES,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

describe("deferralApproval, by the table of a host", () => {
  const row = (en: string, more: Partial<DeferralApprovalRow>): DeferralApprovalRow => ({
    title: { "zh-CN": en, en },
    from: "2020-01-01",
    citations: [],
    ...more,
  });
  const ask = (...deferralApprovals: DeferralApprovalRow[]) => {
    const rules = extendOpeningRules(OPENING_RULES, { id: "ours", deferralApprovals });
    const { basis, ...answer } = deferralApproval("2023-06-30", { rules });
    return answer;
  };
  const seen = row("seen", { authority: "superior", act: "approval" });

  test("knows what is needed only where every row says which authority does what, and names every row that does not", () => {
    expect(ask(seen)).toStrictEqual({
      kind: "decided",
      value: [{ authority: "superior", act: "approval", title: { "zh-CN": "seen", en: "seen" } }],
      reasons: [{ code: "deferral-approval-needed", data: { title: { "zh-CN": "seen", en: "seen" } }, citations: [] }],
      assumed: [],
    });
    expect(ask(row("no act", { authority: "superior" }), seen, row("no authority", { act: "consent" }))).toStrictEqual({
      kind: "undetermined",
      missing: [],
      reasons: ["no act", "no authority"].map((en) => ({
        code: "deferral-approval-unseen",
        data: { title: { "zh-CN": en, en } },
        citations: [],
      })),
    });
  });
});

describe("nextAssessmentDay", () => {
  test("takes nothing from the standards of the rules for a deferral that names none", () => {
    const rules = extendOpeningRules(OPENING_RULES, {
      id: "ours",
      deferralStandards: [
        { code: "ten", ground: "third-party-rights", title: { "zh-CN": "十", en: "ten" }, assessmentYears: 10 },
      ],
    });
    expect(nextAssessmentDay({ decidedOn: "2023-03-01" }, { rules })).toBeUndefined();
    expect(nextAssessmentDay({ decidedOn: "2023-03-01", standards: ["ten"] }, { rules })).toBe("2033-03-01");
  });
});

describe("checkDeferral", () => {
  test("misses every approval of a deferral that names none", () => {
    const deferral = {
      grounds: ["third-party-rights"],
      decidedOn: "2022-10-10",
      agreement: { on: "2022-09-30" },
      nextAssessmentDay: "2024-10-10",
    } as const;
    const title = {
      "zh-CN": "延期开放档案目录经同级档案主管部门审核",
      en: "review of the deferral catalogue by the archives authority of the same level",
    };
    expect(checkDeferral({ id: "r1", deferral }, { rules: OPENING_RULES })).toStrictEqual([
      {
        code: "deferral-approval-missing",
        severity: "error",
        place: { id: "r1", field: "deferral" },
        data: { title, decidedOn: "2022-10-10" },
      },
    ]);
  });
});
