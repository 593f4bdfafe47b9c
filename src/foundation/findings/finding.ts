/** How bad a finding is: an error must be put right, a warning should be looked at, a hint may be left. */
export const SEVERITIES = Object.freeze(["error", "warning", "hint"] as const);

/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** Where a finding was made. Every part is optional, since a record from a database has no row and a file has no id. */
export interface Place {
  /** The file as the host named it. */
  readonly file?: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The row as a spreadsheet numbers it: the first line is 1, so the first row under a header is usually 2. */
  readonly row?: number;
  /** The column's heading as it stands in the file. */
  readonly column?: string;
  /** The property of the noun, such as `pageCount`. */
  readonly field?: string;
  /** The host's own key of the record. */
  readonly id?: string;
  /** The text or number as recorded, never altered. */
  readonly value?: string;
}

/**
 * Something wrong with data (not with the program): a stable code, its data, the place, and the likely repair. A repair is a
 * proposal; nothing in lantai applies it by itself.
 */
export interface Finding<Code extends string = string, Data extends object = object> {
  /** The stable code that a host may branch on. */
  readonly code: Code;
  /** How bad it is. */
  readonly severity: Severity;
  /** Where it was found. */
  readonly place: Place;
  /** What the sentence about it needs to know. */
  readonly data: Data;
  /** The likely right value, when there is one. */
  readonly repair?: string;
}

/**
 * The findings of one concept, from its map of codes to data.
 *
 * @example
 * ```ts
 * interface PageFindings { "page-count-missing": { title: string } }
 * const finding: FindingOf<PageFindings> = {
 *   code: "page-count-missing", severity: "error", place: { row: 2 }, data: { title: "会议纪要" },
 * };
 * finding.data.title; // => "会议纪要"
 * ```
 */
export type FindingOf<Codes extends object> = {
  [Code in keyof Codes & string]: Finding<Code, Codes[Code] & object>;
}[keyof Codes & string];

/**
 * Puts findings at a place: a parser knows the text, the caller knows the row. What the finding already says of its place is kept.
 *
 * @param findings - findings as a parser or check returned them
 * @param place - what the caller knows of where they are
 * @returns the same findings, placed
 * @example
 * ```ts
 * const found: Finding = { code: "date-unreadable", severity: "error", place: { value: "2002112" }, data: {} };
 * findingsAt([found], { row: 7 })[0]?.place; // => { row: 7, value: "2002112" }
 * ```
 */
export function findingsAt<F extends Finding>(findings: readonly F[], place: Place): F[] {
  return findings.map((finding) => ({ ...finding, place: { ...place, ...finding.place } }));
}
