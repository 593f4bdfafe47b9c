import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { cure, sentence } from "lantai/findings";
import { readSnapshot, readTally } from "lantai/tallies";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect } from "vitest";

/** `npm run fuzz` sets how many inputs there are. */
const RUNS = Number(process.env.LANTAI_FUZZ_INPUTS ?? 1000);

const STORED = ["tally-1", "snapshot-1"].map((name) => readFileSync(`test/formats/${name}.json`, "utf8"));

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withDate: true, maxDepth: 4 });

/** A stored value in which some properties, at any depth, have become something else. */
const damaged = fc
  .tuple(fc.constantFrom(...STORED), fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 4 }))
  .map(([stored, changes]) => {
    const value: unknown = JSON.parse(stored);
    for (const [at, other] of changes) {
      const places = placesIn(value);
      const [holder, key] = places[at % places.length]!;
      holder[key] = other;
    }
    return value;
  });

type Holder = Record<string, unknown>;

function placesIn(value: unknown): (readonly [Holder, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key])]);
}

/** Says what is wrong, so that it can be printed, or gives the value. */
function readWhole(value: unknown): void {
  for (const { findings, ...read } of [readTally(value), readSnapshot(value)]) {
    expect(findings.length > 0 || Object.values(read).some((one) => one !== undefined)).toBe(true);
    for (const finding of findings)
      expect(`${sentence(finding, zhCn)}${cure(finding, zhCn)}`).not.toContain("undefined");
  }
}

describe("readTally and readSnapshot", () => {
  test.prop([anything], { numRuns: RUNS })("take anything, and say what is wrong with it", readWhole);

  test.prop([damaged], { numRuns: RUNS })("take any damaged value, and say what is wrong with it", readWhole);
});
