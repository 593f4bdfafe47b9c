/** The characters that part the cells of a row. */
export const DELIMITERS = Object.freeze([",", ";", "\t", "|"] as const);

/** One of {@link DELIMITERS}. */
export type Delimiter = (typeof DELIMITERS)[number];

/** How a CSV text is written. */
export interface CsvDialect {
  /** What parts the cells. */
  readonly delimiter: Delimiter;
  /** What parts the rows: `\n` also where a carriage return stands before it. */
  readonly newline: "\n" | "\r";
}

/** The first line by which a spreadsheet is told what parts the cells. */
const SEPARATOR_LINE = /^sep=([,;\t|])(?:[\r\n]|$)/i;

/**
 * What the line `sep=;` at the start of a text says that parts the cells. A spreadsheet shows it as no row.
 *
 * @param text - the text, or its first line
 * @returns the delimiter; undefined where the text starts with no such line
 */
export function namedDelimiter(text: string): Delimiter | undefined {
  return SEPARATOR_LINE.exec(text)?.[1] as Delimiter | undefined;
}

/**
 * How a CSV text is written, from its beginning. The delimiter is the one that a first line such as `sep=;` names, else the one that stands on the most lines, since a title row above the
 * headings has none; among equals the most frequent, then the comma. What stands in quotation marks does not count.
 *
 * @param beginning - the first part of the text, title rows and headings included
 * @returns the delimiter and the line break
 * @example
 * ```ts
 * csvDialect("XX县档案馆归档文件目录\r\n档号;题名\r\n").delimiter; // => ";"
 * ```
 */
export function csvDialect(beginning: string): CsvDialect {
  // A carriage return at the very end may be half of a line break.
  const text = withoutQuoted(beginning).replace(/\r$/, "");
  const lines = text.split(/\r\n|\n|\r/);
  const tallies = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return { delimiter, lines: counts.filter((count) => count > 0).length, total };
  });
  const best = tallies.reduce((one, other) =>
    other.lines > one.lines || (other.lines === one.lines && other.total > one.total) ? other : one,
  );
  const delimiter = namedDelimiter(beginning) ?? best.delimiter;
  return { delimiter, newline: text.includes("\r") && !text.includes("\n") ? "\r" : "\n" };
}

const CELL_ENDS: ReadonlySet<string | undefined> = new Set([undefined, "\n", "\r", ...DELIMITERS]);

/** A quotation mark opens a cell only at its start; a doubled one inside does not close it. */
function withoutQuoted(text: string): string {
  let rest = "";
  let from = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    if (!CELL_ENDS.has(text[at - 1])) {
      at++;
      continue;
    }
    rest += text.slice(from, at);
    from = closingQuote(text, at) + 1;
    at = from;
  }
  return rest + text.slice(from);
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}
