import { codeKey } from "./code-key.js";

/** The checksum of a file as it was recorded when the file was taken over. */
export interface RecordedChecksum {
  /** Its path as it is listed for linking; width, case and Unicode form do not matter. */
  readonly path: string;
  /** Its checksum, worked out in the same way as that of the listed file. */
  readonly checksum: string;
}

/** Recorded checksums by path. */
export class RecordedChecksums {
  readonly #byPath: ReadonlyMap<string, string>;

  /** @param recorded - the checksums; the last of a path counts */
  constructor(recorded: Iterable<RecordedChecksum>) {
    this.#byPath = new Map(Array.from(recorded, ({ path, checksum }) => [codeKey(path), checksum.toLowerCase()]));
  }

  /** Whether a checksum is the recorded one; a file without a recorded one has nothing to agree with. */
  agrees(path: string, checksum: string): boolean {
    if (this.#byPath.size === 0) return true;
    const recorded = this.#byPath.get(codeKey(path));
    return recorded === undefined || recorded === checksum.toLowerCase();
  }
}
