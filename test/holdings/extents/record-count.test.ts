import { countedWith, NO_RECORDS } from "lantai/extents";
import { describe, expect, test } from "vitest";

describe("countedWith", () => {
  test("counts an item inside a volume as an entry and as no extent of its own", () => {
    const volume = countedWith(NO_RECORDS, { level: "volume", pageCount: 111 });
    expect(countedWith(volume, { level: "item", volumeCode: "0012-001-0034", pageCount: 111 })).toStrictEqual({
      records: 2,
      extent: { volumes: 1, items: 0, pages: 111, withoutPageCount: 0 },
    });
    expect(NO_RECORDS.records).toBe(0);
  });
});
