import { CodePlaces } from "../codes/code-places.js";

/** More than a usual chunk has, and few enough that all of them stay near the processor. */
const MOST = 512;

/** Runs of pages that follow one another, in lines that are equally long and follow one another. */
export interface PageRuns {
  /** How many there are. */
  length: number;
  /** Which of the codes the pages of each stand under. */
  readonly code: Int32Array;
  /** Where the lines of each begin. */
  readonly from: Int32Array;
  /** Where they end, behind their last line break. */
  readonly to: Int32Array;
  /** The first page of each. */
  readonly first: Int32Array;
  /** The last page of each. */
  readonly last: Int32Array;
}

/**
 * Pages of a chunk that are still to be counted, and the codes that they stand under. Codes are looked up many at a time: one look-up after the
 * other would wait for memory with each.
 */
export class WaitingPages {
  /** The codes, of which each has a run or more. */
  readonly codes = new CodePlaces(MOST);
  /** The form of the names of each code. */
  readonly forms = new Int32Array(MOST);
  /** The pages. */
  readonly runs: PageRuns = {
    length: 0,
    code: new Int32Array(MOST),
    from: new Int32Array(MOST),
    to: new Int32Array(MOST),
    first: new Int32Array(MOST),
    last: new Int32Array(MOST),
  };

  /** Whether there is no room for another page. */
  get isFull(): boolean {
    return this.runs.length === MOST;
  }

  /** Adds the code of the pages that are added next, and the form of their names. */
  addCode(from: number, to: number, form: number): void {
    this.forms[this.codes.length] = form;
    this.codes.add(from, to);
  }

  /** Adds a page under the last code, and where its line begins and ends. */
  addRun(from: number, to: number, page: number): void {
    const { runs } = this;
    const run = runs.length++;
    runs.code[run] = this.codes.length - 1;
    runs.from[run] = from;
    runs.to[run] = to;
    runs.first[run] = page;
    runs.last[run] = page;
  }

  /** Adds the pages that follow the one that was added last, up to another one, whose line ends at `to`. */
  extendRun(to: number, page: number): void {
    const { runs } = this;
    runs.to[runs.length - 1] = to;
    runs.last[runs.length - 1] = page;
  }

  /** Forgets all of them. */
  clear(): void {
    this.codes.length = 0;
    this.runs.length = 0;
  }
}
