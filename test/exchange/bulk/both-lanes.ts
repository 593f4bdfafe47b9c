import type { BulkDimension } from "lantai/bulk";
import type { Item } from "lantai/catalogue";
import type { Finding } from "lantai/findings";
import { OPENING_RULES, openingDimension } from "lantai/open-appraisal";
import { parseReferenceCode, referenceCodeKey } from "lantai/reference-codes";
import { RETENTION_RULES, retentionDimension } from "lantai/retention";
import { type CsvOptions, checkedList, csvRows, type HeaderMatch, itemList, type ListCounts } from "lantai/tables";
import { codePartDimension, type Tally, tallier } from "lantai/tallies";
import { expect } from "vitest";
import { ByteLane } from "../../../src/exchange/bulk/byte-lane.js";
import { type BulkEngine, compiledEngine, writtenEngine } from "../../../src/exchange/bulk/engine-forms.js";

const asOf = "2023-06-30";
/** The first days of decades that dates of the tests lie in. */
const DECADES = [19900101, 20000101, 20100101] as const;

/** The first of these days that is not behind a date. */
function decadeOf({ date }: Item): string {
  const day = Number((date?.earliest ?? "").replaceAll("-", ""));
  return date?.earliest === date?.latest ? String(DECADES.findLast((first) => first <= day) ?? 0) : "";
}

/** What a county counts by: what stands in the columns, and what two rules answer. */
const ALL: readonly BulkDimension<Item>[] = [
  { name: "fonds", reads: ["fondsNo"], of: ({ fondsNo }) => fondsNo ?? "" },
  { name: "year", reads: ["year"], of: ({ year }) => String(year ?? "") },
  { name: "period", reads: ["retentionPeriod"], of: ({ retentionPeriod }) => retentionPeriod ?? "" },
  openingDimension({ asOf, rules: OPENING_RULES }),
  retentionDimension({ asOf, rules: RETENTION_RULES }),
  { name: "day", reads: ["date"], of: ({ date }) => date?.latest ?? "" },
  { name: "decade", reads: ["date"], of: decadeOf, turns: { property: "date", of: () => DECADES } },
];

/** As far as the list has columns for it. */
export const DIMENSIONS: readonly BulkDimension<Item>[] = ALL.map((dimension) => ({
  ...dimension,
  reads: dimension.reads.filter((key) => Object.hasOwn(itemList.columns, key)),
}));

/** Without the one that turns on every day, so that rows after one another can be alike in all that is counted by. */
export const COARSE_DIMENSIONS = DIMENSIONS.filter(({ name }) => name !== "day");

/** What reads reference codes, whole and by their parts. */
export const CODE_DIMENSIONS: readonly BulkDimension<Item>[] = [
  { name: "code", reads: ["referenceCode"], of: ({ referenceCode }) => referenceCode ?? "" },
  ...(["category", "volumeNo", "itemNo"] as const).map((part) => ({
    ...codePartDimension(part),
    reads: ["referenceCode"],
  })),
];

/** Everything that both lanes have to agree on. */
export interface LaneAnswer {
  readonly header: HeaderMatch | undefined;
  readonly counts: ListCounts;
  readonly findings: readonly string[];
  readonly repeatedCodes: number;
  readonly tally: Tally;
}

/** The answer of the reader of text: rows, nouns, tally. */
export async function byText(
  bytes: Uint8Array,
  options: CsvOptions = {},
  dimensions = DIMENSIONS,
): Promise<LaneAnswer> {
  const counting = tallier<Item>(dimensions);
  const findings: Finding[] = [];
  const met = new Set<string>();
  let repeatedCodes = 0;
  let header: HeaderMatch | undefined;
  let counts: ListCounts = { entries: 0, faulty: 0, blanks: [] };
  const source = options.file === undefined ? {} : { file: options.file };
  for await (const batch of checkedList(csvRows(bytes, options), itemList, source)) {
    findings.push(...batch.findings);
    for (const { noun, findings: own } of batch.rows) {
      findings.push(...own);
      if (noun === undefined) continue;
      counting.add(noun);
      const key = codeKey(noun.referenceCode ?? "");
      if (key !== "" && met.has(key)) repeatedCodes++;
      met.add(key);
    }
    ({ header, counts } = batch);
  }
  return { header, counts, findings: sorted(findings), repeatedCodes, tally: counting.result() };
}

/** Codes are the same when their parts are, however they are punctuated. */
function codeKey(text: string): string {
  const { code } = parseReferenceCode(text);
  return code === undefined ? text.trim() : referenceCodeKey(code);
}

function sorted(findings: readonly Finding[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}

/** The engines of the pass over bytes: as it is for most hosts, and for those that allow no WebAssembly. */
export const ENGINES = [compiledEngine, writtenEngine] as const;

/** What an answer says when only the first findings are kept. */
export type CountedAnswer = Omit<LaneAnswer, "findings"> & { readonly findingCounts: readonly string[] };

/** The answer of the reader of text, with its findings counted by their codes, in the order in which these stand in the file. */
export async function countedByText(bytes: Uint8Array, options: CsvOptions = {}): Promise<CountedAnswer> {
  const { findings: _, ...answer } = await byText(bytes, options);
  const found: Finding[] = [];
  for await (const batch of checkedList(csvRows(bytes, options), itemList))
    found.push(...batch.findings, ...batch.rows.flatMap(({ findings }) => findings));
  const codes = found.sort((one, other) => (one.place.row ?? 0) - (other.place.row ?? 0)).map(({ code }) => code);
  const findingCounts = [...new Set(codes)].map((code) => `${code} ${codes.filter((other) => other === code).length}`);
  return { ...answer, findingCounts };
}

/** The same of a pass over bytes that keeps so many findings. */
export function countedByBytes(
  bytes: Uint8Array,
  options: CsvOptions,
  findings: number,
  engine: () => BulkEngine,
): CountedAnswer {
  const { file, ...reading } = options;
  const source = file === undefined ? {} : { file };
  const pass = new ByteLane({ list: itemList, dimensions: DIMENSIONS, findings, source, ...reading }, engine());
  pass.add(bytes);
  const { header, counts, findingCounts, repeatedCodes, tally } = pass.end();
  const counted = findingCounts.map(({ code, count }) => `${code} ${count}`);
  return { header, counts, findingCounts: counted, repeatedCodes, tally };
}

/** The answer of the pass over bytes, handed over in pieces of a size; the same with each of the engines. */
export function byBytes(
  bytes: Uint8Array,
  options: CsvOptions = {},
  piece = bytes.length,
  dimensions = DIMENSIONS,
  engines: readonly (() => BulkEngine)[] = ENGINES,
): LaneAnswer {
  const [answer, ...others] = engines.map((engine) => answerWith(engine(), bytes, options, piece, dimensions));
  for (const other of others) expect(other).toEqual(answer);
  return answer!;
}

function answerWith(
  engine: BulkEngine,
  bytes: Uint8Array,
  options: CsvOptions,
  piece: number,
  dimensions: readonly BulkDimension<Item>[],
): LaneAnswer {
  const { file, ...reading } = options;
  const source = file === undefined ? {} : { file };
  const pass = new ByteLane({ list: itemList, dimensions, findings: 1_000_000, source, ...reading }, engine);
  for (let at = 0; at < bytes.length; at += Math.max(1, piece)) pass.add(bytes.subarray(at, at + Math.max(1, piece)));
  const { header, counts, findings, repeatedCodes, tally } = pass.end();
  return { header, counts, findings: sorted(findings), repeatedCodes, tally };
}
