/** The files of one folder that something is wrong with. */
export interface FolderCount {
  /** How many files. */
  readonly files: number;
  /** The path of the first of them in the order of their text: an example that does not depend on the order of the list. */
  readonly example: string;
}

/** Counts files by folder, with one example each, so that a wrong root folder costs a line per folder and not one per file. */
export class FolderCounts {
  readonly #folders = new Map<string, { files: number; example: string }>();

  /** Counts one file. */
  add(folder: string, path: string): void {
    const count = this.#folders.get(folder);
    if (count === undefined) {
      this.#folders.set(folder, { files: 1, example: path });
      return;
    }
    count.files += 1;
    if (path < count.example) count.example = path;
  }

  /** The folders in the order of their text. */
  counts(): FolderCount[] {
    return [...this.#folders].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => ({ ...count }));
  }
}
