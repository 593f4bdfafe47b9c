import {
  batchInspectionSchema,
  custodyMovementSchema,
  digitizationPhaseSchema,
  stepSchema,
  workRecordSchema,
} from "lantai/schemas";
import {
  activityList,
  collectedList,
  csvRows,
  digitizationBatchList,
  innerItemList,
  itemList,
  rectificationList,
  volumeList,
} from "lantai/tables";
import { coverageDimensions, readTally } from "lantai/tallies";
import { xlsxRows } from "lantai/xlsx";
import { fileBytes, fileJson, fileLines, folderFindings } from "./files.mjs";
import { HOLDINGS_SCHEMA } from "./holdings.mjs";
import { readOffices } from "./office-reading.mjs";
import { FILES, SHEETS } from "./settings.mjs";

/**
 * Reads a county's folder: every list through the library, everything that is wrong in one pass. What keeps a file from being read whole is
 * in `problems`, what else there is to say of a whole file in `remarks`; the rows that could be read are there all the same.
 */
export async function readCounty(folder, tell) {
  const missing = await folderFindings(folder);
  if (missing.length > 0) return { lists: [], problems: missing, remarks: [] };
  const volumes = await volumeSheet(folder, SHEETS.volumes, volumeList);
  const innerItems = await volumeSheet(folder, SHEETS.innerItems, innerItemList);
  tell("读取案卷目录", `${volumes.counts.entries}卷，卷内文件${innerItems.counts.entries}条`);
  const items = await csvList(folder, FILES.items, itemList);
  tell("读取归档文件目录", `${items.counts.entries}件`);
  const images = await fileLines(folder, FILES.images);
  tell("读取图像清单", `${images.lines.length}个文件`);
  const batches = await csvList(folder, FILES.batches, digitizationBatchList);
  const ledger = await csvList(folder, FILES.ledger, rectificationList);
  const balance = await balanceOf(folder);
  const programme = await programmeOf(folder);
  const activities = await csvList(folder, FILES.activities, activityList);
  const holdings = await holdingsIn(folder);
  const offices = await readOffices(folder);
  tell("读取台账和馆藏余额", `加工台账${batches.counts.entries}批，问题台账${ledger.counts.entries}项`);
  const lists = [volumes, innerItems, items, batches, ledger, activities];
  const findings = withoutRepeats(
    [...lists, images, balance, holdings, programme, offices].flatMap((part) => part.findings),
  );
  const problems = findings.filter(isError);
  const remarks = findings.filter((finding) => !isError(finding));
  return {
    volumes,
    innerItems,
    items,
    batches,
    ledger,
    lists,
    images,
    balance,
    holdings: holdings.value,
    programme: programme.value,
    activities,
    offices,
    problems,
    remarks,
  };
}

/** Both sheets of a workbook that cannot be read say the same. */
function withoutRepeats(findings) {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The records of a list; rows that describe nothing, such as totals, have none. */
export function nounsOf(list) {
  return list.rows.flatMap(({ noun }) => noun ?? []);
}

async function volumeSheet(folder, sheet, definition) {
  const source = { file: FILES.volumes, sheet };
  return checked(folder, source, definition, (bytes) => xlsxRows(bytes, source));
}

async function csvList(folder, file, definition) {
  return checked(folder, { file }, definition, (bytes) => csvRows(bytes, { file }));
}

/** What the holdings are counted by: the stored balance and phase 8 are added up cell by cell. */
export const HOLDINGS_DIMENSIONS = coverageDimensions("fonds", "period", "coverage");

/** A list with a key for each record, so that what is found of a record later comes back to its row. */
async function checked(folder, source, definition, rowsOf) {
  const { bytes, findings } = await fileBytes(folder, source.file);
  if (bytes === undefined) return { source, rows: [], findings, counts: { entries: 0, faulty: 0, blanks: [] } };
  const list = await collectedList(rowsOf(bytes), definition, source);
  const rows = list.rows.map((row) => withKey(row, `${definition.id}:${row.row}`));
  return { ...list, rows, source };
}

function withKey(row, id) {
  return row.noun === undefined ? row : { ...row, noun: { ...row.noun, id } };
}

async function balanceOf(folder) {
  const { value, findings } = await fileJson(folder, FILES.balance);
  if (findings.length > 0) return { findings };
  const read = readTally(value, { dimensions: HOLDINGS_DIMENSIONS.map(({ name }) => name) });
  const placed = read.findings.map((finding) => ({ ...finding, place: { ...finding.place, file: FILES.balance } }));
  return { ...read, findings: placed };
}

/** What contract, workroom and acceptance put on record; each noun comes in by its schema. */
async function programmeOf(folder) {
  const { value, findings } = await fileJson(folder, FILES.programme);
  if (findings.length > 0) return { findings };
  const { phase, histories, movements, work, inspections } = value;
  const read = [
    digitizationPhaseSchema.safeParse(phase),
    stepSchema.array().safeParse(histories.flatMap(({ history }) => history)),
    custodyMovementSchema.array().safeParse(movements),
    workRecordSchema.array().safeParse(work),
    batchInspectionSchema.array().safeParse(inspections),
  ];
  return read.every(({ success }) => success) ? { value, findings } : { findings: [unreadable(FILES.programme)] };
}

function unreadable(file) {
  return { code: "json-unreadable", severity: "error", place: { file }, data: { file } };
}

/** What the county knows of its holdings beside its lists, checked by the schemas of the nouns. */
async function holdingsIn(folder) {
  const { value, findings } = await fileJson(folder, FILES.holdings);
  if (findings.length > 0) return { findings };
  const { note: _, ...sections } = value;
  const read = HOLDINGS_SCHEMA.safeParse(sections);
  if (read.success) return { value: read.data, findings };
  const malformed = read.error.issues.map(({ path, message }) => ({
    code: "json-record-malformed",
    severity: "error",
    place: { file: FILES.holdings },
    data: { path: path.join("."), problem: message },
  }));
  return { findings: malformed };
}

function isError({ severity }) {
  return severity === "error";
}
