import { itemSchema, schemaReader, uncertainDateSchema } from "lantai/schemas";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { answerOf } from "../cases/nearly-noun.js";

const ITEM = { level: "item", title: "会议纪要" };

describe("schemaReader", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    z.config({ jitless: false });
    vi.doUnmock("zod");
    vi.resetModules();
  });

  test("gives a fresh value with its keys in the order of the schema", () => {
    const { data } = schemaReader(itemSchema)(ITEM);
    expect(data).not.toBe(ITEM);
    expect(Object.keys(data ?? {})).toEqual(["title", "level"]);
  });

  test("is the same for a schema every time", () => {
    expect(schemaReader(itemSchema)).toBe(schemaReader(itemSchema));
    expect(schemaReader(itemSchema)).not.toBe(schemaReader(uncertainDateSchema));
    const list = z.array(itemSchema);
    expect(schemaReader(list)).toBe(schemaReader(list));
  });

  test("compiles one schema for values with the same keys, when the first of them comes", async () => {
    vi.resetModules();
    const compile = vi.fn(z.compile);
    vi.doMock("zod", async (original) => ({ ...(await original<typeof z>()), compile }));
    const fresh = await import("lantai/schemas");
    const read = fresh.schemaReader(fresh.itemSchema);
    expect(compile).toHaveBeenCalledTimes(0);
    for (const title of ["会议纪要", "通知", "请示"]) read({ level: "item", title });
    expect(compile).toHaveBeenCalledTimes(1);
    for (const year of [2019, 2020]) read({ level: "item", title: "通知", year });
    read({ level: "item", title: "请示" });
    expect(compile).toHaveBeenCalledTimes(2);
    expect(compile.mock.calls.map(([schema]) => Object.keys((schema as unknown as z.ZodObject).shape))).toEqual([
      ["title", "level"],
      ["title", "year", "level"],
    ]);
  });

  test("reads values whose keys come in another order, and go on differently", () => {
    const read = schemaReader(itemSchema);
    const values = [
      { level: "item", title: "会议纪要", year: 2023 },
      { title: "会议纪要", level: "item", year: 2023 },
      { level: "item", title: "会议纪要" },
      { level: "item", title: "会议纪要", remark: "复印件" },
      { level: "item", title: "会议纪要", year: 2023, remark: "复印件" },
      { level: "item", year: 2023 },
      { level: "item", title: "会议纪要", shelf: "3" },
      { level: "item", title: "会议纪要", year: undefined },
      {},
    ];
    for (const value of [...values, ...values])
      expect(answerOf(read(value))).toEqual(answerOf(itemSchema.safeParse(value)));
  });

  test("says of a misspelt key, of a lacking one and of a wrong value what the schema says", () => {
    const read = schemaReader(itemSchema);
    expect(read({ ...ITEM, yaer: 2023 }).error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: ["yaer"] }]);
    expect(read({ level: "item" }).error?.issues).toMatchObject([{ code: "invalid_type", path: ["title"] }]);
    expect(read({ ...ITEM, year: 23 }).error?.issues).toMatchObject([{ code: "too_small", path: ["year"] }]);
  });

  test("asks the checks between keys, whatever keys there are", () => {
    const read = schemaReader(uncertainDateSchema);
    const known = { text: "1994", precision: "year", certainty: "stated" };
    expect(read(known).error?.issues.map(({ path }) => path)).toEqual([["earliest"], ["latest"]]);
    const backwards = { ...known, earliest: "1994-12-31", latest: "1994-01-01" };
    expect(read(backwards).error?.issues.map(({ path }) => path)).toEqual([["latest"]]);
    expect(read({ ...known, earliest: "1994-01-01", latest: "1994-12-31" }).success).toBe(true);
  });

  test("leaves a key to its field where its absence means something", () => {
    const shelf = z.strictObject({
      no: z.string().default("1"),
      floor: z.number().default(3).exactOptional(),
      side: z.string().optional(),
      boxes: z.int().exactOptional(),
    });
    const read = schemaReader(shelf);
    const values = [{}, { boxes: 4 }, { no: "2", side: undefined }, { floor: undefined }, { floor: 5, boxes: 1 }];
    for (const value of values) expect(answerOf(read(value))).toEqual(answerOf(shelf.safeParse(value)));
    expect(read({}).data).toEqual({ no: "1", floor: 3 });
  });

  test.each<readonly [string, z.ZodType]>([
    [
      "checks on what may be absent",
      z.strictObject({
        a: z
          .string()
          .exactOptional()
          .refine((a) => a.length > 3),
      }),
    ],
    ["a field made ready before it is read", z.strictObject({ a: z.preprocess(String, z.string()).exactOptional() })],
    ["a field of a type of its own", z.strictObject({ a: z.custom<string>((a) => a === "x").exactOptional() })],
    ["a field made into its type", z.strictObject({ a: z.coerce.string().exactOptional() })],
    ["a field that is turned into another", z.strictObject({ a: z.any().transform(String).exactOptional() })],
    ["a field that catches what is wrong", z.strictObject({ a: z.number().catch(1).exactOptional() })],
    ["a key that is no text", z.strictObject({ a: z.string().exactOptional(), [Symbol.iterator]: z.string() })],
    ["a key that every object inherits", z.strictObject({ constructor: z.string().exactOptional() })],
    [
      "an error of its own",
      z
        .strictObject({ a: z.string().exactOptional() }, { error: () => "E" })
        .check((value) => void value.issues.push({ code: "custom", input: value.value })),
    ],
  ])("gives the answers of a schema with %s", (_, schema) => {
    const read = schemaReader(schema);
    for (const value of [{}, { a: "x" }, { a: 1 }, { a: undefined }, { a: "long" }, { b: 1 }, { constructor: "x" }]) {
      expect(answerOf(read(value))).toEqual(answerOf(schema.safeParse(value)));
    }
  });

  test.each([
    ["a schema that drops unknown keys", itemSchema.strip()],
    ["one that keeps them", itemSchema.loose()],
    ["one that takes them of a type", z.strictObject({ title: z.string() }).catchall(z.number())],
    ["one of a list", z.array(itemSchema)],
  ])("reads by %s as it is", (_, schema: z.ZodType) => {
    const read = schemaReader(schema);
    for (const value of [ITEM, { ...ITEM, shelf: 3 }, [ITEM], { title: "通知", shelf: "3" }]) {
      expect(answerOf(read(value))).toEqual(answerOf(schema.safeParse(value)));
    }
  });

  test("reads what an object has from its class", () => {
    class Row {
      readonly level = "item";
      get title() {
        return "会议纪要";
      }
    }
    const read = schemaReader(itemSchema);
    read({ level: "item" });
    expect(read(new Row()).data).toEqual(ITEM);
    expect(read(Object.assign(Object.create(null) as object, ITEM)).data).toEqual(ITEM);
  });

  test.each([null, undefined, [], "件", 1, true])("refuses %j", (value) => {
    expect(schemaReader(itemSchema)(value).error?.issues).toMatchObject([{ code: "invalid_type", path: [] }]);
  });

  test("is not fooled by a key __proto__", () => {
    const value: unknown = JSON.parse('{"level":"item","title":"会议纪要","__proto__":{"remark":"复印件"}}');
    expect(schemaReader(itemSchema)(value).error?.issues).toMatchObject([{ keys: ["__proto__"] }]);
  });

  test("compiles one schema for the same keys in whatever order", async () => {
    vi.resetModules();
    const compile = vi.fn(z.compile);
    vi.doMock("zod", async (original) => ({ ...(await original<typeof z>()), compile }));
    const fresh = await import("lantai/schemas");
    const keys = Array.from({ length: 60 }, (_, at) => `k${at}`);
    const wide = z.strictObject(Object.fromEntries(keys.map((key) => [key, z.number().exactOptional()])));
    const read = fresh.schemaReader(wide);
    for (let round = 0; round < 60; round++) {
      const turned = [...keys.slice(round), ...keys.slice(0, round)];
      const value = Object.fromEntries(turned.map((key, at) => [key, at]));
      expect(read(value).data).toEqual(value);
      expect(read({ ...value, k0: "0" }).error?.issues.map(({ path }) => path)).toEqual([["k0"]]);
    }
    expect(compile).toHaveBeenCalledTimes(1);
  });

  test("makes no more schemas after very many sets of keys, and reads on", async () => {
    vi.resetModules();
    const compile = vi.fn(z.compile);
    vi.doMock("zod", async (original) => ({ ...(await original<typeof z>()), compile }));
    const fresh = await import("lantai/schemas");
    const keys = ["a", "b", "c", "d", "e", "f", "g"] as const;
    const wide = z.strictObject(Object.fromEntries(keys.map((key) => [key, z.number().exactOptional()])));
    const read = fresh.schemaReader(wide);
    for (let set = 0; set < 128; set++) {
      const value = Object.fromEntries(keys.flatMap((key, at) => (((set >> at) & 1) === 1 ? [[key, set]] : [])));
      expect(read(value).data).toEqual(value);
      expect(read({ ...value, a: "0" }).error?.issues.map(({ path }) => path)).toEqual([["a"]]);
    }
    // A hundred sets, and the whole schema for the others.
    expect(compile).toHaveBeenCalledTimes(101);
  });

  test("reads where code cannot be generated", async () => {
    vi.resetModules();
    z.config({ jitless: true });
    vi.stubGlobal("Function", function forbidden() {
      throw new EvalError("code generation from strings is not allowed");
    });
    const fresh = await import("lantai/schemas");
    const read = fresh.schemaReader(fresh.itemSchema);
    expect(read(ITEM).data).toEqual(ITEM);
    expect(read({ ...ITEM, year: 23 }).error?.issues.map(({ path }) => path)).toEqual([["year"]]);
  });
});
