import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { AccessionFindings, AccessionReasons } from "../../practice/accession/index.js";
import { counted } from "./counted.js";

const COVERAGES = {
  none: "none of them is linked to an image",
  partial: "only some of their pages are linked",
  complete: "all their pages are linked",
  mismatched: "images and page counts differ",
  undetermined: "it cannot be said whether they are complete",
} as const;

const SIDES = { from: "the unit that hands over", to: "the archives that takes over" } as const;
const CELLS = { name: "full name", leader: "leader", handler: "handler" } as const;
const FORM_CELLS = {
  sentOn: "day of leaving",
  receivedOn: "day of taking in",
  nature: "kind of hand-over",
  findingAids: "list of finding aids",
} as const;
const CAUSES = {
  "no-probe": "there is no probe for it",
  "probe-threw": "its probe broke off",
  "no-answer": "its probe gave no answer",
} as const;

/** What the findings about transfer and accession say in English. */
export const accessionFindings: FindingWords<AccessionFindings> = {
  "transfer-retention-missing": {
    name: "Transferred record without a retention period",
    says: () => "The record has no retention period that can be read, so nobody can say whether the archives takes it.",
    cure: () => "Let the unit set the period and record it.",
  },
  "transfer-retention-unadjusted": {
    name: "Retention periods not adjusted",
    says: ({ recorded }) =>
      recorded === undefined
        ? "Nothing says that the unit looked its retention periods over before the transfer."
        : `The unit is said to have looked its retention periods over on "${recorded}", which is no day before the transfer.`,
    cure: () => "Let the unit adjust them and record the day.",
  },
  "transfer-secrecy-unsettled": {
    name: "Secrecy not settled",
    says: ({ mark }) => `It is not settled whether the record marked "${mark}" is still a state secret.`,
    cure: () => "Let the unit and the original classifier settle it and record the period or condition.",
  },
  "transfer-secret-record": {
    name: "Secret record handed over",
    says: ({ mark, until }) =>
      `The record marked "${mark}" is still a state secret${until === undefined ? "" : ` until ${until}`}.`,
    cure: () => "Hand it over under the rules of secrecy and keep it apart from the others.",
  },
  "transfer-totals-undeclared": {
    name: "Lists without totals",
    says: () => "The lists that came along do not say how many volumes and items there are.",
    cure: () => "Let the unit write the totals on its lists.",
  },
  "transfer-days-unequal": {
    name: "Days of the instrument differ",
    says: ({ sentOn, receivedOn }) =>
      `The records left on ${sentOn} and came in on ${receivedOn}; the form wants one day.`,
    cure: () => "Agree on the day and sign the instrument again.",
  },
  "transfer-instrument-blank": {
    name: "Blank cell in the transfer instrument",
    says: ({ side, cell }) => `The ${CELLS[cell]} of ${SIDES[side]} is blank.`,
    cure: () => "Fill it in; both sides sign and seal.",
  },
  "transfer-instrument-unusable": {
    name: "Cell of the transfer instrument that cannot be",
    says: ({ cell, recorded, asOf }) => {
      if (recorded === "") return `The ${FORM_CELLS[cell]} of the transfer instrument is blank.`;
      return asOf === undefined
        ? `The ${FORM_CELLS[cell]} of the transfer instrument reads "${recorded}", which cannot be.`
        : `The ${FORM_CELLS[cell]} of the transfer instrument is ${recorded}, after the transfer on ${asOf}.`;
    },
    cure: () => "Agree on what is right and sign the instrument again.",
  },
  "transfer-finding-aids-missing": {
    name: "No finding aids handed over",
    says: () => "The instrument lists no finding aid.",
    cure: () => "Hand over the catalogues and write down their kinds and numbers.",
  },
  "pre-inspection-round-order": {
    name: "Visits out of order",
    says: ({ no, expected, on }) =>
      no === expected
        ? `The day "${on}" of visit ${no} lies before the one it follows, or is none.`
        : `The visit on ${on} is numbered ${no} and should be ${expected}.`,
    cure: () => "Correct its number or its day.",
  },
  "pre-inspection-item-unknown": {
    name: "Item not on the checklist",
    says: ({ item }) => `The checklist has no item "${item}".`,
    cure: () => "Use an item of the checklist, or add this one.",
  },
  "pre-inspection-fault-unassigned": {
    name: "Fault without someone responsible",
    says: ({ no, missing }) =>
      `Fault ${no} lacks ${missing.map((each) => (each === "due" ? "a last day" : "someone responsible")).join(" and ")}.`,
    cure: () => "Agree with the unit who puts it right and until when.",
  },
  "pre-inspection-fault-round": {
    name: "Fault of a visit that is not there",
    says: ({ no, round, clearedRound }) =>
      clearedRound === undefined
        ? `Fault ${no} is said to be of visit ${round}, which is not there.`
        : `Fault ${no} is said to be found by visit ${round} and cleared by visit ${clearedRound}, which does not fit.`,
    cure: () => "Correct the visits of the fault.",
  },
  "pre-inspection-not-passed": {
    name: "Pre-inspection not passed",
    says: ({ errors, notChecked }) =>
      `The pre-inspection left ${counted(errors, "error")} open and ${counted(notChecked, "item")} that nobody looked at.`,
    cure: () => "Put them right, visit again, and look at the rest.",
  },
  "digital-copy-incomplete": {
    name: "Digital copies not fully linked",
    says: ({ coverage }) => `Of the digital copies that came along, ${COVERAGES[coverage]}.`,
    cure: () => "Scan and link what is lacking and count again; until then nobody may call them complete.",
  },
  "digital-copy-not-accepted": {
    name: "Digital copies not accepted",
    says: ({ standing }) =>
      standing === "missing" ? "Nobody accepted the digital copies." : "The digital copies failed their acceptance.",
    cure: () => "Sample and accept them before they are handed over.",
  },
  "property-check-failed": {
    name: "Four-property check failed",
    says: ({ check, title }) => `${check} ${title.en}: failed.`,
    cure: () => "Return the record for correction and test it again.",
  },
  "property-check-not-run": {
    name: "Four-property check not run",
    says: ({ check, title, cause, records }) =>
      `${check} ${title.en}: ${CAUSES[cause]}; ${counted(records, "record")} not tested.`,
    cure: () => "Supply or mend the probe and test again; what was not tested has not passed.",
  },
  "media-part-missing": {
    name: "Medium lacks a part",
    says: ({ names, title }) => `The medium has no ${title.en} (${names.join(" or ")}).`,
    cure: () => "Complete it after annex 2 of the measures for electronic transfers.",
  },
  "media-file-superfluous": {
    name: "Superfluous file on the medium",
    says: ({ path }) => `"${path}" belongs to no part of the medium.`,
    cure: () => "Delete it, or move it to the folder 其他.",
  },
};

/** English words of the reasons behind a transfer, a scope and a review. */
export const accessionReasons: ReasonWords<AccessionReasons> = {
  "transfer-term-running": ({ years, formedOn, dueDay }) =>
    `To be transferred ${years} years after its formation on ${formedOn}, on ${dueDay}; not yet due.`,
  "transfer-term-complete": ({ years, formedOn, dueDay }) =>
    `${years} years have passed since its formation on ${formedOn}; due from ${dueDay}.`,
  "transfer-event-term": ({ event, on, months, lastDay }) =>
    `${event.en} (${on}); to be transferred within ${counted(months, "month")}, by ${lastDay}.`,
  "transfer-overdue": ({ since }) => `Overdue since ${since}.`,
  "transfer-extended": ({ ground, consentedOn, until }) =>
    `Put off with the consent of the archives authority of ${consentedOn}, as ${ground === "confidential" ? "confidential" : "highly specialised"}${until === undefined ? "" : `, until ${until}`}.`,
  "transfer-extension-incomplete": ({ missing }) =>
    `An extension is recorded, but its ${missing.map((each) => EXTENSION_PARTS.get(each) ?? each).join(" and ")} cannot be used, so it does not count.`,
  "transfer-early": ({ event, on, means }) =>
    means === "transfer"
      ? `${event.en} (${on}): it may be transferred early.`
      : `${event.en} (${on}): it may be deposited early by agreement, which is no transfer.`,
  "transfer-made": () => "The archives keeps it already.",
  "transfer-by-agreement": ({ unitKind }) => `Records of a ${unitKind.en} come by agreement and have no transfer term.`,
  "transfer-custody-missing": () => "Nothing says who keeps it.",
  "transfer-start-missing": () => "Neither a usable date nor a filing year says when it was formed.",
  "transfer-term-unknown": ({ asOf }) => `No transfer term known here was in force on ${asOf}; nothing is decided.`,
  "transfer-term-approximate": ({ years }) => `The rule of the day says about ${years} years, which is no day.`,
  "accession-scope-inside": ({ period }) => `Kept ${periodText(period)}: the archives takes it.`,
  "accession-scope-outside": ({ period }) => `Kept ${periodText(period)}: outside the scope, it stays with its unit.`,
  "accession-scope-period-missing": () => "No retention period can be read, so the scope cannot be judged.",
  "accession-scope-unknown": () => "The scope of this level of archives is not known here; nothing is decided.",
  "accession-checks-passed": ({ records }) =>
    `All checks of ${counted(records, "record")} were made and nothing has to be corrected: to be accepted.`,
  "accession-errors-found": ({ errors }) =>
    `${counted(errors, "error")} ${errors === 1 ? "has" : "have"} to be corrected before the records are handed over again.`,
  "accession-checks-missing": ({ checks }) =>
    `Not everything was checked (${checks.map(checkText).join(", ")}), so nothing is decided.`,
  "accession-nothing-inside": ({ records }) =>
    records === 1
      ? "The one record is outside the scope; it stays with its unit."
      : `None of the ${records} records is in the scope; they stay with their unit.`,
  "accession-nothing-offered": () => "Nothing was handed over.",
};

const EXTENSION_PARTS: ReadonlyMap<string, string> = new Map([
  ["ground", "ground"],
  ["consentedOn", "day of consent"],
  ["until", "end"],
]);

const CHECKS: ReadonlyMap<string, string> = new Map([
  ["scope", "scope"],
  ["instrument", "transfer instrument"],
  ["digitalCopy", "digital copies"],
  ["fourProperties", "four properties"],
]);

/** A check of the four properties goes by its code in the standard. */
function checkText(check: string): string {
  return CHECKS.get(check) ?? check.replace("fourProperties.", "four-property check ");
}

function periodText(period: string): string {
  if (period === "permanent") return "permanently";
  return period.endsWith("-years") ? `for ${period.replace("-years", " years")}` : `"${period}"`;
}
