import { fc, test } from "@fast-check/vitest";
import { csvText, DELIMITERS, HEADER_ROWS } from "lantai/tables";
import { describe, expect } from "vitest";
import {
  byBytes,
  byText,
  COARSE_DIMENSIONS,
  CODE_DIMENSIONS,
  countedByBytes,
  countedByText,
  DIMENSIONS,
  ENGINES,
} from "./both-lanes.js";

const HEADINGS = ["全宗号", "档号", "题名", "责任者", "日期", "年度", "保管期限", "页数", "备注"];

const usual = fc.record({
  fondsNo: fc.constantFrom("0012", "0027", "Z109"),
  code: fc
    .tuple(
      fc.constantFrom("0012-001-", "0027-WS·2011-Y-BGS-", "Z109-WS·2011-D30-", "0012-", "0012-WS·2011-"),
      fc.constantFrom("", "0034-", "0035-", "0036-", "12-", "1998-", "2011-", "0000-", "0-", "1234567-"),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(3, 4),
    )
    .map(([beginning, container, number, width]) => `${beginning}${container}${String(number).padStart(width, "0")}`),
  title: fc.constantFrom("关于防汛工作的通知", "会议纪要", "（草案）", "[关于救灾的请示]", "《年鉴》"),
  party: fc.constantFrom("某县人民政府", "不详"),
  date: fc.constantFrom("20110612", "19970630", "19980101", "199906", "1999", "[19450815]", "1953-1955", "20000229"),
  year: fc.constantFrom("2011", "1997", ""),
  period: fc.constantFrom("永久", "30年", "10年", "长期"),
  pages: fc.constantFrom("1", "12", "0", "", "999999999"),
  remark: fc.constantFrom("", "复印件"),
});

/** Rows of one fonds, year and period, on any days. */
const series = usual.chain((values) =>
  fc
    .array(usual, { minLength: 1, maxLength: 30 })
    .map((rows) => rows.map(({ code, date, pages }) => Object.values({ ...values, code, date, pages }))),
);

const oddCell = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "　",
    "19990231",
    "2002112",
    "1999-09-09",
    "民国三十八年",
    "12页",
    "1,200",
    "１２",
    "三十几年",
    "D",
    "合计",
    "合 计：",
    "小计",
    "题名",
    "'=1+1",
    "'-5",
    '30"年',
    '1"2',
    "锟斤拷",
    "#REF!",
    "#1",
    "æ¡£",
    "×",
    "a\0b",
    "换\n行",
    '引"号',
    "__proto__",
    "0012-WS2011-Y-BGS-0001",
    "0012－001－0034－005",
    "0012-001-2019",
    "0012-001-0000",
    "99999999999999999999",
    "é",
    "会议×纪要",
    "\x7f合计",
    "\x7f题名",
    "会议\x7f纪要",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const row = usual.chain((values) => {
  const cells = Object.values(values);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(cells) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(cells.length - 1), oddCell).map(([at, cell]) => cells.with(at, cell)),
    },
    { weight: 1, arbitrary: fc.array(oddCell, { maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        HEADINGS,
        [],
        ["合计", "", "", "", "", "", "", "120"],
        ["合计：共1件", "", "", "", "", "", "", "120"],
      ),
    },
  );
});

const table = fc.record({
  titles: fc.constantFrom<readonly string[][]>([], [["某县归档文件目录"]], [["某县归档文件目录"], []]),
  headings: fc.constantFrom(
    HEADINGS,
    HEADINGS.toReversed(),
    [...HEADINGS.slice(1), "密级"],
    ["档号", "页数"],
    HEADINGS.with(3, "").with(7, "　"),
    HEADINGS.with(4, "起始日期").with(5, "终止日期"),
    HEADINGS.with(7, "件号"),
  ),
  rows: fc.array(row, { maxLength: 60 }),
  encoding: fc.constantFrom("utf-8" as const, "utf-8-bom" as const, "gb18030" as const),
  lineBreak: fc.constantFrom("\r\n", "\n"),
  delimiter: fc.constantFrom(...DELIMITERS),
});

/** Headings are looked for in so many rows, which are read as text; only the rows behind them are told from their bytes. */
const FIRST_ROWS = Array.from({ length: HEADER_ROWS }, (_, at) => [
  "0012",
  `0012-001-0099-${String(at + 1).padStart(4, "0")}`,
  "会议纪要",
  "不详",
  "20110612",
  "2011",
  "30年",
  "4",
  "",
]);

/**
 * The bytes are scanned once the beginning has told encoding and delimiter, and in blocks of 64 KiB: a long title leads there with few rows, and now
 * and then past the end of a block.
 */
const longTitle = fc.oneof(
  { weight: 9, arbitrary: fc.constant([`某县${"x".repeat(16_400)}`]) },
  { weight: 1, arbitrary: fc.constant(["某县归档文件目录".repeat(2750)]) },
);

/** As most hosts have it, or as those that allow no WebAssembly. */
const engine = fc.constantFrom(...ENGINES);

describe("a pass over bytes", () => {
  test.prop([longTitle, table, fc.integer({ min: 1, max: 70_000 }), engine], { numRuns: 1000 })(
    "gives the counts, findings and tally that the reader of text gives",
    async (title, { titles, headings, rows, encoding, lineBreak, delimiter }, piece, own) => {
      const written = csvText([title, ...titles, headings, ...FIRST_ROWS, ...rows], {
        encoding: encoding === "utf-8" ? "utf-8-bom" : encoding,
        delimiter,
      });
      const bytes = lineBreak === "\n" ? written.filter((byte) => byte !== 0x0d) : written;
      const sent = encoding === "utf-8" ? bytes.subarray(3) : bytes;
      const options = { file: "目录.csv" };
      expect(byBytes(sent, options, piece, DIMENSIONS, [own])).toEqual(await byText(sent, options));
    },
  );

  test.prop([longTitle, table, fc.constantFrom(0, 0, 0, 2), fc.constantFrom(10_000, 30, 20), engine], {
    numRuns: 1000,
  })(
    "counts what the reader of text counts, however few findings it keeps",
    async (title, { titles, headings, rows, encoding, delimiter }, kept, most, own) => {
      const bytes = csvText([title, ...titles, headings, ...FIRST_ROWS, ...rows], {
        encoding: encoding === "utf-8" ? "utf-8-bom" : encoding,
        delimiter,
      });
      const options = { file: "目录.csv", limits: { rows: most } };
      expect(countedByBytes(bytes, options, kept, own)).toEqual(await countedByText(bytes, options));
    },
  );

  test.prop([longTitle, fc.array(series, { maxLength: 12 }), engine], { numRuns: 1000 })(
    "counts the rows of a series where each of them belongs, on whatever day it was made",
    async (title, all, own) => {
      const bytes = csvText([title, HEADINGS, ...FIRST_ROWS, ...all.flat()], { encoding: "utf-8-bom" });
      const answer = byBytes(bytes, {}, bytes.length, COARSE_DIMENSIONS, [own]);
      expect(answer).toEqual(await byText(bytes, {}, COARSE_DIMENSIONS));
    },
  );

  test.prop([longTitle, fc.array(row, { maxLength: 60 }), engine], { numRuns: 1000 })(
    "counts by reference codes and their parts as the reader of text does",
    async (title, rows, own) => {
      const bytes = csvText([title, HEADINGS, ...FIRST_ROWS, ...rows], { encoding: "utf-8-bom" });
      const answer = byBytes(bytes, {}, bytes.length, CODE_DIMENSIONS, [own]);
      expect(answer).toEqual(await byText(bytes, {}, CODE_DIMENSIONS));
    },
  );

  test.prop(
    [
      longTitle,
      fc.array(row, { maxLength: 40 }),
      fc.array(fc.constantFrom('"', ",", "\n", "\r", "a", '""', "\xff"), { maxLength: 12 }),
      // Without titles the headings say nothing, and the file may end within a character.
      fc.record({ headings: fc.constantFrom(HEADINGS, HEADINGS.with(2, "复印")), cut: fc.integer({ min: 0, max: 5 }) }),
      engine,
    ],
    {
      numRuns: 1000,
    },
  )("goes on as text where quotation marks or bytes are broken", async (title, rows, noise, { headings, cut }, own) => {
    const before = csvText([title, headings, ...FIRST_ROWS, ...rows], { encoding: "utf-8-bom" });
    const broken = Uint8Array.from(noise.join(""), (character) => character.charCodeAt(0));
    const after = csvText(rows, { encoding: "utf-8-bom" }).subarray(3);
    const bytes = new Uint8Array([...before, ...broken, ...after]).subarray(0, -cut || undefined);
    expect(byBytes(bytes, {}, bytes.length, DIMENSIONS, [own])).toEqual(await byText(bytes));
  });
});
