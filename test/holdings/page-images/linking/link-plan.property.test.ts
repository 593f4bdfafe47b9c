import { fc, test } from "@fast-check/vitest";
import {
  coverageByKey,
  coverageExtents,
  type HeldLink,
  IMAGE_COVERAGES,
  type LinkPlan,
  type LinkSubject,
  linkedImages,
  linkPlan,
  mergedCoverage,
  mergedKeyedCoverage,
  NO_COVERAGE,
} from "lantai/page-images";
import { describe, expect } from "vitest";

const codes = ["A-1", "Ａ－１", "a-1", "A-2", "B", ""];
const entries: fc.Arbitrary<LinkSubject[]> = fc.array(
  fc.record(
    {
      level: fc.constantFrom("volume", "item"),
      referenceCode: fc.constantFrom(...codes),
      pageCount: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ["level"] },
  ),
  { maxLength: 5 },
);
const files = fc.array(
  fc
    .tuple(fc.constantFrom("A-1", "A-2", "B", "C"), fc.integer({ min: 1, max: 5 }))
    .map(([code, page]) => ({ path: `${code}/${page}.jpg` })),
  { maxLength: 20 },
);
const interval = fc.constantFrom({ first: 1, last: 1 }, { first: 1, last: 3 }, { first: 3, last: 4 });
const held: fc.Arbitrary<HeldLink[]> = fc.array(
  fc.record({
    referenceCode: fc.constantFrom(...codes, "Z"),
    coverage: fc.constantFrom(...IMAGE_COVERAGES),
    pages: fc.array(interval, { maxLength: 2 }),
    files: fc.nat(2),
  }),
  { maxLength: 6 },
);

const carriedOut = ({ add, change, same }: LinkPlan<LinkSubject, HeldLink>): HeldLink[] => [
  ...same,
  ...change.map(({ to }) => to),
  ...add.map(({ to }) => to),
];

describe("linkPlan", () => {
  test.prop([held, entries, files])("gives only same once it has been carried out", (before, catalogue, list) => {
    const linking = linkedImages(catalogue, [list]);
    const after = carriedOut(linkPlan(before, linking));
    const again = linkPlan(after, linking);
    expect(again).toStrictEqual({ add: [], change: [], remove: [], same: after });
  });

  test.prop([held, entries, files])("says of each held link what becomes of it, once", (before, catalogue, list) => {
    const { change, remove, same } = linkPlan(before, linkedImages(catalogue, [list]));
    const told = new Set([...change.map(({ from }) => from), ...remove, ...same]);
    expect(change.length + remove.length + same.length).toBe(before.length);
    expect(before.every((link) => told.has(link))).toBe(true);
  });
});

describe("mergedKeyedCoverage", () => {
  const keyOf = ({ referenceCode }: LinkSubject) => referenceCode;

  test.prop([entries, files, entries])("of two parts is the roll-up of the whole", (catalogue, list, other) => {
    const one = linkedImages(catalogue, [list]).links;
    const two = linkedImages(other, []).links;
    const whole = coverageByKey([...one, ...two], keyOf);
    expect(mergedKeyedCoverage(coverageByKey(one, keyOf), coverageByKey(two, keyOf))).toStrictEqual(whole);
    expect(mergedKeyedCoverage(coverageByKey(two, keyOf), coverageByKey(one, keyOf))).toStrictEqual(whole);
  });

  test.prop([entries, files])(
    "leaves nothing out: all keys together are the coverage of the list",
    (catalogue, list) => {
      const { links } = linkedImages(catalogue, [list]);
      const sum = coverageByKey(links, keyOf).reduce(
        (total, { extents }) => mergedCoverage(total, extents),
        NO_COVERAGE,
      );
      expect(sum).toStrictEqual(coverageExtents(links));
    },
  );
});
