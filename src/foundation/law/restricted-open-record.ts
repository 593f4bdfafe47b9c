/** How an open record is used whose donor restricts its use; the first is the default. See the interpretation `restrictedOpenRecord`. */
export const RESTRICTED_OPEN_RECORDS = Object.freeze(["as-unopened", "as-open"] as const);

/** One of {@link RESTRICTED_OPEN_RECORDS}. */
export type RestrictedOpenRecord = (typeof RESTRICTED_OPEN_RECORDS)[number];
