import type { CivilDay } from "../../foundation/dates/index.js";
import type { FindingOf } from "../../foundation/findings/index.js";

/** What can be wrong with the events of units, by code. */
export interface UnitFindings {
  /** The day of an event is none of the calendar. */
  "unit-event-day-unreadable": {
    /** The day as recorded. */
    readonly text: string;
  };
  /** The kind of an event is not in the table. */
  "unit-event-kind-unknown": {
    /** The kind as recorded. */
    readonly kind: string;
  };
  /** An event names too few or too many units, or successors, for its kind. */
  "unit-event-count-differs": {
    /** The kind of the event. */
    readonly kind: string;
    /** Which of the two lists. */
    readonly part: "units" | "successors";
    /** How many it names. */
    readonly count: number;
    /** At least so many are needed. */
    readonly least: number;
    /** At most so many are possible, where there is a limit. */
    readonly most?: number;
  };
  /** An event happens to a unit that had ended before and was not revived. */
  "unit-ended-before": {
    /** The key of the unit. */
    readonly unit: string;
    /** The day on which it had ended. */
    readonly endedOn: CivilDay;
  };
  /** A unit is revived that had not ended. */
  "unit-revived-without-end": {
    /** The key of the unit. */
    readonly unit: string;
  };
  /** A chain of successions comes back to a unit that it started from. */
  "unit-chain-returns": {
    /** The key of the unit to which it returns. */
    readonly unit: string;
    /** The keys of the chain, in order, the unit first. */
    readonly chain: readonly string[];
  };
}

/** A finding about the events of units. */
export type UnitFinding = FindingOf<UnitFindings>;
