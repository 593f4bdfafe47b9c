import type { CivilDay } from "../../foundation/dates/index.js";
import type { EventDay } from "./event-effects.js";
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

/** Where the functions of a unit have gone through days in their order: on each day what is revived comes first, then what moves. */
export function successionOf(unit: string, days: readonly EventDay[]): Succession {
  const first = tenureOf(unit);
  const line: Line = { open: openAfter(first), units: new Set([unit]) };
  for (const { revived, ends } of days) {
    if ([...revived].some((one) => line.units.has(one))) {
      revive(first, revived);
      line.open = openAfter(first);
    }
    passOn(line, ends);
  }
  return told(first);
}

/** How far a succession has come. */
interface Line {
  /** Who holds the functions, by unit. */
  open: Map<string, Tenure[]>;
  /** Every unit that they ever came to. */
  readonly units: Set<string>;
}

function tenureOf(unit: string): Tenure {
  return { unit, passages: [], ends: [] };
}

/** Tenures and all that follow from them. */
function following(first: Iterable<Tenure>): Set<Tenure> {
  const found = new Set(first);
  for (const { passages } of found) for (const { to } of passages) found.add(to);
  return found;
}

function isOpen({ passages, ends }: Tenure): boolean {
  return passages.length === 0 && ends.length === 0;
}

function openAfter(first: Tenure): Map<string, Tenure[]> {
  const open = new Map<string, Tenure[]>();
  for (const tenure of following([first])) if (isOpen(tenure)) opened(open, tenure);
  return open;
}

function opened(open: Map<string, Tenure[]>, tenure: Tenure): void {
  const known = open.get(tenure.unit);
  if (known === undefined) open.set(tenure.unit, [tenure]);
  else known.push(tenure);
}

/** A revived unit takes back what it had, from whoever held it after it; what came there by other ways stays. */
function revive(first: Tenure, revived: ReadonlySet<string>): void {
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
function passOn({ open, units }: Line, ends: EventDay["ends"]): void {
  const before = [...ends.keys()].flatMap((unit) => open.get(unit) ?? []);
  const arrived = new Map<string, Tenure>();
  const reached = new Set(before);
  for (const tenure of reached) {
    const { unit } = tenure;
    for (const { kind, on, successors, successorIs: is, withoutSuccessors: fate } of ends.get(unit) ?? []) {
      if (successors.length === 0) tenure.ends.push({ unit, fate, kind, on });
      for (const successor of successors) {
        const to = arrived.get(successor) ?? tenureOf(successor);
        arrived.set(successor, to);
        reached.add(to);
        tenure.passages.push({ to, on, is });
      }
    }
  }
  // What only goes round in a circle has come to nobody.
  const settled = leadingOut(reached);
  for (const tenure of before) {
    open.delete(tenure.unit);
    if (settled.has(tenure)) continue;
    const { kind, on } = ends.get(tenure.unit)![0]!;
    tenure.passages = [];
    tenure.ends = [{ unit: tenure.unit, fate: "unrecorded", kind, on }];
  }
  for (const tenure of arrived.values()) {
    units.add(tenure.unit);
    if (isOpen(tenure)) opened(open, tenure);
  }
}

/** The tenures from which a way leads to somebody who holds the functions, or to their end. */
function leadingOut(tenures: ReadonlySet<Tenure>): ReadonlySet<Tenure> {
  const sources = new Map<Tenure, Tenure[]>();
  for (const tenure of tenures) {
    for (const { to } of tenure.passages) {
      const known = sources.get(to);
      if (known === undefined) sources.set(to, [tenure]);
      else known.push(tenure);
    }
  }
  const out = new Set([...tenures].filter(({ passages, ends }) => passages.length === 0 || ends.length > 0));
  for (const tenure of out) for (const source of sources.get(tenure) ?? []) out.add(source);
  return out;
}

function told(first: Tenure): Succession {
  const tenures = [...following([first])];
  const passages = tenures.flatMap((tenure) => tenure.passages);
  const changed = following(passages.filter(({ is }) => is === "other").map(({ to }) => to));
  const open = new Set(tenures.filter(isOpen));
  return {
    continuing: [...new Set([...open].map(({ unit }) => unit))],
    isSame: ![...open].some((tenure) => changed.has(tenure)),
    cameOn: passages.filter(({ to }) => open.has(to)).map(({ on }) => on),
    ends: tenures.flatMap(({ ends }) => ends),
    units: new Set(tenures.map(({ unit }) => unit)),
  };
}
