import type { AccessionFacts } from "../facts/practice-facts.js";
import { overdueTransfers } from "../figures/practice-figures.js";
import { type CountedRow, extentTable, type ReportTable } from "../telling/report-table.js";
import type { ReportTeller } from "../telling/report-teller.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** What came in (接收进馆), with or without its digital copy, and what should have come. */
export function accessionSection(
  part: AccessionFacts | undefined,
  teller: ReportTeller,
  rows: number,
): SectionDraft | undefined {
  if (part === undefined) return undefined;
  const { say, printed, part: above, whole, paragraph } = teller;
  const received = printed("accession-received");
  const isNothing = part.received.volumes + part.received.items === 0;
  const copied = "accession-copied";
  const collected = "accession-collected";
  const overdue = overdueTransfers(part);
  return sectionDraft(
    "accession",
    [
      isNothing
        ? say("accession-none", {})
        : paragraph(
            say("accession-received-of-units", { received, units: printed("accession-units") }) ??
              say("accession-received", { received }),
            say("accession-copied", { copied: above(copied), all: whole(copied), rate: printed(copied) }),
          ),
      paragraph(
        say("accession-collected", { collected: above(collected), all: whole(collected), rate: printed(collected) }),
        overdue.length === 0
          ? undefined
          : say("accession-overdue", {
              units: printed("accession-overdue-units"),
              overdue: printed("accession-overdue"),
            }),
      ),
    ],
    overdue.length === 0 ? [] : [overdueTable(part, teller, rows)],
  );
}

function overdueTable(part: AccessionFacts, teller: ReportTeller, rows: number): ReportTable {
  const { unknown, rest } = teller.words;
  const shown: CountedRow[] = overdueTransfers(part)
    .slice(0, rows)
    .map(({ unit }, at) => ({ cells: [unit ?? unknown], extent: `accession-overdue-unit:${at + 1}` }));
  const left = teller.printed("accession-overdue-left-out");
  if (left === undefined) return extentTable(teller, "accession-overdue", "unit", shown);
  const other: CountedRow = { cells: [rest(left.text)], extent: "accession-overdue-rest" };
  const table = extentTable(teller, "accession-overdue", "unit", [...shown, other]);
  return { ...table, figures: [...table.figures, "accession-overdue-left-out"] };
}
