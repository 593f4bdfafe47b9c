import { type RetentionPeriod, retentionYears } from "../../holdings/catalogue/index.js";
import type { UnnumberedTerm } from "./legacy-windows.js";
import { LONGEST_TERM, type RetentionClass } from "./retention-rules.js";

/** What a period asks for: the kind of the rules that know it, its years, or that it has none of its own. */
export interface Term {
  readonly class: RetentionClass["class"];
  readonly years?: number;
  readonly unnumbered?: UnnumberedTerm;
}

/** What a period asks for, or undefined when it is none. */
export function termOf(period: RetentionPeriod | "fixed-term"): Term | undefined {
  if (period === "permanent") return { class: period };
  if (period === "long-term" || period === "short-term" || period === "fixed-term") {
    return { class: period, unnumbered: period };
  }
  const years = retentionYears(period) ?? 0;
  return years >= 1 && years <= LONGEST_TERM ? { class: "fixed-term", years } : undefined;
}
