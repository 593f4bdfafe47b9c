import { collectedList, dbfRows, gb18030Encoder, itemList, type RawRows, tableFormat } from "lantai/tables";
import { describe, expect, it } from "vitest";
import { type DatabaseField, databaseTable } from "./database-table.js";

const gbk = gb18030Encoder();
const FIELDS: readonly DatabaseField[] = [
  ["QZH", "C", 4],
  ["DH", "C", 26],
  ["TM", "C", 40],
  ["RZZ", "C", 16],
  ["WJRQ", "D", 8],
  ["YS", "N", 5],
  ["BGQX", "C", 8],
];
const record = (cells: readonly string[], mark?: "deleted") => ({
  cells: cells.map(gbk),
  ...(mark === undefined ? {} : { mark }),
});
const first = record([
  "0027",
  "0027-WS·2011-Y-BGS-0001",
  "关于防汛工作的通知",
  "县民政局",
  "20110612",
  "    4",
  "永久",
]);
const gone = record(["0027", "0027-WS·2011-Y-BGS-0002", "废", "县民政局", "20110612", "    1", "永久"], "deleted");
const third = record(["0027", "0027-WS·2011-D30-BGS-0003", "会议纪要", "县民政局", "", "   12", "30年"]);

async function read(bytes: Uint8Array, options?: Parameters<typeof dbfRows>[1]) {
  const batches: RawRows[] = [];
  for await (const batch of dbfRows(bytes, options)) batches.push(batch);
  return { rows: batches.flatMap((batch) => batch.rows), findings: batches.flatMap((batch) => batch.findings) };
}

describe("dbfRows", () => {
  it("gives the field names and the records, with those marked as deleted passed over and counted", async () => {
    const { rows, findings } = await read(databaseTable(FIELDS, [first, gone, third]), { file: "目录.dbf" });
    expect(rows).toEqual([
      { row: 1, cells: ["QZH", "DH", "TM", "RZZ", "WJRQ", "YS", "BGQX"] },
      {
        row: 2,
        cells: ["0027", "0027-WS·2011-Y-BGS-0001", "关于防汛工作的通知", "县民政局", "20110612", "4", "永久"],
      },
      { row: 4, cells: ["0027", "0027-WS·2011-D30-BGS-0003", "会议纪要", "县民政局", "", "12", "30年"] },
    ]);
    expect(findings).toEqual([
      { code: "deleted-rows", severity: "hint", place: { file: "目录.dbf" }, data: { count: 1 } },
    ]);
  });

  it("is checked against a list by the initials of its fields", async () => {
    const list = await collectedList(dbfRows(databaseTable(FIELDS, [first])), itemList);
    expect(list.rows.map(({ noun }) => noun)).toMatchObject([
      { fondsNo: "0027", title: "关于防汛工作的通知", pageCount: 4, retentionPeriod: "permanent" },
    ]);
    expect(list.rows.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it("reads a rare character of a name, and notices one that its field cut in half", async () => {
    const fields: readonly DatabaseField[] = [["TM", "C", 5]];
    const { rows, findings } = await read(databaseTable(fields, [record(["㐁"]), record(["档案局"])]));
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([["㐁"], ["档案\uFFFD"]]);
    expect(findings.map(({ code, place }) => `${place.row} ${code}`)).toEqual(["3 encoding-mojibake"]);
  });

  it("names a memo field that has something, since it holds a number of a block in another file and no text", async () => {
    const fields: readonly DatabaseField[] = [
      ["TM", "C", 4],
      ["BZ", "M", 10],
      ["ZY", "M", 10],
      ["YS", "I", 4],
    ];
    const records = [
      { cells: [gbk("甲"), gbk("         7"), gbk(" ".repeat(10)), Uint8Array.of(0x2c, 0x01, 0, 0)] },
      { cells: [gbk("乙"), gbk(" ".repeat(10)), gbk(" ".repeat(10)), Uint8Array.of(0xff, 0xff, 0xff, 0xff)] },
    ];
    const { rows, findings } = await read(databaseTable(fields, records), { file: "目录.dbf" });
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      ["甲", "", "", "300"],
      ["乙", "", "", "-1"],
    ]);
    expect(findings).toEqual([
      { code: "fields-unread", severity: "warning", place: { file: "目录.dbf" }, data: { fields: ["BZ"] } },
    ]);
  });

  it("keeps the whole records of a file that is cut off, and says that it is", async () => {
    const bytes = databaseTable(FIELDS, [first, third]);
    const { rows, findings } = await read(bytes.subarray(0, bytes.length - 60));
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(findings.map(({ code }) => code)).toEqual(["dbf-unreadable"]);
  });

  it("stops at the limits a host sets", async () => {
    const bytes = databaseTable(FIELDS, [first, third]);
    const { rows, findings } = await read(bytes, { limits: { rows: 2 } });
    expect(rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(findings.map(({ code }) => code)).toEqual(["rows-too-many"]);
    expect((await read(bytes, { limits: { bytes: 10 } })).findings.map(({ code }) => code)).toEqual(["file-too-large"]);
  });
});

describe("tableFormat", () => {
  it("knows a table by its bytes", () => {
    const text = (beginning: string) => new TextEncoder().encode(beginning);
    expect(tableFormat(databaseTable(FIELDS, [first]))).toBe("dbf");
    expect(tableFormat(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toBe("xlsx");
    expect(tableFormat(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe("xls");
    expect(tableFormat(text("\uFEFF\r\n <HTML xmlns:o='x'><body>"))).toBe("html");
    expect(tableFormat(text("<?xml version='1.0'?><Workbook>"))).toBe("html");
    expect(tableFormat(text("档号,题名\n"))).toBe("csv");
    expect(tableFormat(text("<未知>,题名\n"))).toBe("csv");
    expect(tableFormat(new Uint8Array(0))).toBe("csv");
  });
});
