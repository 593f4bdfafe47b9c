import { CallerError } from "../../foundation/findings/index.js";

/** A list that a caller hands over as one. */
export function requireList(list: unknown, argument: string): void {
  if (!Array.isArray(list)) throw new CallerError(argument, "an array", list);
}
