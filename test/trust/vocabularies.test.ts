import { DESCRIPTION_ELEMENTS } from "lantai/catalogue";
import { describe, expect, test } from "vitest";
import { ELEMENT_CASES, VOCABULARY_CASES } from "../cases/vocabularies.js";
import { publicValues } from "./public-values.js";

interface Named {
  readonly code: string;
  readonly title: string;
  /** What the row cites, as the cases write it. */
  readonly cites: readonly string[];
}

interface Cited {
  readonly instrument: string;
  readonly article?: string;
  readonly confidence: string;
}

type Row = Readonly<Record<string, unknown>>;

const tables = new Map((await publicValues()).map(({ place, value }) => [place, value]));

function rowsOf(table: string): Named[] {
  return (tables.get(table) as readonly Row[]).map((row) => ({
    code: codeOf(row),
    title: titleOf(row),
    cites: (row.citations === undefined ? [row.citation] : (row.citations as readonly unknown[]))
      .filter((cited) => cited !== undefined)
      .map((cited) => told(cited as Cited)),
  }));
}

function codeOf(row: Row): string {
  const { code, kind, level, property, event, names, first, next } = row;
  if (Array.isArray(names)) return names.join("|");
  return typeof first === "string" ? `${first}<${String(next)}` : String(code ?? kind ?? level ?? property ?? event);
}

function titleOf({ title, firstTitle, nextTitle }: Row): string {
  const zh = (one: unknown) => (one as { readonly "zh-CN": string })["zh-CN"];
  return title === undefined ? `${zh(firstTitle)}→${zh(nextTitle)}` : zh(title);
}

function told({ instrument, article, confidence }: Cited): string {
  return [instrument, article, confidence].filter((part) => part !== undefined).join(" ");
}

describe("tables of names", () => {
  test.each(VOCABULARY_CASES)("$table has what $source enumerates", ({ table, cites, rows }) => {
    const cited = rowsOf(table).filter((row) => row.cites.join() === cites.join());
    expect(cited.map(({ code, title }) => [code, title])).toEqual(rows);
  });

  test.each([...new Set(VOCABULARY_CASES.map(({ table }) => table))])("%s has no row beside those", (table) => {
    const known = VOCABULARY_CASES.filter((one) => one.table === table).reduce((sum, { rows }) => sum + rows.length, 0);
    expect(rowsOf(table)).toHaveLength(known);
  });
});

describe("DESCRIPTION_ELEMENTS", () => {
  const MARKS = { required: "必", "if-present": "有", optional: "选", unused: "–" } as const;

  test.each(ELEMENT_CASES)("ask at every level for what $source asks", ({ elements }) => {
    const asked = DESCRIPTION_ELEMENTS.map(({ title, levels }) => [
      title["zh-CN"],
      (["item", "volume", "series", "fonds"] as const).map((level) => MARKS[levels[level]]).join(""),
    ]);
    expect(asked).toEqual(elements);
  });
});
