/** So many forms are made; values with further sets of keys have none. */
const MOST_FORMS = 100;
/** So many places lie on the paths that are known by heart. */
const MOST_STEPS = 1000;

/** A place on the path of the keys that values begin with. */
class Step<Form> {
  readonly ways = new Map<string, Step<Form>>();
  /** The way that the last value took from here; none before `next` is another place. */
  key: string | undefined;
  next: Step<Form> = this;
  form: Form | undefined;
}

/**
 * What is made once for all values that have the same keys. The rows of one source have few sets of keys, and one with the keys of the row
 * before it is known by comparing them one by one.
 *
 * @typeParam Form - what is made
 */
export class FormsByKeys<Form> {
  readonly #known: readonly string[];
  readonly #made: (keys: ReadonlySet<string>) => Form;
  readonly #forms = new Map<string, Form>();
  #start = new Step<Form>();
  #steps = 0;

  /**
   * @param known - the keys that there are
   * @param made - makes the form for a set of them
   */
  constructor(known: readonly string[], made: (keys: ReadonlySet<string>) => Form) {
    this.#known = known;
    this.#made = made;
  }

  /** The form for a value; nothing when it is no plain object, a key of it is not known, or there were too many sets of keys. */
  of(value: unknown): Form | undefined {
    if (!isPlain(value)) return undefined;
    let at = this.#start;
    for (const key in value) {
      if (key !== at.key && !this.#turned(at, key)) return undefined;
      at = at.next;
    }
    at.form ??= this.#formOf(keysOf(value));
    return at.form;
  }

  /** Sets the way from a place to where this key leads; says no when it leads nowhere. */
  #turned(at: Step<Form>, key: string): boolean {
    let next = at.ways.get(key);
    if (next === undefined) {
      if (!this.#known.includes(key)) return false;
      this.#forgetLongPaths();
      next = new Step();
      at.ways.set(key, next);
    }
    at.key = key;
    at.next = next;
    return true;
  }

  /** Keys in ever new orders are no reason to give up: only the paths are learned again, and no form is made twice. */
  #forgetLongPaths(): void {
    this.#steps += 1;
    if (this.#steps <= MOST_STEPS) return;
    this.#steps = 0;
    this.#start = new Step();
  }

  #formOf(keys: ReadonlySet<string>): Form | undefined {
    const name = JSON.stringify(this.#known.filter((key) => keys.has(key)));
    const known = this.#forms.get(name);
    if (known !== undefined || this.#forms.size === MOST_FORMS) return known;
    const form = this.#made(keys);
    this.#forms.set(name, form);
    return form;
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
