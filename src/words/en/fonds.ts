import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { FondsFindings, FondsReasons } from "../../holdings/fonds/index.js";

/** What the findings about fonds say in English. */
export const fondsFindings: FindingWords<FondsFindings> = {
  "fonds-no-missing": {
    name: "fonds number missing",
    says: ({ title }) => `The fonds "${title}" has no number.`,
    cure: () => "Have the archives allot a number, then write it in.",
  },
  "fonds-no-unusual": {
    name: "unusual fonds number",
    says: ({ fondsNo }) => `The fonds number "${fondsNo}" is not a letter and three digits.`,
    cure: () => "Check the register of fonds; a number that is in use stays as it is.",
  },
  "fonds-no-irregular": {
    name: "irregular fonds number",
    says: ({ fondsNo, repair }) => `The fonds number "${fondsNo}" is written otherwise than "${repair}".`,
    cure: () => "Write it in half width, without spaces and in capitals; the number itself stays.",
  },
  "fonds-no-repeated": {
    name: "fonds number repeated",
    says: ({ fondsNo, title, first }) => `The fonds number "${fondsNo}" is used for "${first}" and for "${title}".`,
    cure: () => "Find out in the register of fonds whose it is; the archives allots another number to the other fonds.",
  },
  "fonds-paper-missing": {
    name: "paper missing from fonds file",
    says: ({ fondsNo, event, on, paper }) =>
      `The file of fonds "${fondsNo}" lacks the paper about the ${event.en} of ${on} (kind: ${paper.en}).`,
    cure: () => "Find the paper and put it into the file; if it is there, record which event it is about.",
  },
  "fonds-paper-unplaced": {
    name: "paper for unknown event",
    says: ({ fondsNo, eventId }) => `A paper in the file of fonds "${fondsNo}" names an unknown event, "${eventId}".`,
    cure: () => "Record the event, or correct the one that the paper names.",
  },
};

const FATES = {
  closed: "the fonds is closed",
  "goes-on": "the fonds goes on",
  "taken-up-again": "the old fonds is taken up again",
} as const;

/** English words of the reasons behind what becomes of a fonds. */
export const fondsReasons: ReasonWords<FondsReasons> = {
  "fonds-follows-event": ({ on, fate }) => `The creating unit changed on ${on}: ${FATES[fate]}.`,
  "fonds-event-ahead": ({ on }) => `The creating unit changes on ${on}, which is still to come.`,
  "fonds-event-kind-unknown": ({ kind }) => `The kind of event "${kind}" is not known.`,
  "fonds-event-incomplete": () =>
    "The event is not recorded completely, so it cannot be said what becomes of the fonds.",
};
