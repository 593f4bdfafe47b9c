import type { Severity } from "../../foundation/findings/index.js";
import type { ReferenceCodeFinding, ReferenceCodeFindings } from "./findings.js";

/** A finding about a code as recorded, its code and data held together by the map of findings. */
export function codeFinding<Code extends keyof ReferenceCodeFindings>(
  code: Code,
  severity: Severity,
  value: string,
  data: ReferenceCodeFindings[Code],
  repair?: string,
): ReferenceCodeFinding {
  const found = { code, severity, place: { value }, data, ...(repair === undefined ? {} : { repair }) };
  return found as ReferenceCodeFinding;
}
