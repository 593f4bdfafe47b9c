import type { FindingWords } from "../../foundation/findings/index.js";
import type { DisposalFindings } from "../../practice/retention/index.js";

/** English words of what stands in the way of a destruction. */
export const disposalFindings: FindingWords<DisposalFindings> = {
  "disposal-permanent": {
    name: "permanent record",
    says: ({ title }) => `"${title}" is permanent and is not destroyed.`,
    cure: () => "Take it off the register.",
  },
  "disposal-term-running": {
    name: "term not over",
    says: ({ title, endDay }) => `The term of "${title}" is over from ${endDay} on, and not before.`,
    cure: () => "Take it off the register and appraise it then.",
  },
  "disposal-term-not-started": {
    name: "term not started",
    says: ({ title }) => `The term of "${title}" has not started.`,
    cure: () => "Take it off the register; record the day of the event once it has happened.",
  },
  "disposal-term-undetermined": {
    name: "end of the term unknown",
    says: ({ title, missing }) => `It cannot be said when the term of "${title}" ends${lacking(missing)}.`,
    cure: () => "Complete the record first; 长期 and 短期 are appraised by a person and not converted.",
  },
  "disposal-already-destroyed": {
    name: "destroyed before",
    says: ({ title, on, registerNo }) => `"${title}" was destroyed on ${on} (register ${registerNo}).`,
    cure: () => "Check the reference code; what was destroyed goes on no register again and is not kept on.",
  },
  "disposal-open-matter": {
    name: "open matter",
    says: ({ title, matter, detail }) =>
      `"${title}" is not destroyed for ${matter.en}${detail === undefined ? "" : ` (${detail})`}.`,
    cure: () =>
      "Take it off the register until the matter is settled; pull accounting vouchers out into a volume of their own and list them in the appraisal opinion and both registers.",
  },
  "disposal-matters-unchecked": {
    name: "open matters not looked into",
    says: ({ title }) =>
      `Nobody has looked whether "${title}" has unsettled claims, construction under way, a lawsuit or a loan.`,
    cure: () => "Look into it and record what was found, none included.",
  },
  "disposal-held": {
    name: "on hold",
    says: ({ title, reason, originator, from }) => `"${title}" is on hold since ${from} for ${originator} (${reason}).`,
    cure: () => "It is not destroyed before the hold is lifted; record when and by whom it is.",
  },
  "disposal-review-pending": {
    name: "review under way",
    says: ({ title, review }) => `The ${review.en} of "${title}" is under way.`,
    cure: () => "Wait for its end.",
  },
  "disposal-review-unknown": {
    name: "review unknown",
    says: ({ title, review }) => `Nobody has said whether the ${review.en} of "${title}" is under way.`,
    cure: () => "Find out and record it.",
  },
  "register-field-missing": {
    name: "register incomplete",
    says: ({ title, column }) => `The register lacks the ${column.en} of "${title}".`,
    cure: () => "Fill it in; what cannot be found out goes into the remarks, and the appraisal group decides.",
  },
  "register-empty": {
    name: "no record on the register",
    says: ({ registerNo }) => `Register ${registerNo} lists no record.`,
    cure: () => "List the records to be destroyed.",
  },
  "record-listed-twice": {
    name: "record listed twice",
    says: ({ title }) => `"${title}" is on the register more than once.`,
    cure: () => "Check its reference code and list it once.",
  },
  "record-not-approved": {
    name: "record not among those approved",
    says: ({ title }) => `"${title}" is not among the records whose destruction was approved.`,
    cure: () => "Take it off the register, and have it appraised and approved on its own.",
  },
  "approval-list-missing": {
    name: "approval without a list",
    says: ({ registerNo }) => `The approval of register ${registerNo} does not say which records it covers.`,
    cure: () =>
      "Record the reference codes of the records approved; where the register itself was approved, those that it listed.",
  },
  "register-form-wrong": {
    name: "wrong form of register",
    says: ({ title, form }) => `"${title}" belongs on a ${form.en}.`,
    cure: ({ form }) =>
      `Take it off this register and list it on a ${form.en}, with the signatures and witnesses of that.`,
  },
  "destruction-not-approved": {
    name: "not approved",
    says: ({ registerNo }) =>
      `Register ${registerNo} was not approved after the terms it lists had ended and before the destruction.`,
    cure: () => "Have it approved; nothing is destroyed without.",
  },
  "signature-missing": {
    name: "signature missing",
    says: ({ registerNo, role }) =>
      `Register ${registerNo} lacks the signature of the ${role.en}, which comes after the terms had ended and before the destruction.`,
    cure: ({ role }) => `Have the ${role.en} sign and date it.`,
  },
  "witness-role-missing": {
    name: "witness missing",
    says: ({ registerNo, role }) => `Register ${registerNo} lacks a witness of the ${role.en}.`,
    cure: ({ role }) => `Ask the ${role.en} to send one; enough persons of the wrong bodies do not do.`,
  },
  "witnesses-too-few": {
    name: "too few witnesses",
    says: ({ registerNo, needed, given }) => `Register ${registerNo} needs ${needed} witnesses and has ${given}.`,
    cure: () => "Send more; one person counts once.",
  },
  "witness-unchecked": {
    name: "witness has not checked",
    says: ({ registerNo, person }) =>
      `Witness ${person} has not checked the records against register ${registerNo} before the destruction.`,
    cure: () => "Check them one by one before the destruction and record the day.",
  },
  "witness-unsigned": {
    name: "witness has not signed",
    says: ({ registerNo, person }) => `Witness ${person} has not signed register ${registerNo} after the destruction.`,
    cure: () => "Sign and date it after the destruction.",
  },
  "destruction-day-missing": {
    name: "day of destruction missing",
    says: ({ registerNo }) => `Register ${registerNo} does not say when the records were destroyed.`,
    cure: () => "Record the day once they are.",
  },
  "new-period-over": {
    name: "new period over",
    says: ({ title, period, endDay }) =>
      `The new period of "${title}", ${period.en} from the same start, was over from ${endDay} on.`,
    cure: () => "Set a longer one.",
  },
  "new-period-shorter": {
    name: "new period shorter than the old one",
    says: ({ title, period, before }) =>
      `"${title}" cannot be kept on for ${period.en}: that is shorter than its period, ${before.en}.`,
    cure: () => "Keeping on lengthens a period; where the old one was set wrongly, set it again as a period is set.",
  },
  "retain-decision-ahead": {
    name: "decision to keep dated ahead",
    says: ({ title, decidedOn, asOf }) =>
      `The decision of ${decidedOn} to keep "${title}" on lies after ${asOf}, the day of the question.`,
    cure: () => "Check the day of the decision; record it once that day has come.",
  },
  "annotation-missing": {
    name: "annotation missing",
    says: ({ title }) => `The period of "${title}" is set again without an annotation.`,
    cure: () => "Write the annotation.",
  },
  "decider-missing": {
    name: "nobody decided to keep it on",
    says: ({ title }) => `The period of "${title}" is set again, and nobody is named who decided it.`,
    cure: () => "Name who decided.",
  },
  "new-period-undetermined": {
    name: "new period undetermined",
    says: ({ title, missing }) => `The end of the new period of "${title}" cannot be worked out${lacking(missing)}.`,
    cure: () => "Set it to permanent or a number of years, and complete what its start needs.",
  },
};

const MISSING: ReadonlyMap<string, string> = new Map([
  ["retentionPeriod", "a definite retention period"],
  ["year", "year"],
  ["date", "date of formation"],
  ["filedOn", "day of filing"],
  ["startedOn", "day of the event that the term runs from"],
  ["retentionStart", "a known start of the term"],
]);

function lacking(missing: readonly string[]): string {
  return missing.length === 0 ? "" : ` (missing: ${missing.map((one) => MISSING.get(one) ?? one).join(", ")})`;
}
