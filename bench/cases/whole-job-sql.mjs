import { connection } from "../duckdb.mjs";

const COLUMNS = ["全宗号", "档号", "文号", "责任者", "题名", "日期", "年度", "保管期限", "页数", "批次", "备注"];
const CODE = "\\d{4}-(WS·\\d{4}-(Y|D30|D10)-[A-Z]{2,4}-\\d{4}|\\d{3}-\\d{4}-\\d{3})";

/** What is looked for in every row, in the order in which lantai names it. */
const FAULTS = {
  codes: `NOT regexp_full_match(档号, '${CODE}')`,
  titles: "题名 IS NULL OR trim(题名) = ''",
  dates: "formed IS NULL",
  months: "formed IS NOT NULL AND length(日期) = 6",
  wholeYears: "formed IS NOT NULL AND length(日期) = 4",
  years: "NOT regexp_full_match(年度, '[12]\\d{3}')",
  periods: "period IS NULL",
  counts: "pages IS NULL",
  strangers: "NOT starts_with(档号, 全宗号 || '-')",
};

/**
 * The whole job as one SQL statement over the file: the checks of every column, codes met twice, the end of retention and the assessment for
 * opening as of 2023-06-30, and the tally. Where findings are placed, rows are numbered and the first 1,000 findings made; that costs the order of
 * the file, and so it is a statement of its own.
 */
function statement(findings) {
  const isPlaced = findings === "placed";
  const counted = Object.entries(FAULTS).map(([name, fault]) => `count(*) FILTER (${fault})::INTEGER AS ${name}`);
  const blanks = COLUMNS.map((column) => `count(*) FILTER (${column} IS NULL OR trim(${column}) = '')::INTEGER`);
  const found = Object.entries(FAULTS).map(([name, fault]) => `CASE WHEN ${fault} THEN '${name}' END`);
  return `
  WITH recorded AS (
    SELECT *${isPlaced ? ", row_number() OVER () + 1 AS row" : ""}
    FROM read_csv($file, header = true, all_varchar = true, delim = ',', quote = '"')
  ), dated AS (
    SELECT *,
      CASE
        WHEN length(日期) = 8 THEN try_strptime(日期, '%Y%m%d')::DATE
        WHEN length(日期) = 6 THEN last_day(try_strptime(日期 || '01', '%Y%m%d')::DATE)
        WHEN length(日期) = 4 THEN try_strptime(日期 || '1231', '%Y%m%d')::DATE
      END AS formed,
      CASE 保管期限 WHEN '永久' THEN 'permanent' WHEN '30年' THEN '30-years' WHEN '10年' THEN '10-years' END AS period,
      CASE 保管期限 WHEN '30年' THEN 30 WHEN '10年' THEN 10 END AS period_years,
      CASE WHEN regexp_full_match(页数, '\\d{1,9}') THEN 页数::INTEGER END AS pages
    FROM recorded
  ), judged AS (
    SELECT *,
      period_years IS NOT NULL AND 年度::INTEGER + period_years + 1 <= 2023 AS ended,
      coalesce(formed, make_date(年度::INTEGER, 12, 31)) + INTERVAL 25 YEAR < DATE '2023-06-30' AS due
    FROM dated
  ), checked AS (
    SELECT count(*)::INTEGER AS entries, ${counted.join(", ")}, [${blanks.join(", ")}] AS blanks FROM judged
  ), tally AS (
    SELECT 全宗号 AS fonds, 年度 AS year, coalesce(period, '') AS period,
      count(*) AS items, coalesce(sum(pages), 0) AS pages, count(*) FILTER (ended) AS ended, count(*) FILTER (due) AS due
    FROM judged GROUP BY ALL
  ), repeated AS (
    SELECT sum(times - 1) AS repeated FROM (SELECT count(*) AS times FROM recorded GROUP BY 档号 HAVING count(*) > 1)
  )${
    isPlaced
      ? `, placed AS (
    SELECT row, unnest(list_filter([${found.join(", ")}], lambda fault: fault IS NOT NULL)) AS fault
    FROM judged WHERE ${Object.values(FAULTS)
      .map((fault) => `(${fault})`)
      .join(" OR ")}
    ORDER BY row LIMIT 1000
  )`
      : ""
  }
  SELECT checked.*,
    (SELECT coalesce(repeated, 0) FROM repeated)::INTEGER AS repeated,
    (SELECT count(*) FROM tally)::INTEGER AS groups,
    (SELECT sum(items) FROM tally)::INTEGER AS items,
    (SELECT sum(pages) FROM tally)::INTEGER AS pages,
    (SELECT sum(ended) FROM tally)::INTEGER AS ended,
    (SELECT sum(due) FROM tally)::INTEGER AS due${
      isPlaced
        ? ", (SELECT count(*) FROM placed)::INTEGER AS placed, (SELECT sum(row) FROM placed)::INTEGER AS placedRows"
        : ""
    }
  FROM checked`;
}

/** DuckDB with so many threads; insertion order is kept only where rows are numbered. */
export async function opened(threads, findings) {
  const duckdb = await connection(threads);
  await duckdb.run(`SET preserve_insertion_order = ${findings === "placed"}`);
  return duckdb;
}

export async function inSql(duckdb, file, findings) {
  const [row] = await (await duckdb.runAndReadAll(statement(findings), { file })).getRowObjects();
  return { ...row, blanks: row.blanks.items };
}
