import * as schemas from "lantai/schemas";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";

const SCHEMAS = Object.entries(schemas).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);

describe("compiled", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.doUnmock("zod");
    vi.resetModules();
  });

  test("gives one fast form for a schema, and itself for a fast form", () => {
    const fast = schemas.compiled(schemas.itemSchema);
    expect(fast).not.toBe(schemas.itemSchema);
    expect(schemas.compiled(schemas.itemSchema)).toBe(fast);
    expect(schemas.compiled(fast)).toBe(fast);
  });

  test.each(SCHEMAS)("can compile %s whole", (_, schema) => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow();
  });

  test("gives the schema itself where code cannot be generated", () => {
    const schema = z.strictObject({ shelf: z.string() });
    vi.stubGlobal("Function", function forbidden() {
      throw new EvalError("code generation from strings is not allowed");
    });
    const fast = schemas.compiled(schema);
    vi.unstubAllGlobals();
    expect(fast).toBe(schema);
  });

  test("gives the schema itself with a zod that cannot compile", async () => {
    vi.resetModules();
    vi.doMock("zod", async (original) => ({ ...(await original<typeof z>()), compile: undefined }));
    const { compiled, itemSchema } = await import("lantai/schemas");
    expect(compiled(itemSchema)).toBe(itemSchema);
  });

  test("compiles on the first call, not on import", async () => {
    vi.resetModules();
    const compile = vi.fn(z.compile);
    const generated = vi.fn();
    vi.doMock("zod", async (original) => ({ ...(await original<typeof z>()), compile }));
    vi.stubGlobal(
      "Function",
      new Proxy(Function, {
        construct(target, [...source]: string[]) {
          generated();
          return Reflect.construct(target, source) as object;
        },
      }),
    );
    const { compiled, itemSchema } = await import("lantai/schemas");
    expect(compile).not.toHaveBeenCalled();
    expect(generated).not.toHaveBeenCalled();
    compiled(itemSchema);
    compiled(itemSchema);
    expect(compile).toHaveBeenCalledTimes(1);
    expect(generated).toHaveBeenCalled();
  });
});
