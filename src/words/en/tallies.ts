import type { TallyFindings } from "../../figures/tallies/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about stored tallies and snapshots say in English. */
export const tallyFindings: FindingWords<TallyFindings> = {
  "snapshot-format-unknown": {
    name: "snapshot format unknown",
    says: ({ format }) =>
      format === "" ? "The snapshot names no format." : `The format "${format}" of the snapshot is not known.`,
    cure: () =>
      "Check that this is a snapshot; if a newer version wrote it, update before reading it, or count again from the catalogue.",
  },
  "snapshot-field-unreadable": {
    name: "snapshot field unreadable",
    says: ({ field }) =>
      ({
        of: "The snapshot does not say whose holdings it counts.",
        asOf: "The snapshot names no day, or one that the calendar does not have.",
        parts: "The parts of the snapshot cannot be read.",
      })[field],
    cure: () => "Count again from the catalogue; do not edit a stored snapshot by hand.",
  },
  "snapshot-digest-differs": {
    name: "snapshot changed",
    says: () => "The figures of the snapshot do not fit its digest: somebody changed them after it was stored.",
    cure: () =>
      "Fetch the snapshot as it was stored; what has to be corrected is counted again from the catalogue and kept beside it.",
  },
  "snapshot-days-differ": {
    name: "snapshot days differ",
    says: ({ of, asOf, expected }) =>
      `The snapshot of ${of} is of ${asOf} and has to be of ${expected}; one of another day is neither added nor held against the sum.`,
    cure: ({ of, expected }) => `Ask ${of} for its snapshot of ${expected}.`,
  },
  "snapshot-repeated": {
    name: "snapshot repeated",
    says: ({ of }) => `${of} has more than one snapshot, by itself or within a sum, of which only one may count.`,
    cure: () => "Keep one of them, and leave out what a sum counts already.",
  },
  "snapshot-dimensions-differ": {
    name: "snapshot dimensions differ",
    says: ({ of, dimensions, expected }) =>
      `${of} counts by ${dimensions.join(", ")} and the others by ${expected.join(", ")}; they cannot be added.`,
    cure: ({ of }) => `Ask ${of} to count its catalogue again by the same dimensions.`,
  },
  "snapshot-part-restated": {
    name: "snapshot part restated",
    says: ({ of, asOf }) =>
      `The figures of ${of} for ${asOf} were restated after the sum was made, which no longer holds.`,
    cure: () => "Add up again with the restated snapshot, and list what was restated.",
  },
  "snapshot-part-missing": {
    name: "snapshot part missing",
    says: ({ of, from }) =>
      from === "sum"
        ? `${of} has a snapshot that the sum does not count.`
        : `The sum counts ${of}, whose snapshot is not at hand.`,
    cure: ({ of }) => `Check whether ${of} belongs in the sum, and add up again with every part.`,
  },
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
      `Count ${cell} repeats the values ${key.map((value) => value || "(not stated)").join(", ") || "(none)"} of an earlier one; nobody can say whether they add up.`,
    cure: () => "Check whether two tallies were put one after the other; merge them instead.",
  },
};
