import { PairIds } from "lantai/tallies";
import { describe, expect, test } from "vitest";

describe("PairIds", () => {
  test("knows no pair at first, and numbers each once, from nought on", () => {
    const pairs = new PairIds();
    expect(pairs.size).toBe(0);
    expect([pairs.idOf(0, 0), pairs.idOf(0, -1), pairs.idOf(-1, 0), pairs.idOf(0, 0)]).toStrictEqual([0, 1, 2, 0]);
    expect(pairs.size).toBe(3);
  });

  test("knows every pair again after it has grown", () => {
    const pairs = new PairIds();
    const all = Array.from({ length: 5000 }, (_, at) => [at % 50, Math.floor(at / 50)] as const);
    for (const round of [1, 2]) {
      expect([round, all.map(([first, second]) => pairs.idOf(first, second))]).toStrictEqual([
        round,
        all.map((_, at) => at),
      ]);
    }
    expect(pairs.size).toBe(5000);
  });
});
