import { halfYearSpan, spanOf } from "lantai/dates";
import { checkBatches } from "lantai/digitization";
import { totalExtent } from "lantai/extents";
import { dateQuality, dueSummary, findingCounts } from "lantai/half-year-report";
import { dueForOpening } from "lantai/open-appraisal";
import { coverageExtents, linkedImages } from "lantai/page-images";
import { burnUp, digitizationRate, forecast, targetStanding } from "lantai/progress";
import { checkLedger, rectificationStanding } from "lantai/rectification";
import { checkRunningNumbers, referenceCodeParser } from "lantai/reference-codes";
import { appraisalDueTotaller, dueForAppraisal, RETENTION_RULES } from "lantai/retention";
import { coverageDimensions, coveredExtent, mergedTallies, tallyOf, tallyTotal } from "lantai/tallies";
import { officesOf } from "./offices.mjs";
import { openingReviewOf } from "./opening-review.mjs";
import { practiceOf } from "./programme.mjs";
import { HOLDINGS_DIMENSIONS, nounsOf } from "./reading.mjs";
import { AS_OF, OPENING_RULES_OF_COUNTY, PHASE, PHASE_CATALOGUE, TARGET, WORKING_CALENDAR_2023 } from "./settings.mjs";

const LINKED = { coverage: "complete" };
/** What the plan counts: volumes and items together, each with all its pages linked. */
const RATE = { coverage: "linked", unit: "volumes-and-items" };
const UPCOMING = halfYearSpan(2023, 2);
/** The year before the wave of 2021, and ten years on. */
const CHARTED = spanOf("2020-01-01", "2030-12-31");

/** Everything that is worked out of what was read: calls of the library, one after another. */
export function figuresOf(county, tell) {
  const entries = [...nounsOf(county.volumes), ...nounsOf(county.items)];
  const parse = referenceCodeParser({ fondsSchemes: county.holdings.fondsSchemes });
  const numbers = checkRunningNumbers(codesOf(entries, parse));
  const otherCodes = entries.flatMap(({ referenceCode }) => parse(referenceCode ?? "").findings);
  tell("核对档号", `断号${numbers.length}处`);
  const linking = linkedImages(entries, [county.images.lines.map((path) => ({ path }))], {
    naming: "folder-per-record",
  });
  tell("挂接图像", `问题${linking.findings.length}处`);
  const due = dueOf(entries);
  tell("推算到期", `到期开放审核${due.opening.due.length}条，到期鉴定${due.retention.due.length}条`);
  const review = openingReviewOf(entries, due.opening.due, unitNamesOf(county));
  tell("开放审核", `征求意见清单${review.consultation.lists.length}份，筛查提示${review.suggestions.length}处`);
  const progress = progressOf(county, linking.links);
  tell("统计进度", `${county.batches.counts.entries}批`);
  const batches = nounsOf(county.batches);
  const ledger = nounsOf(county.ledger);
  const ownFindings = [...checkBatches(batches, entries), ...checkLedger(ledger), ...otherCodes, ...numbers];
  const offices = officesOf(county.offices);
  tell("核对移交、利用和应急准备", `到期应移交${offices.due.items}件`);
  const standing = rectificationStanding(ledger, AS_OF);
  const practice = practiceOf(county.programme, {
    activities: nounsOf(county.activities),
    batches,
    entries,
    ledger,
    standing,
  });
  tell("核对加工与活动", `验收${practice.sheets.length}批`);
  const findings = [
    ...rowFindings(county),
    ...linking.findings,
    ...ownFindings,
    ...practice.findings,
    ...offices.findings,
  ];
  return {
    entries,
    done: totalExtent(entries),
    checked: [...entries, ...nounsOf(county.innerItems)].length,
    linking,
    coverage: coverageExtents(linking.links),
    dates: dateQuality(entries),
    numbers,
    ownFindings,
    counts: findingCounts(findings),
    due,
    review,
    progress,
    standing,
    practice,
    offices,
  };
}

function codesOf(entries, parse) {
  return entries.flatMap(({ referenceCode }) => parse(referenceCode ?? "").code ?? []);
}

function rowFindings({ lists }) {
  return lists.flatMap((list) => [...list.findings, ...list.rows.flatMap((row) => row.findings)]);
}

/** What is due on the day, what falls due in the next half-year, and what falls due over the years of the chart. */
function dueOf(entries) {
  const openingBy = (options) => dueForOpening(entries, { asOf: AS_OF, rules: OPENING_RULES_OF_COUNTY, ...options });
  const retentionBy = (options) => dueForAppraisal(entries, { asOf: AS_OF, rules: RETENTION_RULES, ...options });
  const opening = openingBy({});
  const retention = retentionBy({});
  return {
    opening,
    retention,
    retentionTotals: totalsOf(entries),
    openingSummary: dueSummary(opening),
    retentionSummary: dueSummary(retention),
    upcomingOpening: dueSummary(openingBy({ within: UPCOMING })),
    upcomingRetention: dueSummary(retentionBy({ within: UPCOMING })),
    chartedOpening: dueSummary(openingBy({ within: CHARTED })),
    chartedRetention: dueSummary(retentionBy({ within: CHARTED })),
  };
}

/** What waits for an appraisal by fonds, filing year and period: the table that an appraisal group starts from. */
function totalsOf(entries) {
  const totaller = appraisalDueTotaller({ asOf: AS_OF, rules: RETENTION_RULES });
  for (const entry of entries) totaller.add(entry);
  return totaller.result();
}

/** Phase 8 counts as digitized only where every page is linked, in the rate, in the forecast and in the chart alike. */
function progressOf(county, links) {
  const phase = tallyOf(links, HOLDINGS_DIMENSIONS, coveredExtent);
  const holdings = mergedTallies(county.balance.tally, phase);
  const rateOf = (tally, denominator) => digitizationRate(tally, { ...RATE, denominator });
  const rate = rateOf(holdings, "all-holdings");
  const standing = targetStanding(rate, TARGET);
  const batches = linkedBatches(county, links);
  const start = { day: PHASE.startedOn, done: tallyTotal(county.balance.tally, LINKED) };
  return {
    before: rateOf(county.balance.tally, "all-holdings"),
    rate,
    permanent: rateOf(holdings, "permanent"),
    standing,
    units: unitsOf(county, links).map(({ tally, ...unit }) => ({ ...unit, rate: rateOf(tally, PHASE_CATALOGUE) })),
    burnUp: burnUp(batches, start),
    forecast: forecast({
      batches,
      since: PHASE.startedOn,
      unit: RATE.unit,
      missing: standing.missing,
      asOf: AS_OF,
      calendar: WORKING_CALENDAR_2023,
    }),
  };
}

/** The finished batches with what of them is linked. */
function linkedBatches(county, links) {
  const tally = tallyOf(links, coverageDimensions("batch", "coverage"), coveredExtent);
  const finished = nounsOf(county.batches).filter(({ completedOn }) => completedOn !== undefined);
  return finished.map(({ batch, completedOn }) => ({ completedOn, extent: tallyTotal(tally, { batch, ...LINKED }) }));
}

/** The units of the working ledger, by the fonds that they formed. */
function unitNamesOf(county) {
  return new Map(nounsOf(county.batches).map(({ fondsNo, unit }) => [fondsNo, unit ?? fondsNo]));
}

/** The units of the working ledger, each with the tally of its fonds. */
function unitsOf(county, links) {
  return [...unitNamesOf(county)].map(([fondsNo, name]) => {
    const own = links.filter(({ entry }) => entry.fondsNo === fondsNo);
    return { fondsNo, name, tally: tallyOf(own, coverageDimensions("coverage"), coveredExtent) };
  });
}
