import type { HalfYearName, HalfYearWords } from "../../figures/half-year-report/index.js";

/** The words of the half-year report in English. */
export const halfYearWords: HalfYearWords = {
  figures: {
    language: "en",
    dayForm: "iso",
    listGap: ", ",
    unitGap: " ",
    withoutPages: ({ extent, uncounted }) =>
      `${extent} (not counting the pages of ${uncounted} that have no page count)`,
  },
  sentenceGap: " ",
  title: (county, halfYear) => `${county} Archives: work of ${nameOf(halfYear)} of ${halfYear.year}`,
  dateline: (asOf) => `Data as of ${asOf}`,
  headings: {
    work: (halfYear) => `Work of ${nameOf(halfYear)}`,
    digitization: () => "Digitization",
    linking: () => "Image coverage and quality of the catalogue",
    opening: () => "Open appraisal",
    retention: () => "Appraisal at the end of retention",
    rectification: () => "Rectification",
    activities: () => "Other work",
    problems: () => "Problems",
    plan: ({ half }) => (half === 1 ? "Plan for the second half" : "Plan for the first half of next year"),
  },
  mainNumber: (no) => `${no}. `,
  subNumber: (no) => `(${no}) `,
  itemNumber: (no) => `${no}. `,
  sentences: {
    "phase-started": ({ phase, started }) => `${phase} began on ${started}.`,
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
    "coverage-other": ({ coverage, extent }) => `Image coverage “${coverage}”: ${extent}.`,
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
      `For another ${records} (${extent}) it cannot be said, since something is missing.`,
    "retention-due": ({ asOf, asked, records, due }) =>
      `As of ${asOf}, of ${asked} the retention period has ended and an appraisal is due for ${records}: ${due}.`,
    "retention-none": ({ asOf, asked }) => `As of ${asOf}, none of ${asked} is due for appraisal.`,
    "retention-earliest": ({ earliest }) => `The first of them fell due on ${earliest}.`,
    "retention-by-people": () => "Records are appraised first and never destroyed by age alone.",
    "retention-undetermined": ({ records, extent }) =>
      `For another ${records} (${extent}) it cannot be said, since something is missing.`,
    ledger: ({ all, closed, rate }) => `Closed out: ${closed} of ${all}, ${rate}.`,
    "ledger-open": ({ open, overdue }) => `Still open: ${open}; overdue: ${overdue}.`,
    "ledger-all-closed": () => "Nothing is open.",
    "problem-rate": ({ whole, unit, rate, target, missing }) =>
      `The digitization rate of ${whole}, counted in ${unit}, is ${rate} and does not reach ${target}: still missing ${missing}.`,
    "problem-coverage": ({ extent }) => `Images and catalogue do not agree for ${extent}.`,
    "problem-findings": ({ errors, most }) => `The catalogue has ${errors} to be corrected, most of them: ${most}.`,
    "problem-finding": ({ finding, count }) => `${finding} (${count})`,
    "problem-opening": ({ records, missing }) =>
      `${records}: ${missing} is missing, so that it cannot be said whether open appraisal is due.`,
    "problem-retention": ({ records, missing }) =>
      `${records}: ${missing} is missing, so that it cannot be said whether the retention period has ended.`,
    "problem-ledger": ({ overdue }) => `Overdue in the ledger: ${overdue}.`,
    "plan-rate": ({ whole, target, missing }) => `Go on digitizing: ${missing} more, to reach ${target} of ${whole}.`,
    "plan-forecast": ({ earliest, likely, latest }) =>
      `At the pace of late it will be done about ${likely}, on ${earliest} at the earliest and on ${latest} at the latest.`,
    "plan-forecast-unknown": () => "The pace of late does not tell when it will be done.",
    "plan-coverage": ({ extent }) => `Check images against the catalogue and link again: ${extent}.`,
    "plan-findings": ({ errors }) => `Correct the catalogue: ${errors}.`,
    "plan-opening": ({ records, due }) => `Hold the open appraisal of ${records} (${due}).`,
    "plan-opening-upcoming": ({ records, due }) => `Falling due for it in the next half-year: ${records} (${due}).`,
    "plan-retention": ({ records, due }) => `Appraise ${records} (${due}) at the end of their retention.`,
    "plan-retention-upcoming": ({ records, due }) => `Falling due for it in the next half-year: ${records} (${due}).`,
    "plan-opening-undetermined": ({ records }) =>
      `Complete the description of ${records} for which open appraisal cannot be decided.`,
    "plan-retention-undetermined": ({ records }) =>
      `Complete the description of ${records} whose end of retention cannot be decided.`,
    "plan-ledger": ({ open }) => `Put right and close out: ${open}.`,
  },
  tables: {
    coverage: "Image coverage",
    findings: "What the check found",
    "opening-by-year": "Due for open appraisal, by year",
    "opening-by-fonds": "Due for open appraisal, by fonds",
    "retention-by-year": "Due for appraisal at the end of retention, by year",
    "retention-by-fonds": "Due for appraisal at the end of retention, by fonds",
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
