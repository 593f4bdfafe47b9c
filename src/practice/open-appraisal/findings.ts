import type { CivilDay } from "../../foundation/dates/index.js";
import type { FindingOf, Title } from "../../foundation/findings/index.js";
import type { OpeningStatus } from "../../holdings/catalogue/index.js";

/** What can be wrong with a consultation list that goes out or came back, by code. */
export interface ConsultationFindings {
  /** A record is to be opened in part and gives a ground, but none of its items is listed to be deferred, so that no deferral catalogue has the ground. */
  "consultation-items-unlisted": Readonly<Record<never, never>>;
  /** The opinion of the unit is in no form that is understood. */
  "consultation-answer-unreadable": ConsultationCell;
  /** There is an opinion, but no whole day of signature that has come. */
  "consultation-unsigned": ConsultationCell;
  /** The opinion is signed on a day before the list was made. */
  "consultation-signed-before-list": ConsultationCell & {
    /** The day of the list. */
    readonly listedOn: CivilDay;
  };
  /** The unit agrees or does not agree where the archives has put no opinion before it. */
  "consultation-nothing-proposed": ConsultationCell;
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

/** A finding about a consultation list that goes out or came back. */
export type ConsultationFinding = FindingOf<ConsultationFindings>;

/** What can be wrong with a deferral, by code. */
export interface DeferralFindings {
  /** The day of the decision is none, so that nothing can be said about it. */
  "deferral-day-unusable": Readonly<Record<never, never>>;
  /** No ground is given. */
  "deferral-ground-missing": Readonly<Record<never, never>>;
  /** A ground that was none on the day of the decision. */
  "deferral-ground-unknown": DeferralPart;
  /** A standard of the archives that was none on that day, or whose ground is not given. */
  "deferral-standard-unknown": DeferralPart;
  /** The parties of the review have not agreed by the day of the decision. */
  "deferral-agreement-missing": {
    /** The day of the decision. */
    readonly decidedOn: CivilDay;
  };
  /** An act of an authority that the day of the decision asks for is not recorded. */
  "deferral-approval-missing": DeferralPart;
  /** No text known here says who approved deferrals on that day. */
  "deferral-approver-unknown": {
    /** The day of the decision. */
    readonly decidedOn: CivilDay;
  };
  /** No later day is set on which it is assessed again. */
  "deferral-assessment-missing": Readonly<Record<never, never>>;
}

/** A part of a deferral. */
export interface DeferralPart {
  /** What it is called. */
  readonly title: Title;
  /** The day of the decision. */
  readonly decidedOn: CivilDay;
}

/** A finding about a deferral. */
export type DeferralFinding = FindingOf<DeferralFindings>;

/** What can be wrong with the opening status of a volume, by code. */
export interface StatusFindings {
  /** A volume or an item carries a status that is none of the known ones; it is taken for not reviewed. */
  "record-status-unknown": {
    /** The status as recorded. */
    readonly status: string;
  };
  /** A volume is recorded with another status than its items give it. */
  "volume-status-differs": {
    /** The status as recorded. */
    readonly recorded: OpeningStatus;
    /** The status that its items give it. */
    readonly rolledUp: OpeningStatus;
    /** How many items are exceptions. */
    readonly exceptions: number;
  };
}

/** A finding about the opening status of a volume. */
export type StatusFinding = FindingOf<StatusFindings>;
