import {
  commonCoverage,
  coverageByKey,
  coverageExtents,
  type HeldLink,
  linkedImages,
  linkPlan,
  mergedKeyedCoverage,
  NO_COVERAGE,
} from "lantai/page-images";
import { describe, expect, test } from "vitest";

const entry = (referenceCode: string, pageCount = 1) => ({ level: "item", referenceCode, pageCount }) as const;
const files = (...paths: string[]) => [paths.map((path) => ({ path }))];
const whole = { coverage: "complete", pages: [{ first: 1, last: 1 }], files: 0, pageCount: 1 } as const;

describe("linkPlan", () => {
  test("adds, changes, removes and leaves, and gives the host's own links back", () => {
    const linking = linkedImages(
      [entry("X-1"), entry("X-2"), entry("X-3"), entry("X-4")],
      files("X-1/1.jpg", "X-2/1.jpg", "X-3/1.jpg"),
    );
    const held = [
      { id: 1, referenceCode: "X-1", ...whole },
      { id: 2, referenceCode: "X-2", ...whole, pages: [], coverage: "none" } as const,
      { id: 4, referenceCode: "X-4", ...whole },
      { id: 5, referenceCode: "X-1", ...whole },
    ];
    const plan = linkPlan(held, linking);
    expect(plan.add.map(({ to }) => to)).toStrictEqual([{ referenceCode: "X-3", ...whole }]);
    expect(plan.change.map(({ from, to }) => [from.id, to.coverage])).toStrictEqual([[2, "complete"]]);
    expect(plan.remove.map(({ id }) => id)).toStrictEqual([4, 5]);
    expect(plan.same).toStrictEqual([held[0]]);
  });

  test("takes the links without those inside volumes, and tells an inserted page", () => {
    const { links } = linkedImages([entry("X-1", 2)], files("X-1/1.jpg", "X-1/1a.jpg"));
    const to = { referenceCode: "X-1", ...whole, pageCount: 2, inserted: ["1a"] };
    expect(linkPlan([], { links })).toStrictEqual({
      add: [{ entry: entry("X-1", 2), to }],
      change: [],
      remove: [],
      same: [],
    });
    const { inserted: _, ...before } = to;
    expect(linkPlan([to], { links }).same).toStrictEqual([to]);
    expect(linkPlan([before], { links }).change).toStrictEqual([{ entry: entry("X-1", 2), from: before, to }]);
  });

  test("changes a link that differs in anything that is held, and leaves one of which only the host has a sum", () => {
    const linking = linkedImages([entry("X-1", 3)], files("X-1/1.jpg", "X-1/2.jpg"));
    const to = linkPlan([], linking).add[0]!.to;
    const { pageCount: _, ...withoutPages } = to;
    const differing: HeldLink[] = [
      { ...to, referenceCode: "x-1" },
      { ...to, coverage: "complete" },
      { ...to, files: 1 },
      { ...to, pageCount: 4 },
      withoutPages,
      { ...to, pages: [] },
      { ...to, pages: [{ first: 1, last: 1 }] },
      { ...to, pages: [{ first: 2, last: 2 }] },
      { ...to, pages: [...to.pages, { first: 9, last: 9 }] },
      { ...to, inserted: ["1a"] },
    ];
    for (const held of differing) {
      expect(linkPlan([held], linking)).toStrictEqual({
        add: [],
        change: [{ entry: entry("X-1", 3), from: held, to }],
        remove: [],
        same: [],
      });
    }
    const summed = { ...to, contents: "0123456789abcdef" };
    expect(linkPlan([summed], linking).same).toStrictEqual([summed]);
  });

  test("sees that other pages are there though their number is the same", () => {
    const [first] = linkPlan([], linkedImages([entry("X-1", 3)], files("X-1/1.jpg"))).add;
    const plan = linkPlan([first!.to], linkedImages([entry("X-1", 3)], files("X-1/2.jpg")));
    expect(plan.change.map(({ to }) => to.pages)).toStrictEqual([[{ first: 2, last: 2 }]]);
  });

  test("plans nothing for an entry without a code, and leaves out the pages that are not known", () => {
    const without = { level: "item" } as const;
    const unknown = { level: "item", referenceCode: "X-1" } as const;
    const { links } = linkedImages([without, { ...without, referenceCode: "　" }, unknown], files("X-1/1.jpg"));
    const to = { referenceCode: "X-1", coverage: "undetermined", pages: [{ first: 1, last: 1 }], files: 0 };
    expect(linkPlan([], { links })).toStrictEqual({ add: [{ entry: unknown, to }], change: [], remove: [], same: [] });
  });

  test("removes what is held without a code, and stores a file for the whole record without pages", () => {
    const without = { level: "item" } as const;
    const { links } = linkedImages([without, without, entry("X-1")], files("X-1.pdf"));
    const held = { ...whole, referenceCode: "" };
    const to = { referenceCode: "X-1", coverage: "undetermined", pages: [], files: 1, pageCount: 1 };
    expect(linkPlan([held], { links })).toStrictEqual({
      add: [{ entry: entry("X-1"), to }],
      change: [],
      remove: [held],
      same: [],
    });
  });

  test("compares every interval of pages", () => {
    const linking = linkedImages([entry("X-1", 9)], files("X-1/1.jpg", "X-1/4.jpg"));
    const { to } = linkPlan([], linking).add[0]!;
    const held = { ...to, pages: [to.pages[0]!, { first: 3, last: 3 }] };
    expect(linkPlan([held], linking).change).toStrictEqual([{ entry: entry("X-1", 9), from: held, to }]);
  });

  test("leaves the links of a code that two entries share, those of both", () => {
    const linking = linkedImages([entry("X-1"), entry("X-1")], files("X-1/1.jpg"));
    const held = [
      { id: 1, referenceCode: "X-1", ...whole },
      { id: 2, referenceCode: "Ｘ－1", ...whole },
    ];
    expect(linkPlan(held, linking)).toStrictEqual({ add: [], change: [], remove: [], same: held });
    expect(linkPlan([], linking).add).toStrictEqual([]);
  });
});

describe("coverageByKey", () => {
  test("gives the keys in the order of their text, and last what has none", () => {
    const entries = ["b", "", "a", "c", ""].map((shelf, at) => ({ ...entry(`X-${at}`), shelf }));
    const { links } = linkedImages(entries, files("X-2/1.jpg"));
    const rows = coverageByKey(links, ({ shelf }) => (shelf === "" ? undefined : shelf));
    const items = (count: number) => ({ volumes: 0, items: count, pages: count, withoutPageCount: 0 });
    expect(rows).toStrictEqual([
      { key: "a", extents: { ...NO_COVERAGE, complete: items(1) }, coverage: "complete" },
      { key: "b", extents: { ...NO_COVERAGE, none: items(1) }, coverage: "none" },
      { key: "c", extents: { ...NO_COVERAGE, none: items(1) }, coverage: "none" },
      { extents: { ...NO_COVERAGE, none: items(2) }, coverage: "none" },
    ]);
  });
});

describe("mergedKeyedCoverage", () => {
  test("adds the rows of equal keys, and those without a key", () => {
    const rows = (codes: readonly string[], ...paths: string[]) =>
      coverageByKey(
        linkedImages(
          codes.map((code) => entry(code)),
          files(...paths),
        ).links,
        ({ referenceCode }) => (referenceCode.startsWith("-") ? undefined : referenceCode.slice(0, 1)),
      );
    const one = rows(["C-1", "-1", "A-1"], "A-1/1.jpg");
    const other = rows(["A-2", "B-1", "-2"], "-2/1.jpg", "B-1/1.jpg");
    const items = (count: number) => ({ volumes: 0, items: count, pages: count, withoutPageCount: 0 });
    const merged = [
      { key: "A", extents: { ...NO_COVERAGE, none: items(1), complete: items(1) }, coverage: "partial" },
      { key: "B", extents: { ...NO_COVERAGE, complete: items(1) }, coverage: "complete" },
      { key: "C", extents: { ...NO_COVERAGE, none: items(1) }, coverage: "none" },
      { extents: { ...NO_COVERAGE, none: items(1), complete: items(1) }, coverage: "partial" },
    ];
    expect(mergedKeyedCoverage(one, other)).toStrictEqual(merged);
    expect(mergedKeyedCoverage(other, one)).toStrictEqual(merged);
  });
});

describe("commonCoverage", () => {
  test("of no entries at all is none", () => {
    expect(commonCoverage(NO_COVERAGE)).toBe("none");
  });

  test.each([
    [[], "none"],
    [["X-1/1.jpg"], "partial"],
    [["X-1/1.jpg", "X-2/1.jpg"], "complete"],
    [["X-1/1.jpg", "X-2.pdf"], "undetermined"],
    [["X-1/2.jpg", "X-2.pdf"], "mismatched"],
  ] as const)("of two entries with images %j is %s", (paths, coverage) => {
    const { links } = linkedImages([entry("X-1"), entry("X-2")], files(...paths));
    expect(commonCoverage(coverageExtents(links))).toBe(coverage);
  });
});
