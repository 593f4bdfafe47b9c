import { collectedList, volumeList } from "lantai/tables";
import { tableRows } from "lantai/xlsx";
import { describe, expect, it } from "vitest";

describe("headings that are merged over rows and columns", () => {
  it("are read as one row in a web page", async () => {
    const page = `<table><tr><td rowspan=2>档号</td><td rowspan=2>题名</td><td colspan=2>起止日期</td></tr>
      <tr><td>起</td><td>止</td></tr><tr><td>0012-001-0001</td><td>决定</td><td>19560101</td><td>19861231</td></tr></table>`;
    const list = await collectedList(tableRows(new TextEncoder().encode(page)), volumeList);
    expect(list.findings).toEqual([]);
    expect(list.rows.map(({ noun, findings }) => [noun?.date?.latest, findings])).toEqual([["1986-12-31", []]]);
  });
});
