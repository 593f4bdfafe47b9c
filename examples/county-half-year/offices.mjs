import {
  accessionReview,
  checkPreInspection,
  collectionCoverage,
  dueForTransfer,
  filledTransferInstrument,
  firstPassYield,
  fourPropertyReport,
  preInspectionLedger,
  preInspectionStanding,
  TRANSFER_RULES,
  transfersByUnit,
} from "lantai/accession";
import { halfYearSpan } from "lantai/dates";
import { totalExtent } from "lantai/extents";
import { figureUnit } from "lantai/half-year-report";
import { commonCoverage, coverageExtents, linkedImages } from "lantai/page-images";
import { checkEmergencyPlans, PREPAREDNESS_RULES, preparednessGaps } from "lantai/preparedness";
import {
  checkConsultations,
  READING_RULES,
  readingAssessor,
  readingRoomFigures,
  waitChange,
} from "lantai/reading-room";
import { parseReferenceCode } from "lantai/reference-codes";
import { SECRECY_RULES } from "lantai/secrecy";
import { AS_OF, FILES } from "./settings.mjs";

const COUNTY = { asOf: AS_OF, rules: TRANSFER_RULES, archivesLevel: "county" };
/** This county wants the digital copy with the paper; the law does not ask for it. */
const RECEIVING = { ...COUNTY, secrecyRules: SECRECY_RULES, digitalCopies: "required" };
/** The probes that this county has: one. What it cannot test is told as not tested. */
const PROBES = new Map([
  ["GD-1-7", ({ referenceCode }) => (parseReferenceCode(referenceCode).findings.length === 0 ? "passed" : "failed")],
]);
const TIMES = { code: "consultations", title: { "zh-CN": "人次", en: "consultations" }, singular: "consultation" };
const PLANS = { code: "plans", title: { "zh-CN": "项", en: "plans" }, singular: "plan" };
const CONSIGNMENTS = {
  code: "consignments",
  title: { "zh-CN": "个批次", en: "consignments" },
  singular: "consignment",
};

/** What transfers, the reading room and the emergency plans come to: calls of the library, one after another. */
export function officesOf({ transfers, consultations, emergency }) {
  const { units, records, preInspections, consignments } = transfers;
  const due = dueForTransfer(records, COUNTY);
  const receptions = consignments.map((consignment) => receptionOf(consignment, preInspections));
  const figures = readingRoomFigures(consultations, halfYearSpan(2023, 1));
  return {
    due: totalExtent(due.due.map(({ record }) => record)),
    byUnit: transfersByUnit(records, COUNTY),
    collection: collectionCoverage(units, records, COUNTY),
    firstPass: firstPassYield(preInspections, { asOf: AS_OF }),
    preInspections: preInspections.map((inspection) => ({
      unit: inspection.unit,
      standing: preInspectionStanding(inspection, { asOf: AS_OF }),
    })),
    toLedger: preInspections.flatMap(preInspectionLedger),
    receptions,
    reading: figures,
    waits: waitChange(figures.originals, figures.digitized),
    access: accessOf(),
    preparedness: preparednessGaps(emergency.plans, emergency.drills, { asOf: AS_OF, rules: PREPAREDNESS_RULES }),
    findings: [
      ...preInspections.flatMap((inspection) => checkPreInspection(inspection)),
      ...checkConsultations(consultations),
      ...checkEmergencyPlans(emergency.plans, emergency.drills, PREPAREDNESS_RULES),
    ],
  };
}

/** The figures of these offices for the report, each with the file it came from. */
export function officeFacts({ due, byUnit, collection, firstPass, receptions, reading, preparedness }) {
  const transfers = [FILES.transfers];
  const overdue = byUnit.filter((row) => row.overdueSince !== undefined).length;
  const came = receptions.filter(({ verdict }) => verdict.kind === "decided" && verdict.value === "accepted").length;
  return [
    fact("transfer-due", "到期应移交尚未移交", "due for transfer", due.items, figureUnit("items"), transfers),
    fact("transfer-overdue", "逾期未移交", "units that are overdue", overdue, figureUnit("units"), transfers),
    fact(
      "collected",
      "应移交年度已收齐",
      "due years received in full",
      collection.received,
      figureUnit("years"),
      transfers,
    ),
    fact("accepted", "接收进馆", "accepted", came, CONSIGNMENTS, transfers),
    fact("first-visit", "上门预检一次通过", "passed at the first visit", firstPass, CONSIGNMENTS, transfers),
    fact("consulted", "查阅利用", "consultations", reading.consultations, TIMES, [FILES.consultations]),
    ...(preparedness.kind === "decided"
      ? [fact("plans", "应急预案齐备", "emergency plans", preparedness.value.plans, PLANS, [FILES.emergency])]
      : []),
  ];
}

function receptionOf({ unit, records, declared, instrument, retentionAdjustedOn, images, acceptance }, inspections) {
  const links = linkedImages(records, [images.map((path) => ({ path }))], { naming: "folder-per-record" }).links;
  const inspection = inspections.find((candidate) => candidate.unit === unit);
  const electronic = records.filter(({ origin }) => origin === "born-digital");
  const review = accessionReview(
    {
      records,
      declared,
      instrument,
      retentionAdjustedOn,
      ...(inspection === undefined ? {} : { preInspection: preInspectionStanding(inspection, { asOf: AS_OF }) }),
      digitalCopy: {
        coverage: commonCoverage(coverageExtents(links)),
        ...(acceptance === undefined ? {} : { acceptance }),
      },
      ...(electronic.length === 0 ? {} : { fourProperties: fourPropertyReport(electronic, PROBES) }),
    },
    RECEIVING,
  );
  const filled = filledTransferInstrument(instrument, records, declared);
  return { unit, ...review, instrument: filled.instrument };
}

/** Three questions that a reading room is asked every day. */
function accessOf() {
  const assess = readingAssessor({ asOf: AS_OF, rules: READING_RULES, secrecyRules: SECRECY_RULES });
  const marriage = { specialArchives: "marriage", openingStatus: "unreviewed" };
  const citizen = { kind: "citizen", papers: ["identity"] };
  return [
    { question: "公民持身份证查阅已开放档案", verdict: assess({ openingStatus: "open" }, citizen) },
    { question: "公民持身份证查阅未开放档案", verdict: assess({ openingStatus: "unreviewed" }, citizen) },
    {
      question: "当事人持身份证查阅本人婚姻登记档案",
      verdict: assess(marriage, { ...citizen, kind: "person-concerned" }),
    },
  ];
}

function fact(code, zh, en, value, unit, sources) {
  return { code, title: { "zh-CN": zh, en }, value, unit, sources };
}
