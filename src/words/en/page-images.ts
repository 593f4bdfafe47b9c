import type { FindingWords } from "../../foundation/findings/index.js";
import type { ImageNameFault, PageImageFindings } from "../../holdings/page-images/index.js";
import { counted } from "./counted.js";

/** What the findings about images and their entries say in English. */
export const pageImageFindings: FindingWords<PageImageFindings> = {
  "images-missing": {
    name: "images missing",
    says: ({ referenceCode, pages }) =>
      pages === undefined
        ? `Reference code "${referenceCode}" has no images.`
        : `Reference code "${referenceCode}" has no images for its ${counted(pages, "page")}.`,
    cure: () =>
      "See whether it was not scanned, or whether its folder or files are named otherwise; scan or rename, then link again.",
  },
  "entry-without-reference-code": {
    name: "no reference code to link images by",
    says: ({ level }) => `This ${level} has no reference code, so no image can be linked to it.`,
    cure: () => "Record the reference code, then link again.",
  },
  "reference-code-repeated-in-catalogue": {
    name: "reference code repeated in the catalogue",
    says: ({ referenceCode, entries, images }) =>
      images === 0
        ? `${entries} entries have the same reference code "${referenceCode}".`
        : `${entries} entries have the same reference code "${referenceCode}", and nobody can say whose its image files (${counted(images, "page")}) are.`,
    cure: () => "Compare the entries with the records and correct the repeated code, then link again.",
  },
  "image-count-differs": {
    name: "images and pages differ",
    says: ({ referenceCode, pages, images, difference, likely = [] }) =>
      `Reference code "${referenceCode}" is recorded with ${counted(pages, "page")} and has images of ${images}: ${Math.abs(difference)} too ${difference < 0 ? "few" : "many"}${likely.length === 0 ? "" : `, likely because of ${likely.map(({ title }) => title.en).join(", ")}`}.`,
    cure: ({ difference, likely = [] }) =>
      likely.length > 0
        ? `See whether the surplus images are ${likely.map(({ title }) => title.en).join(", ")}; if so, correct the page count or store them apart, if not, compare page by page.`
        : difference < 0
          ? "Compare with the record page by page: scan what is missing, or correct the page count."
          : "Compare with the record page by page: take out what does not belong, or correct the page count.",
  },
  "images-without-page-count": {
    name: "images, but no valid page count",
    says: ({ referenceCode, images, recorded }) =>
      `Reference code "${referenceCode}" has ${images === 0 ? "image files" : `images of ${counted(images, "page")}`} but ${recorded === undefined ? "no page count" : `a page count of ${recorded}, which is none`}, so they cannot be checked.`,
    cure: ({ recorded }) =>
      recorded === undefined
        ? "Count the pages of the record and enter their number."
        : "Count the pages of the record and correct their number.",
  },
  "image-number-gap": {
    name: "gap in the image numbers",
    says: ({ referenceCode, missing, count }) =>
      missing.length < count
        ? `The images of "${referenceCode}" are not numbered throughout: ${count} numbers are missing, the first ${missing.join(", ")}.`
        : `The images of "${referenceCode}" are not numbered throughout: missing ${missing.join(", ")}.`,
    cure: () =>
      "Compare with the record: scan the missing pages, or number the images again in the order of the record.",
  },
  "image-repeated": {
    name: "image repeated",
    says: ({ referenceCode, files, page }) =>
      page === undefined
        ? `Reference code "${referenceCode}" has ${counted(files, "repeated file")}.`
        : `Reference code "${referenceCode}" has ${counted(files, "image file")} with a page number that is taken already; the lowest is page ${page}.`,
    cure: () => "Compare the files: delete copies of the same page, and correct the number where the pages differ.",
  },
  "image-orphan": {
    name: "images without a catalogue entry",
    says: ({ folder, files, code }) =>
      `${folderName(folder)} holds ${counted(files, "image file")} with a code that no entry has, such as "${code}".`,
    cure: () =>
      "See whether the folder or file is named after the reference code; add the entry if the catalogue lacks it.",
  },
  "image-name-unreadable": {
    name: "image name unreadable",
    says: ({ folder, files, name, fault }) =>
      `${folderName(folder)} holds ${counted(files, "file")} with a name that cannot be read, such as "${name}": ${FAULTS[fault]}.`,
    cure: ({ fault }) =>
      fault === "format"
        ? "Move files that are no images of records elsewhere, and convert images to one of the formats in use."
        : "Rename the files after the reference code and the page number, counting from 1.",
  },
  "image-in-wrong-folder": {
    name: "image in wrong folder",
    says: ({ folder, files, name, code, folderCode }) =>
      `${folderName(folder)} holds ${counted(files, "file")} of another record, such as "${name}": the file has the code "${code}", the folder "${folderCode}".`,
    cure: () => "Open the images: move them to the folder of their own code, or correct the names of the files.",
  },
  "image-order-broken": {
    name: "image order broken",
    says: ({ referenceCode, earlier, earlierPage, later, laterPage }) =>
      `The images of "${referenceCode}" sorted by name are not in the order of the pages: "${earlier}" comes before "${later}", but has page ${earlierPage} where that has page ${laterPage}.`,
    cure: () => "Give the folders and files one form of name in the order of the record, then link again.",
  },
  "image-checksum-differs": {
    name: "checksum differs",
    says: ({ folder, files, name }) =>
      `In the folder “${folder}” ${files === 1 ? "one file" : `${files} files`} such as “${name}” ${files === 1 ? "has" : "have"} another checksum than the one recorded.`,
    cure: () =>
      "Compare with the master: copy damaged files again; record the checksum of files that were replaced on purpose.",
  },
  "images-at-two-levels": {
    name: "images of a volume and of its items",
    says: ({ referenceCode, items }) =>
      `The volume “${referenceCode}” has images, and ${items === 1 ? "one item" : `${items} items`} inside it ${items === 1 ? "has" : "have"} images too.`,
    cure: () =>
      "Decide whether the volume or its items are linked, and bring the images to one place; its own count for now.",
  },
  "image-hash-unreadable": {
    name: "image hash that cannot be read",
    says: () => "The hash of this image cannot be read, so it was not compared.",
    cure: () => "Work the hash out again: 16 to 128 hexadecimal digits, by one algorithm for all images.",
  },
  "image-empty": {
    name: "image file empty",
    says: ({ folder, files, name }) =>
      `${folderName(folder)} holds ${counted(files, "file")} of 0 bytes, such as "${name}".`,
    cure: () => "Copy the files again, and scan the pages again where the originals are damaged too.",
  },
};

const FAULTS: Readonly<Record<ImageNameFault, string>> = {
  format: "not one of the image formats in use",
  code: "no reference code in it",
  page: "no page number from 1 in it",
};

function folderName(folder: string): string {
  return folder === "" ? "The root folder" : `Folder "${folder}"`;
}
