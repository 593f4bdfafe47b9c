/** A whole value of a noun, every key present, as a host would send it. */
export interface NounCase {
  /** The schema that takes it, by its public name. */
  readonly schema: string;
  /** The value. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The keys that it may lack. */
  readonly optional: readonly string[];
  /** Values that are refused, with where the fault lies. */
  readonly wrong: readonly (readonly [path: readonly (string | number)[], value: unknown])[];
  /** The instrument or practice that the value rests on. */
  readonly source: string;
}
