import {
  ARCHIVES_LEVELS,
  extendTransferRules,
  TRANSFER_RULES,
  type TransferRules,
  type TransferSubject,
  transferAssessor,
  transferStanding,
} from "lantai/accession";
import { type CivilDay, parseUncertainDate } from "lantai/dates";
import { COUNTINGS } from "lantai/law";
import { LANTAI_VERSION } from "lantai/verdicts";
import { describe, expect, test } from "vitest";
import { TRANSFER_DAYS, TRANSFER_REGIMES, TRANSFER_STANDINGS } from "../../cases/transfer.js";

const county = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;

function withReadings(readings: Partial<TransferRules>): TransferRules {
  return extendTransferRules(TRANSFER_RULES, { id: "ours", ...readings });
}

function dated(text: string): TransferSubject {
  return { custody: "unit", date: parseUncertainDate(text).date! };
}

describe("transferStanding", () => {
  test.each(TRANSFER_DAYS)("finds the due day by each counting: $id", ({ archivesLevel, formed, dueDays }) => {
    const record: TransferSubject = { custody: "unit", date: { earliest: formed, latest: formed } };
    const found = COUNTINGS.map((counting) => {
      const rules = withReadings({ counting });
      const verdict = transferStanding(record, { asOf: "2024-03-01", rules, archivesLevel });
      return verdict.kind === "decided" ? verdict.value.dueDay : verdict.kind;
    });
    expect(found).toEqual(dueDays);
  });

  test.each(TRANSFER_STANDINGS)(
    "says where a record stands: $id",
    ({ asOf, archivesLevel, record, standing, because }) => {
      const verdict = transferStanding(record, { asOf, archivesLevel, rules: TRANSFER_RULES });
      expect(verdict.kind === "decided" ? verdict.value.outcome : verdict.kind).toBe(standing);
      expect(verdict.reasons.map(({ code }) => code)).toEqual(because);
    },
  );

  test.each(TRANSFER_REGIMES)(
    "answers by the text of the day: $archivesLevel on $asOf",
    ({ asOf, archivesLevel, answer }) => {
      const record: TransferSubject = { custody: "unit", date: { earliest: "1940-01-01", latest: "1940-01-01" } };
      const [reason] = transferStanding(record, { asOf, archivesLevel, rules: TRANSFER_RULES }).reasons;
      const cited = reason?.citations.map(({ instrument, article }) => [instrument, article].join(" ").trim());
      expect([reason?.code, ...(cited ?? [])]).toEqual(answer);
    },
  );

  test("reads an incomplete date early, since late would hide what is overdue, and says that it did", () => {
    const verdict = transferStanding(dated("2013"), county);
    expect(verdict).toMatchObject({
      value: { outcome: "overdue", dueDay: "2023-01-02" },
      assumed: [
        { interpretation: "counting", choice: "day-after" },
        { interpretation: "incompleteDate", choice: "earliest" },
        { interpretation: "transferOverdue", choice: "at-once" },
      ],
    });
    expect(
      transferStanding(dated("2013"), { ...county, rules: withReadings({ incompleteDate: "latest" }) }),
    ).toMatchObject({
      value: { outcome: "not-yet-due", dueDay: "2024-01-01" },
    });
    expect(
      transferStanding(dated("2013"), { ...county, rules: withReadings({ incompleteDate: "reject" }) }),
    ).toMatchObject({
      kind: "undetermined",
      missing: ["date"],
    });
  });

  test("reads a volume by the latest date in it", () => {
    const verdict = transferStanding(dated("2009-2013"), county);
    expect(verdict).toMatchObject({ value: { outcome: "not-yet-due", dueDay: "2024-01-01" } });
    expect(verdict.kind === "decided" && verdict.assumed).toContainEqual({
      interpretation: "volumeFormationDate",
      choice: "latest",
    });
  });

  test("takes the end of the filing year where there is no date, or leaves it open", () => {
    const record: TransferSubject = { custody: "unit", year: 2012 };
    expect(transferStanding(record, county)).toMatchObject({
      value: { outcome: "overdue", dueDay: "2023-01-01" },
      assumed: [
        { interpretation: "counting" },
        { interpretation: "undatedRecord", choice: "filing-year" },
        { interpretation: "transferOverdue" },
      ],
    });
    const open = withReadings({ undatedRecord: "undetermined" });
    expect(transferStanding(record, { ...county, rules: open }).kind).toBe("undetermined");
  });

  test("assumes nothing where every reading agrees", () => {
    expect(transferStanding(dated("20000504"), county)).toMatchObject({ value: { outcome: "overdue" }, assumed: [] });
    expect(transferStanding(dated("20220504"), county)).toMatchObject({
      value: { outcome: "not-yet-due" },
      assumed: [],
    });
  });

  test("counts a record as overdue only from the next year where a county transfers by yearly plan", () => {
    const rules = withReadings({ transferOverdue: "after-year" });
    const at = (asOf: CivilDay) => transferStanding(dated("20130101"), { ...county, asOf, rules });
    expect(at("2023-12-31")).toMatchObject({
      value: { outcome: "due", dueDay: "2023-01-02", overdueDay: "2024-01-01" },
      changesOn: { day: "2024-01-01", because: "transfer-overdue" },
    });
    expect(at("2024-01-01")).toMatchObject({ value: { outcome: "overdue" } });
  });

  test("says on which day the answer changes", () => {
    expect(transferStanding(dated("20130630"), county)).toMatchObject({
      changesOn: { day: "2023-07-01", because: "transfer-term-complete" },
    });
    expect(transferStanding(dated("20130630"), { ...county, asOf: "2023-07-02" })).not.toHaveProperty("changesOn");
  });

  test("allows unsafe records to be transferred early until 2024-02-29, and from then on deposits them by agreement", () => {
    const record: TransferSubject = {
      ...dated("20180504"),
      transferEvents: [{ kind: "unsafe-storage", on: "2020-01-01" }],
    };
    const means = (asOf: CivilDay) =>
      transferStanding(record, { ...county, asOf }).reasons.flatMap((reason) =>
        reason.code === "transfer-early" ? [[reason.data.means, reason.citations[0]?.instrument]] : [],
      );
    expect(means("2024-02-29")).toEqual([["transfer", "implementation-measures-1999"]]);
    expect(means("2024-03-01")).toEqual([["deposit", "implementation-regulations-2024"]]);
  });

  test("takes the short term of a province that a host brings along, and holds it against the general one", () => {
    const title = { "zh-CN": "单位撤销后六个月内移交", en: "within six months of the dissolution" };
    const rules = withReadings({
      instruments: [
        ...TRANSFER_RULES.instruments,
        {
          id: "our-provincial-rules",
          title: { "zh-CN": "某省档案条例", en: "Archives Rules of a Province" },
          rank: "regulation",
          inForceFrom: "2010-01-01",
          confidence: "seen",
        },
      ],
      eventTerms: [
        {
          event: "unit-dissolved",
          title,
          months: 6,
          citations: [{ instrument: "our-provincial-rules", confidence: "seen" }],
        },
      ],
    });
    const record: TransferSubject = {
      ...dated("20180504"),
      transferEvents: [{ kind: "unit-dissolved", on: "2022-08-31" }],
    };
    const at = (asOf: CivilDay) => transferStanding(record, { ...county, rules, asOf });
    expect(at("2023-02-28")).toMatchObject({
      value: { outcome: "due", dueDay: "2022-08-31", overdueDay: "2023-03-01" },
      reasons: [{ code: "transfer-event-term", data: { event: title, lastDay: "2023-02-28" } }],
      assumed: [],
    });
    expect(at("2023-03-01")).toMatchObject({ value: { outcome: "overdue" } });
    expect(
      transferStanding({ custody: "unit", transferEvents: record.transferEvents! }, { ...county, rules }),
    ).toMatchObject({ value: { outcome: "overdue" } });
  });

  test("asks who keeps the record where a host's data do not say", () => {
    const record = JSON.parse('{ "year": 2000 }') as TransferSubject;
    expect(transferStanding(record, county)).toMatchObject({ kind: "undetermined", missing: ["custody"] });
  });

  test("names its day, its rules and its readings as the basis", () => {
    expect(transferStanding({ custody: "archives" }, county).basis).toEqual({
      lantai: LANTAI_VERSION,
      rulesId: "national-transfer",
      asOf: "2023-06-30",
      interpretations: {
        archivesLevel: "county",
        counting: "day-after",
        incompleteDate: "earliest",
        volumeFormationDate: "latest",
        undatedRecord: "filing-year",
        transferOverdue: "at-once",
      },
    });
  });
});

describe("transferAssessor", () => {
  test("knows the four levels of archives and no other", () => {
    expect(
      ARCHIVES_LEVELS.map(
        (archivesLevel) => transferAssessor({ ...county, archivesLevel })({ custody: "archives" }).kind,
      ),
    ).toEqual(["not-applicable", "not-applicable", "not-applicable", "not-applicable"]);
    expect(() => transferAssessor({ ...county, archivesLevel: "township" as "county" })).toThrow(
      "archivesLevel: expected one of central, provincial, prefecture, county",
    );
  });

  test("refuses a day that is none", () => {
    expect(() => transferAssessor({ ...county, asOf: "2023-02-29" })).toThrow("asOf: expected a civil day");
  });
});
