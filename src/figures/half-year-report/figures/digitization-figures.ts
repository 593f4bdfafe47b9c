import type { CivilDay } from "../../../foundation/dates/index.js";
import { type Extent, summedExtents } from "../../../holdings/extents/index.js";
import { IMAGE_COVERAGE_TITLES, IMAGE_COVERAGES } from "../../../holdings/page-images/index.js";
import {
  COUNTING_UNITS,
  countIn,
  EXCLUSION_TITLES,
  type Exclusion,
  PROGRESS_COVERAGES,
  planAttainment,
  targetStanding,
} from "../../progress/index.js";
import type { CoverageFacts, HalfYearFacts, PhaseFacts, RateFacts } from "../facts/half-year-facts.js";
import { type FigureMaker, type FigureSubject, figureMaker, named } from "./figure-making.js";
import { figureUnit, type ReportFigure } from "./report-figure.js";

/** The figures of the phase, the rates and the coverage. */
export function digitizationFigures(facts: HalfYearFacts): ReportFigure[] {
  return [
    ...(facts.phase === undefined ? [] : phaseFigures(facts.phase, facts.asOf, figureMaker(facts, facts.phase))),
    ...(facts.rates ?? []).flatMap((part) => rateFigures(part, figureMaker(facts, part))),
    ...(facts.coverage === undefined ? [] : coverageFigures(facts.coverage, figureMaker(facts, facts.coverage))),
  ];
}

/** What stands behind the colon of the figures of a rate: rates of another whole, coverage or unit are other figures. */
export function rateKey({ rate }: RateFacts): string {
  return `${rate.share.of.code}:${rate.coverage}:${rate.unit}`;
}

/** How much stands at a coverage that somebody has to look at. */
export function extentToCorrect({ extents }: CoverageFacts): Extent {
  return summedExtents([extents.partial, extents.mismatched, extents.undetermined]);
}

function phaseFigures({ phase, done, units }: PhaseFacts, asOf: CivilDay, make: FigureMaker): ReportFigure[] {
  const { planned, startedOn } = phase;
  const names = { phase: named(phase.title) };
  const isToStart = startedOn > asOf;
  // Of what has not begun nothing is done, which is no figure; work before its first day is told all the same.
  const isIdle = isToStart && COUNTING_UNITS.every((unit) => countIn(done, unit) === 0);
  const figures = [make(isToStart ? "phase-to-start" : "phase-started", startedOn, { names })];
  if (!isIdle) figures.push(make("phase-done", done, { names }));
  if (!isIdle && units !== undefined) figures.push(make("phase-units", units, { names }));
  if (planned === undefined) return figures;
  figures.push(make("phase-planned", planned, { names }));
  if (isIdle) return figures;
  const attained = planAttainment(done, planned);
  for (const unit of COUNTING_UNITS) {
    if (attained[unit].planned === 0 || unit === "volumes-and-items") continue;
    const counted = figureUnit(unit);
    figures.push(
      make("phase-attainment", attained[unit], { key: unit, unit: counted, names: { ...names, unit: counted.title } }),
    );
  }
  return figures;
}

function rateFigures(part: RateFacts, make: FigureMaker): ReportFigure[] {
  const { rate, target, forecast } = part;
  const unit = figureUnit(rate.unit);
  const names = { whole: rate.share.of.title, unit: unit.title, coverage: coverageTitle(rate.coverage) };
  const subject: FigureSubject = { key: rateKey(part), names, unit };
  const figures: ReportFigure[] = [];
  if (rate.share.whole > 0) figures.push(make("digitization-rate", rate.share, subject));
  for (const exclusion of rate.excluded) figures.push(excludedFigure(exclusion, subject, make));
  if (target === undefined || rate.share.whole === 0) return figures;
  const standing = targetStanding(rate, target);
  figures.push(make("rate-target", target, { ...subject, unit: figureUnit("percent") }));
  if (standing.missing === 0) return figures;
  figures.push(make("rate-missing", standing.missing, subject));
  if (forecast?.kind !== "decided") return figures;
  const aDay = { ...subject, unit: figureUnit("day") };
  const { earliest, likely, latest } = forecast.value;
  figures.push(make("rate-earliest", earliest, aDay), make("rate-likely", likely, aDay));
  figures.push(make("rate-latest", latest, aDay));
  return figures;
}

function excludedFigure({ code, extent }: Exclusion, { key, names }: FigureSubject, make: FigureMaker): ReportFigure {
  const subject = { key: `${key}:${code}`, names: { ...names, why: EXCLUSION_TITLES[code] } };
  return code === "page-count-unknown"
    ? make("rate-excluded", extent.withoutPageCount, { ...subject, unit: figureUnit("volumes-and-items") })
    : make("rate-excluded", extent, { ...subject, unit: figureUnit("extent") });
}

function coverageFigures(part: CoverageFacts, make: FigureMaker): ReportFigure[] {
  const figures = IMAGE_COVERAGES.map((coverage) =>
    make("coverage", part.extents[coverage], { key: coverage, names: { coverage: IMAGE_COVERAGE_TITLES[coverage] } }),
  );
  return [...figures, make("coverage-to-correct", extentToCorrect(part))];
}

/** What counts as digitized, in words; a host's own code prints as it is. */
export function coverageTitle(code: string) {
  return PROGRESS_COVERAGES.find((row) => row.code === code)?.title ?? named(code);
}
