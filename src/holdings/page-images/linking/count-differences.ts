import { CallerError, type Title } from "../../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../../foundation/law/index.js";

/** The rows of {@link COUNT_DIFFERENCES}. */
export type KnownCountDifference = "cover" | "catalogue-page" | "remarks-form" | "double-sided";

/** A reason why a record has other than one image for each page: one of ours or a county's own code. */
export type CountDifferenceCode = KnownCountDifference | (string & {});

/** Why a record may have other than one image for each of its pages. */
export interface CountDifference {
  /** Its code. */
  readonly code: CountDifferenceCode;
  /** Its name. */
  readonly title: Title;
  /** How many images it adds to those of the pages. */
  readonly addedImages: number;
  /** How many images each counted page has: 2 where sheets were counted for pages. */
  readonly imagesPerPage: number;
  /** The practice it follows. */
  readonly citation: Citation;
}

const practised: Citation = { instrument: "da-t-31-2017", article: "11.2", confidence: "practised" };

/**
 * What explains a difference between pages and images, where a county scans it too: the cover (封面), the inner item list (目录), the
 * remarks form (备考表), and sheets counted instead of sides (双面). A county whose list runs over two pages passes a row of its own.
 */
export const COUNT_DIFFERENCES: readonly CountDifference[] = ruleTable([
  { code: "cover", title: { "zh-CN": "封面", en: "cover" }, addedImages: 1, imagesPerPage: 1, citation: practised },
  {
    code: "catalogue-page",
    title: { "zh-CN": "目录页", en: "catalogue page" },
    addedImages: 1,
    imagesPerPage: 1,
    citation: practised,
  },
  {
    code: "remarks-form",
    title: { "zh-CN": "备考表", en: "remarks form" },
    addedImages: 1,
    imagesPerPage: 1,
    citation: practised,
  },
  {
    code: "double-sided",
    title: { "zh-CN": "双面书写", en: "both sides written on" },
    addedImages: 0,
    imagesPerPage: 2,
    citation: practised,
  },
]);

/** One reason in an explanation. */
export interface LikelyDifference {
  /** The code of the row. */
  readonly code: CountDifferenceCode;
  /** The name of the row. */
  readonly title: Title;
}

/** Every subset of the rows is tried, so their number has a limit. */
const MOST_ROWS = 8;

/**
 * What likely explains that a record has another number of images than of pages: the fewest of the chosen rows that together give
 * exactly that number. A likely explanation is no match: somebody has to look.
 *
 * @param pages - the pages of the record, a whole number from 1
 * @param images - its images, a whole number from 0
 * @param differences - the rows that the county's way of scanning makes possible, at most 8
 * @returns the rows, in the order given; empty when none explain it
 * @throws {@link findings.CallerError} when there are more than 8 rows, or a code is none of the table
 * @example
 * ```ts
 * likelyDifferences(12, 14, ["cover", "remarks-form"]).map(({ code }) => code); // => ["cover", "remarks-form"]
 * likelyDifferences(12, 11, ["cover", "remarks-form"]); // => []
 * ```
 */
export function likelyDifferences(
  pages: number,
  images: number,
  differences: readonly (KnownCountDifference | CountDifference)[],
): readonly LikelyDifference[] {
  return differenceExplainer(differences)(pages, images);
}

/**
 * The function of {@link likelyDifferences}, compiled once for many records.
 *
 * @param differences - the rows that the county's way of scanning makes possible, at most 8
 * @returns a function from pages and images to the rows that likely explain them
 * @throws {@link findings.CallerError} when there are more than 8 rows, or a code is none of the table
 * @example
 * ```ts
 * differenceExplainer(["double-sided"])(6, 12).map(({ code }) => code); // => ["double-sided"]
 * ```
 */
export function differenceExplainer(
  differences: readonly (KnownCountDifference | CountDifference)[],
): (pages: number, images: number) => readonly LikelyDifference[] {
  if (differences.length > MOST_ROWS) throw new CallerError("differences", `at most ${MOST_ROWS} rows`, differences);
  const subsets = subsetsOf(differences.map(rowOf)).sort((one, other) => one.rows.length - other.rows.length);
  return (pages, images) =>
    subsets.find((subset) => pages * subset.imagesPerPage + subset.addedImages === images)?.rows ?? [];
}

function rowOf(difference: KnownCountDifference | CountDifference): CountDifference {
  if (typeof difference !== "string") return difference;
  const row = COUNT_DIFFERENCES.find(({ code }) => code === difference);
  if (row !== undefined) return row;
  const codes = COUNT_DIFFERENCES.map(({ code }) => code).join(", ");
  throw new CallerError("differences", `codes among ${codes}, or rows`, difference);
}

interface Subset {
  readonly rows: readonly LikelyDifference[];
  readonly addedImages: number;
  readonly imagesPerPage: number;
}

/** Several rows together: their images add up, and the images of each page multiply. */
function subsetsOf(rows: readonly CountDifference[]): Subset[] {
  let subsets: Subset[] = [{ rows: [], addedImages: 0, imagesPerPage: 1 }];
  for (const { code, title, addedImages, imagesPerPage } of rows) {
    const larger = subsets.map((subset) => ({
      rows: [...subset.rows, { code, title }],
      addedImages: subset.addedImages + addedImages,
      imagesPerPage: subset.imagesPerPage * imagesPerPage,
    }));
    subsets = [...subsets, ...larger];
  }
  return subsets;
}
