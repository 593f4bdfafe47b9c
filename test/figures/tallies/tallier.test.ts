import { isCallerError } from "lantai/findings";
import { catalogueDimensions, type TallyDimension, tallier, tallyOf } from "lantai/tallies";
import { describe, expect, test } from "vitest";

interface Holding {
  readonly level: "volume" | "item";
  readonly volumeCode?: string;
  readonly pageCount?: number;
  readonly shelf: string;
  readonly box: string;
}

const byShelfAndBox: readonly TallyDimension<Holding>[] = [
  { name: "shelf", of: ({ shelf }) => shelf },
  { name: "box", of: ({ box }) => box },
];

const volume = (shelf: string, box: string): Holding => ({ level: "volume", pageCount: 10, shelf, box });
const keysOf = (...holdings: Holding[]) => tallyOf(holdings, byShelfAndBox).cells.map((cell) => cell.key);

describe("tallyOf", () => {
  test("counts volumes and items side by side, an item inside a volume never again", () => {
    const records = [
      { level: "volume", fondsNo: "0012", pageCount: 111 },
      { level: "item", fondsNo: "0012", volumeCode: "0012-001-0034", pageCount: 111 },
      { level: "item", fondsNo: "0012", pageCount: 7 },
      { level: "item", fondsNo: "0012" },
    ] as const;
    expect(tallyOf(records, catalogueDimensions("fonds"))).toEqual({
      format: "lantai.tally/1",
      dimensions: ["fonds"],
      cells: [{ key: ["0012"], extent: { volumes: 1, items: 2, pages: 118, withoutPageCount: 1 } }],
    });
  });

  test("puts keys in natural order, dimension by dimension", () => {
    expect(keysOf(volume("A10", "2"), volume("A2", "10"), volume("A2", "9"), volume("", "1"))).toEqual([
      ["", "1"],
      ["A2", "9"],
      ["A2", "10"],
      ["A10", "2"],
    ]);
  });

  test("keeps keys apart whose values only join to the same text", () => {
    expect(keysOf(volume("1:a", ""), volume("", "1:a"), volume("1", ":a"), volume("\u0000", "0:"))).toHaveLength(4);
    expect(keysOf(volume("a0:", "b"), volume("a", "0:b"), volume("__proto__", "constructor"))).toHaveLength(3);
  });

  test("adds up more pages than fit into 32 bits", () => {
    const records = [1, 2, 3].map(() => ({ ...volume("A", "1"), pageCount: 999_999_999 }));
    expect(tallyOf(records, byShelfAndBox).cells.map(({ extent }) => extent.pages)).toEqual([2_999_999_997]);
  });

  test("leaves out cells of nothing", () => {
    expect(tallyOf([{ level: "item", volumeCode: "1-1-1", shelf: "A", box: "1" }], byShelfAndBox).cells).toEqual([]);
  });

  test("keeps a thousand cells apart, each with its own sums", () => {
    const boxes = Array.from({ length: 1000 }, (_, at) => at);
    const records = [...boxes, ...boxes].map((box) => volume(`S${box % 7}`, String(box)));
    const { cells } = tallyOf(records, byShelfAndBox);
    expect(cells).toHaveLength(1000);
    expect(cells.every(({ key: [shelf, box] }) => shelf === `S${Number(box) % 7}`)).toBe(true);
    expect(cells.every(({ extent }) => extent.volumes === 2 && extent.pages === 20)).toBe(true);
    expect(cells[999]).toEqual({
      key: ["S6", "993"],
      extent: { volumes: 2, items: 0, pages: 20, withoutPageCount: 0 },
    });
  });

  test("counts everything in one cell when there is no dimension", () => {
    expect(tallyOf([{ level: "volume" }, { level: "item" }] as const, []).cells).toEqual([
      { key: [], extent: { volumes: 1, items: 1, pages: 0, withoutPageCount: 2 } },
    ]);
  });

  test("survives JSON unchanged", () => {
    const tally = tallyOf([volume("甲\ud800", "1"), volume("乙", "2")], byShelfAndBox);
    expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
  });

  test("refuses two dimensions of one name", () => {
    const twice = [...byShelfAndBox, byShelfAndBox[0]!];
    expect(() => tallyOf([], twice)).toThrow('dimensions: expected names that differ, received "shelf, box, shelf"');
  });

  test("refuses a dimension that gives a number, and names it", () => {
    const numbered = [{ name: "year", of: () => 1998 as unknown as string }];
    let thrown: unknown;
    try {
      tallyOf([{ level: "volume" } as const], numbered);
    } catch (error) {
      thrown = error;
    }
    expect(isCallerError(thrown) && [thrown.argument, thrown.expected, thrown.received]).toEqual([
      "dimensions.year.of",
      "a text",
      "1998",
    ]);
  });
});

describe("tallier", () => {
  test("gives a result at any time and goes on counting", () => {
    const counting = tallier(byShelfAndBox);
    counting.add(volume("A", "1"));
    const first = counting.result();
    counting.add(volume("A", "1"));
    expect(first.cells[0]?.extent.volumes).toBe(1);
    expect(counting.result().cells[0]?.extent.volumes).toBe(2);
  });
});
