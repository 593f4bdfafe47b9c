import type { CivilDay } from "../../foundation/dates/index.js";
import type { Money } from "../../foundation/quantities/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { OutsourcingEvidence, OutsourcingSubject, Performer } from "./outsourcing-standing.js";

/** A phase of the digitization programme (第N期馆藏档案数字化项目), with its contract. */
export interface DigitizationPhase extends OutsourcingSubject {
  /** Its number in the programme. */
  readonly no: number;
  /** Its name. */
  readonly title: string;
  /** The day work began. */
  readonly startedOn: CivilDay;
  /** The last day of the contract. */
  readonly due?: CivilDay;
  /** What was contracted, when it was put in figures. */
  readonly planned?: Extent;
  /** The units whose records are to be done. */
  readonly plannedUnits?: readonly string[];
  /** What was budgeted; absent while the amount is not known, or masked. */
  readonly budget?: Money;
  /** Who does the work; a contractor when left out. */
  readonly performer?: Performer;
  /** What was found about the contract and the contractor. */
  readonly evidence?: readonly OutsourcingEvidence[];
}
