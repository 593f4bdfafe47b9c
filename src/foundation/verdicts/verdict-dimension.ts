/**
 * On which days of a date an answer turns. Records that are alike in everything else and were each formed on one day have the same answer
 * wherever no turn lies between their days, so that a pass over a million asks for a few and not for every day.
 */
export interface DateTurns<Subject> {
  /** The property that holds the date. */
  readonly property: string;
  /**
   * The turns, for records that are like this one beside their date.
   *
   * @param others - such a record without its date
   * @returns days as whole numbers YYYYMMDD in ascending order, each the first of another answer; they need not be days of the calendar. `unread` where
   * the answer is the same whatever the date is, also where it is incomplete or there is none; undefined where every day has to be asked for
   */
  of(others: Subject): readonly number[] | "unread" | undefined;
}

/** What a rule answers, in one word, as a dimension to count by: it fits `tallyOf` of `lantai/tallies` and `bulkPass` of `lantai/bulk`. */
export interface VerdictDimension<Subject> {
  /** Its name. */
  readonly name: string;
  /** The properties that a list has and the rule reads. */
  readonly reads: readonly (keyof Subject & string)[];
  /** What else the rule reads of a record, and a pass over a list wherever it has a column for it. */
  readonly alsoReads?: readonly (keyof Subject & string)[];
  /** The word for a decided answer; `undetermined` and `not-applicable` stand for themselves. */
  of(record: Subject): string;
  /** The days on which the word turns. */
  readonly turns: DateTurns<Subject>;
}
