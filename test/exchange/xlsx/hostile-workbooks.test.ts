import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("./bounded-memory.mjs", import.meta.url));

/** Reads a workbook of `packed-files.mjs` with a heap of 256 MB, from the built package. */
async function read(name: string): Promise<{ bytes: number; rows: number; codes: string[]; seconds: number }> {
  const { stdout } = await run(process.execPath, ["--max-old-space-size=256", SCRIPT, name], { maxBuffer: 1 << 20 });
  return JSON.parse(stdout);
}

describe("tableRows with 256 MB of memory", () => {
  it.each([
    ["10 GB once unpacked", ["unpacked-too-large"]],
    ["10 GB once unpacked, stated as 1 MB", ["workbook-unreadable"]],
    ["100 MB in one cell", ["cell-too-long"]],
    ["a million columns", ["workbook-unreadable"]],
    ["300 MB of blank rows", ["rows-too-many"]],
    ["300 MB of shared strings", ["unpacked-too-large"]],
    ["a sheet in the last row and column", ["columns-too-many"]],
  ])("gives a finding for a workbook with %s, and soon", async (name, codes) => {
    const found = await read(name);
    expect(found.codes).toEqual(codes);
    expect(found.bytes).toBeLessThan(64 * 1024 * 1024);
    expect(found.seconds).toBeLessThan(50);
  });
});
