import {
  checkSchedule,
  DECREE_8_SCHEDULE,
  type FilingSchedule,
  periodDecision,
  proposedPeriod,
  RETENTION_RULES,
  type ScheduleEntry,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { OURS } from "./our-schedule.js";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;
const scheduleOf = (...entries: ScheduleEntry[]): FilingSchedule => ({ ...OURS, entries });
const choosing: ScheduleEntry = { code: "1", description: "会议纪要", choices: ["permanent", "30-years"] };

describe("proposedPeriod", () => {
  test("shows an entry that leaves a choice without a period of its own", () => {
    const proposal = proposedPeriod({ title: "局务会议纪要" }, { ...options, schedule: scheduleOf(choosing) });
    expect(proposal).toStrictEqual({
      verdict: {
        kind: "undetermined",
        missing: ["retentionPeriod"],
        reasons: [
          {
            code: "entry-leaves-choice",
            data: {
              code: "1",
              description: "会议纪要",
              periods: [
                { "zh-CN": "永久", en: "permanent" },
                { "zh-CN": "30年", en: "30 years" },
              ],
            },
            citations: proposal.verdict.reasons[0]?.citations,
          },
        ],
        basis: proposal.verdict.basis,
      },
      schedule: { id: "0012", version: "2021" },
      policy: "order",
      candidates: [{ entry: choosing, words: ["会议纪要"], agrees: [] }],
      exclusions: [],
      conflict: "none",
    });
  });

  test("keeps two permanent entries in the order of the schedule, by every policy", () => {
    const permanent = (code: string, ...keywords: string[]): ScheduleEntry => ({
      code,
      description: code,
      keywords,
      retentionPeriod: "permanent",
    });
    const schedule = scheduleOf(permanent("b", "会议"), { ...choosing, code: "c" }, permanent("a", "纪要"));
    const rankedBy = (matchPolicy: "longest" | "strictest") =>
      proposedPeriod(
        { title: "局务会议纪要" },
        { ...options, rules: { ...RETENTION_RULES, matchPolicy }, schedule },
      ).candidates.map(({ entry }) => entry.code);
    expect([rankedBy("longest"), rankedBy("strictest")]).toEqual([
      ["b", "c", "a"],
      ["c", "b", "a"],
    ]);
  });
});

describe("periodDecision", () => {
  test.each([
    ["version", { version: "2024" }],
    ["id", { id: "0013" }],
  ])("refuses a schedule of another %s than was asked, whose minimum would be passed by", (_, differing) => {
    const asked: FilingSchedule = {
      ...scheduleOf({ ...choosing, code: "9", retentionPeriod: "30-years" }),
      force: "minimum",
    };
    const proposal = proposedPeriod({ title: "会议纪要" }, { ...options, schedule: asked });
    const other: FilingSchedule = { ...asked, ...differing, entries: [] };
    const { id, version } = { ...asked, ...differing };
    expect(() => periodDecision(proposal, { ...bound, retentionPeriod: "10-years" }, other)).toThrow(
      `schedule: expected 0012 2021, which was asked for the proposal, received "${id} ${version}"`,
    );
  });

  const bound = { decisionId: "d1", decidedOn: "2023-06-30", decidedBy: "p1", entryCode: "1", ground: "例会" } as const;

  test("refuses less than the shortest that a minimum table leaves to choose from, and takes that", () => {
    const schedule: FilingSchedule = { ...scheduleOf(choosing), force: "minimum" };
    const proposal = proposedPeriod({ title: "会议纪要" }, { ...options, schedule });
    expect(periodDecision(proposal, { ...bound, retentionPeriod: "10-years" }, schedule)).toStrictEqual({
      findings: [
        {
          code: "decision-below-minimum",
          severity: "error",
          place: { id: "d1", field: "retentionPeriod", value: "10-years" },
          data: {
            period: { "zh-CN": "10年", en: "10 years" },
            minimum: { "zh-CN": "30年", en: "30 years" },
            code: "1",
          },
        },
      ],
    });
    expect(periodDecision(proposal, { ...bound, retentionPeriod: "30-years" }, schedule)).toStrictEqual({
      decision: { ...bound, retentionPeriod: "30-years", scheduleId: "0012", version: "2021", policy: "order" },
      findings: [],
    });
    expect(periodDecision(proposal, bound, schedule).findings.map(({ code }) => code)).toEqual([
      "decision-period-missing",
    ]);
  });

  test("holds no period against an entry of a minimum table that gives none", () => {
    const schedule: FilingSchedule = { ...scheduleOf({ code: "1", description: "会议" }), force: "minimum" };
    const proposal = proposedPeriod({ title: "会议纪要" }, { ...options, schedule });
    expect(periodDecision(proposal, { ...bound, retentionPeriod: "1-years" }, schedule).findings).toEqual([]);
  });
});

describe("checkSchedule", () => {
  test("finds no clash between an entry that leaves a choice and one of the same name that does not", () => {
    const fixed: ScheduleEntry = { code: "2", description: "会议纪要", retentionPeriod: "30-years" };
    expect(checkSchedule(scheduleOf(choosing, fixed), options)).toEqual([]);
    expect(checkSchedule(scheduleOf(fixed, choosing), options)).toEqual([]);
  });

  const below = (table: Partial<ScheduleEntry>, own: Partial<ScheduleEntry>) => {
    const tables: FilingSchedule[] = [
      { ...OURS, id: "our-province", title: "本省保管期限表", force: "minimum", entries: [{ ...choosing, ...table }] },
    ];
    const { choices: _, ...entry } = choosing;
    return checkSchedule(scheduleOf({ ...entry, ...own }), { ...options, tables });
  };

  test("holds an entry against the shortest that a table leaves to choose from, in whatever order it names them", () => {
    const choices = [
      ["10-years", "30-years"],
      ["30-years", "10-years"],
    ] as const;
    for (const each of choices) {
      expect(below({ choices: each }, { retentionPeriod: "10-years" })).toEqual([]);
      expect(below({ choices: each }, { retentionPeriod: "9-years" })).toStrictEqual([
        {
          code: "schedule-below-minimum",
          severity: "error",
          place: { id: "0012 2021", field: "retentionPeriod", value: "9-years" },
          data: {
            code: "1",
            description: "会议纪要",
            period: { "zh-CN": "9年", en: "9 years" },
            minimum: { "zh-CN": "10年", en: "10 years" },
            table: "本省保管期限表",
            basisCode: "1",
          },
        },
      ]);
    }
  });

  test("holds nothing against choices of which none is the shortest for certain, or against an entry without any", () => {
    expect(below({ choices: ["10-years", "long-term"] }, { retentionPeriod: "9-years" })).toEqual([]);
    const heading = { code: "0", description: "会议纪要" } as const;
    const tables = [{ ...OURS, id: "our-province", entries: [heading] }];
    expect(checkSchedule(scheduleOf({ ...heading, retentionPeriod: "1-years" }), { ...options, tables })).toEqual([]);
  });

  test("warns of less than the 10 years of decree 8, whose entries of terms leave 30 and 10 years to choose from", () => {
    const row = DECREE_8_SCHEDULE.entries.find(({ choices }) => choices !== undefined)!;
    const basis = { scheduleId: DECREE_8_SCHEDULE.id, code: row.code };
    const found = (retentionPeriod: "9-years" | "10-years") =>
      checkSchedule(scheduleOf({ code: "1", description: "甲", basis, retentionPeriod }), options).map(
        ({ code, severity, place }) => [severity, code, place.value],
      );
    expect([found("10-years"), found("9-years")]).toEqual([[], [["warning", "schedule-below-minimum", "9-years"]]]);
  });
});
