import { CONCEPTS } from "../../.ci/concepts.mjs";

/** A public value and where it comes from. */
export interface PublicValue {
  readonly place: string;
  readonly name: string;
  readonly value: unknown;
}

/** Everything that the concepts export, once. */
export async function publicValues(): Promise<readonly PublicValue[]> {
  const values: PublicValue[] = [];
  for (const [concept] of CONCEPTS) {
    const module = (await import(`lantai/${concept}`)) as object;
    for (const [name, value] of Object.entries(module)) values.push({ place: `${concept} ${name}`, name, value });
  }
  return values;
}
