import type { RunSql } from "./sql-parity.js";

/** Runs portable text on PostgreSQL: drivers of the databases it is for number the marks `?` themselves, that of PostgreSQL does not. */
export function numbered(run: RunSql): RunSql {
  return (text, parameters) => {
    let number = 0;
    const marked = text.replace(/\?/g, () => `$${++number}`);
    return run(marked, parameters);
  };
}
