import { readFileSync } from "node:fs";
import { OPENING_STATUSES, parseRetentionPeriod } from "lantai/catalogue";
import * as schemas from "lantai/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { NounCase } from "./cases/noun-case.js";
import { NOUN_CASES } from "./cases/noun-schemas.js";

const SCHEMAS = Object.entries(schemas).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);
const NOUNS = new Map(
  SCHEMAS.flatMap(([name, value]) => (value instanceof z.ZodObject ? [[name, value] as const] : [])),
);

const WRONG = NOUN_CASES.flatMap((noun) => noun.wrong.map(([path, wrong]) => ({ noun, path, wrong })));

function nounSchema(noun: NounCase): z.ZodObject {
  return NOUNS.get(noun.schema)!;
}

function changed(value: unknown, path: readonly (string | number)[], wrong: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return wrong;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, wrong);
  return copy;
}

function pathsOf(schema: z.ZodType, value: unknown): PropertyKey[][] {
  return schema.safeParse(value).error?.issues.map(({ path }) => path) ?? [];
}

describe("the schemas of nouns", () => {
  test("are those of the golden values, and no other", () => {
    expect(NOUN_CASES.map(({ schema }) => schema).sort()).toEqual([...NOUNS.keys()].sort());
  });

  test.each(NOUN_CASES)("$schema takes a whole value and gives it back", (noun) => {
    expect(nounSchema(noun).parse(noun.value)).toEqual(noun.value);
  });

  test.each(NOUN_CASES)("$schema takes a value without the keys that it may lack, and only those", (noun) => {
    const schema = nounSchema(noun);
    for (const key of Object.keys(noun.value)) {
      const { [key]: _, ...without } = noun.value;
      const lacking = schema.safeParse(without);
      if (noun.optional.includes(key)) expect(lacking.data, key).toEqual(without);
      else expect(lacking.error?.issues[0]?.path[0], key).toBe(key);
    }
  });

  test.each(NOUN_CASES)("$schema refuses undefined in the place of an absent key", (noun) => {
    for (const key of noun.optional) {
      expect(pathsOf(nounSchema(noun), { ...noun.value, [key]: undefined }), key).toEqual([[key]]);
    }
  });

  test.each(WRONG)("$noun.schema refuses $wrong at $path, with one issue there", ({ noun, path, wrong }) => {
    expect(pathsOf(nounSchema(noun), changed(noun.value, path, wrong))).toEqual([path]);
  });

  test.each(NOUN_CASES)("$schema refuses a key that is not declared, and a host may decide otherwise", (noun) => {
    const schema = nounSchema(noun);
    const value = { ...noun.value, misspelt: 1 };
    expect(schema.safeParse(value).error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: ["misspelt"] }]);
    expect(schema.strip().parse(value)).toEqual(noun.value);
    expect(schema.loose().parse(value)).toEqual(value);
  });

  test.each(NOUN_CASES)("$schema can be extended by a host, and what it refused is still refused", (noun) => {
    const extended = nounSchema(noun).extend({ shelf: z.string() });
    expect(extended.parse({ ...noun.value, shelf: "3-2" })).toEqual({ ...noun.value, shelf: "3-2" });
    expect(pathsOf(extended, noun.value)).toEqual([["shelf"]]);
    const [path, wrong] = noun.wrong[0]!;
    expect(pathsOf(extended, changed({ ...noun.value, shelf: "3-2" }, path, wrong))).toEqual([path]);
  });

  test.each([null, undefined, [], "件", 1, true])("all refuse %j", (value) => {
    for (const [name, schema] of NOUNS) expect(pathsOf(schema, value), name).toEqual([[]]);
  });

  test.each(NOUN_CASES)("$schema is not fooled by a key __proto__", (noun) => {
    const json = JSON.stringify(noun.value).replace("{", '{"__proto__":{"polluted":true},');
    const value: unknown = JSON.parse(json);
    const schema = nounSchema(noun);
    for (const form of [schema, schemas.compiled(schema)]) {
      expect(form.safeParse(value).error?.issues).toMatchObject([{ keys: ["__proto__"] }]);
    }
    for (const open of [schema.strip(), schema.loose()]) {
      for (const form of [open, schemas.compiled(open)]) {
        const parsed = form.parse(value);
        expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
        expect((parsed as { polluted?: unknown }).polluted).toBeUndefined();
      }
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("civilDaySchema", () => {
  test.each(["0001-01-01", "2024-02-29", "9999-12-31"])("takes %s", (day) => {
    expect(schemas.civilDaySchema.parse(day)).toBe(day);
  });

  test.each([
    "",
    "2023-02-29",
    "1900-02-29",
    "0000-01-01",
    "20230630",
    "２０２３-06-30",
    "2023-06-30\n",
    " 2023-06-30",
  ])("refuses %j with one issue", (text) => {
    expect(pathsOf(schemas.civilDaySchema, text)).toEqual([[]]);
  });
});

describe("uncertainDateSchema", () => {
  test.each([
    ["no ends and a known precision", { precision: "day" }, [["earliest"], ["latest"]]],
    [
      "ends and an unknown precision",
      { earliest: "1945-08-01", latest: "1945-08-31", precision: "unknown" },
      [["earliest"], ["latest"]],
    ],
    ["a first day only", { earliest: "1945-08-01", precision: "range" }, [["latest"]]],
    ["a last day only", { latest: "1945-08-31", precision: "range" }, [["earliest"]]],
    ["ends in the wrong order", { earliest: "1945-08-31", latest: "1945-08-01", precision: "range" }, [["latest"]]],
    ["nothing known", { precision: "unknown" }, []],
    ["one day", { earliest: "1945-08-15", latest: "1945-08-15", precision: "day" }, []],
  ])("of %s says where it is wrong", (_, ends, paths) => {
    expect(pathsOf(schemas.uncertainDateSchema, { text: "", certainty: "stated", ...ends })).toEqual(paths);
  });
});

describe("retentionPeriodSchema", () => {
  test("takes exactly the periods that can be written and read again", () => {
    for (let years = 0; years <= 1100; years++) {
      const isPeriod = parseRetentionPeriod(`${years}年`).period === `${years}-years`;
      expect(schemas.retentionPeriodSchema.safeParse(`${years}-years`).success, String(years)).toBe(isPeriod);
    }
  });

  test.each(["permanent", "long-term", "short-term"])("takes %s", (period) => {
    expect(schemas.retentionPeriodSchema.parse(period)).toBe(period);
  });

  test.each(["", "永久", "D30", "030-years", "1.5-years", "-1-years", "1e2-years", "30-years "])(
    "refuses %j",
    (text) => {
      expect(pathsOf(schemas.retentionPeriodSchema, text)).toEqual([[]]);
    },
  );
});

describe("openingStatusSchema", () => {
  test.each(OPENING_STATUSES)("takes %s", (status) => {
    expect(schemas.openingStatusSchema.parse(status)).toBe(status);
  });

  test("refuses a status that is none", () => {
    expect(pathsOf(schemas.openingStatusSchema, "closed")).toEqual([[]]);
  });
});

describe("open codes", () => {
  test.each([
    ["fondsTypeSchema", schemas.fondsTypeSchema],
    ["rectificationSourceSchema", schemas.rectificationSourceSchema],
  ])("of %s may be a county's own, but not blank", (_, schema) => {
    expect(schema.parse("county-own")).toBe("county-own");
    expect(pathsOf(schema, "")).toEqual([[]]);
  });
});

describe("tallySchema", () => {
  const extent = { volumes: 1, items: 0, pages: 3, withoutPageCount: 0 };
  const stored = (dimensions: string[], keys: string[][]) => ({
    format: "lantai.tally/1",
    dimensions,
    cells: keys.map((key) => ({ key, extent })),
  });

  test("takes the stored tally of format 1", () => {
    const golden: unknown = JSON.parse(readFileSync(new URL("./formats/tally-1.json", import.meta.url), "utf8"));
    expect(schemas.tallySchema.parse(golden)).toEqual(golden);
  });

  test.each([
    ["a repeated dimension", stored(["a", "a"], []), ["dimensions"], "tally-dimensions-unreadable"],
    ["a key that is too short", stored(["a", "b"], [["1", "2"], ["1"]]), ["cells", 1, "key"], "tally-cell-unreadable"],
    ["a repeated key", stored(["a"], [["1"], ["2"], ["1"]]), ["cells", 2, "key"], "tally-cell-repeated"],
  ])("of %s gives the finding of readTally at its place", (_, value, path, code) => {
    expect(schemas.tallySchema.safeParse(value).error?.issues).toMatchObject([
      { code: "custom", path, message: code, params: { finding: { code } } },
    ]);
  });

  test("leaves cells in the order in which they came", () => {
    const value = stored(["a"], [["10"], ["9"]]);
    expect(schemas.tallySchema.parse(value)).toEqual(value);
  });
});

describe("snapshotSchema", () => {
  test("says once what is wrong with its tally", () => {
    const golden = JSON.parse(readFileSync(new URL("./formats/snapshot-1.json", import.meta.url), "utf8"));
    const [cell] = golden.tally.cells;
    const value = { ...golden, tally: { ...golden.tally, cells: [cell, cell] } };
    const { issues } = schemas.snapshotSchema.safeParse(value).error!;
    expect(issues).toMatchObject([{ path: ["tally", "cells", 1, "key"], message: "tally-cell-repeated" }]);
  });
});

describe("titles and ids", () => {
  const BOTH_LANGUAGES = /\p{Script=Han}.*[A-Za-z]/su;

  test.each(SCHEMAS)("%s says what it is in both languages, under an id of its own", (_, schema) => {
    const { id, title, description } = schema.meta()!;
    expect(id).toMatch(/^urn:lantai:schema:[a-z-]+:1$/);
    expect(title).toMatch(BOTH_LANGUAGES);
    expect(description).toMatch(BOTH_LANGUAGES);
  });

  test("no two schemas have one id", () => {
    const ids = SCHEMAS.map(([, schema]) => schema.meta()?.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([...NOUNS])("every field of %s says what it is in both languages", (_, schema) => {
    for (const [key, field] of Object.entries(schema.shape)) {
      const { title, description } = (field as z.ZodType).meta()!;
      expect(title, key).toMatch(BOTH_LANGUAGES);
      expect(description, key).toMatch(BOTH_LANGUAGES);
    }
  });

  test("an extended schema does not carry the id of the noun", () => {
    expect(schemas.itemSchema.extend({ shelf: z.string() }).meta()?.id).toBeUndefined();
  });
});

describe("JSON Schema", () => {
  test.each(SCHEMAS)("of %s can be had", (_, schema) => {
    const { id } = schema.meta()!;
    expect(z.toJSONSchema(schema)).toMatchObject({ $ref: `#/$defs/${id}` });
  });

  test("keeps the form that a scanner checks, the choices, the bounds and the keys", () => {
    const { $defs } = z.toJSONSchema(schemas.itemSchema);
    expect($defs?.["urn:lantai:schema:civil-day:1"]).toMatchObject({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
    expect($defs?.["urn:lantai:schema:retention-period:1"]).toMatchObject({
      pattern: "^(?:permanent|long-term|short-term|[1-9]\\d{0,2}-years)$",
    });
    expect($defs?.["urn:lantai:schema:opening-status:1"]).toMatchObject({ enum: [...OPENING_STATUSES] });
    expect($defs?.["urn:lantai:schema:item:1"]).toMatchObject({
      title: "件 Item",
      required: ["title", "level"],
      additionalProperties: false,
      properties: {
        level: { const: "item" },
        year: { type: "integer", minimum: 1000, maximum: 2999 },
        pageCount: { type: "integer", minimum: 0, title: "页数 Number of pages" },
        date: { $ref: "#/$defs/urn:lantai:schema:uncertain-date:1" },
      },
    });
  });
});
