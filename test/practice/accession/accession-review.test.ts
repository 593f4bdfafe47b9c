import {
  ACCESSION_OUTCOMES,
  ACCESSION_PROCEDURE,
  type AccessionOptions,
  accessionReview,
  type Consignment,
  type ConsignmentRecord,
  checkBeforeTransfer,
  extendTransferRules,
  FOUR_PROPERTY_CHECKS,
  fourPropertyReport,
  type InstrumentHead,
  PRE_INSPECTION_ITEMS,
  preInspectionStanding,
  TRANSFER_RULES,
} from "lantai/accession";
import { sentence } from "lantai/findings";
import { requireProcedure, type Step, stateAfter, takenStep } from "lantai/procedures";
import { SECRECY_RULES } from "lantai/secrecy";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const ask: AccessionOptions = {
  asOf: "2023-06-30",
  rules: TRANSFER_RULES,
  secrecyRules: SECRECY_RULES,
  archivesLevel: "county",
  digitalCopies: "required",
};

const record: ConsignmentRecord = {
  id: "a-1",
  level: "item",
  year: 2012,
  retentionPeriod: "30-years",
  openingOpinion: { opinion: "open" },
  pageCount: 4,
};

const party = { name: "县文化局", leader: "甲", handler: "乙" };
const instrument: InstrumentHead = {
  from: party,
  to: { name: "县档案馆", leader: "丙", handler: "丁" },
  sentOn: "2020-06-28",
  receivedOn: "2020-06-28",
  nature: "transfer",
  findingAids: [{ kind: "案卷目录", volumes: 1 }],
};

const good: Consignment<ConsignmentRecord> = {
  records: [record],
  declared: [{ scope: "list", code: "目录", items: 1, pages: 4 }],
  instrument,
  digitalCopy: { coverage: "complete", acceptance: { outcome: "passed" } },
};

function outcome(consignment: Partial<Consignment<ConsignmentRecord>>, options: Partial<AccessionOptions> = {}) {
  const { verdict, findings } = accessionReview({ ...good, ...consignment }, { ...ask, ...options });
  return [verdict.kind === "decided" ? verdict.value : verdict.kind, findings.map(({ code }) => code)];
}

function lacking<Key extends keyof Consignment<ConsignmentRecord>>(...keys: Key[]) {
  return Object.fromEntries(
    Object.entries(good).filter(([key]) => !keys.includes(key as Key)),
  ) as unknown as typeof good;
}

function visited(severity: "error" | "warning") {
  const checked = PRE_INSPECTION_ITEMS.map(({ code }) => code);
  const fault = { no: "1", item: "pages", severity, problem: "第12件缺第3页", round: 1 } as const;
  const inspection = {
    unit: "县文化局",
    rounds: [{ no: 1, on: "2023-05-10", by: "县档案馆接收股", checked }],
    faults: [fault],
  } as const;
  return preInspectionStanding(inspection, { asOf: "2023-06-30" });
}

describe("accessionReview", () => {
  test("accepts what is inside the scope and in order, on the duty of the law", () => {
    const { verdict, outside, findings } = accessionReview(good, ask);
    expect(verdict).toMatchObject({
      value: "accepted",
      reasons: [
        {
          code: "accession-checks-passed",
          data: { records: 1 },
          citations: [
            { instrument: "implementation-measures-1999" },
            { instrument: "archives-law-2020", article: "15" },
          ],
        },
      ],
    });
    expect([outside, findings]).toEqual([[], []]);
  });

  test("returns for correction what the pre-inspection found pages lacking in, and never refuses it (T-08)", () => {
    expect(outcome({ preInspection: visited("error") })).toEqual([
      "returned-for-correction",
      ["pre-inspection-not-passed"],
    ]);
    expect(outcome({ preInspection: visited("warning") })).toEqual(["accepted", []]);
    expect(ACCESSION_OUTCOMES).toEqual(["accepted", "returned-for-correction", "outside-scope"]);
  });

  test("leaves 10-year records with their unit (T-10), and judges the others without them", () => {
    const ten: ConsignmentRecord = { ...record, id: "a-2", retentionPeriod: "10-years" };
    expect(outcome({ records: [ten] })).toEqual(["outside-scope", []]);
    const mixed = accessionReview({ ...good, records: [record, ten] }, ask);
    expect(mixed.verdict).toMatchObject({
      value: "accepted",
      reasons: [{ code: "accession-checks-passed" }, { code: "accession-scope-outside" }],
    });
    expect(mixed.outside).toEqual([ten]);
    const rules = extendTransferRules(TRANSFER_RULES, {
      id: "ours",
      scope: [{ archivesLevel: "county", classes: ["permanent"], fixedTermFrom: 10, citations: [] }],
    });
    expect(outcome({ records: [ten] }, { rules })[0]).toBe("accepted");
  });

  test("returns a list whose totals still count what stays with the unit", () => {
    const ten: ConsignmentRecord = { ...record, retentionPeriod: "10-years" };
    const declared = [{ scope: "list", code: "目录", items: 2 }] as const;
    expect(outcome({ records: [record, ten], declared })).toEqual(["returned-for-correction", ["total-differs"]]);
  });

  test("wants secrecy settled and totals declared before the transfer", () => {
    expect(outcome({ records: [{ ...record, secrecyMark: "机密★长期" }] })).toEqual([
      "returned-for-correction",
      ["transfer-secrecy-unsettled"],
    ]);
    expect(outcome({ declared: [] })).toEqual(["returned-for-correction", ["transfer-totals-undeclared"]]);
  });

  test("takes a record that is still secret, and says so", () => {
    const date = { earliest: "2012-03-01", latest: "2012-03-01" } as const;
    expect(outcome({ records: [{ ...record, date, secrecyMark: "机密★20年" }] })).toEqual([
      "accepted",
      ["transfer-secret-record"],
    ]);
  });

  test("asks for the opinion of the law until 2024-02-29, and for the block of three from 2024-03-01", () => {
    const { openingOpinion: _, ...without } = record;
    const missing = (asOf: AccessionOptions["asOf"]) => outcome({ records: [without] }, { asOf })[1];
    expect(missing("2020-12-31")).toEqual([]);
    expect(missing("2021-01-01")).toEqual(["opening-opinion-part-missing"]);
    expect(missing("2024-02-29")).toHaveLength(1);
    expect(missing("2024-03-01")).toHaveLength(3);
  });

  test("calls paper complete only with linked and accepted copies, where the county wants copies", () => {
    const partial = { coverage: "partial", acceptance: { outcome: "passed" } } as const;
    expect(outcome({ digitalCopy: partial })).toEqual(["returned-for-correction", ["digital-copy-incomplete"]]);
    expect(outcome({ digitalCopy: { coverage: "complete" } })).toEqual([
      "returned-for-correction",
      ["digital-copy-not-accepted"],
    ]);
    expect(outcome({ digitalCopy: partial }, { digitalCopies: "not-required" })).toEqual(["accepted", []]);
  });

  test("decides nothing while a check was not made", () => {
    expect(accessionReview(lacking("digitalCopy"), ask).verdict).toMatchObject({
      kind: "undetermined",
      missing: ["digitalCopy"],
    });
    const electronic: ConsignmentRecord = { ...record, origin: "born-digital" };
    expect(accessionReview({ ...good, records: [electronic] }, ask).verdict).toMatchObject({
      kind: "undetermined",
      missing: ["fourProperties"],
    });
    const probes = new Map(FOUR_PROPERTY_CHECKS.map(({ code }) => [code, () => "passed" as const]));
    probes.delete("GD-4-2");
    const fourProperties = fourPropertyReport([electronic], probes);
    expect(accessionReview({ ...good, records: [electronic], fourProperties }, ask).verdict).toMatchObject({
      kind: "undetermined",
      missing: ["fourProperties.GD-4-2"],
    });
    const central = accessionReview(good, { ...ask, archivesLevel: "central" });
    expect(central.verdict).toMatchObject({ kind: "undetermined", missing: ["scope"] });
  });

  test("accepts electronic records that passed every check, without asking them for copies, and returns those that failed", () => {
    const electronic: ConsignmentRecord = { ...record, carrier: "electronic-record" };
    const tested = (answer: "passed" | "failed") =>
      fourPropertyReport([electronic], new Map(FOUR_PROPERTY_CHECKS.map(({ code }) => [code, () => answer])));
    const consignment = { ...lacking("digitalCopy"), records: [electronic] };
    expect(accessionReview({ ...consignment, fourProperties: tested("passed") }, ask).verdict).toMatchObject({
      value: "accepted",
    });
    expect(accessionReview({ ...consignment, fourProperties: tested("failed") }, ask).verdict).toMatchObject({
      value: "returned-for-correction",
      reasons: [{ data: { errors: 38 } }],
    });
  });

  test("wants a report that covers every electronic record", () => {
    const electronic: ConsignmentRecord = { ...record, carrier: "electronic-record" };
    const probes = new Map(FOUR_PROPERTY_CHECKS.map(({ code }) => [code, () => "passed" as const]));
    const fourProperties = fourPropertyReport([electronic], probes);
    const declared = [{ scope: "list", code: "目录", items: 2 }] as const;
    const two = { ...good, declared, records: [electronic, electronic], fourProperties };
    expect(accessionReview(two, ask).verdict).toMatchObject({ missing: ["fourProperties"] });
  });

  test("accepts nothing without its instrument (GB/T 13968-1992), and looks at the one there is", () => {
    expect(accessionReview(lacking("instrument"), ask).verdict).toMatchObject({
      kind: "undetermined",
      missing: ["instrument"],
    });
    const head = (given: object) => outcome({ instrument: { ...instrument, ...given } });
    expect(head({ receivedOn: "2020-06-29" })).toEqual(["returned-for-correction", ["transfer-days-unequal"]]);
    const unusable = "transfer-instrument-unusable";
    expect(head({ sentOn: "待定", receivedOn: "待定" })).toEqual(["returned-for-correction", [unusable, unusable]]);
    expect(head({ sentOn: ask.asOf, receivedOn: ask.asOf })).toEqual(["accepted", []]);
    const later = accessionReview(
      { ...good, instrument: { ...instrument, sentOn: "2023-07-01", receivedOn: "2023-07-01" } },
      ask,
    );
    expect(later.findings[0]).toStrictEqual({
      code: unusable,
      severity: "error",
      place: { field: "sentOn", value: "2023-07-01" },
      data: { cell: "sentOn", recorded: "2023-07-01", asOf: "2023-06-30" },
    });
    expect(later.findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "交接文据的“移出日期”为2023-07-01，晚于移交之日2023-06-30。",
      "交接文据的“收进日期”为2023-07-01，晚于移交之日2023-06-30。",
    ]);
  });

  test("has nothing to say of nothing, and refuses a policy that is none", () => {
    expect(outcome({ records: [] })[0]).toBe("not-applicable");
    expect(() => accessionReview(good, { ...ask, digitalCopies: "maybe" as "required" })).toThrow("digitalCopies");
  });
});

describe("checkBeforeTransfer", () => {
  test("names every record, place and part in one pass", () => {
    const found = checkBeforeTransfer(
      [
        { id: "a" },
        { id: "b", retentionPeriod: "permanent", secrecyMark: "★机密", openingOpinion: { opinion: "deferred" } },
      ],
      { asOf: "2023-06-30", secrecyRules: SECRECY_RULES },
    );
    expect(found.map(({ code, place }) => [place.id, code, place.field])).toEqual([
      ["a", "transfer-retention-missing", "retentionPeriod"],
      ["a", "opening-opinion-part-missing", "openingOpinion.opinion"],
      ["b", "transfer-secrecy-unsettled", "secrecyMark"],
    ]);
  });
});

describe("ACCESSION_PROCEDURE", () => {
  const step = (to: string, role: string, evidence: string, at: number): Step => ({
    decisionId: `d-${at}`,
    to,
    on: "2023-06-30",
    person: role,
    role,
    evidence: { [evidence]: "见附件" },
  });

  function walked(...moves: readonly (readonly [to: string, role: string, evidence: string])[]) {
    let history: readonly Step[] = [];
    for (const [at, [to, role, evidence]] of moves.entries()) {
      const taken = takenStep(ACCESSION_PROCEDURE, history, step(to, role, evidence, at));
      expect(taken.findings, to).toEqual([]);
      history = taken.history;
    }
    return history;
  }

  const DELIVERED = [
    ["packaged", "unit", "catalogue"],
    ["self-tested", "unit", "self-test"],
    ["pre-inspected", "archives", "pre-inspection"],
    ["delivered", "unit", "instrument"],
    ["registered", "archives", "registration"],
    ["tested", "archives", "test-report"],
  ] as const;

  test("leads from preparation to the stores, and from a return to another round", () => {
    expect(requireProcedure(ACCESSION_PROCEDURE)).toBe(ACCESSION_PROCEDURE);
    const kept = walked(
      ...DELIVERED,
      ["accepted", "archives", "signed-instrument"],
      ["ingested", "archives", "location"],
    );
    expect(stateAfter(ACCESSION_PROCEDURE, kept)).toBe("ingested");
    const again = walked(
      ...DELIVERED,
      ["returned-for-correction", "archives", "faults"],
      ["prepared", "unit", "corrections"],
    );
    expect(stateAfter(ACCESSION_PROCEDURE, again)).toBe("prepared");
  });

  test("accepts nothing that was not tested, and refuses nothing", () => {
    const registered = walked(...DELIVERED.slice(0, 5));
    const { findings } = takenStep(
      ACCESSION_PROCEDURE,
      registered,
      step("accepted", "archives", "signed-instrument", 9),
    );
    expect(findings.map(({ code }) => code)).toEqual(["move-unknown"]);
    expect(JSON.stringify(ACCESSION_PROCEDURE)).not.toMatch(/refus|reject|拒/);
  });

  test("covers every outcome of the review as a state", () => {
    const states = new Set(ACCESSION_PROCEDURE.states.map(({ code }) => code));
    expect(ACCESSION_OUTCOMES.filter((code) => !states.has(code))).toEqual([]);
  });
});

describe("accessionReview, as a whole", () => {
  const duty = [
    { instrument: "implementation-measures-1999", article: "13", confidence: "seen" },
    { instrument: "archives-law-2020", article: "15", confidence: "seen" },
  ];
  const ten: ConsignmentRecord = { ...record, id: "a-2", retentionPeriod: "10-years" };
  const outsideReason = { code: "accession-scope-outside", data: { period: "10-years" }, citations: [] };
  const review = (consignment: Partial<Consignment<ConsignmentRecord>>, options: Partial<AccessionOptions> = {}) =>
    accessionReview({ ...good, ...consignment }, { ...ask, ...options });
  const { basis } = review({}).verdict;

  test("rests on its day, its rules, the level of the archives and its policy on copies", () => {
    expect(basis).toMatchObject({
      rulesId: "national-transfer",
      asOf: "2023-06-30",
      interpretations: { archivesLevel: "county", digitalCopies: "required", retentionAdjustment: "not-required" },
    });
  });

  test("says nothing of nothing, and that nothing was inside the scope", () => {
    expect(review({ records: [] })).toStrictEqual({
      verdict: {
        kind: "not-applicable",
        reasons: [{ code: "accession-nothing-offered", data: {}, citations: [] }],
        basis,
      },
      outside: [],
      findings: [],
    });
    const fifteen = { ...ten, retentionPeriod: "15-years" } as const;
    expect(review({ records: [ten, ten, fifteen] })).toStrictEqual({
      verdict: {
        kind: "decided",
        value: "outside-scope",
        reasons: [
          { code: "accession-nothing-inside", data: { records: 3 }, citations: [] },
          outsideReason,
          { ...outsideReason, data: { period: "15-years" } },
        ],
        assumed: [],
        basis,
      },
      outside: [ten, ten, fifteen],
      findings: [],
    });
  });

  test("accepts, returns and waits with its reasons, what stays outside among them", () => {
    expect(review({ records: [record, ten] }).verdict).toStrictEqual({
      kind: "decided",
      value: "accepted",
      reasons: [{ code: "accession-checks-passed", data: { records: 1 }, citations: duty }, outsideReason],
      assumed: [],
      basis,
    });
    const unequal = { ...instrument, receivedOn: "2020-06-29" } as const;
    expect(review({ records: [record, ten], instrument: unequal })).toStrictEqual({
      verdict: {
        kind: "decided",
        value: "returned-for-correction",
        reasons: [{ code: "accession-errors-found", data: { errors: 1 }, citations: duty }, outsideReason],
        assumed: [],
        basis,
      },
      outside: [ten],
      findings: [
        {
          code: "transfer-days-unequal",
          severity: "error",
          place: { field: "receivedOn", value: "2020-06-29" },
          data: { sentOn: "2020-06-28", receivedOn: "2020-06-29" },
        },
      ],
    });
    expect(accessionReview({ ...lacking("digitalCopy"), records: [record, ten] }, ask).verdict).toStrictEqual({
      kind: "undetermined",
      missing: ["digitalCopy"],
      reasons: [{ code: "accession-checks-missing", data: { checks: ["digitalCopy"] }, citations: [] }, outsideReason],
      basis,
    });
  });

  test("asks for adjusted periods only where the county does, and then cites no text for it", () => {
    const asked = (retentionAdjustedOn?: string) => {
      const given =
        retentionAdjustedOn === undefined ? {} : { retentionAdjustedOn: retentionAdjustedOn as "2023-05-04" };
      const { verdict, findings } = review(given, { retentionAdjustment: "required" });
      return [verdict.kind === "decided" && verdict.value, verdict.reasons[0]?.citations.length, findings];
    };
    expect(outcome({})).toEqual(["accepted", []]);
    expect(asked("2023-06-30")).toEqual(["accepted", 2, []]);
    const place = { field: "retentionAdjustedOn" };
    const unadjusted = { code: "transfer-retention-unadjusted", severity: "error" };
    expect(asked()).toStrictEqual(["returned-for-correction", 0, [{ ...unadjusted, place, data: {} }]]);
    for (const recorded of ["2023-07-01", "2023-02-30", "x", ""]) {
      const told = { ...unadjusted, place: { ...place, value: recorded }, data: { recorded } };
      expect(asked(recorded)).toStrictEqual(["returned-for-correction", 0, [told]]);
      const { verdict, findings } = review({ retentionAdjustedOn: recorded as "2023-05-04" });
      expect(verdict).toMatchObject({ value: "accepted" });
      expect(findings).toStrictEqual([{ ...told, severity: "warning" }]);
    }
    const { findings } = review({ retentionAdjustedOn: "2023-07-01" });
    expect(sentence(findings[0]!, zhCn)).toBe("调整保管期限的日期记为“2023-07-01”，不是移交之前的一个有效日子。");
    expect(() => review({}, { retentionAdjustment: "maybe" as "required" })).toThrow(
      'retentionAdjustment: expected one of not-required, required, received "maybe"',
    );
  });

  test("cites the duty where a text asks for one of the errors, and nothing where practice alone does", () => {
    const declared = [{ scope: "list", code: "目录", items: 2 }] as const;
    const cited = (given: Partial<Consignment<ConsignmentRecord>>) =>
      review(given).verdict.reasons[0]?.citations.length;
    expect(cited({ declared })).toBe(0);
    expect(cited({ preInspection: visited("error") })).toBe(0);
    expect(cited({ digitalCopy: { coverage: "none" } })).toBe(0);
    expect(cited({ records: [{ ...record, secrecyMark: "机密★长期" }] })).toBe(2);
    expect(cited({ records: [{ ...record, openingOpinion: {} }] })).toBe(2);
    expect(cited({ declared, instrument: { ...instrument, nature: "zzz" as "transfer" } })).toBe(2);
    expect(cited({ instrument: { ...instrument, from: { ...party, leader: "" } } })).toBe(2);
  });

  test("tells what the pre-inspection left open, its errors counted, and what nobody looked at", () => {
    const { open, notChecked } = visited("error");
    const warning = { fault: { ...open[0]!.fault, severity: "warning" }, daysLate: 0 } as const;
    const standing = { outcome: "to-be-put-right", open: [...open, warning], notChecked } as const;
    expect(review({ preInspection: standing }).findings).toStrictEqual([
      {
        code: "pre-inspection-not-passed",
        severity: "error",
        place: { field: "preInspection", value: "to-be-put-right" },
        data: { errors: 1, notChecked: 0 },
      },
    ]);
    const unchecked = { outcome: "not-fully-checked", open: [], notChecked: ["pages", "seals"] } as const;
    expect(review({ preInspection: unchecked }).findings).toMatchObject([
      { place: { value: "not-fully-checked" }, data: { errors: 0, notChecked: 2 } },
    ]);
    expect(review({ preInspection: { outcome: "ready", open: [], notChecked: [] } }).findings).toEqual([]);
  });

  test("wants copies of paper only, also of one paper record among electronic ones", () => {
    const probes = new Map(FOUR_PROPERTY_CHECKS.map(({ code }) => [code, () => "passed" as const]));
    const electronic: ConsignmentRecord = { ...record, id: "e-1", carrier: "electronic-record" };
    const born: ConsignmentRecord = { ...record, id: "e-2", carrier: "paper", origin: "born-digital" };
    const photograph: ConsignmentRecord = { ...record, id: "p-1", carrier: "photograph" };
    const fourProperties = fourPropertyReport([electronic, born], probes);
    const declared = (items: number) => [{ scope: "list", code: "目录", items }] as const;
    const ask2 = (records: readonly ConsignmentRecord[], given: object = {}) =>
      accessionReview(
        { ...lacking("digitalCopy"), records, declared: declared(records.length), fourProperties, ...given },
        ask,
      );
    expect(ask2([electronic, born, photograph]).verdict).toMatchObject({ value: "accepted" });
    expect(ask2([electronic, born, record]).verdict).toMatchObject({ missing: ["digitalCopy"] });
    const bad = { digitalCopy: { coverage: "none" } } as const;
    expect(ask2([electronic, born], bad).findings).toEqual([]);
    expect(ask2([electronic, born, record], bad).findings.map(({ code }) => code)).toEqual([
      "digital-copy-incomplete",
      "digital-copy-not-accepted",
    ]);
  });

  test.each([
    [
      { code: "accession-checks-passed", data: { records: 1 } },
      "All checks of 1 record were made and nothing has to be corrected: to be accepted.",
    ],
    [
      { code: "accession-errors-found", data: { errors: 1 } },
      "1 error has to be corrected before the records are handed over again.",
    ],
    [
      { code: "accession-errors-found", data: { errors: 2 } },
      "2 errors have to be corrected before the records are handed over again.",
    ],
    [
      { code: "accession-nothing-inside", data: { records: 1 } },
      "The one record is outside the scope; it stays with its unit.",
    ],
    [
      { code: "accession-nothing-inside", data: { records: 2 } },
      "None of the 2 records is in the scope; they stay with their unit.",
    ],
    [
      { code: "pre-inspection-not-passed", data: { errors: 1, notChecked: 2 } },
      "The pre-inspection left 1 error open and 2 items that nobody looked at.",
    ],
  ])("says in English %j", (telling, said) => {
    expect(sentence(telling, en)).toBe(said);
  });

  test("says in words which checks are missing", () => {
    const checks = ["scope", "instrument", "digitalCopy", "fourProperties", "fourProperties.GD-1-7"];
    const reason = { code: "accession-checks-missing", data: { checks }, citations: [] } as const;
    expect(sentence(reason, zhCn)).toBe(
      "尚有检查没有完成（进馆范围、档案交接文据、数字化副本、四性检测、四性检测GD-1-7），不能作出接收结论。",
    );
    expect(sentence(reason, en)).toBe(
      "Not everything was checked (scope, transfer instrument, digital copies, four properties, four-property check GD-1-7), so nothing is decided.",
    );
  });

  test.each([
    { carrier: "electronic-record" },
    { carrier: "digital-photograph" },
    { carrier: "digital-recording" },
    { carrier: "paper", origin: "born-digital" },
  ] as const)("takes %j for an electronic record, which has to be tested", (given) => {
    const { verdict } = review({ records: [{ ...record, ...given }] });
    expect(verdict).toMatchObject({ kind: "undetermined", missing: ["fourProperties"] });
  });

  test("waits for a test of the electronic records that has no check in it, and names each check that did not run", () => {
    const electronic: ConsignmentRecord = { ...record, carrier: "electronic-record" };
    const missing = (fourProperties: Consignment<ConsignmentRecord>["fourProperties"]) => {
      const given = fourProperties === undefined ? {} : { fourProperties };
      const { verdict } = review({ records: [electronic], ...given });
      return verdict.kind === "undetermined" ? verdict.missing : verdict.kind;
    };
    expect(missing(fourPropertyReport([electronic], new Map(), []))).toEqual(["fourProperties"]);
    const checks = FOUR_PROPERTY_CHECKS.slice(0, 2);
    expect(missing(fourPropertyReport([electronic], new Map(), checks))).toEqual([
      "fourProperties.GD-1-1",
      "fourProperties.GD-1-2",
    ]);
    expect(missing(undefined)).toEqual(["fourProperties"]);
    // No check applied to any record, so nothing was tested.
    const probes = new Map(FOUR_PROPERTY_CHECKS.map(({ code }) => [code, () => "not-applicable" as const]));
    expect(missing(fourPropertyReport([electronic], probes))).toEqual(["fourProperties"]);
    // Neither a record nor a check: one test is missing, and not two.
    expect(missing(fourPropertyReport([], new Map(), []))).toEqual(["fourProperties"]);
    // A report that came with records on paper alone asks for nothing.
    expect(review({ fourProperties: fourPropertyReport([], new Map(), []) }).verdict).toMatchObject({
      value: "accepted",
    });
  });

  test("leaves the scope of a record without a period open only where nothing else has to be corrected", () => {
    const { retentionPeriod: _, ...unappraised } = record;
    expect(outcome({ records: [unappraised] })).toEqual(["returned-for-correction", ["transfer-retention-missing"]]);
    expect(accessionReview(lacking("digitalCopy"), { ...ask, archivesLevel: "central" }).verdict).toMatchObject({
      missing: ["scope", "digitalCopy"],
    });
  });

  test("names what a caller gave wrongly", () => {
    const wrong = (given: object) => () => review({}, given);
    expect(wrong({ asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    expect(wrong({ digitalCopies: "maybe" })).toThrow(
      'digitalCopies: expected one of required, not-required, received "maybe"',
    );
    expect(wrong({ secrecyRules: { ...SECRECY_RULES, counting: "x" } })).toThrow("secrecyRules.");
  });
});

describe("checkBeforeTransfer, of periods", () => {
  const periodless = (retentionPeriod: string) =>
    checkBeforeTransfer([{ retentionPeriod: retentionPeriod as "permanent", openingOpinion: { opinion: "open" } }], {
      asOf: "2023-06-30",
      secrecyRules: SECRECY_RULES,
    }).map(({ code }) => code);

  test("takes one year and no year less, and names the rules of secrecy when they are none", () => {
    expect([periodless("1-years"), periodless("0-years"), periodless("long-term"), periodless("fixed-term")]).toEqual([
      [],
      ["transfer-retention-missing"],
      [],
      ["transfer-retention-missing"],
    ]);
    const secrecyRules = { ...SECRECY_RULES, counting: "x" as "day-after" };
    expect(() => checkBeforeTransfer([], { asOf: "2023-06-30", secrecyRules })).toThrow("secrecyRules.");
  });
});
