import {
  consultationSchema,
  emergencyDrillSchema,
  emergencyPlanSchema,
  instrumentPartySchema,
  itemSchema,
  preInspectionSchema,
} from "lantai/schemas";
import { fileJson } from "./files.mjs";
import { FILES } from "./settings.mjs";

/** What the county registers of transfers, consultations and emergency plans; each noun comes in by its schema. */
export async function readOffices(folder) {
  const transfers = await checkedJson(folder, FILES.transfers, ({ preInspections, consignments }) => [
    preInspectionSchema.array().safeParse(preInspections),
    itemSchema.array().safeParse(consignments.flatMap(({ records }) => records)),
    instrumentPartySchema.array().safeParse(consignments.flatMap(({ instrument }) => [instrument.from, instrument.to])),
  ]);
  const consultations = await checkedJson(folder, FILES.consultations, (value) => [
    consultationSchema.array().safeParse(value),
  ]);
  const emergency = await checkedJson(folder, FILES.emergency, ({ plans, drills }) => [
    emergencyPlanSchema.array().safeParse(plans),
    emergencyDrillSchema.array().safeParse(drills),
  ]);
  return {
    transfers: transfers.value,
    consultations: consultations.value,
    emergency: emergency.value,
    findings: [transfers, consultations, emergency].flatMap((part) => part.findings),
  };
}

async function checkedJson(folder, file, parsed) {
  const { value, findings } = await fileJson(folder, file);
  if (findings.length > 0) return { findings };
  if (parsed(value).every(({ success }) => success)) return { value, findings };
  return { findings: [{ code: "json-unreadable", severity: "error", place: { file }, data: { file } }] };
}
