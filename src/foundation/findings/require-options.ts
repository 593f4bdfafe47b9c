import { CallerError } from "./caller-error.js";

/**
 * Checks that a caller hands over the options without which a question cannot be asked; in plain JavaScript they are easily left out.
 *
 * @param options - what came
 * @param argument - its name, for the error
 * @returns the same options
 * @throws {@link CallerError} when they are no object
 * @example
 * ```ts
 * requireOptions({ asOf: "2023-06-30" }).asOf; // => "2023-06-30"
 * ```
 */
export function requireOptions<Options extends object>(options: Options, argument = "options"): Options {
  if (typeof options === "object" && options !== null) return options;
  throw new CallerError(argument, "an object", options);
}
