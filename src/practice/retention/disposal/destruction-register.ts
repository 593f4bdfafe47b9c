import { type CivilDay, isCivilDay, yearOf } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import { isCount } from "../../../foundation/quantities/index.js";
import type { Item } from "../../../holdings/catalogue/index.js";
import { retentionPeriodTitle } from "../period-title.js";
import { retentionAssessor } from "../retention-end.js";
import { termOf } from "../retention-term.js";
import type { RetentionOptions, RetentionVerdict } from "../retention-verdict.js";
import type { DestructionCase, DisposalSubject, RegisterForm } from "./disposal-case.js";
import {
  type DestructionRole,
  type DestructionRoleRules,
  requireDestructionRoleRules,
  requiredWitnesses,
  signatoryRoles,
} from "./witness-rules.js";

/** A column of a destruction register. */
export interface RegisterColumn {
  /** The form it belongs to. */
  readonly form: RegisterForm;
  /** Its code. */
  readonly code: RegisterColumnCode;
  /** Its heading as printed. */
  readonly title: Title;
  /** Whether a register without it is incomplete. */
  readonly required: boolean;
}

/** What stands in a column. */
export type RegisterColumnCode =
  | "no"
  | "title"
  | "year"
  | "referenceCode"
  | "duePeriod"
  | "heldPeriod"
  | "pageCount"
  | "remark"
  | "volumeNo"
  | "bookCount"
  | "destroyedOn";

/** The columns of the two registers (销毁清册) as they are printed. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = ruleTable([
  column("documents", "no", "序号", "no.", true),
  column("documents", "title", "文件题名", "title", true),
  column("documents", "year", "所属年度", "year", true),
  column("documents", "referenceCode", "档号", "reference code", true),
  column("documents", "duePeriod", "应保管期限", "period due", true),
  column("documents", "heldPeriod", "已保管期限", "period held", true),
  column("documents", "pageCount", "文件页数", "pages", true),
  column("documents", "remark", "备注", "remarks", false),
  column("accounting", "title", "名称", "name", true),
  column("accounting", "volumeNo", "卷号", "volume no.", true),
  column("accounting", "bookCount", "册数", "volumes", true),
  column("accounting", "year", "起止年度", "years", true),
  column("accounting", "referenceCode", "档案编号", "file no.", true),
  column("accounting", "duePeriod", "应保管期限", "period due", true),
  column("accounting", "heldPeriod", "已保管期限", "period held", true),
  column("accounting", "destroyedOn", "销毁时间", "destroyed on", false),
]);

/** A line on the cover of a register. */
export interface RegisterCoverLine {
  /** What it is. */
  readonly title: Title;
  /** What stands there; the empty text for a line to be filled in by hand. */
  readonly value: string;
}

/** Destruction register (销毁清册), ready to print: its cover, its columns and its rows as text. */
export interface DestructionRegister {
  /** Its number. */
  readonly registerNo: string;
  /** Its form. */
  readonly form: RegisterForm;
  /** The lines of its cover, from the top. */
  readonly cover: readonly RegisterCoverLine[];
  /** Its columns. */
  readonly columns: readonly RegisterColumn[];
  /** One row for each record, one cell for each column; a blank cell is the empty text. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The destruction register (销毁清册) of a list of records, with the cover and the columns of its form. A register can be printed at any stage; what is missing stays
 * blank, and {@link destructionBlocks} names it.
 *
 * @param records - the records proposed for destruction
 * @param destruction - the papers so far
 * @param options - the day and the rules, which work out the period held, and who signs and watches
 * @returns text for the printer, in Chinese
 * @throws {@link findings.CallerError} when `asOf` or a day of the tables is no civil day, their number of persons no count, or a choice in the rules is unknown
 * @example
 * ```ts
 * const record = { title: "会议纪要", retentionPeriod: "10-years", year: 2008, referenceCode: "0012-WS·2008-D10-0003", pageCount: 2 } as const;
 * const papers: DestructionCase = { registerNo: "2023-1", form: "documents", fondsNo: "0012", unit: "县民政局", signatures: [], witnesses: [] };
 * destructionRegister([record], papers, { asOf: "2023-06-30", rules: RETENTION_RULES }).rows;
 * // => [["1", "会议纪要", "2008", "0012-WS·2008-D10-0003", "10年", "14年", "2", ""]]
 * ```
 */
export function destructionRegister(
  records: Iterable<DisposalSubject>,
  destruction: DestructionCase,
  options: RetentionOptions & DestructionRoleRules,
): DestructionRegister {
  requireDestructionRoleRules(options);
  const assess = retentionAssessor(options);
  const { registerNo, form } = destruction;
  // A day that is none, which destructionBlocks names, is printed as it is recorded and counts nothing.
  const day = isCivilDay(destruction.destroyedOn) ? destruction.destroyedOn : options.asOf;
  const listed = [...records];
  const rows: string[][] = [];
  let pages = 0;
  let books = 0;
  for (const record of listed) {
    pages += knownCount(record.pageCount) ?? 0;
    books += knownCount(record.bookCount) ?? 0;
    rows.push(registerRow(record, assess(unmarked(record)), rows.length + 1, destruction, day));
  }
  const quantity = form === "documents" ? `${rows.length}件（卷）、${pages}页` : `${rows.length}卷、${books}册`;
  return {
    registerNo,
    form,
    cover: coverOf(destruction, quantity, {
      signs: signatoryRoles(form, day, options),
      watch: requiredWitnesses(listed, destruction, day, options).persons,
    }),
    columns: registerColumns(form),
    rows,
  };
}

/** A record as it was before it was marked: a register printed again, and a past destruction looked into, are about that. */
export function unmarked({ destroyed: _marked, ...record }: DisposalSubject): DisposalSubject {
  return record;
}

/** The columns of a form. */
export function registerColumns(form: RegisterForm): readonly RegisterColumn[] {
  return REGISTER_COLUMNS.filter((row) => row.form === form);
}

/** The row of a record: one cell for each column of the form. */
export function registerRow(
  record: DisposalSubject,
  verdict: RetentionVerdict,
  no: number,
  { form, destroyedOn }: DestructionCase,
  day: CivilDay,
): string[] {
  const { title, year, referenceCode, retentionPeriod, pageCount, remark, volumeNo, bookCount } = record;
  const cells: Readonly<Record<RegisterColumnCode, string | number | undefined>> = {
    no,
    title,
    year: year ?? yearsOf(record),
    referenceCode,
    duePeriod:
      retentionPeriod === undefined || termOf(retentionPeriod) === undefined
        ? undefined
        : retentionPeriodTitle(retentionPeriod)["zh-CN"],
    heldPeriod: heldPeriod(verdict, day),
    pageCount: knownCount(pageCount),
    remark,
    volumeNo,
    bookCount: knownCount(bookCount),
    destroyedOn,
  };
  return registerColumns(form).map(({ code }) => String(cells[code] ?? "").trim());
}

/**
 * The catalogue entry of a register itself, which is kept permanently and goes into the descriptive file of the fonds (全宗卷).
 *
 * @param destruction - the destruction
 * @returns an item
 * @example
 * ```ts
 * const papers: DestructionCase = { registerNo: "2023-1", form: "documents", fondsNo: "0012", unit: "县民政局", signatures: [], witnesses: [] };
 * registerItem(papers).retentionPeriod; // => "permanent"
 * ```
 */
export function registerItem({ registerNo, form, fondsNo, unit, destroyedOn }: DestructionCase): Item {
  const name = form === "accounting" ? "会计档案销毁清册" : "档案销毁清册";
  return {
    level: "item",
    fondsNo,
    title: `${unit}${name}（${registerNo}）`,
    responsibleParty: unit,
    documentNo: registerNo,
    retentionPeriod: "permanent",
    ...(isCivilDay(destroyedOn) ? { year: yearOf(destroyedOn) } : {}),
  };
}

function coverOf(
  destruction: DestructionCase,
  quantity: string,
  { signs, watch }: { readonly signs: readonly DestructionRole[]; readonly watch: number },
): RegisterCoverLine[] {
  const { fondsNo, unit, destroyedOn } = destruction;
  // A database gives null for what it has not.
  const [signatures, witnesses] = [destruction.signatures ?? [], destruction.witnesses ?? []];
  const approval = destruction.approval ?? undefined;
  const line = (zh: string, en: string, value: string): RegisterCoverLine => ({ title: { "zh-CN": zh, en }, value });
  const signed = signs.map(({ code, title }) => {
    const signature = signatures.find(({ role }) => role === code);
    if (signature !== undefined) return { title, value: signedBy(signature.person, signature.on) };
    // Who approved the destruction is known from the approval too.
    return { title, value: code === "approver" && approval !== undefined ? signedBy(approval.by, approval.on) : "" };
  });
  const blanks = Array.from({ length: Math.max(0, watch - witnesses.length) }, () => "");
  const watched = [...witnesses.map(({ person, signedOn }) => signedBy(person, signedOn)), ...blanks];
  return [
    line("全宗号", "fonds no.", fondsNo),
    line("单位", "unit", unit),
    line("数量", "quantity", quantity),
    ...signed,
    ...watched.map((value) => line("监销人", "witness", value)),
    line("销毁时间", "destroyed on", destroyedOn ?? ""),
  ];
}

function signedBy(person: string, on: CivilDay | undefined): string {
  return [person, on].filter(Boolean).join(" ");
}

/** The whole years from the start of the term to a day. */
function heldPeriod(verdict: RetentionVerdict, day: CivilDay): string | undefined {
  if (verdict.kind !== "decided" || !("startDay" in verdict.value)) return undefined;
  const { startDay } = verdict.value;
  const years = yearOf(day) - yearOf(startDay) - (day.slice(4) < startDay.slice(4) ? 1 : 0);
  return `${Math.max(0, years)}年`;
}

/** A number that is no count is not printed: its cell stays blank, and the register is not complete. */
function knownCount(count: number | undefined): number | undefined {
  return isCount(count) ? count : undefined;
}

/** The years that the dates of a record cover, where it has no filing year. */
function yearsOf({ date }: DisposalSubject): string | undefined {
  const { earliest, latest } = date ?? {};
  if (!isCivilDay(earliest) || !isCivilDay(latest)) return undefined;
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  return first === last ? String(first) : `${first}—${last}`;
}

function column(
  form: RegisterForm,
  code: RegisterColumnCode,
  zh: string,
  en: string,
  required: boolean,
): RegisterColumn {
  return { form, code, title: { "zh-CN": zh, en }, required };
}
