import { checkDescription } from "lantai/catalogue";
import { checkTotals, pageIntervals } from "lantai/extents";
import { missingFondsPapers } from "lantai/fonds";
import { linkPlan } from "lantai/page-images";
import { checkCaption, checkRecordingCoverage, recordingCoverage, recordingTotals } from "lantai/recordings";
import {
  declaredTotalsSchema,
  expectedRecordingsSchema,
  fondsFileEventSchema,
  fondsPaperSchema,
  fondsSchema,
  heldLinkSchema,
  itemSchema,
  photoGroupSchema,
  photographSchema,
  secrecyExtensionSchema,
  unitEventSchema,
  unitSchema,
} from "lantai/schemas";
import { checkSecrecy, SECRECY_RULES, secrecyAssessor } from "lantai/secrecy";
import { answeringUnitAssessor, checkUnitEvents } from "lantai/units";
import * as z from "zod";
import { nounsOf } from "./reading.mjs";
import { AS_OF, SUCCESSION } from "./settings.mjs";

/** What a county knows of its holdings beside its lists: the nouns of the library, some with fields of its own. */
export const HOLDINGS_SCHEMA = z.strictObject({
  units: z.array(unitSchema),
  unitEvents: z.array(unitEventSchema),
  fonds: z.array(
    fondsSchema.extend({
      archivesCode: z.string(),
      responsibleParty: z.string(),
      custodialHistory: z.string().optional(),
    }),
  ),
  fondsSchemes: z.array(
    z.strictObject({
      fondsNo: z.string(),
      scheme: z.string(),
      fromYear: z.int().optional(),
      untilYear: z.int().optional(),
    }),
  ),
  fondsWork: z.array(fondsFileEventSchema),
  fondsPapers: z.array(fondsPaperSchema),
  secrecy: z.array(itemSchema.extend({ secrecyExtensions: z.array(secrecyExtensionSchema).optional() })),
  photoGroups: z.array(photoGroupSchema),
  photographs: z.array(photographSchema),
  expectedRecordings: z.array(expectedRecordingsSchema),
  declaredTotals: z.array(declaredTotalsSchema),
  heldLinks: z.array(heldLinkSchema),
});

/** Everything that is worked out of the holdings themselves, beside what is digitized and what is due. */
export function holdingsOf({ holdings, volumes, innerItems }, { entries, linking }) {
  const { units, unitEvents, fonds, secrecy, photographs, photoGroups } = holdings;
  return {
    answering: answeringOf(units, unitEvents),
    unitEvents: checkUnitEvents(unitEvents, SUCCESSION),
    descriptions: fonds.flatMap((one) => checkDescription({ ...one, id: one.fondsNo }, "fonds")),
    fondsPapers: missingFondsPapers(holdings.fondsWork, holdings.fondsPapers),
    secrecy: secrecyOf(secrecy),
    captions: captionsOf(photographs, photoGroups),
    recordings: recordingTotals(photographs),
    recordingsLacking: checkRecordingCoverage(recordingCoverage(holdings.expectedRecordings, photographs)),
    totals: checkTotals(holdings.declaredTotals, entries),
    pageIntervals: pageIntervalsOf(nounsOf(volumes), nounsOf(innerItems)),
    plan: linkPlan(holdings.heldLinks, linking),
  };
}

/** The findings of all of it, for those who put things right. */
export function holdingsFindings({
  unitEvents,
  descriptions,
  fondsPapers,
  secrecy,
  captions,
  recordingsLacking,
  totals,
  pageIntervals,
}) {
  return [
    ...unitEvents,
    ...descriptions,
    ...fondsPapers,
    ...secrecy.flatMap(({ findings }) => findings),
    ...captions,
    ...recordingsLacking,
    ...totals,
    ...pageIntervals.flatMap(({ findings }) => findings),
  ];
}

/** Who answers today for the records of each unit that has an event behind it. */
function answeringOf(units, events) {
  const answer = answeringUnitAssessor(events, { asOf: AS_OF, rules: SUCCESSION });
  const changed = new Set(events.flatMap((event) => event.units));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return units
    .filter(({ id }) => changed.has(id))
    .map((unit) => ({ unit, verdict: answer(unit.id) }))
    .map(({ unit, verdict }) => ({ unit, verdict, answeringName: names.get(verdict.value?.unit) }));
}

function secrecyOf(records) {
  const standingOf = secrecyAssessor({ asOf: AS_OF, rules: SECRECY_RULES });
  return records.map((record) => ({
    record,
    verdict: standingOf(record),
    findings: about(record.id, checkSecrecy(record, { asOf: AS_OF, rules: SECRECY_RULES })),
  }));
}

function captionsOf(photographs, groups) {
  const groupOf = new Map(groups.map((group) => [group.referenceCode, group]));
  return photographs.flatMap((photograph) => checkCaption(photograph, groupOf.get(photograph.groupCode)));
}

/** The inner item list of every volume, read as intervals of pages; an item of one page has its first page only. */
function pageIntervalsOf(volumes, innerItems) {
  const rowsOf = new Map(volumes.map(({ referenceCode }) => [referenceCode, []]));
  for (const item of innerItems) rowsOf.get(item.volumeCode)?.push(item);
  return volumes.map(({ referenceCode, pageCount }) => {
    const { findings } = pageIntervals(rowsOf.get(referenceCode), { practice: "first-page", volumePages: pageCount });
    return { referenceCode, findings: about(referenceCode, findings) };
  });
}

/** Findings with the key of what they are about, where the check was given no more than its fields. */
function about(id, findings) {
  return findings.map((finding) => ({ ...finding, place: { ...finding.place, id } }));
}
