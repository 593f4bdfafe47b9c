/** One duration as lists have it, and how it is read. */
export interface DurationCase {
  /** The text as recorded. */
  readonly text: string;
  /** The unit of the column. */
  readonly unit?: "seconds" | "minutes" | "hours";
  /** Whole seconds, or the code of the finding. */
  readonly read: number | string;
  /** The practice it rests on. */
  readonly source: string;
}

export const DURATION_CASES: readonly DurationCase[] = [
  { text: "00:12:30", read: 750, source: "players and file systems" },
  { text: "００：１２：３０", read: 750, source: "full width" },
  { text: "12分30秒", read: 750, source: "lists of recordings" },
  { text: "12 分钟 30 秒", read: 750, source: "lists of recordings" },
  { text: "1小时5分", read: 3900, source: "lists of recordings" },
  { text: "90分钟", read: 5400, source: "lists of recordings" },
  { text: "45秒", read: 45, source: "lists of recordings" },
  { text: "45", unit: "minutes", read: 2700, source: "列名“片长（分钟）”" },
  { text: "45", read: "duration-unit-missing", source: "a bare number" },
  { text: "12:30", read: "duration-ambiguous", source: "minutes or hours" },
  { text: "00:75:00", read: "duration-unreadable", source: "no such minute" },
  { text: "1小时90分", read: "duration-unreadable", source: "no such minute" },
  { text: "1分90秒", read: "duration-unreadable", source: "no such second" },
  { text: "10000小时", read: "duration-unreadable", source: "longer than any recording" },
  { text: "约一小时", read: "duration-unreadable", source: "not a number" },
];
