import { burnUpChart, closureChanges, dueByYearChart, progressByUnitChart } from "lantai/charts";
import { halfYearSpan } from "lantai/dates";
import { dueYears, figureUnit, halfYearReport } from "lantai/half-year-report";
import { OPENING_RULES } from "lantai/open-appraisal";
import { WORDS } from "./files.mjs";
import { officeFacts } from "./offices.mjs";
import { practiceFacts } from "./programme.mjs";

import { AS_OF, COUNTY, FILES, PHASE, TARGET } from "./settings.mjs";

const CATALOGUES = [FILES.volumes, FILES.items];

/** The half-year report: what was worked out, with the files it came from. Marks say that the data are made up. */
export function reportOf(county, figures, marks) {
  const notes = marks.map((mark) => ({ note: `${mark}：目录、台账和数字均为演示而编造，与任何单位无关。` }));
  return halfYearReport(Object.assign(factsOf(county, figures), ...notes), WORDS);
}

function factsOf(county, figures) {
  const { progress, due } = figures;
  const rated = [FILES.balance, ...CATALOGUES, FILES.images];
  return {
    county: COUNTY,
    span: halfYearSpan(2023, 1),
    asOf: AS_OF,
    fonds: progress.units.map(({ fondsNo, name }) => ({ fondsNo, title: name })),
    phase: { phase: PHASE, done: figures.done, units: progress.units.length, sources: [...CATALOGUES, FILES.batches] },
    rates: [
      { rate: progress.rate, target: TARGET, forecast: progress.forecast, sources: [...rated, FILES.batches] },
      { rate: progress.permanent, sources: rated },
    ],
    coverage: { extents: figures.coverage, sources: [...CATALOGUES, FILES.images] },
    dates: { quality: figures.dates, sources: CATALOGUES },
    findings: { checked: figures.checked, counts: figures.counts, sources: Object.values(FILES) },
    notes: blankNotes(county),
    opening: { summary: due.openingSummary, upcoming: due.upcomingOpening, sources: CATALOGUES },
    retention: { summary: due.retentionSummary, upcoming: due.upcomingRetention, sources: CATALOGUES },
    ...officeFacts(figures.offices),
    activities: practiceFacts(figures.practice),
    ledger: { standing: figures.standing, sources: [FILES.ledger] },
    charts: chartsOf(figures),
  };
}

/** Many documents of a unit have no number, so that a blank one is told and not held against it. */
function blankNotes({ items }) {
  const blank = items.counts.blanks.find(({ key }) => key === "documentNo");
  if (blank === undefined) return [];
  const title = { "zh-CN": "归档文件目录中文号空白", en: "entries of the item list without a record number" };
  return [{ code: "document-no", title, value: blank.blank, unit: figureUnit("records"), sources: [FILES.items] }];
}

function chartsOf({ progress, due }) {
  const { standing, burnUp: points } = progress;
  const forecast = progress.forecast.kind === "decided" ? { forecast: progress.forecast.value } : {};
  const unit = progress.rate.unit;
  const years = dueYears({ opening: due.chartedOpening, retention: due.chartedRetention }, unit);
  return [
    { code: "progress-by-unit", section: "digitization", chart: progressByUnitChart(progress.units, WORDS) },
    {
      code: "burn-up",
      section: "digitization",
      chart: burnUpChart({ points, unit, target: standing.needed, ...forecast }, WORDS),
    },
    {
      code: "due-by-year",
      section: "opening",
      chart: dueByYearChart({ years, unit, changes: closureChanges(OPENING_RULES) }, WORDS),
    },
  ];
}
