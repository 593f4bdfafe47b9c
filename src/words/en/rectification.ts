import type { FindingWords } from "../../foundation/findings/index.js";
import type { RectificationFindings } from "../../practice/rectification/index.js";

/** English words of the findings about a ledger. */
export const rectificationFindings: FindingWords<RectificationFindings> = {
  "ledger-due-missing": {
    name: "no last day",
    says: ({ no }) => `Entry ${no} of the ledger has no last day.`,
    cure: () => "Set one; without it nobody can tell whether the entry is overdue.",
  },
  "ledger-closed-by-owner": {
    name: "closed by its owner",
    says: ({ no, owner }) => `Entry ${no} of the ledger was closed by its owner, "${owner}".`,
    cure: () => "Have it verified and closed by somebody else.",
  },
  "ledger-closer-missing": {
    name: "closer not named",
    says: ({ no }) => `Entry ${no} of the ledger is closed, but nobody is named who closed it.`,
    cure: () => "Add who closed it.",
  },
  "ledger-number-repeated": {
    name: "ledger number repeated",
    says: ({ no }) => `The ledger has more than one entry ${no}.`,
    cure: () => "See whether it was entered twice; keep one or renumber.",
  },
};
