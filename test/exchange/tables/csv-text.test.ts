import { csvDialect, csvText, gb18030Encoder, keptCell, restoredCell } from "lantai/tables";
import { describe, expect, it } from "vitest";
import { GB18030_CASES } from "../../cases/tables.js";

const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("csvText", () => {
  it("writes UTF-8 with its mark and lines that end in CR LF", () => {
    expect(
      text(
        csvText([
          ["题名", "页数"],
          ["甲", "1"],
        ]),
      ),
    ).toBe("\uFEFF题名,页数\r\n甲,1\r\n");
  });

  it("writes UTF-8 without a mark, and GB18030, when asked", () => {
    expect(text(csvText([["题名"]], { encoding: "utf-8" }))).toBe("题名\r\n");
    expect([...csvText([["档号"]], { encoding: "gb18030" })]).toEqual([0xb5, 0xb5, 0xba, 0xc5, 0x0d, 0x0a]);
  });

  it("quotes what a reader could take for structure, and keeps formulas from running", () => {
    const cells = ["a,b", "a|b", 'a"b', "a\nb", " a", "=A1", "+86", "-1", "@x", "\tx", "'=A1", "'a"];
    expect(text(csvText([cells], { encoding: "utf-8" }))).toBe(
      `"a,b","a|b","a""b","a\nb"," a",'=A1,'+86,'-1,'@x,"'\tx",''=A1,'a\r\n`,
    );
  });

  it("writes other delimiters", () => {
    expect(text(csvText([["a", "b,c"]], { encoding: "utf-8", delimiter: ";" }))).toBe('a;"b,c"\r\n');
  });
});

describe("keptCell and restoredCell", () => {
  it.each([
    ["=1", "'=1"],
    ["'=1", "''=1"],
    ["'档案", "'档案"],
    ["档案=", "档案="],
    ["", ""],
    ["\r", "'\r"],
  ])("%j is written as %j and read back", (cell, kept) => {
    expect(keptCell(cell)).toBe(kept);
    expect(restoredCell(kept)).toBe(cell);
  });
});

describe("csvDialect", () => {
  it("does not count what stands in quotation marks", () => {
    expect(csvDialect('"a;b;c;d","e\nf"\r\n1,2\r\n')).toEqual({ delimiter: ",", newline: "\n" });
  });

  it("takes a mark inside a cell for an ordinary character", () => {
    expect(csvDialect('管径5"\t备注\n甲\t1,2\n乙\t3,4\n').delimiter).toBe("\t");
  });

  it("takes a comma where nothing speaks for another", () => {
    expect(csvDialect("题名")).toEqual({ delimiter: ",", newline: "\n" });
    expect(csvDialect("")).toEqual({ delimiter: ",", newline: "\n" });
  });

  it("takes a carriage return at the very end for half of a line break", () => {
    expect(csvDialect("题名,页数\r").newline).toBe("\n");
    expect(csvDialect("题名,页数\r甲,1\r").newline).toBe("\r");
  });
});

describe("gb18030Encoder", () => {
  it.each(GB18030_CASES)("writes $text", ({ text: characters, bytes }) => {
    expect([...gb18030Encoder()(characters)]).toEqual(bytes);
  });

  it("writes what the decoder reads, for every character but 19 of private use", () => {
    const bytesOf = gb18030Encoder();
    const decoder = new TextDecoder("gb18030", { fatal: true });
    const different: number[] = [];
    for (let from = 0; from <= 0x10ffff; from += 0x100) {
      if (from >= 0xd800 && from < 0xe000) continue;
      const characters = String.fromCodePoint(...Array.from({ length: 0x100 }, (_, at) => from + at));
      const back = decoder.decode(bytesOf(characters));
      if (back === characters) continue;
      const read = [...back];
      different.push(
        ...[...characters]
          .map((character) => character.codePointAt(0)!)
          .filter((code, at) => code !== read[at]?.codePointAt(0)),
      );
    }
    expect(different.length).toBeLessThanOrEqual(19);
    expect(different.every((code) => code >= 0xe000 && code <= 0xf8ff)).toBe(true);
  });

  it("gives an older private-use character the form of its proper one", () => {
    expect([...gb18030Encoder()("\uE81E")]).toEqual([0xfe, 0x59]);
  });

  it("writes half of a surrogate pair as the replacement character", () => {
    expect(new TextDecoder("gb18030").decode(gb18030Encoder()("a\uD800b"))).toBe("a\uFFFDb");
  });
});
