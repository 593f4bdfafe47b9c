import type { CivilDay } from "../../foundation/dates/index.js";
import type { Extent } from "../../holdings/extents/index.js";

/** A phase of the digitization programme (第N期馆藏档案数字化项目). */
export interface DigitizationPhase {
  /** Its number in the programme. */
  readonly no: number;
  /** Its name. */
  readonly title: string;
  /** The day work began. */
  readonly startedOn: CivilDay;
  /** What was contracted, when it was put in figures. */
  readonly planned?: Extent;
}
