import { fc, test } from "@fast-check/vitest";
import { alikeImages } from "lantai/page-images";
import { describe, expect } from "vitest";

/** Hashes near one another: a few beginnings, each with some bits turned. */
const hash = fc
  .tuple(fc.constantFrom(0n, 0xf0e1d2c3b4a59687n, 0xffff0000ffff0000n), fc.array(fc.nat({ max: 63 }), { maxLength: 5 }))
  .map(([from, turned]) => {
    const bits = turned.reduce<bigint>((sum, bit) => sum ^ (1n << BigInt(bit)), from);
    return bits.toString(16).padStart(16, "0");
  });

function bitsApart(one: string, other: string): number {
  const different = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  return different.toString(2).replaceAll("0", "").length;
}

/** The same, every image held against every first one. */
function slowly(hashes: readonly string[], most: number) {
  const groups: { first: number; others: [number, number][] }[] = [];
  hashes.forEach((hash, at) => {
    const distances = groups.map(({ first }) => bitsApart(hashes[first]!, hash));
    const least = Math.min(...distances);
    if (least <= most) groups[distances.indexOf(least)]!.others.push([at, least]);
    else groups.push({ first: at, others: [] });
  });
  return groups.filter(({ others }) => others.length > 0);
}

describe("alikeImages", () => {
  test.prop([fc.array(hash, { maxLength: 40 }), fc.nat({ max: 7 })], { numRuns: 1000 })(
    "finds what comparing every image with every first one finds",
    (hashes, distance) => {
      const { groups } = alikeImages(
        hashes.map((hash, at) => ({ hash, at })),
        { distance },
      );
      const found = groups.map(({ first, others }) => ({
        first: first.at,
        others: others.map(({ image, distance }) => [image.at, distance]),
      }));
      expect(found).toStrictEqual(slowly(hashes, distance));
    },
  );
});
