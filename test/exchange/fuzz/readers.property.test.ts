import { fc, test } from "@fast-check/vitest";
import { writeXlsx } from "hucre/xlsx";
import { cure, sentence } from "lantai/findings";
import { checkedList, collectedList, csvText, gb18030Encoder, itemList, type RawRows } from "lantai/tables";
import { zhCn } from "lantai/words/zh-cn";
import { tableRows, xlsxFile } from "lantai/xlsx";
import { describe, expect } from "vitest";
import { packedParts } from "../../../src/exchange/xlsx/packed-parts.js";
import { byBytes, byText } from "../bulk/both-lanes.js";
import { databaseTable } from "../tables/database-table.js";
import { oldWorkbook } from "../xlsx/old-workbook.js";
import { packed } from "../xlsx/packed-files.mjs";

/** `npm run fuzz` sets how many inputs there are in all; a small share of them runs with every test. */
const RUNS = Math.ceil(Number(process.env.LANTAI_FUZZ_INPUTS ?? 3000) / 3);
const MOST_TIME = 3_600_000;

const ROWS = [
  ["XX县档案馆归档文件目录（合成数据）"],
  ["序号", "档号", "题名", "日期", "页数", "保管期限", "全宗号"],
  ["1", "0027-WS·2011-Y-BGS-0001", "关于防汛工作的通知", "20110612", "4", "永久", "0027"],
  ["2", "0027-WS·2011-Y-BGS-0002", '含"引号",和\n换行', "40706", "1.0", "30年", "27"],
  ["合计", "", "", "", "5", "", ""],
];
const gbk = gb18030Encoder();
const PARTS = [
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/styles.xml",
];

/** A workbook whose parts are not packed, so that what is changed in it is read and not only found to be broken. */
async function unpackedWorkbook(): Promise<Uint8Array> {
  const merges = [{ startRow: 2, endRow: 3, startCol: 5, endCol: 5 }];
  const parts = packedParts(await writeXlsx({ sheets: [{ name: "目录", rows: ROWS, merges }], stringMode: "inline" }))!;
  const stored = PARTS.map(async (name) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of parts.unpacked(name)) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    return { name, bytes, size: bytes.length, method: 0 };
  });
  return packed(await Promise.all(stored));
}

const SEEDS: readonly Uint8Array[] = [
  csvText(ROWS),
  csvText(ROWS, { encoding: "gb18030" }),
  csvText(ROWS, { delimiter: "\t", encoding: "utf-8" }),
  await xlsxFile([{ name: "目录", rows: ROWS }]),
  await unpackedWorkbook(),
  oldWorkbook("目录", ROWS),
  gbk(
    `<html><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
  ),
  databaseTable(
    [
      ["DH", "C", 26],
      ["TM", "C", 30],
      ["YS", "N", 4],
    ],
    ROWS.slice(2, 4).map(([, code = "", title = "", , pages = ""]) => ({ cells: [gbk(code), gbk(title), gbk(pages)] })),
  ),
];

const seed = fc.constantFrom(...SEEDS);
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom("set", "insert", "remove", "cut", "double"),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
});

function changed(bytes: Uint8Array, changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]) {
  return changes.reduce((before, { at, kind, bytes: piece }) => {
    const from = Math.floor(at * before.length);
    const [head, tail] = [before.subarray(0, from), before.subarray(from)];
    if (kind === "insert") return joined(head, piece, tail);
    if (kind === "remove") return joined(head, tail.subarray(piece.length));
    if (kind === "cut") return head.slice();
    if (kind === "double") return joined(head, tail.subarray(0, 200), tail);
    return joined(head, piece, tail.subarray(piece.length));
  }, bytes);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads bytes to their end and through a list; whatever they are, rows are numbered upwards and findings can be printed. */
async function readToItsEnd(bytes: Uint8Array): Promise<void> {
  const batches: RawRows[] = [];
  for await (const batch of tableRows(bytes, { file: "a" })) batches.push(batch);
  let last = 0;
  for (const { row, cells } of batches.flatMap(({ rows }) => rows)) {
    expect(row).toBeGreaterThan(last);
    expect(cells.every((cell) => typeof cell === "string" && !cell.includes("\0"))).toBe(true);
    last = row;
  }
  for await (const { rows, findings } of checkedList(batches, itemList, { file: "a" })) {
    for (const finding of [...findings, ...rows.flatMap((row) => row.findings)]) {
      expect(sentence(finding, zhCn)).not.toBe("");
      expect(cure(finding, zhCn)).not.toBe("");
      expect(finding.place.file).toBe("a");
    }
  }
}

describe("tableRows and checkedList", () => {
  test.each(SEEDS)("find the entries of table %# before it is damaged", async (bytes) => {
    const { counts } = await collectedList(tableRows(bytes), itemList);
    expect(counts.entries).toBe(2);
  });

  test.prop([seed, fc.array(change, { minLength: 1, maxLength: 6 })], { numRuns: RUNS })(
    "read any damaged table to its end",
    async (bytes, changes) => readToItsEnd(changed(bytes, changes)),
    MOST_TIME,
  );

  test.prop([fc.uint8Array({ maxLength: 400 })], { numRuns: RUNS })(
    "read any bytes to their end",
    readToItsEnd,
    MOST_TIME,
  );

  test.prop([seed, fc.nat({ max: 300 }), fc.uint8Array({ maxLength: 300 })], { numRuns: RUNS })(
    "read any bytes that begin like a table to their end",
    async (bytes, length, rest) => readToItsEnd(joined(bytes.subarray(0, length), rest)),
    MOST_TIME,
  );
});

describe("bulkPass", () => {
  const damaged = fc
    .tuple(fc.constantFrom(...SEEDS.slice(0, 3)), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([bytes, changes]) => changed(bytes, changes));

  test.prop([damaged, fc.integer({ min: 1, max: 400 })], { numRuns: RUNS })(
    "reads any damaged list to its end, and says what the reader of text says",
    async (bytes, piece) => {
      expect(byBytes(bytes, { file: "a" }, piece)).toEqual(await byText(bytes, { file: "a" }));
    },
    MOST_TIME,
  );
});
