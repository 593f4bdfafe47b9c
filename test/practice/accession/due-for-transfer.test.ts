import {
  accessionScope,
  dueForTransfer,
  extendTransferRules,
  TRANSFER_RULES,
  type TransferSubject,
  transfersByUnit,
} from "lantai/accession";
import { halfYearSpan } from "lantai/dates";
import { NO_EXTENT } from "lantai/extents";
import { describe, expect, test } from "vitest";

const ask = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
const unit = { custody: "unit", retentionPeriod: "permanent" } as const;

interface HostRecord extends TransferSubject {
  readonly key: string;
}

const RECORDS: readonly HostRecord[] = [
  { key: "2011", ...unit, year: 2011 },
  { key: "2012", ...unit, year: 2012 },
  { key: "2013", ...unit, year: 2013 },
  {
    key: "put off",
    ...unit,
    year: 2011,
    transferExtension: { ground: "confidential", consentedOn: "2021-03-01", until: "2023-04-01" },
  },
  {
    key: "put off without end",
    ...unit,
    year: 2011,
    transferExtension: { ground: "confidential", consentedOn: "2021-03-01" },
  },
  { key: "kept by the unit", ...unit, year: 2011, retentionPeriod: "10-years" },
  { key: "in the archives", ...unit, year: 2011, custody: "archives" },
  { key: "undated", ...unit },
];

describe("dueForTransfer", () => {
  test("lists what is due, the host's own records, and apart from them what cannot be said", () => {
    const list = dueForTransfer(RECORDS, ask);
    expect(list.due.map(({ record, dueDay }) => [record.key, dueDay])).toEqual([
      ["2011", "2022-01-01"],
      ["2012", "2023-01-01"],
      ["put off", "2023-04-01"],
    ]);
    expect(list.due[0]?.record).toBe(RECORDS[0]);
    expect(list.undetermined.map(({ record }) => record.key)).toEqual(["undated"]);
    expect(list.asked).toBe(8);
  });

  test("lists what falls due in a half-year, also one to come", () => {
    const keys = (year: number, half: 1 | 2) =>
      dueForTransfer(RECORDS, { ...ask, within: halfYearSpan(year, half) }).due.map(({ record }) => record.key);
    expect([keys(2022, 1), keys(2023, 1), keys(2024, 1)]).toEqual([["2011"], ["2012", "put off"], ["2013"]]);
  });

  test("refuses a span that is none", () => {
    expect(() => dueForTransfer([], { ...ask, within: { from: "2023-07-01", until: "2023-01-01" } })).toThrow(
      "within.until",
    );
  });
});

describe("transfersByUnit, of what is blank or inside", () => {
  const record = { ...unit, level: "item", year: 2012, pageCount: 3 } as const;

  test("puts a blank unit with those that name none", () => {
    expect(transfersByUnit([{ ...record, unit: " " }, record], ask)).toEqual(transfersByUnit([record, record], ask));
  });

  test("has no row for items whose volume is not in the list", () => {
    expect(transfersByUnit([{ ...record, unit: "a", volumeCode: "0012-001-0034" }], ask)).toEqual([]);
  });
});

describe("transfersByUnit", () => {
  test("counts 卷 and 件 of each unit, an item inside a volume never twice, the longest overdue first", () => {
    const rows = transfersByUnit(
      [
        { ...unit, unit: "b", level: "volume", year: 2012, pageCount: 100 },
        { ...unit, unit: "b", level: "item", year: 2012, volumeCode: "0012-001-0034", pageCount: 10 },
        { ...unit, unit: "b", level: "item", year: 2013, pageCount: 3 },
        { ...unit, unit: "a", level: "item", year: 2009, pageCount: 7 },
        {
          ...unit,
          unit: "c",
          level: "item",
          year: 2011,
          transferExtension: { ground: "specialised", consentedOn: "2021-01-01" },
        },
        { ...unit, level: "item" },
        { ...unit, unit: "d", level: "item", year: 2020 },
      ],
      ask,
    );
    const none = { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
    const one = { ...none, items: 1, withoutPageCount: 1 };
    const [a, b] = [
      { ...none, items: 1, pages: 7 },
      { ...none, volumes: 1, pages: 100 },
    ];
    expect(rows).toEqual([
      { unit: "a", due: a, overdue: a, overdueSince: "2020-01-02", extended: none, undetermined: none },
      { unit: "b", due: b, overdue: b, overdueSince: "2023-01-02", extended: none, undetermined: none },
      { unit: "c", due: none, overdue: none, extended: one, undetermined: none },
      { due: none, overdue: none, extended: none, undetermined: one },
    ]);
  });

  test("puts units that are as long overdue by their names, and what names no unit last", () => {
    const units = ["c", undefined, "a", "b"].map(
      (name) => ({ ...unit, level: "item", year: 2012, ...(name === undefined ? {} : { unit: name }) }) as const,
    );
    for (const records of [units, [...units].reverse()]) {
      expect(transfersByUnit(records, ask).map((row) => row.unit)).toEqual(["a", "b", "c", undefined]);
    }
  });

  test("counts what is due and not yet overdue apart, where a county transfers by yearly plan", () => {
    const rules = extendTransferRules(TRANSFER_RULES, { id: "ours", transferOverdue: "after-year" });
    const [row] = transfersByUnit([{ ...unit, unit: "a", level: "item", year: 2012, pageCount: 1 }], { ...ask, rules });
    expect([row?.due.items, row?.overdue.items, row?.overdueSince]).toEqual([1, 0, undefined]);
  });
});

describe("accessionScope", () => {
  const scopeOf = (
    retentionPeriod: TransferSubject["retentionPeriod"],
    archivesLevel: "county" | "provincial" | "central" = "county",
  ) => {
    const verdict = accessionScope(retentionPeriod === undefined ? {} : { retentionPeriod }, { ...ask, archivesLevel });
    return verdict.kind === "undetermined" ? verdict.missing : verdict.kind === "decided" && verdict.value;
  };

  test.each([
    ["permanent", "inside"],
    ["long-term", "inside"],
    ["30-years", "inside"],
    ["100-years", "inside"],
    ["29-years", "outside"],
    ["10-years", "outside"],
    ["short-term", "outside"],
  ] as const)("of a county says that %s is %s (T-10)", (period, expected) => {
    expect(scopeOf(period)).toBe(expected);
  });

  test("leaves open what has no period that can be read, and a level whose scope is not known", () => {
    expect(scopeOf(undefined)).toEqual(["retentionPeriod"]);
    expect(scopeOf("0-years")).toEqual(["retentionPeriod"]);
    expect(scopeOf("permanent", "central")).toEqual([]);
    expect(scopeOf("30-years", "provincial")).toBe("outside");
  });

  test("cites no text, since the scope by retention is practice, and follows a county that takes less", () => {
    expect(accessionScope({ retentionPeriod: "30-years" }, ask).reasons).toEqual([
      { code: "accession-scope-inside", data: { period: "30-years" }, citations: [] },
    ]);
    const scope = [{ archivesLevel: "county", classes: ["permanent"], citations: [] }] as const;
    const rules = extendTransferRules(TRANSFER_RULES, { id: "ours", scope });
    expect(accessionScope({ retentionPeriod: "30-years" }, { ...ask, rules })).toMatchObject({ value: "outside" });
  });
});

describe("transfersByUnit, in order", () => {
  const item = (given: object) => ({ ...unit, level: "item", pageCount: 1, ...given }) as const;

  test("puts what is overdue longest first, then units by their keys, and what names no unit last", () => {
    const rows = transfersByUnit(
      [
        item({ year: 2011 }),
        item({ unit: "b", year: 2012 }),
        item({ unit: "a", year: 2012 }),
        item({ unit: "c", year: 2010 }),
        item({ unit: "c", year: 2009 }),
        item({ unit: "c", year: 2011 }),
        item({ unit: "e" }),
        item({ unit: "d" }),
        item({}),
      ],
      ask,
    );
    expect(rows.map((row) => [row.unit, row.overdueSince])).toEqual([
      ["c", "2020-01-02"],
      [undefined, "2022-01-02"],
      ["a", "2023-01-02"],
      ["b", "2023-01-02"],
      ["d", undefined],
      ["e", undefined],
    ]);
    expect(rows[4]).toStrictEqual({
      unit: "d",
      due: NO_EXTENT,
      overdue: NO_EXTENT,
      extended: NO_EXTENT,
      undetermined: { ...NO_EXTENT, items: 1, pages: 1 },
    });
    expect(rows[1]).not.toHaveProperty("unit");
    expect(rows[1]?.undetermined.items).toBe(1);
    expect(rows[0]?.overdue.items).toBe(3);
    const equal = transfersByUnit([item({ year: 2012 }), item({ unit: "a", year: 2012 })], ask);
    expect(equal.map((row) => row.unit)).toEqual(["a", undefined]);
    const turned = transfersByUnit([item({ unit: "a", year: 2012 }), item({ year: 2012 })], ask);
    expect(turned.map((row) => row.unit)).toEqual(["a", undefined]);
  });

  test("leaves out a unit of which nothing is due, put off or unclear", () => {
    const dissolved = { transferEvents: [{ kind: "unit-dissolved", on: "2022-01-01" }] };
    const records = [
      item({ unit: "a", year: 2020 }),
      item({ unit: "b", year: 2020, ...dissolved }),
      item({ unit: "c", year: 2000, custody: "archives" }),
    ];
    expect(transfersByUnit(records, ask)).toEqual([]);
  });
});

describe("dueForTransfer, within a span", () => {
  const keysWithin = (from: "2023-01-01" | "2023-01-02", until: "2023-01-02" | "2023-04-01" | "2023-04-02") =>
    dueForTransfer(RECORDS, { ...ask, within: { from, until } }).due.map(({ record }) => record.key);

  test("takes its first day in and its last day out", () => {
    expect(keysWithin("2023-01-01", "2023-01-02")).toEqual(["2012"]);
    expect(keysWithin("2023-01-02", "2023-04-01")).toEqual([]);
    expect(keysWithin("2023-01-02", "2023-04-02")).toEqual(["put off"]);
  });
});

describe("accessionScope, as a whole", () => {
  test("says what is missing and why", () => {
    const basis = { rulesId: "national-transfer", asOf: "2023-06-30", interpretations: { archivesLevel: "county" } };
    expect(accessionScope({}, ask)).toMatchObject({
      kind: "undetermined",
      missing: ["retentionPeriod"],
      reasons: [{ code: "accession-scope-period-missing", data: {}, citations: [] }],
      basis,
    });
    expect(accessionScope({ retentionPeriod: "permanent" }, { ...ask, archivesLevel: "central" })).toMatchObject({
      kind: "undetermined",
      missing: [],
      reasons: [{ code: "accession-scope-unknown", data: {}, citations: [] }],
    });
    expect(accessionScope({ retentionPeriod: "1-years" }, ask)).toMatchObject({ kind: "decided", value: "outside" });
  });

  test("cites the text of a scope while it is in force", () => {
    const citations = [{ instrument: "implementation-regulations-2024", article: "20", confidence: "seen" }] as const;
    const rules = extendTransferRules(TRANSFER_RULES, {
      id: "ours",
      scope: [{ archivesLevel: "county", classes: ["permanent", "short-term"], citations }],
    });
    const cited = (asOf: "2024-02-29" | "2024-03-01") =>
      accessionScope({ retentionPeriod: "short-term" }, { ...ask, asOf, rules });
    expect(cited("2024-02-29")).toMatchObject({ value: "inside", reasons: [{ citations: [] }] });
    expect(cited("2024-03-01")).toMatchObject({ value: "inside", reasons: [{ citations }] });
  });

  test("names what a caller gave wrongly", () => {
    const wrong = (given: object) => () => accessionScope({}, { ...ask, ...given } as typeof ask);
    expect(wrong({ asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    expect(wrong({ archivesLevel: "township" })).toThrow("archivesLevel: expected one of");
    expect(wrong({ rules: { ...TRANSFER_RULES, counting: "x" } })).toThrow("rules.counting: expected one of");
  });
});
