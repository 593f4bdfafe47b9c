import { connection } from "../duckdb.mjs";

/**
 * The whole job as one SQL statement over the file: the checks of every column, codes met twice, the end of retention and the assessment for
 * opening as of 2023-06-30, and the tally. It gives no row numbers and no findings, only how many rows each of them has.
 */
const SQL = `
  WITH recorded AS (
    SELECT * FROM read_csv($file, header = true, all_varchar = true, delim = ',', quote = '"')
  ), dated AS (
    SELECT *,
      CASE
        WHEN length(日期) = 8 THEN try_strptime(日期, '%Y%m%d')::DATE
        WHEN length(日期) = 6 THEN last_day(try_strptime(日期 || '01', '%Y%m%d')::DATE)
        WHEN length(日期) = 4 THEN try_strptime(日期 || '1231', '%Y%m%d')::DATE
      END AS formed,
      CASE 保管期限 WHEN '永久' THEN 'permanent' WHEN '30年' THEN '30-years' WHEN '10年' THEN '10-years' END AS period,
      CASE 保管期限 WHEN '30年' THEN 30 WHEN '10年' THEN 10 END AS years,
      CASE WHEN regexp_full_match(页数, '\\d{1,9}') THEN 页数::INTEGER END AS pages
    FROM recorded
  ), judged AS (
    SELECT *,
      years IS NOT NULL AND 年度::INTEGER + years + 1 <= 2023 AS ended,
      coalesce(formed, make_date(年度::INTEGER, 12, 31)) + INTERVAL 25 YEAR < DATE '2023-06-30' AS due
    FROM dated
  ), tally AS (
    SELECT 全宗号 AS fonds, 年度 AS year, coalesce(period, '') AS period,
      count(*) AS items, coalesce(sum(pages), 0) AS pages, count(*) FILTER (ended) AS ended, count(*) FILTER (due) AS due
    FROM judged GROUP BY ALL
  ), repeated AS (
    SELECT sum(times - 1) AS repeated FROM (SELECT count(*) AS times FROM recorded GROUP BY 档号 HAVING count(*) > 1)
  )
  SELECT
    (SELECT count(*) FROM judged)::INTEGER AS entries,
    (SELECT count(*) FROM judged WHERE formed IS NULL)::INTEGER AS dates,
    (SELECT count(*) FROM judged WHERE pages IS NULL)::INTEGER AS counts,
    (SELECT count(*) FROM judged WHERE period IS NULL)::INTEGER AS periods,
    (SELECT count(*) FROM judged WHERE 题名 IS NULL OR trim(题名) = '')::INTEGER AS titles,
    (SELECT coalesce(repeated, 0) FROM repeated)::INTEGER AS repeated,
    (SELECT count(*) FROM tally)::INTEGER AS groups,
    (SELECT sum(items) FROM tally)::INTEGER AS items,
    (SELECT sum(pages) FROM tally)::INTEGER AS pages,
    (SELECT sum(ended) FROM tally)::INTEGER AS ended,
    (SELECT sum(due) FROM tally)::INTEGER AS due`;

/** DuckDB with so many threads, insertion order off. */
export function inSql(threads, file) {
  return {
    prepare: async (rows) => ({ file: await file(rows), duckdb: await connection(threads) }),
    work: async ({ file, duckdb }) => {
      await duckdb.run("SET preserve_insertion_order = false");
      const [row] = await (await duckdb.runAndReadAll(SQL, { file })).getRowObjects();
      return row;
    },
  };
}
