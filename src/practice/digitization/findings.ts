import type { FindingOf, Title } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";

/** A movement that does not fit the others. */
export interface CustodyFindingData {
  /** The batch. */
  readonly batch: string;
  /** The reference code of the record. */
  readonly referenceCode: string;
  /** The day. */
  readonly on: string;
}

/** What can be wrong between a working ledger and the catalogue, and within the ledger, by code. */
export interface BatchFindings {
  /** The ledger states another extent than the catalogue adds up to. */
  "batch-extent-differs": {
    /** The batch. */
    readonly batch: string;
    /** What the ledger states. */
    readonly stated: Extent;
    /** What the catalogue adds up to. */
    readonly catalogued: Extent;
  };
  /** Catalogue entries name a batch that the ledger does not have. */
  "batch-not-in-ledger": {
    /** The batch. */
    readonly batch: string;
    /** What those entries add up to. */
    readonly catalogued: Extent;
  };
  /** A line of the ledger names no batch, so that it cannot be held against anything. */
  "batch-number-missing": {
    /** What it states. */
    readonly stated: Extent;
  };
  /** The ledger has two lines for one batch. */
  "batch-repeated": {
    /** The batch. */
    readonly batch: string;
  };
  /** A day of a phase or of one of its batches is none, so that nothing is said by it. */
  "phase-day-unusable": {
    /** The batch; empty where it is the day of the contract. */
    readonly batch: string;
    /** The last day of the contract, the day on which a batch was finished, or that of a step. */
    readonly field: "due" | "completedOn" | "history";
    /** What is recorded. */
    readonly on: string;
  };
  /** A stage records another number of pages than were counted at the start. */
  "batch-pages-differ": {
    /** The batch. */
    readonly batch: string;
    /** The stage. */
    readonly stage: Title;
    /** What it records. */
    readonly pages: string;
    /** What was counted. */
    readonly counted: string;
  };
}

/** What can be wrong with the hand-over between store and workroom, by code. */
export interface CustodyFindings {
  /** A record was fetched while it was in the workroom already. */
  "custody-fetched-twice": CustodyFindingData;
  /** The day of a movement is none, so that it cannot be placed among the others and is left out. */
  "custody-day-unusable": CustodyFindingData;
  /** A record was returned that was not in the workroom. */
  "custody-returned-unfetched": CustodyFindingData;
  /** A line says neither out nor back, or is of neither a volume nor an item, and is left out. */
  "custody-line-unusable": CustodyFindingData & {
    /** Which of the two. */
    readonly field: "direction" | "level";
    /** What it says. */
    readonly recorded: string;
  };
  /** A record was returned in another batch, or as something else, than it was fetched. */
  "custody-returned-otherwise": CustodyFindingData & {
    /** The batch it was fetched in. */
    readonly fetchedIn: string;
  };
  /** One of the two signatures of a slip is missing. */
  "custody-signature-missing": CustodyFindingData;
  /** One person handed over and took. */
  "custody-same-person": CustodyFindingData;
}

/** What can be wrong with an image, by code. */
export interface ScannedImageFindings {
  /** The resolution is below what is asked for. */
  "image-resolution-low": {
    /** The resolution. */
    readonly dpi: number;
    /** What is asked for. */
    readonly atLeast: number;
    /** For what. */
    readonly purpose: Title;
  };
  /** The colour mode is not accepted. */
  "image-colour-refused": {
    /** The colour mode. */
    readonly colour: Title;
    /** What is accepted. */
    readonly accepted: readonly Title[];
  };
  /** The format is not accepted for what the file is for. */
  "image-format-refused": {
    /** The format. */
    readonly format: string;
    /** What is accepted. */
    readonly accepted: readonly string[];
  };
  /** The file is of another format than its name says. */
  "image-extension-differs": {
    /** The format. */
    readonly format: string;
    /** What the name says. */
    readonly extension: string;
  };
  /** The image is skewed. */
  "image-skewed": {
    /** By how many degrees. */
    readonly degrees: number;
    /** How many are accepted. */
    readonly atMost: number;
  };
  /** The name does not follow the naming. */
  "image-name-refused": {
    /** The path. */
    readonly path: string;
    /** How files are named. */
    readonly naming: Title;
  };
  /** Something could not be checked, which is not the same as passed. */
  "image-not-checked": {
    /** What. */
    readonly aspect: ImageAspect;
    /** Because the image does not say it, or not in a way that can be read, or because no text in force asks for it. */
    readonly why: "not-recorded" | "not-usable" | "not-in-force";
    /** The purpose or role of which no text in force asks it; absent where none asks it of any. */
    readonly subject?: string;
    /** What was read and cannot be used. */
    readonly recorded?: string;
  };
}

/** What is checked of an image. */
export const IMAGE_ASPECTS = Object.freeze(["resolution", "colour", "format", "skew", "name"] as const);

/** One of {@link IMAGE_ASPECTS}. */
export type ImageAspect = (typeof IMAGE_ASPECTS)[number];

/** Everything that can be wrong in digitization, by code. */
export interface DigitizationFindings extends BatchFindings, CustodyFindings, ScannedImageFindings {}

/** A finding about digitization. */
export type DigitizationFinding = FindingOf<DigitizationFindings>;
