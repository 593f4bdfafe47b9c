import type { Confidence } from "lantai/law";
import { IMAGE_NAMINGS, readImageName } from "lantai/page-images";
import { describe, expect, test } from "vitest";

describe("IMAGE_NAMINGS", () => {
  test("are the three that archives use", () => {
    expect(IMAGE_NAMINGS.map(({ code }) => code)).toStrictEqual([
      "folder-per-record",
      "file-per-record",
      "code-and-page",
    ]);
  });

  test("claim no clause that nobody has seen", () => {
    for (const { citation } of IMAGE_NAMINGS) {
      expect(citation.article).toBeUndefined();
      expect(["practised", "recalled"] satisfies Confidence[]).toContain(citation.confidence);
    }
  });

  test.each(IMAGE_NAMINGS)("$code reads each of its formats, in capitals too", (naming) => {
    for (const format of naming.extensions) {
      const path = naming.pageIn === "whole-name" ? "0012-001-0034/0001" : "0012-001-0034-0001";
      expect(readImageName(`${path}.${format.toUpperCase()}`, naming).fault).toBeUndefined();
    }
  });

  test("cannot be changed by a host", () => {
    expect(IMAGE_NAMINGS.every((row) => Object.isFrozen(row) && Object.isFrozen(row.extensions))).toBe(true);
    expect(Object.isFrozen(IMAGE_NAMINGS)).toBe(true);
  });
});
