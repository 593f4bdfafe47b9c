/** The room that a table has, both in the same unit. */
export interface TableSpace {
  /** From edge to edge. */
  readonly width: number;
  /** One Chinese character in it. */
  readonly character: number;
}

/** The inner margins of a cell, and the space that programs leave between characters and digits, in characters. */
const MARGIN = 2;
/** A longer text is broken over lines. */
const WIDEST = 22;

/**
 * The widths of the columns of a table, so that every program draws them alike: a column that needs no more than its fair part is as wide
 * as its longest text, and the long ones share what is left.
 */
export function columnWidths(rows: readonly (readonly string[])[], { width, character }: TableSpace): number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_, at) => {
    const longest = Math.max(...rows.map((row) => textWidth(row[at] ?? "")));
    return (Math.min(WIDEST, longest) + MARGIN) * character;
  });
  const fair = width / count;
  const isLong = (each: number) => each > fair;
  const long = wanted.filter(isLong).reduce((sum, each) => sum + each, 0);
  const short = wanted.reduce((sum, each) => sum + each, 0) - long;
  // Where nothing is long, all grow alike.
  return wanted.map((each) => {
    if (long === 0) return Math.floor((each * width) / short);
    return Math.floor(isLong(each) ? (each * (width - short)) / long : each);
  });
}

/** In Chinese characters: a letter or a digit is a little more than half as wide. */
function textWidth(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign < "\u2000" ? 0.6 : 1), 0);
}
