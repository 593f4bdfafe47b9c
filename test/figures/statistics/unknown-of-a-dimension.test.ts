import { countedValues, DA_3, extendStatisticsForm } from "lantai/statistics";
import { describe, expect, test } from "vitest";

describe("countedValues", () => {
  test("says nothing of what is unknown in a dimension where one of several lines counts it", () => {
    const [first] = DA_3.lines.filter(({ counted }) => counted !== undefined);
    const lines = DA_3.lines.map((line) => {
      if (line.counted === undefined) return line;
      const values = line === first ? ["paper", ""] : ["film"];
      const where = [{ dimension: "carrier", values, otherwise: "all" }] as const;
      return { ...line, counted: { count: line.counted.count, where } };
    });
    const form = extendStatisticsForm(DA_3, { id: "ours", lines });
    const extent = { volumes: 2, items: 0, pages: 0, withoutPageCount: 0 };
    const tally = { format: "lantai.tally/1", dimensions: ["carrier"], cells: [{ key: [""], extent }] } as const;
    const counted = countedValues(tally, { form });
    expect(counted.unknown).toEqual([]);
    expect(counted.values.filter(({ value }) => value > 0)).toEqual([{ line: first?.line, value: 2 }]);
  });
});
