import { CallerError } from "../../foundation/findings/index.js";

/** Options without which nothing can be said: a caller in plain JavaScript may have left them out. */
export function requireOptions(options: unknown): void {
  if (typeof options !== "object" || options === null) throw new CallerError("options", "an object", options);
}

/** A list that a caller hands over as one. */
export function requireList(list: unknown, argument: string): void {
  if (!Array.isArray(list)) throw new CallerError(argument, "an array", list);
}
