import {
  type AccessionOptions,
  accessionReview,
  accessionScope,
  checkBeforeTransfer,
  collectionCoverage,
  dueForTransfer,
  extendTransferRules,
  firstPassYield,
  type PreInspection,
  preInspectionLedger,
  preInspectionStanding,
  TRANSFER_RULES,
  type TransferSubject,
  transferCalendar,
  transferStanding,
} from "lantai/accession";
import { SECRECY_RULES } from "lantai/secrecy";
import type { Unit } from "lantai/units";
import { describe, expect, test } from "vitest";

const county = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
const fault = { item: "pages", problem: "第12件缺第3页", round: 1 } as const;
const rounds = [{ no: 1, on: "2023-05-10", by: "县档案馆接收股", checked: ["pages"] }] as const;

describe("accessionReview", () => {
  const ask: AccessionOptions = { ...county, secrecyRules: SECRECY_RULES, digitalCopies: "not-required" };
  const record = { level: "item", retentionPeriod: "30-years", openingOpinion: { opinion: "open" } } as const;
  const offered = {
    records: [record],
    declared: [{ scope: "list", code: "目录", items: 1 }],
    instrument: {
      from: { name: "县文化局", leader: "甲", handler: "乙" },
      to: { name: "县档案馆", leader: "丙", handler: "丁" },
      sentOn: "2023-06-28",
      receivedOn: "2023-06-28",
      nature: "transfer",
      findingAids: [{ kind: "归档文件目录", volumes: 1 }],
    },
  } as const;

  test("asks for no copies where the county wants none, and takes paper without them", () => {
    expect(accessionReview(offered, ask).verdict).toMatchObject({ kind: "decided", value: "accepted" });
    expect(accessionReview(offered, { ...ask, digitalCopies: "required" }).verdict).toMatchObject({
      kind: "undetermined",
      missing: ["digitalCopy"],
    });
  });

  test("counts the errors of a pre-inspection and none of its warnings", () => {
    const faults = (["error", "warning", "warning"] as const).map((severity, at) => ({
      ...fault,
      no: `${at}`,
      severity,
    }));
    const preInspection = preInspectionStanding({ unit: "县文化局", rounds, faults }, county);
    const { findings } = accessionReview({ ...offered, preInspection }, ask);
    expect(findings).toMatchObject([{ code: "pre-inspection-not-passed", data: { errors: 1 } }]);
  });
});

describe("accessionScope", () => {
  const scopeOf = (retentionPeriod: string | undefined) =>
    accessionScope(retentionPeriod === undefined ? {} : { retentionPeriod: retentionPeriod as never }, county);

  test("decides without an assumption, since nothing is read in two ways", () => {
    expect(scopeOf("30-years")).toMatchObject({ kind: "decided", value: "inside", assumed: [] });
    expect(scopeOf("10-years")).toMatchObject({ kind: "decided", value: "outside", assumed: [] });
  });

  test.each([undefined, "", "forever", "0-years", "years"])("cannot say it of the period %j", (period) => {
    expect(scopeOf(period)).toMatchObject({ kind: "undetermined", missing: ["retentionPeriod"] });
  });

  test("takes no fixed term where a county takes none", () => {
    const scope = [{ archivesLevel: "county", classes: ["permanent"], citations: [] }] as const;
    const rules = extendTransferRules(TRANSFER_RULES, { id: "ours", scope });
    const ask = { ...county, rules };
    expect(accessionScope({ retentionPeriod: "200-years" }, ask)).toMatchObject({ value: "outside" });
    expect(accessionScope({ retentionPeriod: "permanent" }, ask)).toMatchObject({ value: "inside" });
  });
});

describe("checkBeforeTransfer", () => {
  const found = (record: object) =>
    checkBeforeTransfer([{ openingOpinion: { opinion: "open" }, ...record }], {
      asOf: "2023-06-30",
      secrecyRules: SECRECY_RULES,
    });

  test("names a record by its key where it has one, and the period where one stands there", () => {
    const missing = { code: "transfer-retention-missing", severity: "error", data: {} };
    expect(found({})).toStrictEqual([{ ...missing, place: { field: "retentionPeriod" } }]);
    expect(found({ id: "a-1", retentionPeriod: "forever" })).toStrictEqual([
      { ...missing, place: { id: "a-1", field: "retentionPeriod", value: "forever" } },
    ]);
  });

  test("hints at a secret whose end is not known without a day", () => {
    expect(found({ retentionPeriod: "permanent", secrecyMark: "机密★解密条件：竣工" })).toStrictEqual([
      {
        code: "transfer-secret-record",
        severity: "hint",
        place: { field: "secrecyMark", value: "机密★解密条件：竣工" },
        data: { mark: "机密★解密条件：竣工" },
      },
    ]);
  });
});

describe("firstPassYield", () => {
  test("counts an error of a later visit against no first visit", () => {
    const later: PreInspection = {
      unit: "县文化局",
      rounds: [...rounds, { ...rounds[0], no: 2, on: "2023-06-12" }],
      faults: [{ ...fault, no: "1", severity: "error", round: 2 }],
    };
    const items = [{ code: "pages", title: { "zh-CN": "无缺页", en: "no page lacking" } }];
    const first = { ...later, faults: [{ ...later.faults[0]!, round: 1 }] };
    const yieldOf = (one: PreInspection) => firstPassYield([one], { asOf: "2023-06-30", items });
    expect(yieldOf(later)).toMatchObject({ part: 1, whole: 1 });
    expect(yieldOf(first)).toMatchObject({ part: 0, whole: 1 });
  });
});

describe("preInspectionLedger", () => {
  test("gives an entry no more than its fault has: no key, no last day, no end", () => {
    const faults = [{ ...fault, no: "1", severity: "error" }] as const;
    const entry = { no: "1", source: "pre-inspection", problem: fault.problem, owner: "县文化局" };
    expect(preInspectionLedger({ unit: "县文化局", rounds, faults })).toStrictEqual([
      { ...entry, foundOn: "2023-05-10" },
    ]);
    const whole = { ...faults[0], id: "f-1", due: "2023-05-31", clearedRound: 1 } as const;
    expect(preInspectionLedger({ unit: "县文化局", rounds, faults: [whole] })).toStrictEqual([
      {
        id: "f-1",
        ...entry,
        foundOn: "2023-05-10",
        due: "2023-05-31",
        closedOn: "2023-05-10",
        closedBy: "县档案馆接收股",
      },
    ]);
  });
});

describe("transferCalendar", () => {
  test("has no term before any text", () => {
    expect(transferCalendar({ ...county, asOf: "1980-01-01" })).not.toHaveProperty("term");
  });
});

describe("transferStanding", () => {
  const event = { code: "gone", event: "gone", title: { "zh-CN": "撤销", en: "dissolved" }, months: 3 } as const;
  const law = [{ instrument: "archives-law-2020", article: "15", confidence: "seen" }] as const;
  const other = { ...event, event: "split", title: { "zh-CN": "分立", en: "split" } } as const;
  const eventTerms = [event, other].map((row) => ({ ...row, citations: law }));
  const rules = extendTransferRules(TRANSFER_RULES, { id: "ours", eventTerms });
  const asked = (record: Partial<TransferSubject>, asOf: "2023-06-30" | "2023-08-02" = "2023-06-30") =>
    transferStanding({ custody: "unit", year: 2020, ...record }, { ...county, asOf, rules });

  test("assumes nothing of a record without a date that is due by an event alone", () => {
    const verdict = transferStanding(
      { custody: "unit", transferEvents: [{ kind: "gone", on: "2023-05-01" }] },
      { ...county, rules },
    );
    expect(verdict).toMatchObject({ kind: "decided", value: { outcome: "due" } });
    expect(verdict).toHaveProperty("assumed", []);
  });

  test("an extension to the very day of an event puts nothing off", () => {
    const gone = { transferEvents: [{ kind: "gone", on: "2023-05-01" }] } as const;
    const extended = { ground: "confidential", consentedOn: "2023-04-01", until: "2023-05-01" } as const;
    const value = { outcome: "due", dueDay: "2023-05-01", overdueDay: "2023-08-02" };
    expect(asked(gone)).toMatchObject({ value });
    expect(asked({ ...gone, transferExtension: extended })).toMatchObject({ value });
    expect(asked({ ...gone, transferExtension: extended }, "2023-08-02")).toMatchObject({
      value: { ...value, outcome: "overdue" },
    });
  });

  test("of two events of one day the first is named", () => {
    const on = "2023-05-01";
    const transferEvents = [
      { kind: "split", on },
      { kind: "gone", on },
    ] as const;
    expect(asked({ transferEvents })).toMatchObject({ reasons: [{ data: { event: other.title } }] });
    expect(asked({ transferEvents: [...transferEvents].reverse() })).toMatchObject({
      reasons: [{ data: { event: event.title } }],
    });
  });

  test("says of what is put off without an end that no day changes it", () => {
    const transferExtension = { ground: "confidential", consentedOn: "2021-03-01" } as const;
    const put = transferStanding({ custody: "unit", year: 2012, transferExtension }, county);
    expect(put).toMatchObject({ kind: "decided", value: { outcome: "extended" } });
    expect(put).not.toHaveProperty("changesOn");
  });

  test("says of what stays with its unit whose custody nobody told that this is missing, and why", () => {
    expect(transferStanding({} as TransferSubject, county)).toMatchObject({
      kind: "undetermined",
      missing: ["custody"],
      reasons: [{ code: "transfer-custody-missing", data: {}, citations: [] }],
    });
  });
});

describe("dueForTransfer", () => {
  test("lists within no span what is put off without an end", () => {
    const transferExtension = { ground: "confidential", consentedOn: "2021-03-01" } as const;
    const records: TransferSubject[] = [{ custody: "unit", year: 2012, transferExtension }];
    const within = { from: "2000-01-01", until: "2100-01-01" } as const;
    expect(dueForTransfer(records, { ...county, within })).toStrictEqual({ due: [], undetermined: [], asked: 1 });
    expect(dueForTransfer(records, county)).toStrictEqual({ due: [], undetermined: [], asked: 1 });
  });
});

describe("collectionCoverage", () => {
  const unit: Unit = { id: "culture", name: "县文化局", level: "county" };
  const filed = (year: number): TransferSubject => ({ unit: "culture", year, custody: "archives" });

  test("counts from the earliest record where the first day is not known, past a record without a year", () => {
    const undated: TransferSubject = { unit: "culture", custody: "archives" };
    const { units } = collectionCoverage(
      [{ ...unit, until: "2013-01-01" }],
      [filed(2012), undated, filed(2010)],
      county,
    );
    expect(units).toMatchObject([{ unit: "culture", received: [2010, 2012], missing: [2011] }]);
  });

  test("counts a record that names no unit for none", () => {
    const nobody: TransferSubject = { year: 2010, custody: "archives" };
    const { units, withoutYears } = collectionCoverage([unit], [nobody], county);
    expect([units, withoutYears]).toStrictEqual([[], ["culture"]]);
  });
});
