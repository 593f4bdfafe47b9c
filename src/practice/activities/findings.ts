import type { FindingOf } from "../../foundation/findings/index.js";
import type { ActivityMeasure } from "./activity-kinds.js";

/** What can be wrong with activities as recorded, by code. */
export interface ActivityFindings {
  /** The day is none, so that no span can count the activity. */
  "activity-day-unusable": {
    /** What it was. */
    readonly title: string;
    /** The day as recorded. */
    readonly on: string;
  };
  /** The kind is none of the table's. */
  "activity-kind-unknown": {
    /** What it was. */
    readonly title: string;
    /** The kind as recorded. */
    readonly kind: string;
  };
  /** An activity does not say what its kind is measured by, so that the figure leaves it out and is not exact. */
  "activity-measure-missing": {
    /** What it was. */
    readonly title: string;
    /** What is missing. */
    readonly measure: ActivityMeasure;
  };
  /** A number of something is no count, so that no figure adds it. */
  "activity-count-unusable": {
    /** What it was. */
    readonly title: string;
    /** What is counted. */
    readonly measure: ActivityMeasure;
    /** The number as recorded. */
    readonly count: string;
  };
  /** An activity names more units than it counts. */
  "activity-units-fewer-than-named": {
    /** What it was. */
    readonly title: string;
    /** How many it counts. */
    readonly counted: number;
    /** How many it names. */
    readonly named: number;
  };
  /** Two activities have the same kind, day and title. */
  "activity-repeated": {
    /** What it was. */
    readonly title: string;
    /** The day. */
    readonly on: string;
  };
}

/** A finding about activities. */
export type ActivityFinding = FindingOf<ActivityFindings>;
