import { formatDay } from "../../../foundation/dates/index.js";
import { RECTIFICATION_SOURCES } from "../../../practice/rectification/index.js";
import type { LedgerFacts } from "../facts/half-year-facts.js";
import { numberIn, type ReportTable, sourceNote } from "../telling/report-table.js";
import type { ReportTeller } from "../telling/report-teller.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** The ledger (问题整改): what is closed out, and what is open, whose, and how late. */
export function rectificationSection(
  part: LedgerFacts | undefined,
  teller: ReportTeller,
  rows: number,
): SectionDraft | undefined {
  if (part === undefined) return undefined;
  const { say, printed, part: above, whole, paragraph } = teller;
  const rate = "ledger-closed";
  const isOpen = part.standing.open.length > 0;
  const told = paragraph(
    say("ledger", { all: whole(rate), closed: above(rate), rate: printed(rate) }),
    isOpen ? say("ledger-open", { open: printed("ledger-open"), overdue: printed("ledger-overdue") }) : undefined,
    isOpen || part.standing.closed.whole === 0 ? undefined : say("ledger-all-closed", {}),
  );
  return sectionDraft("rectification", [told], isOpen ? [ledgerTable(part, teller, rows)] : []);
}

function ledgerTable({ standing }: LedgerFacts, teller: ReportTeller, rows: number): ReportTable {
  const { words, name, printed } = teller;
  const { columns } = words;
  const shown = standing.open.slice(0, rows);
  const codes = shown.map((_, at) => `ledger-late:${at + 1}`);
  const left = printed("ledger-left-out");
  return {
    code: "ledger",
    title: words.tables.ledger,
    columns: [columns.no, columns.source, columns.problem, columns.owner, columns.due, columns.late],
    rows: shown.map(({ entry }, at) => {
      const source = RECTIFICATION_SOURCES.find((row) => row.code === entry.source);
      return [
        entry.no,
        source === undefined ? entry.source : name(source.title).text,
        entry.problem,
        entry.owner,
        entry.due === undefined ? words.unknown : formatDay(entry.due, words.figures.dayForm),
        numberIn(teller, codes[at]!),
      ];
    }),
    notes: [...(left === undefined ? [] : [words.leftOut(left.text)]), sourceNote(teller, codes[0]!)],
    figures: left === undefined ? codes : [...codes, "ledger-left-out"],
  };
}
