import { LANGUAGES, type Place } from "../../foundation/findings/index.js";
import { matchKey } from "../../foundation/text/index.js";
import { editDistance } from "./edit-distance.js";
import type { TableFinding } from "./findings.js";
import { FINDINGS_HEADINGS } from "./findings-headings.js";
import { headingRows } from "./heading-rows.js";
import { type ListColumn, type ListDefinition, listColumns } from "./list-definition.js";
import type { RawRow, TableSource } from "./raw-rows.js";

/** A heading that stands for a column of the list. */
export interface MatchedColumn {
  /** Its place in the row: 0 is the leftmost cell. */
  readonly at: number;
  /** The heading as it stands in the table. */
  readonly heading: string;
  /** The property that the column fills. */
  readonly key: string;
  /** Where its other half stands, when two columns say it together. */
  readonly lastAt?: number;
}

/** The header row of a table, and which column of the list stands where. */
export interface HeaderMatch {
  /** The header row; absent when none was found. */
  readonly header?: RawRow;
  /** The two rows that its headings were read from, where a second one parts those of the first. */
  readonly parted?: readonly RawRow[];
  /** The columns that were found, from the left. */
  readonly columns: readonly MatchedColumn[];
  /** Whether the rows below can be read: `blocked` when a required column or the whole header row is missing. */
  readonly reading: "possible" | "blocked";
  /** What is wrong with the headings. */
  readonly findings: readonly TableFinding[];
}

/**
 * Finds the header row among the first rows of a table and the columns of a list in it. Title rows above are passed over: the header row
 * is the one with the most headings of the list. A heading is taken as it stands, else without regard to width, spaces and case, else, with
 * a warning, when it begins or ends with a name of one column and no other heading does. A second row of headings that parts merged ones, such
 * as 起 and 止 below 起止日期, is read with the first: the header row is then the second, with whole headings.
 *
 * @param rows - the first rows of the table
 * @param definition - the list
 * @param source - the file and sheet, for the place of findings
 * @returns the columns and their findings; a missing required column blocks the table, since skipping it would pass what was never checked
 * @example
 * ```ts
 * const rows = [{ row: 1, cells: ["XX县档案馆归档文件目录"] }, { row: 2, cells: ["档 号", "题名", "形成日期"] }];
 * headerMatch(rows, itemList).columns.map((column) => column.key); // => ["referenceCode", "title", "date"]
 * ```
 */
export function headerMatch<Noun, Values extends object>(
  rows: readonly RawRow[],
  definition: ListDefinition<Noun, Values>,
  source: TableSource = {},
): HeaderMatch {
  const columns = listColumns(definition);
  const best = headerRow(rows, columns);
  if (best === undefined) return blocked(source, rows, columns);
  const below = rows[rows.indexOf(best) + 1];
  const header = headingRows(best, below);
  const place: Place = { ...source, row: header.row };
  const state: Matching = { place, columns, matched: new Map(), rest: headingsOf(header), findings: [] };
  takeNamed(state, (name) => name);
  takeNamed(state, headingKey);
  takeHalves(state);
  takeAssumed(state);
  state.findings.push(...missing(state), ...unknown(state));
  return {
    header,
    ...(header === best || below === undefined ? {} : { parted: [best, below] }),
    columns: [...state.matched.values()].sort((one, other) => one.at - other.at),
    reading: state.findings.some((finding) => finding.code === "column-missing") ? "blocked" : "possible",
    findings: state.findings,
  };
}

interface Heading {
  readonly at: number;
  readonly text: string;
}

interface Matching {
  readonly place: Place;
  readonly columns: readonly ListColumn[];
  readonly matched: Map<string, MatchedColumn>;
  readonly findings: TableFinding[];
  rest: readonly Heading[];
}

/** Templates mark the columns that must be filled with an asterisk. */
function headingKey(text: string): string {
  return matchKey(text).replace(/^\*|\*$/, "");
}

function namesOf(column: ListColumn): readonly string[] {
  return [column.title["zh-CN"], column.title.en, ...column.aliases];
}

function nameMap(columns: readonly ListColumn[], form: (name: string) => string): Map<string, ListColumn> {
  return new Map(
    columns.toReversed().flatMap((column) => namesOf(column).map((name) => [form(name), column] as const)),
  );
}

function headingsOf(row: RawRow): Heading[] {
  const own = findingsHeadingsIn(row.cells);
  return row.cells.map((text, at) => ({ at, text })).filter(({ text, at }) => text.trim() !== "" && !own.has(at));
}

/** Where the columns stand that a table of findings added: side by side, since one name alone may be a column of the list (机构或问题). */
function findingsHeadingsIn(cells: readonly string[]): ReadonlySet<number> {
  const own = new Set<number>();
  for (const titles of LANGUAGES.map((language) => FINDINGS_HEADINGS.map((title) => title[language])))
    for (let at = 1; at < cells.length; at++) {
      const before = titles.indexOf(cells[at - 1]!.trim());
      if (before !== -1 && cells[at]!.trim() === titles[before + 1]) own.add(at - 1).add(at);
    }
  return own;
}

function headerRow(rows: readonly RawRow[], columns: readonly ListColumn[]): RawRow | undefined {
  const names = nameMap(columns, headingKey);
  let best: RawRow | undefined;
  let most = 0;
  for (const row of rows) {
    const found = new Set(headingsOf(row).map(({ text }) => names.get(headingKey(text))?.key));
    found.delete(undefined);
    if (found.size <= most) continue;
    best = row;
    most = found.size;
  }
  return best;
}

function blocked(source: TableSource, rows: readonly RawRow[], columns: readonly ListColumn[]): HeaderMatch {
  const isEmpty = rows.every((row) => headingsOf(row).length === 0);
  const required = columns.filter((column) => column.column === "required").map((column) => column.title);
  const finding: TableFinding = isEmpty
    ? { code: "sheet-empty", severity: "error", place: source, data: {} }
    : { code: "header-missing", severity: "error", place: source, data: { columns: required } };
  return { columns: [], reading: "blocked", findings: [finding] };
}

function takeNamed(state: Matching, form: (name: string) => string): void {
  const names = nameMap(state.columns, form);
  state.rest = state.rest.filter((heading) => {
    const column = names.get(form(heading.text));
    if (column === undefined) return true;
    take(state, heading, column);
    return false;
  });
}

function take(state: Matching, heading: Heading, column: ListColumn): void {
  const before = state.matched.get(column.key);
  if (before === undefined) {
    state.matched.set(column.key, { at: heading.at, heading: heading.text, key: column.key });
    return;
  }
  const place = { ...state.place, column: heading.text, field: column.key };
  const data = { column: column.title, readColumn: before.at + 1 };
  state.findings.push({ code: "column-repeated", severity: "error", place, data });
}

/** Two columns that say it together, where none says it whole. One of them alone would be read as the whole: a volume would end on its first day. */
function takeHalves(state: Matching): void {
  for (const { key, title, halves } of state.columns) {
    if (halves === undefined || state.matched.has(key)) continue;
    const found = [halves.first, halves.last].flatMap((names) => {
      const keys = new Set(names.map(headingKey));
      return state.rest.find(({ text }) => keys.has(headingKey(text))) ?? [];
    });
    const [first, last] = found;
    if (first === undefined) continue;
    const heading = found.map(({ text }) => text).join("、");
    if (last !== undefined) state.matched.set(key, { at: first.at, heading, key, lastAt: last.at });
    else {
      const place = { ...state.place, column: heading, field: key };
      state.findings.push({ code: "column-half", severity: "error", place, data: { heading, column: title } });
    }
    state.rest = state.rest.filter((each) => !found.includes(each));
  }
}

/** Only columns that are still missing, only where one heading alone claims the column. */
function takeAssumed(state: Matching): void {
  const open = state.columns.filter((column) => !state.matched.has(column.key));
  const claims = state.rest.flatMap((heading) => {
    const column = assumedColumn(headingKey(heading.text), open);
    return column === undefined ? [] : [{ heading, column }];
  });
  const alone = claims.filter(({ column }) => claims.filter((claim) => claim.column.key === column.key).length === 1);
  for (const { heading, column } of alone) {
    take(state, heading, column);
    const place = { ...state.place, column: heading.text, field: column.key };
    const data = { heading: heading.text, column: column.title };
    state.findings.push({ code: "column-assumed", severity: "warning", place, data });
  }
  state.rest = state.rest.filter((heading) => !alone.some((claim) => claim.heading === heading));
}

/** The column whose longest name begins or ends the heading; Latin field codes take no part, since they end too many words. */
function assumedColumn(key: string, columns: readonly ListColumn[]): ListColumn | undefined {
  const fits = columns.flatMap((column) => {
    const names = namesOf(column).map(headingKey);
    const parts = names.filter((name) => name.length > 1 && !/^[\x20-\x7e]*$/.test(name));
    const lengths = parts.filter((name) => key.startsWith(name) || key.endsWith(name)).map((name) => name.length);
    return lengths.length === 0 ? [] : [{ column, length: Math.max(...lengths) }];
  });
  const longest = Math.max(...fits.map((fit) => fit.length));
  const best = fits.filter((fit) => fit.length === longest);
  return best.length === 1 ? best[0]!.column : undefined;
}

function missing(state: Matching): TableFinding[] {
  const absent = state.columns.filter((column) => column.column === "required" && !state.matched.has(column.key));
  return absent.map((column) => ({
    code: "column-missing",
    severity: "error",
    place: { ...state.place, field: column.key },
    data: { column: column.title },
  }));
}

function unknown(state: Matching): TableFinding[] {
  const own = new Set(FINDINGS_HEADINGS.flatMap((title) => [title["zh-CN"], title.en]));
  const open = state.columns.filter((column) => !state.matched.has(column.key));
  return state.rest
    .filter(({ text }) => !own.has(text.trim()))
    .map(({ text }) => {
      const near = nearestColumn(headingKey(text), open);
      const data = { heading: text, ...(near === undefined ? {} : { suggestion: near.title }) };
      const place = { ...state.place, column: text };
      const repair = near === undefined ? {} : { repair: near.title["zh-CN"] };
      return { code: "column-unknown", severity: "hint", place, data, ...repair };
    });
}

const LONGEST_COMPARED = 20;
/** Of 盒号 or 件数 the first character is the word: where it differs, as from 序号 or 页数, the heading is another. */
const COUNTING_HEADING = /^.[号数]$/u;

/** One wrong character in three is a slip of the pen; more is another word. */
function nearestColumn(key: string, columns: readonly ListColumn[]): ListColumn | undefined {
  if (key.length > LONGEST_COMPARED || COUNTING_HEADING.test(key)) return undefined;
  let best: ListColumn | undefined;
  let least = Math.max(1, Math.floor(key.length / 3)) + 1;
  for (const column of columns) {
    for (const name of namesOf(column).map(headingKey)) {
      const distance = editDistance(key, name);
      if (distance >= least || distance >= name.length) continue;
      best = column;
      least = distance;
    }
  }
  return best;
}
