import type { HalfYearFacts } from "../facts/half-year-facts.js";
import { lackingRecordings, overdueTransfers } from "../figures/practice-figures.js";
import type { ReportTeller, Told } from "../telling/report-teller.js";
import { hasOpenFaults, missingEmergencies } from "./practice-sections.js";

/** What is wrong with accession, preparedness and audio-visual archives. */
export function practiceProblems(facts: HalfYearFacts, teller: ReportTeller): (Told | undefined)[] {
  const { accession, preparedness, recordings } = facts;
  const { say, printed } = teller;
  const gaps = (missing: "plan" | "drill") =>
    preparedness === undefined ? undefined : missingEmergencies(preparedness, missing, teller);
  return [
    accession === undefined || overdueTransfers(accession).length === 0
      ? undefined
      : say("problem-accession", overdueTexts(teller)),
    say("problem-plans", { emergencies: gaps("plan") }),
    say("problem-drills", { emergencies: gaps("drill") }),
    recordings === undefined || lackingRecordings(recordings) === 0
      ? undefined
      : say("problem-recordings", { lacking: printed("recordings-lacking") }),
  ];
}

/** What is to be done about it. */
export function practicePlans(facts: HalfYearFacts, teller: ReportTeller): (Told | undefined)[] {
  const { accession, preInspection, preparedness, recordings } = facts;
  const { say, printed, paragraph } = teller;
  const gaps = (missing: "plan" | "drill") =>
    preparedness === undefined ? undefined : missingEmergencies(preparedness, missing, teller);
  return [
    paragraph(
      accession === undefined || overdueTransfers(accession).length === 0
        ? undefined
        : say("plan-accession", overdueTexts(teller)),
      preInspection === undefined || !hasOpenFaults(preInspection)
        ? undefined
        : say("plan-pre-inspection", { open: printed("pre-inspection-open") }),
    ),
    paragraph(say("plan-plans", { emergencies: gaps("plan") }), say("plan-drills", { emergencies: gaps("drill") })),
    recordings === undefined || lackingRecordings(recordings) === 0
      ? undefined
      : say("plan-recordings", { lacking: printed("recordings-lacking") }),
  ];
}

function overdueTexts({ printed }: ReportTeller) {
  return { units: printed("accession-overdue-units"), overdue: printed("accession-overdue") };
}
