import { readdirSync } from "node:fs";
import { type Citation, CONFIDENCES, instrumentById } from "lantai/law";
import { describe, expect, test } from "vitest";

const source = new URL("../../../src/", import.meta.url);

/** Every citation inside a value, however deep, once. */
function citationsIn(value: unknown, seen: Set<object>): Citation[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.values(value).flatMap((part) => citationsIn(part, seen));
  return isCitation(value) ? [value, ...inside] : inside;
}

function isCitation(value: object): value is Citation {
  return "instrument" in value && "confidence" in value;
}

const concepts = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith("/index.ts"));

describe("citations", () => {
  test("are found where they are known to be", async () => {
    expect(concepts).toContain("holdings/fonds/index.ts");
    const { FONDS_TYPES } = await import("lantai/fonds");
    expect(citationsIn(FONDS_TYPES, new Set())).toHaveLength(FONDS_TYPES.length);
  });

  test.each(concepts)("in the tables of %s name instruments that exist, with a known confidence", async (path) => {
    const exports: unknown = { ...(await import(new URL(path, source).href)) };
    const wrong = citationsIn(exports, new Set()).filter(
      ({ instrument, confidence }) => instrumentById(instrument) === undefined || !CONFIDENCES.includes(confidence),
    );
    expect(wrong).toEqual([]);
  });
});
