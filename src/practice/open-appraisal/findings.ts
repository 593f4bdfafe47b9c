import type { FindingOf } from "../../foundation/findings/index.js";

/** What can be wrong with a consultation list that came back, by code. */
export interface ConsultationFindings {
  /** The opinion of the unit is in no form that is understood. */
  "consultation-answer-unreadable": ConsultationCell;
  /** There is an opinion, but no whole day of signature that has come. */
  "consultation-unsigned": ConsultationCell;
  /** A row was never sent. */
  "consultation-row-added": ReturnedRow;
  /** The number of a row came back twice; only the first counts. */
  "consultation-row-repeated": ReturnedRow;
}

/** A cell of a row that was sent. */
export interface ConsultationCell {
  /** The number of the row. */
  readonly no: number;
  /** What stands in it, shortened. */
  readonly text: string;
}

/** A row as it came back. */
export interface ReturnedRow {
  /** Its number as recorded. */
  readonly no: string;
  /** Its title as recorded. */
  readonly title: string;
}

/** A finding about a consultation list that came back. */
export type ConsultationFinding = FindingOf<ConsultationFindings>;
