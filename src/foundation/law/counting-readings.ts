import { COUNTINGS, type Counting, INCOMPLETE_DATE_READINGS } from "./counting.js";
import { type FormationReadings, VOLUME_DATE_READINGS } from "./formation.js";
import { requireChoice } from "./rules-value.js";

/** The readings of rules that count years from a date as recorded: which day it stands for, and when the years are complete. */
export interface CountingReadings extends FormationReadings {
  /** The reading of “N years from a day”. */
  readonly counting: Counting;
}

/**
 * Checks the readings of rules that count years: rules revived from a host's database may bring a choice that there is not.
 *
 * @param readings - the rules
 * @param argument - the argument's name, for the error
 * @throws {@link findings.CallerError} naming the first choice that is unknown
 * @example
 * ```ts
 * const readings = { counting: "anniversary", incompleteDate: "latest", volumeFormationDate: "latest" } as const;
 * requireCountingReadings(readings, "rules"); // => undefined
 * ```
 */
export function requireCountingReadings(readings: CountingReadings, argument: string): void {
  requireChoice(readings.counting, COUNTINGS, `${argument}.counting`);
  requireChoice(readings.incompleteDate, INCOMPLETE_DATE_READINGS, `${argument}.incompleteDate`);
  requireChoice(readings.volumeFormationDate, VOLUME_DATE_READINGS, `${argument}.volumeFormationDate`);
}
