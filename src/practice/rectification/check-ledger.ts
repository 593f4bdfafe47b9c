import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { Place } from "../../foundation/findings/index.js";
import { matchKey } from "../../foundation/text/index.js";
import type { RectificationFinding } from "./findings.js";
import type { RectificationEntry } from "./rectification-entry.js";
import { usableDay } from "./usable-day.js";

/**
 * What is wrong with a ledger itself: no owner, no last day, closed by its owner or by nobody, closed without measures or evidence, days that
 * are none or contradict each other, the same number twice.
 *
 * @param entries - the ledger, in any order
 * @returns every finding, in the order of the entries
 * @example
 * ```ts
 * checkLedger([{ no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股" }]).map((finding) => finding.code);
 * // => ["ledger-due-missing"]
 * ```
 */
export function checkLedger(entries: Iterable<RectificationEntry>): RectificationFinding[] {
  const seen = new Set<string>();
  const findings: RectificationFinding[] = [];
  for (const entry of entries) {
    const { no } = entry;
    const place = entry.id === undefined ? { value: no } : { id: entry.id, value: no };
    if (seen.has(no)) findings.push({ code: "ledger-number-repeated", severity: "error", place, data: { no } });
    seen.add(no);
    if (isBlank(entry.owner)) {
      findings.push({ code: "ledger-owner-missing", severity: "error", place, data: { no } });
    }
    if (entry.due === undefined) {
      findings.push({ code: "ledger-due-missing", severity: "warning", place, data: { no } });
    }
    findings.push(...closingFindings(entry, place), ...dayFindings(entry, place));
  }
  return findings;
}

function closingFindings(entry: RectificationEntry, place: Place): RectificationFinding[] {
  const { no, owner, closedOn, closedBy } = entry;
  if (closedOn === undefined) return [];
  const findings: RectificationFinding[] = [];
  if (isBlank(closedBy)) {
    findings.push({ code: "ledger-closer-missing", severity: "warning", place, data: { no } });
  } else if (matchKey(closedBy) === matchKey(owner)) {
    findings.push({ code: "ledger-closed-by-owner", severity: "error", place, data: { no, owner } });
  }
  if (isBlank(entry.measures)) {
    findings.push({ code: "ledger-measures-missing", severity: "warning", place, data: { no } });
  }
  if (isBlank(entry.evidence)) {
    findings.push({ code: "ledger-evidence-missing", severity: "warning", place, data: { no } });
  }
  return findings;
}

/** Days that are none; and found, closed and opened again as often as it was, put right, closed: each not before the one before it. */
function dayFindings(entry: RectificationEntry, place: Place): RectificationFinding[] {
  const { no, foundOn, rectifiedOn, closedOn, reopenings = [] } = entry;
  const again = reopenings.flatMap((one) => [one.closedOn, one.reopenedOn]);
  const days = [foundOn, ...again, rectifiedOn, closedOn].flatMap((day) => usableDay(day) ?? []);
  const contradictions = days.flatMap((later, at): RectificationFinding[] => {
    const earlier = days[at - 1];
    if (earlier === undefined || earlier <= later) return [];
    return [{ code: "ledger-days-contradict", severity: "error", place, data: { no, earlier, later } }];
  });
  return [...unusableDays(entry, place), ...contradictions];
}

function unusableDays(entry: RectificationEntry, place: Place): RectificationFinding[] {
  const { no, foundOn, due, rectifiedOn, closedOn, reopenings = [] } = entry;
  const again = reopenings.flatMap((one): [string, CivilDay][] => [
    ["reopenings", one.closedOn],
    ["reopenings", one.reopenedOn],
  ]);
  const recorded = [...Object.entries({ foundOn, due, rectifiedOn, closedOn }), ...again];
  return recorded.flatMap(([field, day]): RectificationFinding[] => {
    if (day === undefined || isCivilDay(day)) return [];
    const data = { no, day: String(day) };
    return [{ code: "ledger-day-unusable", severity: "error", place: { ...place, field }, data }];
  });
}

function isBlank(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === "";
}
