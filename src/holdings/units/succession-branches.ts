import { type CivilDay, earliestDay, isCivilDay, latestDay } from "../../foundation/dates/index.js";
import type { PartsMetSince } from "./succession-rules.js";
import type { UnitEvent, UnitEventKind, UnitEventKindRow, UnitFate } from "./unit-events.js";

/** A unit that answered for the records at some time. */
export interface Holder {
  readonly unit: string;
  /** The day on which it took over, the first and the last one where lines have met in it; absent for the unit asked for. */
  readonly since?: Readonly<Record<PartsMetSince, CivilDay>>;
  /** Whether it is the holder before it under another key, or another unit. */
  readonly is: "same" | "other";
}

/** One line of succession: who answered, in order, and what became of the last of them. */
export interface Branch {
  readonly holders: readonly [Holder, ...Holder[]];
  readonly end?: BranchEnd;
}

/** Why the last holder of a branch no longer answers. */
export interface BranchEnd {
  readonly why: "ended" | "unrecorded";
  readonly kind: UnitEventKind;
  readonly on: CivilDay;
}

/** What lies behind an event: its row, or what an unknown kind can be taken for. */
export interface EventEffect {
  readonly withoutSuccessors: UnitFate;
  readonly successorIs: "same" | "other";
}

const UNKNOWN_KIND: EventEffect = { withoutSuccessors: "unrecorded", successorIs: "other" };

export function effectOf(event: UnitEvent, kinds: readonly UnitEventKindRow[]): EffectiveEvent {
  const { withoutSuccessors, successorIs } = kinds.find((row) => row.kind === event.kind) ?? UNKNOWN_KIND;
  return { ...event, withoutSuccessors, successorIs };
}

export type EffectiveEvent = UnitEvent & EventEffect;

/** Whether a unit of the event no longer answers after it. */
export function isEndOf(unit: string, event: EffectiveEvent): boolean {
  if (!event.units.includes(unit) || event.successors.includes(unit)) return false;
  return event.successors.length > 0 || event.withoutSuccessors === "ends" || event.withoutSuccessors === "unrecorded";
}

/** In order of days; within a day by content, so that the order in which a host lists its events means nothing. */
export function inOrder(events: readonly EffectiveEvent[]): EffectiveEvent[] {
  const byContent = new Map<string, EffectiveEvent[]>();
  for (const event of events) {
    if (!isCivilDay(event.on)) continue;
    const key = JSON.stringify([event.on, event.kind, event.units, event.successors]);
    byContent.set(key, [...(byContent.get(key) ?? []), event]);
  }
  return [...byContent.keys()].sort().flatMap((key) => byContent.get(key)!);
}

/** The lines of succession of a unit through events in their order, each day at once: what is revived first, then what moves. */
export function successionBranches(unit: string, events: readonly EffectiveEvent[]): readonly Branch[] {
  let branches: readonly Branch[] = [{ holders: [{ unit, is: "same" }] }];
  for (let at = 0; at < events.length; ) {
    const { on } = events[at]!;
    const start = at;
    while (events[at]?.on === on) at += 1;
    const today = events.slice(start, at);
    const revived = branches.map((branch) => afterRevivals(branch, today));
    branches = distinct(revived.flatMap((branch) => afterMoves(branch, today)));
  }
  return branches;
}

/** A revived unit takes its records back from whoever held them after it. */
function afterRevivals(branch: Branch, today: readonly EffectiveEvent[]): Branch {
  for (const event of today) {
    if (event.withoutSuccessors !== "revives" || event.successors.length > 0) continue;
    const at = branch.holders.findIndex(({ unit }) => event.units.includes(unit));
    if (at === -1) continue;
    const [first, ...others] = branch.holders;
    return { holders: [first, ...others.slice(0, at)] };
  }
  return branch;
}

/** Several events of one day follow one another; each unit is passed once, so that a circle ends. */
function afterMoves(start: Branch, today: readonly EffectiveEvent[]): readonly Branch[] {
  if (start.end !== undefined) return [start];
  const passed = new Set<string>();
  const settled: Branch[] = [];
  const open: Branch[] = [start];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    const { unit } = headOf(branch);
    if (passed.has(unit)) continue;
    passed.add(unit);
    const moves = today.filter((event) => isEndOf(unit, event));
    if (moves.length === 0) settled.push(branch);
    for (const event of moves) {
      if (event.successors.length === 0) settled.push({ ...branch, end: endBy(event) });
      for (const successor of event.successors) open.push(passedOn(branch, successor, event));
    }
  }
  if (settled.length > 0) return settled;
  // Every unit has moved on to one that was passed, the first of them too.
  const { kind, on } = today.find((event) => isEndOf(headOf(start).unit, event))!;
  return [{ ...start, end: { why: "unrecorded", kind, on } }];
}

function passedOn(branch: Branch, unit: string, event: EffectiveEvent): Branch {
  const [first, ...others] = branch.holders;
  const since = { first: event.on, last: event.on };
  return { holders: [first, ...others, { unit, since, is: event.successorIs }] };
}

function endBy({ withoutSuccessors, kind, on }: EffectiveEvent): BranchEnd {
  return { why: withoutSuccessors === "ends" ? "ended" : "unrecorded", kind, on };
}

export function headOf(branch: Branch): Holder {
  return branch.holders.at(-1)!;
}

/** Lines that have met go on as one. */
function distinct(branches: readonly Branch[]): readonly Branch[] {
  const byHead = new Map<string, Branch>();
  for (const branch of branches) {
    const key = JSON.stringify([headOf(branch).unit, branch.end?.why]);
    const other = byHead.get(key);
    byHead.set(key, other === undefined ? branch : met(other, branch));
  }
  return [...byHead.values()];
}

/** The line that came last, which knows when the first of them came. */
function met(one: Branch, other: Branch): Branch {
  const since = headOf(one).since;
  // Lines that lead back to the unit asked for are one and the same.
  if (since === undefined) return one;
  const otherSince = headOf(other).since!;
  const first = earliestDay(since.first, otherSince.first);
  const last = latestDay(since.last, otherSince.last);
  const later = otherSince.last === last ? other : one;
  const [start, ...rest] = later.holders;
  return { ...later, holders: [start, ...rest.slice(0, -1), { ...headOf(later), since: { first, last } }] };
}
