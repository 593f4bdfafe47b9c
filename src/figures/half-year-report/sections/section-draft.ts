import type { ReportTable } from "../telling/report-table.js";
import type { Told } from "../telling/report-teller.js";
import type { SectionCode } from "../telling/report-words.js";

/** What a section says, before it has its number. */
export interface SectionDraft {
  /** Its code. */
  readonly code: SectionCode;
  /** Its paragraphs. */
  readonly paragraphs: readonly Told[];
  /** Its tables. */
  readonly tables: readonly ReportTable[];
}

/** A section, or nothing when it says nothing. */
export function sectionDraft(
  code: SectionCode,
  paragraphs: readonly (Told | undefined)[],
  tables: readonly (ReportTable | undefined)[] = [],
): SectionDraft | undefined {
  const told = paragraphs.filter((paragraph) => paragraph !== undefined);
  const shown = tables.filter((table) => table !== undefined);
  return told.length + shown.length === 0 ? undefined : { code, paragraphs: told, tables: shown };
}
