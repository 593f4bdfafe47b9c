const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9747b28c;
const PRIME = 0x01000193;

/**
 * One sum for the checksums of all files of a slot, whatever their order: two linkings whose sums differ saw other files. It tells that a
 * file was replaced under the same name; it proves nothing against forgery, which the checksums themselves are for. Nor does it see that two
 * files exchanged checksums that differ in their last sign alone: what the last sign does to the sum of one, the other may undo. Checksums of
 * two files are hardly ever so alike, and hosts store the sums, so that they stay as they are.
 */
export class ContentSums {
  readonly #slots: number;
  #sums: { readonly first: Int32Array; readonly second: Int32Array; readonly files: Int32Array } | undefined;

  /** @param slots - how many slots there are; memory is taken when the first checksum comes */
  constructor(slots: number) {
    this.#slots = slots;
  }

  /** Adds a file: what tells it from the others of its slot, and its checksum. */
  add(slot: number, file: string, checksum: string): void {
    this.#sums ??= {
      first: new Int32Array(this.#slots),
      second: new Int32Array(this.#slots),
      files: new Int32Array(this.#slots),
    };
    const text = `${file} ${checksum.toLowerCase()}`;
    this.#sums.first[slot]! += hashOf(text, FIRST_SEED);
    this.#sums.second[slot]! += hashOf(text, SECOND_SEED);
    this.#sums.files[slot]! += 1;
  }

  /** The sum of a slot as 16 hexadecimal digits; undefined unless so many files came with a checksum. */
  sum(slot: number, files: number): string | undefined {
    if (this.#sums === undefined || files === 0 || this.#sums.files[slot] !== files) return undefined;
    return hexadecimal(this.#sums.first[slot]!) + hexadecimal(this.#sums.second[slot]!);
  }
}

/** FNV-1a over the code units. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function hexadecimal(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, "0");
}
