import { fc, test } from "@fast-check/vitest";
import { extentOf, totalExtent } from "lantai/extents";
import {
  mergedSnapshots,
  mergedTallies,
  readSnapshot,
  readTally,
  regroupedTally,
  snapshotOf,
  type TallyDimension,
  tallyBy,
  tallyComparison,
  tallyOf,
  tallyOfColumns,
  tallyTotal,
} from "lantai/tallies";
import { describe, expect } from "vitest";

const awkwardValue = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom("", "1", "01", "10", "2", "__proto__", "constructor", "1:", ":1", "\ud800", "２"),
);
const record = fc.record(
  {
    level: fc.constantFrom("volume" as const, "item" as const, "fonds" as const),
    volumeCode: fc.constantFrom("0012-001-0034"),
    pageCount: fc.nat(500),
    one: awkwardValue,
    other: awkwardValue,
  },
  { requiredKeys: ["level", "one", "other"] },
);
type Holding = typeof record extends fc.Arbitrary<infer T> ? T : never;

const dimensions: readonly TallyDimension<Holding>[] = [
  { name: "one", of: ({ one }) => one },
  { name: "other", of: ({ other }) => other },
];
const records = fc.array(record, { maxLength: 30 });

describe("tallyOf", () => {
  test.prop([records, fc.infiniteStream(fc.nat())])("does not depend on the order of the records", (all, ranks) => {
    const shuffled = all
      .map((holding) => ({ holding, rank: ranks.next().value }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ holding }) => holding);
    expect(tallyOf(shuffled, dimensions)).toEqual(tallyOf(all, dimensions));
  });

  test.prop([records])("never repeats a key and never loses a record", (all) => {
    const tally = tallyOf(all, dimensions);
    expect(new Set(tally.cells.map(({ key }) => JSON.stringify(key))).size).toBe(tally.cells.length);
    expect(tallyTotal(tally)).toEqual(totalExtent(all));
  });
});

describe("tallyOfColumns", () => {
  const many = fc.array(record, { maxLength: 200 });
  const columnOf = (all: readonly Holding[], { name, of }: TallyDimension<Holding>) => {
    const values = [...new Set(all.map(of))];
    return { name, values, ids: all.map((holding) => values.indexOf(of(holding))) };
  };

  test.prop([many])("is the tally of the same records as objects", (all) => {
    const extents = all.map(extentOf);
    const extent = {
      records: all.length,
      volumes: extents.map(({ volumes }) => volumes),
      items: extents.map(({ items }) => items),
      pages: extents.map(({ pages }) => pages),
      withoutPageCount: extents.map(({ withoutPageCount }) => withoutPageCount),
    };
    const columns = dimensions.map((dimension) => columnOf(all, dimension));
    expect(tallyOfColumns(columns, extent)).toEqual(tallyOf(all, dimensions));
  });

  test.prop([many, fc.constantFrom(0, 20, 2000)])("is the same beside values that no record has", (all, others) => {
    const doubled = [...dimensions, ...dimensions.map(({ name, of }) => ({ name: `${name} again`, of }))];
    const listed = Array.from({ length: others }, (_, at) => `${at}`);
    const columns = doubled.map((dimension) => {
      const { name, values, ids } = columnOf(all, dimension);
      return { name, values: [...listed, ...values], ids: ids.map((id) => id + others) };
    });
    const items = new Uint8Array(all.length).fill(1);
    const one = () => ({ volumes: 0, items: 1, pages: 0, withoutPageCount: 0 });
    expect(tallyOfColumns(columns, { records: all.length, items })).toEqual(tallyOf(all, doubled, one));
  });
});

describe("mergedTallies", () => {
  test.prop([records, fc.nat(30)])("of two parts is the tally of the whole, wherever it is split", (all, at) => {
    const merged = mergedTallies(tallyOf(all.slice(0, at), dimensions), tallyOf(all.slice(at), dimensions));
    expect(merged).toEqual(tallyOf(all, dimensions));
  });

  test.prop([records, records, records])("is commutative and associative", (a, b, c) => {
    const [one, two, three] = [tallyOf(a, dimensions), tallyOf(b, dimensions), tallyOf(c, dimensions)];
    expect(mergedTallies(one, two)).toEqual(mergedTallies(two, one));
    expect(mergedTallies(mergedTallies(one, two), three)).toEqual(mergedTallies(one, mergedTallies(two, three)));
  });
});

describe("tallyBy", () => {
  test.prop([records])("gives groups that add up to the total", (all) => {
    const tally = tallyOf(all, dimensions);
    for (const dimension of ["one", "other"]) {
      const groups = tallyBy(tally, dimension);
      expect(groups.reduce((sum, { extent }) => sum + extent.pages, 0)).toBe(tallyTotal(tally).pages);
      for (const { value, extent } of groups) expect(tallyTotal(tally, { [dimension]: [value] })).toEqual(extent);
    }
  });
});

describe("readTally", () => {
  test.prop([records])("reads back every tally that was stored", (all) => {
    const tally = tallyOf(all, dimensions);
    expect(readTally(JSON.parse(JSON.stringify(tally)))).toEqual({ tally, findings: [] });
  });

  test.prop([fc.jsonValue()])("never throws on any JSON value", (value) => {
    const inside = { format: "lantai.tally/1", dimensions: ["fonds"], cells: [value] };
    for (const stored of [value, inside, { ...inside, dimensions: value }, { ...inside, cells: value }]) {
      const read = readTally(stored);
      expect(read.tally === undefined).toBe(read.findings.length > 0);
    }
  });
});

const options = { of: "甲县", asOf: "2023-06-30" } as const;

describe("mergedSnapshots", () => {
  test.prop([fc.array(records, { minLength: 1, maxLength: 5 })])(
    "of counties has the figures and the digest of the prefecture counted in one go",
    (counties) => {
      const snapshots = counties.map((all, at) => snapshotOf(tallyOf(all, dimensions), { ...options, of: `县${at}` }));
      const whole = snapshotOf(tallyOf(counties.flat(), dimensions), { ...options, of: "XX市" });
      expect(mergedSnapshots(snapshots, "XX市").snapshot).toMatchObject(whole);
    },
  );
});

describe("readSnapshot", () => {
  test.prop([records])("reads back every snapshot that was stored", (all) => {
    const snapshot = snapshotOf(tallyOf(all, dimensions), options);
    expect(readSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ snapshot, findings: [] });
  });

  test.prop([fc.jsonValue(), fc.constantFrom("of", "asOf", "tally", "digest", "parts")])(
    "never throws on any JSON value",
    (value, field) => {
      const snapshot = snapshotOf(tallyOf([], dimensions), options);
      for (const stored of [value, { ...snapshot, [field]: value }]) {
        const read = readSnapshot(stored);
        expect(read.snapshot === undefined).toBe(read.findings.length > 0);
      }
    },
  );
});

describe("tallyComparison", () => {
  test.prop([records, records])("gives changes that lead from one to the other, and turns round with them", (a, b) => {
    const [before, after] = [tallyOf(a, dimensions), tallyOf(b, dimensions)];
    const { net, increased, decreased, changes } = tallyComparison(before, after);
    expect(net.pages).toBe(tallyTotal(after).pages - tallyTotal(before).pages);
    expect(net.volumes).toBe(increased.volumes - decreased.volumes);
    expect(changes.reduce((sum, change) => sum + change.net.items, 0)).toBe(net.items);
    const back = tallyComparison(after, before);
    expect([back.increased, back.decreased]).toEqual([decreased, increased]);
    expect(tallyComparison(before, before).changes).toEqual([]);
  });
});

describe("regroupedTally", () => {
  test.prop([records, fc.uniqueArray(fc.tuple(awkwardValue, awkwardValue), { selector: ([value]) => value })])(
    "keeps the total, whatever the table lacks",
    (all, rows) => {
      const tally = tallyOf(all, dimensions);
      const regrouped = regroupedTally(tally, "one", { name: "unit", values: new Map(rows) });
      expect(tallyTotal(regrouped)).toEqual(tallyTotal(tally));
      expect(tallyBy(regrouped, "other")).toEqual(tallyBy(tally, "other"));
    },
  );
});
