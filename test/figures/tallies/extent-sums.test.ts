import { tallyOf, tallyOfColumns } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const MOST = 2 ** 31 - 1;

describe("sums", () => {
  test("are whole past 32 bits, also of columns of 32 bits and below nothing", () => {
    const ids = Uint8Array.of(0, 1, 0, 0, 1, 2);
    const pages = Int32Array.of(MOST, 5, MOST, 7, -MOST, 1);
    const items = Uint8Array.of(1, 1, 1, 1, 1, 1);
    const fonds = { name: "fonds", values: ["0012", "0013", "0014"], ids };
    const { cells } = tallyOfColumns([fonds], { records: 6, items, pages });
    expect(cells.map(({ extent }) => [extent.items, extent.pages])).toEqual([
      [3, 2 * MOST + 7],
      [2, 5 - MOST],
      [1, 1],
    ]);
  });

  test("keep what is past 32 bits when there are more cells than there was place for", () => {
    const count = 3000;
    const records = Array.from({ length: count }, (_, at) => ({
      fonds: `${at % 1000}`,
      pages: at % 1000 === 0 ? MOST : 1,
    }));
    const byFonds = [{ name: "fonds", of: ({ fonds }: { fonds: string }) => fonds }];
    const { cells } = tallyOf(records, byFonds, ({ pages }) => ({ volumes: 1, items: 2, pages, withoutPageCount: 4 }));
    expect(cells).toHaveLength(1000);
    expect(cells.slice(0, 2).map(({ key, extent }) => [key[0], extent])).toEqual([
      ["0", { volumes: 3, items: 6, pages: 3 * MOST, withoutPageCount: 12 }],
      ["1", { volumes: 3, items: 6, pages: 3, withoutPageCount: 12 }],
    ]);
    expect(cells.at(-1)).toEqual({ key: ["999"], extent: { volumes: 3, items: 6, pages: 3, withoutPageCount: 12 } });
  });

  test("are whole past 32 bits in every measure", () => {
    const extent = { volumes: MOST, items: MOST, pages: MOST, withoutPageCount: MOST };
    const [cell] = tallyOf([1, 2], [], () => extent).cells;
    expect(cell!.extent).toEqual({
      volumes: 2 * MOST,
      items: 2 * MOST,
      pages: 2 * MOST,
      withoutPageCount: 2 * MOST,
    });
  });
});
