import { requireOptions } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import type { Money } from "../../foundation/quantities/index.js";
import { matchKey } from "../../foundation/text/index.js";
import { PAPER_SIZES, type Page, type PaperSize, type PaperSizeRow } from "../../holdings/catalogue/index.js";
import { INSPECTION_OUTCOMES, type InspectionOutcome } from "./batch-acceptance.js";
import { requireCount, requireSizes } from "./required-arguments.js";
import { requireFen } from "./whole-fen.js";

/** What {@link payablePages} reads of a page. */
export type PayableSubject = Pick<Page, "size" | "content" | "entryCode">;

/** What of a batch is payable. */
export interface PayableOptions {
  /** What the inspection of the batch came to; nothing of a batch that failed is payable. */
  readonly outcome: InspectionOutcome;
  /** Reference codes of records that were rejected; their pages are not payable. */
  readonly rejected?: Iterable<string>;
  /** The sizes with their A4 equivalents. */
  readonly sizes?: readonly PaperSizeRow[];
}

/** The payable pages of a size. */
export interface PayableSize {
  /** The size. */
  readonly size: PaperSize;
  /** How many pages. */
  readonly pages: number;
  /** Their A4 equivalents. */
  readonly a4Equivalents: number;
}

/** The pages of a batch that are paid for. */
export interface PayablePages {
  /** By size, in the order of the table; sizes without a page are left out. */
  readonly sizes: readonly PayableSize[];
  /** All of them. */
  readonly pages: number;
  /** Their A4 equivalents (折算A4). */
  readonly a4Equivalents: number;
  /** Pages whose size is unknown: they are payable once it is recorded, and are in no sum. */
  readonly withoutSize: number;
  /** Pages that were rejected, with their record or with the whole batch. */
  readonly rejected: number;
  /** Blank sides, which are no pages. */
  readonly blankSides: number;
}

/**
 * The pages of a batch that are paid for, by size (应付页数): written sides of records that were not rejected, in a batch that was accepted.
 *
 * @param pages - the pages of the batch, read once
 * @param options - what the inspection came to, and which records were rejected
 * @returns whole numbers
 * @throws {@link findings.CallerError} when there are no options, the outcome is none, or the A4 equivalents of a size are no whole number from 0
 * @example
 * ```ts
 * const pages = [
 *   { entryCode: "0012-001-0034", size: "A4" }, { entryCode: "0012-001-0034", size: "A3" }, { entryCode: "0012-001-0035", size: "A4" },
 * ];
 * payablePages(pages, { outcome: "passed", rejected: ["0012-001-0035"] }).a4Equivalents; // => 3
 * payablePages(pages, { outcome: "failed" }).pages; // => 0
 * ```
 */
export function payablePages(pages: Iterable<PayableSubject>, options: PayableOptions): PayablePages {
  requireOptions(options);
  requireChoice(options.outcome, INSPECTION_OUTCOMES, "outcome");
  const rejectedRecords = new Set([...(options.rejected ?? [])].map(matchKey));
  const table = requireSizes(options.sizes);
  const rows = new Map<string | undefined, { readonly size: PaperSize; readonly perPage: number; pages: number }>(
    table.map(({ code, a4Equivalents }) => [code, { size: code, perPage: a4Equivalents, pages: 0 }]),
  );
  let blankSides = 0;
  let rejected = 0;
  let withoutSize = 0;
  for (const { size, content, entryCode } of pages) {
    if (content === "blank") {
      blankSides++;
    } else if (options.outcome !== "passed" || (entryCode !== undefined && rejectedRecords.has(matchKey(entryCode)))) {
      rejected++;
    } else {
      const row = rows.get(size);
      if (row === undefined) withoutSize++;
      else row.pages++;
    }
  }
  const sizes = [...rows.values()]
    .filter((row) => row.pages > 0)
    .map(({ size, perPage, pages: count }): PayableSize => ({ size, pages: count, a4Equivalents: count * perPage }));
  const sum = (key: "pages" | "a4Equivalents") => sizes.reduce((total, row) => total + row[key], 0);
  return { sizes, pages: sum("pages"), a4Equivalents: sum("a4Equivalents"), withoutSize, rejected, blankSides };
}

/**
 * The payable pages of several batches added up: what a phase owes.
 *
 * @param parts - the payable pages of the batches, in any order
 * @param sizes - the sizes, in whose order the sum is told
 * @returns whole numbers; sizes that the table does not have stand last, in their order
 * @example
 * ```ts
 * const batch = payablePages([{ size: "A4" }, { size: "A3" }], { outcome: "passed" });
 * addedPayablePages([batch, batch]).a4Equivalents; // => 6
 * ```
 */
export function addedPayablePages(
  parts: Iterable<PayablePages>,
  sizes: readonly PaperSizeRow[] = PAPER_SIZES,
): PayablePages {
  const bySize = new Map<string, PayableSize>();
  const sums = { pages: 0, a4Equivalents: 0, withoutSize: 0, rejected: 0, blankSides: 0 };
  for (const part of parts) {
    for (const row of part.sizes) {
      const before = bySize.get(row.size);
      const pages = (before?.pages ?? 0) + row.pages;
      bySize.set(row.size, { size: row.size, pages, a4Equivalents: (before?.a4Equivalents ?? 0) + row.a4Equivalents });
    }
    for (const key of SUMMED) sums[key] += part[key];
  }
  const known = new Set<string>(sizes.map(({ code }) => code));
  const inOrder = sizes.flatMap(({ code }) => bySize.get(code) ?? []);
  return { sizes: [...inOrder, ...[...bySize.values()].filter(({ size }) => !known.has(size))], ...sums };
}

const SUMMED = ["pages", "a4Equivalents", "withoutSize", "rejected", "blankSides"] as const;

/**
 * What is due for payable pages at a price for each A4 equivalent.
 *
 * @param payable - the pages
 * @param perA4 - the price of one A4 equivalent
 * @returns the amount in whole fen; of pages without a size nothing
 * @throws {@link findings.CallerError} when the pages or the price are no whole number, or the amount is too large for an exact number
 * @example
 * ```ts
 * const payable = payablePages([{ size: "A4" }, { size: "A3" }], { outcome: "passed" });
 * amountPayable(payable, { fen: 35 }); // => { fen: 105 }
 * ```
 */
export function amountPayable(payable: Pick<PayablePages, "a4Equivalents">, perA4: Money): Money {
  const a4Equivalents = requireCount(payable.a4Equivalents, "payable.a4Equivalents");
  requireFen(perA4, "perA4");
  return requireFen({ fen: a4Equivalents * perA4.fen }, "perA4");
}
