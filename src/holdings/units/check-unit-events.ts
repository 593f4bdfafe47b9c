import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { Place } from "../../foundation/findings/index.js";
import { requireTables } from "../../foundation/law/index.js";
import { type EffectiveEvent, effectOf, endedBy, inOrder, isRevival } from "./event-effects.js";
import type { UnitFinding } from "./findings.js";
import type { SuccessionRules } from "./succession-rules.js";
import { Successors } from "./successors.js";
import type { UnitCount, UnitEvent } from "./unit-events.js";

/**
 * What is wrong with the events of units: unusable days, unknown kinds, units or successors missing, events after the end of a unit, and
 * chains of succession that return to where they came from.
 *
 * @param events - the events of all units, in any order
 * @param rules - the rules whose kinds of events hold, usually {@link SUCCESSION_RULES}
 * @returns the findings: first those of single events in the order given, then those of the chains in the order of days
 * @example
 * ```ts
 * const events = [
 *   { kind: "absorbed", on: "2001-01-01", units: ["a"], successors: ["b"] },
 *   { kind: "absorbed", on: "2005-01-01", units: ["b"], successors: ["a"] },
 * ] as const;
 * checkUnitEvents(events, SUCCESSION_RULES).map(({ code }) => code); // => ["unit-chain-returns"]
 * ```
 */
export function checkUnitEvents(events: readonly UnitEvent[], rules: SuccessionRules): UnitFinding[] {
  requireTables(rules, ["eventKinds"], "rules");
  const single = events.flatMap((event) => findingsOfOne(event, rules));
  return [...single, ...findingsOfChains(inOrder(events.map((event) => effectOf(event, rules.eventKinds))))];
}

function findingsOfOne(event: UnitEvent, rules: SuccessionRules): UnitFinding[] {
  const found: UnitFinding[] = [];
  if (!isCivilDay(event.on)) {
    const place = { ...placeOf(event, "on"), value: event.on };
    found.push({ code: "unit-event-day-unreadable", severity: "error", place, data: { text: event.on } });
  }
  const row = rules.eventKinds.find(({ kind }) => kind === event.kind);
  if (row === undefined) {
    const place = { ...placeOf(event, "kind"), value: event.kind };
    found.push({ code: "unit-event-kind-unknown", severity: "warning", place, data: { kind: event.kind } });
    return found;
  }
  for (const part of ["units", "successors"] as const) {
    // A database gives null for what it has not.
    const count = event[part]?.length ?? 0;
    const limits: UnitCount = row[part];
    if (count >= limits.least && (limits.most === undefined || count <= limits.most)) continue;
    const data = { kind: event.kind, part, count, ...limits };
    found.push({ code: "unit-event-count-differs", severity: "error", place: placeOf(event, part), data });
  }
  return found;
}

function findingsOfChains(events: readonly EffectiveEvent[]): UnitFinding[] {
  const found: UnitFinding[] = [];
  const endedOn = new Map<string, CivilDay>();
  const successors = new Successors();
  for (const event of events) {
    const revives = isRevival(event);
    const ended = new Set(endedBy(event));
    for (const unit of new Set(event.units)) {
      const end = endedOn.get(unit);
      if (revives && end === undefined) {
        const place = placeOf(event, "units");
        found.push({ code: "unit-revived-without-end", severity: "warning", place, data: { unit } });
      }
      if (!revives && end !== undefined) {
        const data = { unit, endedOn: end };
        found.push({ code: "unit-ended-before", severity: "warning", place: placeOf(event, "units"), data });
      }
      if (revives) {
        successors.delete(unit);
        endedOn.delete(unit);
      }
      if (!ended.has(unit)) continue;
      for (const successor of event.successors) {
        const chain = successors.chainBetween(successor, unit);
        if (chain === undefined) continue;
        const data = { unit: successor, chain: [...chain, successor] };
        found.push({ code: "unit-chain-returns", severity: "warning", place: placeOf(event, "successors"), data });
        // The event says that this unit exists again.
        successors.delete(successor);
        endedOn.delete(successor);
      }
      endedOn.set(unit, event.on);
      successors.set(unit, event.successors);
    }
  }
  return found;
}

function placeOf(event: UnitEvent, field: string): Place {
  return event.id === undefined ? { field } : { id: event.id, field };
}
