/**
 * A text short enough to be shown in a finding: what came may be a whole file in one cell.
 *
 * @param text - any text
 * @param longest - how many UTF-16 code units are shown at most
 * @returns the text, or its beginning and `…`; no character is cut in two
 * @example
 * ```ts
 * shortenedText("一九九八年六月三十日", 5); // => "一九九八年…"
 * ```
 */
export function shortenedText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Rare characters, as in names of persons, are two code units.
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;
}
