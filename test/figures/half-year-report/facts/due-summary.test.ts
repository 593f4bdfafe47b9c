import { type DueSummarySubject, dueSummary } from "lantai/half-year-report";
import type { Reason } from "lantai/verdicts";
import { describe, expect, test } from "vitest";
import { extent, listOf } from "../county-facts.js";

describe("dueSummary", () => {
  test("adds up what is due by the year it fell due and by fonds, and what cannot be decided by what is missing", () => {
    const list = listOf(
      [
        ["0010", "2022-01-01"],
        ["0002", "2021-01-01"],
        ["0010", "2021-06-01"],
      ],
      [["date"], ["year", "date"], ["date", "year"], []],
    );
    expect(dueSummary(list)).toEqual({
      asked: 17,
      due: { records: 3, extent: extent(0, 3, 9) },
      earliest: "2021-01-01",
      byYear: [
        { year: 2021, records: 2, extent: extent(0, 2, 6) },
        { year: 2022, records: 1, extent: extent(0, 1, 3) },
      ],
      byFonds: [
        { fondsNo: "0002", records: 1, extent: extent(0, 1, 3) },
        { fondsNo: "0010", records: 2, extent: extent(0, 2, 6) },
      ],
      undetermined: { records: 4, extent: extent(0, 4, 12) },
      byMissing: [
        { missing: ["date", "year"], records: 2, extent: extent(0, 2, 6) },
        { missing: [], records: 1, extent: extent(0, 1, 3) },
        { missing: ["date"], records: 1, extent: extent(0, 1, 3) },
      ],
    });
  });

  test("counts an item inside a volume as an entry and as no extent, since its volume has it", () => {
    const [due] = listOf([["0001", "2021-01-01"]]).due;
    const inside = { ...due!, record: { level: "item", fondsNo: "0001", volumeCode: "0001-1", pageCount: 3 } as const };
    const volume = { ...due!, record: { level: "volume", fondsNo: "0001" } as const };
    const summary = dueSummary<DueSummarySubject, boolean, Reason>({
      due: [inside, volume],
      undetermined: [],
      asked: 2,
    });
    expect(summary.due).toEqual({ records: 2, extent: extent(1, 0, 0, 1) });
  });

  test("keeps a fonds that is called __proto__ and one that has no number apart", () => {
    const [due] = listOf([["__proto__", "2021-01-01"]]).due;
    const unnamed = { ...due!, record: { level: "item", pageCount: 3 } as const };
    const { byFonds } = dueSummary<DueSummarySubject, boolean, Reason>({
      due: [due!, unnamed, due!, unnamed],
      undetermined: [],
      asked: 4,
    });
    expect(byFonds.map(({ fondsNo, records }) => [fondsNo, records])).toEqual([
      ["", 2],
      ["__proto__", 2],
    ]);
  });

  test("says of an empty list that nothing is due, and since no day", () => {
    const nothing = { records: 0, extent: extent(0, 0, 0) };
    const summary = dueSummary({ due: [], undetermined: [], asked: 0 });
    expect(summary).toStrictEqual({
      asked: 0,
      due: nothing,
      byYear: [],
      byFonds: [],
      undetermined: nothing,
      byMissing: [],
    });
  });
});
