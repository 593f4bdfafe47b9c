/** A property of a value that came from outside; undefined unless it is an object with that property of its own. */
export function storedProperty(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
