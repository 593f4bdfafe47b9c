import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** What can be wrong with a retention period, by code. */
export interface RetentionPeriodFindings {
  /** The text is no retention period. */
  "retention-period-unknown": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The text fits more than one retention period. */
  "retention-period-ambiguous": {
    /** The text as recorded. */
    readonly text: string;
  };
}

/** What can be wrong with a document number (文号), by code. */
export interface DocumentNoFindings {
  /** The text has not the form of today. */
  "document-no-irregular": {
    /** The text as recorded. */
    readonly text: string;
    /** The same number in the form of today. */
    readonly repair: string;
  };
  /** The text has none of the forms of a document number. */
  "document-no-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
}

/** What can be wrong with the brackets and quotation marks of a title (题名), by code. */
export interface TitleMarkFindings {
  /** Marks are half-width. */
  "title-half-width": {
    /** The title as recorded. */
    readonly text: string;
    /** The same with full-width marks. */
    readonly repair: string;
  };
  /** A mark has no partner. */
  "title-mark-unpaired": {
    /** The title as recorded. */
    readonly text: string;
    /** The mark. */
    readonly mark: string;
  };
}

/** What can be wrong with a description, by code. */
export interface DescriptionFindings {
  /** An element that the level requires is missing. */
  "description-element-missing": {
    /** The key of the element. */
    readonly element: string;
    /** Its name. */
    readonly title: Title;
    /** The name of the level. */
    readonly level: Title;
  };
}

/** What can be wrong with the order of pages, by code. */
export interface PageFindings {
  /** A page number falls back behind that of the image before. */
  "page-order-differs": PageOrderData;
  /** Two images that follow each other bear one page number. */
  "page-number-repeated": PageOrderData;
}

/** Where page numbers and images part ways. */
export interface PageOrderData {
  /** The page number as written. */
  readonly pageNo: string;
  /** The place of its image, from 1. */
  readonly imageOrder: number;
  /** The page number before it. */
  readonly before: number;
}

/** What can be wrong with a representation, by code. */
export interface RepresentationFindings {
  /** The checksum has not the length or the digits of its algorithm. */
  "checksum-malformed": {
    /** The name of the algorithm, which a host's own row brings along. */
    readonly algorithm: Title;
    /** How many hexadecimal digits it gives. */
    readonly digits: number;
  };
  /** The range of pages runs backwards. */
  "representation-pages-reversed": {
    /** The first page as recorded. */
    readonly firstPage: number;
    /** The last page as recorded. */
    readonly lastPage: number;
  };
  /** What it was made from is not among the representations of the record. */
  "representation-source-unknown": {
    /** The id that it names. */
    readonly source: string;
  };
}

/** What can be wrong with a hold, by code. */
export interface HoldFindings {
  /** The hold was lifted before it began. */
  "hold-lifted-early": {
    /** The first day of the hold. */
    readonly from: string;
    /** The day on which it was lifted. */
    readonly on: string;
  };
  /** The first day of a hold, or the day on which it was lifted, is none of the calendar, so that the hold binds. */
  "hold-day-unreadable": {
    /** The day as recorded. */
    readonly text: string;
  };
}

/** What can be wrong with an opening opinion, by code. */
export interface OpeningOpinionFindings {
  /** A part of what is attached on transfer is missing. */
  "opening-opinion-part-missing": {
    /** The property of the part. */
    readonly part: string;
    /** Its name. */
    readonly title: Title;
    /** What is recorded in its place, where that is no opinion. */
    readonly recorded?: string;
  };
}

/** What can be wrong with the order inside an item, by code. */
export interface ItemPartFindings {
  /** Two parts stand in the wrong order. */
  "item-part-order": {
    /** The name of the part that stands first by rule. */
    readonly first: Title;
    /** The name of the part that stands after it. */
    readonly next: Title;
  };
}

/** What can be wrong with a catalogue, by code. */
export interface CatalogueFindings
  extends RetentionPeriodFindings,
    DocumentNoFindings,
    TitleMarkFindings,
    DescriptionFindings,
    PageFindings,
    RepresentationFindings,
    HoldFindings,
    OpeningOpinionFindings,
    ItemPartFindings {}

/** A finding about a document number. */
export type DocumentNoFinding = FindingOf<DocumentNoFindings>;

/** A finding about the brackets and quotation marks of a title. */
export type TitleMarkFinding = FindingOf<TitleMarkFindings>;

/** A finding about a description. */
export type DescriptionFinding = FindingOf<DescriptionFindings>;

/** A finding about the order of pages. */
export type PageFinding = FindingOf<PageFindings>;

/** A finding about a representation. */
export type RepresentationFinding = FindingOf<RepresentationFindings>;

/** A finding about a hold. */
export type HoldFinding = FindingOf<HoldFindings>;

/** A finding about an opening opinion. */
export type OpeningOpinionFinding = FindingOf<OpeningOpinionFindings>;

/** A finding about the order inside an item. */
export type ItemPartFinding = FindingOf<ItemPartFindings>;

/** A finding about a retention period. */
export type RetentionPeriodFinding = FindingOf<RetentionPeriodFindings>;

/** A finding about a catalogue. */
export type CatalogueFinding = FindingOf<CatalogueFindings>;
