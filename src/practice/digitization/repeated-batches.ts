import type { DigitizationFinding } from "./findings.js";

/** Batches whose number came before, each time that it comes again; what they state is added up all the same. */
export function repeatedBatches(batches: Iterable<{ readonly batch: string }>): DigitizationFinding[] {
  const seen = new Set<string>();
  const findings: DigitizationFinding[] = [];
  for (const { batch } of batches) {
    if (seen.has(batch) && batch.trim() !== "") findings.push(repeatedBatch(batch));
    seen.add(batch);
  }
  return findings;
}

/** The finding of one such batch. */
export function repeatedBatch(batch: string): DigitizationFinding {
  return { code: "batch-repeated", severity: "error", place: { field: "batch", value: batch }, data: { batch } };
}
