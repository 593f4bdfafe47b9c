/** Who took over from which unit, as far as events have been read. */
export class Successors {
  readonly #after = new Map<string, readonly string[]>();
  readonly #before = new Map<string, Set<string>>();

  /** Records who took over from a unit, in the place of whoever did so far. */
  set(unit: string, successors: readonly string[]): void {
    this.delete(unit);
    this.#after.set(unit, successors);
    for (const successor of successors) {
      const known = this.#before.get(successor);
      if (known === undefined) this.#before.set(successor, new Set([unit]));
      else known.add(unit);
    }
  }

  /** Forgets who took over from a unit. */
  delete(unit: string): void {
    for (const successor of this.#after.get(unit) ?? []) this.#before.get(successor)!.delete(unit);
    this.#after.delete(unit);
  }

  /** A shortest way from one unit to another, both included; undefined where none leads there. */
  chainBetween(from: string, to: string): readonly string[] | undefined {
    if (!this.#leads(from, to)) return undefined;
    const before = new Map<string, string | undefined>([[from, undefined]]);
    for (const unit of before.keys()) {
      if (before.has(to)) break;
      for (const next of this.#after.get(unit) ?? []) if (!before.has(next)) before.set(next, unit);
    }
    return chainTo(to, before);
  }

  /**
   * Whether a way leads from one unit to another. It is looked for from both ends by turns, so that no more is looked at than the shorter of what
   * follows and what went before: chains that are recorded backwards would each be walked to their end otherwise.
   */
  #leads(from: string, to: string): boolean {
    const ahead = reached(from, this.#after);
    const back = reached(to, this.#before);
    for (;;) {
      const next = ahead.next();
      if (next.done || next.value === to) return !next.done;
      const last = back.next();
      if (last.done || last.value === from) return !last.done;
    }
  }
}

function* reached(start: string, steps: ReadonlyMap<string, Iterable<string>>): Generator<string, undefined> {
  const seen = new Set([start]);
  for (const unit of seen) {
    for (const next of steps.get(unit) ?? []) {
      seen.add(next);
      yield next;
    }
  }
}

function chainTo(last: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const chain: string[] = [];
  for (let unit: string | undefined = last; unit !== undefined; unit = before.get(unit)) chain.push(unit);
  return chain.reverse();
}
