import { activityFigures, adviceByUnit, checkActivities } from "lantai/activities";
import { halfYearSpan } from "lantai/dates";
import {
  ACCEPTANCE_RULES,
  acceptanceSheet,
  addedPayablePages,
  amountPayable,
  batchAcceptance,
  checkBatchPages,
  custodyReconciliation,
  OUTSOURCING_RULES,
  outsourcingStanding,
  payablePages,
  phaseCost,
  phaseStanding,
  throughput,
} from "lantai/digitization";
import { figureUnit } from "lantai/half-year-report";
import { parseMoney } from "lantai/quantities";
import { burnDown, openByOwner } from "lantai/rectification";
import { AS_OF, FILES } from "./settings.mjs";

const HALF = halfYearSpan(2023, 1);
const A4_PAGES = { code: "a4-pages", title: { "zh-CN": "页（折算A4）", en: "pages (A4)" } };
const BATCHES = { code: "batches", title: { "zh-CN": "个批次", en: "batches" }, singular: "batch" };

/** What the programme, the activities and the ledger come to: calls of the library, one after another. */
export function practiceOf(programme, { activities, batches, entries, ledger, standing }) {
  const { phase, histories, movements, work, inspections } = programme;
  const steps = new Map(histories.map(({ batch, history }) => [batch, history]));
  const worked = batches.map((batch) => ({ ...batch, history: steps.get(batch.batch) ?? [] }));
  const phaseStands = phaseStanding(phase, worked, AS_OF);
  const custody = custodyReconciliation(movements, AS_OF);
  const sheets = sheetsOf(programme, inspections, worked, entries);
  const payable = addedPayablePages(sheets.map((sheet) => sheet.payable));
  const money = {
    budget: parseMoney(programme.budget),
    spent: parseMoney(programme.spent),
    perA4: parseMoney(programme.perA4),
  };
  return {
    phase: phaseStands,
    outsourcing: outsourcingStanding(phase, { asOf: AS_OF, rules: OUTSOURCING_RULES }),
    custody,
    throughput: throughput(work, { stage: "scanned", by: "person" }),
    sheets,
    payable,
    amount: amountPayable(payable, money.perA4.money),
    cost: phaseCost({
      ...given("budget", money.budget.money),
      ...given("spent", money.spent.money),
      donePages: phaseStands.done.pages,
      plannedPages: phase.planned.pages,
    }),
    activities: activityFigures(activities, { span: HALF }),
    advice: adviceByUnit(activities, { span: HALF }),
    owners: openByOwner(standing.open),
    burnDown: burnDown(ledger, { from: HALF.from, asOf: AS_OF }),
    findings: [...checkBatchPages(worked), ...custody.findings, ...checkActivities(activities)],
    refused: Object.values(money).flatMap((reading) => reading.findings),
  };
}

/** The figures of the work for the report, each with the file it came from. */
export function practiceFacts({ phase, custody, payable, activities }) {
  const programme = [FILES.programme];
  const inside = custody.batches.flatMap(({ records }) => records).length;
  return [
    ...activities.map((figure) => ({ ...figure, sources: [FILES.activities] })),
    fact(
      "first-pass",
      "批次验收一次通过",
      "batches accepted at the first attempt",
      phase.firstPass,
      BATCHES,
      programme,
    ),
    fact("payable", "应付数字化页数", "pages payable", payable.a4Equivalents, A4_PAGES, programme),
    fact(
      "in-workroom",
      "尚在加工场所的档案",
      "records in the workroom",
      inside,
      figureUnit("volumes-and-items"),
      programme,
    ),
  ];
}

/** The sheet of the last round of each batch that was inspected. */
function sheetsOf({ largePages }, inspections, batches, entries) {
  const rules = ACCEPTANCE_RULES;
  const lastRounds = [...new Map(inspections.map((inspection) => [inspection.batch, inspection])).values()];
  const sizes = new Map(largePages.map(({ entryCode, size }) => [entryCode, size]));
  const ownEntries = new Map(batches.map(({ batch }) => [batch, []]));
  for (const entry of entries) ownEntries.get(entry.batch)?.push(entry);
  return lastRounds.map((inspection) => {
    const batch = batches.find((candidate) => candidate.batch === inspection.batch);
    const verdict = batchAcceptance(inspection, { rules });
    const outcome = verdict.kind === "decided" ? verdict.value.outcome : "failed";
    const payable = payablePages(pagesOf(ownEntries.get(batch.batch) ?? [], sizes), { outcome });
    return acceptanceSheet({ batch, inspection, verdict, rules, payable });
  });
}

/** The pages of entries: the first of some is larger than A4. */
function* pagesOf(entries, sizes) {
  for (const { referenceCode, pageCount = 0 } of entries) {
    const large = sizes.get(referenceCode);
    for (let page = 1; page <= pageCount; page++) {
      yield { entryCode: referenceCode, size: page === 1 && large !== undefined ? large : "A4" };
    }
  }
}

function fact(code, zh, en, value, unit, sources) {
  return { code, title: { "zh-CN": zh, en }, value, unit, sources };
}

function given(key, value) {
  return value === undefined ? {} : { [key]: value };
}
