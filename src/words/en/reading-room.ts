import type { FindingWords, ReasonWords, Title } from "../../foundation/findings/index.js";
import type { ReadingReasons, ReadingRoomFindings } from "../../practice/reading-room/index.js";

/** What the findings about consultations say in English. */
export const readingRoomFindings: FindingWords<ReadingRoomFindings> = {
  "consultation-day-unusable": {
    name: "Day of a consultation not valid",
    says: () => "The day of the consultation is none, so the figures of no span can count it.",
    cure: () => "Look it up in the register, and write the day on which the records were consulted.",
  },
  "consultation-wait-not-whole": {
    name: "Waiting time not whole",
    says: () => "The waiting time is no whole number of minutes from 0, so it is not counted as a time.",
    cure: () => "Write whole minutes, or nothing where nobody took the time.",
  },
  "consultation-count-not-whole": {
    name: "Consulted number not whole",
    says: ({ of }) => `The ${of} consulted are no whole number from 0.`,
    cure: () => "Correct the register.",
  },
  "consultation-code-unknown": {
    name: "Unknown code in the register",
    says: ({ of, code }) =>
      code === "" ? `${CODED[of]} is not recorded.` : `${CODED[of]} "${code}" is not in its table.`,
    cure: ({ of }) =>
      of === "purpose"
        ? "Use a code of the table, or add this one to the table of the archives."
        : "Look it up in the register, and use a code of the table.",
  },
};

const CODED = Object.freeze({ purpose: "The purpose", channel: "The channel", read: "What was read" });

/** English words of the reasons behind who may read what. */
export const readingReasons: ReasonWords<ReadingReasons> = {
  "reading-open": ({ reader }) => `The record is open; the reader (${reader.en}) may use it with lawful proof.`,
  "reading-unopened": ({ reader }) => `The record is not open; the reader (${reader.en}) may use it with consent.`,
  "reading-as-unopened": ({ reader }) =>
    `The record is open, but its use is restricted: the reader (${reader.en}) may use it as an unopened one, with consent.`,
  "reading-restricted": ({ restriction }) =>
    `Who transferred, donated or deposited the record has its use restricted: "${restriction}".`,
  "reading-kept-by-unit": ({ reader }) =>
    `The record has not been transferred; the reader (${reader.en}) may use it with the consent of its unit.`,
  "reading-special": ({ archives, reader }) =>
    `The ${archives.en} have an access table of their own, which comes first for the reader (${reader.en}).`,
  "reading-secret": ({ until }) =>
    `A state secret${until === undefined ? "" : ` until ${until}`}, used under the law on secrecy and not in the reading room.`,
  "reading-not-provided": ({ reader }) => `No text lets the reader (${reader.en}) use such records.`,
  "reading-papers-lacking": ({ papers }) =>
    `To be shown: ${papers.map((set: readonly Title[]) => set.map((paper) => paper.en).join(" and ")).join(", or ")}.`,
  "reading-consent-needed": ({ by, need }) =>
    need === "always" ? `Needs the consent of ${by.en}.` : `If necessary, needs the consent of ${by.en} too.`,
  "reading-priority": () => "Whoever transferred, donated or deposited the records may use them first.",
  "reading-condition": ({ condition }) => `Condition: ${condition.en}.`,
  "reading-secrecy-unsettled": () => "It is not settled whether this is a state secret; nothing is decided.",
  "reading-status-missing": () => "Nothing says whether it is open; what is not said to be open is not.",
  "reading-status-unknown": ({ status }) =>
    `The opening status "${status}" is none that is known; what is not said to be open is not.`,
  "reading-custody-unknown": ({ custody }) =>
    `The custody "${custody}" is none that is known, so it cannot be said who lets it be read.`,
  "reading-partly-open": () => "Only part of the volume is open; ask item by item.",
  "reading-rule-unknown": ({ asOf }) => `No text known here was in force on ${asOf}; nothing is decided.`,
  "reading-reader-unknown": ({ kind }) => `The kind of reader "${kind}" is not known.`,
  "reading-archives-unknown": ({ archives }) => `The special archives "${archives}" are not known; nothing is decided.`,
};
