import type { TallyFindings } from "../../figures/tallies/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about stored tallies say in English. */
export const tallyFindings: FindingWords<TallyFindings> = {
  "tally-format-unknown": {
    name: "tally format unknown",
    says: ({ format }) =>
      format === "" ? "The stored tally names no format." : `The format "${format}" of the stored tally is not known.`,
    cure: () =>
      "Check that this is a tally; if a newer version wrote it, update before reading it, or count again from the catalogue.",
  },
  "tally-dimensions-unreadable": {
    name: "tally dimensions unreadable",
    says: () => "The dimensions of the stored tally are missing, repeated or no texts.",
    cure: () => "Count again from the catalogue; do not edit a stored tally by hand.",
  },
  "tally-dimensions-differ": {
    name: "tally dimensions differ",
    says: ({ dimensions, expected }) =>
      `The tally counts by ${dimensions.join(", ")}, not by ${expected.join(", ")}, so that it cannot be merged.`,
    cure: () => "Count the catalogue again by the dimensions that are needed.",
  },
  "tally-cells-unreadable": {
    name: "tally without cells",
    says: () => "The stored tally holds no counts.",
    cure: () => "Count again from the catalogue, or fetch the complete stored tally.",
  },
  "tally-cell-unreadable": {
    name: "tally cell unreadable",
    says: ({ cell, part }) =>
      part === "key"
        ? `The values of count ${cell} do not fit the dimensions.`
        : `The numbers of count ${cell} are not all whole numbers from 0.`,
    cure: () => "Count again from the catalogue; do not edit a stored tally by hand.",
  },
  "tally-cell-repeated": {
    name: "tally cell repeated",
    says: ({ cell, key }) =>
      `Count ${cell} repeats the values ${key.join(", ")} of an earlier one; nobody can say whether they add up.`,
    cure: () => "Check whether two tallies were put one after the other; merge them instead.",
  },
};
