import type { Place } from "../../foundation/findings/index.js";
import type { RectificationFinding } from "./findings.js";
import type { RectificationEntry } from "./rectification-entry.js";

/** A ledger after a newer list was taken in. */
export interface UpdatedLedger<T extends RectificationEntry> {
  /** Every entry of both lists: the stored ones in their order, then the new ones in theirs. */
  readonly entries: readonly T[];
  /** What the newer list had lost or put off in silence. */
  readonly findings: readonly RectificationFinding[];
}

/**
 * Takes a newer list into a stored ledger without losing an entry: what the newer list does not say of an entry stays as it was, an entry
 * that it no longer has is kept with a finding, and so is a closing that it no longer has without a reopening. Entries are matched by
 * their number; where a number is repeated, in their order.
 *
 * @param stored - the ledger as it stands
 * @param newer - the list that came in
 * @returns all entries, and what was lost or put off
 * @example
 * ```ts
 * const stored: RectificationEntry[] = [
 *   { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股" },
 *   { no: "2", source: "self-check", problem: "目录不全", owner: "整理股" },
 * ];
 * const { entries, findings } = updatedLedger(stored, stored.slice(1));
 * [entries.length, findings[0]?.code]; // => [2, "ledger-entry-dropped"]
 * ```
 */
export function updatedLedger<T extends RectificationEntry>(stored: Iterable<T>, newer: Iterable<T>): UpdatedLedger<T> {
  const waiting = new Map<string, Waiting<T>>();
  for (const entry of newer) {
    const same = waiting.get(entry.no);
    if (same === undefined) waiting.set(entry.no, { entries: [entry], taken: 0 });
    else same.entries.push(entry);
  }
  const findings: RectificationFinding[] = [];
  const kept = [...stored].map((before) => {
    const same = waiting.get(before.no);
    const after = same?.entries[same.taken];
    if (same !== undefined && after !== undefined) same.taken += 1;
    return after === undefined ? dropped(before, findings) : merged(before, after, findings);
  });
  const added = [...waiting.values()].flatMap(({ entries, taken }) => entries.slice(taken));
  return { entries: [...kept, ...added], findings };
}

/** The entries of one number in the newer list, and how many of them a stored one has taken. */
interface Waiting<T> {
  readonly entries: T[];
  taken: number;
}

function dropped<T extends RectificationEntry>(entry: T, findings: RectificationFinding[]): T {
  const { no, problem } = entry;
  findings.push({ code: "ledger-entry-dropped", severity: "error", place: placeOf(entry), data: { no, problem } });
  return entry;
}

function merged<T extends RectificationEntry>(before: T, after: T, findings: RectificationFinding[]): T {
  const { no } = before;
  const place = placeOf(after);
  if (before.due !== undefined && after.due !== undefined && after.due > before.due) {
    const data = { no, from: before.due, to: after.due };
    findings.push({ code: "ledger-due-put-off", severity: "warning", place: { ...place, field: "due" }, data });
  }
  const { closedOn, closedBy: _closer, rectifiedOn: _withdrawn, ...open } = before;
  const isReopened = after.reopenings?.some((one) => one.closedOn === closedOn);
  if (isReopened) return { ...open, ...after } as T;
  if (closedOn !== undefined && after.closedOn === undefined) {
    const data = { no, closedOn };
    findings.push({ code: "ledger-closing-dropped", severity: "error", place: { ...place, field: "closedOn" }, data });
  }
  return { ...before, ...after };
}

function placeOf({ id, no }: RectificationEntry): Place {
  return id === undefined ? { value: no } : { id, value: no };
}
