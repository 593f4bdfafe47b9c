/** The texts that a sentence is given, each a figure as printed or a name. */
export type SentenceTexts<Names extends string> = { readonly [Name in Names]: string };

/**
 * The sentences of a half-year report, each with the texts it is given. A sentence is printed only when all of them are there, and the
 * words themselves hold no digit, so that no number is printed that is not a figure.
 */
export interface HalfYearSentences {
  /** When the phase began. */
  "phase-started": SentenceTexts<"phase" | "started">;
  /** When one that has still to begin is to do so. */
  "phase-to-start": SentenceTexts<"phase" | "start">;
  /** What was done in it. */
  "phase-done": SentenceTexts<"asOf" | "phase" | "done">;
  /** What was done in it, and of how many units. */
  "phase-done-of-units": SentenceTexts<"asOf" | "phase" | "done" | "units">;
  /** What was planned. */
  "phase-planned": SentenceTexts<"planned">;
  /** How much of the plan is done in one unit of count. */
  "phase-attained": SentenceTexts<"unit" | "rate">;
  /** A rate without a target. */
  rate: SentenceTexts<"whole" | "unit" | "rate" | "part" | "all" | "coverage">;
  /** A rate that reaches its target. */
  "rate-reached": SentenceTexts<"whole" | "unit" | "rate" | "part" | "all" | "coverage" | "target">;
  /** A rate that does not. */
  "rate-not-reached": SentenceTexts<"whole" | "unit" | "rate" | "part" | "all" | "coverage" | "target" | "missing">;
  /** A rate that does not, though rounded it looks as if it did. */
  "rate-not-reached-unrounded": HalfYearSentences["rate-not-reached"];
  /** There is nothing of which there could be a rate. */
  "rate-of-nothing": SentenceTexts<"whole" | "unit">;
  /** What is in the whole of a rate and cannot be in its part. */
  "rate-excluded-from-part": SentenceTexts<"extent" | "why">;
  /** What is not in the whole of a rate. */
  "rate-excluded-from-whole": SentenceTexts<"extent" | "why">;
  /** How much has exactly its pages. */
  "coverage-complete": SentenceTexts<"asOf" | "complete">;
  /** How much stands at another coverage. */
  "coverage-other": SentenceTexts<"coverage" | "extent">;
  /** How well the catalogue is dated. */
  dates: SentenceTexts<"all" | "part" | "rate">;
  /** How many dates give only a year or a month. */
  "dates-incomplete": SentenceTexts<"incomplete">;
  /** How many records have no date. */
  "dates-missing": SentenceTexts<"missing">;
  /** The checks found nothing. */
  "findings-none": SentenceTexts<"checked">;
  /** What the checks found. */
  findings: SentenceTexts<"checked" | "errors" | "warnings" | "hints">;
  /** A host's own count. */
  count: SentenceTexts<"title" | "value">;
  /** A host's own share of a named whole. */
  share: SentenceTexts<"title" | "part" | "whole" | "all" | "rate">;
  /** A host's own attainment of a plan. */
  attained: SentenceTexts<"title" | "part" | "all" | "rate">;
  /** A host's own share or attainment of nothing. */
  "share-of-nothing": SentenceTexts<"title" | "part">;
  /** What is due for open appraisal. */
  "opening-due": SentenceTexts<"asOf" | "asked" | "records" | "due">;
  /** Nothing is. */
  "opening-none": SentenceTexts<"asOf" | "asked">;
  /** Since when the first of it is. */
  "opening-earliest": SentenceTexts<"earliest">;
  /** Nothing opens by age. */
  "opening-by-people": SentenceTexts<never>;
  /** Of how much it cannot be said whether it is due. */
  "opening-undetermined": SentenceTexts<"records" | "extent">;
  /** What is due for appraisal at the end of its period. */
  "retention-due": SentenceTexts<"asOf" | "asked" | "records" | "due">;
  /** Nothing is. */
  "retention-none": SentenceTexts<"asOf" | "asked">;
  /** Since when the first of it is. */
  "retention-earliest": SentenceTexts<"earliest">;
  /** Nothing is destroyed by age. */
  "retention-by-people": SentenceTexts<never>;
  /** Of how much it cannot be said whether it is due. */
  "retention-undetermined": SentenceTexts<"records" | "extent">;
  /** What is closed out of the ledger. */
  ledger: SentenceTexts<"all" | "closed" | "rate">;
  /** What is open in it. */
  "ledger-open": SentenceTexts<"open" | "overdue">;
  /** Nothing is open. */
  "ledger-all-closed": SentenceTexts<never>;
  /** Guidance visits, and to how many units. */
  "activity-guidance": SentenceTexts<"visits" | "units">;
  /** Courses, and for how many people. */
  "activity-training": SentenceTexts<"courses" | "people">;
  /** Exhibitions, and what was shown. */
  "activity-exhibition": SentenceTexts<"exhibitions" | "boards" | "cases">;
  /** Groups that were received, and how many people. */
  "activity-groups": SentenceTexts<"groups" | "people">;
  /** What was received. */
  "accession-received": SentenceTexts<"received">;
  /** What was received, and from how many units. */
  "accession-received-of-units": SentenceTexts<"received" | "units">;
  /** Nothing was. */
  "accession-none": SentenceTexts<never>;
  /** How much of it came with its digital copy. */
  "accession-copied": SentenceTexts<"copied" | "all" | "rate">;
  /** How many due years of units are received in full. */
  "accession-collected": SentenceTexts<"collected" | "all" | "rate">;
  /** What is overdue. */
  "accession-overdue": SentenceTexts<"units" | "overdue">;
  /** How the reading room was used. */
  use: SentenceTexts<"consultations" | "volumes" | "items">;
  /** How long readers waited for a digital copy. */
  "use-wait-digitized": SentenceTexts<"digitized">;
  /** How long readers waited for an original. */
  "use-wait-originals": SentenceTexts<"originals">;
  /** How many recordings there are. */
  recordings: SentenceTexts<"photographs" | "groups" | "reels">;
  /** How much of what was expected is held. */
  "recordings-collected": SentenceTexts<"held" | "all" | "rate">;
  /** What is lacking. */
  "recordings-lacking": SentenceTexts<"lacking">;
  /** How many pre-inspections passed at once. */
  "pre-inspection": SentenceTexts<"inspected" | "passed" | "rate">;
  /** What they found and is open. */
  "pre-inspection-open": SentenceTexts<"open" | "overdue">;
  /** How many of the required plans there are. */
  preparedness: SentenceTexts<"required" | "held">;
  /** For what there is no plan. */
  "preparedness-plans-missing": SentenceTexts<"emergencies">;
  /** For what there was no drill. */
  "preparedness-drills-missing": SentenceTexts<"emergencies">;
  /** All plans are there and drilled. */
  "preparedness-complete": SentenceTexts<never>;
  /** Problem: units have not transferred what is overdue. */
  "problem-accession": SentenceTexts<"units" | "overdue">;
  /** Problem: plans are missing. */
  "problem-plans": SentenceTexts<"emergencies">;
  /** Problem: drills are missing. */
  "problem-drills": SentenceTexts<"emergencies">;
  /** Problem: recordings are lacking. */
  "problem-recordings": SentenceTexts<"lacking">;
  /** Problem: a target is not reached. */
  "problem-rate": SentenceTexts<"whole" | "unit" | "rate" | "target" | "missing">;
  /** Problem: a target is not reached, though the rate, once rounded, looks as if it were. */
  "problem-rate-unrounded": HalfYearSentences["problem-rate"];
  /** Problem: entries and images do not agree. */
  "problem-coverage": SentenceTexts<"extent">;
  /** Problem: the catalogue has errors, most of them these. */
  "problem-findings": SentenceTexts<"errors" | "most">;
  /** One of them, as a part of that sentence. */
  "problem-finding": SentenceTexts<"finding" | "count">;
  /** Problem: it cannot be said of records whether they are due for open appraisal. */
  "problem-opening": SentenceTexts<"records" | "missing">;
  /** Problem: it cannot be said of records whether their retention period has ended. */
  "problem-retention": SentenceTexts<"records" | "missing">;
  /** Problem: entries of the ledger are open, among them these. */
  "problem-ledger-open": SentenceTexts<"open" | "named">;
  /** One of them, as a part of that sentence. */
  "problem-ledger-entry": SentenceTexts<"problem">;
  /** Problem: entries of the ledger are overdue. */
  "problem-ledger": SentenceTexts<"overdue">;
  /** Next: go on digitizing. */
  "plan-rate": SentenceTexts<"whole" | "target" | "missing">;
  /** Next: by when the target will be reached. */
  "plan-forecast": SentenceTexts<"earliest" | "likely" | "latest">;
  /** Next: it cannot be said by when. */
  "plan-forecast-unknown": SentenceTexts<never>;
  /** Next: put right what does not agree. */
  "plan-coverage": SentenceTexts<"extent">;
  /** Next: correct the catalogue. */
  "plan-findings": SentenceTexts<"errors">;
  /** Next: review what is due. */
  "plan-opening": SentenceTexts<"records" | "due">;
  /** Next: what falls due besides. */
  "plan-opening-upcoming": SentenceTexts<"records" | "due">;
  /** Next: appraise what is due. */
  "plan-retention": SentenceTexts<"records" | "due">;
  /** Next: what falls due besides. */
  "plan-retention-upcoming": SentenceTexts<"records" | "due">;
  /** Next: complete the description of what cannot be decided for open appraisal. */
  "plan-opening-undetermined": SentenceTexts<"records">;
  /** Next: complete the description of what cannot be decided for retention. */
  "plan-retention-undetermined": SentenceTexts<"records">;
  /** Next: have what is overdue transferred. */
  "plan-accession": SentenceTexts<"units" | "overdue">;
  /** Next: have the faults of pre-inspections put right. */
  "plan-pre-inspection": SentenceTexts<"open">;
  /** Next: write plans. */
  "plan-plans": SentenceTexts<"emergencies">;
  /** Next: hold drills. */
  "plan-drills": SentenceTexts<"emergencies">;
  /** Next: collect recordings. */
  "plan-recordings": SentenceTexts<"lacking">;
  /** Next: close out the ledger. */
  "plan-ledger": SentenceTexts<"open">;
}

/** The code of a sentence. */
export type SentenceCode = keyof HalfYearSentences;

/** How each sentence is told, given its texts. */
export type HalfYearSentenceWords = { readonly [Code in SentenceCode]: (texts: HalfYearSentences[Code]) => string };
