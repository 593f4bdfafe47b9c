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

/** What the report tells of these offices, each with the file it came from. */
export function officeFacts({ byUnit, collection, firstPass, preInspections, receptions, reading, preparedness }) {
  const transfers = [FILES.transfers];
  const accepted = receptions.filter(({ verdict }) => verdict.kind === "decided" && verdict.value === "accepted");
  return {
    accession: {
      received: totalExtent(accepted.flatMap(({ records }) => records)),
      units: new Set(accepted.map(({ unit }) => unit)).size,
      transfers: byUnit,
      collected: collection.received,
      sources: transfers,
    },
    preInspection: { firstPass, standings: preInspections.map(({ standing }) => standing), sources: transfers },
    use: { use: reading, sources: [FILES.consultations] },
    ...(preparedness.kind === "decided"
      ? {
          preparedness: {
            preparedness: preparedness.value,
            emergencies: PREPAREDNESS_RULES.required,
            sources: [FILES.emergency],
          },
        }
      : {}),
  };
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
  return { unit, ...review, records, instrument: filled.instrument };
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
