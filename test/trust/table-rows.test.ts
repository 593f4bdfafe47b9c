import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CONCEPTS } from "../../.ci/concepts.mjs";
import { INSTRUMENTS, type Instrument, isInForce } from "../../src/foundation/law/index.js";
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

/** The tables that answers are read from. What enumerates names is held by the cases of vocabularies, schedules by those of schedules. */
const DECIDES = /_(?:RULES|REQUIREMENTS|PROCEDURE|PERIODS|REVIEWERS|LEVELS)$/;

const tables = (await publicValues()).filter(
  ({ place, value }) => typeof value === "object" && value !== null && !place.startsWith("schemas "),
);

/** A row that cites something, the days on which it answers where its table says, and the instruments of its rules. */
interface CitingRow {
  readonly place: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly span?: { readonly from: string; readonly until?: string };
  readonly cited: readonly Instrument[];
}

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

/** Every row at any depth that cites a text, with the span in which it answers: its own, or that of the schedule it stands in. */
function citingRows(
  place: string,
  value: unknown,
  known: ReadonlyMap<string, Instrument>,
  span?: CitingRow["span"],
): CitingRow[] {
  if (typeof value !== "object" || value === null) return [];
  const cells = value as Readonly<Record<string, unknown>>;
  const own = Array.isArray(cells.instruments)
    ? new Map((cells.instruments as readonly Instrument[]).map((one) => [one.id, one]))
    : known;
  const inner = spanOf(cells) ?? span;
  const rest = Object.entries(cells).flatMap(([key, one]) => citingRows(`${place}.${key}`, one, own, inner));
  if (!("citation" in cells || "citations" in cells)) return rest;
  const cited = citationsIn(cells.citations ?? cells.citation).map(({ instrument }) => own.get(instrument)!);
  if (cited.length === 0) return rest;
  return [{ place, row: cells, cited, ...(inner === undefined ? {} : { span: inner }) }, ...rest];
}

function spanOf({ from, until, inForceFrom, entries }: Readonly<Record<string, unknown>>): CitingRow["span"] {
  if (typeof from === "string") return typeof until === "string" ? { from, until } : { from };
  return typeof inForceFrom === "string" && Array.isArray(entries) ? { from: inForceFrom } : undefined;
}

/** The first day of a span on which nothing that the row cites is in force. */
function uncitedDay({ span, cited }: CitingRow): string | undefined {
  if (span === undefined) return undefined;
  const { from, until = "9999-12-31" } = span;
  // What is in force changes only where a text comes into force or is repealed.
  const changes = cited.flatMap(({ inForceFrom, repealedFrom }) => [inForceFrom, repealedFrom ?? from]);
  const days = [from, ...changes].filter((day) => from <= day && day < until);
  return days.find((day) => !cited.some((text) => isInForce(text, day as Instrument["inForceFrom"])));
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

describe("rows that cite a text", () => {
  const all = tables.flatMap(({ place, value }) =>
    citingRows(place, value, new Map(INSTRUMENTS.map((one) => [one.id, one]))),
  );

  test("are found, and many of them say from when", () => {
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter(({ span }) => span !== undefined).length).toBeGreaterThan(100);
  });

  test("cite one that is in force on every day on which they answer", () => {
    expect(all.flatMap((row) => (uncitedDay(row) === undefined ? [] : [`${row.place} on ${uncitedDay(row)}`]))).toEqual(
      [],
    );
  });

  test("cite, where they do not say from when, one that was never repealed, but for what is history", () => {
    const past = all.filter(({ span, cited }) => span === undefined && cited.every((text) => text.repealedFrom));
    const names = past.map(({ place, row }) => {
      const key = [row.id, row.period, row.class, row.event, row.archivesLevel, row.unitKind, row.form].find(
        (cell) => typeof cell === "string",
      );
      return `${place.replace(/\.\d+$/, "")}: ${key}`;
    });
    expect([...new Set(names)].sort()).toEqual([
      "accession TRANSFER_RULES.earlyTransfers: unsafe-storage",
      "accession TRANSFER_RULES.scope: county",
      "accession TRANSFER_RULES.scope: prefecture",
      "accession TRANSFER_RULES.scope: provincial",
      "catalogue RETENTION_PERIOD_FORMS: long-term",
      "catalogue RETENTION_PERIOD_FORMS: short-term",
      "reference-codes REFERENCE_CODE_SCHEMES: county-retention-volume",
      "reference-codes REFERENCE_CODE_SCHEMES: county-retention-year-volume",
      "reference-codes REFERENCE_CODE_SCHEMES: da-t-13-1994-volume",
      "retention RETENTION_RULES.classes: long-term",
      "retention RETENTION_RULES.classes: short-term",
    ]);
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
