import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

describe("the example", () => {
  it("leaves dates, codes, headings and rates to the library", async () => {
    const folder = join(import.meta.dirname, "../../examples/county-half-year");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".mjs"));
    const forbidden =
      /new Date|Date\.|getFullYear|toFixed|toLocale|localeCompare|Intl\.|Math\.|parseInt|parseFloat|Number\(|\.split\("[^"]"\)|\.slice\(|substring|charAt|[*/] 100\b|\\d|\[0-9\]\{|\.indexOf\(|\.reduce\(/;
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      expect(
        lines.filter((line) => forbidden.test(line)),
        file,
      ).toEqual([]);
    }
  });
});
