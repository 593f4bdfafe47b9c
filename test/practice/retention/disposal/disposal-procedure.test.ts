import { requireProcedure, type Step } from "lantai/procedures";
import {
  type DestructionCase,
  DISPOSAL_PROCEDURE,
  type DisposalSubject,
  destroyedEntries,
  disposalStep,
  dueForAppraisal,
  RETENTION_RULES,
} from "lantai/retention";
import { describe, expect, test } from "vitest";
import { DOCUMENTS, NOTHING_PENDING, RECORD } from "./papers.js";

const options = { rules: RETENTION_RULES, factsOf: NOTHING_PENDING };
const { approval, destroyedOn, ...unsigned } = DOCUMENTS;
const EMPTY: DestructionCase = { ...unsigned, signatures: [], witnesses: [] };

const STEPS: readonly [Omit<Step, "decisionId">, DestructionCase][] = [
  [{ to: "expired", on: "2023-04-01", person: "p1", role: "archivist", evidence: { "due-list": "2023" } }, EMPTY],
  [{ to: "under-appraisal", on: "2023-04-10", person: "p2", role: "appraisal-group", evidence: {} }, EMPTY],
  [
    {
      to: "approved-for-destruction",
      on: "2023-05-05",
      person: "p3",
      role: "approver",
      evidence: { "appraisal-opinion": "意见书", approval: "批复" },
    },
    { ...EMPTY, approval: approval! },
  ],
  [
    { to: "register-prepared", on: "2023-05-06", person: "p1", role: "archivist", evidence: { register: "2023-1" } },
    { ...EMPTY, approval: approval! },
  ],
  [
    { to: "signed", on: "2023-05-08", person: "p1", role: "archivist", evidence: { "signed-register": "2023-1" } },
    { ...EMPTY, approval: approval!, signatures: DOCUMENTS.signatures },
  ],
  [
    { to: "supervised", on: "2023-05-09", person: "p4", role: "witness", evidence: { check: "核对无误" } },
    {
      ...EMPTY,
      approval: approval!,
      signatures: DOCUMENTS.signatures,
      witnesses: DOCUMENTS.witnesses.map(({ signedOn: _, ...witness }) => witness),
    },
  ],
  [
    { to: "destroyed", on: "2023-05-10", person: "p4", role: "witness", evidence: { "witness-signatures": "已签" } },
    DOCUMENTS,
  ],
];

function walk(records: readonly DisposalSubject[], upTo = STEPS.length) {
  let history: readonly Step[] = [];
  STEPS.slice(0, upTo).forEach(([step, destruction], at) => {
    const taken = disposalStep({ records, destruction, history }, { ...step, decisionId: `d${at}` }, options);
    expect(taken.findings).toEqual([]);
    history = taken.history;
  });
  return history;
}

describe("DISPOSAL_PROCEDURE", () => {
  test("is a sound table, in which nothing leads to destruction but the whole way", () => {
    expect(requireProcedure(DISPOSAL_PROCEDURE)).toBe(DISPOSAL_PROCEDURE);
    const into = (state: string) => DISPOSAL_PROCEDURE.moves.filter(({ to }) => to === state).map(({ from }) => from);
    expect([into("destroyed"), into("supervised"), into("signed")]).toEqual([
      ["supervised"],
      ["signed"],
      ["register-prepared"],
    ]);
    expect(into("register-prepared")).toEqual(["approved-for-destruction"]);
    expect(into("approved-for-destruction")).toEqual(["under-appraisal"]);
    expect(DISPOSAL_PROCEDURE.moves.filter(({ from }) => from === "destroyed")).toEqual([]);
  });
});

describe("disposalStep", () => {
  test("goes the whole way when every paper is there in time", () => {
    expect(walk([RECORD]).map(({ to }) => to)).toEqual([
      "expired",
      "under-appraisal",
      "approved-for-destruction",
      "register-prepared",
      "signed",
      "supervised",
      "destroyed",
    ]);
  });

  test("stops at each stage for what has to be cured before it, and for no paper of a later one", () => {
    const stopped = (at: number, records: readonly DisposalSubject[], destruction: DestructionCase) => {
      const history = walk([RECORD], at);
      const [step] = STEPS[at]!;
      const taken = disposalStep({ records, destruction, history }, { ...step, decisionId: "again" }, options);
      expect(taken.history).toBe(history);
      return taken.findings.map(({ code }) => code);
    };
    expect(stopped(2, [{ ...RECORD, retentionPeriod: "permanent" }], EMPTY)).toEqual([
      "disposal-permanent",
      "destruction-not-approved",
    ]);
    const { referenceCode: _, ...uncoded } = RECORD;
    expect(stopped(3, [uncoded], { ...EMPTY, approval: approval! })).toEqual(["register-field-missing"]);
    expect(stopped(4, [RECORD], { ...EMPTY, approval: approval! })).toEqual(["signature-missing", "signature-missing"]);
    expect(stopped(5, [RECORD], { ...DOCUMENTS, witnesses: [] })).toEqual(["witnesses-too-few"]);
    expect(stopped(6, [RECORD], STEPS[5]![1])).toEqual([
      "witness-unsigned",
      "witness-unsigned",
      "destruction-day-missing",
    ]);
  });

  test("stops a destruction whose record is put on hold at the last moment", () => {
    const history = walk([RECORD], 6);
    const held = { ...RECORD, holds: [{ reason: "举报", originator: "县纪委", from: "2023-05-10" } as const] };
    const step = { ...STEPS[6]![0], decisionId: "last" };
    const taken = disposalStep({ records: [held], destruction: DOCUMENTS, history }, step, options);
    expect(taken.findings.map(({ code }) => code)).toEqual(["disposal-held"]);
  });

  test.each([5, 6])("leads a matter of %i steps that a late hold stops back to its appraisal", (steps) => {
    const history = walk([RECORD], steps);
    const held = { ...RECORD, holds: [{ reason: "举报", originator: "县纪委", from: "2023-05-09" } as const] };
    const back: Step = {
      ...{ decisionId: "back", to: "under-appraisal", on: "2023-05-10", person: "p2", role: "appraisal-group" },
      evidence: { reason: "暂停处置" },
    };
    const matter = { records: [held], destruction: DOCUMENTS, history };
    const returned = disposalStep(matter, back, options);
    expect(returned).toEqual({ history: [...history, back], findings: [] });
    const approved: Step = { ...STEPS[2]![0], decisionId: "again", on: "2023-05-11" };
    const lifted = { ...matter, records: [RECORD], history: returned.history };
    expect(disposalStep(lifted, approved, options).findings).toEqual([]);
    expect(disposalStep({ ...lifted, history }, approved, options).findings.map(({ code }) => code)).toEqual([
      "move-unknown",
    ]);
  });

  test("has nobody watch who prepared the register or had it signed", () => {
    const listed = (person: string, at: number) =>
      walk([RECORD], at).map((step) => (step.to === "register-prepared" ? { ...step, person } : step));
    const codesOf = (at: number, person: string) => {
      const step = { ...STEPS[at]![0], decisionId: "watch", person };
      const matter = { records: [RECORD], destruction: STEPS[at]![1], history: listed("甲", at) };
      return disposalStep(matter, step, options).findings.map(({ code }) => code);
    };
    for (const at of [5, 6]) {
      expect(["甲", "p1", "p4"].map((person) => codesOf(at, person))).toEqual([["same-person"], ["same-person"], []]);
    }
  });

  test("names the objections of the procedure and the blocks at once", () => {
    const step = { ...STEPS[6]![0], decisionId: "d", role: "archivist" };
    const history = walk([RECORD], 6);
    const taken = disposalStep({ records: [RECORD], destruction: EMPTY, history }, step, options);
    expect(taken.findings.map(({ code }) => code)).toEqual([
      "role-not-entitled",
      "destruction-not-approved",
      "signature-missing",
      "signature-missing",
      "witnesses-too-few",
      "destruction-day-missing",
    ]);
  });

  test("changes nothing when the same decision comes again", () => {
    const history = walk([RECORD]);
    const last = history.at(-1)!;
    expect(disposalStep({ records: [RECORD], destruction: DOCUMENTS, history }, last, options)).toEqual({
      history,
      findings: [],
    });
  });

  test("lets a record that is kept on leave without the papers of a destruction", () => {
    const step: Step = {
      decisionId: "keep",
      to: "retained",
      on: "2023-05-05",
      person: "p2",
      role: "appraisal-group",
      evidence: { "appraisal-opinion": "有查考价值", "new-period": "30年", annotation: "续存" },
    };
    const history = walk([RECORD], 2);
    expect(disposalStep({ records: [RECORD], destruction: EMPTY, history }, step, options).findings).toEqual([]);
  });
});

describe("destroyedEntries", () => {
  test("marks the entries, keeps their remarks, and takes them off every due list", () => {
    const matter = { records: [RECORD], destruction: DOCUMENTS, history: walk([RECORD]) };
    const due = (records: readonly DisposalSubject[]) =>
      dueForAppraisal(records, { asOf: "2023-06-30", rules: RETENTION_RULES }).due.length;
    const [marked, remarked] = destroyedEntries([RECORD, { ...RECORD, remark: "复印件" }], matter);
    expect(marked).toEqual({
      ...RECORD,
      remark: "已销毁（2023-05-10，销毁清册2023-1）",
      destroyed: { on: "2023-05-10", registerNo: "2023-1" },
    });
    expect(remarked?.remark).toBe("复印件；已销毁（2023-05-10，销毁清册2023-1）");
    expect([due([RECORD]), due([marked!])]).toEqual([1, 0]);
    expect(destroyedEntries([marked!], matter)).toEqual([marked]);
  });

  test("refuses a destruction that has not come to its end", () => {
    const matter = { records: [RECORD], destruction: DOCUMENTS, history: walk([RECORD], 6) };
    expect(() => destroyedEntries([RECORD], matter)).toThrow(
      'matter: expected a destruction that has come to its end, received "supervised"',
    );
  });
});

describe("disposalStep, before the approval and again", () => {
  const expiring = (given: Partial<DisposalSubject>) => {
    const step = { ...STEPS[0]![0], decisionId: "d0" };
    return disposalStep({ records: [{ ...RECORD, ...given }], destruction: EMPTY, history: [] }, step, options);
  };

  test("asks for no paper and no other matter before the appraisal has approved its destruction", () => {
    const step = { ...STEPS[0]![0], decisionId: "d0" };
    const held = { holds: [{ reason: "举报", originator: "县纪委", from: "2022-05-01" }], pageCount: -1 } as const;
    for (const given of [held, { retentionPeriod: "long-term", year: 1960 }] as const) {
      expect(expiring(given)).toEqual({ history: [step], findings: [] });
    }
  });

  test.each<[Partial<DisposalSubject>, string]>([
    [{ retentionPeriod: "permanent" }, "disposal-permanent"],
    [{ year: 2013 }, "disposal-term-running"],
    [{ retentionStart: "case-closed", startedOn: "not-yet" }, "disposal-term-not-started"],
  ])("takes nothing for expired that has not: %j", (given, code) => {
    expect(expiring(given)).toMatchObject({ history: [], findings: [{ code }] });
  });

  test("changes nothing when the same decision comes again, whatever has happened to the record since", () => {
    const history = walk([RECORD], 3);
    const held = { ...RECORD, holds: [{ reason: "举报", originator: "县纪委", from: "2023-05-01" } as const] };
    const matter = { records: [held], destruction: EMPTY, history };
    expect(disposalStep(matter, history[2]!, options)).toEqual({ history, findings: [] });
  });
});

describe("destroyedEntries, refusing and marking", () => {
  test("refuses a destruction that has not begun, and one that does not say its day", () => {
    const refused = "matter: expected a destruction that has come to its end";
    const { destroyedOn: _, ...undated } = DOCUMENTS;
    const matter = { records: [RECORD], destruction: DOCUMENTS, history: [] };
    expect(() => destroyedEntries([RECORD], matter)).toThrow(`${refused}, received "no step"`);
    const unsaid = { records: [RECORD], destruction: undated, history: walk([RECORD]) };
    expect(() => destroyedEntries([RECORD], unsaid)).toThrow(
      "matter.destruction.destroyedOn: expected the day of the destruction, received undefined",
    );
  });

  test("takes a blank remark for none, and keeps the spaces of one that is not", () => {
    const matter = { records: [RECORD], destruction: DOCUMENTS, history: walk([RECORD]) };
    const mark = "已销毁（2023-05-10，销毁清册2023-1）";
    const remarks = [" ", "", " 复印件"].map((remark) => ({ ...RECORD, remark }));
    expect(destroyedEntries(remarks, matter).map(({ remark }) => remark)).toEqual([mark, mark, ` 复印件；${mark}`]);
  });
});
