import { CallerError, type Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";
import { isCount } from "../../foundation/quantities/index.js";
import { foldedText } from "../../foundation/text/index.js";
import type { PageFinding } from "./findings.js";

/** The sizes of {@link PAPER_SIZES}. */
export type KnownPaperSize = "A4" | "A3" | "A2" | "A1" | "A0";

/** The size of a page (幅面): one of ours or a county's own code. */
export type PaperSize = KnownPaperSize | (string & {});

/** One size of paper. */
export interface PaperSizeRow {
  /** Its code. */
  readonly code: PaperSize;
  /** Its name. */
  readonly title: Title;
  /** How many A4 pages its surface holds, as a whole number. */
  readonly a4Equivalents: number;
}

/** Sizes of paper with their A4 equivalents (折算A4): in the A series each size is two of the next smaller one. */
export const PAPER_SIZES: readonly PaperSizeRow[] = ruleTable([
  { code: "A4", title: { "zh-CN": "A4", en: "A4" }, a4Equivalents: 1 },
  { code: "A3", title: { "zh-CN": "A3", en: "A3" }, a4Equivalents: 2 },
  { code: "A2", title: { "zh-CN": "A2", en: "A2" }, a4Equivalents: 4 },
  { code: "A1", title: { "zh-CN": "A1", en: "A1" }, a4Equivalents: 8 },
  { code: "A0", title: { "zh-CN": "A0", en: "A0" }, a4Equivalents: 16 },
]);

/** What stands on a side: text or picture, or nothing. */
export const PAGE_CONTENTS = Object.freeze(["written", "blank"] as const);

/** One of {@link PAGE_CONTENTS}. */
export type PageContent = (typeof PAGE_CONTENTS)[number];

/** Page (页): one side of a sheet, as it was scanned. */
export interface Page {
  /** The host's own key. */
  readonly id?: string;
  /** Tells pages from series, volumes and items. */
  readonly level: "page";
  /** The reference code of the volume or item that it belongs to. */
  readonly entryCode?: string;
  /** Its place among the images, from 1. */
  readonly imageOrder: number;
  /** Page number (页号) as written on it; absent on a page without one. */
  readonly pageNo?: string;
  /** Its size (幅面). */
  readonly size?: PaperSize;
  /** Which side of its sheet it is. */
  readonly side?: "front" | "back";
  /** Whether anything stands on it; `written` when nothing is said. */
  readonly content?: PageContent;
}

/** How many pages there are, and how much paper. */
export interface PageTotals {
  /** Sides with text or picture (页数). */
  readonly pages: number;
  /** Blank sides, which are not counted as pages. */
  readonly blankSides: number;
  /** A4 equivalents of the pages whose size is known. */
  readonly a4Equivalents: number;
  /** Pages whose size is not known, so that `a4Equivalents` is too small by theirs. */
  readonly withoutSize: number;
}

/**
 * Pages counted: a page is a side with text or picture, and a blank side is none (DA/T 22-2000, 5.5.1.6).
 *
 * @param pages - pages in any order, read once
 * @param sizes - the sizes with their A4 equivalents; a county may bring its own
 * @returns whole numbers
 * @throws {@link findings.CallerError} when the A4 equivalents of a size are no whole number from 0
 * @example
 * ```ts
 * pageTotals([
 *   { imageOrder: 1, size: "A3" },
 *   { imageOrder: 2, size: "A3", content: "blank" },
 * ]); // => { pages: 1, blankSides: 1, a4Equivalents: 2, withoutSize: 0 }
 * ```
 */
export function pageTotals(
  pages: Iterable<Pick<Page, "imageOrder" | "size" | "content">>,
  sizes: readonly PaperSizeRow[] = PAPER_SIZES,
): PageTotals {
  for (const { a4Equivalents } of sizes) {
    if (!isCount(a4Equivalents)) throw new CallerError("sizes.a4Equivalents", "a whole number from 0", a4Equivalents);
  }
  const bySize = new Map<string | undefined, number>(sizes.map((row) => [row.code, row.a4Equivalents]));
  const totals = { pages: 0, blankSides: 0, a4Equivalents: 0, withoutSize: 0 };
  for (const page of pages) {
    if (page.content === "blank") {
      totals.blankSides++;
      continue;
    }
    totals.pages++;
    const equivalents = bySize.get(page.size);
    if (equivalents === undefined) totals.withoutSize++;
    else totals.a4Equivalents += equivalents;
  }
  return totals;
}

/**
 * Whether the page numbers as written follow the order of the images: a number that falls back, or stands on two pages, is usually a
 * page that was scanned in the wrong place or twice. Pages without a number, or with one that is no plain number, are passed over.
 *
 * @param pages - the pages of one volume or one item, in any order
 * @returns a finding for every page whose number does not rise
 * @example
 * ```ts
 * checkPageOrder([
 *   { imageOrder: 1, pageNo: "2" },
 *   { imageOrder: 2, pageNo: "1" },
 * ]).map(({ code }) => code); // => ["page-order-differs"]
 * ```
 */
export function checkPageOrder(pages: Iterable<Pick<Page, "id" | "imageOrder" | "pageNo">>): PageFinding[] {
  const findings: PageFinding[] = [];
  const ordered = [...pages].sort((one, other) => one.imageOrder - other.imageOrder);
  let last = -1;
  for (const { id, imageOrder, pageNo } of ordered) {
    if (pageNo === undefined) continue;
    const number = plainNumber(pageNo);
    if (number === undefined) continue;
    if (number <= last) {
      findings.push({
        code: number === last ? "page-number-repeated" : "page-order-differs",
        severity: "warning",
        place: { field: "pageNo", value: pageNo, ...(id === undefined ? {} : { id }) },
        data: { pageNo, imageOrder, before: last },
      });
    }
    last = number;
  }
  return findings;
}

function plainNumber(pageNo: string): number | undefined {
  const { text } = foldedText(pageNo);
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
