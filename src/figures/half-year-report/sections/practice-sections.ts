import type { EmergencyGap, PreInspectionFacts, PreparednessFacts, RecordingFacts } from "../facts/practice-facts.js";
import { lackingRecordings } from "../figures/practice-figures.js";
import type { ReportTeller, Told } from "../telling/report-teller.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** How the reading room was used, and how long readers waited (查档利用). */
export function useSection({ say, printed, paragraph }: ReportTeller): SectionDraft | undefined {
  const digitized = printed("use-wait-digitized");
  const originals = printed("use-wait-originals");
  return sectionDraft("use", [
    paragraph(
      say("use", {
        consultations: printed("use-consultations"),
        volumes: printed("use-volumes"),
        items: printed("use-items"),
      }),
      say("use-wait-digitized", { digitized }),
      say("use-wait-originals", { originals }),
    ),
  ]);
}

/** The audio-visual archives (声像档案). */
export function recordingsSection(part: RecordingFacts | undefined, teller: ReportTeller): SectionDraft | undefined {
  if (part === undefined) return undefined;
  const { say, printed, part: above, whole, paragraph } = teller;
  const collected = "recordings-collected";
  return sectionDraft("recordings", [
    paragraph(
      say("recordings", {
        photographs: printed("recordings-photographs"),
        groups: printed("recordings-groups"),
        reels: printed("recordings-reels"),
      }),
      say("recordings-collected", { held: above(collected), all: whole(collected), rate: printed(collected) }),
      lackingRecordings(part) === 0 ? undefined : say("recordings-lacking", { lacking: printed("recordings-lacking") }),
    ),
  ]);
}

/** On-site pre-inspection instead of acceptance at the archives (开展上门预检). */
export function preInspectionSection(part: PreInspectionFacts | undefined, teller: ReportTeller) {
  if (part === undefined) return undefined;
  const { say, printed, part: above, whole, paragraph } = teller;
  const first = "pre-inspection-first-pass";
  const open = { open: printed("pre-inspection-open"), overdue: printed("pre-inspection-overdue") };
  return sectionDraft("pre-inspection", [
    paragraph(
      say("pre-inspection", { inspected: whole(first), passed: above(first), rate: printed(first) }),
      hasOpenFaults(part) ? say("pre-inspection-open", open) : undefined,
    ),
  ]);
}

/** Whether a fault of a pre-inspection is open. */
export function hasOpenFaults({ standings }: PreInspectionFacts): boolean {
  return standings.some(({ open }) => open.length > 0);
}

/** Which plans there are, and which are missing (应急准备). */
export function preparednessSection(part: PreparednessFacts | undefined, teller: ReportTeller) {
  if (part === undefined) return undefined;
  const { say, printed, part: above, whole, paragraph } = teller;
  const plans = "preparedness-plans";
  const isComplete = part.preparedness.gaps.length === 0;
  return sectionDraft("preparedness", [
    paragraph(
      say("preparedness", { required: whole(plans), held: above(plans) }),
      say("preparedness-plans-missing", { emergencies: missingEmergencies(part, "plan", teller) }),
      say("preparedness-drills-missing", { emergencies: missingEmergencies(part, "drill", teller) }),
      isComplete && printed(plans) !== undefined ? say("preparedness-complete", {}) : undefined,
    ),
  ]);
}

/** The names of the emergencies for which a plan or a drill is missing. */
export function missingEmergencies(
  { preparedness, emergencies }: PreparednessFacts,
  missing: EmergencyGap["missing"],
  { name, list }: ReportTeller,
): Told | undefined {
  const titles = new Map(emergencies.map(({ emergency, title }) => [emergency, title]));
  const lacking = preparedness.gaps.filter((gap) => gap.missing === missing);
  return list(...lacking.map(({ emergency }) => name(titles.get(emergency) ?? { "zh-CN": emergency, en: emergency })));
}
