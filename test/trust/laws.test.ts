import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ALL_LISTS } from "../exchange/tables/all-lists.js";

const TESTS = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join("test", file));
const RUNS = /numRuns: ([\d_]{1,9})/g;
/** A law that every list is held to by itself: its runs are those of all lists together. */
const BY_LIST = "test/exchange/tables/list-rows.property.test.ts";

describe("laws", () => {
  test("are asked at least a thousand times each", () => {
    const runs = TESTS.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(RUNS)].map(([, count]) => ({
        file,
        runs: Number(count!.replaceAll("_", "")) * (file === BY_LIST ? ALL_LISTS.length : 1),
      })),
    );
    expect(runs.length).toBeGreaterThan(50);
    expect(runs.filter(({ runs }) => runs < 1000)).toEqual([]);
  });
});
