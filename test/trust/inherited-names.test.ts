import { isCallerError } from "lantai/findings";
import {
  checkedList,
  collectedList,
  csvText,
  gb18030Encoder,
  itemList,
  type ListDefinition,
  listColumns,
  listDefinition,
  listHeadings,
  type RawRows,
  recordedText,
} from "lantai/tables";
import { tableRows, xlsxFile } from "lantai/xlsx";
import { afterEach, describe, expect, test } from "vitest";
import { ALL_LISTS } from "../exchange/tables/all-lists.js";
import { databaseTable } from "../exchange/tables/database-table.js";
import { oldWorkbook } from "../exchange/xlsx/old-workbook.js";
import { plausibleValue } from "./plausible-values.js";
import { checker, publicFunctions } from "./public-functions.js";

/** Names that every object has. As headings, codes and keys they are texts like others. */
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"] as const;

const before = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const ROWS = [
  ["题名", ...NAMES],
  ["关于防汛工作的通知", ...NAMES],
  ["constructor", ...[...NAMES].reverse()],
];
const WORKBOOK = await xlsxFile([{ name: "__proto__", rows: ROWS }]);

async function batchesOf(bytes: Uint8Array): Promise<RawRows[]> {
  const batches: RawRows[] = [];
  for await (const batch of tableRows(bytes)) batches.push(batch);
  return batches;
}

/** What takes a schema of zod takes no data. */
const OF_SCHEMAS: readonly string[] = ["compiled", "jsonSchema", "schemaReader"];
const FUNCTIONS = (await publicFunctions()).filter(({ name }) => !OF_SCHEMAS.includes(name));

describe("every reader of tables", () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const html = (rows: readonly (readonly string[])[]) =>
    `<html><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  // A database table has room for ten characters of a field's name.
  const fields = ["TM", "__proto__", "toString", "valueOf"];
  const files: readonly (readonly [string, Uint8Array, readonly (readonly string[])[]])[] = [
    ["CSV", csvText(ROWS), ROWS],
    ["CSV in GB18030", csvText(ROWS, { encoding: "gb18030" }), ROWS],
    ["tabs", csvText(ROWS, { delimiter: "\t", encoding: "utf-8" }), ROWS],
    ["XLSX", WORKBOOK, ROWS],
    ["XLS", oldWorkbook("constructor", ROWS), ROWS],
    ["a web page", bytesOf(html(ROWS)), ROWS],
    [
      "DBF",
      databaseTable(
        fields.map((name) => [name, "C", 20]),
        ROWS.slice(1).map((row) => ({
          cells: row.slice(0, fields.length).map((cell) => gb18030Encoder()(cell.padEnd(20))),
        })),
      ),
      [fields, ...ROWS.slice(1).map((row) => row.slice(0, fields.length))],
    ],
  ];

  test.each(files)("gives back the names of %s as it gives any text", async (_, bytes, rows) => {
    const read = (await batchesOf(bytes)).flatMap((batch) =>
      batch.rows.map(({ cells }) => cells.map((cell) => cell.trim())),
    );
    expect(read).toEqual(rows.map((row) => [...row]));
  });

  test.each(files)("takes no heading of %s for a column of a list, and says so of each", async (_, bytes, rows) => {
    const { rows: read, findings } = await collectedList(tableRows(bytes), itemList);
    expect(read.map(({ noun }) => noun?.title)).toEqual(rows.slice(1).map(([title]) => title));
    const unknown = findings.filter(({ code }) => code === "column-unknown").map(({ place }) => place.column);
    expect(unknown).toEqual(rows[0]!.slice(1));
  });
});

describe("every list", () => {
  const cases = ALL_LISTS.flatMap((list) => NAMES.map((name) => [list.id, name, list] as const));

  test.each(cases)(
    "%s reads %s in every cell as a text or finds it, and its nouns stay plain",
    async (_, name, list) => {
      const columns = listColumns(list);
      const batch = {
        rows: [
          { row: 1, cells: listHeadings(list, "zh-CN") },
          { row: 2, cells: columns.map(() => name) },
        ],
        findings: [],
      };
      for await (const { rows } of checkedList([batch], list)) {
        for (const { noun, cells } of rows) {
          expect(cells).toEqual(columns.map(() => name));
          if (noun !== undefined) expect(Object.getPrototypeOf(noun)).toBe(Object.prototype);
        }
      }
    },
  );

  test("of a host may call its properties what it likes", async () => {
    const column = (heading: string) => ({
      title: { "zh-CN": heading, en: heading },
      aliases: [],
      column: "required",
      blank: "error",
      width: 8,
      read: recordedText,
    });
    const list = listDefinition<Record<string, string>, Record<string, string>>({
      id: "__proto__",
      title: { "zh-CN": "某表", en: "a list" },
      columns: Object.fromEntries(NAMES.map((name, at) => [name, column(`栏${at}`)])),
      noun: (values) => ({ ...values }) as Record<string, string>,
      values: (noun) => noun,
    } as ListDefinition<Record<string, string>, Record<string, string>>);
    const table = csvText([NAMES.map((_, at) => `栏${at}`), NAMES.map((name) => `${name}的值`)]);
    const { rows } = await collectedList(tableRows(table), list);
    expect(Object.entries(rows[0]!.noun!)).toEqual(NAMES.map((name) => [name, `${name}的值`]));
    expect(Object.getPrototypeOf(rows[0]!.noun)).toBe(Object.prototype);
  });
});

describe("rules of a host", () => {
  const extending = FUNCTIONS.filter(({ name }) => /^extend[A-Z]\w+(?:Rules|Requirements)$/.test(name));

  test("are extended by some functions", () => {
    expect(extending.length).toBeGreaterThan(8);
  });

  test.each(extending)(
    "$name: a key __proto__ in a patch from a database is refused by name",
    ({ call, parameters }) => {
      const base = plausibleValue(checker.getTypeOfSymbol(parameters[0]!));
      const patch: unknown = JSON.parse('{"id":"ours","__proto__":{"polluted":true}}');
      expect(() => call(base, patch)).toThrow(
        expect.objectContaining({ name: "CallerError", message: expect.stringMatching(/received "__proto__"$/) }),
      );
    },
  );
});

describe("every public function", () => {
  const calls = FUNCTIONS.flatMap((one) =>
    NAMES.slice(0, 3).map((name) => ({ ...one, of: `${one.concept} ${one.name}`, text: name })),
  );

  test.each(calls)(
    "$of answers records whose every text is $text, or names the argument",
    async ({ call, parameters, text }) => {
      const values = parameters.map((parameter) =>
        plausibleValue(checker.getTypeOfSymbol(parameter), { text, items: 1, optional: "given" }),
      );
      try {
        const answer = await call(...values);
        if (typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer) {
          for await (const _ of answer as AsyncIterable<unknown>);
        } else if (typeof answer === "object" && answer !== null && Symbol.iterator in answer) {
          Array.from(answer as Iterable<unknown>);
        }
      } catch (error) {
        if (!isCallerError(error)) throw error;
      }
    },
  );
});
