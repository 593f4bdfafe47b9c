import type { ImageCoverage } from "../../src/holdings/page-images/index.js";

/** One entry, the images under its code, and what follows. */
export interface ImageCoverageCase {
  /** What is the matter. */
  readonly name: string;
  /** The pages of the entry; absent when not recorded. */
  readonly pageCount?: number;
  /** The numbers of its images, in the order of the list. */
  readonly images: readonly number[];
  /** How far they cover its pages. */
  readonly coverage: ImageCoverage;
  /** The codes of the findings, in order. */
  readonly findings: readonly string[];
  /** The instrument or practice it rests on. */
  readonly source: string;
}

const CLAUSE = "DA/T 31-2017 11.2";

export const IMAGE_COVERAGE_CASES: readonly ImageCoverageCase[] = [
  { name: "every page", pageCount: 3, images: [1, 2, 3], coverage: "complete", findings: [], source: CLAUSE },
  {
    name: "every page, listed backwards",
    pageCount: 3,
    images: [3, 2, 1],
    coverage: "complete",
    findings: [],
    source: CLAUSE,
  },
  { name: "no image", pageCount: 3, images: [], coverage: "none", findings: ["images-missing"], source: CLAUSE },
  { name: "no image and no page count", images: [], coverage: "none", findings: ["images-missing"], source: CLAUSE },
  {
    name: "12 pages and 11 images",
    pageCount: 12,
    images: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    coverage: "partial",
    findings: ["image-count-differs"],
    source: CLAUSE,
  },
  {
    name: "a page lacking in the middle",
    pageCount: 4,
    images: [1, 2, 4],
    coverage: "partial",
    findings: ["image-count-differs", "image-number-gap"],
    source: CLAUSE,
  },
  {
    name: "a repeat in the place of a lacking page: the files are as many as the pages",
    pageCount: 3,
    images: [1, 2, 2],
    coverage: "partial",
    findings: ["image-count-differs", "image-repeated"],
    source: "DA/T 31-2017 10.5.2",
  },
  {
    name: "every page and a repeat",
    pageCount: 3,
    images: [1, 2, 2, 3],
    coverage: "complete",
    findings: ["image-repeated"],
    source: "DA/T 31-2017 10.5.2",
  },
  {
    name: "more images than pages",
    pageCount: 3,
    images: [1, 2, 3, 4],
    coverage: "mismatched",
    findings: ["image-count-differs"],
    source: "DA/T 31-2017 10.5.2",
  },
  {
    name: "as many images as pages, numbered wrongly",
    pageCount: 3,
    images: [1, 2, 4],
    coverage: "mismatched",
    findings: ["image-number-gap"],
    source: "DA/T 31-2017 10.5.3",
  },
  {
    name: "fewer images than pages, one numbered beyond them",
    pageCount: 3,
    images: [1, 7],
    coverage: "mismatched",
    findings: ["image-count-differs", "image-number-gap"],
    source: "DA/T 31-2017 10.5.3",
  },
  {
    name: "an unknown page count",
    images: [1, 2],
    coverage: "undetermined",
    findings: ["images-without-page-count"],
    source: "nothing is made up",
  },
  {
    name: "a page count of 0, which no record has",
    pageCount: 0,
    images: [1, 2],
    coverage: "undetermined",
    findings: ["images-without-page-count"],
    source: "nothing is made up",
  },
  {
    name: "an unknown page count and a gap",
    images: [1, 3],
    coverage: "undetermined",
    findings: ["images-without-page-count", "image-number-gap"],
    source: "nothing is made up",
  },
  {
    name: "a volume beyond one word of pages",
    pageCount: 111,
    images: Array.from({ length: 111 }, (_, at) => 111 - at),
    coverage: "complete",
    findings: [],
    source: CLAUSE,
  },
];
