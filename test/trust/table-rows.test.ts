import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CONCEPTS } from "../../.ci/concepts.mjs";
import { INSTRUMENTS } from "../../src/foundation/law/index.js";
import { publicValues } from "./public-values.js";

/** A row of a public table: an object that names itself by a code, a kind or the like. */
interface Row {
  readonly place: string;
  readonly key: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const KEYS = [
  "code",
  "kind",
  "key",
  "level",
  "period",
  "situation",
  "event",
  "element",
  "form",
  "practice",
  "reading",
] as const;
const HOLDS_RULES = /^(?:holdings|practice)\//;

/** The tables that answers are read from; what only enumerates names, such as the metadata elements, is held by the tests of its count. */
const DECIDES = /_(?:RULES|REQUIREMENTS|PROCEDURE|PERIODS|REVIEWERS|LEVELS)$/;

const tables = (await publicValues()).filter(
  ({ place, value }) => typeof value === "object" && value !== null && !place.startsWith("schemas "),
);

/** Rules of a place bring the measures of that place along. */
function instrumentsOf(value: unknown): Set<string> {
  const own = (value as { readonly instruments?: readonly { readonly id: string }[] }).instruments ?? [];
  return new Set([...INSTRUMENTS, ...own].map(({ id }) => id));
}

const rows = tables
  .filter(({ place, name }) => HOLDS_RULES.test(pathOf(place.split(" ")[0]!)) && DECIDES.test(name))
  .flatMap(({ place, value }) => rowsOf(place, value));

function pathOf(concept: string): string {
  return CONCEPTS.find(([name]) => name === concept)![1];
}

function rowsOf(place: string, value: unknown): Row[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value)) return Object.entries(value).flatMap(([key, inner]) => rowsOf(`${place}.${key}`, inner));
  return value.flatMap((row: unknown) => {
    if (typeof row !== "object" || row === null) return [];
    const cells = row as Readonly<Record<string, unknown>>;
    if (!("citation" in cells || "citations" in cells)) return [];
    const key = KEYS.map((name) => cells[name]).find((cell) => typeof cell === "string");
    return typeof key === "string" ? [{ place, key, row: cells }] : [];
  });
}

/** Every citation in a value, at any depth. */
function citationsIn(value: unknown): { readonly instrument: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("instrument" in value && "confidence" in value) return [value as { readonly instrument: string }];
  return Object.values(value).flatMap(citationsIn);
}

/** How a case may name the row instead: as an archivist does. */
function namesOf({ title, mark }: Readonly<Record<string, unknown>>): string[] {
  const names = typeof title === "object" && title !== null ? [Object.values(title)[0]] : [];
  return [...names, mark].filter((name): name is string => typeof name === "string" && name.length > 1);
}

function textsUnder(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.map((file) => readFileSync(`${folder}/${file}`, "utf8")).join("\n");
}

describe("public tables", () => {
  test("cite instruments that exist", () => {
    const unknown = tables.flatMap(({ place, value }) => {
      const known = instrumentsOf(value);
      return citationsIn(value).flatMap(({ instrument }) => (known.has(instrument) ? [] : [`${place}: ${instrument}`]));
    });
    expect(unknown).toEqual([]);
  });

  test("have rows that this test finds", () => {
    expect(rows.length).toBeGreaterThan(60);
  });
});

describe("rows of holdings and practice that cite a text", () => {
  const told = ["cases", "holdings", "practice"].map((folder) => textsUnder(`test/${folder}`)).join("\n");

  test("cite at least one, but for the events that no text names and a host may", () => {
    const silent = rows.filter(({ row }) => citationsIn(row).length === 0);
    expect([...new Set(silent.map(({ place }) => place))]).toEqual(["retention RETENTION_RULES.startEvents"]);
  });

  test("are each named by a golden case or a test", () => {
    const unmet = rows.filter(({ key, row }) => {
      const named = [`"${key}"`, `${key}:`, ...namesOf(row)];
      return !named.some((text) => told.includes(text));
    });
    expect([...new Set(unmet.map(({ place, key }) => `${place}: ${key}`))]).toEqual([]);
  });
});
