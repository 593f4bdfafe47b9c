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
    /** The column of the first such cell of the row by its letters, such as `C`; absent for a text that is no table. */
    readonly column?: string;
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
  /** A table that can only be read whole has more cells than will be held. */
  "cells-too-many": {
    /** The most cells. */
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
  /** Cells are merged over several rows: each of these rows has the value that stands in the first. */
  "cells-merged": {
    /** The column by its letters, such as `C`. */
    readonly column: string;
    /** The first row of the merged cells. */
    readonly from: number;
    /** Their last row. */
    readonly to: number;
  };
  /** A packed file would unpack to more than will be read. */
  "unpacked-too-large": {
    /** The most bytes that are unpacked. */
    readonly limit: number;
  };
  /** The bytes begin as a database table (DBF) and do not go on as one. */
  "dbf-unreadable": object;
  /** Rows marked as deleted in a database table were passed over. */
  "deleted-rows": {
    /** How many. */
    readonly count: number;
  };
  /** Fields of a database table were left blank, since their content lies in another file or is no text in the table itself. */
  "fields-unread": {
    /** The fields in which some record has something. */
    readonly fields: readonly string[];
  };
  /** The table is a web page in which no table was found. */
  "html-without-table": object;
  /** The bytes are no XLSX workbook, or only a part of one. */
  "workbook-unreadable": object;
  /** The workbook is protected by a password. */
  "workbook-protected": object;
  /** The file is a workbook of the old binary form (.xls) that cannot be read: older than Excel 97, or broken. */
  "workbook-old-format": object;
  /** Cells of a row have a formula and no value, because no program has worked it out; they were read as blank. */
  "formula-unvalued": {
    /** The column of the first by its letters, such as `C`. */
    readonly column: string;
    /** How many cells of the row. */
    readonly cells: number;
  };
  /** Cells of a row have the error of their formula in place of a value, such as `#REF!`. */
  "cell-error": {
    /** The column of the first by its letters, such as `C`. */
    readonly column: string;
    /** How many cells of the row. */
    readonly cells: number;
    /** The error of the first. */
    readonly text: string;
  };
  /** Other sheets of the workbook have filled cells too; no sheet was named, and only the first was read. */
  "sheets-unread": {
    /** The sheet that was read. */
    readonly read: string;
    /** The sheets that were not. */
    readonly unread: readonly string[];
  };
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
  /** A heading stands for one half of a column, and none for the other; it was not read. */
  "column-half": {
    /** The heading. */
    readonly heading: string;
    /** The column. */
    readonly column: Title;
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
  /** A count is no whole number from 0, or has more digits than any that is counted. */
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
  /** A date is the bare number that a spreadsheet keeps for a day. */
  "date-serial": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** A text has line breaks, control characters or spaces at its edges. */
  "text-untidy": object;
  /** A text is none of the values to choose from. */
  "choice-unknown": {
    /** The text as recorded. */
    readonly text: string;
    /** The values to choose from. */
    readonly choices: readonly string[];
  };
  /** An opening status is 按期开放, which is open from a day on that the list does not say; it was not read. */
  "opening-when-due": {
    /** The text as recorded. */
    readonly text: string;
  };
  /** The fonds number or the reference code of a row has lost the zeros at its start, as the other of them shows. */
  "zeros-lost": {
    /** The number as recorded. */
    readonly text: string;
    /** The number as the reference code has it. */
    readonly code: string;
    /** Where they were lost. */
    readonly in: "fonds-number" | "reference-code";
  };
  /** The fonds number and the reference code of a row name two fonds. */
  "fonds-contradicted": {
    /** The fonds number as recorded. */
    readonly fondsNo: string;
    /** The fonds number in the reference code. */
    readonly code: string;
  };
  /** The number of a volume or item in a row and its reference code say two numbers. */
  "number-contradicted": {
    /** The number as recorded. */
    readonly number: string;
    /** The number in the reference code. */
    readonly code: string;
  };
  /** Nothing in a row says whether it is a photograph, sound or video. */
  "recording-kind-missing": object;
  /** A row has no reference code, so that nobody can say whether the host holds it already. */
  "plan-code-blank": object;
  /** Several rows of the table have one reference code. */
  "plan-code-repeated": {
    /** The code as recorded in this row. */
    readonly code: string;
    /** The first rows that have it, twenty at most: a code that was filled down stands in all of them. */
    readonly rows: readonly number[];
    /** How many rows have it. */
    readonly count: number;
  };
  /** The host holds several records with the reference code of a row. */
  "plan-code-held-twice": {
    /** The code as recorded in this row. */
    readonly code: string;
    /** How many records the host holds with it. */
    readonly held: number;
  };
  /** A row has errors, so that it is not taken over before they are put right. */
  "plan-row-faulty": {
    /** How many errors. */
    readonly errors: number;
  };
  /** A row that is new by its reference code has the title, date and responsible party of another record. */
  "record-alike": {
    /** The reference code of the other record; empty where it has none. */
    readonly code: string;
  };
  /** What the host holds is no longer what the plan was made from. */
  "plan-outdated": {
    /** The digest of the data that the plan was made from. */
    readonly expected: string;
    /** The digest of the data now. */
    readonly actual: string;
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
  /** A row has a filled cell under a blank heading. */
  "cells-unheaded": {
    /** The column of the table, counted from 1. */
    readonly column: number;
  };
  /** A row adds up the rows above; it is no entry. */
  "total-row": object;
  /** The header row stands again among the rows, as on the next printed page. */
  "header-repeated": object;
}

/** A finding about a table. */
export type TableFinding = FindingOf<TableFindings>;
