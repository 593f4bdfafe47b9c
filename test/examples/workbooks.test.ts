import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectedList, csvRows, csvText, itemList } from "lantai/tables";
import { xlsxRows, xlsxSheets } from "lantai/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WORKBOOK_OUTPUT, writeWorkbooks } from "../../examples/county-half-year/workbooks.mjs";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lantai-workbooks-"));
  const rows = [
    ["档号", "题名", "日期", "责任者", "保管期限", "页数"],
    ["0027-WS·2011-Y-BGS-0002", "会议纪要", "20110612", "县民政局", "永久", "4"],
    ["0027-WS·2011-Y-BGS-0001", "=防汛", "20110231", "县民政局", "永久", "4"],
  ];
  const source = { file: "归档文件目录.csv" };
  const list = { ...(await collectedList(csvRows(csvText(rows)), itemList, source)), source };
  await writeWorkbooks(folder, [list], list);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = (name: string) => readFile(join(folder, name)).then((bytes) => new Uint8Array(bytes));

describe("the workbooks of a half-year", () => {
  it("send back the rows with findings beside what is wrong and what to do", async () => {
    const bytes = await fileOf(WORKBOOK_OUTPUT.errors);
    expect(await xlsxSheets(bytes)).toEqual(["1 归档文件目录.csv"]);
    const again = await collectedList(xlsxRows(bytes), itemList);
    expect(again.findings).toEqual([]);
    expect(again.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([["0027-WS·2011-Y-BGS-0001", "=防汛"]]);
  });

  it("offer a template for each list", async () => {
    const names = await xlsxSheets(await fileOf(WORKBOOK_OUTPUT.templates));
    expect(names).toEqual(["案卷目录", "卷内文件目录", "归档文件目录", "会计档案目录", "照片档案目录", "实物档案目录"]);
  });

  it("print the catalogue in the order of its codes", async () => {
    const list = await collectedList(xlsxRows(await fileOf(WORKBOOK_OUTPUT.catalogue)), itemList);
    expect(list.rows.map(({ noun }) => noun?.referenceCode)).toEqual([
      "0027-WS·2011-Y-BGS-0001",
      "0027-WS·2011-Y-BGS-0002",
    ]);
  });
});
