import { CallerError } from "../../../foundation/findings/index.js";
import { foldedText } from "../../../foundation/text/index.js";
import { IMAGE_NAMINGS, type ImageNaming, type ImageNamingCode, type KnownImageNaming } from "./image-namings.js";

/**
 * Why a name cannot be read: its format is none of the naming's (`Thumbs.db`), it holds no reference code, or no page number where
 * one belongs (`封面.jpg`, `0000.jpg`).
 */
export const IMAGE_NAME_FAULTS = Object.freeze(["format", "code", "page"] as const);

/** One of {@link IMAGE_NAME_FAULTS}. */
export type ImageNameFault = (typeof IMAGE_NAME_FAULTS)[number];

/** What the path of an image file says. */
export interface ImageName {
  /** The naming it was read by. */
  readonly naming: ImageNamingCode;
  /** The folder as it stands in the path, without the last separator; empty where the path has none. */
  readonly folder: string;
  /** The file name as it stands in the path. */
  readonly name: string;
  /** The format: what follows the last dot, in small letters; empty when there is none. */
  readonly format: string;
  /** The reference code as it stands in the path; empty when there is none. */
  readonly code: string;
  /** The page number, 1 to 99 999; absent for a file that holds a whole record and for a name with a fault. */
  readonly page?: number;
  /** The small letter after the page number, as in `0004a`: a page inserted after page 4; absent on any other. */
  readonly letter?: string;
  /** What keeps the name from being read; absent when it was. */
  readonly fault?: ImageNameFault;
}

/** Greater numbers are days, times and serials of cameras, not pages of a volume. */
const GREATEST_PAGE = 99_999;

/**
 * Reads the path of an image file by a naming. Without one the form of the name decides: a format that holds whole records
 * (`.pdf`, `.ofd`) is `file-per-record`, a name that ends in a hyphen and digits is `code-and-page`, any other is
 * `folder-per-record`; so is one of digits alone (`0001-0002.jpg`, two pages on one image) in a folder that ends in such digits. The form alone cannot tell a page number from the last part of a code, so name the naming where it is known.
 *
 * @param path - the path as the host lists it, with `/` or `\` between folders
 * @param naming - a code of {@link IMAGE_NAMINGS} or a county's own row
 * @returns the code and the page, or what is wrong with the name
 * @throws {@link findings.CallerError} when `naming` is a code that the table does not have
 * @example
 * ```ts
 * readImageName("八期/0012-001-0034/0007.jpg", "folder-per-record").code; // => "0012-001-0034"
 * readImageName("八期/0012-001-0034/0007.jpg", "folder-per-record").page; // => 7
 * readImageName("八期/0012-001-0034/封面.jpg", "folder-per-record").fault; // => "page"
 * ```
 */
export function readImageName(path: string, naming?: KnownImageNaming | ImageNaming): ImageName {
  return imageNameReader(naming)(path);
}

/**
 * The reader of {@link readImageName}, compiled once for many paths.
 *
 * @param naming - a code of {@link IMAGE_NAMINGS} or a county's own row; without one the form of each name decides
 * @returns a function from a path to what it says, which never throws
 * @throws {@link findings.CallerError} when `naming` is a code that the table does not have
 * @example
 * ```ts
 * const read = imageNameReader("code-and-page");
 * read("0012-001-0034-0007.jpg").page; // => 7
 * ```
 */
export function imageNameReader(naming?: KnownImageNaming | ImageNaming): (path: string) => ImageName {
  const row = namingRow(naming);
  return row === undefined ? (path) => read(path, namingByForm) : (path) => read(path, () => row);
}

/** The row of a naming that is asked for; undefined where the form of each name decides. */
export function namingRow(naming?: KnownImageNaming | ImageNaming): ImageNaming | undefined {
  if (naming === undefined || typeof naming === "object") return naming;
  const row = IMAGE_NAMINGS.find((known) => known.code === naming);
  if (row !== undefined) return row;
  throw new CallerError("naming", `one of ${IMAGE_NAMINGS.map((known) => known.code).join(", ")}, or a row`, naming);
}

function read(path: string, namingOf: (stem: string, format: string, folder: string) => ImageNaming): ImageName {
  const slash = lastSeparator(path);
  const folder = slash < 0 ? "" : path.slice(0, slash);
  const name = path.slice(slash + 1);
  const stem = name.slice(0, stemLength(name));
  const format = name.slice(stem.length + 1).toLowerCase();
  const row = namingOf(stem, format, folder);

  const digitsTo = digitsEnd(stem, stem.length);
  const digitsFrom = digitsStart(stem, digitsTo);
  const code = row.codeIn === "folder" ? lastFolder(folder) : codeInName(stem, digitsFrom, row);
  const page = row.pageIn === "nowhere" ? undefined : pageOf(stem, digitsFrom, code, row);
  const fault = faultOf(row, format, code, page);
  const naming = row.code;
  if (fault !== undefined) return { naming, folder, name, format, code, fault };
  if (page === undefined) return { naming, folder, name, format, code };
  if (digitsTo === stem.length) return { naming, folder, name, format, code, page };
  return { naming, folder, name, format, code, page, letter: letterOf(stem.charCodeAt(digitsTo)) };
}

/** The name of the innermost folder; empty where there is none. */
export function lastFolder(folder: string): string {
  return folder.slice(lastSeparator(folder) + 1);
}

/** The reference code that a file name carries beside its page number, whatever its folder; empty where it carries none. */
export function codeBeforePage({ name }: ImageName): string {
  const stem = name.slice(0, stemLength(name));
  const digitsFrom = digitsStart(stem, digitsEnd(stem, stem.length));
  return hasNumberAfterHyphen(stem, digitsFrom) ? stem.slice(0, digitsFrom - 1) : "";
}

/** How much of a path stands before its page number. */
export function lengthBeforePage(path: string, { name }: ImageName): number {
  return digitsStart(path, digitsEnd(path, path.length - name.length + stemLength(name)));
}

/** How much of a file name stands before its format. */
function stemLength(name: string): number {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? name.length : dot;
}

/** Searched from the end, since file names are short. */
function lastSeparator(path: string): number {
  let at = path.length - 1;
  while (at >= 0 && path[at] !== "/" && path[at] !== "\\") at--;
  return at;
}

function namingByForm(stem: string, format: string, folder: string): ImageNaming {
  const filePerRecord = knownNaming("file-per-record");
  if (filePerRecord.extensions.includes(format)) return filePerRecord;
  const isOfCode = endsInNumber(stem) && !(isNumbers(stem) && endsInNumber(folder));
  return knownNaming(isOfCode ? "code-and-page" : "folder-per-record");
}

/** Whether a name ends as a code or the name of a page does: in a hyphen and a number. */
function endsInNumber(name: string): boolean {
  return hasNumberAfterHyphen(name, digitsStart(name, digitsEnd(name, name.length)));
}

/** Whether what stands before the last number of a name is a number too, and no code beside that of the folder. */
function isNumbers(stem: string): boolean {
  const from = digitsStart(stem, digitsEnd(stem, stem.length));
  return digitsStart(stem, from - 1) === 0;
}

/** A row of the table. */
export function knownNaming(code: KnownImageNaming): ImageNaming {
  return IMAGE_NAMINGS.find((row) => row.code === code)!;
}

function codeInName(stem: string, digitsFrom: number, naming: ImageNaming): string {
  if (naming.pageIn === "nowhere") return stem;
  return hasNumberAfterHyphen(stem, digitsFrom) ? stem.slice(0, digitsFrom - 1) : "";
}

function pageOf(stem: string, digitsFrom: number, code: string, naming: ImageNaming): number | undefined {
  const isPaged =
    naming.pageIn === "after-last-hyphen"
      ? hasNumberAfterHyphen(stem, digitsFrom)
      : digitsFrom === 0 || (hasNumberAfterHyphen(stem, digitsFrom) && stem.slice(0, digitsFrom - 1) === code);
  return isPaged ? numberFrom(stem, digitsFrom) : undefined;
}

/** The number that the digits of either width write: the last four bits of a digit are its value. */
function numberFrom(stem: string, digitsFrom: number): number | undefined {
  let number = 0;
  for (let at = digitsFrom; isDigit(stem.charCodeAt(at)); at++) {
    number = number * 10 + (stem.charCodeAt(at) & 0xf);
  }
  return number >= 1 && number <= GREATEST_PAGE ? number : undefined;
}

function faultOf(naming: ImageNaming, format: string, code: string, page?: number): ImageNameFault | undefined {
  if (!naming.extensions.includes(format)) return "format";
  if (code === "") return "code";
  return naming.pageIn !== "nowhere" && page === undefined ? "page" : undefined;
}

/** Where the digits of a page number end: before a single letter that follows them, as in `0004a`, else at the end. */
function digitsEnd(text: string, end: number): number {
  const isLettered = letterOf(text.charCodeAt(end - 1)) !== "" && isDigit(text.charCodeAt(end - 2));
  return isLettered ? end - 1 : end;
}

/** Where the digits before an end begin; that end when there are none. */
function digitsStart(text: string, end: number): number {
  let at = end;
  while (isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}

/** A letter of either case and width as the small one; empty for anything else. */
function letterOf(code: number): string {
  const half = code >= 0xff21 ? code - 0xfee0 : code;
  const small = half | 0x20;
  return small >= 0x61 && small <= 0x7a ? String.fromCharCode(small) : "";
}

/** Digits as typed, and the full-width ones that an input method leaves. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function hasNumberAfterHyphen(stem: string, digitsFrom: number): boolean {
  if (digitsFrom === 0 || !isDigit(stem.charCodeAt(digitsFrom))) return false;
  const before = stem.charAt(digitsFrom - 1);
  return before === "-" || foldedText(before, "code").text === "-";
}
