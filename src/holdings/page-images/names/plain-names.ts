import type { CodeTable } from "../codes/code-table.js";
import { knownNaming, lastFolder, namingRow } from "./image-name.js";
import type { ImageNaming, KnownImageNaming } from "./image-namings.js";
import { NAME_AFTERS, type NameForms } from "./name-forms.js";
import { copyOf, isDigit, isSameBytes, isSeparator, nameStart } from "./path-bytes.js";

const DOT = 0x2e;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const MOST_DIGITS = 5;

const FIRST_WIDE = 0x80;

/** Bytes that were met last and what was found out about them, since neighbours in a list share most of their path. */
interface Met {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

/**
 * Reads paths of the usual forms from their bytes: a folder named by the code as it stands in the catalogue and a file per page, or the code,
 * a hyphen and the page number. It answers for no other path, and says of these what the reader of text says; that is a law that
 * tests hold it to.
 */
export class PlainNames {
  /** Where the code that was read last begins. */
  codeFrom = 0;
  /** Where it ends. */
  codeTo = 0;
  /** The form of the name that was read last. */
  form = 0;
  /** The page that was read last. */
  page = 0;
  /** Where the digits of that page begin. */
  digitsFrom = 0;
  /** Where they end. */
  digitsTo = 0;

  readonly #codes: CodeTable;
  readonly #forms: NameForms;
  readonly #isByForm: boolean;
  readonly #isCodeInFolder: boolean;
  readonly #isCodeInName: boolean;
  readonly #extensions: readonly Uint8Array[];
  readonly #decoder = new TextDecoder();
  readonly #before: Met & { after: number; form: number } = {
    bytes: new Uint8Array(256),
    length: -1,
    after: 0,
    form: 0,
  };
  readonly #folder: Met & { isFree: boolean } = { bytes: new Uint8Array(256), length: -1, isFree: false };

  /**
   * @param codes - the codes of the catalogue
   * @param forms - the forms of names by number
   * @param naming - the naming; without one the form of each name decides
   */
  constructor(codes: CodeTable, forms: NameForms, naming?: KnownImageNaming | ImageNaming) {
    this.#codes = codes;
    this.#forms = forms;
    const row = namingRow(naming);
    this.#isByForm = row === undefined;
    this.#isCodeInFolder = row === undefined || (row.codeIn === "folder" && row.pageIn === "whole-name");
    this.#isCodeInName = row === undefined || (row.codeIn === "file-name" && row.pageIn === "after-last-hyphen");
    this.#extensions = (row ?? knownNaming("folder-per-record")).extensions
      .filter((extension) => extension === extension.toLowerCase())
      .map((extension) => new TextEncoder().encode(extension));
  }

  /** Reads a path; false when its form is not a usual one. Whether its code is in the catalogue is not asked. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    let dot = to - 1;
    while (dot > from && bytes[dot] !== DOT && !isSeparator(bytes[dot]!)) dot--;
    if (bytes[dot] !== DOT || !this.#isExtension(bytes, dot + 1, to)) return false;
    let digitsFrom = dot;
    let page = 0;
    let place = 1;
    for (; digitsFrom > from && isDigit(bytes[digitsFrom - 1]!) && dot - digitsFrom < MOST_DIGITS; digitsFrom--) {
      page += (bytes[digitsFrom - 1]! & 0xf) * place;
      place *= 10;
    }
    if (page === 0 || digitsFrom === from) return false;
    this.page = page;
    this.digitsFrom = digitsFrom;
    this.digitsTo = dot;
    const before = bytes[digitsFrom - 1]!;
    if (isSeparator(before)) return this.#readFolder(bytes, from, digitsFrom - 1);
    return before === HYPHEN && this.#readName(bytes, from, digitsFrom - 1);
  }

  /** The code is the name of the last folder, which ends at `codeTo`. */
  #readFolder(bytes: Uint8Array, from: number, codeTo: number): boolean {
    if (!this.#isCodeInFolder) return false;
    const codeFrom = nameStart(bytes, from, codeTo);
    if (!this.#isCode(codeFrom, codeTo)) return false;
    const after = bytes[codeTo] === SLASH ? NAME_AFTERS.folder : NAME_AFTERS.backslashFolder;
    this.form = this.#formOf(bytes, from, codeFrom, after);
    return true;
  }

  /** The code is in the file name and ends at `codeTo`; its folder has its name, or that of no record. */
  #readName(bytes: Uint8Array, from: number, codeTo: number): boolean {
    const codeFrom = nameStart(bytes, from, codeTo);
    if (!this.#isCode(codeFrom, codeTo)) return false;
    if (this.#isByForm && codeFrom > from && isNumber(bytes, codeFrom, codeTo)) return false;
    const length = codeTo - codeFrom;
    const folderFrom = codeFrom - 1 - length;
    const isRepeated = folderFrom >= from && isSameBytes(bytes, folderFrom, bytes, codeFrom, length);
    const isOwnFolder = isRepeated && (folderFrom === from || isSeparator(bytes[folderFrom - 1]!));
    if (!this.#isCodeInName && !(isOwnFolder && this.#isCodeInFolder)) return false;
    if (!isOwnFolder && codeFrom > from && !this.#isFolderFree(bytes, from, codeFrom - 1)) return false;
    if (isRepeated) {
      const after = bytes[codeFrom - 1] === SLASH ? NAME_AFTERS.ownFolder : NAME_AFTERS.ownBackslashFolder;
      this.form = this.#formOf(bytes, from, folderFrom, after);
    } else this.form = this.#formOf(bytes, from, codeFrom, NAME_AFTERS.hyphen);
    return true;
  }

  /** Whether there is a code between two places. */
  #isCode(from: number, to: number): boolean {
    this.codeFrom = from;
    this.codeTo = to;
    return to > from;
  }

  #isExtension(bytes: Uint8Array, from: number, to: number): boolean {
    for (const extension of this.#extensions) {
      if (extension.length === to - from && isSameBytes(extension, 0, bytes, from, to - from)) return true;
    }
    return false;
  }

  /** Whether the last folder of what ends at `to` has the code of no record, so that no file can be misplaced in it. */
  #isFolderFree(bytes: Uint8Array, from: number, to: number): boolean {
    const met = this.#folder;
    if (met.length !== to - from || !isSameBytes(met.bytes, 0, bytes, from, to - from)) {
      met.bytes = copyOf(bytes, from, to, met.bytes);
      met.length = to - from;
      const folder = lastFolder(this.#decoder.decode(bytes.subarray(from, to)));
      met.isFree = this.#codes.slotOfAnyWriting(folder) === undefined;
    }
    return met.isFree;
  }

  #formOf(bytes: Uint8Array, from: number, to: number, after: number): number {
    const met = this.#before;
    const isMet = met.length === to - from && met.after === after && isSameBytes(met.bytes, 0, bytes, from, to - from);
    if (!isMet) {
      met.bytes = copyOf(bytes, from, to, met.bytes);
      met.length = to - from;
      met.after = after;
      met.form = this.#forms.numberOf(this.#decoder.decode(bytes.subarray(from, to)), after);
    }
    return met.form;
  }
}

/** Whether bytes may be a number, of either width: whether they are then the code is for the reader of text to say. */
function isNumber(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && (isDigit(bytes[at]!) || bytes[at]! >= FIRST_WIDE)) at++;
  return at === to;
}
