import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** What can be wrong with a duration, by code. */
export interface DurationFindings {
  /** The text is no duration. */
  "duration-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The text can be minutes and seconds, or hours and minutes. */
  "duration-ambiguous": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The text is a number without its unit. */
  "duration-unit-missing": {
    /** The text as recorded. */
    readonly text: string;
  };
}

/** What can be wrong with a caption, by code. */
export interface CaptionFindings {
  /** An element of the caption is missing. */
  "caption-element-missing": {
    /** The key of the element. */
    readonly element: string;
    /** Its name. */
    readonly title: Title;
  };
}

/** What coverage can show, by code. */
export interface RecordingCoverageFindings {
  /** A unit holds no recording of what was expected of it. */
  "recordings-lacking": {
    /** Fonds number of the unit. */
    readonly fondsNo: string;
    /** The year. */
    readonly year: number;
    /** The event; empty when any recording of the year would do. */
    readonly event: string;
  };
}

/** What can be wrong with recordings, by code. */
export interface RecordingFindings extends DurationFindings, CaptionFindings, RecordingCoverageFindings {}

/** A finding about a duration. */
export type DurationFinding = FindingOf<DurationFindings>;

/** A finding about a caption. */
export type CaptionFinding = FindingOf<CaptionFindings>;

/** A finding about coverage. */
export type RecordingCoverageFinding = FindingOf<RecordingCoverageFindings>;

/** A finding about recordings. */
export type RecordingFinding = FindingOf<RecordingFindings>;
