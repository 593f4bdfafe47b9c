/**
 * Freezes a table of rules with everything in it, so that no host can change the law for another part of the same program.
 *
 * @param table - rows of plain data
 * @returns the same table, frozen at every depth
 * @example
 * ```ts
 * Object.isFrozen(ruleTable([{ citation: { article: "27" } }])[0]?.citation); // => true
 * ```
 */
export function ruleTable<const Table extends object>(table: Table): Table {
  for (const value of Object.values(table)) {
    if (typeof value === "object" && value !== null) ruleTable(value);
  }
  return Object.freeze(table);
}
