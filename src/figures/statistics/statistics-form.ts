import { CallerError, type Severity, type Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
} from "../../foundation/law/index.js";
import type { StatisticsUnit } from "./statistics-units.js";

/** A stretch of printed codes, both ends in it. */
export interface CodeStretch {
  /** The first code. */
  readonly from: number;
  /** The last code. */
  readonly to: number;
}

/** A group of lines. */
export interface StatisticsGroup {
  /** Its key. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** The codes that its lines have, as far as they were seen. */
  readonly codes?: CodeStretch;
}

/** Which cells of a tally a line counts: those whose value in a dimension is one of these. */
export interface LineWhere {
  /** The dimension, such as `period`. */
  readonly dimension: string;
  /** The values. */
  readonly values: readonly string[];
  /** Whether a tally without the dimension has only such records, as one without carriers is one of paper. */
  readonly otherwise?: "all" | "none";
}

/** How a line follows from a tally. */
export interface LineCount {
  /** What is counted. */
  readonly count: "volumes" | "items" | "pages";
  /** The cells that count. */
  readonly where: readonly LineWhere[];
  /** Counts only what is digitized, by the coverage that the caller chooses. */
  readonly digitized?: true;
}

/** One line (指标) of a form. */
export interface StatisticsLine {
  /** Our key of it, the same in every year; stored values name it. */
  readonly line: string;
  /** The code that the form prints (代码); null where it was not seen, until a host supplies the year's form. */
  readonly code: string | null;
  /** The key of its group. */
  readonly group: string;
  /** Its name. */
  readonly title: Title;
  /** The code of its unit. */
  readonly unit: string;
  /** How it follows from a tally of holdings, where it does. */
  readonly counted?: LineCount;
  /** The form, and how well it is supported that the line is in it. */
  readonly citation: Citation;
}

/** What has to hold between lines: the parts together are no more than the whole. */
export interface StatisticsInvariant {
  /** Its code, which findings name; rows that say the same of other lines share it. */
  readonly code: string;
  /** The lines that are parts. */
  readonly parts: readonly string[];
  /** The line that is their whole. */
  readonly whole: string;
  /** How bad it is when it does not hold. */
  readonly severity: Severity;
  /** How well it is supported. */
  readonly citation: Citation;
}

/** A statistical form (统计报表) as data: frozen, extended by {@link extendStatisticsForm}. */
export interface StatisticsForm extends RulesValue {
  /** Its number, such as `DA-3`. */
  readonly form: string;
  /** Its name. */
  readonly title: Title;
  /** The first year that is reported on it; a return of an earlier year belongs on an older form. */
  readonly fromYear: number;
  /** The units that its lines are printed in. */
  readonly units: readonly StatisticsUnit[];
  /** The groups of its lines. */
  readonly groups: readonly StatisticsGroup[];
  /** Its lines, in the order of the form. */
  readonly lines: readonly StatisticsLine[];
  /** What has to hold between them. */
  readonly invariants: readonly StatisticsInvariant[];
}

/**
 * The form of a year or a province from another one: with the printed codes of its lines, other lines, units or invariants.
 *
 * @param base - the form to start from
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen form
 * @throws {@link findings.CallerError} when a line repeats a key or a code, has a code outside the stretch of its group, or names a
 * group, a unit or a text that the form lacks
 * @example
 * ```ts
 * const lines = DA_2.lines.map((row) => (row.line === "holdings-volumes" ? { ...row, code: "15" } : row));
 * extendStatisticsForm(DA_2, { id: "da-2/2026", lines }).lines.find(({ code }) => code === "15")?.title.en; // => "volumes"
 * ```
 */
export function extendStatisticsForm(base: StatisticsForm, patch: RulesPatch<StatisticsForm>): StatisticsForm {
  return requireStatisticsForm(extendedRules(base, patch), "patch");
}

/** Forms may come from a host's database, so they are checked wherever one is used. */
export function requireStatisticsForm(form: StatisticsForm, argument: string): StatisticsForm {
  requireTables(form, ["instruments", "units", "groups", "lines", "invariants"], argument);
  if (!Number.isSafeInteger(form.fromYear)) throw new CallerError(`${argument}.fromYear`, "a year", form.fromYear);
  const groups = new Map(form.groups.map((group) => [group.code, group]));
  const units = form.units.map(({ code }) => code);
  for (const { perUnit } of form.units) {
    if (!Number.isSafeInteger(perUnit) || perUnit < 1) {
      throw new CallerError(`${argument}.units`, "whole base units from 1", perUnit);
    }
  }
  for (const line of form.lines) requireLine(line, groups, units, argument);
  requireDistinct(
    form.lines.map(({ line }) => line),
    `${argument}.lines`,
  );
  requireDistinct(
    form.lines.flatMap(({ code }) => code ?? []),
    `${argument}.lines`,
  );
  const known = form.lines.map(({ line }) => line);
  for (const { parts, whole } of form.invariants) {
    for (const part of [...parts, whole]) requireChoice(part, known, `${argument}.invariants`);
  }
  requireInstruments(
    [...form.lines, ...form.invariants].map(({ citation }) => citation),
    form.instruments,
    argument,
  );
  return form;
}

function requireLine(
  { code, group, unit }: StatisticsLine,
  groups: ReadonlyMap<string, StatisticsGroup>,
  units: readonly string[],
  argument: string,
): void {
  const row = groups.get(group);
  if (row === undefined) {
    throw new CallerError(`${argument}.lines.group`, `one of ${[...groups.keys()].join(", ")}`, group);
  }
  requireChoice(unit, units, `${argument}.lines.unit`);
  const { codes } = row;
  if (code === null || codes === undefined) return;
  const isWithin = /^\d{1,4}$/.test(code) && codes.from <= Number(code) && Number(code) <= codes.to;
  if (!isWithin) throw new CallerError(`${argument}.lines.code`, `a code from ${codes.from} to ${codes.to}`, code);
}

function requireDistinct(keys: readonly string[], argument: string): void {
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at);
  if (repeated !== undefined) throw new CallerError(argument, "keys and codes that differ", repeated);
}
