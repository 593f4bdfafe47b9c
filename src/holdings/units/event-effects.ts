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

/** The units of an event that no longer answer after it, each once. */
export function endedBy({ units, successors, withoutSuccessors: fate }: EffectiveEvent): readonly string[] {
  if (successors.length === 0 && fate !== "ends" && fate !== "unrecorded") return [];
  const living = new Set(successors);
  return [...new Set(units)].filter((unit) => !living.has(unit));
}

/** Whether units live again by an event; one that names successors moves them instead. */
export function isRevival({ withoutSuccessors, successors }: EffectiveEvent): boolean {
  return withoutSuccessors === "revives" && successors.length === 0;
}

/** What comes first on a day: a revived unit can end on the same day, and what leaves a unit as it was is no event after its end. */
function rankOf(event: EffectiveEvent): number {
  if (isRevival(event)) return 0;
  return endedBy(event).length > 0 ? 2 : 1;
}

/** In order of days and within a day of ranks, then by content, so that the order in which a host lists its events means nothing. */
export function inOrder(events: readonly EffectiveEvent[]): EffectiveEvent[] {
  const byContent = new Map<string, EffectiveEvent[]>();
  for (const event of events) {
    if (!isCivilDay(event.on)) continue;
    const key = JSON.stringify([event.on, rankOf(event), event.kind, event.units, event.successors]);
    const alike = byContent.get(key);
    if (alike === undefined) byContent.set(key, [event]);
    else alike.push(event);
  }
  return [...byContent.keys()].sort().flatMap((key) => byContent.get(key)!);
}

/** What the events of a day do. */
export interface EventDay {
  /** The units that live again. */
  readonly revived: ReadonlySet<string>;
  /** By unit, the events after which it no longer answers, in their order. */
  readonly ends: ReadonlyMap<string, readonly EffectiveEvent[]>;
}

/** Events in their order, each day at once. */
export function byDay(events: readonly EffectiveEvent[]): EventDay[] {
  const days: EventDay[] = [];
  for (let at = 0; at < events.length; ) {
    const { on } = events[at]!;
    const revived = new Set<string>();
    const ends = new Map<string, EffectiveEvent[]>();
    for (let event = events[at]; event?.on === on; event = events[++at]) {
      if (isRevival(event)) for (const unit of event.units) revived.add(unit);
      for (const unit of endedBy(event)) {
        const known = ends.get(unit);
        if (known === undefined) ends.set(unit, [event]);
        else known.push(event);
      }
    }
    days.push({ revived, ends });
  }
  return days;
}
