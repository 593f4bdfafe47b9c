import { codeKey } from "./code-key.js";
import type { EntrySlots } from "./entry-slots.js";
import { FolderCounts } from "./folder-counts.js";
import type { UnlinkedFolders } from "./folder-findings.js";
import { ImageCounts } from "./image-counts.js";
import type { ImageFile } from "./image-link.js";
import { codeBeforePage, type ImageName, lastFolder, lengthBeforePage } from "./image-name.js";
import { NameGroups } from "./name-groups.js";
import type { RecordedChecksums } from "./recorded-checksums.js";

/** Where a file was counted as a page: its slot, and its path with the length of what stands before the page number. */
export interface CountedPage {
  /** The slot of its code. */
  readonly slot: number;
  /** Its path. */
  readonly path: string;
  /** How much of the path stands before the page number. */
  readonly startLength: number;
}

/** Counts files by the entries they belong to, and by folder where they belong to none. */
export class ImageTally {
  /** The images by slot. */
  readonly counts: ImageCounts;
  /** Their names by slot. */
  readonly groups: NameGroups;
  /** The files that are not where they belong. */
  readonly folders: UnlinkedFolders = {
    orphans: new FolderCounts(),
    unreadable: new FolderCounts(),
    misplaced: new FolderCounts(),
    empty: new FolderCounts(),
    altered: new FolderCounts(),
  };
  readonly #recorded: RecordedChecksums;
  readonly #readName: (path: string) => ImageName;
  readonly #slotOf: (code: string) => number | undefined;
  readonly #slotOfFolder: (folder: string) => number | undefined;

  /**
   * @param slots - the entries by code
   * @param readName - reads a path
   * @param recorded - the checksums that the host has of the same files
   */
  constructor(slots: EntrySlots<unknown>, readName: (path: string) => ImageName, recorded: RecordedChecksums) {
    this.#recorded = recorded;
    this.counts = new ImageCounts(slots.claims.length);
    this.groups = new NameGroups(slots.claims.length);
    this.#readName = readName;
    this.#slotOf = rememberingLast((code) => slots.slotOf(code));
    this.#slotOfFolder = rememberingLast((folder) => slots.slotOf(lastFolder(folder)));
  }

  /** Counts a file; answers where, when it was counted as a page and nothing is wrong with it. */
  addFile({ path, size, checksum }: ImageFile): CountedPage | undefined {
    const name = this.#readName(path);
    const isMisplaced = this.#isMisplaced(name);
    if (name.fault !== undefined && (!isMisplaced || size === 0)) this.folders.unreadable.add(name.folder, path);
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

  /** Counts one more page under a slot. */
  addPage({ slot, path, startLength }: CountedPage, page: number): void {
    this.counts.addPage(slot, page);
    this.groups.add(slot, path, startLength, page);
  }

  #addImage(slot: number, path: string, name: ImageName): CountedPage | undefined {
    if (name.page !== undefined && name.letter !== undefined) {
      this.counts.addInserted(slot, name.page, name.letter);
      this.groups.add(slot, path, lengthBeforePage(path, name), name.page);
      return undefined;
    }
    if (name.page !== undefined) {
      const counted = { slot, path, startLength: lengthBeforePage(path, name) };
      this.addPage(counted, name.page);
      return counted;
    }
    if (name.fault === undefined) this.counts.addRecordFile(slot, name.format);
    else this.counts.addUnnumbered(slot);
    return undefined;
  }

  /** Both codes must be known and differ; the folder of a code that the file's code continues is no wrong one. */
  #isMisplaced(name: ImageName): boolean {
    if (name.fault === undefined ? isNamedAfter(name.folder, name.code) : name.fault !== "page") return false;
    const folderSlot = this.#slotOfFolder(name.folder);
    if (folderSlot === undefined) return false;
    const code = ownCode(name);
    const slot = code === "" ? undefined : this.#slotOf(code);
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

/** Whether the innermost folder has the code for its name. */
function isNamedAfter(folder: string, code: string): boolean {
  if (!folder.endsWith(code)) return false;
  const before = folder.charAt(folder.length - code.length - 1);
  return before === "" || before === "/" || before === "\\";
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
