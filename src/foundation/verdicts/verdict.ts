import type { CivilDay } from "../dates/index.js";
import type { Title } from "../findings/index.js";
import type { Citation } from "../law/index.js";
import type { Basis } from "./basis.js";

/** Why an answer is what it is: a stable code, the inputs it used, and the texts in force on the day of the answer. */
export interface Reason<Code extends string = string, Data extends object = object> {
  /** The stable code. */
  readonly code: Code;
  /** The inputs it used, which its sentence prints. */
  readonly data: Data;
  /** The texts it rests on, each in force on the answer's `asOf`; empty where only practice speaks. */
  readonly citations: readonly Citation[];
  /** The words of a host's own reason, which no word list knows. */
  readonly title?: Title;
}

/** The reasons of one concept, from its map of codes to data. */
export type ReasonOf<Codes extends object> = {
  [Code in keyof Codes & string]: Reason<Code, Codes[Code] & object>;
}[keyof Codes & string];

/** An interpretation that an answer rests on: another choice would have given another answer. */
export interface Assumption {
  /** The key of the interpretation in `INTERPRETATIONS`. */
  readonly interpretation: string;
  /** The choice taken. */
  readonly choice: string;
}

/** The day on which an answer will be another one if the record stays as it is, and the reason it will have then. */
export interface Change {
  /** The first day of the other answer. */
  readonly day: CivilDay;
  /** The code of the reason that will hold then. */
  readonly because: string;
}

/** An answer that could be given. */
export interface Decided<Value, R extends Reason = Reason> {
  /** Tells the three kinds of verdict apart. */
  readonly kind: "decided";
  /** The answer. */
  readonly value: Value;
  /** Why; never empty. */
  readonly reasons: readonly R[];
  /** The interpretations that the answer rests on; empty when every reading agrees. */
  readonly assumed: readonly Assumption[];
  /** When the answer will change by itself, if it will. */
  readonly changesOn?: Change;
  /** What to compare before a stored answer is used again. */
  readonly basis: Basis;
}

/** The earliest and the latest day that an undetermined answer can turn out to be. */
export interface DayBounds {
  /** Not before this day. */
  readonly earliest?: CivilDay;
  /** Not after this day. */
  readonly latest?: CivilDay;
}

/** No answer: something is missing. Nothing is made up in its place. */
export interface Undetermined<R extends Reason = Reason> {
  /** Tells the three kinds of verdict apart. */
  readonly kind: "undetermined";
  /** The properties that would have to be known. */
  readonly missing: readonly string[];
  /** Why it could not be said. */
  readonly reasons: readonly R[];
  /** What can be said all the same. */
  readonly bounds?: DayBounds;
  /** When there will be another answer whatever is missing, if that is known. */
  readonly changesOn?: Change;
  /** What to compare before a stored answer is used again. */
  readonly basis: Basis;
}

/** The question does not arise for this record. */
export interface NotApplicable<R extends Reason = Reason> {
  /** Tells the three kinds of verdict apart. */
  readonly kind: "not-applicable";
  /** Why not; never empty. */
  readonly reasons: readonly R[];
  /** What to compare before a stored answer is used again. */
  readonly basis: Basis;
}

/** What a rule answers. */
export type Verdict<Value, R extends Reason = Reason> = Decided<Value, R> | Undetermined<R> | NotApplicable<R>;
