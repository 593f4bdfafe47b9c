/**
 * What is measured, in the order of printing: the name of each case, its file and what the file exports. Files are loaded one by one, so that a
 * candidate's memory holds what it needs itself and not the peers of every other case.
 */
const CASES = {
  "whole-job": ["whole-job.mjs", "wholeJob"],
  "whole-job-shuffled": ["whole-job.mjs", "wholeJobShuffled"],
  growth: ["growth.mjs", "growth"],
  "typed-rows": ["typed-rows.mjs", "typedRows"],
  decisions: ["decisions.mjs", "decisions"],
  "decisions-shuffled": ["decisions.mjs", "decisionsShuffled"],
  "decisions-apart": ["decisions.mjs", "decisionsApart"],
  opening: ["opening.mjs", "opening"],
  "retention-due": ["retention-due.mjs", "retentionDue"],
  "reference-codes": ["reference-codes.mjs", "referenceCodes"],
  "reference-codes-shuffled": ["reference-codes.mjs", "shuffledReferenceCodes"],
  "image-names": ["image-names.mjs", "imageNames"],
  "image-names-shuffled": ["image-names.mjs", "imageNamesShuffled"],
  tallies: ["tallies.mjs", "tallies"],
  "tallies-columns": ["tallies.mjs", "columnTallies"],
  "merged-counties": ["merged-counties.mjs", "mergedCounties"],
};

export const CASE_NAMES = Object.keys(CASES);

/**
 * A case. Its first candidate is lantai; every other one does the same work, and what answers have in common must be equal. `targets` are
 * ratios, ours over theirs. `isRepeated` asks for the work a second time in the same process.
 */
export async function caseNamed(name) {
  if (!CASE_NAMES.includes(name)) throw new Error(`no case ${name}; there are ${CASE_NAMES.join(", ")}`);
  const [file, exported] = CASES[name];
  return (await import(`./${file}`))[exported];
}
