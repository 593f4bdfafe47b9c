import { fc, test } from "@fast-check/vitest";
import {
  checkSchedule,
  type DisposalSubject,
  destructionBlocks,
  ENTERPRISE_ACCOUNTING_SCHEDULE,
  extendRetentionRules,
  type FilingSchedule,
  isAtLeast,
  MATCH_POLICIES,
  proposedPeriod,
  RETENTION_RULES,
  retentionEnd,
  type ScheduleEntry,
} from "lantai/retention";
import { describe, expect } from "vitest";
import { startedSubjects } from "../arbitrary-records.js";
import { DOCUMENTS, NOTHING_PENDING } from "./disposal/papers.js";
import { OURS } from "./schedules/our-schedule.js";

const RUNS = { numRuns: 1000 } as const;
const options = { asOf: "2023-06-30", rules: RETENTION_RULES, factsOf: NOTHING_PENDING } as const;

const subjects = startedSubjects.map(
  (record): DisposalSubject => ({ ...record, title: "甲", referenceCode: "1", pageCount: 2, openMatters: [] }),
);

describe("destructionBlocks", () => {
  test.prop([subjects], RUNS)("let no record through whose term is not known to be over", (record) => {
    const verdict = retentionEnd(record, options);
    const isOver = verdict.kind === "decided" && verdict.value.standing === "ended";
    const codes = destructionBlocks([record], DOCUMENTS, options).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("disposal-"))).toHaveLength(isOver ? 0 : 1);
  });

  test.prop([fc.array(subjects, { maxLength: 6 }), fc.array(subjects, { maxLength: 6 })], RUNS)(
    "of the records of two lists together are those of each, where none is on both",
    (some, more) => {
      // The papers are judged by the whole list, and a reference code stands on it once.
      const coded = [...some, ...more].map((record, at) => ({ ...record, referenceCode: String(at) }));
      const approval = { ...DOCUMENTS.approval!, records: coded.map(({ referenceCode }) => referenceCode) };
      const ofRecords = (records: readonly DisposalSubject[]) =>
        destructionBlocks(records, { ...DOCUMENTS, approval }, options).filter(
          ({ place }) => place.id !== DOCUMENTS.registerNo,
        );
      const [first, second] = [coded.slice(0, some.length), coded.slice(some.length)];
      expect(ofRecords(coded)).toEqual([...ofRecords(first), ...ofRecords(second)]);
    },
  );
});

describe("proposedPeriod", () => {
  const words = fc.constantFrom("党组会议", "会议纪要", "会议", "低保资金", "救助对象", "重份", "通知", "　");
  const titles = fc.array(words, { maxLength: 5 }).map((parts) => parts.join("的"));

  test.prop([titles, fc.constantFrom("own", "superior", undefined)], RUNS)(
    "shows the same entries by every policy, and proposes none that does not speak",
    (title, sourceRole) => {
      const subject = { title, ...(sourceRole === undefined ? {} : { sourceRole }) };
      const proposals = MATCH_POLICIES.map((matchPolicy) =>
        proposedPeriod(subject, {
          asOf: "2023-06-30",
          rules: extendRetentionRules(RETENTION_RULES, { id: "ours", matchPolicy }),
          schedule: OURS,
        }),
      );
      const entriesOf = (at: number) => proposals[at]?.candidates.map(({ entry }) => entry.code).sort();
      expect(entriesOf(1)).toEqual(entriesOf(0));
      expect(entriesOf(2)).toEqual(entriesOf(0));
      for (const { verdict, candidates } of proposals) {
        if (candidates.length === 0) expect(verdict.kind).not.toBe("decided");
        if (verdict.kind === "decided") expect(verdict.value.entryCode).toBe(candidates[0]?.entry.code);
      }
      const periods = proposals.map(({ verdict }) =>
        verdict.kind === "decided" ? verdict.value.retentionPeriod : "none",
      );
      const agree = new Set(periods).size === 1;
      for (const { verdict } of proposals) {
        if (verdict.kind === "decided" && !agree) expect(verdict.assumed).toHaveLength(1);
      }
    },
  );
});

describe("checkSchedule", () => {
  const periods = fc.oneof(
    fc.constant("permanent" as const),
    fc.integer({ min: 1, max: 200 }).map((years) => `${years}-years` as const),
  );
  const rows = ENTERPRISE_ACCOUNTING_SCHEDULE.entries.filter(({ retentionPeriod }) => retentionPeriod !== undefined);

  test.prop([fc.constantFrom(...rows), periods], RUNS)(
    "finds a term below the table exactly where it is shorter, and never a longer one",
    (row, retentionPeriod) => {
      const entries = [
        {
          code: "1",
          description: "甲",
          retentionPeriod,
          basis: { scheduleId: "decree-79-enterprise", code: row.code },
        },
      ];
      const found = checkSchedule({ ...OURS, regime: "accounting", entries, exclusions: [] }, options);
      expect(found.map(({ code }) => code)).toEqual(
        isAtLeast(retentionPeriod, row.retentionPeriod!) === false ? ["schedule-below-minimum"] : [],
      );
    },
  );
});

describe("checkSchedule of headings", () => {
  const codes = fc.constantFrom("1", "2", "3", "4", "5");
  const headings = fc.array(fc.record({ code: codes, parentCode: codes }, { requiredKeys: ["code"] }), {
    maxLength: 8,
  });
  const scheduleOf = (entries: readonly ScheduleEntry[]): FilingSchedule => ({ ...OURS, entries });
  const circularOf = (entries: readonly ScheduleEntry[]) =>
    checkSchedule(scheduleOf(entries), options).filter(({ code }) => code === "schedule-parent-circular");

  test.prop([headings], RUNS)("names every entry that stands under itself, and no other", (given) => {
    const entries = given.map((entry, at): ScheduleEntry => ({ ...entry, description: `${at}` }));
    const above = (entry: ScheduleEntry) => {
      const codesAbove = new Set<string>();
      const parentOf = (code: string) => entries.findLast((one) => one.code === code)?.parentCode;
      for (let at = entry.parentCode; at !== undefined && !codesAbove.has(at); at = parentOf(at)) codesAbove.add(at);
      return codesAbove;
    };
    const isKnown = ({ parentCode }: ScheduleEntry) => entries.some(({ code }) => code === parentCode);
    const expected = entries.filter((entry) => isKnown(entry) && above(entry).has(entry.code));
    expect(circularOf(entries).map(({ data }) => data)).toEqual(
      expected.map(({ code, description }) => ({ code, description })),
    );
  });

  test("follows a heading no oftener in a long schedule, and looks at a row of a table once", () => {
    const asked = (length: number) => {
      let reads = 0;
      const entries = Array.from({ length }, (_, at) => ({
        code: `${at}`,
        description: `事项${at}`,
        get parentCode() {
          reads += 1;
          return at === 0 ? undefined : `${at - 1}`;
        },
      })) as unknown as ScheduleEntry[];
      const rows = Array.from({ length }, (_, at) => ({
        code: `${at}`,
        retentionPeriod: "10-years" as const,
        get description() {
          reads += 1;
          return `别的${at}`;
        },
      }));
      const tables = [{ ...OURS, id: "table", entries: rows }];
      expect(checkSchedule(scheduleOf(entries), { ...options, tables }).map(({ code }) => code)).not.toContain(
        "schedule-parent-circular",
      );
      return reads / length;
    };
    expect(asked(1000)).toBe(asked(10));
  });
});
