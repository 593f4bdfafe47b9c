import type { CivilDay } from "../../../foundation/dates/index.js";

/** Where facts come from. */
export interface Sourced {
  /** The lists and files they were worked out from, as the host names them. */
  readonly sources: readonly string[];
  /** The day on which they held; the day of the report when left out. */
  readonly day?: CivilDay;
}
