import type { FindingWords } from "../../foundation/findings/index.js";
import type { RectificationFindings } from "../../practice/rectification/index.js";

/** English words of the findings about a ledger. */
export const rectificationFindings: FindingWords<RectificationFindings> = {
  "ledger-due-missing": {
    name: "no last day",
    says: ({ no }) => `Entry ${no} of the ledger has no last day.`,
    cure: () => "Set one; without it nobody can tell whether the entry is overdue.",
  },
  "ledger-owner-missing": {
    name: "no owner",
    says: ({ no }) => `Entry ${no} of the ledger has no owner.`,
    cure: () => "Settle which office or unit puts it right.",
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
  "ledger-measures-missing": {
    name: "closed without measures",
    says: ({ no }) => `Entry ${no} of the ledger is closed, but nothing says what was done about it.`,
    cure: () => "Add the measures taken; where there were none, open the entry again.",
  },
  "ledger-evidence-missing": {
    name: "closed without evidence",
    says: ({ no }) => `Entry ${no} of the ledger is closed, but nothing shows that it was put right.`,
    cure: () => "Add the document, photograph or record that shows it.",
  },
  "ledger-day-unusable": {
    name: "day of an entry not valid",
    says: ({ no, day }) => `The day "${day}" of entry ${no} is none, and counts as not recorded.`,
    cure: () => "Look it up, and write the whole day.",
  },
  "ledger-days-contradict": {
    name: "days of an entry contradict",
    says: ({ no, earlier, later }) =>
      `The days of entry ${no} contradict each other: ${earlier} cannot be after ${later}.`,
    cure: () => "Check the days on which it was found, put right and closed out.",
  },
  "ledger-number-repeated": {
    name: "ledger number repeated",
    says: ({ no }) => `The ledger has more than one entry ${no}.`,
    cure: () => "See whether it was entered twice; keep one or renumber.",
  },
  "ledger-entry-dropped": {
    name: "entry dropped from the ledger",
    says: ({ no, problem }) => `The newer ledger has no entry ${no}, "${problem}"; the stored one was kept.`,
    cure: () => "An entry is closed out, never deleted: put it back into the newer ledger.",
  },
  "ledger-closing-dropped": {
    name: "closing dropped from the ledger",
    says: ({ no, closedOn }) =>
      `Entry ${no} was closed on ${closedOn}; the newer ledger has no day, so the stored one was kept.`,
    cure: () => "Where it was opened again, enter that day; otherwise put the day of closing back.",
  },
  "ledger-due-put-off": {
    name: "last day put off",
    says: ({ no, from, to }) => `The last day of entry ${no} was put off from ${from} to ${to}.`,
    cure: () => "See whether the extension was agreed; if not, restore the earlier day.",
  },
};
