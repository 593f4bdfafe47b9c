import { type CsvOptions, csvRows, type RawRows, type TableFinding } from "lantai/tables";
import { describe, expect, it } from "vitest";
import { NASTY_CSV_CASES } from "../../cases/tables.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(source: Parameters<typeof csvRows>[0], options?: CsvOptions) {
  const batches: RawRows[] = [];
  for await (const batch of csvRows(source, options)) batches.push(batch);
  const findings: readonly TableFinding[] = batches.flatMap((batch) => batch.findings);
  return {
    rows: batches.flatMap((batch) => batch.rows),
    findings,
    codes: findings.map((finding) => `${finding.place.row ?? "file"} ${finding.code}`),
  };
}

describe("csvRows", () => {
  it.each(NASTY_CSV_CASES)("reads $name", async ({ text, rows, findings }) => {
    const result = await read(utf8(text));
    expect(result.rows.map((row) => row.cells)).toEqual(rows);
    expect(result.rows.map((row) => row.row)).toEqual(rows.map((_, at) => at + 1));
    expect(result.codes).toEqual(findings);
  });

  it("reads GB18030, UTF-16 and UTF-8 with its mark to the same rows", async () => {
    const expected = [{ row: 1, cells: ["档号", "题名"] }];
    const wide = (text: string) =>
      [...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);
    const gb = Uint8Array.of(0xb5, 0xb5, 0xba, 0xc5, 0x2c, 0xcc, 0xe2, 0xc3, 0xfb, 0x0d, 0x0a);
    expect((await read(gb)).rows).toEqual(expected);
    expect((await read(Uint8Array.from([0xff, 0xfe, ...wide("档号,题名\r\n")]))).rows).toEqual(expected);
    expect((await read(utf8("\uFEFF档号,题名\r\n"))).rows).toEqual(expected);
  });

  it("says so when the bytes are no text, and where the file is", async () => {
    const { rows, findings } = await read(Uint8Array.of(0xff, 0xff, 0x00, 0x81), { file: "目录.csv" });
    expect(rows).toEqual([]);
    expect(findings).toEqual([
      { code: "encoding-unreadable", severity: "error", place: { file: "目录.csv" }, data: { readable: 0 } },
    ]);
  });

  it("keeps the rows before broken bytes, and gives no half row", async () => {
    for (const count of [1, 9000]) {
      const good = utf8(`\uFEFF题名,页数\n${"会议纪要,12\n".repeat(count)}半`);
      const { rows, findings } = await read(Uint8Array.from([...good, 0xff, ...utf8("行,1\n")]));
      expect(rows.length).toBe(count + 1);
      expect(new Set(rows.slice(1).map((row) => row.cells.join()))).toEqual(new Set(["会议纪要,12"]));
      const data = { readable: good.length };
      expect(findings).toEqual([{ code: "encoding-unreadable", severity: "error", place: {}, data }]);
    }
  });

  it("stops with a finding where an open quotation mark swallows more than a row can hold, and reads on below", async () => {
    const filler = "乙,2\n".repeat(400_000);
    const { rows, codes } = await read(utf8(`题名,页数\n"甲,1\n${filler}`));
    expect(rows.length).toBe(400_002);
    expect(rows[1]).toEqual({ row: 2, cells: ['"甲', "1"] });
    expect(codes).toEqual(["2 quote-broken"]);
  });

  it("gives up after a hundred rows with broken quotation marks instead of searching for ever", async () => {
    const { rows, codes } = await read(utf8('"甲,1\n"乙,2\n'.repeat(20_000)));
    expect(rows.length).toBe(101);
    expect(codes.filter((code) => code.endsWith("quote-broken")).length).toBe(101);
    expect(codes.at(-1)).toBe("101 quotes-unreliable");
  });

  it("takes a megabyte without a line break for no table", async () => {
    const { rows, codes } = await read(utf8("x".repeat(1_200_000)));
    expect(rows).toEqual([]);
    expect(codes).toEqual(["1 row-too-long"]);
  });

  it("says nothing of a character that is cut where a limit stops it", async () => {
    const text = `题名,页数\n${"关于防汛工作的通知,12\n".repeat(8000)}`;
    for (const before of ["", "x", "xx"])
      expect((await read(utf8(before + text), { limits: { rows: 600 } })).codes).toEqual(["601 rows-too-many"]);
  });

  it("refuses a text, which has no bytes", async () => {
    const text = "题名,页数\n" as unknown as Uint8Array;
    await expect(read(text)).rejects.toMatchObject({ name: "CallerError", argument: "source" });
  });

  it("stops at the limits a host sets, each with a finding", async () => {
    const text = utf8("题名,页数\n甲,1\n乙,2\n");
    expect(await read(text, { limits: { rows: 2 } })).toMatchObject({ codes: ["3 rows-too-many"] });
    expect((await read(text, { limits: { rows: 2 } })).rows.length).toBe(2);
    expect(await read(text, { limits: { bytes: 8 } })).toMatchObject({ rows: [], codes: ["file file-too-large"] });
    expect(await read(text, { limits: { columns: 1 } })).toMatchObject({
      codes: ["1 columns-too-many", "2 columns-too-many", "3 columns-too-many"],
    });
    expect(await read(utf8(`题名\n${"长".repeat(32_768)}\n`))).toMatchObject({
      findings: [{ code: "cell-too-long", place: { row: 2 }, data: { characters: 32_768, limit: 32_767 } }],
    });
  });

  it("takes bytes in pieces, also when they arrive one after another", async () => {
    async function* arriving() {
      yield utf8("题名,页");
      yield utf8("数\n甲,1\n");
    }
    const expected = [
      { row: 1, cells: ["题名", "页数"] },
      { row: 2, cells: ["甲", "1"] },
    ];
    expect((await read(arriving())).rows).toEqual(expected);
    expect((await read([...utf8("题名,页数\n甲,1\n")].map((byte) => Uint8Array.of(byte)))).rows).toEqual(expected);
  });

  it("keeps to the delimiter and the encoding that a host knows", async () => {
    expect((await read(utf8("a,b;c\n"), { delimiter: ";" })).rows).toEqual([{ row: 1, cells: ["a,b", "c"] }]);
    expect((await read(Uint8Array.of(0xc4, 0xe3), { encoding: "gb18030" })).rows).toEqual([{ row: 1, cells: ["你"] }]);
    expect((await read(Uint8Array.of(0xc4, 0xe3), { encoding: "utf-8" })).codes).toEqual(["file encoding-unreadable"]);
  });
});
