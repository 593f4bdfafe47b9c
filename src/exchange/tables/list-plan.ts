import type { Finding, Title } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import { likeness } from "./alike-records.js";
import type { TableFinding } from "./findings.js";
import type { CheckedRows } from "./list-check.js";
import { type ListDefinition, listColumns } from "./list-definition.js";
import { writtenValue } from "./list-rows.js";
import { codeKey, grouped } from "./record-keys.js";
import { canonical, recordsDigest } from "./records-digest.js";
import type { CheckedRow } from "./row-check.js";

/** A record to be added. */
export interface PlanAddition<Noun> {
  /** The row it comes from. */
  readonly row: number;
  /** The record. */
  readonly record: Noun;
}

/** What a row says otherwise than the record that the host holds. */
export interface PlanDifference {
  /** The property. */
  readonly key: string;
  /** Its column. */
  readonly column: Title;
  /** What the host holds, as the list writes it. */
  readonly held: string;
  /** What the row says. */
  readonly sent: string;
}

/** A held record to be changed. */
export interface PlanChange<Noun> {
  /** The row it comes from. */
  readonly row: number;
  /** The record as the host handed it over. */
  readonly held: Noun;
  /** The record as it is to be; what the list has no column for stays as it was. */
  readonly record: Noun;
  /** What becomes different. */
  readonly differences: readonly PlanDifference[];
}

/** A held record that the row says nothing new of. */
export interface PlanSame<Noun> {
  /** The row it comes from. */
  readonly row: number;
  /** The record as the host handed it over. */
  readonly held: Noun;
}

/** A row that nobody can take over as it stands. */
export interface PlanConflict<Noun> {
  /** The row. */
  readonly row: number;
  /** What the row describes, as far as it could be read. */
  readonly record?: Noun;
  /** Why it is not taken over. */
  readonly findings: readonly Finding[];
}

/** What taking over a list would do (入库方案), shown before anything is stored. Nothing is done by itself. */
export interface ListPlan<Noun> {
  /** The digest of the held records that the plan was made from. */
  readonly digest: string;
  /** To be added, in the order of the rows. */
  readonly add: readonly PlanAddition<Noun>[];
  /** To be changed. */
  readonly change: readonly PlanChange<Noun>[];
  /** To be left as they are. */
  readonly same: readonly PlanSame<Noun>[];
  /** To be cleared up by a person first. */
  readonly conflict: readonly PlanConflict<Noun>[];
  /** Hints about rows that are taken over, such as records that look alike under two codes. */
  readonly findings: readonly Finding[];
}

/** How a plan is made. */
export interface ListPlanOptions<Noun> {
  /** What a record is known by; its reference code, compared by its parts, unless said otherwise. */
  keyOf?(record: Noun): string | undefined;
  /** What a blank cell does to a value that is held: it is `kept` unless said that it is `cleared`. */
  readonly blanks?: "kept" | "cleared";
  /** What becomes of rows with errors: they are `refused` as conflicts unless said that they are `taken`. */
  readonly faulty?: "refused" | "taken";
}

/**
 * Plans how the rows of a checked list come to what a host holds, keyed by reference code: what is new, what changes and how, what is there
 * already, and what nobody can decide (no code, a code twice in the table or in the holdings, errors). Carrying the plan out and planning
 * again gives only `same`, so that nothing doubles when a list is sent twice.
 *
 * @param definition - the list
 * @param list - the checked list, as {@link collectedList} gives it
 * @param held - the records that the host holds, at least those of the fonds in question
 * @param options - the key, and what blank cells and errors mean
 * @returns the plan, plain data; {@link appliedPlan} carries it out
 * @example
 * ```ts
 * const rows = [["档号", "题名", "页数"], ["0012-001-0034", "决定", "12"]];
 * const list = await collectedList(csvRows(csvText(rows)), volumeList);
 * const held = [{ level: "volume", referenceCode: "0012－001－0034", title: "决定", pageCount: 10 }] as const;
 * const plan = listPlan(volumeList, list, held, { faulty: "taken" });
 * plan.change[0]?.differences.map(({ key, held, sent }) => [key, held, sent]); // => [["referenceCode", "0012－001－0034", "0012-001-0034"], ["pageCount", "10", "12"]]
 * ```
 */
export function listPlan<Noun extends object, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  list: Pick<CheckedRows<Noun>, "rows" | "header">,
  held: Iterable<Noun>,
  options: ListPlanOptions<Noun> = {},
): ListPlan<Noun> {
  const { keyOf = codeKey, faulty = "refused", blanks = "kept" } = options;
  requireChoice(faulty, ["refused", "taken"], "faulty");
  requireChoice(blanks, ["kept", "cleared"], "blanks");
  const records = [...held];
  const heldByKey = grouped(records, keyOf);
  const entries = list.rows.filter((row): row is CheckedRow<Noun> & { readonly noun: Noun } => row.noun !== undefined);
  const rowsByKey = grouped(entries, ({ noun }) => keyOf(noun));
  const alike = likeness(
    records,
    entries.map(({ noun }) => noun),
  );
  const columns = sentColumns(definition, list.header);
  const add: PlanAddition<Noun>[] = [];
  const change: PlanChange<Noun>[] = [];
  const same: PlanSame<Noun>[] = [];
  const conflict: PlanConflict<Noun>[] = [];
  const hints: Finding[] = [];
  for (const entry of entries) {
    const { row, noun } = entry;
    const key = keyOf(noun);
    const known = key === undefined ? [] : (heldByKey.get(key) ?? []);
    const twins = key === undefined ? [] : (rowsByKey.get(key) ?? []);
    const findings = conflictsOf(entry, key, known, twins, faulty);
    if (findings.length > 0) conflict.push({ row, record: noun, findings });
    else if (known[0] === undefined) {
      add.push({ row, record: noun });
      hints.push(...alike(entry));
    } else {
      const sent = new Map(Object.entries(definition.values(noun, 0)));
      const { record, differences } = merged(definition, columns, known[0], sent, blanks);
      if (differences.length === 0) same.push({ row, held: known[0] });
      else change.push({ row, held: known[0], record, differences });
    }
  }
  for (const { row, noun, findings } of list.rows) {
    const errors = findings.filter(({ severity }) => severity === "error");
    if (noun === undefined && errors.length > 0) conflict.push({ row, findings: errors });
  }
  return { digest: recordsDigest(records), add, change, same, conflict, findings: hints };
}

/** So many rows are named where many have one code. */
const MOST_ROWS_NAMED = 20;

function conflictsOf<Noun extends object>(
  { row, noun, findings }: CheckedRow<Noun>,
  key: string | undefined,
  known: readonly Noun[],
  twins: readonly CheckedRow<Noun>[],
  faulty: "refused" | "taken",
): Finding[] {
  const { file, sheet } = findings[0]?.place ?? {};
  const place = { ...(file === undefined ? {} : { file }), ...(sheet === undefined ? {} : { sheet }), row };
  const code = (noun as { readonly referenceCode?: string } | undefined)?.referenceCode ?? key ?? "";
  const found: TableFinding[] = [];
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (key === undefined) found.push({ code: "plan-code-blank", severity: "error", place, data: {} });
  if (twins.length > 1) {
    const rows = twins.slice(0, MOST_ROWS_NAMED).map((twin) => twin.row);
    found.push({ code: "plan-code-repeated", severity: "error", place, data: { code, rows, count: twins.length } });
  }
  if (known.length > 1) {
    found.push({ code: "plan-code-held-twice", severity: "error", place, data: { code, held: known.length } });
  }
  if (errors > 0 && faulty === "refused") {
    found.push({ code: "plan-row-faulty", severity: "error", place, data: { errors } });
  }
  return found;
}

/** The columns that the table has, so that a table without one says nothing about it. */
function sentColumns<Noun, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  header: CheckedRows<Noun>["header"],
) {
  const sent = new Set(header?.columns.map(({ key }) => key));
  return listColumns(definition).filter(({ key }) => sent.has(key));
}

function merged<Noun extends object, Values extends object>(
  definition: ListDefinition<Noun, Values>,
  columns: ReturnType<typeof listColumns>,
  held: Noun,
  sent: ReadonlyMap<string, unknown>,
  blanks: "kept" | "cleared",
): { readonly record: Noun; readonly differences: readonly PlanDifference[] } {
  const before = new Map<string, unknown>(Object.entries(definition.values(held, 0)));
  const after = new Map(before);
  const differences: PlanDifference[] = [];
  for (const column of columns) {
    const value = sent.get(column.key);
    const [from, to] = [before, sent].map((values) => writtenValue(column, values.get(column.key)));
    if (from === to || (value === undefined && blanks === "kept")) continue;
    differences.push({ key: column.key, column: column.title, held: from!, sent: to! });
    if (value === undefined) after.delete(column.key);
    else after.set(column.key, value);
  }
  const nounOf = (values: ReadonlyMap<string, unknown>) =>
    definition.noun(Object.fromEntries(values) as Partial<Values>, {});
  return { record: carriedOver(held, nounOf(before), nounOf(after)) as Noun, differences };
}

/** A held value with what the row changes in it: what the list has no column for stays as it was, at every depth. */
function carriedOver(held: unknown, before: unknown, after: unknown): unknown {
  if (isParted(held) && (before === undefined || isParted(before)) && (after === undefined || isParted(after))) {
    const [was, told, becomes] = [held, before ?? {}, after ?? {}].map((parts) => new Map(Object.entries(parts)));
    const keys = new Set([...was!.keys(), ...becomes!.keys()]);
    const parts = [...keys].flatMap((key) => {
      const part = carriedOver(was!.get(key), told!.get(key), becomes!.get(key));
      return part === undefined ? [] : [[key, part] as const];
    });
    return parts.length === 0 && after === undefined ? undefined : Object.fromEntries(parts);
  }
  return canonical(before) === canonical(after) ? held : after;
}

/** Whether a value of plain data has properties of its own. */
function isParted(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
