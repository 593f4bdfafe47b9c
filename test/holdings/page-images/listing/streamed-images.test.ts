import { type ImageFile, linkedImages, streamedImages } from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entries = [{ level: "item", referenceCode: "X-1", pageCount: 3 } as const];
const files: readonly ImageFile[] = [1, 2, 3].map((page) => ({ path: `X-1/${page}.jpg` }));
const bytes = new TextEncoder().encode(files.map(({ path }) => path).join("\r\n"));

async function* asynchronous<T>(parts: readonly T[]): AsyncIterable<T> {
  for (const part of parts) yield await Promise.resolve(part);
}

describe("streamedImages", () => {
  const whole = linkedImages(entries, [files]);

  test("takes batches and chunks of bytes, from iterables and asynchronous ones", async () => {
    expect(await streamedImages(entries, [files])).toStrictEqual(whole);
    expect(await streamedImages(entries, asynchronous([files.slice(0, 1), files.slice(1)]))).toStrictEqual(whole);
    expect(await streamedImages(entries, [bytes.subarray(0, 5), bytes.subarray(5)])).toStrictEqual(whole);
    expect(await streamedImages(entries, asynchronous([bytes.subarray(0, 12), bytes.subarray(12)]))).toStrictEqual(
      whole,
    );
  });

  test("passes on what the list throws", async () => {
    async function* broken(): AsyncIterable<readonly ImageFile[]> {
      yield files;
      throw new Error("the disk is gone");
    }
    await expect(streamedImages(entries, broken())).rejects.toThrow("the disk is gone");
  });
});
