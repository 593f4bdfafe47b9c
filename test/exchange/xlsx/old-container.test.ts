import { tableRows } from "lantai/xlsx";
import { describe, expect, it } from "vitest";
import { oldContainer } from "../../../src/exchange/xlsx/old-container.js";
import { oldWorkbook } from "./old-workbook.js";

const ROWS = Array.from({ length: 400 }, (_, at) => [`题名${at}`, at]);

async function codes(bytes: Uint8Array, limit: number) {
  const found: string[] = [];
  for await (const { findings } of tableRows(bytes, { limits: { bytes: limit } })) {
    found.push(...findings.map(({ code }) => code));
  }
  return found;
}

describe("oldContainer", () => {
  it("counts the records of the workbook before it is read", () => {
    const bytes = oldWorkbook("目录", ROWS);
    // Two beginnings, two ends and one sheet beside the cells.
    expect(oldContainer(bytes)?.records).toBe(805);
    expect(oldContainer(bytes)!.streamBytes).toBeLessThan(bytes.length);
  });

  it("finds nothing in a container that is cut off or contradicts itself", () => {
    const bytes = oldWorkbook("目录", ROWS);
    expect(oldContainer(bytes.slice(0, 600))).toBeUndefined();
    for (const [at, value] of [
      [30, 40],
      [56, 1 << 30],
      [76, 1 << 20],
    ] as const) {
      const broken = bytes.slice();
      new DataView(broken.buffer).setUint32(at, value, true);
      expect(oldContainer(broken)).toBeUndefined();
    }
  });
});

describe("tableRows of an old workbook", () => {
  it("says so before it reads more records than can be held", async () => {
    const bytes = oldWorkbook("目录", ROWS);
    expect(await codes(bytes, 64 * 804)).toEqual(["cells-too-many"]);
    expect(await codes(bytes, 64 * 805)).toEqual([]);
  });

  it("refuses a container with a thousand streams of the same bytes", async () => {
    const bytes = oldWorkbook("目录", ROWS);
    const view = new DataView(bytes.buffer);
    const entry = bytes.slice(512 * 2 + 128, 512 * 2 + 256);
    // The sectors of the workbook itself become the rest of the directory: each holds four more entries for it.
    view.setUint32(512 + 4, 2, true);
    for (let at = 512 * 3; at + 128 <= bytes.length; at += 128) bytes.set(entry, at);
    expect(oldContainer(bytes)!.streamBytes).toBeGreaterThan(bytes.length);
    expect(await codes(bytes, 1 << 26)).toEqual(["workbook-old-format"]);
  });
});
