import { basisOf, LANTAI_VERSION, sameBasis } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

describe("basisOf", () => {
  test("is plain data that a host can store and read back", () => {
    const basis = basisOf("national-opening", "2023-06-30", { counting: "day-after" });
    expect(JSON.parse(JSON.stringify(basis))).toStrictEqual({
      lantai: LANTAI_VERSION,
      rulesId: "national-opening",
      asOf: "2023-06-30",
      interpretations: { counting: "day-after" },
    });
  });

  test("refuses a day that is none, by name", () => {
    expect(() => basisOf("national-opening", "2023-06-31", {})).toThrow(
      'asOf: expected a civil day such as 2023-06-30, received "2023-06-31"',
    );
  });

  test("does not follow later changes of what it was given", () => {
    const chosen: Record<string, string> = { counting: "day-after" };
    const basis = basisOf("national-opening", "2023-06-30", chosen);
    chosen.counting = "anniversary";
    expect(basis.interpretations).toStrictEqual({ counting: "day-after" });
  });
});

describe("sameBasis", () => {
  const basis = basisOf("national-opening", "2023-06-30", { counting: "day-after", incompleteDate: "latest" });

  test("is true for a basis that was stored and read back, in whatever order its keys come", () => {
    const other = basisOf("national-opening", "2023-06-30", { incompleteDate: "latest", counting: "day-after" });
    expect(sameBasis(basis, JSON.parse(JSON.stringify(other)))).toBe(true);
  });

  test.each([
    ["lantai", { ...basis, lantai: "0.0.0-other" }],
    ["rules", { ...basis, rulesId: "county-opening" }],
    ["day", { ...basis, asOf: "2023-07-01" as const }],
    ["reading", { ...basis, interpretations: { counting: "anniversary", incompleteDate: "latest" } }],
    ["question less", { ...basis, interpretations: { counting: "day-after" } }],
    ["question more", { ...basis, interpretations: { ...basis.interpretations, retentionStart: "year-end" } }],
    ["question", { ...basis, interpretations: { counting: "day-after", constructor: "latest" } }],
  ])("is false when there is another %s", (_, other) => {
    expect(sameBasis(basis, other)).toBe(false);
    expect(sameBasis(other, basis)).toBe(false);
  });
});
