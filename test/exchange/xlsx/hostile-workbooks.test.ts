import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("./bounded-memory.mjs", import.meta.url));

interface Read {
  readonly bytes: number;
  readonly rows: number;
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
}

/** Reads a workbook of `packed-files.mjs` with a heap of 256 MB, from the built package; or waits after its first rows. */
async function read(name: string, pace: "to-the-end" | "first-rows" = "to-the-end"): Promise<Read> {
  const { stdout } = await run(process.execPath, ["--max-old-space-size=256", SCRIPT, name, pace]);
  return JSON.parse(stdout);
}

describe("tableRows with 256 MB of memory", () => {
  it.each([
    ["10 GB once unpacked", ["unpacked-too-large"]],
    ["10 GB once unpacked, stated as 1 MB", ["workbook-unreadable"]],
    ["100 MB in one cell", ["cell-too-long"]],
    ["a million columns", ["columns-too-many"]],
    ["100 million cells in a row", ["columns-too-many"]],
    ["500 MB of text in a row", ["columns-too-many"]],
    ["a comment of 300 MB", ["workbook-unreadable"]],
    ["300 MB of blank rows", ["rows-too-many"]],
    ["300 MB of shared strings", ["unpacked-too-large"]],
    ["300 MB of shared strings in a part that is named like a sheet", ["unpacked-too-large"]],
    ["12 million empty shared strings", ["workbook-empty"]],
    ["a shared string of 60 MB in ten thousand cells", ["cell-too-long"]],
    ["a sheet in the last row and column", ["columns-too-many"]],
  ])("gives a finding for a workbook with %s, and soon", async (name, codes) => {
    const found = await read(name);
    expect(found.codes).toEqual(codes);
    expect(found.bytes).toBeLessThan(64 * 1024 * 1024);
    expect(found.seconds).toBeLessThan(50);
  });

  it("reads 3.5 million tiny shared strings", async () => {
    expect(await read("3.5 million tiny shared strings")).toMatchObject({ rows: 1, codes: [] });
  });

  it("reads 300,000 rows with as many cells merged down to the last of them", async () => {
    expect(await read("300,000 cells merged down to the last row")).toMatchObject({ rows: 300_000, codes: [] });
  });

  it("reads no further ahead than it is asked to", async () => {
    expect((await read("two million rows", "first-rows")).megabytes).toBeLessThan(64);
  });
});
