import { requireChoice } from "../../foundation/law/index.js";
import { addedCounts, type CountBound } from "../../foundation/quantities/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import { endsSentence } from "./text-parts.js";
import type { WrittenCount, WrittenFigure } from "./written-figure.js";
import { writtenFigures } from "./written-figures.js";

/**
 * How 卷 and 件 of one sentence are read. `parallel`: volumes, and besides them items that are arranged by item, as the statistical forms
 * count. `nested-by-volume`: the items lie in the volumes, and volumes are counted. `nested-by-item`: the same, and items are counted.
 */
export const REPORTED_COUNT_READINGS = Object.freeze(["parallel", "nested-by-volume", "nested-by-item"] as const);

/** One of {@link REPORTED_COUNT_READINGS}. */
export type ReportedCountReading = (typeof REPORTED_COUNT_READINGS)[number];

/** Volumes, items and pages as one sentence says them. */
export interface WrittenExtent {
  /** How much it is. */
  readonly extent: Extent;
  /** The weakest bound of its counts. */
  readonly bound: CountBound;
  /** The counts as written. */
  readonly written: readonly WrittenFigure<WrittenCount>[];
}

const COUNTED = ["volumes", "items", "pages"] as const;

/**
 * The extents (卷、件、页) that a text says, one for each run of counts in a sentence in which no unit comes twice. Where no pages are said,
 * nothing is known of them, and `withoutPageCount` says so.
 *
 * @param text - any text
 * @param reading - how 卷 and 件 beside each other are read; no text decides it, so that it is the reader's choice
 * @returns the extents in the order in which they stand
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * writtenExtents("完成535卷、8298件、59545页数字化加工。")[0]?.extent;
 * // => { volumes: 535, items: 8298, pages: 59545, withoutPageCount: 0 }
 * writtenExtents("完成535卷、8298件、59545页数字化加工。", "nested-by-volume")[0]?.extent.items; // => 0
 * ```
 */
export function writtenExtents(text: string, reading: ReportedCountReading = "parallel"): WrittenExtent[] {
  requireChoice(reading, REPORTED_COUNT_READINGS, "reading");
  let run: WrittenFigure<WrittenCount>[] = [];
  const runs = [run];
  let end = 0;
  for (const figure of writtenFigures(text).filter(isExtentCount)) {
    if (isTwice(run, figure) || endsSentence(text, end, figure.start)) {
      run = [];
      runs.push(run);
    }
    run.push(figure);
    end = figure.end;
  }
  return runs.filter(({ length }) => length > 0).map((each) => extentOfRun(each, reading));
}

function isExtentCount(figure: WrittenFigure): figure is WrittenFigure<WrittenCount> {
  const { value } = figure;
  return value.kind === "count" && COUNTED.some((unit) => value.unit === unit);
}

function isTwice(
  run: readonly WrittenFigure<WrittenCount>[],
  { value: { unit } }: WrittenFigure<WrittenCount>,
): boolean {
  return run.some(({ value }) => value.unit === unit);
}

function extentOfRun(written: readonly WrittenFigure<WrittenCount>[], reading: ReportedCountReading): WrittenExtent {
  const said = (unit: (typeof COUNTED)[number]) => written.find(({ value }) => value.unit === unit)?.value.count.count;
  const isNested = said("volumes") !== undefined && said("items") !== undefined;
  const volumes = isNested && reading === "nested-by-item" ? 0 : (said("volumes") ?? 0);
  const items = isNested && reading === "nested-by-volume" ? 0 : (said("items") ?? 0);
  const pages = said("pages");
  const withoutPageCount = pages === undefined ? volumes + items : 0;
  const { bound } = addedCounts(written.map(({ value }) => value.count));
  return { extent: { volumes, items, pages: pages ?? 0, withoutPageCount }, bound, written };
}
