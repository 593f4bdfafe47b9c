import { parseUncertainDate } from "lantai/dates";
import {
  consultationPackage,
  consultationReturn,
  deferralCatalogue,
  dueForOpening,
  OPENING_RULES,
} from "lantai/open-appraisal";
import {
  collectedList,
  consultationList,
  consultationSheet,
  deferralList,
  deferralSheet,
  returnedRows,
} from "lantai/tables";
import { tableRows, xlsxFile } from "lantai/xlsx";
import { describe, expect, it } from "vitest";

const options = { asOf: "2023-06-30", rules: OPENING_RULES, events: [] } as const;
const item = (title: string, opinion: "open" | "deferred") => ({
  level: "item" as const,
  title,
  unit: "civil",
  referenceCode: `0027-WS·1990-Y-BGS-000${title.length}`,
  date: parseUncertainDate("19900612").date!,
  proposal: { opinion, ...(opinion === "deferred" ? { note: "涉及个人信息" } : {}) },
});
const records = [item("会议纪要", "open"), item("收养登记表", "deferred"), item("=防汛工作总结", "open")];
const list = consultationPackage(dueForOpening(records, options).due, options).lists[0]!;

/** What the unit does to the sheet before it sends it back as a workbook. */
async function answered(change: (cells: string[], row: number) => void) {
  const sheet = consultationSheet(list, "征求意见清单（合成数据）");
  const rows = [...sheet.rows].map((cells, at) => {
    const copy = [...cells];
    if (at >= 2) change(copy, at - 2);
    return copy;
  });
  const checked = await collectedList(tableRows(await xlsxFile([{ ...sheet, rows }])), consultationList);
  return consultationReturn(list, returnedRows(checked), { asOf: "2023-07-31" });
}

describe("consultationSheet and returnedRows", () => {
  it("go out as a workbook and come back with the answers of the unit", async () => {
    const result = await answered((cells, row) => {
      cells[8] = row === 1 ? "不同意" : "同意";
      cells[9] = "2023-07-12";
    });
    expect(result.agreed.map(({ record }) => record.title)).toEqual(["会议纪要", "=防汛工作总结"]);
    expect(result.disagreed.map(({ record }) => record.title)).toEqual(["收养登记表"]);
    expect([result.altered, result.added, result.findings]).toEqual([[], [], []]);
  });

  it("tell a cell that was emptied from one that was left alone", async () => {
    const result = await answered((cells, row) => {
      if (row === 0) cells[2] = "";
    });
    expect(result.altered.map(({ changes }) => changes)).toEqual([
      [{ column: "title", sent: "会议纪要", returned: "" }],
    ]);
    expect(result.unanswered.map(({ because }) => because)).toEqual(["blank", "blank"]);
  });

  it("offer the answers that are understood", () => {
    const sheet = consultationSheet(list);
    expect(sheet.choices).toEqual([{ column: 8, values: ["同意", "不同意", "开放", "延期开放", "部分开放"] }]);
    expect([...sheet.rows][0]![0]).toBe("开放审核征求意见清单");
    expect(sheet.paper).toBe("a4-landscape");
  });
});

describe("deferralSheet", () => {
  it("is the catalogue for the authority, and is read back", async () => {
    const entries = deferralCatalogue(list.entries);
    const sheet = deferralSheet(entries, "延期开放档案目录（合成数据）");
    const checked = await collectedList(tableRows(await xlsxFile([sheet])), deferralList);
    expect(checked.findings).toEqual([]);
    expect(checked.rows.map(({ noun }) => noun)).toEqual([
      {
        no: "1",
        referenceCode: "0027-WS·1990-Y-BGS-0005",
        title: "收养登记表",
        date: "19900612",
        grounds: "涉及个人信息",
      },
    ]);
  });
});
