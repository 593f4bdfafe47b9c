import type { DueFacts, HalfYearFacts } from "../facts/half-year-facts.js";
import { type DueGroup, type DueKind, fondsGroups, yearGroups } from "../figures/due-figures.js";
import { type CountedRow, extentTable, type ReportTable } from "../telling/report-table.js";
import type { ReportTeller } from "../telling/report-teller.js";
import { type SectionDraft, sectionDraft } from "./section-draft.js";

/** What is due for open appraisal, or for appraisal at the end of its retention period: how much, by year and by fonds. */
export function dueSection(
  facts: HalfYearFacts,
  kind: DueKind,
  teller: ReportTeller,
  rows: number,
): SectionDraft | undefined {
  const part = facts[kind];
  if (part === undefined) return undefined;
  const { say, printed, paragraph } = teller;
  const { due, undetermined } = part.summary;
  const asked = { asOf: printed("as-of"), asked: printed(`${kind}-asked`) };
  const isDue = due.records > 0;
  const open = { records: printed(`${kind}-undetermined-records`), extent: printed(`${kind}-undetermined`) };
  return sectionDraft(
    kind,
    [
      isDue
        ? paragraph(
            say(`${kind}-due`, { ...asked, records: printed(`${kind}-due-records`), due: printed(`${kind}-due`) }),
            say(`${kind}-earliest`, { earliest: printed(`${kind}-earliest`) }),
            say(`${kind}-by-people`, {}),
          )
        : say(`${kind}-none`, asked),
      undetermined.records === 0 ? undefined : say(`${kind}-undetermined`, open),
    ],
    isDue ? dueTables(facts, part, kind, teller, rows) : [],
  );
}

function dueTables(
  { fonds = [] }: HalfYearFacts,
  part: DueFacts,
  kind: DueKind,
  teller: ReportTeller,
  rows: number,
): ReportTable[] {
  const titles = new Map(fonds.map(({ fondsNo, title }) => [fondsNo, title]));
  const { unknown } = teller.words;
  const byYear = groupRows(`${kind}-due-year`, yearGroups(part), teller, rows, (key) => key);
  const byFonds = groupRows(`${kind}-due-fonds`, fondsGroups(part), teller, rows, (key) =>
    key === "" ? unknown : [key, titles.get(key)].filter((text) => text !== undefined).join(" "),
  );
  return [
    withLeftOut(extentTable(teller, `${kind}-by-year`, "year", byYear), `${kind}-due-year`, teller),
    withLeftOut(extentTable(teller, `${kind}-by-fonds`, "fonds", byFonds), `${kind}-due-fonds`, teller),
  ];
}

function groupRows(
  code: string,
  groups: readonly DueGroup[],
  teller: ReportTeller,
  rows: number,
  label: (key: string) => string,
): CountedRow[] {
  const shown = groups.slice(0, rows).map(({ key }) => ({
    cells: [label(key)],
    records: `${code}-records:${key}`,
    extent: `${code}:${key}`,
  }));
  const left = teller.printed(`${code}-left-out`);
  if (left === undefined) return shown;
  const rest = { cells: [teller.words.rest(left.text)], records: `${code}-rest-records`, extent: `${code}-rest` };
  return [...shown, rest];
}

/** How many rows are left out is a figure of the table too. */
function withLeftOut(table: ReportTable, code: string, { figure }: ReportTeller): ReportTable {
  const leftOut = `${code}-left-out`;
  return figure(leftOut) === undefined ? table : { ...table, figures: [...table.figures, leftOut] };
}
