import { fc, test } from "@fast-check/vitest";
import {
  ARCHIVES_LEVELS,
  dueForTransfer,
  extendTransferRules,
  FOUR_PROPERTY_CHECKS,
  fourPropertyReport,
  type PreInspectionFault,
  preInspectionLedger,
  preInspectionStanding,
  TRANSFER_OVERDUE_READINGS,
  TRANSFER_RULES,
  type TransferOptions,
  transferAssessor,
  transferCalendar,
  transferStanding,
  transfersByUnit,
} from "lantai/accession";
import { addDays, type CivilDay, dayNumber, daysBetween } from "lantai/dates";
import { totalExtent } from "lantai/extents";
import { COUNTINGS, INCOMPLETE_DATE_READINGS, INSTRUMENTS, isInForce, VOLUME_DATE_READINGS } from "lantai/law";
import { describe, expect } from "vitest";
import { knownDates, transferSubjects } from "../arbitrary-records.js";

const formed = fc.nat({ max: 30_000 }).map((days) => addDays("1945-01-01", days));
const today = fc.nat({ max: 20_000 }).map((days) => addDays("1983-05-01", days));
const sinceMeasures = fc.nat({ max: 12_000 }).map((days) => addDays("1999-06-07", days));

const options: fc.Arbitrary<Omit<TransferOptions, "asOf">> = fc
  .record({
    archivesLevel: fc.constantFrom(...ARCHIVES_LEVELS),
    counting: fc.constantFrom(...COUNTINGS),
    incompleteDate: fc.constantFrom(...INCOMPLETE_DATE_READINGS),
    volumeFormationDate: fc.constantFrom(...VOLUME_DATE_READINGS),
    undatedRecord: fc.constantFrom("filing-year" as const, "undetermined" as const),
    transferOverdue: fc.constantFrom(...TRANSFER_OVERDUE_READINGS),
  })
  .map(({ archivesLevel, ...readings }) => ({
    archivesLevel,
    rules: extendTransferRules(TRANSFER_RULES, { id: "ours", ...readings }),
  }));

describe("transferStanding", () => {
  test.prop([transferSubjects, today, options], { numRuns: 4000 })(
    "never throws, cites what is in force, and answers the same compiled and by rules from JSON",
    (record, asOf, ask) => {
      const verdict = transferStanding(record, { ...ask, asOf });
      expect(transferAssessor({ ...ask, asOf })(record)).toEqual(verdict);
      expect(transferStanding(record, { ...ask, asOf, rules: JSON.parse(JSON.stringify(ask.rules)) })).toEqual(verdict);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      for (const { instrument } of verdict.reasons.flatMap(({ citations }) => citations)) {
        expect(isInForce(INSTRUMENTS.find(({ id }) => id === instrument)!, asOf)).toBe(true);
      }
    },
  );

  test.prop([formed, sinceMeasures, options], { numRuns: 4000 })("agrees with the kernel", (day, asOf, ask) => {
    const { isDue, dueDay } = transferCalendar({ ...ask, asOf });
    const verdict = transferStanding({ custody: "unit", date: { earliest: day, latest: day } }, { ...ask, asOf });
    const outcome = verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
    expect(isDue(dayNumber(day))).toBe(outcome === "due" || outcome === "overdue");
    expect(isDue(dayNumber(day))).toBe(dueDay(day)! <= asOf);
  });

  test.prop([formed, fc.nat({ max: 2000 }), sinceMeasures, options], { numRuns: 2000 })(
    "never makes what was formed later due earlier",
    (day, later, asOf, ask) => {
      const { dueDay } = transferCalendar({ ...ask, asOf });
      expect(daysBetween(dueDay(day)!, dueDay(addDays(day, later))!)).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([transferSubjects, today, options], { numRuns: 2000 })(
    "changes on the day it names and not before",
    (record, asOf, ask) => {
      const verdict = transferStanding(record, { ...ask, asOf });
      if (verdict.kind !== "decided" || verdict.changesOn === undefined) return;
      const { day } = verdict.changesOn;
      expect(day > asOf).toBe(true);
      const then = transferStanding(record, { ...ask, asOf: day });
      if (then.kind === "decided") expect(then.value.outcome).not.toBe(verdict.value.outcome);
    },
  );

  test.prop([fc.record({ custody: fc.constant("unit" as const), date: knownDates }), sinceMeasures, options], {
    numRuns: 2000,
  })(
    "assumes a reading only where another choice of it, under some choice of the others, gives another outcome",
    (record, asOf, ask) => {
      if (ask.rules.incompleteDate === "reject") return;
      const outcomes = new Set<string>();
      for (const counting of COUNTINGS) {
        for (const incompleteDate of VOLUME_DATE_READINGS) {
          for (const volumeFormationDate of VOLUME_DATE_READINGS) {
            for (const transferOverdue of TRANSFER_OVERDUE_READINGS) {
              const readings = { counting, incompleteDate, volumeFormationDate, transferOverdue };
              const rules = extendTransferRules(ask.rules, { id: "theirs", ...readings });
              const verdict = transferStanding(record, { ...ask, asOf, rules });
              if (verdict.kind === "decided") outcomes.add(verdict.value.outcome);
            }
          }
        }
      }
      const verdict = transferStanding(record, { ...ask, asOf });
      expect(verdict.kind === "decided" && verdict.assumed.length === 0).toBe(outcomes.size === 1);
    },
  );
});

describe("dueForTransfer and transfersByUnit", () => {
  test.prop([fc.array(transferSubjects, { maxLength: 12 }), sinceMeasures, options], { numRuns: 1000 })(
    "count the same records, whatever their order",
    (records, asOf, ask) => {
      const items = records.map((record) => ({ ...record, level: "item" as const }));
      const { due, undetermined } = dueForTransfer(items, { ...ask, asOf });
      const rows = transfersByUnit(items, { ...ask, asOf });
      expect(rows.reduce((sum, row) => sum + row.due.items, 0)).toBe(
        totalExtent(due.map(({ record }) => record)).items,
      );
      expect(rows.reduce((sum, row) => sum + row.undetermined.items, 0)).toBe(undetermined.length);
      expect(transfersByUnit([...items].reverse(), { ...ask, asOf })).toEqual(rows);
    },
  );
});

describe("fourPropertyReport", () => {
  const answers = fc.constantFrom("passed", "failed", "not-applicable", "throws", undefined, "PASSED", true);

  test.prop(
    [
      fc.array(fc.array(answers, { minLength: 38, maxLength: 38 }), { maxLength: 4 }),
      fc.subarray([...FOUR_PROPERTY_CHECKS]),
    ],
    {
      numRuns: 1000,
    },
  )("accounts for every check of every record, and passes only when all of them ran", (rows, probed) => {
    const records = rows.map((row, id) => ({ id: String(id), row }));
    const probes = new Map(
      probed.map(({ code }) => {
        const at = FOUR_PROPERTY_CHECKS.findIndex((check) => check.code === code);
        return [
          code,
          ({ row }: { readonly row: readonly unknown[] }) => {
            if (row[at] === "throws") throw new TypeError("no");
            return row[at] as "passed";
          },
        ];
      }),
    );
    const report = fourPropertyReport(records, probes);
    for (const { passed, failed, notApplicable, notRun } of report.results) {
      expect(passed + failed + notApplicable + notRun).toBe(records.length);
    }
    const ran = report.results.every(({ notRun }) => notRun === 0) && records.length > 0;
    const failed = report.results.some((result) => result.failed > 0);
    expect(report.conclusion).toBe(failed ? "failed" : ran ? "passed" : "incomplete");
    if (probed.length < 38) expect(report.conclusion).not.toBe("passed");
  });
});

describe("preInspectionStanding", () => {
  const faults = fc.array(
    fc.record({
      severity: fc.constantFrom("error" as const, "warning" as const, "hint" as const),
      round: fc.integer({ min: 1, max: 4 }),
      cleared: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    { maxLength: 8 },
  );

  test.prop([faults, fc.integer({ min: 0, max: 5 })], { numRuns: 1000 })(
    "loses no fault: what was raised is open or cleared after every visit, and the ledger has all but hints",
    (rows, held) => {
      const asOf: CivilDay = addDays("2023-01-01", held - 1);
      const rounds = [1, 2, 3, 4, 5].map((no) => ({ no, on: addDays("2023-01-01", no - 1), by: "b", checked: [] }));
      const all = rows.map(
        ({ severity, round, cleared }, at): PreInspectionFault => ({
          no: String(at),
          item: "pages",
          severity,
          problem: "",
          round,
          ...(cleared === null || cleared <= round ? {} : { clearedRound: cleared }),
        }),
      );
      const inspection = { unit: "a", rounds, faults: all };
      const standing = preInspectionStanding(inspection, { asOf });
      const sum = (of: "raised" | "cleared") => standing.rounds.reduce((total, round) => total + round[of], 0);
      expect(standing.open.length).toBe(sum("raised") - sum("cleared"));
      expect(standing.rounds.at(-1)?.open ?? 0).toBe(standing.open.length);
      expect(preInspectionLedger(inspection)).toHaveLength(all.filter(({ severity }) => severity !== "hint").length);
    },
  );
});
