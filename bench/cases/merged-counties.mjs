import { catalogueDimensions, mergedTallies, tallyOf, tallyTotal } from "lantai/tallies";
import { catalogueRows } from "../county/catalogue.mjs";

const DIMENSIONS = catalogueDimensions("fonds", "year", "batch");

/** The tallies of two counties, whose fonds are other ones. */
function counties(rows) {
  return [1, 2].map((county) => {
    const records = Array.from(catalogueRows(rows / 2, county), ({ fondsNo, year, batch, pageCount }) => ({
      level: "item",
      fondsNo: `${county}-${fondsNo}`,
      year: Number.parseInt(year, 10),
      ...(batch === "" ? {} : { batch }),
      pageCount: Number.parseInt(pageCount, 10),
    }));
    return tallyOf(records, DIMENSIONS);
  });
}

export const mergedCounties = {
  name: "merged-counties",
  title: "Merging the tallies of two counties, for each of their groups; to reach: at most 2,000 ns",
  /** What is divided by: the groups of both, and not the rows that they were counted from. */
  each: (rows) => counties(rows).reduce((groups, { cells }) => groups + cells.length, 0),
  candidates: {
    lantai: {
      prepare: counties,
      work: (tallies) => {
        const merged = mergedTallies(...tallies);
        return { groups: merged.cells.length, ...tallyTotal(merged) };
      },
    },
    // It leaves out the order of the groups, which these two counties happen to come in.
    "Map of joined keys": {
      prepare: counties,
      work: (tallies) => {
        const sums = new Map();
        for (const { cells } of tallies) {
          for (const { key, extent } of cells) {
            const joined = key.join("|");
            const sum = sums.get(joined) ?? { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
            for (const name of Object.keys(sum)) sum[name] += extent[name];
            sums.set(joined, sum);
          }
        }
        const total = { groups: sums.size, volumes: 0, items: 0, pages: 0, withoutPageCount: 0 };
        for (const sum of sums.values()) for (const name of Object.keys(sum)) total[name] += sum[name];
        return total;
      },
    },
  },
};
