import type { Step } from "../../foundation/procedures/index.js";
import type { RectificationEntry, Reopening } from "./rectification-entry.js";

/**
 * An entry as its steps have left it: a host that moves entries by `takenStep` with {@link RECTIFICATION_PROCEDURE} keeps the steps, and
 * this is the line of the ledger they come to. A closing that was taken back becomes a reopening, so that earlier days can be told.
 *
 * @param entry - the entry as it was entered, before any step
 * @param history - the steps taken, oldest first
 * @returns the same record with measures, evidence, days and reopenings filled in
 * @example
 * ```ts
 * const entry: RectificationEntry = { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股" };
 * const history = [
 *   { decisionId: "d1", to: "rectified", on: "2023-05-26", person: "甲", role: "owner", evidence: { measures: "编制预案", proof: "预案文本" } },
 *   { decisionId: "d2", to: "closed", on: "2023-05-30", person: "乙", role: "verifier", evidence: { opinion: "属实" } },
 * ] as const;
 * entryAfter(entry, history).closedOn; // => "2023-05-30"
 * ```
 */
export function entryAfter<T extends RectificationEntry>(entry: T, history: readonly Step[]): T {
  return history.reduce<T>(afterStep, entry);
}

function afterStep<T extends RectificationEntry>(entry: T, { to, on, person, evidence }: Step): T {
  if (to === "rectified") {
    const { measures, proof } = evidence;
    return {
      ...entry,
      rectifiedOn: on,
      ...(measures === undefined ? {} : { measures }),
      ...(proof === undefined ? {} : { evidence: proof }),
    };
  }
  if (to === "closed") return { ...entry, closedOn: on, closedBy: person };
  const { closedOn, closedBy, reopenings = [] } = entry;
  if (closedOn === undefined) return reopened(entry);
  const reopening: Reopening = { closedOn, ...(closedBy === undefined ? {} : { closedBy }), reopenedOn: on };
  return reopened({ ...entry, reopenings: [...reopenings, reopening] });
}

/** What was withdrawn is absent, not undefined. */
function reopened<T extends RectificationEntry>(entry: T): T {
  const { rectifiedOn: _withdrawn, closedOn: _day, closedBy: _closer, ...open } = entry;
  return open as T;
}
