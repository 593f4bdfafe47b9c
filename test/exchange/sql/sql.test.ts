import { type CivilDay, dayNumber, dayOfEpoch, epochDay } from "lantai/dates";
import { isCallerError } from "lantai/findings";
import { INSTRUMENTS, type Instrument } from "lantai/law";
import { OPENING_RULES, openingAssessor } from "lantai/open-appraisal";
import {
  extendRetentionRules,
  RETENTION_RULES,
  type RetentionEnd,
  type RetentionSubject,
  retentionAssessor,
} from "lantai/retention";
import {
  coverageFromRows,
  coverageQuery,
  createTableSql,
  dueQuery,
  holdingFacts,
  insertSql,
  recordStandings,
  SQL_DIALECTS,
  type SqlDialect,
  STANDINGS,
  tallyFromRows,
  tallyQuery,
} from "lantai/sql";
import { catalogueDimensions, coverageDimensions, coveredExtent, tallyOf } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const FACTS = holdingFacts(catalogueDimensions("fonds", "year", "period"));
const COVERED = holdingFacts(
  coverageDimensions("unit", "period", "catalogue", "coverage", "acceptance"),
  coveredExtent,
);

function argumentOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return isCallerError(error) ? error.argument : error;
  }
  return "nothing thrown";
}

/** Every text that is written in a dialect. */
function texts(dialect: SqlDialect): string[] {
  return [
    createTableSql(FACTS, dialect),
    createTableSql(STANDINGS, dialect),
    insertSql(FACTS, ["r-1", "0012", "2011", null, 0, 1, 4, 0], dialect).text,
    tallyQuery({
      facts: FACTS,
      dimensions: ["fonds", "year"],
      clocks: ["opening", "retention"],
      asOf: "2023-06-30",
      dialect,
    }).text,
    dueQuery({ clock: "opening", outcomes: ["review-due"], asOf: "2023-06-30", dialect }).text,
    dueQuery({ clock: "retention", outcomes: ["ended"], within: { from: "2023-01-01", until: "2024-01-01" }, dialect })
      .text,
    coverageQuery({ facts: COVERED, dimensions: ["unit"], denominator: "permanent", dialect }).text,
  ];
}

describe("createTableSql", () => {
  test("names the types of the dialect", () => {
    expect(createTableSql(STANDINGS, "clickhouse")).toBe(
      "CREATE TABLE holding_standings (record_key Nullable(String), clock Nullable(String), outcome Nullable(String), from_day Nullable(Int32), until_day Nullable(Int32)) ENGINE = MergeTree ORDER BY tuple()",
    );
  });

  test("tells rows apart by a key wherever the database knows one", () => {
    const keysIn = (text: string) => /PRIMARY KEY \(([^)]*)\)/.exec(text)?.[1];
    for (const dialect of SQL_DIALECTS) {
      const keys = [FACTS, STANDINGS].map((table) => keysIn(createTableSql(table, dialect)));
      const expected =
        dialect === "clickhouse" ? [undefined, undefined] : ["record_key", "record_key, clock, from_day"];
      expect([dialect, ...keys]).toEqual([dialect, ...expected]);
    }
  });

  test("refuses a dialect that it does not know", () => {
    expect(argumentOf(() => createTableSql(STANDINGS, "oracle" as never))).toBe("dialect");
  });
});

describe("portable text", () => {
  test("has nothing in it that one of its databases lacks", () => {
    for (const text of texts("portable")) {
      expect(text).not.toMatch(/::|ON CONFLICT|FILTER|ILIKE|DISTINCT ON|RETURNING|\bBOOLEAN\b|LIMIT|INTERVAL|\$\d|''/i);
    }
  });

  test("is one statement with plain names in every dialect", () => {
    for (const dialect of SQL_DIALECTS) for (const text of texts(dialect)) expect(text).not.toMatch(/[;"`]/);
  });
});

describe("days", () => {
  test("are whole numbers in every table and every parameter", () => {
    const days = STANDINGS.columns.filter(({ name }) => name.endsWith("_day"));
    expect(days.map(({ holds }) => holds)).toEqual(["integer", "integer"]);
    for (const dialect of SQL_DIALECTS) {
      const asOf = "2023-06-30";
      const tally = tallyQuery({ facts: FACTS, dimensions: [], clocks: ["opening"], asOf, dialect });
      expect(tally.parameters).toEqual(["opening", 20230630, 20230630]);
      const within = { from: "2023-01-01", until: "2024-01-01" } as const;
      const due = dueQuery({ clock: "retention", outcomes: ["ended"], within, dialect });
      expect(due.parameters).toEqual(["retention", "ended", 20230101, 20240101]);
    }
  });
});

describe("the empty text", () => {
  test("is no key, clock, outcome or value to ask for, since some databases take it for NULL", () => {
    const due = { clock: "opening", outcomes: ["review-due"], asOf: "2023-06-30", dialect: "portable" } as const;
    expect(argumentOf(() => dueQuery({ ...due, clock: "" }))).toBe("clock");
    expect(argumentOf(() => dueQuery({ ...due, outcomes: ["review-due", ""] }))).toBe("outcomes");
    expect(argumentOf(() => FACTS.rowOf("", { level: "item" }))).toBe("key");
    const clock = { from: "2020-01-01", assessor: () => () => ({ kind: "not-applicable", reasons: [] }) } as const;
    expect(argumentOf(() => recordStandings({ ...clock, clock: "", outcome: () => "x" } as never))).toBe("clock");
    const standings = recordStandings({ ...clock, clock: "opening", outcome: () => "x" } as never);
    expect(argumentOf(() => standings("", {}))).toBe("key");
  });
});

describe("recordStandings", () => {
  const question = { clock: "test", from: "2020-01-01", outcome: (value: string) => value } as const;
  const { basis } = openingAssessor({ asOf: "2020-01-01", rules: OPENING_RULES })({});
  /** A rule whose answer is another every day, for so many days. */
  const restless = (days: number) => (asOf: CivilDay) => () => {
    const at = epochDay(asOf) - epochDay("2019-12-31");
    const changesOn = at < days ? { changesOn: { day: dayOfEpoch(epochDay(asOf) + 1), to: "" } } : {};
    return { kind: "decided", value: `answer ${at}`, reasons: [], assumed: [], basis, ...changesOn } as never;
  };

  test("has a row for every change, however many there are", () => {
    const rows = recordStandings({ ...question, assessor: restless(999) })("r-1", {});
    expect(rows).toHaveLength(1000);
    expect(rows.at(-2)).toEqual(["r-1", "test", "answer 998", 20220924, 20220925]);
    expect(rows.at(-1)).toEqual(["r-1", "test", "answer 999", 20220925, 99999999]);
  });

  test("says that a rule never comes to rest, instead of letting one of its answers stand for ever", () => {
    expect(argumentOf(() => recordStandings({ ...question, assessor: restless(1000) })("r-1", {}))).toBe("assessor");
  });

  test("asks what is not decided on its last possible day, and on each day before it on which law changes", () => {
    const undetermined = (latest: CivilDay) => ({
      kind: "undetermined",
      missing: [],
      reasons: [],
      basis,
      bounds: { latest },
    });
    const decidedFrom = (day: CivilDay, latest: CivilDay) => (asOf: CivilDay) => () =>
      (asOf < day
        ? undetermined(latest)
        : { kind: "decided", value: "decided", reasons: [], assumed: [], basis }) as never;
    const days = (day: CivilDay, latest: CivilDay) =>
      recordStandings({ ...question, assessor: decidedFrom(day, latest) })("r-1", {}).map((row) => row.slice(2));
    // The Archives Law of 2020 is in force from 1 January 2021, the regulations under it from 1 March 2024.
    expect(days("2021-01-01", "2022-05-05")).toEqual([
      ["undetermined", 20191231, 20210101],
      ["decided", 20210101, 99999999],
    ]);
    expect(days("2022-05-05", "2022-05-05")).toEqual([
      ["undetermined", 20191231, 20220505],
      ["decided", 20220505, 99999999],
    ]);
    expect(days("2024-03-01", "2019-12-31")).toEqual([
      ["undetermined", 20191231, 20240301],
      ["decided", 20240301, 99999999],
    ]);
  });

  test("compiles its rule once for a day, also where records in any order ask on thousands of days", () => {
    const asked: CivilDay[] = [];
    const standings = recordStandings({
      ...question,
      assessor: (asOf) => {
        asked.push(asOf);
        return (record: { readonly on: CivilDay }) => {
          const changesOn = asOf < record.on ? { changesOn: { day: record.on, to: "" } } : {};
          return {
            kind: "decided",
            value: asOf < record.on ? "a" : "b",
            reasons: [],
            assumed: [],
            basis,
            ...changesOn,
          } as never;
        };
      },
    });
    const record = (at: number) => ({ on: dayOfEpoch(epochDay("2020-01-01") + at) });
    const rows = (at: number) => standings("r-1", record(at)).map((row) => row.slice(2));
    for (let at = 0; at < 16_000; at++) rows((at * 3001) % 8000);
    expect([asked.length, new Set(asked).size]).toEqual([8001, 8001]);
    // Beyond what is kept, the days that came first give way to those of now, one by one.
    for (let at = 8000; at < 20_000; at++) for (let again = 0; again < 3; again++) rows(at);
    expect(asked.length).toBeLessThan(20_001 + 4);
    rows(0);
    expect(asked.slice(-1)).toEqual([record(0).on]);
    expect(rows(19_999)).toEqual([
      ["a", 20191231, dayNumber(record(19_999).on)],
      ["b", dayNumber(record(19_999).on), 99999999],
    ]);
  });

  test("has what began before its first day from the day before, and what began on it from the day itself", () => {
    const from = "2023-01-01";
    const standings = recordStandings({
      ...question,
      from,
      assessor: (asOf) => openingAssessor({ asOf, rules: OPENING_RULES }),
      outcome: ({ outcome }: { readonly outcome: string }) => outcome,
    });
    expect(standings("r-1", { date: { earliest: "1985-05-01", latest: "1985-05-01" } })).toEqual([
      ["r-1", "test", "review-due", 20221231, 99999999],
    ]);
    expect(standings("r-2", { date: { earliest: "1997-12-31", latest: "1997-12-31" } })).toEqual([
      ["r-2", "test", "not-yet-due", 20221231, 20230101],
      ["r-2", "test", "review-due", 20230101, 99999999],
    ]);
  });

  test("ends with the destruction of a record, whether its answer was decided or not", () => {
    const standings = recordStandings({
      ...question,
      assessor: (asOf) => openingAssessor({ asOf, rules: OPENING_RULES }),
      outcome: ({ outcome }: { readonly outcome: string }) => outcome,
    });
    const destroyed = { on: "2023-05-10", registerNo: "2023-1" } as const;
    const date = { earliest: "1985-05-01", latest: "1985-05-01" } as const;
    expect(standings("r-1", { date, destroyed })).toEqual([
      ["r-1", "test", "review-due", 20191231, 20230510],
      ["r-1", "test", "not-applicable", 20230510, 99999999],
    ]);
    expect(standings("r-2", { destroyed })).toEqual([
      ["r-2", "test", "undetermined", 20191231, 20230510],
      ["r-2", "test", "not-applicable", 20230510, 99999999],
    ]);
  });

  test("asks again what had no rule yet when one comes into force", () => {
    const standings = recordStandings({
      ...question,
      from: "1970-01-01",
      assessor: (asOf) => openingAssessor({ asOf, rules: OPENING_RULES }),
      outcome: ({ outcome }: { readonly outcome: string }) => outcome,
    });
    expect(standings("r-1", { date: { earliest: "1965-05-04", latest: "1965-05-04" } })).toEqual([
      ["r-1", "test", "undetermined", 19691231, 19880101],
      ["r-1", "test", "not-yet-due", 19880101, 19950505],
      ["r-1", "test", "review-due", 19950505, 99999999],
    ]);
  });

  test("asks again what is not decided when an instrument of the host's own rules comes into force", () => {
    const provincial: Instrument = {
      id: "prov-2023",
      title: { "zh-CN": "某省铁路档案保管期限规定", en: "provincial rules on railway records" },
      rank: "rule",
      inForceFrom: "2023-05-01",
      repealedFrom: "2090-01-01",
      confidence: "seen",
    };
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "our-province",
      instruments: [...INSTRUMENTS, provincial],
      classes: [
        ...RETENTION_RULES.classes,
        { regime: "rail", class: "fixed-term", citations: [{ instrument: "prov-2023", confidence: "seen" }] },
      ],
    });
    const record: RetentionSubject = { regime: "rail", retentionPeriod: "10-years", year: 2008 };
    const asked = {
      clock: "retention",
      from: "2020-01-01",
      assessor: (asOf: CivilDay) => retentionAssessor({ asOf, rules }),
      outcome: ({ standing }: { readonly standing: string }) => standing,
    } as const;
    expect(recordStandings<RetentionSubject, RetentionEnd>({ ...asked, rules })("r-1", record)).toEqual([
      ["r-1", "retention", "undetermined", 20191231, 20230501],
      ["r-1", "retention", "ended", 20230501, 99999999],
    ]);
    const later = { ...record, year: 2085 };
    expect(recordStandings<RetentionSubject, RetentionEnd>({ ...asked, rules })("r-2", later)).toEqual([
      ["r-2", "retention", "undetermined", 20191231, 20230501],
      ["r-2", "retention", "running", 20230501, 20960101],
      ["r-2", "retention", "undetermined", 20960101, 99999999],
    ]);
    expect(() => recordStandings({ ...asked, rules: {} as never })).toThrow("rules.instruments");
  });
});

describe("insertSql", () => {
  test("keeps every value out of the text", () => {
    const evil = "'); DROP TABLE holding_facts; --";
    const { text, parameters } = insertSql(FACTS, [evil, evil, "2011", null, 0, 1, 4, 0], "postgresql");
    expect(text).toBe(
      "INSERT INTO holding_facts (record_key, by_fonds, by_year, by_period, volumes, items, pages, without_page_count) VALUES ($1, $2, $3, NULL, $4, $5, $6, $7)",
    );
    expect(parameters).toEqual([evil, evil, "2011", 0, 1, 4, 0]);
  });

  test("wants one value for each column", () => {
    expect(argumentOf(() => insertSql(STANDINGS, ["r-1"], "duckdb"))).toBe("values");
  });
});

describe("holdingFacts", () => {
  test("refuses a value that is no text, as a tally does", () => {
    const record = { level: "item", fondsNo: 12 as unknown as string, pageCount: 4 } as const;
    const refused = [() => FACTS.rowOf("r-1", record), () => tallyOf([record], catalogueDimensions("fonds"))];
    expect(refused.map(argumentOf)).toEqual(["dimensions.fonds.of", "dimensions.fonds.of"]);
    expect(FACTS.rowOf("r-1", { ...record, fondsNo: "" })).toEqual(["r-1", null, null, null, 0, 1, 4, 0]);
  });

  test("refuses names that are no columns", () => {
    for (const name of ["Fonds", "fonds no", "__proto__", "1st", "x;--", ""]) {
      expect(argumentOf(() => holdingFacts([{ name, of: () => "" }]))).toBe("dimensions");
    }
    const twice = { name: "fonds", of: () => "" };
    expect(argumentOf(() => holdingFacts([twice, twice]))).toBe("dimensions");
  });

  test("keeps a year that a record does not say as null", () => {
    for (const year of [null, Number.NaN, 2001.5]) {
      expect(FACTS.rowOf("r-1", { level: "item", year: year as number }).slice(0, 4)).toEqual([
        "r-1",
        null,
        null,
        null,
      ]);
    }
  });

  test("counts nothing for an item inside a volume", () => {
    const inside = { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 4 } as const;
    expect(FACTS.rowOf("r-1", inside)).toEqual(["r-1", "0012", null, null, 0, 0, 0, 0]);
    // A column of a database says by the empty text that an item lies in no volume.
    expect(FACTS.rowOf("r-1", { ...inside, volumeCode: "" }).slice(-4)).toEqual([0, 1, 4, 0]);
  });
});

describe("names that stand twice", () => {
  const facts = holdingFacts([...catalogueDimensions("fonds", "opening"), { name: "unit", of: () => "" }]);
  const asked = { facts, asOf: "2023-06-30", dialect: "portable" } as const;

  test.each([
    ["dimensions", ["fonds", "fonds"], []],
    ["clocks", ["opening"], ["opening"]],
    ["clocks", ["fonds"], ["opening", "opening"]],
  ])(
    "are refused as %s when the query for a tally is written: %j with the clocks %j",
    (argument, dimensions, clocks) => {
      expect(argumentOf(() => tallyQuery({ ...asked, dimensions, clocks }))).toBe(argument);
    },
  );

  test("are refused when the query for coverage is written", () => {
    const query = {
      facts: COVERED,
      dimensions: ["unit", "unit"],
      denominator: "permanent",
      dialect: "portable",
    } as const;
    expect(argumentOf(() => coverageQuery(query))).toBe("dimensions");
  });
});

describe("tallyQuery", () => {
  test("marks the parameters as the dialect has them", () => {
    const marks = SQL_DIALECTS.map((dialect) => {
      const { text } = tallyQuery({ facts: FACTS, dimensions: [], clocks: ["opening"], asOf: "2023-06-30", dialect });
      return /clock = (\S+) AND from_day <= (\S+) AND until_day > ([^\s)]+)/.exec(text)?.slice(1);
    });
    expect(marks).toEqual([
      ["$1", "$2", "$3"],
      ["$1", "$2", "$3"],
      ["{p1:String}", "{p2:Int32}", "{p3:Int32}"],
      ["?", "?", "?"],
    ]);
  });

  test("names a dimension that the table does not have, and a clock without its day", () => {
    expect(argumentOf(() => tallyQuery({ facts: FACTS, dimensions: ["shelf"], dialect: "duckdb" }))).toBe("dimensions");
    expect(argumentOf(() => tallyQuery({ facts: FACTS, dimensions: [], clocks: ["opening"], dialect: "duckdb" }))).toBe(
      "asOf",
    );
  });
});

describe("tallyFromRows", () => {
  test("takes NULL and the empty text for the same unknown value", () => {
    const row = { sum_volumes: 0, sum_items: "1", sum_pages: 4n, sum_without_page_count: 0 };
    const { cells } = tallyFromRows({ dimensions: ["fonds"] }, [
      { k1: null, ...row },
      { k1: "", ...row },
    ]);
    expect(cells).toEqual([{ key: [""], extent: { volumes: 0, items: 2, pages: 8, withoutPageCount: 0 } }]);
  });

  const sums = { sum_volumes: 3, sum_items: 0, sum_pages: 9, sum_without_page_count: null };

  test("refuses a sum that is no whole number from 0", () => {
    for (const sum of ["1.5", "1e3", "", "0x10", -5, "-5", 2 ** 53, true, Number.NaN]) {
      expect(argumentOf(() => tallyFromRows({ dimensions: [] }, [{ ...sums, sum_pages: sum }]))).toBe("rows.sum_pages");
    }
  });

  test("finds its columns in capitals, as databases give names that stand without quotes", () => {
    const extent = { volumes: 3, items: 0, pages: 9, withoutPageCount: 0 };
    const capitals = Object.fromEntries(Object.entries({ k1: "0012", ...sums }).map(([k, v]) => [k.toUpperCase(), v]));
    expect(tallyFromRows({ dimensions: ["fonds"] }, [capitals]).cells).toEqual([{ key: ["0012"], extent }]);
  });

  test("names the column that a row lacks, which is not NULL and nothing", () => {
    const query = { dimensions: ["fonds"] };
    expect(argumentOf(() => tallyFromRows(query, [sums]))).toBe("rows.k1");
    expect(argumentOf(() => tallyFromRows(query, [{ "\u212A1": "0012", ...sums }]))).toBe("rows.k1");
    const { sum_items: _, ...others } = sums;
    expect(argumentOf(() => tallyFromRows(query, [{ k1: "0012", ...others }]))).toBe("rows.sum_items");
    expect(argumentOf(() => tallyFromRows(query, [{ fonds: "0012", count: 3 }]))).toBe("rows.sum_volumes");
  });
});

describe("dueQuery", () => {
  test("wants an outcome, and a day or a span", () => {
    expect(argumentOf(() => dueQuery({ clock: "opening", outcomes: [], asOf: "2023-06-30", dialect: "duckdb" }))).toBe(
      "outcomes",
    );
    expect(argumentOf(() => dueQuery({ clock: "opening", outcomes: ["review-due"], dialect: "duckdb" }))).toBe("asOf");
  });
});

describe("coverageQuery", () => {
  const asked = { facts: COVERED, dimensions: ["unit"], denominator: "all-holdings", dialect: "duckdb" } as const;

  test("has the values of the stages as parameters, and asks of the whole where it is a part", () => {
    const linked = { code: "linked", title: { "zh-CN": "已挂接", en: "linked" }, dimension: "coverage" } as const;
    const stages = [{ ...linked, values: ["complete"], open: ["", "undetermined"], confidence: "practised" }] as const;
    const { text, parameters } = coverageQuery({ ...asked, denominator: "permanent", stages });
    expect(text).toBe(
      "SELECT h.by_unit AS k1, SUM(h.volumes) AS sum_volumes, SUM(h.items) AS sum_items, SUM(h.pages) AS sum_pages, " +
        "SUM(h.without_page_count) AS sum_without_page_count, " +
        ["volumes", "items", "pages", "without_page_count"]
          .map(
            (name, at) => `SUM(CASE WHEN h.by_coverage IN ($${at + 1}) THEN h.${name} ELSE 0 END) AS done1_${name}, `,
          )
          .join("") +
        ["volumes", "items", "pages", "without_page_count"]
          .map(
            (name, at) =>
              `SUM(CASE WHEN LENGTH(h.by_coverage) > 0 AND h.by_coverage NOT IN ($${5 + 2 * at}, $${6 + 2 * at}) THEN h.${name} ELSE 0 END) AS other1_${name}`,
          )
          .join(", ") +
        " FROM holding_facts h WHERE h.by_period IN ($13) GROUP BY h.by_unit",
    );
    expect(parameters).toEqual([
      ...["complete", "complete", "complete", "complete"],
      ...Array.from({ length: 4 }, () => ["complete", "undetermined"]).flat(),
      "permanent",
    ]);
  });

  test("names what the table lacks, an unknown whole, and a value that is empty", () => {
    const facts = holdingFacts(coverageDimensions("unit", "catalogue"), coveredExtent);
    expect(argumentOf(() => coverageQuery({ ...asked, facts }))).toBe("facts");
    expect(argumentOf(() => coverageQuery({ ...asked, dimensions: ["shelf"] }))).toBe("dimensions");
    expect(argumentOf(() => coverageQuery({ ...asked, denominator: "most" as never }))).toBe("denominator");
    const empty = { code: "x", title: { "zh-CN": "x", en: "x" }, dimension: "unit", values: [""], open: [] } as const;
    expect(argumentOf(() => coverageQuery({ ...asked, stages: [{ ...empty, confidence: "practised" }] }))).toBe(
      "values",
    );
  });
});

describe("coverageFromRows", () => {
  const rowOf = (unit: string | null, volumes: number, done: number, other: number) => ({
    k1: unit,
    ...{ sum_volumes: volumes, sum_items: 0, sum_pages: 0, sum_without_page_count: 0 },
    ...{ done1_volumes: String(done), done1_items: 0n, done1_pages: 0, done1_without_page_count: 0 },
    ...{ other1_volumes: other, other1_items: 0, other1_pages: 0, other1_without_page_count: 0 },
  });
  const query = { dimensions: ["unit"], stages: ["linked"] };
  const volumesOf = (rows: readonly ReturnType<typeof rowOf>[]) =>
    coverageFromRows(query, rows).map(({ key, whole, stages }) => [
      key[0],
      whole.volumes,
      stages[0]?.done.volumes,
      stages[0]?.unknown.volumes,
    ]);

  test("adds the rows of several databases, and takes NULL and the empty text for the same unknown unit", () => {
    expect(
      volumesOf([rowOf("县民政局", 5, 2, 2), rowOf("县民政局", 7, 7, 0), rowOf(null, 1, 0, 1), rowOf("", 2, 0, 0)]),
    ).toEqual([
      ["", 3, 0, 2],
      ["县民政局", 12, 9, 1],
    ]);
  });

  test("finds its columns in capitals, and names the one that a row lacks", () => {
    const row = rowOf("县民政局", 5, 2, 2);
    const capitals = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toUpperCase(), value]));
    expect(coverageFromRows(query, [capitals])).toEqual(coverageFromRows(query, [row]));
    const { other1_pages: _, ...others } = row;
    expect(argumentOf(() => coverageFromRows(query, [others]))).toBe("rows.other1_pages");
  });

  test("lists no unit without holdings", () => {
    expect(volumesOf([rowOf("县民政局", 0, 0, 0)])).toEqual([]);
  });
});
