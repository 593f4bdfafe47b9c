import { CallerError } from "../findings/index.js";

/**
 * Checks that a caller hands over text: a spreadsheet library may yield a number or a date where a column is read as text, and
 * printing it would invent a form that nobody wrote.
 *
 * @param value - what came
 * @param argument - its name, for the error
 * @returns the same text
 * @throws {@link findings.CallerError} when it is not a string
 * @example
 * ```ts
 * requireText("Z109-WS·2011-Y-0001", "text"); // => "Z109-WS·2011-Y-0001"
 * ```
 */
export function requireText(value: unknown, argument: string): string {
  if (typeof value === "string") return value;
  throw new CallerError(argument, "a string", value);
}
