import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { addYears, isAfter, isValid, lastDayOfMonth, parse as parseDate } from "date-fns";
import lodash from "lodash";
import * as z from "zod";

const NUMBER = /^\d{1,9}$/;
const CODE = /^\d{4}-(WS·\d{4}-(Y|D30|D10)-[A-Z]{2,4}-\d{4}|\d{3}-\d{4}-\d{3})$/;
const ROW = z
  .object({
    全宗号: z.string(),
    档号: z.string().regex(CODE),
    题名: z.string().trim().min(1),
    日期: z.string().refine((text) => dayOf(text) !== undefined),
    年度: z.string().regex(/^[12]\d{3}$/),
    保管期限: z.enum(["永久", "30年", "10年"]),
    页数: z.string().regex(NUMBER),
  })
  .refine(({ 全宗号: fonds, 档号: code }) => code.startsWith(`${fonds}-`), { path: ["全宗号"] });
const UNTIDY = /\p{Cc}|^\s|\s$/u;
const GARBLED = /\uFFFD|锟斤拷|[ÂÃä-é][\u0080-\u00BF](?:[\u0080-\u00BF]|[ÂÃ][\u0080-\u00BF])/;
const ERRORS = ["档号", "题名", "日期", "年度", "保管期限", "页数"];
const PERIODS = { 永久: "permanent", "30年": "30-years", "10年": "10-years" };
const FINDINGS = 1000;

function dayOf(text) {
  const day = parseDate(text.padEnd(8, "0101".slice(text.length - 4)), "yyyyMMdd", new Date(0));
  if (![4, 6, 8].includes(text.length) || !isValid(day)) return undefined;
  if (text.length === 4) return new Date(day.getFullYear(), 11, 31);
  return text.length === 6 ? lastDayOfMonth(day) : day;
}

/** What a user would write with well-known libraries. */
export async function inScript(path) {
  const asOf = new Date(2023, 5, 30);
  const found = {
    garbled: 0,
    dates: 0,
    months: 0,
    wholeYears: 0,
    counts: 0,
    periods: 0,
    years: 0,
    titles: 0,
    untidy: 0,
    codes: 0,
    strangers: 0,
  };
  const placed = [];
  const codes = new Set();
  const judged = [];
  let entries = 0;
  let faulty = 0;
  let repeated = 0;
  let blanks;
  for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
    entries += 1;
    const { error } = ROW.safeParse(row);
    const faults = new Set(error?.issues.map(({ path: [key] }) => key));
    const find = (name) => {
      found[name] += 1;
      if (placed.length < FINDINGS) placed.push({ row: entries + 1, name });
    };
    if (ERRORS.some((key) => faults.has(key))) faulty += 1;
    const cells = Object.values(row);
    if (GARBLED.test(cells.join(","))) find("garbled");
    if (faults.has("档号")) find("codes");
    if (faults.has("题名")) find("titles");
    else if (UNTIDY.test(row.题名)) find("untidy");
    if (faults.has("日期")) find("dates");
    else if (row.日期.length === 6) find("months");
    else if (row.日期.length === 4) find("wholeYears");
    if (faults.has("年度")) find("years");
    if (faults.has("保管期限")) find("periods");
    if (faults.has("页数")) find("counts");
    // zod does not ask a refinement of the whole row where a part has no value at all; and an unreadable code names no fonds.
    const isStranger = faults.has("全宗号") || (error !== undefined && !row.档号.startsWith(`${row.全宗号}-`));
    if (isStranger && !faults.has("档号")) find("strangers");
    if (codes.has(row.档号)) repeated += 1;
    codes.add(row.档号);
    blanks ??= cells.map(() => 0);
    for (const [at, cell] of cells.entries()) if (cell.trim() === "") blanks[at] += 1;
    const day = dayOf(row.日期);
    const year = faults.has("年度") ? undefined : Number(row.年度);
    const formed = day ?? new Date(year, 11, 31);
    const yearFormed = year ?? day?.getFullYear();
    const years = Number.parseInt(row.保管期限, 10);
    judged.push({
      group: `${row.全宗号} ${year ?? ""} ${PERIODS[row.保管期限] ?? ""}`,
      pages: NUMBER.test(row.页数) ? Number(row.页数) : 0,
      due: isAfter(asOf, addYears(formed, 25)),
      ended: !Number.isNaN(years) && row.保管期限 in PERIODS && !isAfter(new Date(yearFormed + years + 1, 0, 1), asOf),
    });
  }
  const groups = lodash.groupBy(judged, "group");
  return {
    entries,
    faulty,
    ...found,
    repeated,
    blanks,
    groups: Object.keys(groups).length,
    items: judged.length,
    pages: lodash.sumBy(judged, "pages"),
    ended: judged.filter(({ ended }) => ended).length,
    due: judged.filter(({ due }) => due).length,
    placed: placed.length,
    placedRows: lodash.sumBy(placed, "row"),
  };
}
