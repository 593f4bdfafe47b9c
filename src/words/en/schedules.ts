import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type {
  ProposalReasons,
  ScheduleFindings,
  TransitionAction,
  TransitionReasons,
} from "../../practice/retention/index.js";

/** English words of the findings about schedules. */
export const scheduleFindings: FindingWords<ScheduleFindings> = {
  "schedule-code-repeated": {
    name: "code of an entry repeated",
    says: ({ code, description }) => `The code ${code} (${description}) stands twice.`,
    cure: () => "Give every entry a code of its own.",
  },
  "schedule-parent-unknown": {
    name: "entry above unknown",
    says: ({ code, parentCode }) => `Entry ${code} stands under ${parentCode}, which is not there.`,
    cure: () => "Check the code above it, or add that entry.",
  },
  "schedule-parent-circular": {
    name: "entry above itself",
    says: ({ code }) => `Entry ${code} stands, at the end, under itself.`,
    cure: () => "Correct the code above it.",
  },
  "schedule-period-missing": {
    name: "entry without a period",
    says: ({ code, description }) => `Entry ${code} (${description}) has no period.`,
    cure: () => "Add the period; a heading has entries under it.",
  },
  "schedule-period-out-of-date": {
    name: "period out of date",
    says: ({ code, period }) =>
      `Entry ${code} has the period ${period.en}, which no text knew when the schedule came into force.`,
    cure: () => "Change it to permanent or a number of years, and have the schedule approved again.",
  },
  "schedule-category-unknown": {
    name: "archives category unknown",
    says: ({ code, category }) => `Entry ${code} has the category "${category}", which is not known.`,
    cure: () => "Check the code; add a category of your own to the table.",
  },
  "schedule-start-unknown": {
    name: "start of the term unknown",
    says: ({ code, start }) => `Entry ${code} starts its term with "${start}", which is not known.`,
    cure: () => "Use a start of the table, or add the event to the rules.",
  },
  "schedule-regime-unknown": {
    name: "schedule of unknown rules",
    says: ({ regime }) => `The schedule belongs to the rules "${regime}", which are not known.`,
    cure: () => "Check the code, or add them and the text behind them to the rules.",
  },
  "schedule-basis-unknown": {
    name: "national entry unknown",
    says: ({ code, scheduleId, basisCode }) =>
      `Entry ${code} elaborates entry ${basisCode} of ${scheduleId}, which is not there.`,
    cure: () => "Check the table and the code.",
  },
  "schedule-clash": {
    name: "entries clash",
    says: ({ code, other, period, otherPeriod }) =>
      `Entries ${code} (${period.en}) and ${other} (${otherPeriod.en}) cover the same.`,
    cure: () => "Join them, or say what each of them covers.",
  },
  "schedule-below-minimum": {
    name: "period below the minimum",
    says: ({ code, period, minimum, table, basisCode }) =>
      `Entry ${code} keeps ${period.en}, less than the ${minimum.en} of entry ${basisCode} of ${table}.`,
    cure: ({ minimum }) => `Keep it ${minimum.en} or more; a longer period is lawful.`,
  },
  "schedule-not-approved": {
    name: "schedule not approved",
    says: ({ unit, version }) =>
      `Version ${version} of ${unit} has no approval of the archives authority of the same level.`,
    cure: () =>
      "Submit it; file by it once it is approved, and record who approved it and when; where no approval is asked for, record the kind of the unit.",
  },
  "schedule-in-force-before-approval": {
    name: "in force before its approval",
    says: ({ unit, version, from, approvedOn }) =>
      `Version ${version} of ${unit} is in force from ${from} and was approved on ${approvedOn}.`,
    cure: () => "Check both days; a schedule is in force after its approval.",
  },
  "schedule-superseded": {
    name: "schedule superseded",
    says: ({ unit, version, by, from }) => `Version ${version} of ${unit} gave way to version ${by} on ${from}.`,
    cure: () => "File new records by the new version; what was judged by the old one keeps its period and its version.",
  },
  "schedule-not-yet-in-force": {
    name: "schedule not yet in force",
    says: ({ unit, version, from }) => `Version ${version} of ${unit} is in force from ${from} only.`,
    cure: () => "Until then the version before is used.",
  },
  "decision-ground-missing": {
    name: "ground missing",
    says: ({ period, proposed }) =>
      proposed === undefined
        ? `Nothing was proposed, ${period.en} was decided, and no ground is given.`
        : `The schedule proposed ${proposed.en}, ${period.en} was decided, and no ground is given.`,
    cure: () => "Write down why.",
  },
  "decision-entry-unknown": {
    name: "entry unknown",
    says: ({ code }) => `The schedule has no entry ${code}.`,
    cure: () => "Choose another entry.",
  },
  "decision-period-missing": {
    name: "no period decided",
    says: () => "Neither a period nor an entry that has one was chosen.",
    cure: () => "Choose an entry or a period.",
  },
  "decision-person-missing": {
    name: "nobody decided the period",
    says: () => "Nobody is named who decided the retention period.",
    cure: () => "Name who decided.",
  },
  "decision-below-minimum": {
    name: "decision below the minimum",
    says: ({ period, minimum, code }) => `${period.en} was decided, less than the ${minimum.en} of entry ${code}.`,
    cure: ({ minimum }) => `Decide ${minimum.en} or more.`,
  },
};

/** English words of the reasons behind a proposed period. */
export const proposalReasons: ReasonWords<ProposalReasons> = {
  "entry-speaks": ({ code, description, period, words }) =>
    `Entry ${code} "${description}" (${period.en}) speaks, by "${words.join('", "')}" in the title.`,
  "entry-gave-way": ({ code, description, period }) =>
    `Entry ${code} "${description}" (${period.en}) speaks too and was not chosen.`,
  "received-copy": ({ code }) => `It came from a subordinate unit and is kept as entry ${code} says of such copies.`,
  "entry-leaves-choice": ({ code, description, periods }) =>
    `Entry ${code} "${description}" leaves ${periods.map((period) => period.en).join(" or ")}; a person decides.`,
  "outside-filing-scope": ({ code, description }) =>
    `Exclusion ${code} "${description}" says it is not filed; what was filed is not destroyed without an appraisal.`,
  "exclusion-speaks-too": ({ code, description }) =>
    `Exclusion ${code} "${description}" speaks too; a person decides whether it is filed.`,
  "no-entry-speaks": ({ unit, version }) =>
    `No entry of version ${version} of ${unit} speaks; a person decides, and nothing is destroyed for that.`,
  "schedule-not-in-force": ({ unit, version, asOf }) =>
    `Version ${version} of ${unit} was not approved or not in force on ${asOf}; nothing is proposed.`,
};

/** English words of the reasons behind the accounting transition of 2016. */
export const transitionReasons: ReasonWords<TransitionReasons> = {
  "accounting-transition": ({ clause, action, oldEndDay, heldYears, remainingYears, endDay }) => {
    const rest =
      endDay === undefined
        ? "the new period is permanent"
        : `${remainingYears} years of the new period were left, which is over from ${endDay} on`;
    const item = clause === undefined ? "The" : `Transition, item ${clause}: the`;
    return `${item} old period was over from ${oldEndDay} on, ${heldYears} years were held by the end of 2015; ${ACTIONS[action]}; if kept, ${rest}.`;
  },
  "transition-not-in-force": ({ asOf }) => `On ${asOf} the new measures on accounting archives were not in force.`,
  "transition-not-needed": ({ year }) =>
    `Records of the accounting year ${year} fall under the new measures as they are.`,
  "transition-facts-missing": () =>
    "The accounting year, the old or the new period, or what had become of the records by the end of 2015 is not known.",
};

const ACTIONS: Readonly<Record<TransitionAction, string>> = Object.freeze({
  "destroy-by-new-procedure": "found destroyable and not yet destroyed, they are destroyed by the new procedure",
  "keep-for-the-rest": "found worth keeping, they are kept for the rest",
  "appraise-by-new-rules": "never appraised, they are appraised by the new rules",
  "reset-period": "not yet over, their period is set again",
});
