import type { FindingWords } from "../../foundation/findings/index.js";
import type { ExtentFindings, TotalScope } from "../../holdings/extents/index.js";

/** What the findings about page intervals and totals say in English. */
export const extentFindings: FindingWords<ExtentFindings> = {
  "page-numbers-unreadable": {
    name: "page number unreadable",
    says: ({ text }) => `The page number "${text}" cannot be read.`,
    cure: () => "Correct it from the record: the first page, or the first and the last as in 9-14.",
  },
  "page-interval-unknown": {
    name: "pages of the item unknown",
    says: ({ lacking, first }) =>
      `The ${LACKING[lacking]} is not recorded or of no use, so the pages of this item in its volume are not known${first === undefined ? "" : ` after its first page, ${first}`}.`,
    cure: ({ lacking, practice }) =>
      practice === undefined
        ? `Look at the record and enter the ${LACKING[lacking]}.`
        : `Where the list records first pages alone, read it by the practice of the first page; else look at the record and enter the ${LACKING[lacking]}.`,
  },
  "page-interval-reversed": {
    name: "first and last page reversed",
    says: ({ first, last }) => `The last page stands before the first; read as pages ${first} to ${last}.`,
    cure: () => "Check the numbers and put them in order.",
  },
  "page-interval-contradicted": {
    name: "pages recorded in two ways",
    says: ({ first, last, field, recorded }) =>
      `This item is read as ${pagesOf(first, last)}, but its ${LACKING[field]} is recorded as "${recorded}".`,
    cure: () => "Compare with the record, and correct the one that is wrong.",
  },
  "page-start-not-after": {
    name: "first page not after the one before",
    says: ({ first, next }) =>
      `This item begins on page ${first} and the next on page ${next}, which is not after it, so its last page is not known.`,
    cure: () => "Compare the first pages and the order of both items with the record.",
  },
  "page-intervals-overlap": {
    name: "pages overlap",
    says: ({ first, last }) => `An item before has ${pagesOf(first, last)} too.`,
    cure: () => "Compare with the record; where two items do share a page, say so in the remarks.",
  },
  "page-interval-gap": {
    name: "pages of no item",
    says: ({ first, last }) => `No item of the volume has ${pagesOf(first, last)}.`,
    cure: () => "Compare with the record: describe the item that was left out, or correct the page numbers.",
  },
  "page-interval-beyond-volume": {
    name: "pages beyond the volume",
    says: ({ last, volumePages }) => `This item ends on page ${last}, and its volume has ${volumePages} only.`,
    cure: () => "Count the pages of the volume, and correct those of the item or of the volume.",
  },
  "total-differs": {
    name: "declared total differs",
    says: ({ scope, code, measure, declared, computed, difference }) =>
      `${scopeName(scope, code)} is declared with ${declared} ${measure} and its records add up to ${computed}: ${Math.abs(difference)} too ${difference < 0 ? "few" : "many"}.`,
    cure: () => "See whether the catalogue leaves records out or has them twice, then correct the declared number.",
  },
  "total-uncertain": {
    name: "total uncertain",
    says: ({ scope, code, declared, atLeast, withoutPageCount }) =>
      `${scopeName(scope, code)} is declared with ${declared} pages; its records have ${atLeast}, and ${withoutPageCount} more have no page count.`,
    cure: () => "Enter the missing page counts, then check again.",
  },
  "total-without-records": {
    name: "total without records",
    says: ({ scope, code }) => `${scopeName(scope, code)} is declared, but no record of the catalogue belongs to it.`,
    cure: () => "See whether the code is the same in both; add the records if the catalogue lacks them.",
  },
  "total-not-whole": {
    name: "total no whole number",
    says: ({ measure }) => `The declared number of ${measure} is no whole number.`,
    cure: ({ measure }) => `Enter a whole number of ${measure}.`,
  },
};

const LACKING = {
  itemNo: "item number",
  pageNumbers: "page number",
  lastPage: "last page",
  pageCount: "page count",
  volumePages: "page count of the volume",
} as const;

function pagesOf(first: number, last: number): string {
  return first === last ? `page ${first}` : `pages ${first} to ${last}`;
}

function scopeName(scope: TotalScope, code: string): string {
  if (scope === "list") return `List "${code}"`;
  return scope === "volume" ? `Volume "${code}"` : `Fonds "${code}"`;
}
