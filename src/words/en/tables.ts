import type { TableFindings } from "../../exchange/tables/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about tables say, and what to do about them. */
export const tableFindings: FindingWords<TableFindings> = {
  "encoding-unreadable": {
    name: "encoding unreadable",
    says: ({ readable }) =>
      readable === 0
        ? "The encoding of the file is none that is read: neither UTF-8 nor UTF-16 nor GB18030."
        : `Characters that cannot be read follow byte ${readable}; nothing behind them was read.`,
    cure: () => 'Open the table in a spreadsheet program, save it as "CSV UTF-8" or xlsx, and hand it in again.',
  },
  "encoding-mojibake": {
    name: "garbled text",
    says: ({ sample }) => `The text looks damaged ("${sample}"), most likely by an earlier change of encoding.`,
    cure: () =>
      "Compare it with the original table; if it is damaged, export it again instead of correcting this file.",
  },
  "quote-broken": {
    name: "quotation marks broken",
    says: () =>
      'The quotation marks (") of this row do not pair; it was read cell by cell with its marks as they stand.',
    cure: () => 'Check the cells of this row; double each mark inside a cell ("").',
  },
  "quotes-unreliable": {
    name: "quotation marks unreliable",
    says: ({ rows }) => `${rows} rows have quotation marks that do not pair; nothing below this row was read.`,
    cure: () => "Save the table as xlsx and hand it in again, or have the export double the marks inside cells.",
  },
  "row-too-long": {
    name: "row too long",
    says: ({ limit }) =>
      `This row has more than ${limit} characters; what lies beyond them was not read, nor, in a CSV file, the rows below.`,
    cure: () => "Make sure that the file is a list; if the line breaks of a CSV file are lost, export it again.",
  },
  "file-too-large": {
    name: "file too large",
    says: ({ limit }) => `The file is larger than ${Math.floor(limit / 1_048_576)} MiB; the rest was not read.`,
    cure: () => "Divide it by fonds or year and hand in the parts.",
  },
  "rows-too-many": {
    name: "too many rows",
    says: ({ limit }) => `The table has more than ${limit} rows; the rest was not read.`,
    cure: () => "Divide it by fonds or year and hand in the parts.",
  },
  "columns-too-many": {
    name: "too many columns",
    says: ({ cells, limit }) => `This row has ${cells} cells; ${limit} is the most.`,
    cure: () => "Check the delimiter and take out the cells that are not needed.",
  },
  "cells-too-many": {
    name: "too many cells",
    says: ({ limit }) => `A table of this form is read whole, and it has more than ${limit} cells; it was not read.`,
    cure: () => "Save it as XLSX or CSV, or divide it by fonds or year and hand in the parts.",
  },
  "cell-too-long": {
    name: "cell too long",
    says: ({ characters, limit }) => `A cell has ${characters} characters; a spreadsheet holds ${limit}.`,
    cure: () => "Check whether several rows have run into one cell, and part them.",
  },
  "nul-characters": {
    name: "NUL characters",
    says: ({ count }) => `This row had ${count} NUL characters, which were left out.`,
    cure: () => "Older database programs write them; check that the row is complete.",
  },
  "cells-merged": {
    name: "cells merged over rows",
    says: ({ column, from, to }) =>
      `Column ${column} is merged from row ${from} to row ${to}; each of these rows was read with what stands in row ${from}.`,
    cure: () =>
      "Unmerge the cells and fill each row; where the value belongs to the first row alone, correct the others.",
  },
  "unpacked-too-large": {
    name: "too large when unpacked",
    says: ({ limit }) => `The file would unpack to more than ${Math.floor(limit / 1_048_576)} MiB and was not read.`,
    cure: () => "Split it by fonds or year; if the list is short, the file is not what it seems: export it again.",
  },
  "dbf-unreadable": {
    name: "database table incomplete",
    says: () => "The file is no complete DBF table; only whole records were read.",
    cure: () => "Export or send the file again.",
  },
  "deleted-rows": {
    name: "records marked as deleted",
    says: ({ count }) => `${count} records are marked as deleted in the database table and were not read.`,
    cure: () => "Nothing to do; if they were deleted by mistake, restore them in the database and export again.",
  },
  "fields-unread": {
    name: "memo and binary fields not read",
    says: ({ fields }) =>
      `The content of ${fields.map((name) => `"${name}"`).join(", ")} is no text in the table itself and was not read.`,
    cure: () =>
      "Turn these fields into text or numbers in the database, or export the table as xlsx, and send it again.",
  },
  "html-without-table": {
    name: "no table in the web page",
    says: () => "The file is a web page, and no table was found in it.",
    cure: () => "Open it in a spreadsheet program, save it as xlsx and send it again.",
  },
  "workbook-unreadable": {
    name: "workbook unreadable",
    says: () => "The file is no xlsx workbook, or only a part of one.",
    cure: () => "Open it in a spreadsheet program and save it as xlsx; if it does not open, send it again.",
  },
  "workbook-protected": {
    name: "workbook protected",
    says: () => "The workbook is protected by a password and cannot be read.",
    cure: () => "Take the password off and hand it in again.",
  },
  "workbook-old-format": {
    name: "old workbook format",
    says: () => "The file is a workbook of the old xls form that is too old or broken, and cannot be read.",
    cure: () => "Open it in a spreadsheet program, save it as xlsx and hand it in again.",
  },
  "formula-unvalued": {
    name: "formula without a value",
    says: ({ column, cells }) =>
      cells === 1
        ? `The cell in column ${column} has a formula and no value; it was read as blank.`
        : `${cells} cells from column ${column} on have formulas and no values; they were read as blank.`,
    cure: () =>
      "Open the workbook in a spreadsheet program and save it once, or paste the formulas as values, and send it again.",
  },
  "cell-error": {
    name: "error of a formula",
    says: ({ column, cells, text }) =>
      cells === 1
        ? `The cell in column ${column} holds "${text}", the error of a formula, in place of a value.`
        : `${cells} cells from column ${column} on hold errors of formulas, such as "${text}", in place of values.`,
    cure: () => "Correct the formula in the table, or write the value itself.",
  },
  "sheets-unread": {
    name: "other sheets not read",
    says: ({ read, unread }) =>
      `Only the sheet "${read}" was read; there is more in ${unread.map((name) => `"${name}"`).join(", ")}.`,
    cure: () => "If these are lists as well, name each sheet and read it; if not, nothing is to be done.",
  },
  "workbook-empty": {
    name: "workbook empty",
    says: () => "Nothing is filled in in the whole workbook.",
    cure: () => "Make sure that this is the list that was filled in.",
  },
  "sheet-missing": {
    name: "sheet missing",
    says: ({ sheets }) => `The workbook has no such sheet; it has ${sheets.join(", ")}.`,
    cure: () => "Check the name of the sheet.",
  },
  "sheet-empty": {
    name: "sheet empty",
    says: () => "The table is empty.",
    cure: () => "Make sure that this is the list that was filled in.",
  },
  "header-missing": {
    name: "header missing",
    says: ({ columns }) =>
      columns.length === 0
        ? "No header row was found."
        : `No header row was found: none of the first 30 rows has headings such as ${columns.map((column) => column.en).join(", ")}.`,
    cure: () => "Keep one row of headings above the entries; titles and notes may stand above it.",
  },
  "column-missing": {
    name: "required column missing",
    says: ({ column }) => `The column "${column.en}" (${column["zh-CN"]}) is required and missing; nothing was read.`,
    cure: ({ column }) => `Add the column, or if it has another name, rename its heading to "${column["zh-CN"]}".`,
  },
  "column-unknown": {
    name: "column unknown",
    says: ({ heading, suggestion }) =>
      suggestion === undefined
        ? `The heading "${heading}" is not known; the column was not read.`
        : `The heading "${heading}" is not known; the column was not read. It may be meant for "${suggestion["zh-CN"]}".`,
    cure: ({ suggestion }) =>
      suggestion === undefined
        ? "A column that is not needed may stay; it does not touch the others."
        : `If it is "${suggestion["zh-CN"]}", correct the heading.`,
  },
  "column-repeated": {
    name: "column repeated",
    says: ({ column, readColumn }) => `"${column.en}" stands twice; only column ${readColumn} was read.`,
    cure: () => "Keep one of the columns; delete or rename the other.",
  },
  "column-half": {
    name: "half of a column",
    says: ({ heading, column }) =>
      `"${heading.replace(/\s+/g, " ").trim()}" is one half of "${column.en}" and the other is missing; the column was not read.`,
    cure: ({ column }) =>
      `Add the column of the other half, such as "终止日期" beside "起始日期", or write both into one column "${column["zh-CN"]}".`,
  },
  "column-assumed": {
    name: "column recognised by a similar name",
    says: ({ heading, column }) => `The heading "${heading.replace(/\s+/g, " ").trim()}" was read as "${column.en}".`,
    cure: () => "Confirm it, or rename the heading if it is something else.",
  },
  "value-missing": {
    name: "required value missing",
    says: ({ column }) => `"${column.en}" is blank.`,
    cure: ({ column, unknown }) =>
      `Fill in "${column.en}"${unknown === undefined ? "" : `, or write ${unknown} where nobody can find out`}.`,
  },
  "number-unreadable": {
    name: "number unreadable",
    says: ({ text }) => `"${text}" is no whole number from 0, or has too many digits.`,
    cure: () => "Write digits only, without a unit.",
  },
  "year-unreadable": {
    name: "year unreadable",
    says: ({ text }) => `"${text}" is no year of four digits.`,
    cure: () => "Write the year in four digits, such as 2011.",
  },
  "day-unreadable": {
    name: "day unreadable",
    says: ({ text }) => `"${text}" is no single day.`,
    cure: () => "Write the whole day, such as 2023-06-30.",
  },
  "date-serial": {
    name: "date turned into a number",
    says: ({ text }) => `"${text}" is the number of a day in a spreadsheet, not a date.`,
    cure: () =>
      "Format the column as date or text and write the dates again; check the day worked out from the number.",
  },
  "text-untidy": {
    name: "line breaks or stray spaces",
    says: () => "The text has line breaks, control characters or spaces at its edges.",
    cure: () => "Take the line breaks and spaces out.",
  },
  "choice-unknown": {
    name: "none of the values to choose from",
    says: ({ text, choices }) => `"${text}" is none of ${choices.join(", ")}.`,
    cure: () => "Choose one of these values.",
  },
  "opening-when-due": {
    name: "open when due",
    says: ({ text }) => `"${text}" (open when due) does not say whether it has been opened by now; it was not read.`,
    cure: () => "Write 开放 where it has been opened, and 未审核 where it is not due or was not reviewed.",
  },
  "zeros-lost": {
    name: "leading zeros lost",
    says: ({ text, code }) =>
      `The fonds number "${text}" differs from "${code}" in the reference code by leading zeros only.`,
    cure: ({ text, code, in: place }) =>
      place === "reference-code"
        ? `Write "${text}" as the fonds number in the reference code.`
        : `Write "${code}", and format the column as text.`,
  },
  "fonds-contradicted": {
    name: "fonds number and reference code differ",
    says: ({ fondsNo, code }) => `The fonds number is "${fondsNo}", the one in the reference code "${code}".`,
    cure: () => "Find out which is right and correct the other.",
  },
  "number-contradicted": {
    name: "number and reference code differ",
    says: ({ number, code }) => `The number is "${number}", and that in the reference code "${code}".`,
    cure: () => "Find out which is right and correct the other; delete the column if it only numbers the rows.",
  },
  "recording-kind-missing": {
    name: "kind of recording unknown",
    says: () => "Nothing says whether this is a photograph, sound or video.",
    cure: () => "Fill in 照片, 录音 or 录像 as kind (类别), or a carrier that shows it.",
  },
  "plan-code-blank": {
    name: "no reference code to compare by",
    says: () => "The row has no reference code, so nobody can say whether it is held already.",
    cure: () => "Fill in the reference code and send the table again.",
  },
  "plan-code-repeated": {
    name: "reference code repeated in the table",
    says: ({ code, rows, count }) =>
      `The reference code "${code}" stands in ${count > rows.length ? `${count} rows, the first of them` : "rows"} ${rows.join(", ")}.`,
    cure: () => "Keep one of the rows, or correct the code.",
  },
  "plan-code-held-twice": {
    name: "reference code held more than once",
    says: ({ code, held }) =>
      `${held} held records have the reference code "${code}"; which one is meant cannot be said.`,
    cure: () => "Put the held records in order first.",
  },
  "plan-row-faulty": {
    name: "not taken over because of errors",
    says: ({ errors }) => `The row has ${errors} error(s) and is not part of the plan.`,
    cure: () => "Correct the errors of the row and send the table again.",
  },
  "record-alike": {
    name: "perhaps described twice",
    says: ({ code }) =>
      `Title, date and responsible party are those of ${code === "" ? "another record, which has no code" : `"${code}"`}: perhaps the same record.`,
    cure: () => "Check whether they are one record; if not, nothing is to be done.",
  },
  "plan-outdated": {
    name: "plan out of date",
    says: () => "The held data changed after the plan was made, so it cannot be carried out.",
    cure: () => "Make the plan again from the data as they are, and look at it before carrying it out.",
  },
  "cells-missing": {
    name: "cells missing",
    says: ({ cells, expected }) =>
      `This row has ${cells} cells and the header ${expected}; its values may be displaced.`,
    cure: () => "Compare the row with the headings; blank cells have to stay.",
  },
  "cells-surplus": {
    name: "surplus cells",
    says: ({ cells, expected }) =>
      `This row has ${cells} cells and the header ${expected}; some values have no column.`,
    cure: () => "Compare the row with the headings; a cell with a comma in it needs quotation marks.",
  },
  "cells-unheaded": {
    name: "value under no heading",
    says: ({ column }) => `Column ${column} has no heading; what stands in it was not read.`,
    cure: () =>
      'Write a heading above the column. Unmerge a heading that reaches over two columns and name each of them, such as "起始日期" and "终止日期"; name or delete a column that is not needed.',
  },
  "total-row": {
    name: "row of totals",
    says: () => "This row is a total and was not read as an entry.",
    cure: () => "Nothing; if it is an entry, correct its first cell.",
  },
  "header-repeated": {
    name: "header repeated",
    says: () => "The header row stands again among the entries; it was not read as one.",
    cure: () => "Nothing; the row may be deleted.",
  },
};
