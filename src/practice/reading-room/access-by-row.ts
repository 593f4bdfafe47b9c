import type { Title } from "../../foundation/findings/index.js";
import type { Assumption } from "../../foundation/verdicts/index.js";
import type { GoverningRow } from "./governing-row.js";
import type { Inquiry } from "./reading-inquiry.js";
import type { ReadingReason } from "./reading-reasons.js";
import type { ReaderKindRow, ReadingTerm } from "./reading-tables.js";
import type { Reader, ReadingVerdict } from "./reading-verdict.js";

interface AccessContext {
  readonly kind: ReaderKindRow;
  readonly assumed: readonly Assumption[];
  readonly restriction: ReadingReason | undefined;
  readonly inquiry: Inquiry;
}

/** What the row asks for, held against what the reader shows and who has consented. */
export function accessBy(
  { row, reason, changesOn }: GoverningRow,
  { papers: shown, consents: given }: Reader,
  { kind, assumed, restriction, inquiry }: AccessContext,
): ReadingVerdict {
  const { rules, cited } = inquiry;
  // A database gives null for what it has not.
  const isShown = (paper: string) => shown?.includes(paper) ?? false;
  const isProved = row.papers.length === 0 || row.papers.some((set) => set.every(isShown));
  const papers = isProved ? [] : row.papers;
  const consents = row.consents.filter(({ by }) => !given?.includes(by));
  const isConsented = consents.every(({ need }) => need === "if-necessary");
  const reasons: ReadingReason[] = restriction === undefined ? [reason] : [reason, restriction];
  if (!isProved) {
    const titles = papers.map((set) => titlesOf(set, rules.papers));
    reasons.push({ code: "reading-papers-lacking", data: { papers: titles }, citations: reason.citations });
  }
  for (const { by, need } of consents) {
    for (const title of titlesOf([by], rules.consenters)) {
      reasons.push({ code: "reading-consent-needed", data: { by: title, need }, citations: reason.citations });
    }
  }
  if (kind.priority === "first") {
    const citations = cited(rules.priorityCitations);
    if (citations.length > 0) reasons.push({ code: "reading-priority", data: {}, citations });
  }
  for (const condition of titlesOf(row.conditions, rules.conditions)) {
    reasons.push({ code: "reading-condition", data: { condition }, citations: reason.citations });
  }
  const outcome = !isProved ? "needs-papers" : isConsented ? "may-read" : "needs-consent";
  const value = { outcome, papers, consents, conditions: row.conditions } as const;
  return { kind: "decided", value, reasons, assumed, ...(changesOn && { changesOn }), basis: inquiry.basis };
}

/** The rules were found to have each code, and once. */
function titlesOf(codes: readonly string[], table: readonly ReadingTerm[]): Title[] {
  return codes.flatMap((code) => table.filter((row) => row.code === code)).map(({ title }) => title);
}
