import { describe, expect, it } from "vitest";
import { packedParts } from "../../../src/exchange/xlsx/packed-parts.js";
import { packed, plain } from "./packed-files.mjs";

const TEXT = "档案".repeat(50_000);

async function unpacked(bytes: Uint8Array, name: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of packedParts(bytes)!.unpacked(name)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("packedParts", () => {
  it("knows what each part unpacks to before it is unpacked, and unpacks it", async () => {
    const bytes = packed([
      { name: "a.xml", ...plain(TEXT) },
      { name: "目录.xml", ...plain("x") },
    ]);
    const parts = packedParts(bytes)!;
    expect([parts.size, parts.sizeOf("a.xml"), parts.sizeOf("目录.xml"), parts.sizeOf("b.xml")]).toEqual([
      300_001,
      300_000,
      1,
      undefined,
    ]);
    expect(await unpacked(bytes, "a.xml")).toBe(TEXT);
    expect(await unpacked(bytes, "目录.xml")).toBe("x");
  });

  it("reads parts that are stored as they are, and sizes in the fields for large files", async () => {
    const text = Buffer.from(TEXT);
    const bytes = packed([{ name: "a.xml", bytes: text, size: text.length, method: 0 }], "large");
    expect(packedParts(bytes)?.size).toBe(text.length);
    expect(await unpacked(bytes, "a.xml")).toBe(TEXT);
  });

  it("stops at a part that is longer than stated, missing, cut off or packed in another way", async () => {
    const part = { name: "a.xml", ...plain(TEXT) };
    for (const bytes of [
      packed([{ ...part, size: part.size - 1 }]),
      packed([{ ...part, name: "b.xml" }]),
      packed([{ ...part, bytes: part.bytes.subarray(0, 9) }]),
      packed([{ ...part, method: 12 }]),
    ]) {
      await expect(unpacked(bytes, "a.xml")).rejects.toThrow();
    }
  });

  it("counts a part that does not state its size with the most that its bytes could give", () => {
    const bytes = packed([{ name: "a.xml", ...plain(TEXT), size: 0 }]);
    expect(packedParts(bytes)!.size).toBe(bytes.length * 1032);
  });

  it("finds no parts in other bytes", () => {
    expect(packedParts(new Uint8Array(0))).toBeUndefined();
    expect(packedParts(new TextEncoder().encode("档号,题名\n".repeat(100)))).toBeUndefined();
  });
});
