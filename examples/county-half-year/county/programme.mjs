import { ACCEPTANCE_RULES, acceptanceSample, DIGITIZATION_STAGES } from "lantai/digitization";
import { PHASE } from "../settings.mjs";

const DAY_BEFORE_THE_FIRST = "2023-05-04";
/** The last batches are linked and wait for their acceptance, so their records are not back in the store. */
const WAITING = 2;
/** This batch has the images of another record in its first round. */
const RETURNED = "8-07";
/** One record in fifty has a page larger than A4. */
const RECORDS_PER_LARGE_PAGE = 50;
const PERSONS = { operator: "加工一岗", inspector: "质检岗", archives: "馆方验收岗" };
const SCANNERS = ["扫描一岗", "扫描二岗", "扫描三岗"];

/** What contract, workroom and acceptance of phase 8 put on record, made up to fit the batches of the working ledger. */
export function programmeOf(batches, records) {
  const worked = batches.map((batch, at) => ({
    ...batch,
    startedOn: batches[at - 1]?.completedOn ?? DAY_BEFORE_THE_FIRST,
    records: records.filter((record) => record.batch === batch.batch),
    isWaiting: at >= batches.length - WAITING,
  }));
  return {
    phase: { ...PHASE, due: "2023-12-15", plannedUnits: namesOf(batches), evidence: evidenceOf() },
    budget: "XX.XX万元",
    spent: "21580.30元",
    perA4: "0.35元",
    largePages: records
      .filter((_, at) => at % RECORDS_PER_LARGE_PAGE === 0)
      .map(({ code }) => ({ entryCode: code, size: "A3" })),
    histories: worked.map((batch) => ({ batch: batch.batch, history: historyOf(batch) })),
    movements: worked.flatMap(movementsOf),
    work: worked.map(workOf),
    inspections: worked.filter(({ isWaiting }) => !isWaiting).flatMap(inspectionsOf),
  };
}

function namesOf(batches) {
  return [...new Set(batches.map(({ unit }) => unit.name))];
}

/** What art. 24 asks for is shown; of the contractor itself nothing is on record yet. */
function evidenceOf() {
  const shown = {
    "qualified-enterprise": "采购文件资格审查",
    agreement: "委托协议",
    "agreement-scope": "委托协议第二条",
    "agreement-quality": "委托协议第四条",
    "agreement-technical-standard": "委托协议附件一",
    supervision: "现场监督记录",
  };
  return Object.entries(shown).map(([requirement, proof]) => ({ requirement, outcome: "met", proof }));
}

function historyOf({ batch, startedOn, completedOn, pages, isWaiting }) {
  const done = DIGITIZATION_STAGES.filter(
    ({ code }) => !isWaiting || !["accepted", "rebound", "returned"].includes(code),
  );
  const steps = done.map(({ code, by }) => step(batch, code, by, code === "fetched" ? startedOn : completedOn, pages));
  if (batch !== RETURNED) return steps;
  const accepted = steps.findIndex(({ to }) => to === "accepted");
  const back = { ...step(batch, "scanned", "archives", completedOn, pages), decisionId: `${batch} 退回` };
  const again = steps.slice(accepted - 3, accepted).map((one) => ({ ...one, decisionId: `${one.decisionId} 第2次` }));
  return [...steps.slice(0, accepted), back, ...again, ...steps.slice(accepted)];
}

function step(batch, to, role, on, pages) {
  const evidence = {
    slip: `交接单${batch}`,
    pages: String(pages),
    machine: "扫描仪",
    sheet: `验收单${batch}`,
    fault: "一件图像与目录不符",
  };
  return { decisionId: `${batch} ${to}`, to, on, person: PERSONS[role], role, evidence };
}

function movementsOf({ batch, records, startedOn, completedOn, isWaiting }) {
  return records.flatMap(({ code, documents }) => {
    const line = { batch, referenceCode: code, level: documents === undefined ? "item" : "volume" };
    const fetched = { ...line, direction: "fetched", on: startedOn, handedOverBy: "库管岗", receivedBy: "加工一岗" };
    const returned = {
      ...line,
      direction: "returned",
      on: completedOn,
      handedOverBy: "加工一岗",
      receivedBy: "库管岗",
    };
    return isWaiting ? [fetched] : [fetched, returned];
  });
}

function workOf({ batch, completedOn, pages }, at) {
  const person = SCANNERS[at % SCANNERS.length];
  return { batch, stage: "scanned", on: completedOn, person, machine: "扫描仪", pages: [{ size: "A4", pages }] };
}

/** Each round draws its own sample; what was at fault in the first is in the second. */
function inspectionsOf({ batch, records, completedOn }) {
  const subjects = records.map(({ code, documents }) => ({
    level: documents === undefined ? "item" : "volume",
    referenceCode: code,
  }));
  const first = inspection(batch, 1, completedOn, drawn(subjects, batch, 1), []);
  if (batch !== RETURNED) return [first];
  const [record] = drawn(subjects, batch, 1).records;
  const fault = { check: "entry-image-content", record: record.referenceCode, note: "图像为相邻一件" };
  const second = drawn(subjects, batch, 2, [record.referenceCode]);
  return [{ ...first, faults: [fault] }, inspection(batch, 2, completedOn, second, [])];
}

function drawn(subjects, batch, round, recheck = []) {
  const seed = `第八期 ${batch} 第${round}轮`;
  return acceptanceSample(subjects, { seed, unit: "volume", percent: ACCEPTANCE_RULES.samplePercent, recheck });
}

function inspection(batch, round, on, { seed, unit, strata }, faults) {
  const sampled = strata.reduce((sum, stratum) => sum + stratum.sampled, 0);
  // What a computer can check sees every record of the batch; working files and media are one delivery.
  const totals = { all: strata.reduce((sum, stratum) => sum + stratum.frame, 0), sample: sampled, delivered: 1 };
  const runs = ACCEPTANCE_RULES.checks.map(({ code, scope }) => {
    const total = totals[scope];
    return { check: code, checked: total, total };
  });
  return { batch, round, on, sample: { seed, unit, strata }, runs, faults };
}
