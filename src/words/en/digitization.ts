import type { FindingWords } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { DigitizationFindings } from "../../practice/digitization/index.js";

/** English words of the findings about a working ledger. */
export const digitizationFindings: FindingWords<DigitizationFindings> = {
  "batch-extent-differs": {
    name: "batch differs from the catalogue",
    says: ({ batch, stated, catalogued }) =>
      `Batch ${batch}: the ledger states ${amount(stated)}, the catalogue adds up to ${amount(catalogued)}.`,
    cure: () => "Go through the batch entry by entry and correct the side that is wrong.",
  },
  "batch-not-in-ledger": {
    name: "batch not in the working ledger",
    says: ({ batch, catalogued }) =>
      `The catalogue has a batch ${batch} (${amount(catalogued)}) that the ledger lacks.`,
    cure: () => "Enter the batch in the ledger, or correct the batch number in the catalogue.",
  },
  "batch-number-missing": {
    name: "batch number missing",
    says: ({ stated }) => `A line of the ledger names no batch (${amount(stated)}).`,
    cure: () => "Add the batch number; without it nothing can be compared.",
  },
  "batch-repeated": {
    name: "batch entered twice",
    says: ({ batch }) => `The ledger has more than one line for batch ${batch}.`,
    cure: () => "Merge them, or renumber one.",
  },
};

function amount({ volumes, items, pages }: Extent): string {
  return `${volumes} volumes, ${items} items, ${pages} pages`;
}
