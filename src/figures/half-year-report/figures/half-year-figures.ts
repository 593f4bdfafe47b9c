import { requireCivilDay } from "../../../foundation/dates/index.js";
import { CallerError } from "../../../foundation/findings/index.js";
import type { HalfYearFacts, HalfYearOptions, HostFact, LedgerFacts } from "../facts/half-year-facts.js";
import { requireSoundFacts } from "../facts/sound-facts.js";
import { catalogueFigures } from "./catalogue-figures.js";
import { digitizationFigures } from "./digitization-figures.js";
import { DUE_KINDS, dueFigures } from "./due-figures.js";
import { figureMaker, named } from "./figure-making.js";
import { practiceFigures } from "./practice-figures.js";
import type { ReportFigure } from "./report-figure.js";

const MOST_ROWS = 20;
const COUNTED = Object.freeze({ "zh-CN": "逐项计数", en: "counted one by one" });

/**
 * All figures (指标) of a half-year report, each with its formula, its sources and its day. A part of the facts that is left out has no
 * figures, and of a whole of nothing there is no rate.
 *
 * @param facts - what the half-year was
 * @param options - how many rows the tables have: the figures of the rows they leave out are added up
 * @returns the figures in the order of the report, no code twice
 * @throws {@link findings.CallerError} when a day is no civil day, `options.rows` is not a whole number from 1, two figures have one code,
 * or a count, an extent or a share of the facts is none; the argument is its path, such as `facts.phase.done.volumes`
 * @example
 * ```ts
 * const done = { volumes: 535, items: 8298, pages: 59_545, withoutPageCount: 0 };
 * const phase = { no: 8, title: "第八期馆藏档案数字化项目", startedOn: "2023-05-04" } as const;
 * const figures = halfYearFigures({
 *   county: { "zh-CN": "青禾县", en: "Qinghe County" }, span: { from: "2023-01-01", until: "2023-07-01" }, asOf: "2023-06-30",
 *   phase: { phase, done, sources: ["第八期目录.csv"] },
 * });
 * figures.map(({ code }) => code); // => ["as-of", "phase-started", "phase-done"]
 * ```
 */
export function halfYearFigures(facts: HalfYearFacts, options: HalfYearOptions = {}): ReportFigure[] {
  requireCivilDay(facts.asOf, "facts.asOf");
  requireSoundFacts(facts);
  const rows = rowsOf(options);
  const figures = [
    figureMaker(facts, { sources: [] })("as-of", facts.asOf),
    ...digitizationFigures(facts),
    ...catalogueFigures(facts, rows),
    ...practiceFigures(facts, rows),
    ...(facts.notes ?? []).map((fact) => hostFigure("note", fact, facts)),
    ...DUE_KINDS.flatMap((kind) => dueFigures(facts, kind, rows)),
    ...(facts.ledger === undefined ? [] : ledgerFigures(facts.ledger, facts, rows)),
    ...(facts.activities ?? []).map((fact) => hostFigure("activity", fact, facts)),
  ];
  requireDifferentCodes(figures);
  return figures;
}

/** How many rows a table has at most. */
export function rowsOf({ rows = MOST_ROWS }: HalfYearOptions): number {
  if (Number.isSafeInteger(rows) && rows >= 1) return rows;
  throw new CallerError("options.rows", "a whole number from 1", rows);
}

function ledgerFigures(part: LedgerFacts, facts: HalfYearFacts, rows: number): ReportFigure[] {
  const make = figureMaker(facts, part);
  const { closed, open, overdue } = part.standing;
  const late = open
    .slice(0, rows)
    .map(({ entry, daysLate }, at) =>
      make("ledger-late", daysLate, { key: String(at + 1), names: { no: named(entry.no) } }),
    );
  return [
    ...(closed.whole === 0 ? [] : [make("ledger-closed", closed)]),
    make("ledger-open", open.length),
    make("ledger-overdue", overdue),
    ...late,
    ...(open.length > rows ? [make("ledger-left-out", open.length - rows)] : []),
  ];
}

/** A share or an attainment of nothing has no rate, but its numbers are known, so that its figure stays. */
function hostFigure(kind: "note" | "activity", fact: HostFact, { asOf }: HalfYearFacts): ReportFigure {
  const { code, title, value, unit, formula = COUNTED, sources, day = asOf } = fact;
  return { code: `${kind}:${code}`, title, value, unit, formula, sources, day };
}

function requireDifferentCodes(figures: readonly ReportFigure[]): void {
  const seen = new Set<string>();
  for (const { code } of figures) {
    if (seen.has(code)) throw new CallerError("facts", "one figure for each code", code);
    seen.add(code);
  }
}
