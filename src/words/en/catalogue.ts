import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { CatalogueFindings, DestructionReasons } from "../../holdings/catalogue/index.js";

/** What the findings about catalogue entries say in English. */
export const catalogueFindings: FindingWords<CatalogueFindings> = {
  "retention-period-unknown": {
    name: "retention period unknown",
    says: ({ text }) => `"${text}" is no retention period.`,
    cure: () => "Correct it after the retention schedule: 永久, 30年 or 10年, and for old records 长期 or 短期.",
  },
  "retention-period-ambiguous": {
    name: "retention period ambiguous",
    says: ({ text }) =>
      text.includes("定")
        ? `The retention period "${text}" does not say how many years.`
        : `The retention period "${text}" can be read in more than one way: 短期, or a fixed term without its years.`,
    cure: ({ text }) =>
      `Look at the record: write the years of a fixed term, such as 定期30年, or 短期 where it was set before 2006.${text.includes("定") ? "" : " A whole list in the codes of before 2006 can be read as such."}`,
  },
  "document-no-irregular": {
    name: "irregular record number",
    says: ({ text, repair }) => `The record number "${text}" is not in the usual form "${repair}".`,
    cure: () => "Look at the record; a catalogue writes the year in 〔 〕 and the number without zeros in front or 第.",
  },
  "document-no-unreadable": {
    name: "record number unreadable",
    says: ({ text }) => `"${text}" cannot be read as a record number.`,
    cure: () =>
      "Write it as it stands on the record, such as X市财发〔1992〕36号; leave it blank when the record bears none.",
  },
  "title-half-width": {
    name: "half-width marks in a title",
    says: ({ text, repair }) =>
      `The title "${text}" has half-width brackets or quotation marks; in full width it is "${repair}".`,
    cure: () => "Write them full-width; where the record has them so and must be copied, search for both spellings.",
  },
  "title-mark-unpaired": {
    name: "mark without its partner in a title",
    says: ({ text, mark }) => `The mark ${mark} in the title "${text}" has no partner.`,
    cure: () => "Look at the record: add the bracket or quotation mark that is missing, or take away the one too many.",
  },
  "description-element-missing": {
    name: "required element missing",
    says: ({ title, level }) => `The ${level.en} description lacks its required element "${title.en}".`,
    cure: ({ title }) => `Look at the record and describe its "${title.en}".`,
  },
  "page-order-differs": {
    name: "page order differs",
    says: ({ pageNo, imageOrder, before }) => `Image ${imageOrder} bears page number ${pageNo}, after page ${before}.`,
    cure: () =>
      "Hold page numbers and images against the original, and put images that were scanned out of order right.",
  },
  "page-number-repeated": {
    name: "page number repeated",
    says: ({ pageNo, imageOrder }) => `Image ${imageOrder} bears page number ${pageNo}, as does the image before it.`,
    cure: () => "Look whether the page was scanned twice or the number was given twice.",
  },
  "checksum-malformed": {
    name: "checksum malformed",
    says: ({ algorithm, digits }) => `The checksum is no whole ${algorithm.en} value of ${digits} hexadecimal digits.`,
    cure: () => "Work out the checksum of the file again, and look whether the right algorithm is recorded.",
  },
  "representation-pages-reversed": {
    name: "pages of a file reversed",
    says: ({ firstPage, lastPage }) => `The pages of the file run backwards, from ${firstPage} to ${lastPage}.`,
    cure: () => "Open the file and correct its first and last page.",
  },
  "representation-source-unknown": {
    name: "source file unknown",
    says: ({ source }) => `The source "${source}" is not among the files of the record.`,
    cure: () => "Correct the source; when the master is gone, record where it went.",
  },
  "hold-lifted-early": {
    name: "hold lifted before it began",
    says: ({ from, on }) => `The hold begins on ${from} but was lifted on ${on}.`,
    cure: () => "Look at the papers of the hold and of its end, and correct the day.",
  },
  "hold-day-unreadable": {
    name: "day of hold unreadable",
    says: ({ text }) =>
      `A day of the hold, "${text}", is no day of the calendar; until it is corrected the hold binds.`,
    cure: () => "Look at the papers of the hold and of its end, and write the day, such as 2023-06-30.",
  },
  "opening-opinion-part-missing": {
    name: "opening opinion incomplete",
    says: ({ title, recorded }) =>
      `The ${title.en} was not attached on transfer${recorded === undefined ? "" : `: "${recorded}" is none`}.`,
    cure: () => "Ask the transferring unit for it; where there is nothing to say, it writes 无.",
  },
  "item-part-order": {
    name: "order of parts in an item",
    says: ({ first, next }) => `Inside the item, the ${first.en} should stand before the ${next.en}.`,
    cure: () => "Put them in order if the item is not bound yet; a bound item may be left.",
  },
};

/** The English words of why nothing is asked of a record any more. */
export const destructionReasons: ReasonWords<DestructionReasons> = {
  "already-destroyed": ({ on, registerNo }) =>
    `Destroyed on ${on} (destruction register ${registerNo}); only its catalogue entry is kept.`,
};
