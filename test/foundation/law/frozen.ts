/** The paths inside a value that are not frozen; empty when the value is frozen at every depth. */
export function thawedPaths(value: unknown, path = "$"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => thawedPaths(part, `${path}.${key}`))];
}
