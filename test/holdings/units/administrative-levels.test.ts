import { ADMINISTRATIVE_LEVELS, administrativeLevelRow, UNIT_KINDS } from "lantai/units";
import { describe, expect, test } from "vitest";

describe("administrativeLevelRow", () => {
  test("leads each level to its archives and both authorities, a township to those of its county", () => {
    const rows = ADMINISTRATIVE_LEVELS.map((level) => administrativeLevelRow(level));
    expect(
      rows.map((row) => [row?.level, row?.archivesLevel, row?.authorityLevel, row?.superiorAuthorityLevel]),
    ).toStrictEqual([
      ["central", "central", "central", undefined],
      ["provincial", "provincial", "provincial", "central"],
      ["prefecture", "prefecture", "prefecture", "provincial"],
      ["county", "county", "county", "prefecture"],
      ["township", "county", "county", "prefecture"],
    ]);
  });

  test("knows no other level", () => {
    expect(administrativeLevelRow("__proto__")).toBeUndefined();
  });
});

describe("UNIT_KINDS", () => {
  test("cite an article only where it was seen", () => {
    for (const { terms, citations } of UNIT_KINDS) {
      expect(citations[0]?.article).toBe(terms === "transfer" ? "2" : undefined);
    }
  });
});
