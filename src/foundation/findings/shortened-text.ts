import { beginningOf } from "./beginning.js";
import { CallerError } from "./caller-error.js";

/**
 * A text short enough to be shown in a finding: what came may be a whole file in one cell.
 *
 * @param text - any text
 * @param longest - how many UTF-16 code units are shown at most
 * @returns the text, or its beginning and `…`; no character is cut in two
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * shortenedText("一九九八年六月三十日", 5); // => "一九九八年…"
 * ```
 */
export function shortenedText(text: string, longest: number): string {
  if (typeof text !== "string") throw new CallerError("text", "a string", text);
  return beginningOf(text, longest);
}
