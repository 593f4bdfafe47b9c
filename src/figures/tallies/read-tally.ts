import { CallerError } from "../../foundation/findings/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import { CellSums } from "./cell-sums.js";
import type { TallyFinding } from "./findings.js";
import { storedProperty } from "./stored-property.js";
import { TALLY_FORMAT, type Tally } from "./tally.js";

/** What a stored tally has to agree with. */
export interface ReadTallyOptions {
  /** The dimensions it must count by, in this order, so that it can be merged with others. */
  readonly dimensions?: readonly string[];
}

/** A stored tally that was read, or what keeps it from being read. */
export interface ReadTally {
  /** The tally; absent when anything is wrong with it, since half a count is a wrong count. */
  readonly tally?: Tally;
  /** Everything that is wrong with it. */
  readonly findings: readonly TallyFinding[];
}

/**
 * Reads a tally that was stored or sent as JSON: its format, its dimensions and every cell. It never throws; what does not fit is a
 * finding.
 *
 * @param value - what `JSON.parse` gave
 * @param options - the dimensions it must have, where it is to be merged
 * @returns the tally with its cells in order, or every finding
 * @example
 * ```ts
 * readTally({ format: "lantai.tally/99" }).findings.map((finding) => finding.code); // => ["tally-format-unknown"]
 * ```
 */
export function readTally(value: unknown, options: ReadTallyOptions = {}): ReadTally {
  const format = storedProperty(value, "format");
  if (format !== TALLY_FORMAT) {
    const shown = typeof format === "string" ? format : "";
    return refused({
      code: "tally-format-unknown",
      severity: "error",
      place: { field: "format" },
      data: { format: shown },
    });
  }
  const dimensions = storedProperty(value, "dimensions");
  if (!isTexts(dimensions) || new Set(dimensions).size !== dimensions.length) {
    return refused({
      code: "tally-dimensions-unreadable",
      severity: "error",
      place: { field: "dimensions" },
      data: {},
    });
  }
  const expected = options.dimensions ?? dimensions;
  if (JSON.stringify(expected) !== JSON.stringify(dimensions)) {
    return refused({
      code: "tally-dimensions-differ",
      severity: "error",
      place: { field: "dimensions" },
      data: { dimensions, expected },
    });
  }
  const cells = storedProperty(value, "cells");
  if (!Array.isArray(cells)) {
    return refused({ code: "tally-cells-unreadable", severity: "error", place: { field: "cells" }, data: {} });
  }
  return readCells(dimensions, cells);
}

/** A tally that a caller hands over, which {@link readTally} has to be able to read: a type says nothing about what came out of a file. */
export function requireTally(value: Tally, argument: string): Tally {
  const [fault] = readTally(value).findings;
  if (fault === undefined) return value;
  throw new CallerError(argument, "a tally that readTally reads", `${fault.code} ${fault.place.field}`);
}

function readCells(dimensions: readonly string[], cells: readonly unknown[]): ReadTally {
  const findings: TallyFinding[] = [];
  const sums = new CellSums(dimensions);
  for (const [at, value] of cells.entries()) {
    const key = storedProperty(value, "key");
    const extent = readExtent(storedProperty(value, "extent"));
    const isKey = isTexts(key) && key.length === dimensions.length;
    if (!isKey) findings.push(unreadableCell(at, "key"));
    if (extent === undefined) findings.push(unreadableCell(at, "extent"));
    if (!isKey || extent === undefined) continue;
    if (!sums.addTo(key, extent)) findings.push(repeatedCell(at, key));
  }
  return findings.length === 0 ? { tally: sums.tally(), findings } : { findings };
}

function readExtent(value: unknown): Extent | undefined {
  const volumes = storedProperty(value, "volumes");
  const items = storedProperty(value, "items");
  const pages = storedProperty(value, "pages");
  const withoutPageCount = storedProperty(value, "withoutPageCount");
  return isCount(volumes) && isCount(items) && isCount(pages) && isCount(withoutPageCount)
    ? { volumes, items, pages, withoutPageCount }
    : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function unreadableCell(at: number, part: "key" | "extent"): TallyFinding {
  const place = { field: `cells[${at}].${part}` };
  return { code: "tally-cell-unreadable", severity: "error", place, data: { cell: at + 1, part } };
}

function repeatedCell(at: number, key: readonly string[]): TallyFinding {
  const place = { field: `cells[${at}].key` };
  return { code: "tally-cell-repeated", severity: "error", place, data: { cell: at + 1, key } };
}

function refused(finding: TallyFinding): ReadTally {
  return { findings: [finding] };
}
