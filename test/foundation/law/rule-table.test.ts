import { INSTRUMENTS, INTERPRETATIONS, ruleTable } from "lantai/law";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "./frozen.js";

describe("ruleTable", () => {
  test("gives the same table back, frozen at every depth", () => {
    const table = [{ code: "a", citations: [{ instrument: "i", confidence: "seen" }], empty: [], nothing: null }];
    expect(ruleTable(table)).toBe(table);
    expect(thawedPaths(table)).toStrictEqual([]);
  });

  test("also freezes what lies below a part that was frozen before", () => {
    const table = [Object.freeze({ citation: { article: "27", needs: ["proof"] } })];
    expect(thawedPaths(ruleTable(table))).toStrictEqual([]);
  });

  test("makes a change throw", () => {
    const table = ruleTable([{ years: 25 }]) as unknown as { years: number }[];
    expect(() => {
      table[0]!.years = 20;
    }).toThrow(TypeError);
    expect(() => table.push({ years: 20 })).toThrow(TypeError);
  });
});

describe("the tables of law", () => {
  test("are frozen at every depth", () => {
    expect(thawedPaths(INSTRUMENTS)).toStrictEqual([]);
    expect(thawedPaths(INTERPRETATIONS)).toStrictEqual([]);
  });
});
