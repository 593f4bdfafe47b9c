import { bulkPass } from "lantai/bulk";
import type { Item } from "lantai/catalogue";
import { checkedList, csvRows, csvText, innerItemList } from "lantai/tables";
import { tallier } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const NUMBER = { name: "number", reads: ["itemNo"], of: ({ itemNo }: Item) => itemNo ?? "" };

/** What both lanes say of a list of items in volumes. */
async function bothLanes(rows: readonly (readonly string[])[]) {
  const bytes = csvText(rows, { encoding: "utf-8-bom" });
  const pass = bulkPass({ list: innerItemList, dimensions: [NUMBER] });
  pass.add(bytes);
  const { tally, findings, counts } = pass.end();
  const tallied = tallier<Item>([NUMBER]);
  const told: unknown[] = [];
  let last: unknown;
  for await (const batch of checkedList(csvRows(bytes), innerItemList)) {
    told.push(...batch.findings, ...batch.rows.flatMap((row) => row.findings));
    for (const { noun } of batch.rows) if (noun !== undefined) tallied.add(noun);
    last = batch.counts;
  }
  return { bytes: { tally, findings, counts }, text: { tally: tallied.result(), findings: told, counts: last } };
}

/** Rows enough for the lane of bytes, and some that only the reader of text can tell. */
const ITEMS = Array.from({ length: 2000 }, (_, at) => {
  const number = String((at % 9) + 1);
  const title = at % 97 === 0 ? "决定\t一" : "决定";
  return [`0012-001-${String(Math.floor(at / 9) + 1).padStart(4, "0")}-00${number}`, title, number, "1", "2"];
});

describe("bulkPass", () => {
  test("counts by the recorded numbers of items, whatever their codes say", async () => {
    const { bytes, text } = await bothLanes([["档号", "题名", "顺序号", "起始页号", "终止页号"], ...ITEMS]);
    expect(bytes).toEqual(text);
    expect(bytes.tally.cells.map(({ key }) => key[0])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  test("knows both rows of headings again where they stand among the rows", async () => {
    const headings = [
      ["档号", "题名", "顺序号", "页号", ""],
      ["", "", "", "起", "止"],
    ];
    const rows = [...headings, ...ITEMS.slice(0, 1000), ...headings, ...ITEMS.slice(1000)];
    const { bytes, text } = await bothLanes(rows);
    expect(bytes).toEqual(text);
    expect(bytes.counts.entries).toBe(2000);
    expect(bytes.findings.filter(({ code }) => code === "header-repeated").map(({ place }) => place.row)).toEqual([
      1003, 1004,
    ]);
  });
});
