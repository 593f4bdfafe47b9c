import { requireText } from "lantai/text";
import { describe, expect, test } from "vitest";

describe("requireText", () => {
  test("hands a text back", () => {
    expect(requireText("", "text")).toBe("");
  });

  test("names the argument that is no text", () => {
    expect(() => requireText(null, "options.name")).toThrow("options.name: expected a string, received null");
  });
});
