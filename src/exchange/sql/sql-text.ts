import { CallerError } from "../../foundation/findings/index.js";
import { dialectRow, type SqlDialect } from "./sql-dialects.js";

/** A value as it stands in a table: days are whole numbers YYYYMMDD, what is unknown is null. */
export type SqlValue = string | number | null;

/** Text for a database, with the values of its parameters in their order; for ClickHouse they are named p1, p2 and so on. */
export interface SqlQuery {
  /** The text. */
  readonly text: string;
  /** The values. */
  readonly parameters: readonly SqlValue[];
}

/** Writes text with parameters: values never become part of it. */
export interface SqlWriter {
  /** The mark of the next parameter. */
  parameter(value: string | number): string;
  /** The query of a text. */
  query(text: string): SqlQuery;
}

/**
 * A writer for a dialect.
 *
 * @param dialect - the dialect
 * @returns the writer, used once
 */
export function sqlWriter(dialect: SqlDialect): SqlWriter {
  const { parameters: mark } = dialectRow(dialect);
  const parameters: SqlValue[] = [];
  return {
    parameter(value) {
      parameters.push(value);
      if (mark === "?") return "?";
      if (mark === "$1") return `$${parameters.length}`;
      return `{p${parameters.length}:${typeof value === "number" ? "Int32" : "String"}}`;
    },
    query: (text) => ({ text, parameters }),
  };
}

/** A text that is not empty: some databases take the empty text for NULL, so that nothing would ever be equal to it. */
export function requireWord(text: string, argument: string): string {
  if (typeof text === "string" && text !== "") return text;
  throw new CallerError(argument, "a text that is not empty", text);
}
