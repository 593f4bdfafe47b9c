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

describe("transferStanding, of extensions", () => {
  const asked = (transferExtension: object, asOf: CivilDay = "2024-05-04", given: Partial<TransferRules> = {}) =>
    transferStanding(
      { ...dated("20110504"), transferExtension: transferExtension as never },
      { ...county, asOf, rules: withReadings(given) },
    );
  const consent = { ground: "confidential", consentedOn: "2021-03-01" } as const;
  const missing = (transferExtension: object) =>
    asked(transferExtension).reasons.flatMap((reason) =>
      reason.code === "transfer-extension-incomplete" ? [reason.data.missing] : [],
    );

  test("name everything that an extension lacks to count", () => {
    expect(missing({})).toEqual([["ground", "consentedOn"]]);
    expect(missing({ ...consent, ground: "constructor" })).toEqual([["ground"]]);
    expect(missing({ ...consent, consentedOn: "2021-02-30" })).toEqual([["consentedOn"]]);
    expect(missing({ ...consent, consentedOn: "2024-05-05" })).toEqual([["consentedOn"]]);
    expect(missing({ ...consent, consentedOn: "2024-05-04" })).toEqual([]);
    expect(missing({ ...consent, until: "2025-02-30" })).toEqual([["until"]]);
    expect(missing({ ground: "x", consentedOn: "x", until: "x" })).toEqual([["ground", "consentedOn", "until"]]);
  });

  test("are told as they were given, on the texts of the day", () => {
    expect(asked({ ...consent, until: "2025-01-01" })).toMatchObject({
      value: { outcome: "extended", dueDay: "2025-01-01", overdueDay: "2025-01-02" },
      reasons: [
        { code: "transfer-term-complete" },
        {
          code: "transfer-extended",
          data: { ...consent, until: "2025-01-01" },
          citations: [{ instrument: "implementation-regulations-2024", article: "20" }],
        },
      ],
      changesOn: { day: "2025-01-01", because: "transfer-term-complete" },
    });
    expect(asked(consent).reasons[1]?.data).toStrictEqual(consent);
  });

  test("without an end put off what is due and nothing that is not, and name no day", () => {
    const endless = asked(consent, "2021-05-05");
    expect(endless).toMatchObject({ value: { outcome: "extended" } });
    expect(endless.kind === "decided" && endless.value).toStrictEqual({ outcome: "extended" });
    expect(endless).not.toHaveProperty("changesOn");
    expect(asked(consent, "2021-05-04")).toMatchObject({ value: { outcome: "not-yet-due" } });
  });

  test("with an end before the term move nothing, on the day of the end make due and the day after overdue", () => {
    expect(asked({ ...consent, until: "2021-05-04" })).toMatchObject({
      value: { outcome: "overdue", dueDay: "2021-05-05" },
    });
    expect(asked({ ...consent, until: "2021-05-05" })).toMatchObject({ value: { dueDay: "2021-05-05" } });
    expect(asked({ ...consent, until: "2024-05-04" })).toMatchObject({
      value: { outcome: "due", dueDay: "2024-05-04", overdueDay: "2024-05-05" },
      changesOn: { day: "2024-05-05", because: "transfer-overdue" },
    });
    expect(asked({ ...consent, until: "2024-05-03" })).toMatchObject({ value: { outcome: "overdue" } });
    expect(asked({ ...consent, until: "2024-05-03" }, "2024-05-04", { transferOverdue: "after-year" })).toMatchObject({
      value: { outcome: "due", dueDay: "2024-05-03", overdueDay: "2025-01-01" },
    });
    expect(asked({ ...consent, until: "2021-05-06" }, "2021-05-05")).toMatchObject({ value: { outcome: "extended" } });
    expect(asked({ ...consent, until: "2022-05-04" }, "2021-05-04")).toMatchObject({
      value: { outcome: "not-yet-due", dueDay: "2022-05-04" },
      changesOn: { day: "2021-05-05", because: "transfer-extended" },
    });
  });

  test("change the answer on the day of the term, and on that of a later consent only when it puts something off", () => {
    const later = { ...consent, consentedOn: "2022-05-25" } as const;
    const put = { day: "2022-05-25", because: "transfer-extended" };
    expect(asked(consent, "2021-05-04")).toMatchObject({
      changesOn: { day: "2021-05-05", because: "transfer-extended" },
    });
    expect(asked(later, "2022-05-24")).toMatchObject({ value: { outcome: "overdue" }, changesOn: put });
    expect(asked(later, "2022-05-25")).toMatchObject({ value: { outcome: "extended" } });
    expect(asked({ ...later, until: "2022-05-20" }, "2022-05-24")).not.toHaveProperty("changesOn");
    expect(asked({ ...later, ground: "x" }, "2022-05-24")).not.toHaveProperty("changesOn");
    expect(asked(later, "2021-05-04")).toMatchObject({ changesOn: { day: "2021-05-05" } });
  });
});

describe("transferStanding, of what happened", () => {
  const title = { "zh-CN": "某", en: "x" } as const;
  const citation = { instrument: "implementation-regulations-2024", article: "20", confidence: "seen" } as const;
  const rules = withReadings({
    eventTerms: [
      { event: "big-event", title, months: 6, citations: [citation] },
      { event: "bigger-event", title, months: 3, citations: [citation] },
    ],
  });
  const asked = (transferEvents: object[], asOf: CivilDay = "2024-06-30", date = "20180504") =>
    transferStanding({ ...dated(date), transferEvents: transferEvents as never }, { ...county, asOf, rules });
  const big = { kind: "big-event", on: "2024-01-31" } as const;

  test("change the answer on their day, while nothing is due", () => {
    const dissolved = { kind: "unit-dissolved", on: "2024-07-31" } as const;
    const early = { changesOn: { day: "2024-07-31", because: "transfer-early" } };
    const later = { ...big, on: "2024-07-01" } as const;
    expect(asked([dissolved], "2024-07-30", "20200504")).toMatchObject(early);
    expect(asked([dissolved], "2024-07-31", "20200504")).toMatchObject({ value: { outcome: "may-be-early" } });
    expect(asked([dissolved, later], "2024-06-30", "20200504")).toMatchObject({
      changesOn: { day: "2024-07-01", because: "transfer-event-term" },
    });
    const undated = { custody: "unit", transferEvents: [later] } as const;
    expect(transferStanding(undated, { ...county, asOf: "2024-06-30", rules })).toMatchObject({
      kind: "undetermined",
      changesOn: { day: "2024-07-01", because: "transfer-event-term" },
    });
  });

  test("counts whole months from the event, to the last day of a shorter month", () => {
    expect(asked([big])).toMatchObject({
      value: { outcome: "due", dueDay: "2024-01-31", overdueDay: "2024-08-01" },
      reasons: [
        {
          code: "transfer-event-term",
          data: { event: title, on: "2024-01-31", months: 6, lastDay: "2024-07-31" },
          citations: [citation],
        },
      ],
      changesOn: { day: "2024-08-01", because: "transfer-overdue" },
    });
    expect(asked([{ ...big, on: "2024-03-31" }])).toMatchObject({ value: { overdueDay: "2024-10-01" } });
  });

  test("counts from the event alone where no text of the table ever completes the general term", () => {
    const ending = extendTransferRules(rules, {
      id: "ending",
      terms: [
        {
          archivesLevel: "county",
          years: 10,
          exactness: "exact",
          from: "2000-01-01",
          until: "2025-01-01",
          citations: [],
        },
      ],
    });
    const ask = (record: TransferSubject) => transferStanding(record, { ...county, asOf: "2024-06-30", rules: ending });
    expect(ask({ ...dated("20180504"), transferEvents: [big] })).toMatchObject({
      value: { outcome: "due", dueDay: "2024-01-31", overdueDay: "2024-08-01" },
      assumed: [],
    });
    expect(ask(dated("20180504"))).toMatchObject({
      kind: "undetermined",
      missing: [],
      reasons: [{ code: "transfer-term-unknown", data: { asOf: "2024-06-30" } }],
    });
    expect(ask({ custody: "unit" })).toMatchObject({ missing: ["date"] });
  });

  test("assumes the counting by which alone a term of the table is ever complete", () => {
    const ending = (counting: "day-after" | "anniversary") =>
      extendTransferRules(TRANSFER_RULES, {
        id: "ending",
        counting,
        terms: [
          {
            archivesLevel: "county",
            years: 10,
            exactness: "exact",
            from: "2000-01-01",
            until: "2028-05-05",
            citations: [],
          },
        ],
      });
    const ask = (counting: "day-after" | "anniversary") =>
      transferStanding(dated("20180504"), { ...county, asOf: "2024-06-30", rules: ending(counting) });
    expect(ask("day-after")).toMatchObject({ kind: "undetermined", missing: [] });
    expect(ask("anniversary")).toMatchObject({
      value: { outcome: "not-yet-due", dueDay: "2028-05-04" },
      assumed: [{ interpretation: "counting", choice: "anniversary" }],
    });
  });

  test("lets the term bind that is overdue first, in any order", () => {
    const bigger = { kind: "bigger-event", on: "2024-02-01" } as const;
    for (const events of [
      [big, bigger],
      [bigger, big],
    ]) {
      expect(asked(events)).toMatchObject({
        value: { outcome: "overdue", dueDay: "2024-02-01", overdueDay: "2024-05-02" },
      });
    }
    expect(asked([big], "2024-06-30", "20100504")).toMatchObject({ value: { dueDay: "2020-05-05" } });
  });

  test("takes no event that has not happened, whose day is none, or that no text of the day speaks of", () => {
    const none = { value: { outcome: "not-yet-due", dueDay: "2028-05-05" } };
    expect(asked([{ ...big, on: "2024-07-01" }])).toMatchObject(none);
    expect(asked([{ ...big, on: "2024-06-30" }])).toMatchObject({ value: { outcome: "due" } });
    expect(asked([{ ...big, on: "2024-02-30" }])).toMatchObject(none);
    expect(asked([{ ...big, kind: "nothing" }])).toMatchObject(none);
    expect(asked([{ ...big, on: "2023-01-31" }], "2024-02-29")).toMatchObject(none);
  });

  test("allows an early transfer on the first event that a text of the day names, and of nothing that is due already", () => {
    const dissolved = { kind: "unit-dissolved", on: "2024-05-01" } as const;
    const verdict = transferStanding(
      { ...dated("20180504"), transferEvents: [{ kind: "nothing", on: "2024-01-01" }, dissolved] },
      { ...county, asOf: "2024-06-30" },
    );
    expect(verdict).toMatchObject({
      value: { outcome: "may-be-early", dueDay: "2028-05-05", overdueDay: "2028-05-06" },
      reasons: [
        { code: "transfer-term-running" },
        { code: "transfer-early", data: { on: "2024-05-01", means: "transfer" } },
      ],
      changesOn: { day: "2028-05-05", because: "transfer-term-complete" },
    });
    const due = transferStanding(
      { ...dated("20100504"), transferEvents: [dissolved] },
      { ...county, asOf: "2024-06-30" },
    );
    expect(due).toMatchObject({ value: { outcome: "overdue" } });
    expect(due.reasons.map(({ code }) => code)).not.toContain("transfer-early");
  });
});

describe("transferStanding, without a term", () => {
  test("says which text is lacking, which is not exact, and which date is missing", () => {
    const on = (asOf: CivilDay, record: TransferSubject = dated("19700504")) =>
      transferStanding(record, { ...county, asOf });
    expect(on("1983-04-30")).toMatchObject({
      kind: "undetermined",
      missing: [],
      reasons: [{ code: "transfer-term-unknown", data: { asOf: "1983-04-30" }, citations: [] }],
    });
    expect(on("1983-05-01")).toMatchObject({
      kind: "undetermined",
      missing: [],
      reasons: [
        {
          code: "transfer-term-approximate",
          data: { years: 10 },
          citations: [{ instrument: "archives-general-rules-1983" }],
        },
      ],
    });
    expect(on("2023-06-30", { custody: "unit" })).toMatchObject({
      kind: "undetermined",
      missing: ["date"],
      reasons: [
        { code: "transfer-start-missing", data: {}, citations: [{ instrument: "implementation-measures-1999" }] },
      ],
    });
    expect(on("2023-06-30", { custody: "unit", year: 0 })).toMatchObject({ missing: ["date"] });
  });

  test("raises no question of what is in the archives, comes by agreement, or is outside its scope", () => {
    const by = (given: object) => transferStanding({ ...dated("20000504"), ...given }, county);
    expect(by({ custody: "archives" })).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "transfer-made", data: {}, citations: [] }],
    });
    expect(by({ unitKind: "family-or-person" })).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "transfer-by-agreement" }],
    });
    expect(by({ unitKind: "state-organ", retentionPeriod: "10-years" })).toMatchObject({
      kind: "not-applicable",
      reasons: [{ code: "accession-scope-outside", data: { period: "10-years" } }],
    });
    expect(by({ retentionPeriod: "0-years" })).toMatchObject({ kind: "decided" });
  });
});
