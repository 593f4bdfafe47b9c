import { ruleTable } from "../../../foundation/law/index.js";
import type { HalfYearFacts, HostFact } from "../facts/half-year-facts.js";
import { hostSentence } from "../telling/host-sentence.js";
import type { SentenceCode } from "../telling/report-sentences.js";
import type { ReportTeller, Told } from "../telling/report-teller.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** A section of what was done, and the kinds of activities that it tells of. */
interface ActivitySection {
  readonly code: "guidance" | "exhibitions" | "activities";
  readonly kinds: readonly string[];
}

/** Which section tells of which kind of activity; what no row names is other work. */
const ACTIVITY_SECTIONS: readonly ActivitySection[] = ruleTable([
  { code: "guidance", kinds: ["guidance", "training"] },
  { code: "exhibitions", kinds: ["exhibition", "group-visit"] },
  { code: "activities", kinds: [] },
]);

/** What is told of a kind in one sentence where all its figures are there; what is left is counted one by one. */
interface ActivitySentence {
  readonly sentence: Extract<SentenceCode, `activity-${string}`>;
  readonly figures: readonly string[];
}

const ACTIVITY_SENTENCES: readonly ActivitySentence[] = ruleTable([
  { sentence: "activity-guidance", figures: ["guidance", "guidance:units"] },
  { sentence: "activity-training", figures: ["training", "training:people"] },
  { sentence: "activity-exhibition", figures: ["exhibition", "exhibition:boards", "exhibition:cases"] },
  { sentence: "activity-groups", figures: ["group-visit", "group-visit:people"] },
]);

/** Guidance and training, exhibitions and groups, and other work, each in its section. */
export function activitySections({ activities = [] }: HalfYearFacts, teller: ReportTeller): SectionDraft[] {
  return ACTIVITY_SECTIONS.flatMap(({ code }) => {
    const own = activities.filter((fact) => sectionOf(fact) === code);
    return sectionDraft(code, [teller.paragraph(...sentencesOf(own, teller))]) ?? [];
  });
}

function sectionOf({ code }: HostFact): ActivitySection["code"] {
  const kind = code.split(":", 1)[0]!;
  return ACTIVITY_SECTIONS.find(({ kinds }) => kinds.includes(kind))?.code ?? "activities";
}

function sentencesOf(facts: readonly HostFact[], teller: ReportTeller): (Told | undefined)[] {
  const codes = new Set(facts.map(({ code }) => code));
  const told = ACTIVITY_SENTENCES.filter(({ figures }) => figures.every((code) => codes.has(code)));
  const inSentences = new Map(told.flatMap((row) => row.figures.map((code) => [code, row] as const)));
  return facts.map((fact) => {
    const row = inSentences.get(fact.code);
    if (row === undefined) return hostSentence(teller, "activity", fact);
    return row.figures[0] === fact.code ? activitySentence(row, teller) : undefined;
  });
}

function activitySentence({ sentence, figures }: ActivitySentence, { say, printed }: ReportTeller): Told | undefined {
  const [count, first, second] = figures.map((code) => printed(`activity:${code}`));
  switch (sentence) {
    case "activity-guidance":
      return say(sentence, { visits: count, units: first });
    case "activity-training":
      return say(sentence, { courses: count, people: first });
    case "activity-exhibition":
      return say(sentence, { exhibitions: count, boards: first, cases: second });
    case "activity-groups":
      return say(sentence, { groups: count, people: first });
  }
}
