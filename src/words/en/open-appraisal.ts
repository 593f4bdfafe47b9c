import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type {
  ConsultationFindings,
  DeferralApprovalReasons,
  DeferralFindings,
  OpeningReasons,
  ReviewOnce,
  ReviewPartiesReasons,
  StatusFindings,
} from "../../practice/open-appraisal/index.js";

/** English words of the reasons behind an opening assessment. */
export const openingReasons: ReasonWords<OpeningReasons> = {
  "closure-complete": ({ years, formedOn, dateEnd, dueDay, ...once }) =>
    `Formed ${formed(formedOn, dateEnd)}${dueDay === undefined ? "" : `, due since ${dueDay}`}; the ${years} years of closure in force that day are complete, ${reviewed(once)}.`,
  "closure-running": ({ years, formedOn, dateEnd, dueDay, byOtherPeriod }) =>
    `Formed ${formed(formedOn, dateEnd)}; the ${years} years of closure in force that day still run${dueDay === undefined ? "" : `, and it falls due on ${dueDay}${byOtherPeriod ? " by the period in force then" : ""}`}.`,
  "closure-complete-at-the-latest": ({ years, formedBy, dueDay, ...once }) =>
    `Formed on an unknown day, by ${formedBy} at the latest, so due by ${dueDay}; the ${years} years of closure in force that day are complete, ${reviewed(once)}.`,
  "review-held": ({ status, opensOn }) =>
    `A review has been held; its decision was "${STATUS[status]}"${opensOn === undefined ? "" : `, from ${opensOn} on`}.`,
  "opening-status-unknown": ({ status }) =>
    `The opening status "${status}" is none that is known, so it cannot be said whether a review has been held.`,
  "legacy-control": () => "Marked as controlled before 2022; it needs a new review.",
  "secret-deferred": ({ title }) =>
    `Its closure is complete, but it is ${title.en}: deferred, and not to be opened before it is declassified.`,
  "historical-record": ({ since, title }) => `It belongs to the ${title.en}, which open from ${since}.`,
  "early-category": ({ title }) => `Its category, ${title.en}, may open early after a review; it does not have to.`,
  "deferral-unrecorded": () =>
    "It is marked as deferred, but no decision is recorded: ground, agreement, authority, next assessment.",
  "deferral-incomplete": ({ missing }) =>
    `The decision to defer is incomplete; it lacks ${missing.map((part) => part.en).join(", ")}.`,
  "reassessment-due": ({ dueDay }) => `The deferral has to be assessed again since ${dueDay}.`,
  "deferral-ground-lapsed": ({ since, dueDay }) =>
    `It was deferred for its secrecy alone and was declassified on ${since}, so it has to be assessed again${dueDay === undefined ? "" : ` from ${dueDay} on, the day of the deferral`}.`,
  "not-held": () => "Not held by a state archives, so there is no duty to open it.",
  "opening-custody-unknown": ({ custody }) =>
    `The custody "${custody}" is none that is known, so it cannot be said whether a state archives holds the record.`,
  "unit-gives-opinion": () =>
    "The unit that formed or keeps it gives an opinion, which is attached when it is transferred.",
  "formation-date-missing": ({ year }) =>
    year === undefined
      ? "There is no usable date of formation."
      : `There is no usable date of formation; filed under ${year}, it was formed by the end of that year.`,
  "items-judged-singly": ({ from, to }) =>
    `Its items were formed from ${from} to ${to} and are not all due; each has to be judged on its own.`,
  "no-closure-period": ({ asOf }) => `No closure period known here was in force on ${asOf}; nothing is decided.`,
};

/** An incomplete date says by when, or since when, and no day. */
function formed(formedOn: string, dateEnd: DateEnd): string {
  if (dateEnd === undefined) return `on ${formedOn}`;
  return dateEnd === "latest" ? `by ${formedOn} at the latest` : `on ${formedOn} at the earliest`;
}

type DateEnd = OpeningReasons["closure-complete"]["dateEnd"];

function reviewed({ reviewDay, isSecret }: ReviewOnce): string {
  if (isSecret) return "and no review is due while it is a state secret";
  return reviewDay === undefined ? "so a review is due" : `and a review is due since ${reviewDay}`;
}

const STATUS = {
  unreviewed: "not reviewed",
  open: "open",
  deferred: "deferred",
  partial: "partly open",
  "legacy-controlled": "controlled",
} as const;

/** English words of the reasons behind the parties of a review. */
export const reviewPartiesReasons: ReasonWords<ReviewPartiesReasons> = {
  "review-joint": ({ unit }) => `The archives reviews it together with "${unit}".`,
  "review-by-archives-alone": () =>
    "No forming or transferring unit and no successor is left, so the archives reviews it alone.",
  "review-by-unit": ({ unit }) =>
    `Not transferred yet: ${unit === undefined ? "the unit that formed or keeps it" : `"${unit}"`} reviews it and attaches its opinion at the transfer.`,
  "review-unit-missing": () =>
    "It is not recorded which unit formed or transferred it, so it is not known who reviews it.",
  "review-parties-unruled": ({ asOf }) => `No text known here says who reviewed on ${asOf}; nothing is decided.`,
};

/** English words of the findings about consultation lists that came back. */
export const consultationFindings: FindingWords<ConsultationFindings> = {
  "consultation-items-unlisted": {
    name: "deferred items unlisted",
    says: () =>
      "It is to be opened in part and gives a ground for deferral, but none of its items is listed to be deferred, so that no deferral catalogue has the ground.",
    cure: () => "List each item that is to be deferred, with its own ground.",
  },
  "consultation-answer-unreadable": {
    name: "opinion of the unit not understood",
    says: ({ no, text }) => `The unit's opinion "${text}" in row ${no} is not understood.`,
    cure: () => "Ask the unit, and write that it agrees, does not agree, or which opinion it holds.",
  },
  "consultation-unsigned": {
    name: "opinion of the unit not signed",
    says: ({ no, text }) =>
      text === ""
        ? `Row ${no} has an opinion and no day of signature.`
        : `The day of signature "${text}" in row ${no} is not valid.`,
    cure: () => "Have the unit sign it; what is not signed is no consent.",
  },
  "consultation-signed-before-list": {
    name: "opinion signed before the list",
    says: ({ no, text, listedOn }) =>
      `The day of signature "${text}" in row ${no} lies before ${listedOn}, the day of the list.`,
    cure: () => "Ask the unit for the day; what it signed before it had the list it signs again.",
  },
  "consultation-nothing-proposed": {
    name: "answer to a row without an opinion",
    says: ({ no, text }) =>
      `Row ${no} has no opinion of the archives, so that "${text}" says neither yes nor no to anything.`,
    cure: () => "Add the opinion of the archives and ask again, or have the unit name an opinion of its own.",
  },
  "consultation-row-added": {
    name: "row added to the returned list",
    says: ({ no, title }) => `Row "${no}" ("${title}") of the returned list was never sent.`,
    cure: () => "Find out whether the unit added it; what needs a review goes on a list of its own.",
  },
  "consultation-row-repeated": {
    name: "number repeated in the returned list",
    says: ({ no, title }) => `Row number "${no}" ("${title}") came back more than once.`,
    cure: () => "Only the first counts; check and delete the others.",
  },
};

/** English words of the reasons behind the approval of a deferral. */
export const deferralApprovalReasons: ReasonWords<DeferralApprovalReasons> = {
  "deferral-approval-needed": ({ title }) => `A deferral needs ${title.en}.`,
  "deferral-approval-unseen": ({ title }) => `Who approves a deferral is ${title.en}; nothing is decided.`,
  "deferral-approval-unruled": ({ decidedOn }) =>
    `No text known here says who approved deferrals on ${decidedOn}; nothing is decided.`,
};

/** English words of the findings about deferrals. */
export const deferralFindings: FindingWords<DeferralFindings> = {
  "deferral-day-unusable": {
    name: "day of the deferral not usable",
    says: () => "The deferral has no usable day of decision.",
    cure: () => "Record the day; it says which rules apply.",
  },
  "deferral-ground-missing": {
    name: "ground of the deferral missing",
    says: () => "The deferral gives no ground.",
    cure: () => "Record the grounds by the rules of the day of the decision.",
  },
  "deferral-ground-unknown": {
    name: "ground of the deferral not applicable",
    says: ({ title, decidedOn }) => `"${title.en}" was no ground for deferral on ${decidedOn}.`,
    cure: () => "Check the day, and give a ground that holds on it.",
  },
  "deferral-standard-unknown": {
    name: "standard of the deferral not applicable",
    says: ({ title, decidedOn }) =>
      `The standard "${title.en}" does not apply on ${decidedOn}, or its ground is not given.`,
    cure: () => "Check its days and the ground it stands under.",
  },
  "deferral-agreement-missing": {
    name: "agreement of the parties missing",
    says: ({ decidedOn }) => `No agreement of the parties is recorded for the deferral of ${decidedOn}.`,
    cure: () => "Record the day of the agreement, or consult the unit again.",
  },
  "deferral-approval-missing": {
    name: "act of the authority missing",
    says: ({ title, decidedOn }) => `The deferral of ${decidedOn} lacks ${title.en}.`,
    cure: () => "Record what the authority decided and when, or send it the catalogue.",
  },
  "deferral-approver-unknown": {
    name: "approver of the deferral not known",
    says: ({ decidedOn }) =>
      `No text known here says who approved deferrals on ${decidedOn}, so this cannot be checked.`,
    cure: () => "Look up the approval of that time and file it.",
  },
  "deferral-assessment-missing": {
    name: "next assessment missing",
    says: () => "No day after the decision is set on which the deferral is assessed again.",
    cure: () => "Set one; no text fixes the length.",
  },
};

/** English words of the findings about the statuses of volumes. */
export const statusFindings: FindingWords<StatusFindings> = {
  "record-status-unknown": {
    name: "opening status unknown",
    says: ({ status }) => `The opening status "${status}" is none that is known; it is taken for not reviewed.`,
    cure: () => "Look up what the review decided, and use one of the five statuses.",
  },
  "volume-status-differs": {
    name: "status of a volume differs from its items",
    says: ({ recorded, rolledUp, exceptions }) =>
      `The volume is marked "${STATUS[recorded]}"; its items make it "${STATUS[rolledUp]}" (exceptions: ${exceptions}).`,
    cure: ({ rolledUp }) => `Check the exceptions, then mark the volume "${STATUS[rolledUp]}".`,
  },
};
