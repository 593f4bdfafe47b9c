import { bulkPass } from "lantai/bulk";
import type { Item } from "lantai/catalogue";
import { isCallerError } from "lantai/findings";
import { OPENING_RULES, openingDimension } from "lantai/open-appraisal";
import { RETENTION_RULES, retentionDimension } from "lantai/retention";
import {
  collectedList,
  csvRows,
  csvText,
  gb18030Encoder,
  HEADER_ROWS,
  itemList,
  listDefinition,
  recordedText,
} from "lantai/tables";
import { tallyOf } from "lantai/tallies";
import { describe, expect, test } from "vitest";
import { ByteLane } from "../../../src/exchange/bulk/byte-lane.js";
import { byBytes, byText, CODE_DIMENSIONS, DIMENSIONS, ENGINES } from "./both-lanes.js";

const HEADINGS = ["全宗号", "档号", "题名", "责任者", "日期", "年度", "保管期限", "页数"];

/** Enough rows that most of them stand far behind the headings, where rows are told from their bytes. */
function rows(count: number, change: (cells: string[], at: number) => readonly string[] = (cells) => cells) {
  return Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(4, "0");
    return change(
      [
        "0012",
        `0012-WS·2011-D30-BGS-${number}`,
        `关于防汛工作的第${at + 1}号通知`,
        "某县人民政府",
        "20110612",
        "2011",
        "30年",
        "4",
      ],
      at,
    );
  });
}

function failureOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return isCallerError(error) ? [error.argument, error.received] : error;
  }
  return "nothing thrown";
}

describe("bulkPass", () => {
  test("counts a large file as the reader of text does, whatever the encoding", async () => {
    for (const encoding of ["utf-8-bom", "gb18030"] as const) {
      const bytes = csvText([HEADINGS, ...rows(3000)], { encoding });
      const answer = byBytes(bytes, {}, 10_000);
      expect(answer).toEqual(await byText(bytes));
      expect(answer.counts.entries).toBe(3000);
      expect(answer.tally.cells).toEqual([
        {
          key: ["0012", "2011", "30-years", "not-yet-due", "running", "2011-06-12", "20100101"],
          extent: { volumes: 0, items: 3000, pages: 12_000, withoutPageCount: 0 },
        },
      ]);
    }
  });

  test("counts the same findings in the same order however many are kept with their places", () => {
    const change = (cells: readonly string[], at: number) => {
      if (at % 400 === 399) return cells.with(1, `${cells[1]}号`);
      if (at === 777) return cells.with(3, "锟斤拷");
      if (at === 801) return cells.with(5, "二〇一一");
      return at % 300 === 299 ? cells.with(4, "20110231") : cells;
    };
    const bytes = csvText([HEADINGS, ...rows(3000, change)]);
    const answers = [10_000, 3, 0].map((findings) => {
      const pass = bulkPass({ list: itemList, dimensions: DIMENSIONS, findings });
      pass.add(bytes);
      return pass.end();
    });
    const [all, ...fewer] = answers;
    expect(all!.findingCounts.map(({ code, count }) => [code, count])).toEqual([
      ["date-not-in-calendar", 8],
      ["reference-code-unreadable", 7],
      ["encoding-mojibake", 1],
      ["year-unreadable", 1],
    ]);
    for (const { findings, ...counted } of fewer) {
      const { findings: kept, ...own } = all!;
      expect(counted).toEqual(own);
      expect(findings).toEqual(kept.slice(0, findings.length));
    }
    expect(fewer.map(({ findings }) => findings.length)).toEqual([3, 0]);
  });

  test("finds every code met twice where the codes themselves are counted by, however many there are", () => {
    const codes = Array.from({ length: 40_000 }, (_, at) => `0012-${String(at + 100_000)}-0001`);
    const bytes = csvText([
      ["档号", "题名"],
      ...codes.flatMap((code) => [
        [code, "通知"],
        [code, "会议纪要"],
      ]),
    ]);
    const first = { name: "code", reads: ["referenceCode"], of: ({ referenceCode }: Item) => referenceCode?.[0] ?? "" };
    const { repeatedCodes, counts } = byBytes(bytes, {}, bytes.length, [first]);
    expect([counts.entries, repeatedCodes]).toEqual([80_000, 40_000]);
  });

  test("says of a file whose headings say nothing not where it breaks off, as the reader of text does", async () => {
    const headings = ["全宗号", "档号", "题名", "", "日期", "年度", "保管期限", "　", "备注"];
    const row = ["0012", "0012-001-0099-0001", "会议纪要", "不详", "20110612", "2011", "30年", "4", "复印件"];
    const all = [[`某县${"x".repeat(16_400)}`], headings, ...Array.from({ length: HEADER_ROWS - 1 }, () => row)];
    const bytes = csvText(all, { encoding: "utf-8-bom", delimiter: "\t" }).subarray(3);
    const broken = bytes.subarray(0, -"\r\n".length - 1);
    expect(byBytes(broken)).toEqual(await byText(broken));
    expect(byBytes(broken).findings.map((finding) => JSON.parse(finding).code)).toEqual(["header-missing"]);
  });

  test("is of no more use once something was thrown, since what is counted by half cannot be taken back", () => {
    for (const engine of ENGINES) {
      let asked = 0;
      const failing = {
        name: "failing",
        reads: ["title"],
        of: ({ title }: Item) => {
          if (++asked === 400) throw new RangeError("a rule of the host failed");
          return title ?? "";
        },
      };
      const pass = new ByteLane({ list: itemList, dimensions: [failing], findings: 10 }, engine());
      const bytes = csvText([HEADINGS, ...rows(3000)]);
      expect(() => pass.add(bytes)).toThrow(new RangeError("a rule of the host failed"));
      expect(failureOf(() => pass.add(bytes))).toEqual(["pass", '"a pass that was broken off"']);
      expect(failureOf(() => pass.end())).toEqual(["pass", '"a pass that was broken off"']);
    }
  });

  test("tells every row with a garbled cell or the error of a formula, at the heading of its column", async () => {
    const change = (cells: readonly string[], at: number) =>
      at % 1000 === 999 ? cells.with(3, "锟斤拷") : at % 1000 === 500 ? cells.with(7, "#N/A") : cells;
    const bytes = csvText([HEADINGS, ...rows(3000, change)]);
    expect(byBytes(bytes)).toEqual(await byText(bytes));
    const pass = bulkPass({ list: itemList, dimensions: DIMENSIONS });
    pass.add(bytes);
    const { findings, counts } = pass.end();
    const found = findings.filter(({ code }) => ["encoding-mojibake", "cell-error"].includes(code));
    expect(found.map(({ place: { row, column, field } }) => [row, column, field])).toEqual([
      [502, "页数", "pageCount"],
      [1001, "责任者", "responsibleParty"],
      [1502, "页数", "pageCount"],
      [2001, "责任者", "responsibleParty"],
      [2502, "页数", "pageCount"],
      [3001, "责任者", "responsibleParty"],
    ]);
    expect(counts.faulty).toBe(3);
  });

  test("reads every whole row before a byte that is broken, also where quotation marks contradict each other there", async () => {
    for (const encoding of ["utf-8-bom", "gb18030"] as const) {
      for (const [last, count] of [
        ["0012", 3000],
        ['"甲"乙,"丙"\r\n0012,丁\r\n', 3002],
      ] as const) {
        for (const broken of [[0xff, 0x0d, 0x0a, 0x41], [0xe4]]) {
          const whole = [
            ...csvText([HEADINGS, ...rows(3000)], { encoding }),
            ...(encoding === "gb18030" ? gb18030Encoder()(last) : new TextEncoder().encode(last)),
          ];
          const bytes = Uint8Array.from([...whole, ...broken]);
          const answer = byBytes(bytes, {}, 10_000);
          expect(answer).toEqual(await byText(bytes));
          expect(answer.counts.entries).toBe(count);
          expect(answer.findings.some((finding) => finding.includes(`"readable":${whole.length}}`))).toBe(true);
        }
      }
    }
  });

  test("reads the first heading where the host speaks of a mark that is not there", async () => {
    const bytes = csvText([HEADINGS, ...rows(1000)], { encoding: "utf-8" });
    const answer = byBytes(bytes, { encoding: "utf-8-bom" });
    expect(answer).toEqual(await byText(bytes, { encoding: "utf-8-bom" }));
    expect(answer.findings).toEqual([]);
    expect(answer.tally.cells[0]?.key[0]).toBe("0012");
  });

  test("says once that a short file ends in the middle of a character, as the reader of text does", async () => {
    const cut = new Uint8Array([...new TextEncoder().encode("TM,YS\nabc,4\nxyz,"), 0x81]);
    const answer = byBytes(cut);
    expect(answer).toEqual(await byText(cut));
    expect(answer.findings).toHaveLength(1);
  });

  test("has the headings of bytes that are no text as the reader of text does: none", async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0x98, 0x98, 0x0d);
    const answer = byBytes(bytes);
    expect(answer).toEqual(await byText(bytes));
    expect(answer.header).toEqual({ columns: [], reading: "blocked", findings: [] });
  });

  test("counts rows of two cells and rows of a thousand as the reader of text does", async () => {
    const short = csvText([
      ["题名", "年度"],
      ...Array.from({ length: 9000 }, (_, at) => ["函", String(2000 + (at % 20))]),
    ]);
    const few = byBytes(short);
    expect(few).toEqual(await byText(short));
    expect(few.tally.cells.map(({ extent }) => extent.items)).toEqual(Array(20).fill(450));
    const unknown = Array.from({ length: 1000 }, (_, at) => `备用${at}`);
    const wide = csvText([
      ["题名", ...unknown],
      ...Array.from({ length: 200 }, () => ["函", ...unknown.map(() => "")]),
    ]);
    const many = byBytes(wide);
    expect(many).toEqual(await byText(wide));
    expect(many.counts.entries).toBe(200);
  });

  test("places a finding in a row that is told from its bytes", () => {
    const bytes = csvText([HEADINGS, ...rows(2000, (cells, at) => (at === 1999 ? cells.with(4, "20110231") : cells))]);
    const pass = bulkPass({ list: itemList, dimensions: [], source: { file: "目录.csv" } });
    pass.add(bytes);
    const { findings, counts } = pass.end();
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ["date-not-in-calendar", { file: "目录.csv", row: 2001, column: "日期", field: "date", value: "20110231" }],
    ]);
    expect(counts).toMatchObject({ entries: 2000, faulty: 1 });
  });

  test("keeps the first findings and counts all", () => {
    const bytes = csvText([HEADINGS, ...rows(1500, (cells) => cells.with(7, "四页"))]);
    const pass = bulkPass({ list: itemList, dimensions: [], findings: 2 });
    pass.add(bytes);
    const { findings, findingCounts } = pass.end();
    expect(findings.map(({ place }) => place.row)).toEqual([2, 3]);
    expect(findingCounts).toEqual([{ code: "number-unreadable", severity: "error", count: 1500 }]);
  });

  test("finds codes met before, also where they are punctuated otherwise", () => {
    const again = (cells: string[], at: number) =>
      at === 900
        ? cells.with(1, "0012-WS·2011-D30-BGS-0007")
        : at === 901
          ? cells.with(1, "0012-WS·2011·D30·BGS-0008")
          : cells;
    const pass = bulkPass({ list: itemList, dimensions: [] });
    pass.add(csvText([HEADINGS, ...rows(1000, again)]));
    expect(pass.end().repeatedCodes).toBe(2);
  });

  test("counts each code of a series by its own number, and finds it met before", () => {
    const numbered = rows(900, (cells, at) => cells.with(1, `0012-WS·2011-D30-BGS-000${(at % 9) + 1}`));
    const dimensions = CODE_DIMENSIONS.filter(({ name }) => name === "itemNo");
    const pass = bulkPass({ list: itemList, dimensions });
    pass.add(csvText([HEADINGS, ...numbered]));
    const { tally, repeatedCodes } = pass.end();
    expect(tally.cells.map(({ key, extent }) => [key[0], extent.items])).toEqual(
      Array.from({ length: 9 }, (_, at) => [`000${at + 1}`, 100]),
    );
    expect(repeatedCodes).toBe(891);
  });

  test("finds codes met before where a list reads them in its own way", () => {
    const { columns } = itemList;
    const read = (text: string) => recordedText(text);
    const list = listDefinition({
      ...itemList,
      columns: { ...columns, referenceCode: { ...columns.referenceCode, read } },
    });
    const pass = bulkPass({ list, dimensions: [] });
    pass.add(csvText([HEADINGS, ...rows(1000), ...rows(10)]));
    expect(pass.end().repeatedCodes).toBe(10);
  });

  test("stops at the limits that a reader of text stops at", async () => {
    const bytes = csvText([HEADINGS, ...rows(3000)]);
    for (const limits of [{ rows: 2000 }, { bytes: 131_072 }, { cellCharacters: 12 }, { columns: 7 }]) {
      expect(byBytes(bytes, { limits })).toEqual(await byText(bytes, { limits }));
    }
  });

  test("goes on below a row that stray quotation marks or its length make too long, as the reader of text does", async () => {
    const encoder = new TextEncoder();
    const table = (count: number) =>
      csvText([["题名", "年度", "页数"], ...Array(count).fill(["关于做好防汛抢险工作的通知", "1998", "2"])]);
    const entries = table(60_000).subarray(table(0).length);
    const few = entries.subarray(0, entries.length / 600);
    const swallowed = [table(1200), encoder.encode('"关于,1998,2\n'), entries, encoder.encode('末",1998,2\n'), few];
    for (const [parts, count, codes] of [
      [swallowed, 61_302, ["quote-broken"]],
      [[table(1200), encoder.encode(`${"长".repeat(2_000_000)},1998,2\n`), few], 1200, ["row-too-long"]],
      [[table(1200), encoder.encode(`"${"长".repeat(2_000_000)}",1998,2\n`), few], 1200, ["row-too-long"]],
      [[table(1200), encoder.encode(`"${'""'.repeat(1_000_000)}`)], 1200, ["row-too-long"]],
    ] as const) {
      const bytes = Buffer.concat(parts);
      const answer = byBytes(bytes);
      expect(answer).toEqual(await byText(bytes));
      expect(answer.counts.entries).toBe(count);
      expect(answer.findings.map((finding) => JSON.parse(finding).code)).toEqual(codes);
    }
  });

  test("takes the host's word for what is UTF-8", () => {
    const asked: number[] = [];
    const isUtf8 = (bytes: Uint8Array) => {
      asked.push(bytes.length);
      return true;
    };
    const pass = bulkPass({ list: itemList, dimensions: DIMENSIONS, isUtf8 });
    pass.add(csvText([HEADINGS, ...rows(3000)]));
    expect(pass.end().counts.entries).toBe(3000);
    expect(asked.length).toBeGreaterThan(1);
  });

  test("takes cells and rows of nothing but white space for blank, as the reader of text does", async () => {
    const blanks = ["", " ", "\u3000", "\u00a0 ", "\u2003\u3000"];
    const table = rows(3000, (cells, at) =>
      at % 9 === 8 ? cells.map(() => blanks[at % 5]!) : cells.with(at % 8, blanks[at % 5]!),
    );
    const bytes = csvText([HEADINGS, ...table], { encoding: "utf-8-bom" });
    const answer = byBytes(bytes);
    expect(answer).toEqual(await byText(bytes));
    expect(answer.counts.entries).toBe(2667);
  });

  test("gives counts of nothing for no bytes at all", async () => {
    const nothing = new Uint8Array(0);
    expect(byBytes(nothing)).toEqual(await byText(nothing));
  });

  test("names the property that a dimension reads and the list does not have", () => {
    const shelf = { name: "shelf", reads: ["shelf"], of: () => "" };
    expect(failureOf(() => bulkPass({ list: itemList, dimensions: [shelf] }))).toEqual([
      "dimensions.shelf.reads",
      '"shelf"',
    ]);
  });

  test("names the date that a dimension turns on and does not read", () => {
    const turns = { property: "date", of: () => [] };
    const decade = { name: "decade", reads: ["year"], of: () => "", turns };
    expect(failureOf(() => bulkPass({ list: itemList, dimensions: [decade] }))).toEqual([
      "dimensions.decade.turns.property",
      '"date"',
    ]);
  });

  test("reads what the rules know of a record where the list of a host has a column for it, as the records say", async () => {
    type Values = Partial<Item> & { readonly retentionStart?: string };
    const column = (heading: string, read: (text: string) => unknown) =>
      ({
        ...{ title: { "zh-CN": heading, en: heading }, aliases: [], column: "optional", blank: "allowed", width: 8 },
        read: (text: string) => ({ value: read(text), findings: [] }),
      }) as never;
    const { title, date, year, retentionPeriod, openingStatus, secrecyMark, remark } = itemList.columns;
    const list = listDefinition<Item, Values>({
      id: "of-a-host",
      title: itemList.title,
      columns: {
        ...{ title, date, year, retentionPeriod, openingStatus, secrecyMark, remark },
        custody: column("保管", (text) => text),
        category: column("类别", (text) => text),
        retentionStart: column("起算", (text) => text),
        openedOn: column("开放日期", (text) => text),
        declassifiedOn: column("解密日期", (text) => text),
        destroyed: column("销毁日期", (on) => ({ on, registerNo: "2022-1" })),
      } as never,
      noun: (values) => ({ level: "item", title: "", ...values }) as Item,
      values: (item) => item,
    });
    const headings = [
      "题名",
      "日期",
      "年度",
      "保管期限",
      "开放标识",
      "密级",
      "保管",
      "类别",
      "起算",
      "开放日期",
      "解密日期",
      "销毁日期",
    ];
    const [old, young] = [
      ["19850501", "1985", "10年"],
      ["20070501", "2007", "10年"],
    ] as const;
    const kinds = [
      [...old, "", "", "", "", "", "", "", ""],
      [...old, "", "", "unit", "", "", "", "", ""],
      [...young, "", "", "", "economy", "", "", "", ""],
      [...young, "", "", "", "", "filing-day", "", "", ""],
      [...old, "开放", "", "", "", "", "2030-01-01", "", ""],
      [...old, "", "绝密★60年", "", "", "", "", "", ""],
      [...old, "", "绝密★60年", "", "", "", "", "2020-01-01", ""],
      [...old, "", "", "", "", "", "", "", "2022-05-04"],
      [...old, "", "", "", "", "", "", "", "2030-05-04"],
    ];
    // Some rows have a control character, so that the reader of text takes them.
    const body = Array.from({ length: 400 * kinds.length }, (_, at) => [
      at % 20 < 10 ? "会议纪要" : "会议\u0001纪要",
      ...kinds[at % kinds.length]!,
    ]);
    const bytes = csvText([headings, ...body]);
    const dimensions = [
      openingDimension({ asOf: "2023-06-30", rules: OPENING_RULES }),
      retentionDimension({ asOf: "2023-06-30", rules: RETENTION_RULES }),
    ];
    const pass = bulkPass({ list, dimensions });
    pass.add(bytes);
    const { rows: read } = await collectedList(csvRows(bytes), list);
    const ofRecords = tallyOf(
      read.flatMap(({ noun }) => noun ?? []),
      dimensions,
    );
    expect(pass.end().tally).toEqual(ofRecords);
    expect(ofRecords.cells.map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["may-open-early", "ended", 400],
      ["not-applicable", "ended", 400],
      ["not-applicable", "not-applicable", 400],
      ["not-yet-due", "undetermined", 400],
      ["review-due", "ended", 1200],
      ["review-held", "ended", 400],
      ["secret", "ended", 400],
    ]);
  });

  test("asks a dimension that tells its turns once between two of them, for each date that is no day, and once where it reads none", () => {
    const asked: [year: number | undefined, date: string | undefined][] = [];
    const others: [year: number | undefined, date: unknown][] = [];
    const age = {
      name: "age",
      reads: ["year", "date"],
      of: ({ date, year }: Item) => {
        asked.push([year, date?.text]);
        return "";
      },
      turns: {
        property: "date",
        of: (record: Item) => {
          others.push([record.year, record.date]);
          if (record.year === 2012) return "unread" as const;
          return record.year === 1998 ? undefined : [19980630, 20110101];
        },
      },
    };
    const days = ["19980629", "19980630", "19990101", "20101231", "20110101", "1998", "", "19970101", "19980630"];
    const table = ["2011", "1998", "2012"].flatMap((year) => days.map((day) => ["某县归档文件目录", day, year]));
    // Only the rows behind those in which headings are looked for are told from their bytes.
    const first = Array.from({ length: HEADER_ROWS }, () => ["某县归档文件目录", "20000101", "2000"]);
    const pass = bulkPass({ list: itemList, dimensions: [age] });
    pass.add(csvText([[`某县${"x".repeat(16_400)}`], ["题名", "日期", "年度"], ...first, ...table]));
    pass.end();
    const inForm = asked.filter(([year]) => year !== 2000);
    expect(inForm).toEqual([
      [2011, "19980629"],
      [2011, "19980630"],
      [2011, "20110101"],
      [2011, "1998"],
      [2011, undefined],
      [1998, "19980629"],
      [1998, "19980630"],
      [1998, "19990101"],
      [1998, "20101231"],
      [1998, "20110101"],
      [1998, "1998"],
      [1998, undefined],
      [1998, "19970101"],
      [2012, "19980629"],
    ]);
    expect(others.filter(([year]) => year !== 2000)).toEqual([
      [2011, undefined],
      [1998, undefined],
      [2012, undefined],
    ]);
  });

  test("asks a list that does not say which rows are clear about each of them, however few findings are kept", async () => {
    const list = listDefinition<Item, Partial<Item>>({
      id: "of-a-host",
      title: itemList.title,
      columns: {
        fondsNo: itemList.columns.fondsNo,
        title: itemList.columns.title,
        remark: itemList.columns.remark,
      } as never,
      checkRow: ({ title, remark }) =>
        title === remark
          ? [{ code: "host:said-twice", severity: "warning", place: { field: "remark" }, data: {} }]
          : [],
      noun: (values) => (values.remark === "作废" ? undefined : ({ level: "item", title: "", ...values } as Item)),
      values: (item) => item,
    });
    const kinds = [
      ["0012", "会议纪要", "会议纪要"],
      ["0013", "会议纪要", "作废"],
      ["0014", "会议纪要", "复印件"],
    ];
    const bytes = csvText([["全宗号", "题名", "备注"], ...Array.from({ length: 3000 }, (_, at) => kinds[at % 3]!)]);
    const dimensions = [{ name: "fonds", reads: ["fondsNo"], of: ({ fondsNo }: Item) => fondsNo ?? "" }];
    const pass = bulkPass({ list, dimensions, findings: 0 });
    pass.add(bytes);
    const { findingCounts, tally } = pass.end();
    expect(findingCounts).toEqual([{ code: "host:said-twice", severity: "warning", count: 1000 }]);
    expect(tally.cells.map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["0012", 1000],
      ["0014", 1000],
    ]);
  });

  test("refuses dimensions as a tally of records does: two of one name, and a value that is no text", () => {
    const [fonds] = DIMENSIONS;
    expect(failureOf(() => bulkPass({ list: itemList, dimensions: [fonds!, fonds!] }))).toEqual([
      "dimensions",
      '"fonds, fonds"',
    ]);
    const year = { name: "year", reads: ["year"], of: (item: Item) => item.year as unknown as string };
    for (const count of [3, 3000]) {
      const pass = bulkPass({ list: itemList, dimensions: [year] });
      const all = () => {
        pass.add(csvText([HEADINGS, ...rows(count)]));
        pass.end();
      };
      expect(failureOf(all)).toEqual(["dimensions.year.of", "2011"]);
    }
  });

  test("refuses bytes once it was ended, and not once a limit has stopped it", () => {
    const pass = bulkPass({ list: itemList, dimensions: [], limits: { rows: 10 } });
    const bytes = csvText([HEADINGS, ...rows(3000)]);
    pass.add(bytes);
    pass.add(bytes);
    expect(pass.end().counts.entries).toBe(9);
    expect(failureOf(() => pass.add(bytes.subarray(0, 0)))).toEqual(["bytes", expect.any(String)]);
  });

  test("refuses a number of findings that is none", () => {
    expect(failureOf(() => bulkPass({ list: itemList, dimensions: [], findings: -1 }))).toEqual(["findings", "-1"]);
  });
});
