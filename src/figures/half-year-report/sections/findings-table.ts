import type { FindingFacts } from "../facts/half-year-facts.js";
import { findingKey, SEVERITY_TITLES } from "../figures/catalogue-figures.js";
import { numberIn, type ReportTable, sourceNote } from "../telling/report-table.js";
import type { ReportTeller } from "../telling/report-teller.js";

/** What the checks found, by severity and code; the most frequent errors first. */
export function findingsTable(
  findings: FindingFacts | undefined,
  teller: ReportTeller,
  rows: number,
): ReportTable | undefined {
  if (findings === undefined || findings.counts.length === 0) return undefined;
  const { words, name, printed } = teller;
  const shown = findings.counts.slice(0, rows);
  const codes = shown.map((count) => `findings-by-code:${findingKey(count)}`);
  const cells = shown.map((count, at) => [
    name(SEVERITY_TITLES[count.severity]).text,
    teller.findingName(count).text,
    numberIn(teller, codes[at]!),
  ]);
  const left = printed("findings-left-out");
  const rest = left === undefined ? [] : [["", words.rest(left.text), numberIn(teller, "findings-rest")]];
  return {
    code: "findings",
    title: words.tables.findings,
    columns: [words.columns.severity, words.columns.finding, words.columns.findings],
    rows: [...cells, ...rest],
    notes: [sourceNote(teller, codes[0]!)],
    figures: left === undefined ? codes : [...codes, "findings-left-out", "findings-rest"],
  };
}
