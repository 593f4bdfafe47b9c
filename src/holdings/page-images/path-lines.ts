const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SMALLEST_REST = 1024;

/** Takes one line: the bytes from `from` up to `to`, which are valid only during the call. */
export type TakeLine = (bytes: Uint8Array, from: number, to: number) => void;

/** Cuts chunks of bytes into lines, wherever a chunk ends. A line that lies inside one chunk is handed over without a copy. */
export class PathLines {
  readonly #take: TakeLine;
  #rest = new Uint8Array(SMALLEST_REST);
  #restLength = 0;

  /** @param take - what takes each line that is not empty, without its line break */
  constructor(take: TakeLine) {
    this.#take = take;
  }

  /** Takes the next bytes; what follows the last line break is kept for the next ones. */
  add(chunk: Uint8Array): void {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      if (this.#restLength === 0) this.#line(chunk, from, end);
      else {
        this.#keep(chunk, from, end);
        this.#takeRest();
      }
      from = end + 1;
    }
    this.#keep(chunk, from, chunk.length);
  }

  /** Takes the last line, which may have no line break. */
  end(): void {
    this.#takeRest();
  }

  #takeRest(): void {
    const length = this.#restLength;
    this.#restLength = 0;
    this.#line(this.#rest, 0, length);
  }

  #line(bytes: Uint8Array, from: number, end: number): void {
    const to = end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (to > from) this.#take(bytes, from, to);
  }

  #keep(chunk: Uint8Array, from: number, to: number): void {
    const length = this.#restLength + to - from;
    if (length > this.#rest.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(this.#rest.subarray(0, this.#restLength));
      this.#rest = larger;
    }
    this.#rest.set(chunk.subarray(from, to), this.#restLength);
    this.#restLength = length;
  }
}
