/** So many places may lie on all paths together; a value whose path would need another has no form of its own. */
const MOST_STEPS = 1000;

/** A place on the path of the keys that values begin with, and the way that the last value took from here. */
class Step<Form> {
  readonly others = new Map<string, Step<Form>>();
  key: string | undefined;
  next: Step<Form> = this;
  form: Form | undefined;
}

/**
 * What is made once for all values that have the same keys in the same order. The rows of one source have few sets of keys, and one with
 * the keys of the row before it is known by comparing them one by one.
 *
 * @typeParam Form - what is made
 */
export class FormsByKeys<Form> {
  readonly #known: ReadonlySet<string>;
  readonly #made: (keys: ReadonlySet<string>) => Form;
  readonly #start = new Step<Form>();
  #steps = 0;

  /**
   * @param known - the keys that there are
   * @param made - makes the form for a set of them
   */
  constructor(known: Iterable<string>, made: (keys: ReadonlySet<string>) => Form) {
    this.#known = new Set(known);
    this.#made = made;
  }

  /** The form for a value; nothing when it is no plain object, a key of it is not known, or there were very many sets of keys. */
  of(value: unknown): Form | undefined {
    if (!isPlain(value)) return undefined;
    let at = this.#start;
    for (const key in value) {
      if (key !== at.key && !this.#turned(at, key)) return undefined;
      at = at.next;
    }
    at.form ??= this.#made(keysOf(value));
    return at.form;
  }

  /** Sets the way from a place to where this key leads; says no when it leads nowhere. */
  #turned(at: Step<Form>, key: string): boolean {
    let next = at.others.get(key);
    if (next === undefined) {
      if (this.#steps === MOST_STEPS || !this.#known.has(key)) return false;
      this.#steps += 1;
      next = new Step();
      at.others.set(key, next);
    }
    at.key = key;
    at.next = next;
    return true;
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function keysOf(value: object): Set<string> {
  const keys = new Set<string>();
  for (const key in value) keys.add(key);
  return keys;
}
