import type { Title } from "../../foundation/findings/index.js";
import { matchKey } from "../../foundation/text/index.js";
import type { ColumnDefinition, FieldReading } from "./list-definition.js";

/** A value to choose, with its name. */
export interface Choice<Code extends string> {
  /** The code that the noun holds. */
  readonly code: Code;
  /** The name that stands in the table. */
  readonly title: Title;
  /** Other names that older tables have for it. */
  readonly names?: readonly string[];
}

/**
 * A column of few values: a cell is read by the code or the name of one of them and written by its Chinese name.
 *
 * @param column - the heading and everything else about the column
 * @param choices - the values to choose from
 * @param others - what another text is: `refused` with `choice-unknown`, or `kept` as a county's own code
 * @returns the column
 */
export function choiceColumn<Code extends string>(
  column: Omit<ColumnDefinition<unknown>, "read" | "write" | "choices">,
  choices: readonly Choice<Code>[],
  others: "refused" | "kept" = "refused",
): ColumnDefinition<Code> {
  const titles = choices.map(({ title }) => title["zh-CN"]);
  const byName = new Map(
    choices.flatMap(({ code, title, names = [] }) =>
      [code, title["zh-CN"], title.en, ...names].map((name) => [matchKey(name), code] as const),
    ),
  );
  const byCode = new Map<string, string>(choices.map(({ code, title }) => [code, title["zh-CN"]]));
  return Object.freeze({
    ...column,
    choices: titles,
    read(text: string): FieldReading<Code> {
      const code = byName.get(matchKey(text));
      if (code !== undefined) return { value: code, findings: [] };
      // A kept code is open, so that any text is one.
      if (others === "kept") return { value: text as Code, findings: [] };
      const data = { text, choices: titles };
      return { findings: [{ code: "choice-unknown", severity: "error", place: { value: text }, data }] };
    },
    write: (code: Code) => byCode.get(code) ?? code,
  });
}
