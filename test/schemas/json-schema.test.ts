import { Ajv2020 } from "ajv/dist/2020.js";
import { isCallerError } from "lantai/findings";
import * as schemas from "lantai/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { NounCase } from "../cases/noun-case.js";
import { NOUN_CASES } from "../cases/noun-schemas.js";

const { jsonSchema, JSON_SCHEMA_EXCEPTIONS, nounFields, VOCABULARIES } = schemas;
const NOUNS = new Map(
  Object.entries(schemas).flatMap(([name, value]) => (value instanceof z.ZodObject ? [[name, value] as const] : [])),
);
const schemaOf = (noun: NounCase) => NOUNS.get(noun.schema)!;
const validatorOf = (noun: NounCase) =>
  new Ajv2020({ allErrors: true, strict: true }).compile(jsonSchema(schemaOf(noun)));

function changed(value: unknown, path: readonly (string | number)[], wrong: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return wrong;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = changed(copy[step], rest, wrong);
  return copy;
}

/** The schemas that a JSON Schema is made of, by the names inside their ids. */
function namesIn(schema: schemas.JsonSchema): string[] {
  const ids = [schema.$id, ...Object.keys((schema.$defs as object | undefined) ?? {})];
  return ids.map((id) => String(id).split(":")[3]!);
}

/** Values that the zod schema refuses and the JSON Schema lets pass. */
const PASSING = NOUN_CASES.flatMap((noun) => {
  const validate = validatorOf(noun);
  return noun.wrong
    .filter(([path, wrong]) => validate(changed(noun.value, path, wrong)))
    .map(([path]) => ({ noun, path }));
});

describe("jsonSchema", () => {
  test.each(NOUN_CASES)("of $schema compiles strictly under its own name and takes what zod takes", (noun) => {
    const schema = jsonSchema(schemaOf(noun));
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toMatch(/^urn:lantai:schema:[a-z-]+:1$/);
    const validate = validatorOf(noun);
    expect(validate(noun.value), JSON.stringify(validate.errors)).toBe(true);
    for (const key of noun.optional) {
      const { [key]: _, ...without } = noun.value;
      expect(validate(without), key).toBe(true);
    }
    expect(validate({ ...noun.value, misspelt: 1 })).toBe(false);
  });

  test.each(NOUN_CASES)("of $schema refuses what zod refuses, but for the rules listed as exceptions", (noun) => {
    const validate = validatorOf(noun);
    const excepted = JSON_SCHEMA_EXCEPTIONS.map(({ schema }) => schema);
    const isExcepted = namesIn(jsonSchema(schemaOf(noun))).some((name) => excepted.includes(name));
    for (const [path, wrong] of noun.wrong) {
      const value = changed(noun.value, path, wrong);
      expect(schemaOf(noun).safeParse(value).success, path.join(".")).toBe(false);
      if (!isExcepted) expect(validate(value), path.join(".")).toBe(false);
    }
  });

  test("lets nothing pass but days, dates and counts that do not add up", () => {
    const passing = PASSING.map(({ noun, path }) => `${noun.schema} ${path.join(".")}`);
    const days =
      /(?:\.|\s)(?:on|due|until|earliest|latest|startedOn|completedOn|closedOn|foundOn|receivedOn|sentOn|day|from|asOf|lifted\.on|inForceFrom|decidedOn|destroyedOn)$/;
    expect(passing.filter((one) => !days.test(one))).toEqual([
      "pageIntervalSchema last",
      "tallySchema cells.0.key",
      "snapshotSchema digest",
    ]);
  });

  test("describes a noun that a host has extended", () => {
    const schema = jsonSchema(schemas.itemSchema.extend({ boxNo: z.string() }));
    expect(schema).toMatchObject({ properties: { boxNo: { type: "string" } } });
    const validate = new Ajv2020({ strict: true }).compile(schema);
    expect(validate({ level: "item", title: "决定", boxNo: "3" })).toBe(true);
    expect(validate({ level: "item", title: "决定" })).toBe(false);
  });
});

describe("nounFields", () => {
  test.each([...NOUNS])("of %s have names in both languages, an order and a width", (_name, schema) => {
    const fields = nounFields(schema);
    expect(fields.map(({ order }) => order)).toEqual(fields.map((_, at) => at + 1));
    for (const { key, title, width, vocabulary } of fields) {
      expect(title["zh-CN"], key).toMatch(/\p{Script=Han}/u);
      expect(title.en, key).toMatch(/^[A-Za-z]/);
      expect(width, key).toBeGreaterThan(0);
      if (vocabulary !== undefined) expect(VOCABULARIES.map(({ id }) => id)).toContain(vocabulary);
    }
  });

  test.each(NOUN_CASES)("of $schema know which keys may be absent", (noun) => {
    const optional = nounFields(schemaOf(noun)).filter(({ presence }) => presence === "optional");
    // Whether an uncertain date has its days depends on its precision, which no field knows by itself.
    const dependent = noun.schema === "uncertainDateSchema" ? ["earliest", "latest"] : [];
    expect(optional.map(({ key }) => key).sort()).toEqual([...noun.optional, ...dependent].sort());
  });

  test("carry the field code, the obligations of DA/T 18-2022 and the vocabulary", () => {
    const fields = new Map(nounFields(schemas.itemSchema).map((field) => [field.key, field]));
    expect(fields.get("referenceCode")).toEqual({
      key: "referenceCode",
      title: { "zh-CN": "档号", en: "Reference code" },
      description: "照录，可空可重。As recorded; blank and repeated codes are let in.",
      order: 2,
      presence: "optional",
      fieldCode: "DH",
      levels: { item: "required", volume: "required", series: "required", fonds: "required" },
      width: 28,
    });
    expect(fields.get("openingStatus")).toMatchObject({ vocabulary: "opening-status", levels: { item: "required" } });
    expect(fields.get("openingOpinion")).not.toHaveProperty("vocabulary");
  });

  test("of an extended noun have the fields of the host", () => {
    const boxNo = z.string().meta({ title: "盒号 Box", description: "存放位置。Where it lies." });
    expect(nounFields(schemas.itemSchema.extend({ boxNo })).at(-1)).toMatchObject({
      key: "boxNo",
      title: { "zh-CN": "盒号", en: "Box" },
      presence: "required",
    });
  });

  test("refuse what is no noun", () => {
    try {
      nounFields(schemas.civilDaySchema);
      expect.unreachable();
    } catch (error) {
      expect(isCallerError(error) && error.argument).toBe("schema");
    }
  });
});

describe("VOCABULARIES", () => {
  test.each(VOCABULARIES)("$id has each code once, named in both languages", ({ terms }) => {
    expect(terms.length).toBeGreaterThan(0);
    expect(new Set(terms.map(({ code }) => code)).size).toBe(terms.length);
    for (const { code, zh, en } of terms) {
      expect(code).toMatch(/\S/);
      expect(zh, code).toMatch(/\p{Script=Han}/u);
      expect(en, code).toMatch(/[A-Za-z]/);
    }
  });

  test("writes retention periods as people and reference codes do", () => {
    const periods = VOCABULARIES.find(({ id }) => id === "retention-period")!;
    expect(periods.terms[1]).toEqual({ code: "30-years", zh: "30年", en: "30 years", aliases: ["D30"] });
  });
});
