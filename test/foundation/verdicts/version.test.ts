import { readFileSync } from "node:fs";
import { LANTAI_VERSION } from "lantai/verdicts";
import { describe, expect, test } from "vitest";

describe("LANTAI_VERSION", () => {
  test("is the version of package.json", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect(LANTAI_VERSION).toBe(manifest.version);
  });
});
