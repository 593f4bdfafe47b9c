import type { CivilDay } from "../../foundation/dates/index.js";
import type { FindingOf, Title } from "../../foundation/findings/index.js";
import type { ImageCoverage } from "../../holdings/page-images/index.js";
import type { NotRunCause } from "./four-properties.js";

/** What can be wrong with a transfer, a pre-inspection and a consignment, by code. */
export interface AccessionFindings {
  /** A record is handed over without a retention period that can be read. */
  "transfer-retention-missing": Readonly<Record<never, never>>;
  /** Nothing says that the unit looked its retention periods over before the transfer. */
  "transfer-retention-unadjusted": {
    /** What is recorded as its day, where that is no day or a later one. */
    readonly recorded?: string;
  };
  /** Whether a record is a state secret is not settled. */
  "transfer-secrecy-unsettled": {
    /** The mark as recorded. */
    readonly mark: string;
  };
  /** A record is handed over while it is a state secret. */
  "transfer-secret-record": {
    /** The mark as recorded. */
    readonly mark: string;
    /** The first day on which it no longer is, where that is known. */
    readonly until?: CivilDay;
  };
  /** No list declares how much is handed over, so nothing can be reconciled. */
  "transfer-totals-undeclared": Readonly<Record<never, never>>;
  /** The two days of a transfer instrument differ. */
  "transfer-days-unequal": {
    /** The day on which it left. */
    readonly sentOn: CivilDay;
    /** The day on which it was taken in. */
    readonly receivedOn: CivilDay;
  };
  /** A cell of a transfer instrument is blank. */
  "transfer-instrument-blank": {
    /** Which side. */
    readonly side: "from" | "to";
    /** Which cell. */
    readonly cell: "name" | "leader" | "handler";
  };
  /** What a cell of a transfer instrument says cannot be. */
  "transfer-instrument-unusable": {
    /** Which cell. */
    readonly cell: "sentOn" | "receivedOn" | "nature" | "findingAids";
    /** What it says. */
    readonly recorded: string;
    /** The day of the transfer, where the cell names a later one. */
    readonly asOf?: CivilDay;
  };
  /** A transfer instrument lists no finding aid. */
  "transfer-finding-aids-missing": Readonly<Record<never, never>>;
  /** A visit has not its number, or lies before the one it follows. */
  "pre-inspection-round-order": {
    /** The number it has. */
    readonly no: number;
    /** The number it should have. */
    readonly expected: number;
    /** Its day. */
    readonly on: CivilDay;
  };
  /** An item is not on the checklist. */
  "pre-inspection-item-unknown": {
    /** The item. */
    readonly item: string;
  };
  /** An open fault names nobody responsible or no last day. */
  "pre-inspection-fault-unassigned": {
    /** Its number. */
    readonly no: string;
    /** The properties that are missing. */
    readonly missing: readonly string[];
  };
  /** A fault was raised or cleared by a visit that is not there, or cleared no later than it was raised. */
  "pre-inspection-fault-round": {
    /** Its number. */
    readonly no: string;
    /** The visit that is said to have found it. */
    readonly round: number;
    /** The visit that is said to have found it put right. */
    readonly clearedRound?: number;
  };
  /** The pre-inspection left something open. */
  "pre-inspection-not-passed": {
    /** How many errors are open. */
    readonly errors: number;
    /** How many items were not looked at. */
    readonly notChecked: number;
  };
  /** Not every page of the records is linked to its image. */
  "digital-copy-incomplete": {
    /** How far they are. */
    readonly coverage: ImageCoverage;
  };
  /** The quality of the digital copies was not accepted. */
  "digital-copy-not-accepted": {
    /** Whether it failed or was never looked at. */
    readonly standing: "missing" | "failed";
  };
  /** A record failed a check of the four properties. */
  "property-check-failed": {
    /** The code of the check. */
    readonly check: string;
    /** Its name. */
    readonly title: Title;
  };
  /** A check of the four properties did not run. */
  "property-check-not-run": {
    /** The code of the check. */
    readonly check: string;
    /** Its name. */
    readonly title: Title;
    /** Why not. */
    readonly cause: NotRunCause;
    /** On how many records. */
    readonly records: number;
  };
  /** A medium lacks a part that it should have. */
  "media-part-missing": {
    /** Its names, any of which would do. */
    readonly names: readonly string[];
    /** What it holds. */
    readonly title: Title;
  };
  /** A medium holds a file that belongs to no part of it. */
  "media-file-superfluous": {
    /** Its path. */
    readonly path: string;
  };
}

/** A finding about transfer and accession. */
export type AccessionFinding = FindingOf<AccessionFindings>;
