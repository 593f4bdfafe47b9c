import { beginningOf } from "./beginning.js";

/**
 * A programmer's mistake: an argument that can never be right, whatever the county's data say. Bad *data* never throws; it
 * becomes a {@link Finding}.
 *
 * @example
 * ```ts
 * const error = new CallerError("asOf", "a civil day such as 2023-06-30", "30/06/2023");
 * error.message; // => 'asOf: expected a civil day such as 2023-06-30, received "30/06/2023"'
 * ```
 */
export class CallerError extends Error {
  /** Tells it from other errors across copies of the library. */
  override readonly name = "CallerError";
  /** The argument that was wrong, as the caller wrote it, such as `rules.counting`. */
  readonly argument: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What came instead, shortened for printing. */
  readonly received: string;

  /**
   * @param argument - the argument's name, with a path into it where that helps
   * @param expected - what would have been right, in words
   * @param received - the value that came; only its short form is kept
   */
  constructor(argument: string, expected: string, received: unknown) {
    const shown = shortForm(received);
    super(`${argument}: expected ${expected}, received ${shown}`);
    this.argument = argument;
    this.expected = expected;
    this.received = shown;
  }
}

/**
 * Tells a {@link CallerError} from every other error by its form, so that it works across an ESM and a CommonJS copy of the library
 * and across realms.
 *
 * @param error - anything that was thrown
 * @returns true when lantai threw it because of a caller's mistake
 * @example
 * ```ts
 * isCallerError(new RangeError("no")); // => false
 * ```
 */
export function isCallerError(error: unknown): error is CallerError {
  if (typeof error !== "object" || error === null) return false;
  const { name, message, argument, expected, received } = error as Readonly<Record<string, unknown>>;
  return name === "CallerError" && [message, argument, expected, received].every((part) => typeof part === "string");
}

const LONGEST_SHOWN = 80;

/** What came, short enough for one line of a log and never the cause of a second error. */
function shortForm(value: unknown): string {
  if (typeof value === "string") return beginningOf(JSON.stringify(value), LONGEST_SHOWN);
  if (typeof value === "function") return "a function";
  if (value === null || typeof value !== "object") return beginningOf(String(value), LONGEST_SHOWN);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return "an object";
}
