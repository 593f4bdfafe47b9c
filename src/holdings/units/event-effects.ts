import { isCivilDay } from "../../foundation/dates/index.js";
import type { UnitEvent, UnitEventKindRow, UnitFate } from "./unit-events.js";

/** What lies behind an event: its row, or what an unknown kind can be taken for. */
export interface EventEffect {
  readonly withoutSuccessors: UnitFate;
  readonly successorIs: "same" | "other";
}

/** An event with what it does. */
export type EffectiveEvent = UnitEvent & EventEffect;

const UNKNOWN_KIND: EventEffect = { withoutSuccessors: "unrecorded", successorIs: "other" };

export function effectOf(event: UnitEvent, kinds: readonly UnitEventKindRow[]): EffectiveEvent {
  const { withoutSuccessors, successorIs } = kinds.find((row) => row.kind === event.kind) ?? UNKNOWN_KIND;
  // A database gives null for what it has not.
  return { ...event, units: event.units ?? [], successors: event.successors ?? [], withoutSuccessors, successorIs };
}

/** Whether a unit of the event no longer answers after it. */
export function isEndOf(unit: string, event: EffectiveEvent): boolean {
  if (!event.units.includes(unit) || event.successors.includes(unit)) return false;
  return event.successors.length > 0 || event.withoutSuccessors === "ends" || event.withoutSuccessors === "unrecorded";
}

/** Whether units live again by an event; one that names successors moves them instead. */
export function isRevival({ withoutSuccessors, successors }: EffectiveEvent): boolean {
  return withoutSuccessors === "revives" && successors.length === 0;
}

/** What comes first on a day: a revived unit can end on the same day, and what leaves a unit as it was is no event after its end. */
function rankOf(event: EffectiveEvent): number {
  if (isRevival(event)) return 0;
  return event.units.some((unit) => isEndOf(unit, event)) ? 2 : 1;
}

/** In order of days and within a day of ranks, then by content, so that the order in which a host lists its events means nothing. */
export function inOrder(events: readonly EffectiveEvent[]): EffectiveEvent[] {
  const byContent = new Map<string, EffectiveEvent[]>();
  for (const event of events) {
    if (!isCivilDay(event.on)) continue;
    const key = JSON.stringify([event.on, rankOf(event), event.kind, event.units, event.successors]);
    byContent.set(key, [...(byContent.get(key) ?? []), event]);
  }
  return [...byContent.keys()].sort().flatMap((key) => byContent.get(key)!);
}
