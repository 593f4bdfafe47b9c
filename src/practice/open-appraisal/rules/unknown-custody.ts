/** A custody that is none of ours, as it was recorded; what is blank or missing means the archives that asks. */
export function unknownCustody(custody: unknown): string | undefined {
  if (custody === "archives" || custody === "unit") return undefined;
  // A database gives null for what it has not, and a host's own record may carry a number.
  const written = `${custody ?? ""}`;
  return written.trim() === "" ? undefined : written;
}
