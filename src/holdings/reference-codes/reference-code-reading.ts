import type { TextRepair } from "../../foundation/text/index.js";
import type { ReferenceCodeFinding } from "./findings.js";
import type { ReferenceCode, ReferenceCodePart } from "./reference-code.js";

/** A part of a code that the text alone does not settle; the scheme of the fonds, or a person, has to. */
export interface ReferenceCodeAmbiguity {
  /** The part it was read as. */
  readonly part: ReferenceCodePart;
  /**
   * The part it may be as well. The same part where one text means two things: the retention code `D` without years is 短期 before 2006
   * and half of `D30` or `D10` since, so it is settled by an earlier year only.
   */
  readonly mayBe: ReferenceCodePart;
  /** Its text. */
  readonly value: string;
}

/** What reading a reference code yields. */
export interface ReferenceCodeReading {
  /** The code, when a scheme reads it, perhaps after repairs. */
  readonly code?: ReferenceCode;
  /** What was folded before it could be read; empty for a code in form. */
  readonly repairs: readonly TextRepair[];
  /** What the text alone does not settle. */
  readonly ambiguities: readonly ReferenceCodeAmbiguity[];
  /** What is wrong with it. */
  readonly findings: readonly ReferenceCodeFinding[];
}
