import { addDays, type Span } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import { type Extent, isNoExtent, NO_EXTENT, summedExtents } from "../../holdings/extents/index.js";
import { cellKeyText, keyOrder } from "./cell-key.js";
import type { Snapshot } from "./snapshot.js";
import type { Tally } from "./tally.js";
import { tallyTotal } from "./tally-groups.js";

/** A difference between two extents (净增): negative where there is less than before. */
export interface ExtentChange {
  /** Volumes. */
  readonly volumes: number;
  /** Items. */
  readonly items: number;
  /** Pages. */
  readonly pages: number;
  /** Volumes and items without a page count. */
  readonly withoutPageCount: number;
}

/** What became of the records with one key. */
export interface CellChange {
  /** One value per dimension. */
  readonly key: readonly string[];
  /** How much there was. */
  readonly before: Extent;
  /** How much there is (累计). */
  readonly after: Extent;
  /** The difference (净增). */
  readonly net: ExtentChange;
}

/** Two tallies held against one another. */
export interface TallyComparison {
  /** The dimensions of both. */
  readonly dimensions: readonly string[];
  /** How much there was altogether. */
  readonly before: Extent;
  /** How much there is altogether: the cumulative count (累计). */
  readonly after: Extent;
  /** The net change altogether (净增), which is what the increases are less what the decreases are. */
  readonly net: ExtentChange;
  /** The sum of what increased, cell by cell. */
  readonly increased: Extent;
  /** The sum of what decreased, cell by cell. */
  readonly decreased: Extent;
  /** The cells that differ, in natural order of their keys. */
  readonly changes: readonly CellChange[];
}

/** A figure that was published once and comes out otherwise when the same day is counted again (修正数据). */
export interface Restatement {
  /** One value per dimension. */
  readonly key: readonly string[];
  /** What was published. */
  readonly published: Extent;
  /** What the same day gives now. */
  readonly restated: Extent;
}

/** Two snapshots held against one another. */
export interface SnapshotComparison extends TallyComparison {
  /** The days between them: from the day after the first to the end of the second. */
  readonly span: Span;
  /** The figures of the first day that were restated; empty when none was. The changes are counted from the restated ones. */
  readonly restated: readonly Restatement[];
}

/** What is known of the earlier snapshot by now. */
export interface SnapshotComparisonOptions {
  /** The same holdings on the same day as the earlier snapshot, counted again later. */
  readonly restated?: Snapshot;
}

/**
 * What changed from one tally to another, cell by cell and altogether: net (净增) beside cumulative (累计). What moved between cells shows as an
 * increase and a decrease, which the net change alone would hide.
 *
 * @param before - the earlier tally
 * @param after - the later one, by the same dimensions in the same order
 * @returns whole numbers; a percentage of a change is `relativeChange` of `lantai/quantities`, and none where there was nothing
 * @throws {@link findings.CallerError} when the dimensions differ
 * @example
 * ```ts
 * const of = (period: "permanent" | "30-years", count: number) =>
 *   tallyOf(new Array(count).fill({ level: "volume", retentionPeriod: period } as const), catalogueDimensions("period"));
 * const { net, increased, decreased } = tallyComparison(of("30-years", 5), of("permanent", 4));
 * [net.volumes, increased.volumes, decreased.volumes]; // => [-1, 4, 5]
 * ```
 */
export function tallyComparison(before: Tally, after: Tally): TallyComparison {
  const changes = changedCells(before, after, "after").map(({ key, one, other }) => ({
    key,
    before: one,
    after: other,
    net: difference(one, other),
  }));
  const totals = { before: tallyTotal(before), after: tallyTotal(after) };
  return {
    dimensions: [...before.dimensions],
    ...totals,
    net: difference(totals.before, totals.after),
    increased: summedExtents(changes.map(({ net }) => mapped(net, (count) => Math.max(0, count)))),
    decreased: summedExtents(changes.map(({ net }) => mapped(net, (count) => Math.max(0, 0 - count)))),
    changes,
  };
}

/**
 * What changed from one snapshot of an archives to a later one. Where the earlier day was counted again, the change is counted from
 * the new count and every figure that came out otherwise than published is named.
 *
 * @param before - the earlier snapshot, as published
 * @param after - the later one
 * @param options - the earlier day counted again
 * @returns the changes with their span, and the restated figures
 * @throws {@link findings.CallerError} when the two are not of one archives or not in their order, their dimensions differ, or the restated one is of
 * another archives or day
 * @example
 * ```ts
 * const on = (asOf: `${number}-${number}-${number}`, volumes: number) =>
 *   snapshotOf(tallyOf(new Array(volumes).fill({ level: "volume" } as const), []), { of: "甲县", asOf });
 * const comparison = snapshotComparison(on("2022-12-31", 100), on("2023-06-30", 120), { restated: on("2022-12-31", 98) });
 * [comparison.net.volumes, comparison.restated[0]?.published.volumes, comparison.span.from]; // => [22, 100, "2023-01-01"]
 * ```
 */
export function snapshotComparison(
  before: Snapshot,
  after: Snapshot,
  options: SnapshotComparisonOptions = {},
): SnapshotComparison {
  const { restated } = options;
  requireSame(after.of, before.of, "after.of");
  if (after.asOf <= before.asOf) throw new CallerError("after.asOf", `a day after ${before.asOf}`, after.asOf);
  if (restated !== undefined) {
    requireSame(restated.of, before.of, "options.restated.of");
    requireSame(restated.asOf, before.asOf, "options.restated.asOf");
  }
  const differing = restated === undefined ? [] : changedCells(before.tally, restated.tally, "options.restated.tally");
  return {
    span: { from: addDays(before.asOf, 1), until: addDays(after.asOf, 1) },
    ...tallyComparison((restated ?? before).tally, after.tally),
    restated: differing.map(({ key, one, other }) => ({ key, published: one, restated: other })),
  };
}

interface CellPair {
  readonly key: readonly string[];
  readonly one: Extent;
  readonly other: Extent;
}

function changedCells(one: Tally, other: Tally, argument: string): CellPair[] {
  requireSame(JSON.stringify(other.dimensions), JSON.stringify(one.dimensions), `${argument}.dimensions`);
  const pairs = new Map<string, CellPair>();
  for (const { key, extent } of one.cells) pairs.set(cellKeyText(key), { key, one: extent, other: NO_EXTENT });
  for (const { key, extent } of other.cells) {
    const text = cellKeyText(key);
    pairs.set(text, { key, one: pairs.get(text)?.one ?? NO_EXTENT, other: extent });
  }
  return [...pairs.values()]
    .filter((pair) => !isNoExtent(difference(pair.one, pair.other)))
    .sort((a, b) => keyOrder(a.key, b.key));
}

function difference(one: Extent, other: Extent): ExtentChange {
  return {
    volumes: other.volumes - one.volumes,
    items: other.items - one.items,
    pages: other.pages - one.pages,
    withoutPageCount: other.withoutPageCount - one.withoutPageCount,
  };
}

function mapped(change: ExtentChange, of: (count: number) => number): Extent {
  return {
    volumes: of(change.volumes),
    items: of(change.items),
    pages: of(change.pages),
    withoutPageCount: of(change.withoutPageCount),
  };
}

function requireSame(value: string, expected: string, argument: string): void {
  if (value !== expected) throw new CallerError(argument, expected, value);
}
