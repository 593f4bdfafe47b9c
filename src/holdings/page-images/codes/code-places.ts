/** Codes that stand in bytes, so many as there is room for: where each begins and ends, and what is found out about it. */
export class CodePlaces {
  /** How many there are. */
  length = 0;
  /** Where each begins. */
  readonly from: Int32Array;
  /** Where each ends. */
  readonly to: Int32Array;
  /** The hash of the stem of each. */
  readonly hashes: Int32Array;
  /** The stem that each may have; -1 when there is none. */
  readonly stems: Int32Array;
  /** The slot of each; -1 for one that stands in no catalogue as it stands in the bytes. */
  readonly slots: Int32Array;

  /** @param most - for how many there is room */
  constructor(most: number) {
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.hashes = new Int32Array(most);
    this.stems = new Int32Array(most);
    this.slots = new Int32Array(most);
  }

  /** Adds a code that stands between two places. */
  add(from: number, to: number): void {
    const at = this.length++;
    this.from[at] = from;
    this.to[at] = to;
  }
}
