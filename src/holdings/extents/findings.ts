import type { FindingOf } from "../../foundation/findings/index.js";
import type { PageIntervalField, PageIntervalPractice } from "./page-interval-practices.js";

/** What a total can be declared for: one volume (案卷封面、备考表), one fonds, or the whole of a list. */
export type TotalScope = "volume" | "fonds" | "list";

/** What a total counts. */
export type CountedMeasure = "volumes" | "items" | "pages";

/** What can be wrong with page intervals and with declared totals, by code. */
export interface ExtentFindings {
  /** A page number, or two of them, cannot be read. */
  "page-numbers-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** What the practice needs is not recorded, so the item's pages are not known. */
  "page-interval-unknown": {
    /** What is lacking or of no use. */
    readonly lacking: PageIntervalField | "volumePages";
    /** The first page of the item, when known. */
    readonly first?: number;
    /** The practice by which the list does say its pages, where none was named. */
    readonly practice?: Extract<PageIntervalPractice, "first-page">;
  };
  /** The last page is recorded before the first; the two were exchanged. */
  "page-interval-reversed": {
    /** The lower page. */
    readonly first: number;
    /** The higher page. */
    readonly last: number;
  };
  /** A row records its pages in two ways that do not agree; one of them is taken. */
  "page-interval-contradicted": {
    /** The first page of the item as it is read. */
    readonly first: number;
    /** The last page of the item as it is read. */
    readonly last: number;
    /** What would make it other pages. */
    readonly field: PageIntervalField;
    /** That as recorded. */
    readonly recorded: string;
  };
  /** The next item begins on the same page or before, so where this one ends cannot be said. */
  "page-start-not-after": {
    /** The first page of the item. */
    readonly first: number;
    /** The first page of the next item. */
    readonly next: number;
  };
  /** Pages that an item before has already. */
  "page-intervals-overlap": {
    /** The first of the shared pages. */
    readonly first: number;
    /** The last of the shared pages. */
    readonly last: number;
  };
  /** Pages of the volume that no item has. */
  "page-interval-gap": {
    /** The first of them. */
    readonly first: number;
    /** The last of them. */
    readonly last: number;
  };
  /** An item ends beyond the last page of its volume. */
  "page-interval-beyond-volume": {
    /** The last page of the item. */
    readonly last: number;
    /** The pages of the volume. */
    readonly volumePages: number;
  };
  /** A declared total is not what the records add up to. */
  "total-differs": {
    /** What it is the total of. */
    readonly scope: TotalScope;
    /** The volume's reference code, the fonds number or the name of the list. */
    readonly code: string;
    /** What is counted. */
    readonly measure: CountedMeasure;
    /** The total as declared. */
    readonly declared: number;
    /** The total of the records. */
    readonly computed: number;
    /** Computed less declared. */
    readonly difference: number;
  };
  /** The declared pages cannot be held against the records, because some have no page count. */
  "total-uncertain": {
    /** What it is the total of. */
    readonly scope: TotalScope;
    /** The volume's reference code, the fonds number or the name of the list. */
    readonly code: string;
    /** The pages as declared. */
    readonly declared: number;
    /** The pages of the records that have a page count. */
    readonly atLeast: number;
    /** How many records have none. */
    readonly withoutPageCount: number;
  };
  /** No record belongs to what the total is declared for. */
  "total-without-records": {
    /** What it is the total of. */
    readonly scope: TotalScope;
    /** The volume's reference code, the fonds number or the name of the list. */
    readonly code: string;
  };
  /** A declared total is no whole number from 0. */
  "total-not-whole": {
    /** What is counted. */
    readonly measure: CountedMeasure;
  };
}

/** A finding about page intervals or totals. */
export type ExtentFinding = FindingOf<ExtentFindings>;
