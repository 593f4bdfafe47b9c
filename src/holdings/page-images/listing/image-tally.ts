import { CallerError } from "../../../foundation/findings/index.js";
import { codeKey } from "../../../foundation/text/index.js";
import type { CodePlaces } from "../codes/code-places.js";
import type { CodeTable } from "../codes/code-table.js";
import type { ImageFile } from "../linking/image-link.js";
import { codeBeforePage, type ImageName, lastFolder, lengthBeforePage } from "../names/image-name.js";
import { NameForms } from "../names/name-forms.js";
import { NameGroups } from "../names/name-groups.js";
import { FolderCounts } from "../seen/folder-counts.js";
import { ImageCounts } from "../seen/image-counts.js";
import { type SlotColumn, slotColumnPair } from "../seen/slot-column.js";
import type { UnlinkedFolders } from "./folder-findings.js";
import type { RecordedChecksums } from "./recorded-checksums.js";

/** Where a file was counted as a page: its slot, and the form of its name. */
export interface CountedPage {
  /** The slot of its code. */
  readonly slot: number;
  /** The number of the form of what stands before the page number. */
  readonly form: number;
}

/** Counts files by the entries they belong to, and by folder where they belong to none. */
export class ImageTally {
  /** The images by slot. */
  readonly counts: ImageCounts;
  /** The forms of their names. */
  readonly forms = new NameForms();
  /** Their names by slot. */
  readonly groups: NameGroups;
  /** The files that are not where they belong. */
  readonly folders: UnlinkedFolders = {
    orphans: new FolderCounts(),
    unreadable: { format: new FolderCounts(), code: new FolderCounts(), page: new FolderCounts() },
    misplaced: new FolderCounts(),
    empty: new FolderCounts(),
    altered: new FolderCounts(),
  };
  /** What was read ahead; it means nothing. */
  lastReadAhead = 0;
  readonly #firstPages: SlotColumn;
  readonly #recorded: RecordedChecksums;
  readonly #readName: (path: string) => ImageName;
  readonly #codes: CodeTable;
  #last = { slot: -1, start: "", form: 0 };
  readonly #slotOf: (code: string) => number | undefined;
  readonly #slotOfFolder: (folder: string) => number | undefined;

  /**
   * @param codes - the codes of the catalogue
   * @param readName - reads a path
   * @param recorded - the checksums that the host has of the same files
   */
  constructor(codes: CodeTable, readName: (path: string) => ImageName, recorded: RecordedChecksums) {
    this.#recorded = recorded;
    this.#codes = codes;
    const [firstPages, firstForms] = slotColumnPair(codes.size);
    this.#firstPages = firstPages;
    this.counts = new ImageCounts(codes.size, firstPages);
    this.groups = new NameGroups(firstForms, this.forms, (slot) => this.counts.pageRange(slot));
    this.#readName = readName;
    this.#slotOf = rememberingLast((code) => codes.slotOfAnyWriting(code));
    this.#slotOfFolder = rememberingLast((folder) => codes.slotOfAnyWriting(lastFolder(folder)));
  }

  /**
   * Counts a file; answers where, when it was counted as a page and nothing is wrong with it.
   *
   * @throws {@link findings.CallerError} when it has no path
   */
  addFile({ path, size, checksum }: ImageFile): CountedPage | undefined {
    if (typeof path !== "string") throw new CallerError("path", "a string", path);
    const name = this.#readName(path);
    const isMisplaced = this.#isMisplaced(name);
    if (name.fault !== undefined && (!isMisplaced || size === 0))
      this.folders.unreadable[name.fault].add(name.folder, path);
    if (name.fault === "format" || name.fault === "code") return undefined;
    const slot = this.#slotOf(name.code);
    if (slot === undefined) this.folders.orphans.add(name.folder, path);
    else if (size === 0) this.folders.empty.add(name.folder, path);
    else {
      if (checksum !== undefined && !this.#recorded.agrees(path, checksum)) this.folders.altered.add(name.folder, path);
      if (isMisplaced) this.folders.misplaced.add(name.folder, path);
      // A name that carries the code of its own record counts there, wherever it lies; one in a folder of pages counts nowhere.
      if (isMisplaced && name.fault !== undefined) return undefined;
      if (checksum !== undefined) this.counts.addChecksum(slot, fileOf(name), checksum);
      const counted = this.#addImage(slot, path, name);
      return isMisplaced ? undefined : counted;
    }
    return undefined;
  }

  /**
   * Reads what is counted under the slots of codes that are counted next. For a loop that does nothing else, memory fetches many at once, and
   * counting them one after the other then finds them near. What is read means nothing; it is kept so that the reading is not left out.
   */
  readAhead({ length, slots }: CodePlaces): void {
    let read = 0;
    for (let at = 0; at < length; at++) read |= this.#firstPages.at(Math.max(slots[at]!, 0));
    this.lastReadAhead = read;
  }

  /** Counts pages that follow one another under a slot, from the first to the last. */
  addPages(slot: number, form: number, first: number, last: number): void {
    this.groups.add(slot, form, first);
    if (last > first) this.groups.add(slot, form, last);
    this.counts.addPages(slot, first, last);
  }

  #addImage(slot: number, path: string, name: ImageName): CountedPage | undefined {
    if (name.page !== undefined) {
      const form = this.#formOf(slot, path, lengthBeforePage(path, name));
      if (name.letter === undefined) {
        this.addPages(slot, form, name.page, name.page);
        return { slot, form };
      }
      this.groups.add(slot, form, name.page);
      this.counts.addInserted(slot, name.page, name.letter);
      return undefined;
    }
    if (name.fault === undefined) this.counts.addRecordFile(slot, name.format);
    else this.counts.addUnnumbered(slot);
    return undefined;
  }

  /** Neighbours in a list share what stands before their page numbers. */
  #formOf(slot: number, path: string, startLength: number): number {
    const last = this.#last;
    if (slot === last.slot && startLength === last.start.length && path.startsWith(last.start)) return last.form;
    const start = path.slice(0, startLength);
    const form = this.forms.formOf(start, this.#codes.textOf(slot));
    this.#last = { slot, start, form };
    return form;
  }

  /** Both codes must be known and differ; the folder of a code that the file's code continues is no wrong one. */
  #isMisplaced(name: ImageName): boolean {
    if (name.fault === "format") return false;
    const folderSlot = this.#slotOfFolder(name.folder);
    if (folderSlot === undefined) return false;
    const code = ownCode(name);
    const slot = this.#slotOf(code);
    if (slot === undefined || slot === folderSlot) return false;
    return !codeKey(code).startsWith(`${codeKey(lastFolder(name.folder))}-`);
  }
}

/** What tells a file from the others of its record: its page, or its name where it has none. */
function fileOf({ page, letter = "", format, name }: ImageName): string {
  return page === undefined ? name : `${page}${letter}.${format}`;
}

/** The code that a file claims for itself: in its name where that carries one, else that of its folder. */
export function ownCode(name: ImageName): string {
  return name.fault === "page" ? codeBeforePage(name) : name.code;
}

/** Neighbours in a list share their code and their folder, so most files need no look-up. */
function rememberingLast(slotOf: (text: string) => number | undefined): (text: string) => number | undefined {
  let last = "";
  let slot = slotOf(last);
  return (text) => {
    if (text !== last) {
      last = text;
      slot = slotOf(text);
    }
    return slot;
  };
}
