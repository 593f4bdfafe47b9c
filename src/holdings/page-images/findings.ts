import type { FindingOf } from "../../foundation/findings/index.js";
import type { LikelyDifference } from "./linking/count-differences.js";
import type { ImageNameFault } from "./names/image-name.js";

/** What can be wrong between a catalogue and its images, by code. */
export interface PageImageFindings {
  /** No image file carries the entry's reference code. */
  "images-missing": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** The pages it should have, when known. */
    readonly pages?: number;
  };
  /** The entry has no reference code, so nothing can be linked to it. */
  "entry-without-reference-code": {
    /** Which kind of entry it is. */
    readonly level: "volume" | "item";
  };
  /** Two or more entries claim the same images, and none is given them. */
  "reference-code-repeated-in-catalogue": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** How many entries claim it. */
    readonly entries: number;
    /** How many different pages there are under it. */
    readonly images: number;
  };
  /** The number of images is not the number of pages. */
  "image-count-differs": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** The pages of the entry. */
    readonly pages: number;
    /** The different pages that have an image. */
    readonly images: number;
    /** Images less pages: negative when images are missing. */
    readonly difference: number;
    /** What likely explains it, where the host named what can; absent when nothing does. */
    readonly likely?: readonly LikelyDifference[];
  };
  /** There are images, but the entry does not say how many pages it has, or no number that a record can have. */
  "images-without-page-count": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** The different pages that have an image. */
    readonly images: number;
    /** The page count as recorded, such as 0; absent where none is. */
    readonly recorded?: string;
  };
  /** A page number is lacking from 1 to the greatest, also that of a page with a letter. */
  "image-number-gap": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** The lacking numbers in order, the first ten at most. */
    readonly missing: readonly number[];
    /** How many are lacking in all. */
    readonly count: number;
  };
  /** The same page, or the same file of a whole record, is listed more than once. A repeat does not count as a page. */
  "image-repeated": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** How many files are one too many. */
    readonly files: number;
    /** The lowest page that is repeated; absent when only files of whole records are. */
    readonly page?: number;
  };
  /** Files whose code no entry has. */
  "image-orphan": {
    /** The folder as listed. */
    readonly folder: string;
    /** How many files. */
    readonly files: number;
    /** The code of the first of them. */
    readonly code: string;
  };
  /** Files whose names cannot be read for one reason. */
  "image-name-unreadable": {
    /** The folder as listed. */
    readonly folder: string;
    /** How many files. */
    readonly files: number;
    /** The name of the first of them. */
    readonly name: string;
    /** What is wrong with their names. */
    readonly fault: ImageNameFault;
  };
  /** Files that carry the code of one record and lie in the folder of another. */
  "image-in-wrong-folder": {
    /** The folder as listed. */
    readonly folder: string;
    /** How many files. */
    readonly files: number;
    /** The name of the first of them. */
    readonly name: string;
    /** The reference code in that name. */
    readonly code: string;
    /** The reference code that the folder is named after. */
    readonly folderCode: string;
  };
  /** In the natural order of their names the images are not in the order of their page numbers. */
  "image-order-broken": {
    /** The reference code as recorded. */
    readonly referenceCode: string;
    /** The path, up to the page number, of the names that come first. */
    readonly earlier: string;
    /** The greatest page among them. */
    readonly earlierPage: number;
    /** The path, up to the page number, of the names that come after. */
    readonly later: string;
    /** The lowest page among those. */
    readonly laterPage: number;
  };
  /** Files whose checksum is not the one recorded when they were taken over: damaged, or replaced. */
  "image-checksum-differs": {
    /** The folder as listed. */
    readonly folder: string;
    /** How many files. */
    readonly files: number;
    /** The name of the first of them. */
    readonly name: string;
  };
  /** A volume has images of its own, and items inside it have images too. It is held against its own. */
  "images-at-two-levels": {
    /** The reference code of the volume as recorded. */
    readonly referenceCode: string;
    /** How many of its items have images. */
    readonly items: number;
  };
  /** The hash of an image is no row of 16 to 128 hexadecimal digits. */
  "image-hash-unreadable": object;
  /** Files of 0 bytes: an interrupted copy. They are not counted. */
  "image-empty": {
    /** The folder as listed. */
    readonly folder: string;
    /** How many files. */
    readonly files: number;
    /** The name of the first of them. */
    readonly name: string;
  };
}

/** A finding about images and their entries. */
export type PageImageFinding = FindingOf<PageImageFindings>;
