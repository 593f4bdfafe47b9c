import {
  type KnownProgressDenominator,
  PROGRESS_COVERAGES,
  PROGRESS_DENOMINATORS,
  type RateSelection,
  requireRateSelection,
} from "../../figures/progress/index.js";
import { tallyOf } from "../../figures/tallies/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type Extent, NO_EXTENT } from "../../holdings/extents/index.js";
import { extentInRow, type FactRow, keyDimensions } from "./fact-rows.js";
import {
  dimensionColumn,
  EXTENT_COLUMNS,
  type HoldingFacts,
  requireDifferent,
  requireDimension,
} from "./fact-tables.js";
import type { SqlDialect } from "./sql-dialects.js";
import { requireWord, type SqlQuery, type SqlWriter, sqlWriter } from "./sql-text.js";

/** What {@link coverageQuery} needs. */
export interface CoverageQueryOptions {
  /** The table of facts, with a dimension for each stage and one for the whole. */
  readonly facts: Pick<HoldingFacts<never>, "name" | "dimensions">;
  /** The dimensions to list by, such as `unit`; with none, one row for everything. */
  readonly dimensions: readonly string[];
  /** The whole: a code of `PROGRESS_DENOMINATORS` or a row of the host's own. There is no default. */
  readonly denominator: KnownProgressDenominator | RateSelection;
  /** The stages: those of `PROGRESS_COVERAGES` when left out. */
  readonly stages?: readonly RateSelection[];
  /** The dialect. */
  readonly dialect: SqlDialect;
}

/** A query for how far the holdings have come, and the way back from its rows. */
export interface CoverageQuery extends SqlQuery {
  /** The names of the dimensions that are listed by. */
  readonly dimensions: readonly string[];
  /** The codes of the stages. */
  readonly stages: readonly string[];
}

/** How much of a whole has passed a stage. */
export interface StageExtents {
  /** The code of the stage. */
  readonly stage: string;
  /** What has passed it. */
  readonly done: Extent;
  /** What nobody knows to have passed it or not: part of the whole, and not of what is done. */
  readonly unknown: Extent;
}

/** How far the holdings of one key have come. */
export interface KeyedStages {
  /** The values of the dimensions; the empty text for an unknown one. */
  readonly key: readonly string[];
  /** The whole. */
  readonly whole: Extent;
  /** The stages in the order of the query. */
  readonly stages: readonly StageExtents[];
}

/**
 * How much of a named whole is catalogued, imaged, linked and accepted (覆盖情况), by unit, fonds or whatever is listed by: the counts behind
 * `digitizationRate` and `progressStages`, added by the database.
 *
 * @param options - table, dimensions, whole, stages, dialect
 * @returns the text with its parameters; {@link coverageFromRows} reads its rows
 * @throws {@link findings.CallerError} when the table lacks a dimension, one stands twice, the whole or the dialect is unknown, or a value that belongs is
 *   empty
 * @example
 * ```ts
 * import { coverageDimensions, coveredExtent } from "lantai/tallies";
 * const facts = holdingFacts(coverageDimensions("unit", "period", "catalogue", "coverage", "acceptance"), coveredExtent);
 * const query = coverageQuery({ facts, dimensions: ["unit"], denominator: "permanent", dialect: "portable" });
 * query.stages; // => ["catalogued", "imaged", "linked", "accepted"]
 * query.text.endsWith("FROM holding_facts h WHERE h.by_period IN (?) GROUP BY h.by_unit"); // => true
 * ```
 */
export function coverageQuery(options: CoverageQueryOptions): CoverageQuery {
  const { facts, dimensions, stages = PROGRESS_COVERAGES, dialect } = requireOptions(options);
  const whole = requireRateSelection(options.denominator, PROGRESS_DENOMINATORS, "denominator");
  for (const name of dimensions) requireDimension(facts, name, "dimensions");
  requireDifferent(dimensions, "dimensions");
  const writer = sqlWriter(dialect);
  const columnOf = ({ dimension }: RateSelection) => {
    if (dimension === undefined) return undefined;
    return `h.${dimensionColumn(requireDimension(facts, dimension, "facts"))}`;
  };
  const keys = dimensions.map((name) => `h.${dimensionColumn(name)}`);
  const selected = [
    ...keys.map((key, at) => `${key} AS k${at + 1}`),
    ...EXTENT_COLUMNS.map(({ name }) => `SUM(h.${name}) AS sum_${name}`),
    ...stages.flatMap((stage, at) => stageColumns(writer, stage, columnOf(stage), at + 1)),
  ];
  const column = columnOf(whole);
  const where = column === undefined ? "" : ` WHERE ${belongs(writer, whole, column)}`;
  const grouped = keys.length === 0 ? "" : ` GROUP BY ${keys.join(", ")}`;
  const query = writer.query(`SELECT ${selected.join(", ")} FROM ${facts.name} h${where}${grouped}`);
  return { ...query, dimensions: [...dimensions], stages: stages.map(({ code }) => code) };
}

/**
 * What the rows of {@link coverageQuery} say. The rows of several databases may be handed over together: equal keys are added.
 *
 * @param query - the query
 * @param rows - its rows, as objects by column name, in small letters or capitals
 * @returns one entry for each key that has any holdings, in the order of the keys
 * @throws {@link findings.CallerError} when a row lacks a column of the query, or a sum is no whole number from 0
 * @example
 * ```ts
 * const query = { dimensions: ["unit"], stages: ["linked"] };
 * const whole = { sum_volumes: "3", sum_items: 0, sum_pages: 210, sum_without_page_count: 0 };
 * const done = { done1_volumes: 2n, done1_items: 0, done1_pages: 150, done1_without_page_count: 0 };
 * const other = { other1_volumes: 1, other1_items: 0, other1_pages: 60, other1_without_page_count: 0 };
 * const [row] = coverageFromRows(query, [{ k1: "县民政局", ...whole, ...done, ...other }]);
 * [row?.key, row?.whole.volumes, row?.stages[0]?.done.volumes, row?.stages[0]?.unknown.volumes]; // => [["县民政局"], 3, 2, 0]
 * ```
 */
export function coverageFromRows(
  query: Pick<CoverageQuery, "dimensions" | "stages">,
  rows: Iterable<FactRow>,
): KeyedStages[] {
  const all = [...rows];
  const sums = (prefix: string) =>
    tallyOf(all, keyDimensions(query.dimensions), (row) => extentInRow(row, prefix)).cells;
  const byKey = (prefix: string) => new Map(sums(prefix).map(({ key, extent }) => [JSON.stringify(key), extent]));
  const stages = query.stages.map((stage, at) => ({
    stage,
    done: byKey(`done${at + 1}`),
    other: byKey(`other${at + 1}`),
  }));
  return sums("sum").map(({ key, extent: whole }) => ({
    key,
    whole,
    stages: stages.map(({ stage, done, other }) => {
      const passed = done.get(JSON.stringify(key)) ?? NO_EXTENT;
      return { stage, done: passed, unknown: rest(whole, passed, other.get(JSON.stringify(key)) ?? NO_EXTENT) };
    }),
  }));
}

/** What has passed the stage, and what is known not to have. A value that is unknown is neither, whether it is NULL or the empty text. */
function stageColumns(writer: SqlWriter, stage: RateSelection, column: string | undefined, number: number): string[] {
  const sums = (prefix: string, condition: () => string) =>
    EXTENT_COLUMNS.map(({ name }) => `SUM(CASE WHEN ${condition()} THEN h.${name} ELSE 0 END) AS ${prefix}_${name}`);
  if (column === undefined) {
    return [...sums(`done${number}`, () => "1 = 1"), ...sums(`other${number}`, () => "1 = 0")];
  }
  const known = [...stage.values, ...stage.open.filter((value) => value !== "")];
  return [
    ...sums(`done${number}`, () => belongs(writer, stage, column)),
    ...sums(`other${number}`, () => `LENGTH(${column}) > 0${notIn(writer, known, column)}`),
  ];
}

function belongs(writer: SqlWriter, { values }: RateSelection, column: string): string {
  return values.length === 0 ? "1 = 0" : `${column} IN (${marks(writer, values)})`;
}

function notIn(writer: SqlWriter, values: readonly string[], column: string): string {
  return values.length === 0 ? "" : ` AND ${column} NOT IN (${marks(writer, values)})`;
}

function marks(writer: SqlWriter, values: readonly string[]): string {
  return values.map((value) => writer.parameter(requireWord(value, "values"))).join(", ");
}

function rest(whole: Extent, done: Extent, other: Extent): Extent {
  return {
    volumes: whole.volumes - done.volumes - other.volumes,
    items: whole.items - done.items - other.items,
    pages: whole.pages - done.pages - other.pages,
    withoutPageCount: whole.withoutPageCount - done.withoutPageCount - other.withoutPageCount,
  };
}
