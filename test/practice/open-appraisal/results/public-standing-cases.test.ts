import { publicStanding, rolledUpStatuses } from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";
import { PUBLIC_STANDINGS, ROLLED_UP_STATUSES } from "../../../cases/public-standings.js";

describe("publicStanding", () => {
  test.each(PUBLIC_STANDINGS)("$record as of $asOf: $source", ({ record, asOf, expected }) => {
    expect(publicStanding(record, asOf)).toEqual(expected);
  });
});

describe("rolledUpStatuses", () => {
  test.each(ROLLED_UP_STATUSES)("$items make a volume $expected", ({ items, expected }) => {
    const inside = items.map(
      (openingStatus) => ({ level: "item", volumeCode: "0012-001-0034", openingStatus }) as const,
    );
    const records = [{ level: "volume", referenceCode: "0012-001-0034" } as const, ...inside];
    expect(rolledUpStatuses<(typeof records)[number]>(records).volumes.map(({ status }) => status)).toEqual([expected]);
  });
});
