import type { Tally } from "../../figures/tallies/index.js";
import type { Finding, Severity } from "../../foundation/findings/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import type {
  Delimiter,
  HeaderMatch,
  ListCounts,
  ListDefinition,
  ReadingLimits,
  TableSource,
  TextEncoding,
} from "../tables/index.js";
import type { BulkDimension } from "./dimension-values.js";

/** What a pass over the bytes of a list is to do. */
export interface BulkOptions<Noun extends ExtentSubject, Values extends object> {
  /** The list. */
  readonly list: ListDefinition<Noun, Values>;
  /** The file, for the place of findings. */
  readonly source?: TableSource;
  /** What to count by, and what decides it. */
  readonly dimensions: readonly BulkDimension<Noun>[];
  /** How many findings are kept with their places, 1,000 unless said; all are counted. */
  readonly findings?: number;
  /** The encoding, where the host knows it. */
  readonly encoding?: TextEncoding;
  /** What parts the cells, where the host knows it. */
  readonly delimiter?: Delimiter;
  /** Limits in place of those of `READING_LIMITS`. */
  readonly limits?: Partial<ReadingLimits>;
  /** Whether bytes are whole characters of UTF-8, where the host has a fast way to tell, such as `isUtf8` of `node:buffer`. */
  readonly isUtf8?: (bytes: Uint8Array) => boolean;
}

/** How often a finding was made. */
export interface BulkFindingCount {
  /** The code. */
  readonly code: string;
  /** How bad it is. */
  readonly severity: Severity;
  /** How often. */
  readonly count: number;
}

/** What a pass over the bytes of a list gives. */
export interface BulkResult {
  /** The headings, as `checkedList` gives them: `blocked` without columns or findings of its own where the file could not be read at all. */
  readonly header: HeaderMatch;
  /** Entries, faulty ones and blanks, as `checkedList` counts them. */
  readonly counts: ListCounts;
  /** The first findings, each at its place. */
  readonly findings: readonly Finding[];
  /** All findings, counted by code in the order of their first. */
  readonly findingCounts: readonly BulkFindingCount[];
  /** How many entries carry a reference code that an entry above has. */
  readonly repeatedCodes: number;
  /** The entries counted by the dimensions. */
  readonly tally: Tally;
}

/** A running pass: it takes the bytes of a file in parts of any size. */
export interface BulkPass {
  /** Takes the next bytes; throws {@link findings.CallerError} once the pass was ended, or broken off by something that was thrown, and `RangeError` without memory. */
  add(bytes: Uint8Array): void;
  /** Says that there are no more bytes and gives what was counted; the pass is over. Throws as {@link BulkPass.add} does. */
  end(): BulkResult;
}
