import type { CivilDay } from "../../foundation/dates/index.js";
import type { Step } from "../../foundation/procedures/index.js";
import type { Level } from "../../holdings/catalogue/index.js";
import { addedExtents, type Extent, extentOf, NO_EXTENT } from "../../holdings/extents/index.js";
import type { DigitizationFinding } from "./findings.js";
import { repeatedBatch } from "./repeated-batches.js";

/** A batch (批次) of a phase, as the working ledger (加工台账) records it. */
export interface DigitizationBatch {
  /** Its number. */
  readonly batch: string;
  /** The fonds it belongs to. */
  readonly fondsNo: string;
  /** The unit whose records they are. */
  readonly unit?: string;
  /** The day it was finished. */
  readonly completedOn?: CivilDay;
  /** The extent that the ledger states. */
  readonly extent: Extent;
  /** The steps taken through the stages, oldest first, as `takenStep` keeps them; absent where the ledger records none. */
  readonly history?: readonly Step[];
}

/** What {@link checkBatches} reads of a catalogue entry. */
export interface BatchSubject {
  /** The level. */
  readonly level: Level;
  /** The volume that an item lies in. */
  readonly volumeCode?: string;
  /** The pages. */
  readonly pageCount?: number;
  /** The batch it was done in. */
  readonly batch?: string;
}

/**
 * Holds the working ledger of a phase against the catalogue: what each batch states must be what its entries add up to. Pages are
 * compared where every entry of the batch has a page count.
 *
 * @param batches - the lines of the ledger
 * @param records - the catalogue entries of the phase, in one pass
 * @returns every difference, batch by batch
 * @example
 * ```ts
 * const ledger: DigitizationBatch[] = [
 *   { batch: "8-01", fondsNo: "0012", extent: { volumes: 0, items: 2, pages: 9, withoutPageCount: 0 } },
 * ];
 * const catalogue: BatchSubject[] = [{ level: "item", batch: "8-01", pageCount: 9 }];
 * checkBatches(ledger, catalogue).map((finding) => finding.code); // => ["batch-extent-differs"]
 * ```
 */
export function checkBatches(
  batches: Iterable<DigitizationBatch>,
  records: Iterable<BatchSubject>,
): DigitizationFinding[] {
  const catalogued = extentByBatch(records);
  const seen = new Set<string>();
  const findings: DigitizationFinding[] = [];
  for (const { batch, extent: stated } of batches) {
    const place = { field: "batch", value: batch };
    if (batch.trim() === "") {
      findings.push({ code: "batch-number-missing", severity: "error", place, data: { stated } });
      continue;
    }
    if (seen.has(batch)) findings.push(repeatedBatch(batch));
    seen.add(batch);
    const found = catalogued.get(batch) ?? NO_EXTENT;
    const pagesDiffer = found.withoutPageCount === 0 && stated.pages !== found.pages;
    if (stated.volumes !== found.volumes || stated.items !== found.items || pagesDiffer) {
      const data = { batch, stated, catalogued: found };
      findings.push({ code: "batch-extent-differs", severity: "error", place, data });
    }
  }
  for (const [batch, extent] of catalogued) {
    if (batch.trim() === "" || seen.has(batch)) continue;
    const place = { field: "batch", value: batch };
    findings.push({ code: "batch-not-in-ledger", severity: "error", place, data: { batch, catalogued: extent } });
  }
  return findings;
}

function extentByBatch(records: Iterable<BatchSubject>): Map<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const record of records) {
    const batch = record.batch ?? "";
    extents.set(batch, addedExtents(extents.get(batch) ?? NO_EXTENT, extentOf(record)));
  }
  return extents;
}
