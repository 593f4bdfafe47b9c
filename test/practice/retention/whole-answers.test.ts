import { parseUncertainDate } from "lantai/dates";
import {
  accountingTransition,
  BUDGET_ACCOUNTING_SCHEDULE,
  checkSchedule,
  DECREE_8_SCHEDULE,
  destructionBlocks,
  extendRetentionRules,
  proposedPeriod,
  RETENTION_RULES,
  retentionEnd,
} from "lantai/retention";
import { test } from "vitest";
import { DISPOSAL_CASES } from "../../cases/disposals.js";
import { DAY_TERMS, LEGACY, STARTS } from "../../cases/retention.js";
import { PROPOSAL_CASES, TRANSITION_CASES } from "../../cases/schedules.js";
import { expectWholeAnswers } from "../../whole-answers.js";
import { DOCUMENTS, RECORD } from "./disposal/papers.js";
import { FAULTY_SCHEDULES, OURS } from "./schedules/our-schedule.js";

const rules = RETENTION_RULES;
const SCHEDULES = {
  unit: OURS,
  "budget-accounting": BUDGET_ACCOUNTING_SCHEDULE,
  "decree-8": DECREE_8_SCHEDULE,
} as const;
const dated = (text: string | undefined) => {
  const date = text === undefined ? undefined : parseUncertainDate(text).date;
  return date === undefined ? {} : { date };
};

test("the golden cases of retention are answered as a whole as they were agreed to", async () => {
  const exact = extendRetentionRules(rules, { id: "exact-day", retentionStart: "exact-day" });
  const byDay = DAY_TERMS.map(({ period, date }) =>
    retentionEnd({ retentionPeriod: period, ...dated(date) }, { asOf: "2024-01-01", rules: exact }),
  );
  const old = LEGACY.map(({ regime, period, year, date }) =>
    retentionEnd(
      {
        retentionPeriod: period,
        ...(regime === undefined ? {} : { regime }),
        ...(year === undefined ? {} : { year }),
        ...dated(date),
      },
      { asOf: "2023-06-30", rules },
    ),
  );
  const starts = STARTS.map(({ record, asOf }) => retentionEnd(record, { asOf, rules }));
  const moved = TRANSITION_CASES.map(({ records, asOf }) => accountingTransition(records, { asOf, rules }));
  const proposed = PROPOSAL_CASES.map(({ document, policy, schedule }) =>
    proposedPeriod(document, {
      asOf: "2023-06-30",
      rules: extendRetentionRules(rules, { id: "cases", matchPolicy: policy }),
      schedule: SCHEDULES[schedule],
    }),
  ).map(({ candidates, ...proposal }) => ({
    ...proposal,
    // The entries stand in the schedule.
    candidates: candidates.map(({ entry, ...candidate }) => ({ code: entry.code, ...candidate })),
  }));
  const blocked = DISPOSAL_CASES.map(({ record, facts, asOf }) =>
    destructionBlocks([{ ...RECORD, ...record }], DOCUMENTS, { asOf, rules, factsOf: () => facts }),
  );
  const faults = FAULTY_SCHEDULES.map(([fault, schedule]) => ({
    fault,
    findings: checkSchedule(schedule, { asOf: "2023-06-30", rules }),
  }));
  await expectWholeAnswers([byDay, old, starts, moved, proposed, blocked, faults].flat());
});
