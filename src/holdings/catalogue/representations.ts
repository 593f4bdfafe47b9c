import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { RepresentationFinding } from "./findings.js";

/** The roles of {@link REPRESENTATION_ROLES}. */
export type KnownRepresentationRole = "master" | "access" | "searchable-pdf" | "ofd";

/** What a representation is for: one of ours or a county's own code. */
export type RepresentationRole = KnownRepresentationRole | (string & {});

/** One role. */
export interface RepresentationRoleRow {
  /** Its code. */
  readonly code: RepresentationRole;
  /** Its name. */
  readonly title: Title;
  /** The file formats that are usual for it. */
  readonly formats: readonly string[];
  /** The text behind the formats. */
  readonly citation: Citation;
}

const digitized: Citation = { instrument: "da-t-31-2017", confidence: "recalled" };

/** What the files of a digitized record are for, with their usual formats; a county's transfer rules may ask for others. */
export const REPRESENTATION_ROLES: readonly RepresentationRoleRow[] = ruleTable([
  {
    code: "master",
    title: { "zh-CN": "保存件", en: "master" },
    formats: ["TIFF", "JPEG", "JPEG 2000"],
    citation: digitized,
  },
  {
    code: "access",
    title: { "zh-CN": "利用件", en: "access copy" },
    formats: ["JPEG", "PDF", "OFD"],
    citation: digitized,
  },
  {
    code: "searchable-pdf",
    title: { "zh-CN": "双层PDF", en: "searchable PDF" },
    formats: ["PDF"],
    citation: digitized,
  },
  { code: "ofd", title: { "zh-CN": "OFD版式文件", en: "OFD file" }, formats: ["OFD"], citation: digitized },
]);

/** The algorithms of {@link CHECKSUM_ALGORITHMS}. */
export type KnownChecksumAlgorithm = "md5" | "sha-256" | "sm3";

/** How a checksum was worked out: one of ours or a county's own code. */
export type ChecksumAlgorithm = KnownChecksumAlgorithm | (string & {});

/** One algorithm. */
export interface ChecksumAlgorithmRow {
  /** Its code. */
  readonly code: ChecksumAlgorithm;
  /** Its name. */
  readonly title: Title;
  /** How many hexadecimal digits its checksums have. */
  readonly digits: number;
}

/** Algorithms of checksums, with the length by which a cut or mistaken one is found. */
export const CHECKSUM_ALGORITHMS: readonly ChecksumAlgorithmRow[] = ruleTable([
  { code: "md5", title: { "zh-CN": "MD5", en: "MD5" }, digits: 32 },
  { code: "sha-256", title: { "zh-CN": "SHA-256", en: "SHA-256" }, digits: 64 },
  { code: "sm3", title: { "zh-CN": "SM3", en: "SM3" }, digits: 64 },
]);

/** A checksum (校验码) of a file. */
export interface Checksum {
  /** How it was worked out. */
  readonly algorithm: ChecksumAlgorithm;
  /** Its hexadecimal digits, in either case. */
  readonly value: string;
}

/** A representation (数字化成果): one file that shows a record or some of its pages. */
export interface Representation {
  /** The host's own key. */
  readonly id?: string;
  /** The reference code of the volume or item that it shows. */
  readonly entryCode?: string;
  /** What it is for. */
  readonly role: RepresentationRole;
  /** Its path as the host names it. */
  readonly path?: string;
  /** Its format as recorded, such as `PDF`. */
  readonly format?: string;
  /** Its size in bytes. */
  readonly size?: number;
  /** Its checksum. */
  readonly checksum?: Checksum;
  /** The first page that it shows, from 1; absent when it shows the whole record. */
  readonly firstPage?: number;
  /** The last page that it shows. */
  readonly lastPage?: number;
  /** The id of the representation it was made from, such as the master of an access copy. */
  readonly derivedFrom?: string;
}

/**
 * What is wrong with the representations of one record: a checksum that cannot be one of its algorithm, a page range that runs
 * backwards, a source that is not among them or is the file itself.
 *
 * @param representations - the representations of one record
 * @param algorithms - the algorithms with the length of their checksums; one that is not listed is not checked
 * @returns the findings, in the order of the representations
 * @example
 * ```ts
 * checkRepresentations([{ role: "access", firstPage: 9, lastPage: 1 }])[0]?.code; // => "representation-pages-reversed"
 * ```
 */
export function checkRepresentations(
  representations: readonly Representation[],
  algorithms: readonly ChecksumAlgorithmRow[] = CHECKSUM_ALGORITHMS,
): RepresentationFinding[] {
  const ids = new Set(representations.map(({ id }) => id));
  return representations.flatMap((file) => [
    ...checksumFindings(file, algorithms),
    ...pageRangeFindings(file),
    ...sourceFindings(file, ids),
  ]);
}

function checksumFindings(
  file: Representation,
  algorithms: readonly ChecksumAlgorithmRow[],
): readonly RepresentationFinding[] {
  const { checksum } = file;
  if (checksum === undefined) return [];
  const row = algorithms.find(({ code }) => code === checksum.algorithm);
  if (row === undefined) return [];
  if (checksum.value.length === row.digits && /^[0-9a-f]*$/i.test(checksum.value)) return [];
  const place = { ...placeOf(file, "checksum"), value: checksum.value };
  const data = { algorithm: row.title, digits: row.digits };
  return [{ code: "checksum-malformed", severity: "error", place, data }];
}

function pageRangeFindings(file: Representation): readonly RepresentationFinding[] {
  const { firstPage, lastPage } = file;
  if (firstPage === undefined || lastPage === undefined || firstPage <= lastPage) return [];
  const place = placeOf(file, "firstPage");
  return [{ code: "representation-pages-reversed", severity: "error", place, data: { firstPage, lastPage } }];
}

function sourceFindings(file: Representation, ids: ReadonlySet<string | undefined>): readonly RepresentationFinding[] {
  const { derivedFrom } = file;
  if (derivedFrom === undefined || (ids.has(derivedFrom) && derivedFrom !== file.id)) return [];
  const place = { ...placeOf(file, "derivedFrom"), value: derivedFrom };
  return [{ code: "representation-source-unknown", severity: "warning", place, data: { source: derivedFrom } }];
}

function placeOf({ id, path }: Representation, field: string) {
  return { ...(id === undefined ? {} : { id }), ...(path === undefined ? {} : { file: path }), field };
}
