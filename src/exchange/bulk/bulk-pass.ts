import type { Tally } from "../../figures/tallies/index.js";
import { CallerError, type Finding, type Severity } from "../../foundation/findings/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import {
  type Delimiter,
  type HeaderMatch,
  type ListCounts,
  type ListDefinition,
  listColumns,
  type ReadingLimits,
  type TableSource,
  type TextEncoding,
} from "../tables/index.js";
import type { BulkDimension } from "./bulk-tally.js";
import { ByteLane } from "./byte-lane.js";

/** What a pass over the bytes of a list is to do. */
export interface BulkOptions<Noun extends ExtentSubject, Values extends object> {
  /** The list. */
  readonly list: ListDefinition<Noun, Values>;
  /** The file, for the place of findings. */
  readonly source?: TableSource;
  /** What to count by, and what decides it. */
  readonly dimensions: readonly BulkDimension<Noun>[];
  /** How many findings are kept with their places, 1,000 unless said; all are counted. */
  readonly findings?: number;
  /** The encoding, where the host knows it. */
  readonly encoding?: TextEncoding;
  /** What parts the cells, where the host knows it. */
  readonly delimiter?: Delimiter;
  /** Limits in place of those of `READING_LIMITS`. */
  readonly limits?: Partial<ReadingLimits>;
  /** Whether bytes are whole characters of UTF-8, where the host has a fast way to tell, such as `isUtf8` of `node:buffer`. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
}

/** How often a finding was made. */
export interface BulkFindingCount {
  /** The code. */
  readonly code: string;
  /** How bad it is. */
  readonly severity: Severity;
  /** How often. */
  readonly count: number;
}

/** What a pass over the bytes of a list gives. */
export interface BulkResult {
  /** The headings; absent when none were found. */
  readonly header?: HeaderMatch;
  /** Entries, faulty ones and blanks, as `checkedList` counts them. */
  readonly counts: ListCounts;
  /** The first findings, each at its place. */
  readonly findings: readonly Finding[];
  /** All findings, counted by code in the order of their first. */
  readonly findingCounts: readonly BulkFindingCount[];
  /** How many entries carry a reference code that an entry above has. */
  readonly repeatedCodes: number;
  /** The entries counted by the dimensions. */
  readonly tally: Tally;
}

/** A running pass: it takes the bytes of a file in parts of any size. */
export interface BulkPass {
  /** Takes the next bytes. */
  add(bytes: Uint8Array): void;
  /** Says that there are no more bytes and gives what was counted; the pass is over. */
  end(): BulkResult;
}

/**
 * A pass over the bytes of a list (CSV): checks every row, counts it, and makes text only of what is not in the usual form. Findings,
 * counts and tally are the same as those of `checkedList` and `tallyOf` over the same rows; that is a law that tests hold it to.
 *
 * @param options - the list, what to count by, and what the host knows of the file
 * @returns the pass, used once
 * @throws {@link findings.CallerError} when a dimension reads a property that the list has no column for, or `findings` is no count
 * @example
 * ```ts
 * import { csvText, itemList } from "lantai/tables";
 * const year = { name: "year", reads: ["year"], of: (item: { readonly year?: number }) => String(item.year ?? "") };
 * const pass = bulkPass({ list: itemList, dimensions: [year] });
 * pass.add(csvText([["题名", "年度", "页数"], ["会议纪要", "2011", "12"], ["通知", "2011", "三页"]]));
 * const { tally, findings } = pass.end();
 * tally.cells; // => [{ key: ["2011"], extent: { volumes: 0, items: 2, pages: 12, withoutPageCount: 1 } }]
 * findings.map(({ code, place }) => [code, place.row]); // => [["number-unreadable", 3]]
 * ```
 */
export function bulkPass<Noun extends ExtentSubject, Values extends object>(
  options: BulkOptions<Noun, Values>,
): BulkPass {
  const keys = listColumns(options.list).map(({ key }) => key);
  for (const { name, reads } of options.dimensions) {
    const stranger = reads.find((key) => !keys.includes(key));
    if (stranger !== undefined)
      throw new CallerError(`dimensions.${name}.reads`, `one of ${keys.join(", ")}`, stranger);
  }
  const { findings = 1000 } = options;
  if (!Number.isInteger(findings) || findings < 0) throw new CallerError("findings", "a whole number from 0", findings);
  return new ByteLane({ ...options, findings });
}
