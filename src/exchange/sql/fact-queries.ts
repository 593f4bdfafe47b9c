import { type Tally, tallyOf } from "../../figures/tallies/index.js";
import { type CivilDay, dayNumber, requireCivilDay, requireSpan, type Span } from "../../foundation/dates/index.js";
import { CallerError, requireOptions } from "../../foundation/findings/index.js";
import { extentInRow, type FactRow, keyDimensions } from "./fact-rows.js";
import {
  dimensionColumn,
  EXTENT_COLUMNS,
  type HoldingFacts,
  requireDifferent,
  requireDimension,
  STANDINGS,
} from "./fact-tables.js";
import type { SqlDialect } from "./sql-dialects.js";
import { requireWord, type SqlQuery, type SqlWriter, sqlWriter } from "./sql-text.js";

/** What {@link tallyQuery} needs. */
export interface TallyQueryOptions {
  /** The table of facts. */
  readonly facts: Pick<HoldingFacts<never>, "name" | "dimensions">;
  /** The dimensions to count by, in the order of the tally. */
  readonly dimensions: readonly string[];
  /** Clocks to count by as well, behind the dimensions: how each record stands on the day. */
  readonly clocks?: readonly string[];
  /** The day of the clocks. */
  readonly asOf?: CivilDay;
  /** The dialect. */
  readonly dialect: SqlDialect;
}

/** A query for a tally, and the way back from its rows. */
export interface TallyQuery extends SqlQuery {
  /** The names of the dimensions of the tally. */
  readonly dimensions: readonly string[];
}

/** What {@link dueQuery} needs: a day, or a span in which records fall due. */
export interface DueQueryOptions {
  /** The clock. */
  readonly clock: string;
  /** The outcomes that make a record due, such as `review-due`. */
  readonly outcomes: readonly string[];
  /** The day of the question. */
  readonly asOf?: CivilDay;
  /** The span in which the outcome began, from the first day of the standings on, whatever became of it since; in place of `asOf`. */
  readonly within?: Span;
  /** The dialect. */
  readonly dialect: SqlDialect;
}

/**
 * The tally of the facts in a database: the database adds, {@link tallyFromRows} makes the tally of its rows. Tallies of counties are merged with
 * `mergedTallies`, so a province asks each database and adds.
 *
 * @param options - table, dimensions, clocks with their day, dialect
 * @returns the text with its parameters
 * @throws {@link findings.CallerError} when the table has no such dimension, a dimension or clock has the name of another, a clock is asked without a
 *   day, or the dialect is unknown
 * @example
 * ```ts
 * import { catalogueDimensions } from "lantai/tallies";
 * const facts = holdingFacts(catalogueDimensions("fonds", "period"));
 * tallyQuery({ facts, dimensions: ["fonds"], dialect: "portable" }).text.slice(0, 66);
 * // => "SELECT h.by_fonds AS k1, SUM(h.volumes) AS sum_volumes, SUM(h.item"
 * ```
 */
export function tallyQuery(options: TallyQueryOptions): TallyQuery {
  const { facts, dimensions, clocks = [], asOf, dialect } = requireOptions(options);
  for (const name of dimensions) requireDimension(facts, name, "dimensions");
  const writer = sqlWriter(dialect);
  const day = clocks.length === 0 && asOf === undefined ? undefined : requireCivilDay(asOf ?? "", "asOf");
  for (const clock of clocks) requireWord(clock, "clocks");
  requireDifferent(dimensions, "dimensions");
  requireDifferent([...dimensions, ...clocks], "clocks");
  const joins = clocks.map((clock, at) => standingsJoin(writer, clock, day!, at));
  const keys = [
    ...dimensions.map((name) => `h.${dimensionColumn(name)}`),
    ...clocks.map((_, at) => `s${at + 1}.outcome`),
  ];
  const selected = [
    ...keys.map((key, at) => `${key} AS k${at + 1}`),
    ...EXTENT_COLUMNS.map(({ name }) => `SUM(h.${name}) AS sum_${name}`),
  ];
  const grouped = keys.length === 0 ? "" : ` GROUP BY ${keys.join(", ")}`;
  const text = `SELECT ${selected.join(", ")} FROM ${facts.name} h${joins.join("")}${grouped}`;
  return { ...writer.query(text), dimensions: [...dimensions, ...clocks] };
}

/**
 * The tally of the rows that a database gave for {@link tallyQuery}.
 *
 * @param query - the query
 * @param rows - its rows, as objects by column name, in small letters or capitals
 * @returns the tally; sums that come as text or big integers are read as numbers
 * @throws {@link findings.CallerError} when a row lacks a column of the query, or a sum is no whole number from 0
 * @example
 * ```ts
 * const query = { dimensions: ["fonds"] };
 * const rows = [{ k1: "0012", sum_volumes: "1", sum_items: 0n, sum_pages: 111, sum_without_page_count: 0 }];
 * tallyFromRows(query, rows).cells; // => [{ key: ["0012"], extent: { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 } }]
 * ```
 */
export function tallyFromRows(query: Pick<TallyQuery, "dimensions">, rows: Iterable<FactRow>): Tally {
  return tallyOf(rows, keyDimensions(query.dimensions), (row) => extentInRow(row, "sum"));
}

/**
 * The records that are due, with the first day on which they were: the due list of a host whose records live in a database. What was due before
 * the first day of the standings has the day before it. A span gives what `dueForOpening` and `dueForAppraisal` give for it on any day, and besides: what is
 * undetermined on that day and will be decided in the span, since the table knows no day of asking; what fell due in the span and was dealt with since; and
 * a term that ended before the text that knows it, see {@link recordStandings}.
 *
 * @param options - clock, outcomes, the day or the span, dialect
 * @returns the text with its parameters; its columns are `record_key`, `outcome` and `from_day` (YYYYMMDD), in the order of the day and the key
 * @throws {@link findings.CallerError} when there is neither a day nor a span, no outcome, a word is empty, or the dialect is unknown
 * @example
 * ```ts
 * dueQuery({ clock: "opening", outcomes: ["review-due"], asOf: "2023-06-30", dialect: "portable" }).parameters;
 * // => ["opening", "review-due", 20230630, 20230630]
 * ```
 */
export function dueQuery(options: DueQueryOptions): SqlQuery {
  const { clock, outcomes, asOf, within, dialect } = requireOptions(options);
  const writer = sqlWriter(dialect);
  if (asOf !== undefined) requireCivilDay(asOf, "asOf");
  requireWord(clock, "clock");
  if (outcomes.length === 0) throw new CallerError("outcomes", "at least one outcome", "none");
  for (const outcome of outcomes) requireWord(outcome, "outcomes");
  const isClock = `clock = ${writer.parameter(clock)}`;
  const isOutcome = `outcome IN (${outcomes.map((outcome) => writer.parameter(outcome)).join(", ")})`;
  const isThen = within === undefined ? holdsOn(writer, requireCivilDay(asOf ?? "", "asOf")) : beganIn(writer, within);
  const text = `SELECT record_key, outcome, from_day FROM ${STANDINGS.name} WHERE ${isClock} AND ${isOutcome} AND ${isThen}`;
  return writer.query(`${text} ORDER BY from_day, record_key`);
}

function standingsJoin(writer: SqlWriter, clock: string, day: CivilDay, at: number): string {
  const isClock = `clock = ${writer.parameter(clock)}`;
  const own = `SELECT record_key, outcome FROM ${STANDINGS.name} WHERE ${isClock} AND ${holdsOn(writer, day)}`;
  return ` LEFT JOIN (${own}) s${at + 1} ON s${at + 1}.record_key = h.record_key`;
}

function holdsOn(writer: SqlWriter, day: CivilDay): string {
  return `from_day <= ${writer.parameter(dayNumber(day))} AND until_day > ${writer.parameter(dayNumber(day))}`;
}

function beganIn(writer: SqlWriter, span: Span): string {
  const { from, until } = requireSpan(span, "within");
  return `from_day >= ${writer.parameter(dayNumber(from))} AND from_day < ${writer.parameter(dayNumber(until))}`;
}
