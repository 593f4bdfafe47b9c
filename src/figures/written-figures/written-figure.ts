import type { CountBound, Percent, VagueCount } from "../../foundation/quantities/index.js";

/** A count with its unit: `8298件`, `100余人`, `等16个单位`. */
export interface WrittenCount {
  /** What it is. */
  readonly kind: "count";
  /** The count, as exact or as vague as it is written. */
  readonly count: VagueCount;
  /** The code of the unit, one of {@link WRITTEN_UNITS}. */
  readonly unit: string;
  /** What its last decimal counts, 100 in `5.95万页`, to which it is rounded; absent where the count is written to the last one. */
  readonly roundedTo?: number;
  /** The names that are listed before it and joined to it by 等; absent where none are. */
  readonly names?: ListedNames;
}

/** Names joined by 、 before 等. */
export interface ListedNames {
  /** Where the first name begins, in UTF-16 code units from 0, as well as it can be told. */
  readonly start: number;
  /** How many names there are. */
  readonly count: number;
}

/** A duration with decimals: `4.5分钟`. */
export interface WrittenDuration {
  /** What it is. */
  readonly kind: "duration";
  /** The number with the decimals it is written with, such as `4.5`. */
  readonly number: string;
  /** Whether it is exactly, at least or about so long. */
  readonly bound: CountBound;
  /** The code of the unit, one of {@link WRITTEN_UNITS}. */
  readonly unit: string;
}

/** A percentage: `80％`, `79.97%`, `80%以上`. */
export interface WrittenPercent {
  /** What it is. */
  readonly kind: "percent";
  /** The percentage with the decimals it is written with. */
  readonly percent: Percent;
  /** Whether it is that much, that much or more (`达到80%`), or about that much. */
  readonly bound: CountBound;
  /** Whether what rounds to it is said as well: `达到80.5%` is a mark that is reached, or 80.4967 % as it was worked out; absent elsewhere. */
  readonly orRounded?: true;
}

/** A day, a month, a half-year or a year, as far as it is written. */
export interface WrittenDate {
  /** What it is. */
  readonly kind: "date";
  /** The year; absent where only a month is written. */
  readonly year?: number;
  /** 上半年 or 下半年. */
  readonly half?: 1 | 2;
  /** The month. */
  readonly month?: number;
  /** The day of the month. */
  readonly day?: number;
}

/** A number that says which one: `第八期`. */
export interface WrittenOrdinal {
  /** What it is. */
  readonly kind: "ordinal";
  /** The number. */
  readonly no: number;
  /** What is numbered, as written, such as `期`. */
  readonly unit: string;
}

/** Names that end in 等 and say no number: `县妇联、县民政等单位` are at least two. */
export interface WrittenList {
  /** What it is. */
  readonly kind: "list";
  /** At least so many. */
  readonly count: VagueCount;
  /** The code of the unit, one of {@link WRITTEN_UNITS}. */
  readonly unit: string;
}

/** A figure that is blacked out: `XX.XX万元`. It is no number, and not 0. */
export interface WrittenMask {
  /** What it is. */
  readonly kind: "masked";
  /** The code of the unit, one of {@link WRITTEN_UNITS}. */
  readonly unit: string;
}

/** What a written figure says. */
export type WrittenValue =
  | WrittenCount
  | WrittenDuration
  | WrittenPercent
  | WrittenDate
  | WrittenOrdinal
  | WrittenList
  | WrittenMask;

/** A figure in a written text, and where it stands. */
export interface WrittenFigure<Value extends WrittenValue = WrittenValue> {
  /** The text as written: `text.slice(start, end)`. */
  readonly text: string;
  /** Where it begins, in UTF-16 code units from 0. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** What it says. */
  readonly value: Value;
}
