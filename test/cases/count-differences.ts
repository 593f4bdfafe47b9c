import type { KnownCountDifference } from "../../src/holdings/page-images/index.js";

/** Pages recorded, images found, and what likely explains them. */
export interface CountDifferenceCase {
  /** What is the matter. */
  readonly name: string;
  /** The pages of the entry. */
  readonly pages: number;
  /** Its images. */
  readonly images: number;
  /** What the county scans beside the pages. */
  readonly chosen: readonly KnownCountDifference[];
  /** What explains the difference. */
  readonly likely: readonly KnownCountDifference[];
  /** The instrument or practice it rests on. */
  readonly source: string;
}

const ALL: readonly KnownCountDifference[] = ["cover", "catalogue-page", "remarks-form", "double-sided"];
const CLAUSE = "DA/T 31-2017 11.2";

export const COUNT_DIFFERENCE_CASES: readonly CountDifferenceCase[] = [
  { name: "Q-07 12 pages and 11 images", pages: 12, images: 11, chosen: ALL, likely: [], source: CLAUSE },
  { name: "a cover", pages: 12, images: 13, chosen: ALL, likely: ["cover"], source: CLAUSE },
  {
    name: "a remarks form where no cover is scanned",
    pages: 12,
    images: 13,
    chosen: ["remarks-form"],
    likely: ["remarks-form"],
    source: CLAUSE,
  },
  {
    name: "cover, catalogue page and remarks form",
    pages: 12,
    images: 15,
    chosen: ALL,
    likely: ["cover", "catalogue-page", "remarks-form"],
    source: CLAUSE,
  },
  {
    name: "F-05 sheets counted for sides",
    pages: 6,
    images: 12,
    chosen: ALL,
    likely: ["double-sided"],
    source: CLAUSE,
  },
  {
    name: "sheets counted for sides, and a cover",
    pages: 6,
    images: 13,
    chosen: ALL,
    likely: ["cover", "double-sided"],
    source: CLAUSE,
  },
  { name: "nothing chosen", pages: 12, images: 13, chosen: [], likely: [], source: CLAUSE },
];
