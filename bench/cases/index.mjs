import { decisions } from "./decisions.mjs";
import { imageNames } from "./image-names.mjs";
import { mergedCounties } from "./merged-counties.mjs";
import { opening } from "./opening.mjs";
import { referenceCodes } from "./reference-codes.mjs";
import { retentionDue } from "./retention-due.mjs";
import { tallies } from "./tallies.mjs";
import { typedRows } from "./typed-rows.mjs";
import { wholeJob, wholeJobShuffled } from "./whole-job.mjs";

/**
 * What is measured. The first candidate of a case is lantai; every other one does the same work, and the answers must be equal.
 * `targets` are ratios, ours over theirs.
 */
export const CASES = [
  wholeJob,
  wholeJobShuffled,
  typedRows,
  decisions,
  opening,
  retentionDue,
  referenceCodes,
  imageNames,
  tallies,
  mergedCounties,
];

export function caseNamed(name) {
  const found = CASES.find((benchCase) => benchCase.name === name);
  if (found === undefined)
    throw new Error(`no case ${name}; there are ${CASES.map((benchCase) => benchCase.name).join(", ")}`);
  return found;
}
