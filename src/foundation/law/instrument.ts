import { type CivilDay, requireCivilDay } from "../dates/index.js";
import type { Title } from "../findings/index.js";

/**
 * How well a fact is supported: `seen` in the primary document itself, `quoted` with its clause by a reliable third party,
 * `practised` in the field without a text that says so, `recalled` from general knowledge and still to be checked.
 */
export const CONFIDENCES = Object.freeze(["seen", "quoted", "practised", "recalled"] as const);

/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What kind of text an instrument is; a law outranks a regulation, a regulation a rule, and a standard binds where a rule adopts it. */
export const INSTRUMENT_RANKS = Object.freeze(["law", "regulation", "rule", "standard", "practice"] as const);

/** One of {@link INSTRUMENT_RANKS}. */
export type InstrumentRank = (typeof INSTRUMENT_RANKS)[number];

/** A text that rules rest on, with the days on which it is in force. Repealed texts stay in the table: old answers cite them. */
export interface Instrument {
  /** Its key, such as `archives-law-2020`. */
  readonly id: string;
  /** Its name in Chinese and English. */
  readonly title: Title;
  /** Its rank. */
  readonly rank: InstrumentRank;
  /** The number it was issued under, such as `国务院令第772号`. */
  readonly documentNo?: string;
  /** The first day on which it is in force. */
  readonly inForceFrom: CivilDay;
  /** The first day on which it is no longer in force; absent while it is. */
  readonly repealedFrom?: CivilDay;
  /** How well its days are supported. */
  readonly confidence: Confidence;
}

/** A pointer from a rule to its text. */
export interface Citation {
  /** The {@link Instrument.id}. */
  readonly instrument: string;
  /** The article or clause as its text numbers it, such as `27` or `5.4.2`; absent when none was seen. */
  readonly article?: string;
  /** How well the content of the article is supported. */
  readonly confidence: Confidence;
}

/**
 * Whether an instrument is in force on a day: from its first day, to the day before it is repealed.
 *
 * @param instrument - a row of {@link INSTRUMENTS} or a county's own
 * @param day - the day asked for
 * @returns true when a rule may rest on it that day
 * @throws {@link findings.CallerError} when `day` is no civil day
 * @example
 * ```ts
 * const regulations = instrumentById("implementation-regulations-2024");
 * regulations !== undefined && isInForce(regulations, "2023-06-30"); // => false
 * ```
 */
export function isInForce(instrument: Instrument, day: CivilDay): boolean {
  requireCivilDay(day, "day");
  return instrument.inForceFrom <= day && (instrument.repealedFrom === undefined || day < instrument.repealedFrom);
}
