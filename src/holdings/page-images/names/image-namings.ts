import type { Title } from "../../../foundation/findings/index.js";
import type { Citation } from "../../../foundation/law/index.js";

/** The namings of {@link IMAGE_NAMINGS}. */
export type KnownImageNaming = "folder-per-record" | "file-per-record" | "code-and-page";

/** A naming of image files: one of ours or a county's own code. */
export type ImageNamingCode = KnownImageNaming | (string & {});

/** Where a path holds the reference code: in the name of its last folder, or in the file name itself. */
export type CodePosition = "folder" | "file-name";

/**
 * Where a path holds the page number: in the whole file name, in the digits after its last hyphen, or nowhere, because one file holds
 * the whole record. A whole file name may repeat the folder's name and a hyphen in front of the digits.
 */
export type PagePosition = "whole-name" | "after-last-hyphen" | "nowhere";

/** One way to name image files after reference codes. */
export interface ImageNaming {
  /** Its code. */
  readonly code: ImageNamingCode;
  /** Its name. */
  readonly title: Title;
  /** Where the reference code stands. */
  readonly codeIn: CodePosition;
  /** Where the page number stands. */
  readonly pageIn: PagePosition;
  /** The file formats it is used for: extensions in small letters without the dot. Any other file is no image of it. */
  readonly extensions: readonly string[];
  /** The text or practice it follows. */
  readonly citation: Citation;
}

const PAGE_FORMATS = Object.freeze(["jpg", "jpeg", "tif", "tiff", "jp2"]);
const RECORD_FORMATS = Object.freeze(["pdf", "ofd"]);

/** How archives name images after the reference code (档号命名). A county that names otherwise passes a row of its own. */
export const IMAGE_NAMINGS: readonly ImageNaming[] = Object.freeze([
  naming({
    code: "folder-per-record",
    title: { "zh-CN": "一档一文件夹，逐页命名", en: "a folder per record, a file per page" },
    codeIn: "folder",
    pageIn: "whole-name",
    extensions: PAGE_FORMATS,
    citation: { instrument: "da-t-31-2017", confidence: "practised" },
  }),
  naming({
    code: "file-per-record",
    title: { "zh-CN": "一档一文件", en: "one file per record" },
    codeIn: "file-name",
    pageIn: "nowhere",
    extensions: RECORD_FORMATS,
    citation: { instrument: "da-t-31-2017", confidence: "recalled" },
  }),
  naming({
    code: "code-and-page",
    title: { "zh-CN": "档号加页号", en: "reference code and page number" },
    codeIn: "file-name",
    pageIn: "after-last-hyphen",
    extensions: PAGE_FORMATS,
    citation: { instrument: "da-t-31-2017", confidence: "recalled" },
  }),
]);

function naming(row: ImageNaming): ImageNaming {
  return Object.freeze({ ...row, title: Object.freeze(row.title), citation: Object.freeze(row.citation) });
}
