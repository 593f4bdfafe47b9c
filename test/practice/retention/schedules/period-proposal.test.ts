import { sentence } from "lantai/findings";
import {
  BUDGET_ACCOUNTING_SCHEDULE,
  DECREE_8_SCHEDULE,
  extendRetentionRules,
  type FilingSchedule,
  MATCH_POLICIES,
  type MatchPolicy,
  type ProposalSubject,
  periodProposer,
  proposedPeriod,
  RETENTION_RULES,
} from "lantai/retention";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { OURS } from "./our-schedule.js";

const rulesBy = (matchPolicy: MatchPolicy) => extendRetentionRules(RETENTION_RULES, { id: "ours", matchPolicy });
const propose = (subject: ProposalSubject, policy: MatchPolicy = "order", schedule: FilingSchedule = OURS) =>
  proposedPeriod(subject, { asOf: "2023-06-30", rules: rulesBy(policy), schedule });
const chosen = (subject: ProposalSubject, policy: MatchPolicy = "order", schedule: FilingSchedule = OURS) => {
  const { verdict } = propose(subject, policy, schedule);
  return verdict.kind === "decided" ? `${verdict.value.entryCode} ${verdict.value.retentionPeriod}` : verdict.kind;
};

describe("MATCH_POLICIES", () => {
  test("begin with the default, the order of the schedule", () => {
    expect(MATCH_POLICIES).toEqual(["order", "longest", "strictest"]);
    expect(RETENTION_RULES.matchPolicy).toBe("order");
  });
});

describe("proposedPeriod", () => {
  test("shows every entry that speaks, the one chosen first, the conflict, and why the others gave way", () => {
    const proposal = propose({ title: "关于低保资金使用的专题会议纪要" });
    expect(proposal.candidates.map(({ entry, words }) => [entry.code, ...words])).toEqual([
      ["1.1", "会议纪要"],
      ["1.2", "会议"],
      ["2", "低保资金"],
    ]);
    expect(proposal.conflict).toBe("periods-differ");
    expect(proposal.verdict).toMatchObject({
      kind: "decided",
      value: { entryCode: "1.1", retentionPeriod: "permanent", openingHint: "可能涉及人事任免" },
      // All three policies choose it.
      assumed: [],
    });
    expect(proposal.verdict.reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "条款1.1“局党组会议纪要”（永久）适用，依据题名中的“会议纪要”。",
      "条款1.2“一般会议文件”（10年）也可适用，未采用。",
      "条款2“低保资金使用会议材料”（30年）也可适用，未采用。",
    ]);
    expect(proposal.schedule).toEqual({ id: "0012", version: "2021" });
  });

  test("chooses by the policy that is named, and assumes it only where another would choose otherwise", () => {
    const title = "低保资金会议";
    expect(MATCH_POLICIES.map((policy) => chosen({ title }, policy))).toEqual([
      "1.2 10-years",
      "2 30-years",
      "2 30-years",
    ]);
    expect(propose({ title }).verdict).toMatchObject({ assumed: [{ interpretation: "matchPolicy", choice: "order" }] });
    expect(chosen({ title, sourceRole: "own", importance: "ordinary" }, "strictest")).toBe("1.2 10-years");
    expect(propose({ title: "救助对象登记表" }).verdict).toMatchObject({
      kind: "decided",
      value: { entryCode: "3", start: "case-closed" },
      assumed: [],
    });
  });

  test("lets nothing speak that is contradicted, and everything that is merely not known", () => {
    expect(chosen({ title: "会议纪要", sourceRole: "superior" })).toBe("undetermined");
    expect(chosen({ title: "会议纪要", category: "KU" })).toBe("undetermined");
    expect(chosen({ title: "会议纪要", section: "办公室" })).toBe("1.1 permanent");
  });

  test("of a title to which no entry answers is undetermined, never destruction", () => {
    const { verdict, candidates } = propose({ title: "关于春节放假的通知" });
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: ["scheduleEntry"],
      reasons: [{ code: "no-entry-speaks" }],
    });
    expect(candidates).toEqual([]);
    expect(sentence(verdict.reasons[0]!, zhCn)).toContain("不得因此销毁");
  });

  test("says what is not filed, and leaves it to a person when an entry speaks too", () => {
    expect(propose({ title: "年度报表（重份）" }).verdict).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "outside-filing-scope", data: { code: "x1" } }],
    });
    const both = propose({ title: "党组会议纪要（重份）" });
    expect(both.verdict).toMatchObject({ kind: "undetermined", missing: ["filingScope"] });
    expect(both.verdict.reasons.map(({ code }) => code)).toContain("exclusion-speaks-too");
    expect(both.exclusions.map(({ exclusion }) => exclusion.code)).toEqual(["x1"]);
  });

  test("reads width and spaces of a title as one", () => {
    expect(chosen({ title: "党组 会议　纪要" })).toBe("1.1 permanent");
  });

  test("proposes nothing by a schedule that is not in force or not approved on the day", () => {
    const { approval: _, ...unapproved } = OURS;
    const asked = (schedule: FilingSchedule, asOf: "2021-05-31" | "2021-06-01") =>
      proposedPeriod({ title: "会议纪要" }, { asOf, rules: RETENTION_RULES, schedule }).verdict;
    expect(asked(OURS, "2021-05-31")).toMatchObject({
      missing: ["schedule"],
      reasons: [{ code: "schedule-not-in-force" }],
    });
    expect(asked(OURS, "2021-06-01").kind).toBe("decided");
    expect(asked(unapproved, "2021-06-01")).toMatchObject({ missing: ["schedule"] });
  });

  test("leaves the choice of decree 8 to a person, and cites its article", () => {
    const { verdict } = propose({ title: "工资调整审批表", sourceRole: "own" }, "order", DECREE_8_SCHEDULE);
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: ["retentionPeriod"],
      reasons: [{ code: "entry-leaves-choice", citations: [{ instrument: "retention-rules-2006", article: "8" }] }],
    });
  });

  test("keeps what a subordinate sent in for 2 years, and the unit's own permanently", () => {
    const title = "县教育局2022年度部门决算";
    expect(chosen({ title, sourceRole: "subordinate" }, "order", BUDGET_ACCOUNTING_SCHEDULE)).toBe("12 2-years");
    expect(chosen({ title, sourceRole: "own" }, "order", BUDGET_ACCOUNTING_SCHEDULE)).toBe("12 permanent");
    expect(chosen({ title }, "order", BUDGET_ACCOUNTING_SCHEDULE)).toBe("12 permanent");
  });

  test("cites the approval of a unit's schedule, by the regulations of 2024 once they are in force", () => {
    const cited = (asOf: "2024-02-29" | "2024-03-01") =>
      proposedPeriod(
        { title: "会议纪要" },
        { asOf, rules: RETENTION_RULES, schedule: OURS },
      ).verdict.reasons[0]?.citations.map(({ instrument, article }) => `${instrument} ${article}`);
    expect(cited("2024-02-29")).toEqual(["retention-rules-2006 12"]);
    expect(cited("2024-03-01")).toEqual(["retention-rules-2006 12", "implementation-regulations-2024 19"]);
  });
});

describe("periodProposer", () => {
  test("answers one title after another as proposedPeriod does", () => {
    const ask = periodProposer({ asOf: "2023-06-30", rules: rulesBy("order"), schedule: OURS });
    for (const title of ["会议纪要", "低保资金会议", "春节放假"]) expect(ask({ title })).toEqual(propose({ title }));
  });

  test("refuses a policy that is none", () => {
    const rules = { ...RETENTION_RULES, matchPolicy: "shortest" as "order" };
    expect(() => periodProposer({ asOf: "2023-06-30", rules, schedule: OURS })).toThrow(
      'rules.matchPolicy: expected one of order, longest, strictest, received "shortest"',
    );
  });
});

describe("proposedPeriod, ranking and telling", () => {
  const schedule: FilingSchedule = {
    ...OURS,
    entries: [
      { code: "a", description: "规划", retentionPeriod: "10-years" },
      { code: "b", description: "发展规划", retentionPeriod: "10-years", start: "no-longer-in-effect" },
      { code: "c", description: "年度发展规划", choices: ["30-years", "10-years"] },
      { code: "d", description: "年度规划", keywords: ["", " ", "年度"], retentionPeriod: "30-years" },
      { code: "e", description: "规划材料", keywords: ["规划"], sourceRole: "own", retentionPeriod: "short-term" },
    ],
    exclusions: [],
  };
  const ranked = (policy: MatchPolicy, subject: ProposalSubject = { title: "县年度发展规划" }) =>
    propose(subject, policy, schedule)
      .candidates.map(({ entry }) => entry.code)
      .join("");

  test("ranks by the order of the schedule, by length, and by what the title and the document answer to", () => {
    expect(ranked("order")).toBe("abcde");
    // A choice counts with its longest period, a class without years with none, and what is equal stays in order.
    expect(ranked("longest")).toBe("cdabe");
    expect(ranked("strictest")).toBe("cbdae");
    expect(ranked("strictest", { title: "县年度发展规划", sourceRole: "own" })).toBe("ecbda");
  });

  test("lets no entry speak by a blank word, and tells nothing of a title without one of its words", () => {
    expect(ranked("order", { title: "放假通知" })).toBe("");
    const { candidates } = propose({ title: "2023年度" }, "order", schedule);
    expect(candidates).toEqual([
      { entry: schedule.entries[3], words: ["年度"], agrees: [], retentionPeriod: "30-years" },
    ]);
    expect(propose({ title: "规划", sourceRole: "own" }, "order", schedule).candidates[1]?.agrees).toEqual([
      "sourceRole",
    ]);
  });

  test("leaves a choice to a person with the periods to choose from, in words too where it gave way", () => {
    const chosenFirst = propose({ title: "县年度发展规划" }, "longest", schedule);
    expect(chosenFirst.verdict).toMatchObject({ kind: "undetermined", missing: ["retentionPeriod"] });
    expect(chosenFirst.verdict.reasons[0]).toMatchObject({
      code: "entry-leaves-choice",
      data: {
        code: "c",
        description: "年度发展规划",
        periods: [
          { "zh-CN": "30年", en: "30 years" },
          { "zh-CN": "10年", en: "10 years" },
        ],
      },
    });
    const gaveWay = propose({ title: "县年度发展规划" }, "order", schedule).verdict.reasons[2];
    expect(gaveWay?.data).toEqual({
      code: "c",
      description: "年度发展规划",
      period: { "zh-CN": "30年或10年", en: "30 years or 10 years" },
    });
  });

  test("finds candidates in conflict where they start otherwise, and none where they are alike", () => {
    expect(
      propose({ title: "发展规划" }, "order", { ...schedule, entries: schedule.entries.slice(0, 2) }).conflict,
    ).toBe("periods-differ");
    const alike = [schedule.entries[0]!, { ...schedule.entries[0]!, code: "a2" }];
    expect(propose({ title: "规划" }, "order", { ...schedule, entries: alike }).conflict).toBe("none");
  });

  test("says what the answer rests on, and a schedule that is not in force as a whole", () => {
    const options = { asOf: "2021-05-31", rules: RETENTION_RULES, schedule: OURS } as const;
    const { verdict } = proposedPeriod({ title: "会议纪要" }, options);
    expect(verdict.basis.interpretations).toEqual({ matchPolicy: "order", schedule: "0012", version: "2021" });
    expect(verdict.reasons).toMatchObject([
      { code: "schedule-not-in-force", data: { unit: "XX县民政局", version: "2021", asOf: "2021-05-31" } },
    ]);
    expect(() => proposedPeriod({ title: "会议纪要" }, { ...options, asOf: "2021-5-31" })).toThrow(
      "asOf: expected a civil day",
    );
  });
});

describe("proposedPeriod, of what subordinates sent in and of equals", () => {
  test("keeps what a subordinate sent in like the unit's own where the table has no period for copies", () => {
    const subject = { title: "县教育局2022年总账", sourceRole: "subordinate" } as const;
    expect(chosen(subject, "order", BUDGET_ACCOUNTING_SCHEDULE)).toBe("4 30-years");
  });

  test("leaves two permanent entries in the order of the schedule by every policy", () => {
    const entries = ["a", "b", "c"].map(
      (code) => ({ code, description: "规划", retentionPeriod: "permanent" }) as const,
    );
    for (const policy of MATCH_POLICIES) {
      const { candidates } = propose({ title: "规划" }, policy, { ...OURS, entries });
      expect(candidates.map(({ entry }) => entry.code).join("")).toBe("abc");
    }
  });
});
