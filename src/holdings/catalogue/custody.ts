/**
 * Who is written to keep a record where that is neither the archives (`archives`) nor its unit (`unit`), so that nobody knows who keeps it.
 *
 * @param custody - the custody as a host recorded it
 * @returns what was written; undefined where it is one of the two, and where it is blank or missing, which means the archives that asks
 * @example
 * ```ts
 * ["archives", "unit", "", "school"].map(unknownCustody); // => [undefined, undefined, undefined, "school"]
 * ```
 */
export function unknownCustody(custody: unknown): string | undefined {
  if (custody === "archives" || custody === "unit") return undefined;
  // A database gives null for what it has not, and a host's own record may carry a number.
  const written = `${custody ?? ""}`;
  return written.trim() === "" ? undefined : written;
}
