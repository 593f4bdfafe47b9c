import { describe, expect, test } from "vitest";
import { thawedPaths } from "../foundation/law/frozen.js";
import { publicValues } from "./public-values.js";

const tables = (await publicValues()).filter(
  ({ place, value }) => typeof value === "object" && value !== null && !place.startsWith("schemas "),
);

describe("public tables", () => {
  test("are found", () => {
    expect(tables.length).toBeGreaterThan(50);
  });

  test.each(tables)("$place cannot be changed by a host, at any depth", ({ name, value }) => {
    expect(thawedPaths(value, name)).toEqual([]);
  });
});
