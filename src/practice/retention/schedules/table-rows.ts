import { matchKey } from "../../../foundation/text/index.js";
import type { EntryBasis, FilingSchedule, ScheduleEntry } from "./schedule.js";

/** A row of a table that a schedule must not undercut. */
export interface TableRow {
  readonly table: FilingSchedule;
  readonly row: ScheduleEntry;
}

/** The rows of the tables that an entry is held against. */
export interface TableRows {
  /** What an entry says that it elaborates. */
  elaborated(basis: EntryBasis): readonly TableRow[];
  /** An entry that does not say what it elaborates is held against those of its body of rules that are called the same. */
  namesakes(description: string): readonly TableRow[];
}

/** The rows of some tables, each looked at once for all entries of a schedule. */
export function tableRows(schedule: FilingSchedule, tables: readonly FilingSchedule[]): TableRows {
  const byBasis = new Map<string, TableRow[]>();
  const byName = new Map<string, TableRow[]>();
  for (const table of tables) {
    const isOfRegime = table.id !== schedule.id && table.regime === schedule.regime;
    for (const row of table.entries) {
      add(byBasis, basisKey(table.id, row.code), { table, row });
      if (isOfRegime) add(byName, matchKey(row.description), { table, row });
    }
  }
  return {
    elaborated: ({ scheduleId, code }) => byBasis.get(basisKey(scheduleId, code)) ?? [],
    namesakes: (description) => byName.get(matchKey(description)) ?? [],
  };
}

function basisKey(scheduleId: string, code: string): string {
  return JSON.stringify([scheduleId, code]);
}

function add(rows: Map<string, TableRow[]>, key: string, row: TableRow): void {
  const own = rows.get(key);
  if (own === undefined) rows.set(key, [row]);
  else own.push(row);
}
