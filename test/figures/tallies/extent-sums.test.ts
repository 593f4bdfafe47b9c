import { tallyOf, tallyOfColumns } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const MOST = 2 ** 31 - 1;

describe("sums", () => {
  test("are whole past 32 bits, also of columns of 32 bits", () => {
    const ids = Uint8Array.of(0, 1, 0, 0, 1, 2);
    const pages = Int32Array.of(MOST, 5, MOST, 7, MOST, 1);
    const items = Uint8Array.of(1, 1, 1, 1, 1, 1);
    const fonds = { name: "fonds", values: ["0012", "0013", "0014"], ids };
    const { cells } = tallyOfColumns([fonds], { records: 6, items, pages });
    expect(cells.map(({ extent }) => [extent.items, extent.pages])).toEqual([
      [3, 2 * MOST + 7],
      [2, 5 + MOST],
      [1, 1],
    ]);
  });

  test("keep what is past 32 bits when there are more cells than there was place for, and go past them in a later cell", () => {
    const pagesOf = (at: number) => (at === 0 || at === 999 ? MOST : 1);
    const fondsNos = [0, ...Array.from({ length: 1000 }, (_, at) => at), 999];
    const records = fondsNos.map((at) => ({ fonds: String(at), pages: pagesOf(at) }));
    const byFonds = [{ name: "fonds", of: ({ fonds }: { fonds: string }) => fonds }];
    const { cells } = tallyOf(records, byFonds, ({ pages }) => ({ volumes: 1, items: 2, pages, withoutPageCount: 4 }));
    expect(cells).toHaveLength(1000);
    expect([cells[0], cells[1], cells[999]]).toEqual([
      { key: ["0"], extent: { volumes: 2, items: 4, pages: 2 * MOST, withoutPageCount: 8 } },
      { key: ["1"], extent: { volumes: 1, items: 2, pages: 1, withoutPageCount: 4 } },
      { key: ["999"], extent: { volumes: 2, items: 4, pages: 2 * MOST, withoutPageCount: 8 } },
    ]);
  });

  test.for([1, 2])("are whole past 32 bits in every measure of %i records", (records) => {
    const extent = { volumes: 3 * MOST, items: MOST, pages: MOST, withoutPageCount: MOST };
    const [cell] = tallyOf(Array(records).fill(0), [], () => extent).cells;
    expect(cell!.extent).toEqual({
      volumes: records * 3 * MOST,
      items: records * MOST,
      pages: records * MOST,
      withoutPageCount: records * MOST,
    });
  });
});
