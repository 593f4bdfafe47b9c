/** So many are kept: a question is mostly asked as of one day, or of a few side by side. */
const MOST_KEPT = 3;

/** What a rule was compiled of, and what came of it. */
interface Kept<Compiled> {
  readonly options: ReadonlyMap<string, unknown>;
  readonly compiled: Compiled;
}

/**
 * A rule that is compiled once for options that are the same as before, so that a host that asks record by record does not compile it for each. What can change unseen
 * is not kept: only plain options are, whose values are texts, numbers and the like, or tables that are frozen through and through, as those of this library are and
 * what `extendedRules` makes of them.
 *
 * @param compile - compiles the rule
 * @returns compiles it, or gives what it gave for the same options
 * @example
 * ```ts
 * const assessor = compiledOnce(({ years }: { readonly years: number }) => (year: number) => year + years);
 * assessor({ years: 25 })(1997); // => 2022
 * assessor({ years: 25 }) === assessor({ years: 25 }); // => true
 * ```
 */
export function compiledOnce<Options extends object, Compiled>(
  compile: (options: Options) => Compiled,
): (options: Options) => Compiled {
  let kept: readonly Kept<Compiled>[] = [];
  return (options) => {
    if (!isPlain(options)) return compile(options);
    const known = kept.find((each) => haveSameValues(each.options, options));
    if (known !== undefined) return known.compiled;
    const compiled = compile(options);
    const values = valuesOf(options);
    if ([...values.values()].every(isFrozenThrough)) {
      kept = [{ options: values, compiled }, ...kept.slice(0, MOST_KEPT - 1)];
    }
    return compiled;
  };
}

/** By name; a property that is not listed in loops is one all the same. */
function valuesOf(options: object): ReadonlyMap<string, unknown> {
  return new Map(Object.getOwnPropertyNames(options).map((name) => [name, options[name as keyof typeof options]]));
}

function haveSameValues(values: ReadonlyMap<string, unknown>, options: object): boolean {
  const names = Object.getOwnPropertyNames(options);
  if (names.length !== values.size) return false;
  return names.every((name) => values.has(name) && Object.is(values.get(name), options[name as keyof typeof options]));
}

/** What was found to be frozen through and through stays so. */
const FROZEN_THROUGH = /* @__PURE__ */ new WeakSet<object>();

/** Whether nothing in a value can ever be another: it is no object, or a frozen one that has plain values alone, all the way down. */
function isFrozenThrough(value: unknown): boolean {
  if (typeof value === "function") return false;
  if (typeof value !== "object" || value === null || FROZEN_THROUGH.has(value)) return true;
  const met = new Set<object>();
  if (!isFrozenBelow(value, met)) return false;
  for (const each of met) FROZEN_THROUGH.add(each);
  return true;
}

function isFrozenBelow(value: object, met: Set<object>): boolean {
  if (met.has(value) || FROZEN_THROUGH.has(value)) return true;
  if (!Object.isFrozen(value) || !(Array.isArray(value) || isPlain(value))) return false;
  met.add(value);
  return Object.values(Object.getOwnPropertyDescriptors(value)).every(({ value: part, get }) => {
    if (get !== undefined || typeof part === "function") return false;
    return typeof part !== "object" || part === null || isFrozenBelow(part, met);
  });
}

function isPlain(value: object): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
