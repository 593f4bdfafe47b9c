/** How a record with a filing year and no date is judged; the first is the default. See the interpretation `undatedRecord`. */
export const UNDATED_RECORD_READINGS = Object.freeze(["filing-year", "undetermined"] as const);

/** One of {@link UNDATED_RECORD_READINGS}. */
export type UndatedRecordReading = (typeof UNDATED_RECORD_READINGS)[number];
