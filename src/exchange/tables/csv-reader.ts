import Papa from "papaparse";
import { requireOptions, shortenedText } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { type CsvDialect, csvDialect, DELIMITERS, type Delimiter } from "./csv-dialect.js";
import { LONGEST_ROW, type RawRows, type ReadingLimits, type TableSource } from "./raw-rows.js";
import { type RowTaker, rowTaker } from "./row-taker.js";

/** What a {@link CsvReader} is told. */
export interface CsvReaderOptions {
  /** The file, for the place of findings. */
  readonly source: TableSource;
  /** How much is read. */
  readonly limits: ReadingLimits;
  /** The delimiter, where a host knows it; it is found out otherwise. */
  readonly delimiter?: Delimiter | undefined;
  /** What parts the rows, where another reader has found it out. */
  readonly newline?: CsvDialect["newline"];
  /** What numbers the rows; a new one unless another reader has taken the first rows. */
  readonly taker?: RowTaker;
}

/** Turns text that comes in pieces into rows. */
export interface CsvReader {
  /** Takes the next text and returns the rows that are now complete. */
  add(text: string): RawRows;
  /** Says that there is no more text and returns the rest; of a text that was `cut` off, the last row is none. */
  end(text?: "whole" | "cut"): RawRows;
  /** Whether it still takes text; `stopped` once a limit is passed or the quotation marks cannot be trusted. */
  state(): "reading" | "stopped";
}

/** Enough of a text to see how it is written: some hundred rows. */
const BEGINNING_CHARACTERS = 16_384;
/** Each row with a broken quotation mark may cost a search through {@link LONGEST_ROW}, so their number is bounded. */
const MOST_BROKEN_ROWS = 100;
const LONGEST_SHOWN = 80;

interface PapaStep {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

interface PapaParser {
  parse(input: string, baseIndex: number, ignoreLastRow: boolean): unknown;
  abort(): void;
}

type PapaParserClass = new (config: {
  readonly delimiter: string;
  readonly newline: string;
  step(step: PapaStep): void;
}) => PapaParser;

/**
 * A reader of CSV text that comes in pieces. A row whose quotation marks contradict each other is read again as one line with its marks as
 * ordinary characters, so that it never swallows the rows below.
 *
 * @param options - the file, the limits and the delimiter
 * @returns the reader, used once
 */
export function csvReader(options: CsvReaderOptions): CsvReader {
  const { source, limits, delimiter, newline, taker = rowTaker(source, limits) } = requireOptions(options);
  if (delimiter !== undefined) requireChoice(delimiter, DELIMITERS, "delimiter");
  if (newline !== undefined) requireChoice(newline, ["\n", "\r"], "newline");
  let pending = "";
  let dialect: CsvDialect | undefined;
  let brokenRows = 0;

  /** The first line of the text as one row, its quotation marks ordinary characters; returns where the next line starts. */
  const takeLiterally = (text: string, { delimiter: parting, newline }: CsvDialect): number => {
    const end = text.indexOf(newline);
    const raw = end === -1 ? text : text.slice(0, end);
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const place = { ...source, row: taker.row() + 1, value: shortenedText(line, LONGEST_SHOWN) };
    taker.add({ code: "quote-broken", severity: "error", place, data: {} });
    taker.take(line.split(parting), raw);
    brokenRows++;
    if (brokenRows > MOST_BROKEN_ROWS) {
      const at = { ...source, row: taker.row() };
      taker.stop({ code: "quotes-unreliable", severity: "error", place: at, data: { rows: brokenRows } });
    }
    return end === -1 ? text.length : end + newline.length;
  };
  /** Takes every complete row and returns where it stopped, and whether a broken row stands there. */
  const takeRows = (
    text: string,
    dialectOfText: CsvDialect,
    more: "more" | "last",
  ): { at: number; next: "broken" | "rest" } => {
    let at = 0;
    let next: "broken" | "rest" = "rest";
    const parser = new (Papa.Parser as unknown as PapaParserClass)({
      ...dialectOfText,
      step({ data, errors, meta }) {
        const raw = text.slice(at, meta.cursor);
        if (errors.length > 0) next = "broken";
        else if (raw !== "") taker.take(unbrokenLine(data[0]!, raw, dialectOfText), raw);
        if (next === "broken" || taker.state() === "stopped") parser.abort();
        else at = meta.cursor;
      },
    });
    parser.parse(text, 0, more === "more");
    return { at, next };
  };
  const read = (more: "more" | "last"): RawRows => {
    dialect ??= {
      ...csvDialect(pending.slice(0, BEGINNING_CHARACTERS)),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(newline === undefined ? {} : { newline }),
    };
    while (taker.state() === "reading" && pending !== "") {
      const { at, next } = takeRows(pending, dialect, more);
      pending = pending.slice(at);
      if (next === "rest" && pending.length <= LONGEST_ROW) break;
      // Beyond that length an open quotation mark has swallowed the rows below.
      if (next === "rest" && !pending.slice(0, LONGEST_ROW).includes(dialect.newline)) {
        const place = { ...source, row: taker.row() + 1 };
        taker.stop({ code: "row-too-long", severity: "error", place, data: { limit: LONGEST_ROW } });
      } else pending = pending.slice(takeLiterally(pending, dialect));
    }
    if (taker.state() === "stopped") pending = "";
    return taker.batch();
  };

  return {
    add(text) {
      if (taker.state() === "stopped") return { rows: [], findings: [] };
      pending += text;
      return dialect === undefined && pending.length < BEGINNING_CHARACTERS ? { rows: [], findings: [] } : read("more");
    },
    end: (text = "whole") => read(text === "whole" ? "last" : "more"),
    state: taker.state,
  };
}

/**
 * The cells without the carriage return that stands before the line feed. In quotation marks it belongs to the cell, and then the text does
 * not end with the last cell as it was read.
 */
function unbrokenLine(cells: readonly string[], raw: string, { delimiter, newline }: CsvDialect): readonly string[] {
  const last = cells.at(-1)!;
  if (newline !== "\n" || !last.endsWith("\r")) return cells;
  const line = raw.endsWith("\n") ? raw.slice(0, -1) : raw;
  const before = line.slice(0, line.length - last.length);
  const isUnquoted = line.endsWith(last) && (before === "" || before.endsWith(delimiter));
  return isUnquoted ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}
