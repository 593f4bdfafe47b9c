import { runInNewContext } from "node:vm";
import { CallerError, isCallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";

describe("CallerError", () => {
  test("names the argument, what was expected and what came", () => {
    const error = new CallerError("asOf", "a civil day such as 2023-06-30", "30/06/2023");
    expect(error.message).toBe('asOf: expected a civil day such as 2023-06-30, received "30/06/2023"');
    expect(error).toMatchObject({
      name: "CallerError",
      argument: "asOf",
      expected: "a civil day such as 2023-06-30",
      received: '"30/06/2023"',
    });
    expect(error).toBeInstanceOf(Error);
  });

  test.each([
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 12.5, "12.5"],
    ["a large whole number", 10n, "10"],
    ["a symbol", Symbol("day"), "Symbol(day)"],
    ["a list", [1, 2, 3], "an array of 3"],
    ["a date object", new Date(0), "an object"],
    ["an object that cannot be printed", Object.create(null), "an object"],
    ["a function", () => "secret", "a function"],
    ["a text with a line break", "a\nb", '"a\\nb"'],
    ["a long text", "档".repeat(100), `"${"档".repeat(79)}…`],
  ])("shows %s in a short form", (_, received, shown) => {
    expect(new CallerError("naming", "a naming", received).message).toBe(
      `naming: expected a naming, received ${shown}`,
    );
  });
});

describe("isCallerError", () => {
  test("knows our own error", () => {
    expect(isCallerError(new CallerError("asOf", "a day", 1))).toBe(true);
  });

  test("knows the error of another copy of the library", () => {
    class CopiedError extends Error {
      override readonly name = "CallerError";
      readonly argument = "asOf";
      readonly expected = "a day";
      readonly received = "1";
    }
    expect(isCallerError(new CopiedError("asOf: expected a day, received 1"))).toBe(true);
  });

  test("knows the error of another realm, whose Error is not ours", () => {
    const script =
      'Object.assign(new Error("asOf"), { name: "CallerError", argument: "asOf", expected: "a day", received: "1" })';
    const foreign: unknown = runInNewContext(script);
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isCallerError(foreign)).toBe(true);
  });

  test.each([
    ["another error", new RangeError("no")],
    ["an error of that name without the parts", Object.assign(new Error("no"), { name: "CallerError" })],
    [
      "an error of another name that has the parts",
      Object.assign(new Error("no"), { name: "HostError", argument: "asOf", expected: "a day", received: "1" }),
    ],
    ["a text", "CallerError"],
    ["null", null],
    ["nothing", undefined],
  ])("does not take %s for one", (_, thrown) => {
    expect(isCallerError(thrown)).toBe(false);
  });
});
