import { requireCivilDay } from "../../../foundation/dates/index.js";
import { CallerError } from "../../../foundation/findings/index.js";
import {
  COUNTINGS,
  INCOMPLETE_DATE_READINGS,
  requireChoice,
  requireInstruments,
  requireTables,
  UNDATED_RECORD_READINGS,
} from "../../../foundation/law/index.js";
import type { DatedRow } from "./closure-tables.js";
import { DEFERRAL_ACTS, DEFERRAL_AUTHORITIES } from "./deferral-tables.js";
import { DEFERRAL_OVERLAP_READINGS, type OpeningRules, VOLUME_OPENING_READINGS } from "./opening-rules.js";

/** Rules may come from a host's database, so they are checked wherever an assessor is compiled. */
export function requireOpeningRules(rules: OpeningRules, argument: string): OpeningRules {
  requireChoice(rules.counting, COUNTINGS, `${argument}.counting`);
  requireChoice(rules.incompleteDate, INCOMPLETE_DATE_READINGS, `${argument}.incompleteDate`);
  requireChoice(rules.volumeFormationDate, VOLUME_OPENING_READINGS, `${argument}.volumeFormationDate`);
  requireChoice(rules.undatedRecord, UNDATED_RECORD_READINGS, `${argument}.undatedRecord`);
  requireChoice(rules.deferralOverlap, DEFERRAL_OVERLAP_READINGS, `${argument}.deferralOverlap`);
  requireCivilDay(rules.controlReviewedFrom, `${argument}.controlReviewedFrom`);
  requireTables(rules, TABLES, argument);
  requireClosurePeriods(rules, argument);
  for (const table of DATED) {
    for (const row of rules[table]) requireDated(row, rules, `${argument}.${table}`);
  }
  for (const { formedBefore } of rules.historicalRecords) {
    requireCivilDay(formedBefore, `${argument}.historicalRecords`);
  }
  requireCodes(rules.earlyCategories, `${argument}.earlyCategories`);
  requireCodes(rules.deferralGrounds, `${argument}.deferralGrounds`);
  requireDeferralTables(rules, argument);
  for (const table of CITED) requireInstruments(rules[table], rules.instruments, `${argument}.${table}`);
  for (const part of ["secrecy", "succession"] as const) {
    if (typeof rules[part]?.id !== "string") throw new CallerError(`${argument}.${part}`, "a rules value", rules[part]);
  }
  return rules;
}

const CITED = ["holdingCitations", "unitOpinionCitations", "jointReviewCitations", "reassessmentCitations"] as const;

const DATED = ["historicalRecords", "earlyCategories", "deferralGrounds", "deferralApprovals"] as const;

const TABLES = ["instruments", "closurePeriods", ...DATED, "deferralStandards", ...CITED] as const;

function requireClosurePeriods(rules: OpeningRules, argument: string): void {
  const name = `${argument}.closurePeriods`;
  for (const [at, { years, from, until, citations }] of rules.closurePeriods.entries()) {
    if (!Number.isInteger(years) || years < 0 || years > 200) {
      throw new CallerError(name, "whole years from 0 to 200", years);
    }
    requireCivilDay(from, name);
    const before = rules.closurePeriods[at - 1];
    const isOverlapping = before !== undefined && (before.until === undefined || from < before.until);
    if (isOverlapping || (until !== undefined && requireCivilDay(until, name) <= from)) {
      throw new CallerError(name, "periods in their order, without overlap", from);
    }
    requireInstruments(citations, rules.instruments, name);
  }
}

function requireDated({ from, until, citations }: DatedRow, rules: OpeningRules, name: string): void {
  requireCivilDay(from, name);
  if (until !== undefined && requireCivilDay(until, name) <= from) {
    throw new CallerError(name, "rows that end after they begin", until);
  }
  requireInstruments(citations, rules.instruments, name);
}

function requireCodes(rows: readonly { readonly code: string }[], name: string): void {
  const codes = new Set<string>();
  for (const { code } of rows) {
    if (codes.has(code)) throw new CallerError(name, "each code once", code);
    codes.add(code);
  }
}

function requireYears(years: number | undefined, name: string): void {
  if (years !== undefined && (!Number.isInteger(years) || years < 1 || years > 100)) {
    throw new CallerError(name, "whole years from 1 to 100", years);
  }
}

function requireDeferralTables(rules: OpeningRules, argument: string): void {
  const grounds = new Set(rules.deferralGrounds.map(({ code }) => code));
  requireCodes(rules.deferralStandards, `${argument}.deferralStandards`);
  requireYears(rules.assessmentYears, `${argument}.assessmentYears`);
  for (const { ground, from, until, assessmentYears } of rules.deferralStandards) {
    const name = `${argument}.deferralStandards`;
    requireYears(assessmentYears, name);
    if (!grounds.has(ground)) throw new CallerError(name, "standards under a ground of the table", ground);
    if (from !== undefined) requireCivilDay(from, name);
    if (until !== undefined) requireCivilDay(until, name);
  }
  for (const { appliesBy } of rules.deferralGrounds) {
    requireChoice(appliesBy, ["review", "secrecy"], `${argument}.deferralGrounds.appliesBy`);
  }
  for (const { authority, act, overtakenFrom } of rules.deferralApprovals) {
    const name = `${argument}.deferralApprovals`;
    if (authority !== undefined) requireChoice(authority, DEFERRAL_AUTHORITIES, `${name}.authority`);
    if (act !== undefined) requireChoice(act, DEFERRAL_ACTS, `${name}.act`);
    if (overtakenFrom !== undefined) requireCivilDay(overtakenFrom, name);
  }
}
