import { CallerError } from "../../foundation/findings/index.js";
import type { StatisticsForm } from "./statistics-form.js";
import type { StatisticsUnit } from "./statistics-units.js";

/** The row with a code, or the host's own row as it is. */
export function requireUnit(asked: string | StatisticsUnit, units: readonly StatisticsUnit[]): StatisticsUnit {
  const found = typeof asked === "object" ? asked : units.find(({ code }) => code === asked);
  if (found !== undefined) return found;
  throw new CallerError("unit", `one of ${units.map(({ code }) => code).join(", ")}`, asked);
}

/** The unit of a line of a sound form. */
export function unitOf(form: StatisticsForm, line: { readonly unit: string }): StatisticsUnit {
  return requireUnit(line.unit, form.units);
}
