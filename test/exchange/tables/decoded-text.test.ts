import { decodedText, gb18030Encoder, mojibakeIn, type TextEncoding, textReader } from "lantai/tables";
import { describe, expect, it } from "vitest";
import { GB18030_CASES } from "../../cases/tables.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodedText", () => {
  it.each(GB18030_CASES)("reads $text in GB18030", ({ text, bytes }) => {
    const beyondAscii = bytes.some((byte) => byte > 0x7f);
    expect(decodedText(Uint8Array.from(bytes))).toEqual({
      text,
      encoding: beyondAscii ? "gb18030" : "utf-8",
      findings: [],
    });
  });

  it("says which mark it found and leaves it out", () => {
    expect(decodedText(utf8("\uFEFF题名"))).toEqual({ text: "题名", encoding: "utf-8-bom", findings: [] });
    expect(decodedText(Uint8Array.of(0xfe, 0xff, 0x98, 0x98))).toMatchObject({ text: "题", encoding: "utf-16be" });
    expect(decodedText(Uint8Array.of(0xff, 0xfe, 0x98, 0x98))).toMatchObject({ text: "题", encoding: "utf-16le" });
  });

  it("keeps a byte order mark that stands inside the text", () => {
    expect(decodedText(utf8("a\uFEFFb")).text).toBe("a\uFEFFb");
  });

  it("takes bytes without a character beyond ASCII for UTF-8, and so no bytes at all", () => {
    expect(decodedText(utf8("DH,TM"))).toEqual({ text: "DH,TM", encoding: "utf-8", findings: [] });
    expect(decodedText(new Uint8Array(0))).toEqual({ text: "", encoding: "utf-8", findings: [] });
  });

  it("finds GB18030 also behind a long beginning in ASCII", () => {
    const bytes = Uint8Array.from([...utf8("DH,TM\n".repeat(30_000)), 0xb5, 0xb5]);
    expect(decodedText(bytes)).toMatchObject({ encoding: "gb18030" });
    expect(decodedText(bytes).text.endsWith("\n档")).toBe(true);
  });

  it("refuses bytes that are neither, with one finding", () => {
    expect(decodedText(Uint8Array.of(0x41, 0xff, 0xff))).toEqual({
      text: "A",
      findings: [{ code: "encoding-unreadable", severity: "error", place: {}, data: { readable: 1 } }],
    });
  });

  it("warns of mojibake", () => {
    expect(decodedText(utf8("锟斤拷")).findings).toEqual([
      { code: "encoding-mojibake", severity: "warning", place: {}, data: { sample: "锟斤拷" } },
    ]);
  });
});

describe("mojibakeIn", () => {
  it("knows the replacement character, its bytes read as GBK, and UTF-8 read as Latin-1", () => {
    expect(mojibakeIn("关于\uFFFD的通知")).toBe("\uFFFD");
    expect(mojibakeIn("锟斤拷锟斤拷")).toBe("锟斤拷");
    expect(
      mojibakeIn(new TextDecoder("latin1").decode(Uint8Array.of(0xe6, 0xa1, 0xa3)).replace("\u00E6", "æ")),
    ).toBeDefined();
    expect(mojibakeIn("Ã©Ã¨")).toBeDefined();
  });

  it("leaves whole text alone", () => {
    expect(mojibakeIn("关于《档案法》的通知（2023年）é ü café")).toBeUndefined();
  });
});

describe("textReader", () => {
  it("loses no character where pieces end, in any encoding", () => {
    const text = `题名㐁𠮷${"档".repeat(9000)}\n`;
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), gb18030Encoder()(text)]) {
      for (const size of [1, 2, 3, 7, 16_384, 50_000]) {
        const reader = textReader();
        let read = "";
        for (let at = 0; at < bytes.length; at += size) read += reader.add(bytes.subarray(at, at + size));
        expect(read + reader.end() === text).toBe(true);
        expect(reader.finding()).toBeUndefined();
      }
    }
  });

  it("takes a long text without an ASCII character byte by byte in no time", () => {
    const bytes = gb18030Encoder()("档".repeat(150_000));
    const reader = textReader("gb18030");
    let length = 0;
    for (let at = 0; at < bytes.length; at++) length += reader.add(bytes.subarray(at, at + 1)).length;
    reader.end();
    expect([length, reader.finding()]).toEqual([150_000, undefined]);
  });

  it("says nothing of the encoding before it is decided", () => {
    const reader = textReader();
    reader.add(utf8("题"));
    expect(reader.encoding()).toBeUndefined();
    reader.end();
    expect(reader.encoding()).toBe("utf-8");
  });

  const pieces = (encoding: TextEncoding, bytes: Uint8Array, size: number) => {
    const reader = textReader(encoding);
    let read = "";
    for (let at = 0; at < bytes.length; at += size) read += reader.add(bytes.subarray(at, at + size));
    return { read: read + reader.end(), data: reader.finding()?.data };
  };

  it.each([
    ["a byte that begins no character", "utf-8", "题名,页数\n会议纪要,4\n通", [0xff, 0x0a]],
    ["a character that goes on otherwise", "utf-8", `题名,页数\n${"会议纪要".repeat(20)}`, [0xe4, 0xbd, 0x0a]],
    ["a text with the mark once more in it", "utf-8-bom", "\uFEFF题名,页数\n\uFEFF会议纪要,4\n通", [0xff, 0x0a]],
    ["the first cell", "utf-8-bom", "\uFEFF题", [0xe4, 0x0a]],
    ["characters of one, two and four bytes", "gb18030", "题名,页数\n㐁𠮷会议纪要0,4\n通", [0xff, 0x0a]],
    ["a character of four bytes", "gb18030", "题名,页数\n㐁", [0x81, 0x39, 0xef, 0x0a]],
  ] as const)("reads up to the first byte that is broken, wherever pieces end: %s", (_name, encoding, text, rest) => {
    const whole = encoding === "gb18030" ? gb18030Encoder()(text) : utf8(text);
    const bytes = Uint8Array.from([...whole, ...rest, ...utf8("0,1\n".repeat(9))]);
    const read = encoding === "utf-8-bom" ? text.slice(1) : text;
    for (let size = 1; size <= bytes.length; size++)
      expect([size, pieces(encoding, bytes, size)]).toEqual([size, { read, data: { readable: whole.length } }]);
  });

  it("reads UTF-16 up to half a character at its end, wherever pieces end", () => {
    const bytes = Uint8Array.from(
      [..."\uFEFF题名\n通"].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]),
    );
    for (let size = 1; size <= bytes.length; size++)
      expect(pieces("utf-16le", Uint8Array.from([...bytes, 0x1a]), size)).toEqual({
        read: "题名\n通",
        data: { readable: 10 },
      });
  });

  it("finds a character that the end of the bytes cuts off", () => {
    const reader = textReader("utf-8");
    reader.add(utf8("题名题名").subarray(0, 11));
    reader.end();
    expect(reader.finding()).toMatchObject({ code: "encoding-unreadable", data: { readable: 9 } });
  });
});
