import {
  type AcceptanceFacts,
  type AccessionOutcome,
  type AccessionReason,
  accessionReview,
  dueForTransfer,
  extendTransferRules,
  TRANSFER_RULES,
  type TransferStanding,
} from "lantai/accession";
import type { CivilDay } from "lantai/dates";
import type { BatchAcceptance } from "lantai/digitization";
import type { Counting } from "lantai/law";
import {
  dueForOpening,
  extendOpeningRules,
  OPENING_RULES,
  type OpeningAssessment,
  type OpeningOutcome,
  type OpeningReason,
  openingAssessment,
} from "lantai/open-appraisal";
import {
  dueForAppraisal,
  extendRetentionRules,
  RETENTION_RULES,
  type RetentionEnd,
  retentionEnd,
} from "lantai/retention";
import type { Decided, Undetermined } from "lantai/verdicts";
import { describe, expectTypeOf, test } from "vitest";

interface HostRecord {
  readonly primaryKey: bigint;
  readonly shelf: string;
  readonly date?: { readonly text: string; readonly earliest?: CivilDay; readonly latest?: CivilDay };
  readonly year?: number;
  readonly retentionPeriod?: "permanent" | "30-years";
}

declare const holdings: readonly HostRecord[];
declare const anyText: string;

const opening = { asOf: "2023-06-30", rules: OPENING_RULES } as const;
const retention = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;

describe("due lists", () => {
  test("give the host's own record back with its type", () => {
    const [due] = dueForOpening(holdings, opening).due;
    expectTypeOf(due!.record).toEqualTypeOf<HostRecord>();
    expectTypeOf(due!.record.primaryKey).toEqualTypeOf<bigint>();
    expectTypeOf(due!.verdict).toEqualTypeOf<Decided<OpeningAssessment, OpeningReason>>();
    const [unknown] = dueForOpening(holdings, opening).undetermined;
    expectTypeOf(unknown!.record).toEqualTypeOf<HostRecord>();
    expectTypeOf(unknown!.verdict).toEqualTypeOf<Undetermined<OpeningReason>>();
    expectTypeOf(dueForAppraisal(holdings, retention).due[0]!.record.shelf).toEqualTypeOf<string>();
    expectTypeOf(dueForAppraisal(holdings, retention).due[0]!.verdict.value).toEqualTypeOf<RetentionEnd>();
  });

  test("take any iterable, and no record that a rule cannot read", () => {
    dueForOpening(new Set(holdings), opening);
    dueForOpening(new Map<string, HostRecord>().values(), opening);
    // @ts-expect-error a date is bounds, not a text
    dueForOpening([{ date: "19970630" }], opening);
    // @ts-expect-error a year is a number
    dueForAppraisal([{ year: "2008" }], retention);
    dueForAppraisal([{ retentionPeriod: "fixed-term" }], retention);
    // @ts-expect-error no retention period is called so
    dueForAppraisal([{ retentionPeriod: "forever" }], retention);
    // @ts-expect-error an opening status is one of five
    dueForOpening([{ openingStatus: "控制" }], opening);
    // @ts-expect-error a declassification is a civil day
    dueForOpening([{ declassifiedOn: "20230630" }], opening);
    // @ts-expect-error a span is two days
    dueForOpening(holdings, { ...opening, within: "2023-06" });
  });
});

describe("the day of a question", () => {
  test("is a civil day by its form; whether the calendar has it is found when the program runs", () => {
    // @ts-expect-error another order with slashes
    openingAssessment({}, { asOf: "30/06/2023", rules: OPENING_RULES });
    // @ts-expect-error eight digits
    retentionEnd({}, { asOf: "20230630", rules: RETENTION_RULES });
    // @ts-expect-error a text that nobody has checked
    openingAssessment({}, { asOf: anyText, rules: OPENING_RULES });
    // @ts-expect-error a clock's date
    retentionEnd({}, { asOf: new Date(0), rules: RETENTION_RULES });
    // @ts-expect-error there is no day by default
    openingAssessment({}, { rules: OPENING_RULES });
    // @ts-expect-error there are no rules by default
    retentionEnd({}, { asOf: "2023-06-30" });
    expectTypeOf<"2023-02-29">().toExtend<CivilDay>();
    expectTypeOf<"30-06-2023">().toExtend<CivilDay>();
  });
});

describe("readings", () => {
  test("are closed", () => {
    expectTypeOf<Counting>().toEqualTypeOf<"day-after" | "anniversary" | "year-batch">();
    // @ts-expect-error no such counting
    extendOpeningRules(OPENING_RULES, { id: "ours", counting: "month-batch" });
    // @ts-expect-error no such start
    extendRetentionRules(RETENTION_RULES, { id: "ours", retentionStart: "filing-date" });
    // @ts-expect-error no such reading of undated records
    extendOpeningRules(OPENING_RULES, { id: "ours", undatedRecord: "latest" });
    // @ts-expect-error rules list what is no secret, not the levels of secrecy
    extendOpeningRules(OPENING_RULES, { id: "ours", secrecyLevels: [] });
    // @ts-expect-error a range is never rejected
    extendOpeningRules(OPENING_RULES, { id: "ours", volumeFormationDate: "reject" });
    // @ts-expect-error new rules have an id of their own
    extendOpeningRules(OPENING_RULES, { counting: "anniversary" });
    // @ts-expect-error rules are readonly
    OPENING_RULES.counting = "anniversary";
    // @ts-expect-error so are their tables
    RETENTION_RULES.classes.push({ class: "permanent", citations: [] });
  });
});

describe("verdicts", () => {
  test("have to be told apart before their value is read", () => {
    const verdict = openingAssessment({}, opening);
    // @ts-expect-error an undetermined answer has no value
    expectTypeOf(verdict.value).toBeNever();
    if (verdict.kind === "decided") {
      expectTypeOf(verdict.value.outcome).toEqualTypeOf<OpeningOutcome>();
    }
    const end = retentionEnd({}, retention);
    if (end.kind === "decided" && (end.value.standing === "running" || end.value.standing === "ended"))
      expectTypeOf(end.value.endDay).toEqualTypeOf<CivilDay>();
  });
});

describe("transfers", () => {
  const ask = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
  const kept = { custody: "unit", shelf: "3-2" } as const;

  test("give the host's own record back with its type", () => {
    const [due] = dueForTransfer([kept], ask).due;
    expectTypeOf(due!.record).toEqualTypeOf<typeof kept>();
    expectTypeOf(due!.verdict).toEqualTypeOf<Decided<TransferStanding, AccessionReason>>();
  });

  test("ask who keeps a record, and of which level the archives is", () => {
    // @ts-expect-error a record has to say who keeps it
    dueForTransfer([{ year: 2012 }], ask);
    // @ts-expect-error a township has no state archives
    dueForTransfer([kept], { ...ask, archivesLevel: "township" });
    // @ts-expect-error rules that are extended need a key of their own
    extendTransferRules(TRANSFER_RULES, { transferOverdue: "after-year" });
    // @ts-expect-error the policy on digital copies is the county's to say
    accessionReview({ records: [], declared: [] }, ask);
  });

  test("have no refusal among their outcomes", () => {
    expectTypeOf<AccessionOutcome>().toEqualTypeOf<"accepted" | "returned-for-correction" | "outside-scope">();
  });

  test("take the acceptance of a digitization batch as it is", () => {
    expectTypeOf<BatchAcceptance>().toExtend<AcceptanceFacts>();
  });
});
