import { readXlsx } from "hucre/xlsx";
import { itemList, listTemplate, printedList } from "lantai/tables";
import { xlsxFile } from "lantai/xlsx";
import { describe, expect, it } from "vitest";

async function written(sheet: Parameters<typeof xlsxFile>[0][number]) {
  const { sheets } = await readXlsx(await xlsxFile([sheet]), { readStyles: true });
  return sheets[0]!;
}

describe("xlsxFile", () => {
  it("gives a template its drop-down lists below the headings, which stay in view", async () => {
    const sheet = await written(listTemplate(itemList, "zh-CN"));
    const lists = (sheet.dataValidations ?? []).map(({ type, values, range }) => ({ type, values, range }));
    expect(lists).toEqual([
      { type: "list", values: ["永久", "30年", "10年", "长期", "短期"], range: "J2:J1048576" },
      { type: "list", values: ["未审核", "开放", "延期开放", "部分开放", "控制使用"], range: "N2:N1048576" },
    ]);
    expect(sheet.freezePane).toMatchObject({ rows: 1 });
  });

  it("makes a printed list ready for paper", async () => {
    const records = [{ level: "item", title: "决定", referenceCode: "0003-001-0001" }] as const;
    const sheet = await written(printedList(itemList, records));
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 8 }]);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: "$1:$2",
    });
    expect(sheet.headerFooter?.oddFooter).toBe("&C第 &P 页，共 &N 页");
    const english = await written(printedList(itemList, records, { language: "en" }));
    expect(english.headerFooter?.oddFooter).toBe("&CPage &P of &N");
  });

  it("leaves out a list of choices that a spreadsheet would refuse", async () => {
    const choices = [
      { column: 0, values: ["甲,乙"] },
      { column: 27, values: ["x".repeat(256)] },
      { column: 26, values: ["甲"] },
    ];
    const { dataValidations } = await written({ name: "目录", rows: [["题名"]], choices });
    expect(dataValidations?.map(({ range }) => range)).toEqual(["AA1:AA1048576"]);
  });
});
