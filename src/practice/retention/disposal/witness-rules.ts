import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { CallerError, requireOptions, type Title } from "../../../foundation/findings/index.js";
import { type Citation, holdsOn, ruleTable } from "../../../foundation/law/index.js";
import { isCount } from "../../../foundation/quantities/index.js";
import { isElectronicRecord } from "../../../holdings/catalogue/index.js";
import type { DestructionCase, DisposalSubject, RegisterForm } from "./disposal-case.js";

/** A role at a destruction. */
export interface DestructionRole {
  /** Its code. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
}

/** Which bodies send a witness (监销人); the rows that apply add up. */
export interface WitnessRule {
  /** The form of the register. */
  readonly form: RegisterForm;
  /** Whether it is for all records or for electronic ones only. */
  readonly carrier: "any" | "electronic";
  /** The kind of unit it is for; absent for every kind. */
  readonly unitKind?: string;
  /** The first day of destruction it is for; absent from the beginning. */
  readonly from?: CivilDay;
  /** The first day it is no longer for; absent while it is. */
  readonly until?: CivilDay;
  /** The bodies, each of which sends one. */
  readonly roles: readonly DestructionRole[];
  /** How many persons at least. */
  readonly persons: number;
  /** The text behind it, where one is known. */
  readonly citation?: Citation;
}

/** Who signs a register; the rows that apply add up. */
export interface SignatoryRule {
  /** The form of the register. */
  readonly form: RegisterForm;
  /** The first day of destruction it is for; absent from the beginning. */
  readonly from?: CivilDay;
  /** The first day it is no longer for; absent while it is. */
  readonly until?: CivilDay;
  /** The roles, all of which sign. */
  readonly roles: readonly DestructionRole[];
  /** The text behind it, where one is known. */
  readonly citation?: Citation;
}

const ACCOUNTING: Citation = { instrument: "accounting-archives-measures-2015", article: "18", confidence: "recalled" };
const ACCOUNTING_BEFORE: Citation = { instrument: "accounting-archives-measures-1998", confidence: "practised" };

/** Who signs a register and who watches: each table is replaced as a whole, by what a county has in its own papers. */
export interface DestructionRoleRules {
  /** Who signs; {@link SIGNATORY_RULES} unless said. */
  readonly signatoryRules?: readonly SignatoryRule[];
  /** Who watches; {@link WITNESS_RULES} unless said. */
  readonly witnessRules?: readonly WitnessRule[];
}

/** The first day of the measures of 2015, and that of the measures of 1998 before them. */
const IN_FORCE: CivilDay = "2016-01-01";
const BEFORE_FROM: CivilDay = "1999-01-01";

const TOGETHER = {
  form: "accounting",
  carrier: "any",
  roles: [role("archives", "档案机构", "archives"), role("accounting", "会计机构", "accounting body")],
  persons: 2,
} as const;

const HEAD = [role("unit-head", "单位负责人", "head of the unit")] as const;

/**
 * The witnesses by role: not how many persons stand there, but for whom. Documents need two persons, by practice, and so did accounting records before the
 * measures of 1998: no text of before 1999 was seen.
 */
export const WITNESS_RULES: readonly WitnessRule[] = ruleTable([
  { form: "documents", carrier: "any", roles: [], persons: 2 },
  { ...TOGETHER, until: BEFORE_FROM },
  { ...TOGETHER, from: BEFORE_FROM, until: IN_FORCE, citation: ACCOUNTING_BEFORE },
  { ...TOGETHER, from: IN_FORCE, citation: ACCOUNTING },
  {
    form: "accounting",
    carrier: "electronic",
    from: IN_FORCE,
    roles: [role("information-systems", "信息系统管理机构", "information systems body")],
    persons: 3,
    citation: ACCOUNTING,
  },
  {
    form: "accounting",
    carrier: "any",
    unitKind: "state-organ",
    from: BEFORE_FROM,
    until: IN_FORCE,
    roles: [role("finance", "同级财政部门", "finance department"), role("audit", "同级审计部门", "audit department")],
    persons: 4,
    citation: ACCOUNTING_BEFORE,
  },
]);

/**
 * The signatures under a register: five under an accounting one, and before the measures of 2015 that of the head of the unit, by practice; the head of the
 * appraisal group and who approves it under one of documents.
 */
export const SIGNATORY_RULES: readonly SignatoryRule[] = ruleTable([
  {
    form: "documents",
    roles: [
      role("appraisal-lead", "鉴定小组负责人", "head of the appraisal group"),
      role("approver", "批准人", "approver"),
    ],
  },
  { form: "accounting", until: BEFORE_FROM, roles: HEAD },
  { form: "accounting", from: BEFORE_FROM, until: IN_FORCE, roles: HEAD, citation: ACCOUNTING_BEFORE },
  {
    form: "accounting",
    from: IN_FORCE,
    roles: [
      ...HEAD,
      role("archives-head", "档案机构负责人", "head of the archives"),
      role("accounting-head", "会计机构负责人", "head of the accounting body"),
      role("archives-handler", "档案机构经办人", "handler of the archives"),
      role("accounting-handler", "会计机构经办人", "handler of the accounting body"),
    ],
    citation: ACCOUNTING,
  },
]);

/** The bodies that must send a witness, and how many persons there must be, on the day of the destruction. */
export function requiredWitnesses(
  records: readonly DisposalSubject[],
  { form, unitKind }: DestructionCase,
  day: CivilDay,
  { witnessRules = WITNESS_RULES }: DestructionRoleRules,
): { readonly roles: readonly DestructionRole[]; readonly persons: number } {
  const isElectronic = records.some(isElectronicRecord);
  const rows = witnessRules.filter(
    (row) =>
      row.form === form &&
      (row.carrier === "any" || isElectronic) &&
      (row.unitKind === undefined || row.unitKind === unitKind) &&
      holdsOn(row, day),
  );
  return { roles: rows.flatMap((row) => row.roles), persons: Math.max(0, ...rows.map((row) => row.persons)) };
}

/** The roles that sign a register of a form, for a destruction of a day. */
export function signatoryRoles(
  form: RegisterForm,
  day: CivilDay,
  { signatoryRules = SIGNATORY_RULES }: DestructionRoleRules,
): readonly DestructionRole[] {
  return signatoryRules.filter((row) => row.form === form && holdsOn(row, day)).flatMap(({ roles }) => roles);
}

/** A number of persons that is none would let any number of them be enough, and a day that is none would let a row never or always apply. */
export function requireDestructionRoleRules(options: DestructionRoleRules): void {
  const { witnessRules = [], signatoryRules = [] } = requireOptions(options);
  for (const { persons } of witnessRules) {
    if (!isCount(persons)) throw new CallerError("options.witnessRules", "a whole number of persons from 0", persons);
  }
  requireDays(witnessRules, "options.witnessRules");
  requireDays(signatoryRules, "options.signatoryRules");
}

function requireDays(rows: readonly Pick<SignatoryRule, "from" | "until">[], option: string): void {
  for (const { from, until } of rows) {
    if (from !== undefined) requireCivilDay(from, option);
    if (until !== undefined) requireCivilDay(until, option);
  }
}

function role(code: string, zh: string, en: string): DestructionRole {
  return { code, title: { "zh-CN": zh, en } };
}
