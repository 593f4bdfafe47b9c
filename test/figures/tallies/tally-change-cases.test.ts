import type { RetentionPeriod } from "lantai/catalogue";
import { catalogueDimensions, tallyComparison, tallyOf } from "lantai/tallies";
import { describe, expect, test } from "vitest";
import { TALLY_CHANGES, type TallyChangeCase } from "../../cases/tally-changes.js";

const tallied = (counts: TallyChangeCase["before"]) => {
  const volumes = Object.entries(counts).flatMap(([retentionPeriod, count = 0]) =>
    Array.from(
      { length: count },
      () => ({ level: "volume", retentionPeriod: retentionPeriod as RetentionPeriod }) as const,
    ),
  );
  return tallyOf(volumes, catalogueDimensions("period"));
};

describe("tallyComparison", () => {
  test.each(TALLY_CHANGES)("$before to $after: $expected", ({ before, after, expected }) => {
    const changed = tallyComparison(tallied(before), tallied(after));
    expect({
      after: changed.after.volumes,
      net: changed.net.volumes,
      increased: changed.increased.volumes,
      decreased: changed.decreased.volumes,
    }).toEqual(expected);
  });
});
