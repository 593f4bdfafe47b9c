import type { CivilDay } from "../../foundation/dates/index.js";
import type { ReasonOf } from "../../foundation/verdicts/index.js";
import type { UnitEventKind } from "./unit-events.js";

/** Why somebody answers for the records of a unit, by code. */
export interface SuccessionReasons {
  /** The unit goes on and answers for its own records. */
  "unit-answers-itself": {
    /** The key of the unit. */
    readonly unit: string;
  };
  /** Another unit continues its functions. */
  "unit-succeeded": {
    /** The key of the unit asked for. */
    readonly unit: string;
    /** The key of the unit that continues its functions. */
    readonly successor: string;
    /** The first day on which it does. */
    readonly since: CivilDay;
  };
  /** Nobody continues its functions. */
  "unit-without-successor": {
    /** The key of the unit asked for. */
    readonly unit: string;
    /** The first day on which nobody did. */
    readonly since: CivilDay;
    /** Present where no text of the day says that then the archives alone answers. */
    readonly isUnruled?: true;
  };
  /** Several units continue its functions, and the events do not say which one continues those behind its records. */
  "unit-with-several-successors": {
    /** The key of the unit asked for. */
    readonly unit: string;
    /** The keys of the units that continue its functions. */
    readonly successors: readonly string[];
  };
  /** An event of a kind that needs a successor names none. */
  "unit-successor-unrecorded": {
    /** The key of the unit to which it happened. */
    readonly unit: string;
    /** What happened. */
    readonly kind: UnitEventKind;
    /** The day of the event. */
    readonly on: CivilDay;
  };
  /** An event that concerns the unit or its successor has no usable day. */
  "unit-event-without-day": {
    /** The key of the unit to which it happened. */
    readonly unit: string;
    /** What happened. */
    readonly kind: UnitEventKind;
  };
  /** On that day no text says who answers for a unit that has ended. */
  "succession-unruled": {
    /** The day. */
    readonly asOf: CivilDay;
  };
}

/** A reason of an {@link AnsweringVerdict}. */
export type SuccessionReason = ReasonOf<SuccessionReasons>;
