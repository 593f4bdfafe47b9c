import type { Title } from "../../../foundation/findings/index.js";
import type { Level } from "../../catalogue/index.js";
import type { ExtentSubject, PageInterval } from "../../extents/index.js";

/** One image file as the host lists it. */
export interface ImageFile {
  /** Its path, with `/` or `\` between folders. */
  readonly path: string;
  /** Its size in bytes, when the host knows it: a file of 0 bytes is no image. */
  readonly size?: number;
  /** Its checksum, when the host has one: it is held against the one recorded, and tells a file that was replaced under the same name. */
  readonly checksum?: string;
}

/** What linking reads of a record; a `Volume` and an `Item` satisfy it. */
export interface LinkSubject extends ExtentSubject {
  /** The host's own key. */
  readonly id?: string;
  /** Reference code (档号) as recorded. */
  readonly referenceCode?: string;
  /** The level; only volumes and items have images. */
  readonly level: Level;
  /** The volume that an item lies in: its images lie with those of the volume, or in its own folder or file. */
  readonly volumeCode?: string;
  /** Number of pages; anything but a whole number from 1 is taken as unknown. */
  readonly pageCount?: number;
}

/**
 * How far the images of an entry cover its pages (挂接状态), one of these:
 *
 * - `none`: no image file carries its reference code;
 * - `partial`: there are images, all numbered within its pages, but fewer than it has pages;
 * - `complete`: there are as many images as pages, numbered from 1 without a gap;
 * - `mismatched`: an image is numbered beyond its pages;
 * - `undetermined`: files carry its code, but they cannot be held against its pages, because its page count is unknown, because no
 *   file has a page number (one file for the whole record), or because another entry has the same code.
 *
 * A repeated page counts once. A page with a letter after its number (`0004a`) is one more page, inserted after that number: it has pages 1 to 4
 * before it, so in an entry of 4 pages it lies beyond them. A volume that is linked through the items inside it has their coverage together;
 * where each of them is complete and they have fewer images than it has pages, it is `partial`; where they have more, `mismatched`.
 * Clause 11.2 of DA/T 31-2017 asks for `complete`: entries and images correspond one to one.
 */
export const IMAGE_COVERAGES = Object.freeze(["none", "partial", "complete", "mismatched", "undetermined"] as const);

/** One of {@link IMAGE_COVERAGES}. */
export type ImageCoverage = (typeof IMAGE_COVERAGES)[number];

/** The words of each coverage. */
export const IMAGE_COVERAGE_TITLES: Readonly<Record<ImageCoverage, Title>> = Object.freeze({
  none: Object.freeze({ "zh-CN": "未挂接", en: "no images" }),
  partial: Object.freeze({ "zh-CN": "部分挂接", en: "pages missing" }),
  complete: Object.freeze({ "zh-CN": "已挂接", en: "complete" }),
  mismatched: Object.freeze({ "zh-CN": "页号不符", en: "numbered beyond its pages" }),
  undetermined: Object.freeze({ "zh-CN": "待核", en: "cannot be said" }),
});

/** An entry and the images linked to it. */
export interface ImageLink<T extends LinkSubject = LinkSubject> {
  /** The host's own record. */
  readonly entry: T;
  /** How far its images cover its pages. */
  readonly coverage: ImageCoverage;
  /** How many different pages have an image, inserted ones too; 0 for every entry whose code another entry has too. */
  readonly images: number;
  /** How many files carry its code without a page number; 0 for every entry whose code another entry has too. */
  readonly files: number;
  /** Its number of pages, when known. */
  readonly pageCount?: number;
  /** Which pages have an image, in order; absent when none has, and for every entry whose code another entry has too. */
  readonly pages?: readonly PageInterval[];
  /** The pages with a letter after their number that have an image, such as `4a`, in order; absent when there are none. */
  readonly inserted?: readonly string[];
  /** A sum of the checksums of its files, 16 hexadecimal digits, the same in any order; absent unless the host gave each a checksum. */
  readonly contents?: string;
  /** `items` for a volume whose images are those of the items inside it: its coverage is theirs together, held against its own pages. */
  readonly through?: "items";
}
