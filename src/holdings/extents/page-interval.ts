import { foldedText } from "../../foundation/text/index.js";

/** Pages from a first to a last one, both included. */
export interface PageInterval {
  /** The first page, from 1. */
  readonly first: number;
  /** The last page, not before the first. */
  readonly last: number;
}

/** What a text of page numbers (页号) says. */
export interface PageNumbersReading {
  /** The lower number; the only one where the text has one. */
  readonly first: number;
  /** The higher number, where the text has two. */
  readonly last?: number;
  /** Whether the numbers came in the wrong order. */
  readonly order: "ascending" | "reversed";
}

/** One number or two, with a dash, a tilde or 至 between them; no volume has a million pages. */
const PAGE_NUMBERS = /^(\d{1,6})(?:[-~\u301c至](\d{1,6}))?$/;

/**
 * Reads page numbers (页号) as inner item lists write them: `9`, `0001-0005`, `0001～0005`, `1至5`. Two numbers in the wrong order are
 * exchanged, and the reading says so.
 *
 * @param text - the text as recorded
 * @returns one page number or two, from 1; undefined when the text is neither
 * @example
 * ```ts
 * parsePageNumbers("0001～0005"); // => { first: 1, last: 5, order: "ascending" }
 * parsePageNumbers("5-1"); // => { first: 1, last: 5, order: "reversed" }
 * parsePageNumbers("9"); // => { first: 9, order: "ascending" }
 * parsePageNumbers("附页"); // => undefined
 * ```
 */
export function parsePageNumbers(text: string): PageNumbersReading | undefined {
  const found = PAGE_NUMBERS.exec(foldedText(text, "code").text);
  if (found === null) return undefined;
  const one = Number(found[1]);
  if (one === 0) return undefined;
  if (found[2] === undefined) return { first: one, order: "ascending" };
  const other = Number(found[2]);
  if (other === 0) return undefined;
  return other < one ? { first: other, last: one, order: "reversed" } : { first: one, last: other, order: "ascending" };
}

/**
 * Writes pages as {@link parsePageNumbers} reads them, with a hyphen and without leading zeros.
 *
 * @param interval - the pages
 * @returns such as `9-14`
 * @example
 * ```ts
 * formatPageInterval({ first: 9, last: 14 }); // => "9-14"
 * ```
 */
export function formatPageInterval(interval: PageInterval): string {
  return `${interval.first}-${interval.last}`;
}
