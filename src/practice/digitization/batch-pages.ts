import { requireProcedure } from "../../foundation/procedures/index.js";
import { foldedText } from "../../foundation/text/index.js";
import type { DigitizationBatch } from "./batches.js";
import { DIGITIZATION_PROCEDURE } from "./digitization-stages.js";
import type { DigitizationFinding } from "./findings.js";
import type { DigitizationStageOptions } from "./phase-standing.js";

/**
 * Whether every stage of a batch records the pages that were counted when it was fetched: a page that is missing between counting and
 * linking was lost or not scanned. Stages that record no pages are passed over; `118页`, `１１８` and `0118` are 118 pages.
 *
 * @param batches - batches with their steps
 * @param options - by which stages the work goes, for their names
 * @returns a finding for every stage whose pages differ, batch by batch
 * @throws {@link findings.CallerError} when the procedure names what it does not have
 * @example
 * ```ts
 * const step = { decisionId: "d", on: "2023-05-05", person: "甲", role: "operator" } as const;
 * const history = [
 *   { ...step, to: "counted", evidence: { pages: "118" } },
 *   { ...step, to: "scanned", evidence: { pages: "117", machine: "1" } },
 * ];
 * const extent = { volumes: 1, items: 0, pages: 118, withoutPageCount: 0 };
 * checkBatchPages([{ batch: "8-01", fondsNo: "0012", extent, history }])[0]?.data;
 * // => { batch: "8-01", stage: { "zh-CN": "扫描", en: "scanned" }, pages: "117", counted: "118" }
 * ```
 */
export function checkBatchPages(
  batches: Iterable<DigitizationBatch>,
  options: DigitizationStageOptions = {},
): DigitizationFinding[] {
  const { states } = requireProcedure(options.procedure ?? DIGITIZATION_PROCEDURE);
  const findings: DigitizationFinding[] = [];
  for (const { batch, history = [] } of batches) {
    let counted: string | undefined;
    for (const { to, evidence } of history) {
      const { pages: recorded } = evidence;
      if (recorded === undefined) continue;
      const pages = pagesOf(recorded);
      if (to === "counted") counted = pages;
      if (counted === undefined || pages === counted) continue;
      const stage = states.find(({ code }) => code === to)?.title ?? { "zh-CN": to, en: to };
      findings.push({
        code: "batch-pages-differ",
        severity: "error",
        place: { field: "history", value: batch },
        data: { batch, stage, pages, counted },
      });
    }
  }
  return findings;
}

/** The number of pages however it is written; what is no number stays as it is, and differs from one that is. */
function pagesOf(recorded: unknown): string {
  const { text } = foldedText(`${recorded}`, "code");
  const number = text.endsWith("页") ? text.slice(0, -1).trimEnd() : text;
  return /^\d{1,15}$/.test(number) ? String(Number(number)) : number;
}
