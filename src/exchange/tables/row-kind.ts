import { matchKey } from "../../foundation/text/index.js";

const TOTAL_WORDS: readonly string[] = [
  ...["合计", "总计", "小计", "共计", "累计"],
  ...["本页合计", "本页小计", "本页共计", "本卷合计", "本卷小计", "本卷共计"],
];
/** Numbers, each but the last with what it counts: `12`, `共4件`, `2件6页`. */
const ADDED_UP = /^共?计?[\d,.]{1,20}(?:[页件卷张盒][、;]?共?[\d,.]{1,20}){0,5}[页件卷张盒]?$/;
/** Such numbers with what the last counts, too: `共5` alone may be the end of a title. */
const COUNTED = /^共计?[\d,.]{1,20}(?:[页件卷张盒][、;]?共?[\d,.]{1,20}){0,5}[页件卷张盒]$/;

/**
 * Whether a cell names the row of a total, such as 合计 or 小计, however it is spaced, with or without the numbers; 共12件 is one in itself.
 *
 * @param cell - the first filled cell of a row
 * @returns true for the words of totals
 * @example
 * ```ts
 * isTotalWord("合　计："); // => true
 * ```
 */
export function isTotalWord(cell: string): boolean {
  const key = matchKey(cell);
  if (key.startsWith("共") && COUNTED.test(key)) return true;
  const word = TOTAL_WORDS.find((known) => key.startsWith(known));
  if (word === undefined) return false;
  const rest = key.slice(key[word.length] === ":" ? word.length + 1 : word.length);
  return rest === "" || ADDED_UP.test(rest);
}

/**
 * Whether a row adds up others: a total names itself in its first filled cell and has nothing but numbers behind it.
 *
 * @param cells - a row with a filled cell
 * @returns true for a total
 */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== "");
  if (!isTotalWord(cells[first]!)) return false;
  return cells.slice(first + 1).every((cell) => cell.trim() === "" || ADDED_UP.test(matchKey(cell)));
}

/** A heading in the form in which headings are compared, and its place in the row. */
export interface HeadingKey {
  /** Its place, counted from 0. */
  readonly at: number;
  /** The heading without regard to width, spaces and case. */
  readonly key: string;
}

/**
 * Whether a row is the header row again, as on the next printed page or as the second row of headings that are merged over two.
 *
 * @param cells - the row
 * @param headings - the headings it is held against
 * @returns true when it has all of them
 */
export function isHeadingRow(cells: readonly string[], headings: readonly HeadingKey[]): boolean {
  return headings.every(({ at, key }) => matchKey(cells[at] ?? "") === key);
}

/**
 * The last cell that is not blank.
 *
 * @param cells - a row
 * @returns its place, counted from 0; -1 for a blank row
 */
export function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "");
}
