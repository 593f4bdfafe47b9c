import { isCallerError } from "lantai/findings";
import {
  createTableSql,
  dueQuery,
  holdingFacts,
  insertSql,
  SQL_DIALECTS,
  type SqlDialect,
  STANDINGS,
  tallyFromRows,
  tallyQuery,
} from "lantai/sql";
import { catalogueDimensions } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const FACTS = holdingFacts(catalogueDimensions("fonds", "year", "period"));

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
  ];
}

describe("createTableSql", () => {
  test("names the types of the dialect", () => {
    expect(createTableSql(STANDINGS, "clickhouse")).toBe(
      "CREATE TABLE holding_standings (record_key Nullable(String), clock Nullable(String), outcome Nullable(String), from_day Nullable(Int32), until_day Nullable(Int32)) ENGINE = MergeTree ORDER BY tuple()",
    );
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
  test("refuses names that are no columns", () => {
    for (const name of ["Fonds", "fonds no", "__proto__", "1st", "x;--", ""]) {
      expect(argumentOf(() => holdingFacts([{ name, of: () => "" }]))).toBe("dimensions");
    }
    const twice = { name: "fonds", of: () => "" };
    expect(argumentOf(() => holdingFacts([twice, twice]))).toBe("dimensions");
  });

  test("counts nothing for an item inside a volume", () => {
    const inside = { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 4 } as const;
    expect(FACTS.rowOf("r-1", inside)).toEqual(["r-1", "0012", null, null, 0, 0, 0, 0]);
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

  test("refuses a sum that is no whole number", () => {
    expect(argumentOf(() => tallyFromRows({ dimensions: [] }, [{ sum_pages: "1.5" }]))).toBe("rows.sum_pages");
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
