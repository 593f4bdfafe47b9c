/** A whole number of each slot. It lies beside those of other columns that are asked for with it, so that a slot is one place in memory. */
export class SlotColumn {
  readonly #records: Int32Array;
  readonly #width: number;
  readonly #at: number;

  /**
   * @param records - the numbers of all columns, slot by slot
   * @param width - how many columns there are
   * @param at - which of them this is
   */
  constructor(records: Int32Array, width: number, at: number) {
    this.#records = records;
    this.#width = width;
    this.#at = at;
  }

  /** The number of a slot; 0 before it is set. */
  at(slot: number): number {
    return this.#records[slot * this.#width + this.#at]!;
  }

  /** Sets the number of a slot. */
  set(slot: number, value: number): void {
    this.#records[slot * this.#width + this.#at] = value;
  }
}

/** A column for so many slots by itself. */
export function slotColumn(slots: number): SlotColumn {
  return new SlotColumn(new Int32Array(slots), 1, 0);
}

/** Two columns for so many slots, side by side. */
export function slotColumnPair(slots: number): [SlotColumn, SlotColumn] {
  const records = new Int32Array(slots * 2);
  return [new SlotColumn(records, 2, 0), new SlotColumn(records, 2, 1)];
}
