import { CallerError } from "../../foundation/findings/index.js";
import { REFERENCE_CODE_SCHEMES, type ReferenceCodeScheme, referenceCodeSchemeById } from "./schemes.js";

/**
 * Which scheme a fonds composes its codes by, and for which years: a row of a host's table. A fonds that is arranged by volume and by item
 * has a row for each, and one that changed its scheme a row for the years before and one for those after.
 */
export interface FondsScheme {
  /** Fonds number (全宗号). */
  readonly fondsNo: string;
  /** The scheme: the `id` of one of {@link REFERENCE_CODE_SCHEMES}, or the host's own row. */
  readonly scheme: string | ReferenceCodeScheme;
  /** The first year (年度) it is for; absent when it is for all years up to the last. */
  readonly fromYear?: number;
  /** The last year it is for; absent while it is in use. */
  readonly untilYear?: number;
}

/**
 * The schemes by which a fonds composes its codes in a year, for {@link formatReferenceCode} and for showing what is expected. Codes that
 * were given before stay as they are, whatever the table says now.
 *
 * @param rows - the host's table
 * @param fondsNo - the fonds
 * @param year - the year (年度) of the record; without one, rows of all years are given
 * @returns the schemes in the order of the table; none when the table has no row for the fonds and the year
 * @throws {@link findings.CallerError} when a row names a scheme that is not known, or years in the wrong order
 * @example
 * ```ts
 * const rows = [
 *   { fondsNo: "Z109", scheme: "da-t-13-1994-volume", untilYear: 2002 },
 *   { fondsNo: "Z109", scheme: "da-t-22-2015-item", fromYear: 2003 },
 * ];
 * schemesOfFonds(rows, "Z109", 2011).map(({ id }) => id); // => ["da-t-22-2015-item"]
 * ```
 */
export function schemesOfFonds(
  rows: readonly FondsScheme[],
  fondsNo: string,
  year?: number,
): readonly ReferenceCodeScheme[] {
  return rows.flatMap((row, at) => {
    const scheme = checkedScheme(row, `rows[${at}]`);
    return row.fondsNo === fondsNo && (year === undefined || isForYear(row, year)) ? [scheme] : [];
  });
}

/** Whether a row is for a year. */
export function isForYear({ fromYear, untilYear }: FondsScheme, year: number): boolean {
  return (fromYear === undefined || fromYear <= year) && (untilYear === undefined || year <= untilYear);
}

/** The scheme of a row, once the row is known to be whole. */
export function checkedScheme(
  { fondsNo, scheme, fromYear, untilYear }: FondsScheme,
  argument: string,
): ReferenceCodeScheme {
  if (typeof fondsNo !== "string" || fondsNo === "")
    throw new CallerError(`${argument}.fondsNo`, "a fonds number", fondsNo);
  for (const [name, year] of [
    ["fromYear", fromYear],
    ["untilYear", untilYear],
  ] as const) {
    if (year !== undefined && !Number.isInteger(year)) throw new CallerError(`${argument}.${name}`, "a year", year);
  }
  if ((fromYear ?? Number.NEGATIVE_INFINITY) > (untilYear ?? Number.POSITIVE_INFINITY)) {
    throw new CallerError(`${argument}.untilYear`, `a year from ${fromYear}`, untilYear);
  }
  if (typeof scheme !== "string") return scheme;
  const row = referenceCodeSchemeById(scheme, REFERENCE_CODE_SCHEMES);
  if (row === undefined)
    throw new CallerError(`${argument}.scheme`, "the id of one of REFERENCE_CODE_SCHEMES, or a row", scheme);
  return row;
}
