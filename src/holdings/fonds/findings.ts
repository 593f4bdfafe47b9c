import type { CivilDay } from "../../foundation/dates/index.js";
import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** What can be wrong with fonds and their files, by code. */
export interface FondsFindings {
  /** A fonds has no number. */
  "fonds-no-missing": {
    /** The title of the fonds. */
    readonly title: string;
  };
  /** A fonds number is not a letter and three digits. */
  "fonds-no-unusual": {
    /** The number as recorded. */
    readonly fondsNo: string;
  };
  /** A fonds number is written in full width, with spaces or in small letters. */
  "fonds-no-irregular": {
    /** The number as recorded. */
    readonly fondsNo: string;
    /** The same number as it is usually written. */
    readonly repair: string;
  };
  /** A fonds number was allotted to another fonds before. */
  "fonds-no-repeated": {
    /** The number as recorded. */
    readonly fondsNo: string;
    /** The title of this fonds. */
    readonly title: string;
    /** The title of the fonds that has it already. */
    readonly first: string;
  };
  /** The fonds file lacks the paper about something that was done. */
  "fonds-paper-missing": {
    /** The number of the fonds. */
    readonly fondsNo: string;
    /** What was done. */
    readonly event: Title;
    /** The day on which it was done. */
    readonly on: CivilDay;
    /** The kind of paper that is expected. */
    readonly paper: Title;
  };
  /** A paper of the fonds file names something done that is not recorded for the fonds. */
  "fonds-paper-unplaced": {
    /** The number of the fonds. */
    readonly fondsNo: string;
    /** The key that the paper names. */
    readonly eventId: string;
  };
}

/** A finding about a fonds or its file. */
export type FondsFinding = FindingOf<FondsFindings>;
