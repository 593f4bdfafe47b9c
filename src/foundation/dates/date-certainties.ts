/**
 * How sure a date is, from the surest: as it stands on the record, worked out by an archivist (考证, in square brackets), doubtful
 * (with a question mark), or not known at all.
 */
export const DATE_CERTAINTIES = Object.freeze(["stated", "inferred", "doubtful", "unknown"] as const);

/** One of {@link DATE_CERTAINTIES}. */
export type DateCertainty = (typeof DATE_CERTAINTIES)[number];

/** The less sure of two. */
export function lessSure(one: DateCertainty, other: DateCertainty): DateCertainty {
  return DATE_CERTAINTIES[Math.max(DATE_CERTAINTIES.indexOf(one), DATE_CERTAINTIES.indexOf(other))]!;
}
