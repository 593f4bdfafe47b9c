import { requireOptions } from "lantai/findings";
import { describe, expect, test } from "vitest";

describe("requireOptions", () => {
  test("gives back what it takes", () => {
    const options = {};
    expect(requireOptions(options)).toBe(options);
  });

  test.each([undefined, null, "2023-06-30"])("names options that are %j", (options) => {
    expect(() => requireOptions(options as never)).toThrow("options: expected an object, received");
    expect(() => requireOptions(options as never, "question")).toThrow("question: expected an object");
  });
});
