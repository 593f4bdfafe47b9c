import { yearSpan } from "lantai/dates";
import {
  type AppraisalDueSubject,
  appraisalDues,
  appraisalDueTotaller,
  RETENTION_RULES,
  retentionEnd,
} from "lantai/retention";
import { describe, expect, test } from "vitest";

const options = { asOf: "2023-06-30", rules: RETENTION_RULES } as const;

const HOLDINGS: readonly AppraisalDueSubject[] = [
  { level: "volume", fondsNo: "0012", year: 2012, retentionPeriod: "10-years", pageCount: 111 },
  {
    level: "item",
    fondsNo: "0012",
    year: 2012,
    retentionPeriod: "10-years",
    volumeCode: "0012-001-0034",
    pageCount: 7,
  },
  { level: "item", fondsNo: "0012", year: 2012, retentionPeriod: "10-years" },
  { level: "item", fondsNo: "0009", year: 1992, retentionPeriod: "30-years", pageCount: 4 },
  { level: "item", fondsNo: "0012", year: 2008, retentionPeriod: "10-years", pageCount: 1 },
  { level: "item", year: 2008, retentionPeriod: "10-years", pageCount: 1 },
  { level: "item", fondsNo: "0012", year: 2013, retentionPeriod: "10-years", pageCount: 5 },
  { level: "item", fondsNo: "0012", year: 2012, retentionPeriod: "permanent", pageCount: 5 },
  { level: "item", fondsNo: "0012", year: 1990, retentionPeriod: "long-term", pageCount: 5 },
  { level: "item", fondsNo: "0012", retentionPeriod: "10-years", pageCount: 5 },
  {
    level: "item",
    fondsNo: "0012",
    year: 2001,
    retentionPeriod: "5-years",
    retentionStart: "asset-disposed",
    startedOn: "not-yet",
    pageCount: 2,
  },
  {
    level: "item",
    fondsNo: "0012",
    year: 2001,
    retentionPeriod: "10-years",
    destroyed: { on: "2020-01-01", registerNo: "1" },
  },
];

function totals(records: Iterable<AppraisalDueSubject>, given: Parameters<typeof appraisalDueTotaller>[0] = options) {
  const totaller = appraisalDueTotaller(given);
  for (const record of records) totaller.add(record);
  return totaller.result();
}

describe("appraisalDueTotaller", () => {
  test("puts what names no filing year before the years of its fonds", () => {
    const started = {
      level: "item",
      fondsNo: "0012",
      retentionStart: "asset-disposed",
      startedOn: "2001-05-04",
      retentionPeriod: "10-years",
    } as const;
    const records = [{ ...started, year: 2000 }, started, { ...started, year: 1999 }];
    for (const listed of [records, records.toReversed(), [records[1]!, records[0]!, records[2]!]]) {
      expect(totals(listed).groups.map(({ year }) => year)).toEqual([undefined, 1999, 2000]);
    }
  });

  test("gives what is due by fonds, filing year and period, each with its extent", () => {
    expect(totals(HOLDINGS)).toEqual({
      asked: 12,
      due: { records: 6, extent: { volumes: 1, items: 4, pages: 117, withoutPageCount: 1 } },
      groups: [
        {
          fondsNo: "",
          year: 2008,
          retentionPeriod: "10-years",
          earliest: "2019-01-01",
          records: 1,
          extent: { volumes: 0, items: 1, pages: 1, withoutPageCount: 0 },
        },
        {
          fondsNo: "0009",
          year: 1992,
          retentionPeriod: "30-years",
          earliest: "2023-01-01",
          records: 1,
          extent: { volumes: 0, items: 1, pages: 4, withoutPageCount: 0 },
        },
        {
          fondsNo: "0012",
          year: 2008,
          retentionPeriod: "10-years",
          earliest: "2019-01-01",
          records: 1,
          extent: { volumes: 0, items: 1, pages: 1, withoutPageCount: 0 },
        },
        {
          fondsNo: "0012",
          year: 2012,
          retentionPeriod: "10-years",
          earliest: "2023-01-01",
          records: 3,
          extent: { volumes: 1, items: 1, pages: 111, withoutPageCount: 1 },
        },
      ],
      awaited: [
        {
          waitsFor: "asset-disposed",
          records: 1,
          extent: { volumes: 0, items: 1, pages: 2, withoutPageCount: 0 },
        },
      ],
      undetermined: { records: 2, extent: { volumes: 0, items: 2, pages: 10, withoutPageCount: 0 } },
      byMissing: [
        {
          missing: ["retentionPeriod"],
          records: 1,
          extent: { volumes: 0, items: 1, pages: 5, withoutPageCount: 0 },
        },
        { missing: ["year"], records: 1, extent: { volumes: 0, items: 1, pages: 5, withoutPageCount: 0 } },
      ],
    });
  });

  test("gives the same again, in any order, and for a year only what falls due in it", () => {
    expect(totals(HOLDINGS)).toEqual(totals(HOLDINGS));
    expect(totals([...HOLDINGS].reverse()).groups).toEqual(totals(HOLDINGS).groups);
    const of2019 = totals(HOLDINGS, { ...options, within: yearSpan(2019) });
    expect(of2019.groups.map(({ fondsNo, year }) => [fondsNo, year])).toEqual([
      ["", 2008],
      ["0012", 2008],
    ]);
  });

  test("can be read at any time and goes on", () => {
    const totaller = appraisalDueTotaller(options);
    expect(totaller.result()).toMatchObject({ asked: 0, groups: [] });
    totaller.add(HOLDINGS[0]!);
    const first = totaller.result();
    totaller.add(HOLDINGS[0]!);
    expect([first.due.records, totaller.result().due.records]).toEqual([1, 2]);
  });
});

describe("appraisalDues", () => {
  test("gives each record as it comes, with how many were asked for at the end, and asks for no more than it is asked", () => {
    let read = 0;
    function* holdings() {
      for (const record of HOLDINGS) {
        read += 1;
        yield record;
      }
    }
    const dues = appraisalDues(holdings(), options);
    expect(dues.next().value).toMatchObject({ kind: "due", dueDay: "2023-01-01", record: HOLDINGS[0] });
    expect(read).toBe(1);
    const kinds: string[] = [];
    for (let step = dues.next(); ; step = dues.next()) {
      if (step.done === true) {
        expect(step.value).toBe(12);
        break;
      }
      kinds.push(step.value.kind);
    }
    expect(kinds).toEqual(["due", "due", "due", "due", "due", "undetermined", "undetermined", "not-started"]);
  });

  test("refuses a day that is none at the call, not at the first step", () => {
    expect(() => appraisalDues([], { ...options, asOf: "2023-02-29" })).toThrow("asOf: expected a civil day");
  });
});

describe("appraisalDueTotaller, of neighbours and groups", () => {
  const item = (given: Partial<AppraisalDueSubject>): AppraisalDueSubject => ({
    level: "item",
    fondsNo: "0012",
    year: 2008,
    retentionPeriod: "10-years",
    pageCount: 1,
    ...given,
  });

  test("tells neighbours apart by fonds, by period and by year", () => {
    const { groups } = totals([
      item({}),
      item({ retentionPeriod: "5-years" }),
      item({ retentionPeriod: "5-years", year: 2007 }),
      item({ retentionPeriod: "5-years", year: 2007, fondsNo: "0013" }),
      item({}),
    ]);
    expect(
      groups.map(({ fondsNo, year, retentionPeriod, records }) => [fondsNo, year, retentionPeriod, records]),
    ).toEqual([
      ["0012", 2007, "5-years", 1],
      ["0012", 2008, "5-years", 1],
      ["0012", 2008, "10-years", 2],
      ["0013", 2007, "5-years", 1],
    ]);
  });

  test("gives the earliest day on which one of a group fell due, in any order", () => {
    const on = (startedOn: "2010-06-30" | "2011-06-30" | "2012-06-30") =>
      item({ retentionStart: "case-closed", startedOn });
    const records = [on("2011-06-30"), on("2010-06-30"), on("2012-06-30")];
    const [group] = totals(records).groups;
    expect([group?.earliest, group?.records]).toEqual(["2020-07-01", 3]);
  });

  test("gives a group without a year no year, before those with one", () => {
    const { year: _, ...undated } = item({});
    const { groups } = totals([item({}), { ...undated, date: { earliest: "2008-01-01", latest: "2008-12-31" } }]);
    expect(groups.map((group) => ("year" in group ? group.year : "none"))).toEqual(["none", 2008]);
  });

  test("lists events by their codes, and what is missing by how many lack it", () => {
    const waiting = (retentionStart: string) => item({ retentionStart, startedOn: "not-yet" });
    const { retentionPeriod: _, ...unappraised } = item({});
    const { year: __, ...undated } = item({});
    const list = totals([
      waiting("staff-left"),
      waiting("case-closed"),
      waiting("staff-left"),
      undated,
      undated,
      unappraised,
      item({ retentionStart: "case-closed" }),
    ]);
    expect(list.awaited.map(({ waitsFor, records }) => [waitsFor, records])).toEqual([
      ["case-closed", 1],
      ["staff-left", 2],
    ]);
    expect(list.byMissing.map(({ missing, records }) => [...missing, records])).toEqual([
      ["year", 2],
      ["retentionPeriod", 1],
      ["startedOn", 1],
    ]);
    const equal = totals([undated, item({ retentionStart: "case-closed" }), unappraised]).byMissing;
    expect(equal.flatMap(({ missing }) => missing)).toEqual(["retentionPeriod", "startedOn", "year"]);
  });
});

describe("appraisalDues, of what has not started", () => {
  test("gives the whole answer", () => {
    const record = { retentionPeriod: "5-years", retentionStart: "asset-disposed", startedOn: "not-yet" } as const;
    const [awaited] = appraisalDues([record], options);
    expect(awaited).toEqual({ kind: "not-started", record, verdict: retentionEnd(record, options) });
  });
});
