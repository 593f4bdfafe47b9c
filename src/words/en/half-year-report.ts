import type {
  HalfYearFindings,
  HalfYearName,
  HalfYearWords,
  NamedFigure,
} from "../../figures/half-year-report/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** The words of the half-year report in English. */
export const halfYearWords: HalfYearWords = {
  figures: {
    language: "en",
    dayForm: "iso",
    listGap: ", ",
    unitGap: " ",
    withoutPages: ({ extent, uncounted }) => `${extent} (not counting the pages of ${uncounted} without a page count)`,
  },
  sentenceGap: " ",
  title: (county, halfYear) => `${county} Archives: work of ${nameOf(halfYear)} of ${halfYear.year}`,
  dateline: (asOf) => `Data as of ${asOf}`,
  headings: {
    work: (halfYear) => `Work of ${nameOf(halfYear)}`,
    guidance: () => "Guidance and training",
    accession: () => "Accession",
    digitization: () => "Digitization",
    linking: () => "Image coverage and quality of the catalogue",
    opening: () => "Open appraisal",
    retention: () => "Appraisal at the end of retention",
    use: () => "Use in the reading room",
    recordings: () => "Audio-visual archives",
    exhibitions: () => "Exhibitions and visitors",
    activities: () => "Other work",
    practice: () => "How it was done",
    "pre-inspection": () => "Pre-inspection on site",
    rectification: () => "Rectification",
    preparedness: () => "Preparedness",
    problems: () => "Problems",
    plan: ({ half }) => (half === 1 ? "Plan for the second half" : "Plan for the first half of next year"),
  },
  mainNumber: ({ no }) => `${no}. `,
  subNumber: ({ no }) => `(${no}) `,
  itemNumber: (no) => `${no}. `,
  sentences: {
    "phase-started": ({ phase, started }) => `${phase} began on ${started}.`,
    "phase-to-start": ({ phase, start }) => `${phase} is to begin on ${start}.`,
    "phase-done": ({ asOf, phase, done }) => `Digitized in ${phase} by ${asOf}: ${done}.`,
    "phase-done-of-units": ({ asOf, phase, units, done }) => `Digitized in ${phase} by ${asOf}, for ${units}: ${done}.`,
    "phase-planned": ({ planned }) => `Planned: ${planned}.`,
    "phase-attained": ({ unit, rate }) => `Counted in ${unit}, ${rate} of the plan is done.`,
    rate: ({ whole, unit, rate, part, all, coverage }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} (${coverage}: ${part} of ${all}).`,
    "rate-reached": ({ whole, unit, rate, part, all, coverage, target }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} (${coverage}: ${part} of ${all}); the target of ${target} is reached.`,
    "rate-not-reached": ({ whole, unit, rate, part, all, coverage, target, missing }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} (${coverage}: ${part} of ${all}); the target of ${target} is not reached: still missing ${missing}.`,
    "rate-not-reached-unrounded": ({ whole, unit, rate, part, all, coverage, target, missing }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} when rounded (${coverage}: ${part} of ${all}); by the counts themselves the target of ${target} is not reached: still missing ${missing}.`,
    "rate-of-nothing": ({ whole, unit }) => `There are no ${unit} of ${whole} to take a digitization rate of.`,
    "rate-excluded-from-part": ({ extent, why }) => `Of these, ${extent}: ${why}.`,
    "rate-excluded-from-whole": ({ extent, why }) => `Not counted, ${extent}: ${why}.`,
    "coverage-complete": ({ asOf, complete }) =>
      `Images agree with the pages of the catalogue for ${complete} by ${asOf}.`,
    "coverage-other": ({ coverage, extent }) => `Image coverage "${coverage}": ${extent}.`,
    dates: ({ all, part, rate }) => `Of ${all} of the catalogue, ${part} (${rate}) give the date to the day.`,
    "dates-incomplete": ({ incomplete }) => `Only a year or a month: ${incomplete}.`,
    "dates-missing": ({ missing }) => `No usable date: ${missing}.`,
    "findings-none": ({ checked }) => `The check of ${checked} found nothing wrong.`,
    findings: ({ checked, errors, warnings, hints }) =>
      `The check of ${checked} found: to be corrected ${errors}, to be looked at ${warnings}, may be left ${hints}.`,
    count: ({ title, value }) => `${title}: ${value}.`,
    share: ({ title, part, whole, all, rate }) => `${title}: ${part}, ${rate} of ${whole} (${all}).`,
    attained: ({ title, part, all, rate }) => `${title}: ${part} of ${all} planned, ${rate} of the plan.`,
    "share-of-nothing": ({ title, part }) => `${title}: ${part}.`,
    "opening-due": ({ asOf, asked, records, due }) =>
      `As of ${asOf}, of ${asked} the closure period is complete and open appraisal is due for ${records}: ${due}.`,
    "opening-none": ({ asOf, asked }) => `As of ${asOf}, none of ${asked} is due for open appraisal.`,
    "opening-earliest": ({ earliest }) => `The first of them fell due on ${earliest}.`,
    "opening-by-people": () => "Records open only after review, never by age alone.",
    "opening-undetermined": ({ records, extent }) =>
      `For another ${records}, ${extent}, whether they are due cannot be said, since something is missing.`,
    "retention-due": ({ asOf, asked, records, due }) =>
      `As of ${asOf}, of ${asked} the retention period has ended and an appraisal is due for ${records}: ${due}.`,
    "retention-none": ({ asOf, asked }) => `As of ${asOf}, none of ${asked} is due for appraisal.`,
    "retention-earliest": ({ earliest }) => `The first of them fell due on ${earliest}.`,
    "retention-by-people": () => "Records are appraised first and never destroyed by age alone.",
    "retention-undetermined": ({ records, extent }) =>
      `For another ${records}, ${extent}, whether they are due cannot be said, since something is missing.`,
    ledger: ({ all, closed, rate }) => `Closed out: ${closed} of ${all}, ${rate}.`,
    "ledger-open": ({ open, overdue }) => `Still open: ${open}; overdue: ${overdue}.`,
    "ledger-all-closed": () => "Nothing is open.",
    "activity-guidance": ({ visits, units }) => `Guidance: ${visits}, to ${units}.`,
    "activity-training": ({ courses, people }) => `Training: ${courses}, for ${people}.`,
    "activity-exhibition": ({ exhibitions, boards, cases }) =>
      `Exhibitions: ${exhibitions}, with ${boards} and ${cases}.`,
    "activity-groups": ({ groups, people }) => `Groups received: ${groups}, of ${people}.`,
    "accession-received": ({ received }) => `Received: ${received}.`,
    "accession-received-of-units": ({ received, units }) => `Received from ${units}: ${received}.`,
    "accession-none": () => "Nothing was transferred to the archives.",
    "accession-copied": ({ copied, all, rate }) =>
      `Of ${all}, ${copied} came with complete and linked digital copies, which is ${rate}.`,
    "accession-collected": ({ collected, all, rate }) =>
      `Received in full: ${collected} of ${all} of units that were due for transfer, which is ${rate}.`,
    "accession-overdue": ({ units, overdue }) => `Overdue: ${overdue} of ${units}.`,
    use: ({ consultations, volumes, items }) => `Consultations: ${consultations}, with ${volumes} and ${items}.`,
    "use-wait-digitized": ({ digitized }) => `The median wait for a digital copy was ${digitized}.`,
    "use-wait-originals": ({ originals }) => `The median wait for an original was ${originals}.`,
    recordings: ({ photographs, groups, reels }) => `Held: ${photographs} (${groups}) and ${reels}.`,
    "recordings-collected": ({ held, all, rate }) => `Met: ${held} of ${all} of the list, which is ${rate}.`,
    "recordings-lacking": ({ lacking }) => `Lacking: ${lacking}.`,
    "pre-inspection": ({ inspected, passed, rate }) =>
      `Pre-inspected at the unit before transfer: ${inspected}; ${passed} passed at the first visit, which is ${rate}.`,
    "pre-inspection-open": ({ open, overdue }) => `To be put right: ${open}, of them overdue: ${overdue}.`,
    preparedness: ({ required, held }) => `In place: ${held} of ${required} for emergencies that are required.`,
    "preparedness-plans-missing": ({ emergencies }) => `There is no plan for: ${emergencies}.`,
    "preparedness-drills-missing": ({ emergencies }) => `There was no drill in time for: ${emergencies}.`,
    "preparedness-complete": () => "Every plan is there and was drilled in time.",
    "problem-accession": ({ units, overdue }) => `Transfers of ${units} are overdue: ${overdue}.`,
    "problem-plans": ({ emergencies }) => `Emergency plans are missing for: ${emergencies}.`,
    "problem-drills": ({ emergencies }) => `Emergency plans were not drilled in time for: ${emergencies}.`,
    "problem-recordings": ({ lacking }) => `Recordings are lacking: ${lacking}.`,
    "problem-rate": ({ whole, unit, rate, target, missing }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} and does not reach ${target}: still missing ${missing}.`,
    "problem-rate-unrounded": ({ whole, unit, rate, target, missing }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} when rounded; by the counts themselves it does not reach ${target}: still missing ${missing}.`,
    "problem-coverage": ({ extent }) => `Images and catalogue do not agree for ${extent}.`,
    "problem-findings": ({ errors, most }) => `The catalogue has ${errors} to be corrected, most of them: ${most}.`,
    "problem-finding": ({ finding, count }) => `${finding} (${count})`,
    "problem-opening": ({ records, missing }) =>
      `${records}: ${missing} is missing, so that it cannot be said whether open appraisal is due.`,
    "problem-retention": ({ records, missing }) =>
      `${records}: ${missing} is missing, so that it cannot be said whether the retention period has ended.`,
    "problem-ledger-open": ({ open, named }) => `Open in the ledger: ${open}, among them ${named}.`,
    "problem-ledger-entry": ({ problem }) => `"${problem}"`,
    "problem-ledger": ({ overdue }) => `Overdue in the ledger: ${overdue}.`,
    "plan-rate": ({ whole, target, missing }) => `Go on digitizing: ${missing} more, to reach ${target} of ${whole}.`,
    "plan-forecast": ({ earliest, likely, latest }) =>
      `At the pace of late it will be done about ${likely}, on ${earliest} at the earliest and on ${latest} at the latest.`,
    "plan-forecast-unknown": () => "The pace of late does not tell when it will be done.",
    "plan-coverage": ({ extent }) => `Check images against the catalogue and link again: ${extent}.`,
    "plan-findings": ({ errors }) => `Correct the catalogue: ${errors}.`,
    "plan-opening": ({ records, due }) => `Hold the open appraisal of ${records}: ${due}.`,
    "plan-opening-upcoming": ({ records, due }) => `Falling due for it in the next half-year: ${records}, ${due}.`,
    "plan-retention": ({ records, due }) => `Appraise at the end of their retention ${records}: ${due}.`,
    "plan-retention-upcoming": ({ records, due }) => `Falling due for it in the next half-year: ${records}, ${due}.`,
    "plan-opening-undetermined": ({ records }) =>
      `Complete the description of ${records} for which open appraisal cannot be decided.`,
    "plan-retention-undetermined": ({ records }) =>
      `Complete the description of ${records} whose end of retention cannot be decided.`,
    "plan-accession": ({ units, overdue }) => `Have ${units} transfer what is overdue: ${overdue}.`,
    "plan-pre-inspection": ({ open }) => `Have the faults of pre-inspections put right: ${open}.`,
    "plan-plans": ({ emergencies }) => `Write emergency plans for: ${emergencies}.`,
    "plan-drills": ({ emergencies }) => `Hold drills for: ${emergencies}.`,
    "plan-recordings": ({ lacking }) => `Collect the recordings that are lacking: ${lacking}.`,
    "plan-ledger": ({ open }) => `Put right and close out: ${open}.`,
  },
  tables: {
    coverage: "Image coverage",
    findings: "What the check found",
    "opening-by-year": "Due for open appraisal, by year",
    "opening-by-fonds": "Due for open appraisal, by fonds",
    "retention-by-year": "Due for appraisal at the end of retention, by year",
    "retention-by-fonds": "Due for appraisal at the end of retention, by fonds",
    "accession-overdue": "Overdue transfers, by unit",
    ledger: "Open entries of the ledger",
    figures: "Where the figures come from",
  },
  columns: {
    coverage: "Image coverage",
    severity: "Severity",
    finding: "Finding",
    findings: "Findings",
    year: "Due in",
    fonds: "Fonds",
    unit: "Unit",
    records: "Entries",
    volumes: "Volumes",
    items: "Items",
    pages: "Pages",
    "without-pages": "Without a page count",
    no: "No.",
    source: "Source",
    problem: "Problem",
    owner: "Owner",
    due: "Last day",
    late: "Days late",
    figure: "Figure",
    value: "Value",
    formula: "How it was worked out",
    sources: "Sources",
    day: "Day",
  },
  rest: (leftOut) => `The other ${leftOut}`,
  leftOut: (leftOut) => `Left out: ${leftOut}.`,
  tableNote: ({ formula, sources, day }) => `Worked out as: ${formula}. Sources: ${sources}. Day: ${day}.`,
  unknown: "not stated",
  chartTable: (title) => `${title} (table)`,
};

function nameOf({ half }: HalfYearName): string {
  return half === 1 ? "the first half" : "the second half";
}

/** What holding a written report against the data finds, and what to do about it. */
export const halfYearFindings: FindingWords<HalfYearFindings> = {
  "report-figure-differs": {
    name: "figure of the report differs from the data",
    says: ({ text, figures }) => `The report says "${text}", the data say ${shown(figures)}.`,
    cure: () =>
      "Check the ledgers and the catalogue: correct the report, or correct the data and work the figures out again.",
  },
  "report-figure-too-exact": {
    name: "figure of the report is more exact than the data",
    says: ({ text, figures }) => `The report says "${text}", the data know only ${shown(figures)}.`,
    cure: () => "Look up the exact number and enter it; where there is none, keep the report as vague as the data.",
  },
  "report-figure-not-covered": {
    name: "figure of the report not checked",
    says: ({ text }) =>
      `The report says "${text}", and the words around it name no figure of the data, so that it was not checked.`,
    cure: () =>
      "Check it by hand, against the table of figures or another source; a number that is reported often belongs in a ledger.",
  },
  "report-figure-masked": {
    name: "figure of the report blacked out",
    says: ({ text }) => `"${text}" is blacked out: it is no number, and not zero.`,
    cure: () => "Fill it in from the approval or the contract, or leave it out where it is not to be published.",
  },
  "report-list-too-long": {
    name: "more names than the number behind them",
    says: ({ text, named }) => `${named} names are listed before "等", and the number behind it is "${text}".`,
    cure: () => "Check the names and the number, and correct the one that is wrong.",
  },
};

function shown(figures: readonly NamedFigure[]): string {
  return figures.map(({ title, text }) => `${title.en}: ${text}`).join("; ");
}
