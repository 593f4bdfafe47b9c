import type { Language } from "../../foundation/findings/index.js";

/** The values that a column of a sheet offers to choose from. */
export interface SheetChoices {
  /** The column: 0 is the leftmost. */
  readonly column: number;
  /** The values. */
  readonly values: readonly string[];
}

/** A sheet of text as plain data, for `xlsxFile` or a host's own writer. */
export interface TableSheet {
  /** Its name: 1 to 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  /** Its rows; every cell is text, so that codes keep their leading zeros. */
  readonly rows: Iterable<readonly string[]>;
  /** The widths of its columns, in characters of Western text. */
  readonly widths?: readonly number[];
  /** How many rows at its top stay in view and stand again on every printed page; none unless said otherwise. */
  readonly headRows?: number;
  /** Whether its first row is a title across all columns; none unless said otherwise. */
  readonly title?: "first-row" | "none";
  /** The paper it is made ready for: A4 with ruled cells and page numbers; no such settings unless said otherwise. */
  readonly paper?: "a4-portrait" | "a4-landscape" | "none";
  /** The language of its page numbers; Chinese unless said otherwise. */
  readonly language?: Language;
  /** Which columns offer values to choose from, below the rows at the top. */
  readonly choices?: readonly SheetChoices[];
}
