import type { ImageCoverage } from "../../holdings/page-images/index.js";
import type { AccessionFinding } from "./findings.js";

/**
 * Whether a county wants the digital copy of paper records together with them (数字化副本同步移交): its own practice, which neither the law nor
 * the regulations ask for.
 */
export const DIGITAL_COPY_POLICIES = Object.freeze(["required", "not-required"] as const);

/** One of {@link DIGITAL_COPY_POLICIES}. */
export type DigitalCopyPolicy = (typeof DIGITAL_COPY_POLICIES)[number];

/** What accession has to know of the acceptance of digital copies. */
export interface AcceptanceFacts {
  /** Whether their quality was found up to standard. */
  readonly outcome: "passed" | "failed";
}

/** What is known of the digital copies of a consignment. */
export interface DigitalCopyFacts {
  /** How far its entries have their images, counted page by page (挂接), and not said so by anybody. */
  readonly coverage: ImageCoverage;
  /** The acceptance of their quality; absent where there was none. */
  readonly acceptance?: AcceptanceFacts;
}

/**
 * What keeps the digital copies from being complete: every page has to be linked, and their quality accepted. Only then may it be said that
 * the records came with their copies.
 *
 * @param facts - the coverage as it was counted, and the acceptance
 * @returns one finding for the linking and one for the quality; empty when both are in order
 * @example
 * ```ts
 * checkDigitalCopy({ coverage: "partial", acceptance: { outcome: "passed" } }).map(({ code }) => code); // => ["digital-copy-incomplete"]
 * ```
 */
export function checkDigitalCopy({ coverage, acceptance }: DigitalCopyFacts): AccessionFinding[] {
  const findings: AccessionFinding[] = [];
  if (coverage !== "complete") {
    const place = { field: "digitalCopy.coverage", value: coverage };
    findings.push({ code: "digital-copy-incomplete", severity: "error", place, data: { coverage } });
  }
  if (acceptance?.outcome !== "passed") {
    const place = { field: "digitalCopy.acceptance" };
    const data = { standing: acceptance ? "failed" : "missing" } as const;
    findings.push({ code: "digital-copy-not-accepted", severity: "error", place, data });
  }
  return findings;
}
