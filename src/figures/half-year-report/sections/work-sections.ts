import { IMAGE_COVERAGE_TITLES, IMAGE_COVERAGES } from "../../../holdings/page-images/index.js";
import { COUNTING_UNITS, EXCLUSION_TITLES, targetStanding } from "../../progress/index.js";
import type {
  CoverageFacts,
  DateFacts,
  FindingFacts,
  HalfYearFacts,
  PhaseFacts,
  RateFacts,
} from "../facts/half-year-facts.js";
import { coverageTitle, rateKey } from "../figures/digitization-figures.js";
import { named } from "../figures/figure-making.js";
import { figureUnit } from "../figures/report-figure.js";
import { looksReached } from "../telling/figure-text.js";
import { hostSentence } from "../telling/host-sentence.js";
import { extentTable, type ReportTable } from "../telling/report-table.js";
import type { ReportTeller, Told } from "../telling/report-teller.js";
import { findingsTable } from "./findings-table.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** Digitization (数字化): the phase and the rates. */
export function digitizationSection(facts: HalfYearFacts, teller: ReportTeller): SectionDraft | undefined {
  const { phase, rates = [] } = facts;
  return sectionDraft("digitization", [
    phase === undefined ? undefined : phaseParagraph(phase, teller),
    ...rates.map((part) => rateParagraph(part, teller)),
  ]);
}

/** Image coverage and the quality of the catalogue (挂接与目录质量). */
export function linkingSection(facts: HalfYearFacts, teller: ReportTeller, rows: number): SectionDraft | undefined {
  const { coverage, dates, findings, notes = [] } = facts;
  return sectionDraft(
    "linking",
    [
      coverage === undefined ? undefined : coverageParagraph(coverage, teller),
      teller.paragraph(
        dates === undefined ? undefined : dateSentences(dates, teller),
        ...notes.map((fact) => hostSentence(teller, "note", fact)),
      ),
      findings === undefined ? undefined : findingsParagraph(findings, teller),
    ],
    [coverage === undefined ? undefined : coverageTable(teller), findingsTable(findings, teller, rows)],
  );
}

function phaseParagraph({ phase }: PhaseFacts, { say, printed, name, paragraph }: ReportTeller): Told | undefined {
  const phaseName = name(named(phase.title));
  const done = { asOf: printed("as-of"), phase: phaseName, done: printed("phase-done") };
  const attained = COUNTING_UNITS.map((unit) =>
    say("phase-attained", { unit: name(figureUnit(unit).title), rate: printed(`phase-attainment:${unit}`) }),
  );
  return paragraph(
    say("phase-started", { phase: phaseName, started: printed("phase-started") }),
    say("phase-to-start", { phase: phaseName, start: printed("phase-to-start") }),
    say("phase-done-of-units", { ...done, units: printed("phase-units") }) ?? say("phase-done", done),
    say("phase-planned", { planned: printed("phase-planned") }),
    ...attained,
  );
}

function rateParagraph(part: RateFacts, teller: ReportTeller): Told | undefined {
  const { say, printed, name, paragraph } = teller;
  const key = rateKey(part);
  const excluded = part.rate.excluded.map(({ code, from }) =>
    say(from === "part" || code === "page-count-unknown" ? "rate-excluded-from-part" : "rate-excluded-from-whole", {
      extent: printed(`rate-excluded:${key}:${code}`),
      why: name(EXCLUSION_TITLES[code]),
    }),
  );
  return paragraph(rateSentence(part, teller), ...excluded);
}

function rateSentence(part: RateFacts, { say, printed, part: above, whole, name }: ReportTeller): Told | undefined {
  const { rate, target } = part;
  const code = `digitization-rate:${rateKey(part)}`;
  const of = { whole: name(rate.share.of.title), unit: name(figureUnit(rate.unit).title) };
  if (rate.share.whole === 0) return say("rate-of-nothing", of);
  const coverage = name(coverageTitle(rate.coverage));
  const texts = { ...of, coverage, rate: printed(code), part: above(code), all: whole(code) };
  if (target === undefined) return say("rate", texts);
  const aimed = { ...texts, target: printed(`rate-target:${rateKey(part)}`) };
  if (targetStanding(rate, target).reached === true) return say("rate-reached", aimed);
  const short = { ...aimed, missing: printed(`rate-missing:${rateKey(part)}`) };
  return say(looksReached(rate.share, target) ? "rate-not-reached-unrounded" : "rate-not-reached", short);
}

function coverageParagraph({ extents }: CoverageFacts, { say, printed, name, paragraph }: ReportTeller) {
  const others = IMAGE_COVERAGES.filter((coverage) => {
    const { volumes, items } = extents[coverage];
    return coverage !== "complete" && volumes + items > 0;
  });
  return paragraph(
    say("coverage-complete", { asOf: printed("as-of"), complete: printed("coverage:complete") }),
    ...others.map((coverage) =>
      say("coverage-other", {
        coverage: name(IMAGE_COVERAGE_TITLES[coverage]),
        extent: printed(`coverage:${coverage}`),
      }),
    ),
  );
}

function coverageTable(teller: ReportTeller): ReportTable {
  const rows = IMAGE_COVERAGES.map((coverage) => ({
    cells: [teller.name(IMAGE_COVERAGE_TITLES[coverage]).text],
    extent: `coverage:${coverage}`,
  }));
  return extentTable(teller, "coverage", "coverage", rows);
}

function dateSentences({ quality }: DateFacts, { say, printed, part, whole, paragraph }: ReportTeller) {
  const code = "dates-to-the-day";
  return paragraph(
    say("dates", { all: whole(code), part: part(code), rate: printed(code) }),
    quality.incomplete === 0 ? undefined : say("dates-incomplete", { incomplete: printed("dates-incomplete") }),
    quality.missing === 0 ? undefined : say("dates-missing", { missing: printed("dates-missing") }),
  );
}

function findingsParagraph({ counts }: FindingFacts, { say, printed }: ReportTeller): Told | undefined {
  const checked = printed("checked");
  if (counts.length === 0) return say("findings-none", { checked });
  return say("findings", {
    checked,
    errors: printed("findings:error"),
    warnings: printed("findings:warning"),
    hints: printed("findings:hint"),
  });
}
