import type { FindingOf, Title } from "../../foundation/findings/index.js";

/** What can be wrong with a table, from its bytes to its cells, by code. */
export interface TableFindings {
  /** The bytes are no text in any of the encodings that are read. */
  "encoding-unreadable": {
    /** How many bytes could be read before the first that could not. */
    readonly readable: number;
  };
  /** The text can be read but carries the marks of an earlier wrong decoding. */
  "encoding-mojibake": {
    /** The characters that gave it away. */
    readonly sample: string;
  };
  /** A quotation mark opens a cell and is never closed, or stands inside one without being doubled. */
  "quote-broken": object;
  /** So many rows have broken quotation marks that reading on would only guess. */
  "quotes-unreliable": {
    /** How many rows had them. */
    readonly rows: number;
  };
  /** A row has no end within any sensible length: most likely no table at all. */
  "row-too-long": {
    /** The most characters a row may have. */
    readonly limit: number;
  };
  /** The file is larger than will be read. */
  "file-too-large": {
    /** The most bytes that are read. */
    readonly limit: number;
  };
  /** There are more rows than will be read. */
  "rows-too-many": {
    /** The most rows that are read. */
    readonly limit: number;
  };
  /** A row has more cells than will be read. */
  "columns-too-many": {
    /** The cells of the row. */
    readonly cells: number;
    /** The most cells that are read. */
    readonly limit: number;
  };
  /** A cell holds more characters than a spreadsheet can. */
  "cell-too-long": {
    /** The characters of the cell. */
    readonly characters: number;
    /** The most characters a spreadsheet cell holds. */
    readonly limit: number;
  };
  /** NUL characters, which older database programs pad with, were left out of a row. */
  "nul-characters": {
    /** How many. */
    readonly count: number;
  };
  /** The bytes are no XLSX workbook, or only a part of one. */
  "workbook-unreadable": object;
  /** The workbook is protected by a password. */
  "workbook-protected": object;
  /** The file is a workbook of the old binary form (.xls). */
  "workbook-old-format": object;
  /** No sheet of the workbook has a filled cell. */
  "workbook-empty": object;
  /** The workbook has no sheet of that name. */
  "sheet-missing": {
    /** The sheets it has. */
    readonly sheets: readonly string[];
  };
  /** There is no filled cell at all. */
  "sheet-empty": object;
  /** No row near the top carries the headings of the list. */
  "header-missing": {
    /** The columns that were looked for first: those the list must have. */
    readonly columns: readonly Title[];
  };
  /** A column that must exist is not there; nothing below is read. */
  "column-missing": {
    /** The column. */
    readonly column: Title;
  };
  /** A heading that the list does not know. */
  "column-unknown": {
    /** The heading. */
    readonly heading: string;
    /** The column it may have been meant for. */
    readonly suggestion?: Title;
  };
  /** Two headings stand for the same column. */
  "column-repeated": {
    /** The column. */
    readonly column: Title;
    /** The column of the table that is read, counted from 1. */
    readonly readColumn: number;
  };
  /** A heading was taken for a column because it begins or ends with one of its names. */
  "column-assumed": {
    /** The heading. */
    readonly heading: string;
    /** The column. */
    readonly column: Title;
  };
  /** A cell that must be filled is blank. */
  "value-missing": {
    /** The column. */
    readonly column: Title;
    /** What is written where nobody can find out, such as 不详. */
    readonly unknown?: string;
  };
  /** A count is no whole number. */
  "number-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** A year is no four-digit year. */
  "year-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** A text is no single day. */
  "day-unreadable": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** A row has fewer cells than there are headings: its values may stand in the wrong columns. */
  "cells-missing": {
    /** The cells of the row. */
    readonly cells: number;
    /** The cells of the header row. */
    readonly expected: number;
  };
  /** A row has filled cells to the right of the last heading. */
  "cells-surplus": {
    /** The cells of the row. */
    readonly cells: number;
    /** The cells of the header row. */
    readonly expected: number;
  };
  /** A row adds up the rows above; it is no entry. */
  "total-row": object;
  /** The header row stands again among the rows, as on the next printed page. */
  "header-repeated": object;
}

/** A finding about a table. */
export type TableFinding = FindingOf<TableFindings>;
