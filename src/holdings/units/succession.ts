import type { CivilDay } from "../../foundation/dates/index.js";
import { type EffectiveEvent, isEndOf, isRevival } from "./event-effects.js";
import type { UnitEventKind, UnitFate } from "./unit-events.js";

/** Where the functions of a unit have gone. */
export interface Succession {
  /** The units that continue them, each once. Of these together the next two speak. */
  readonly continuing: readonly string[];
  /** Whether they are the unit asked for, under this key or another. */
  readonly isSame: boolean;
  /** The days on which something came to them; none for the unit asked for. */
  readonly cameOn: readonly CivilDay[];
  /** Where they have gone to nobody. */
  readonly ends: readonly SuccessionEnd[];
  /** Every unit that has or had a part in them. */
  readonly units: ReadonlySet<string>;
}

/** That a unit no longer continues the functions, and nobody does or nobody is recorded. */
export interface SuccessionEnd {
  readonly unit: string;
  readonly fate: UnitFate;
  readonly kind: UnitEventKind;
  readonly on: CivilDay;
}

/** A unit while it had a part in the functions. What comes to a unit on one day is one, so that lines never multiply. */
interface Tenure {
  readonly unit: string;
  passages: Passage[];
  ends: SuccessionEnd[];
}

/** That a unit passed on what it had. */
interface Passage {
  readonly to: Tenure;
  readonly on: CivilDay;
  readonly is: "same" | "other";
}

/** Where the functions of a unit have gone through events in their order, each day at once: what is revived first, then what moves. */
export function successionOf(unit: string, events: readonly EffectiveEvent[]): Succession {
  const first = tenureOf(unit);
  for (let at = 0; at < events.length; ) {
    const { on } = events[at]!;
    const start = at;
    while (events[at]?.on === on) at += 1;
    const today = events.slice(start, at);
    revive(first, today);
    passOn(first, today);
  }
  return told(first);
}

function tenureOf(unit: string): Tenure {
  return { unit, passages: [], ends: [] };
}

/** A tenure and all that follow from it. */
function following(first: Tenure): Set<Tenure> {
  const found = new Set([first]);
  for (const { passages } of found) for (const { to } of passages) found.add(to);
  return found;
}

function isOpen({ passages, ends }: Tenure): boolean {
  return passages.length === 0 && ends.length === 0;
}

/** A revived unit takes back what it had, from whoever held it after it; what came there by other ways stays. */
function revive(first: Tenure, today: readonly EffectiveEvent[]): void {
  const revivals = today.filter(isRevival);
  const revived = new Set(revivals.flatMap(({ units }) => units));
  const found = new Set([first]);
  for (const tenure of found) {
    if (revived.has(tenure.unit)) {
      tenure.passages = [];
      tenure.ends = [];
    }
    for (const { to } of tenure.passages) found.add(to);
  }
}

/** Several events of one day follow one another. */
function passOn(first: Tenure, today: readonly EffectiveEvent[]): void {
  const before = [...following(first)].filter(isOpen);
  const arrived = new Map<string, Tenure>();
  const reached = new Set(before);
  for (const { unit, passages, ends } of reached) {
    for (const event of today.filter((each) => isEndOf(unit, each))) {
      const { kind, on, successors, successorIs: is, withoutSuccessors: fate } = event;
      if (successors.length === 0) ends.push({ unit, fate, kind, on });
      for (const successor of successors) {
        const to = arrived.get(successor) ?? tenureOf(successor);
        arrived.set(successor, to);
        reached.add(to);
        passages.push({ to, on, is });
      }
    }
  }
  // What only goes round in a circle has come to nobody.
  const circling = before.filter((tenure) =>
    [...following(tenure)].every(({ passages, ends }) => passages.length > 0 && ends.length === 0),
  );
  for (const tenure of circling) {
    const { kind, on } = today.find((event) => isEndOf(tenure.unit, event))!;
    tenure.passages = [];
    tenure.ends = [{ unit: tenure.unit, fate: "unrecorded", kind, on }];
  }
}

function told(first: Tenure): Succession {
  const tenures = [...following(first)];
  const passages = tenures.flatMap((tenure) => tenure.passages);
  const changed = new Set(passages.filter(({ is }) => is === "other").flatMap(({ to }) => [...following(to)]));
  const open = tenures.filter(isOpen);
  return {
    continuing: [...new Set(open.map(({ unit }) => unit))],
    isSame: !open.some((tenure) => changed.has(tenure)),
    cameOn: passages.filter(({ to }) => open.includes(to)).map(({ on }) => on),
    ends: tenures.flatMap(({ ends }) => ends),
    units: new Set(tenures.map(({ unit }) => unit)),
  };
}
