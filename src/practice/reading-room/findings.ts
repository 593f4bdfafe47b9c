import type { FindingOf } from "../../foundation/findings/index.js";

/** What can be wrong with a list of consultations, by code. */
export interface ReadingRoomFindings {
  /** The day is none, so that no span can count the consultation. */
  "consultation-day-unusable": Readonly<Record<never, never>>;
  /** A waiting time is no whole number of minutes from 0. */
  "consultation-wait-not-whole": Readonly<Record<never, never>>;
  /** The volumes or items consulted are no whole number from 0. */
  "consultation-count-not-whole": {
    /** Which count. */
    readonly of: "volumes" | "items";
  };
  /** A purpose, a channel or what was read is not in its table. */
  "consultation-code-unknown": {
    /** Which of them. */
    readonly of: "purpose" | "channel" | "read";
    /** The code as recorded; empty where none is. */
    readonly code: string;
  };
}

/** A finding about consultations. */
export type ReadingRoomFinding = FindingOf<ReadingRoomFindings>;
