import { type Denominator, share } from "../../../foundation/quantities/index.js";
import { type Extent, summedExtents } from "../../../holdings/extents/index.js";
import type { HalfYearFacts } from "../facts/half-year-facts.js";
import type {
  AccessionFacts,
  PreInspectionFacts,
  PreparednessFacts,
  RecordingFacts,
  TransferFacts,
  UseFacts,
} from "../facts/practice-facts.js";
import { type FigureMaker, figureMaker, statedName } from "./figure-making.js";
import type { ReportFigure } from "./report-figure.js";

/** The figures of what was received, inspected, prepared, used and recorded. */
export function practiceFigures(facts: HalfYearFacts, rows: number): ReportFigure[] {
  const { accession, preInspection, use, recordings, preparedness } = facts;
  return [
    ...(accession === undefined ? [] : accessionFigures(accession, figureMaker(facts, accession), rows)),
    ...(use === undefined ? [] : useFigures(use, figureMaker(facts, use))),
    ...(recordings === undefined ? [] : recordingFigures(recordings, figureMaker(facts, recordings))),
    ...(preInspection === undefined ? [] : preInspectionFigures(preInspection, figureMaker(facts, preInspection))),
    ...(preparedness === undefined ? [] : preparednessFigures(preparedness, figureMaker(facts, preparedness))),
  ];
}

/** The rows of what is overdue: the units that keep something past its day. */
export function overdueTransfers({ transfers = [] }: AccessionFacts): readonly TransferFacts[] {
  return transfers.filter(({ overdue }) => overdue.volumes + overdue.items > 0);
}

/** How many expected recordings are lacking. */
export function lackingRecordings({ coverage }: RecordingFacts): number {
  return (coverage?.rows ?? []).filter(({ held }) => held === 0).length;
}

const RECEIVED: Denominator = Object.freeze({
  code: "received",
  title: Object.freeze({ "zh-CN": "接收进馆的卷、件", en: "volumes and items received" }),
});
const EXPECTED_RECORDINGS: Denominator = Object.freeze({
  code: "expected-recordings",
  title: Object.freeze({ "zh-CN": "应收声像档案", en: "expected recordings" }),
});

function accessionFigures(part: AccessionFacts, make: FigureMaker, rows: number): ReportFigure[] {
  const { received, units, withCopies, collected, transfers } = part;
  const figures = [make("accession-received", received)];
  if (units !== undefined) figures.push(make("accession-units", units));
  const all = received.volumes + received.items;
  if (withCopies !== undefined && all > 0) {
    figures.push(make("accession-copied", share(withCopies.volumes + withCopies.items, all, RECEIVED)));
  }
  if (collected !== undefined && collected.whole > 0) figures.push(make("accession-collected", collected));
  return transfers === undefined ? figures : [...figures, ...overdueFigures(overdueTransfers(part), make, rows)];
}

function overdueFigures(overdue: readonly TransferFacts[], make: FigureMaker, rows: number): ReportFigure[] {
  const left = overdue.slice(rows);
  const each = overdue.slice(0, rows).map((row, at) => {
    const subject = { key: String(at + 1), names: { unit: statedName(row.unit) } };
    return make("accession-overdue-unit", row.overdue, subject);
  });
  const rest = [make("accession-overdue-left-out", left.length), make("accession-overdue-rest", sumOf(left))];
  return [
    make("accession-overdue-units", overdue.length),
    make("accession-overdue", sumOf(overdue)),
    ...each,
    ...(left.length === 0 ? [] : rest),
  ];
}

function sumOf(transfers: readonly TransferFacts[]): Extent {
  return summedExtents(transfers.map(({ overdue }) => overdue));
}

function preInspectionFigures({ firstPass, standings }: PreInspectionFacts, make: FigureMaker): ReportFigure[] {
  const open = standings.reduce((sum, standing) => sum + standing.open.length, 0);
  const overdue = standings.reduce((sum, standing) => sum + standing.overdue, 0);
  return [
    ...(firstPass.whole === 0 ? [] : [make("pre-inspection-first-pass", firstPass)]),
    make("pre-inspection-open", open),
    make("pre-inspection-overdue", overdue),
  ];
}

function preparednessFigures({ preparedness: { plans } }: PreparednessFacts, make: FigureMaker): ReportFigure[] {
  return plans.whole === 0 ? [] : [make("preparedness-plans", plans)];
}

function useFigures({ use }: UseFacts, make: FigureMaker): ReportFigure[] {
  const digitized = use.digitized.medianMinutes;
  const originals = use.originals.medianMinutes;
  return [
    make("use-consultations", use.consultations),
    make("use-volumes", use.volumes),
    make("use-items", use.items),
    ...(digitized === undefined ? [] : [make("use-wait-digitized", digitized)]),
    ...(originals === undefined ? [] : [make("use-wait-originals", originals)]),
  ];
}

function recordingFigures(part: RecordingFacts, make: FigureMaker): ReportFigure[] {
  const { totals, coverage } = part;
  const figures: ReportFigure[] = [];
  if (totals !== undefined) {
    const { photographs, groups, reels, withoutReelCount } = totals;
    figures.push(make("recordings-photographs", photographs), make("recordings-groups", groups));
    figures.push(make("recordings-reels", { count: reels, bound: withoutReelCount === 0 ? "exact" : "at-least" }));
  }
  const expected = coverage?.rows.length ?? 0;
  if (expected === 0) return figures;
  const lacking = lackingRecordings(part);
  figures.push(make("recordings-collected", share(expected - lacking, expected, EXPECTED_RECORDINGS)));
  figures.push(make("recordings-lacking", lacking));
  return figures;
}
