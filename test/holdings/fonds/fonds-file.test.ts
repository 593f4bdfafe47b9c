import { fc, test as propertyTest } from "@fast-check/vitest";
import { cure, sentence } from "lantai/findings";
import {
  checkFondsNumbers,
  FONDS_FILE_EXPECTATIONS,
  type FondsFileEvent,
  type FondsPaper,
  isFondsNo,
  missingFondsPapers,
} from "lantai/fonds";
import { describe, expect, test } from "vitest";
import { fondsFindings as enFindings } from "../../../src/words/en/fonds.js";
import { fondsFindings as zhFindings } from "../../../src/words/zh-cn/fonds.js";

const zhCn = { language: "zh-CN", findings: zhFindings, reasons: {} } as const;
const en = { language: "en", findings: enFindings, reasons: {} } as const;
const said = (events: readonly FondsFileEvent[], papers: readonly FondsPaper[]) =>
  missingFondsPapers(events, papers).map((finding) => sentence(finding, zhCn));

describe("missingFondsPapers", () => {
  test("lists fonds by fonds, in each by day, what expects a paper and has none", () => {
    const events: readonly FondsFileEvent[] = [
      { fondsNo: "X013", kind: "digitization", on: "2023-06-01" },
      { fondsNo: "A001", kind: "destruction", on: "2022-05-01" },
      { fondsNo: "X013", kind: "accession", on: "2023-05-10" },
      { fondsNo: "X013", kind: "exhibition", on: "2023-06-09" },
    ];
    expect(said(events, [])).toStrictEqual([
      "全宗“A001”的全宗卷缺2022-05-01销毁的材料（鉴定类）。",
      "全宗“X013”的全宗卷缺2023-05-10接收进馆的材料（收集类）。",
      "全宗“X013”的全宗卷缺2023-06-01数字化的材料（新技术应用类）。",
    ]);
  });

  test("takes a paper that names no event for one event on or before its day", () => {
    const events = [
      { fondsNo: "X013", kind: "accession", on: "2021-05-10" },
      { fondsNo: "X013", kind: "accession", on: "2023-05-10" },
    ] as const;
    const paper = { fondsNo: "X013", kind: "collection", on: "2022-01-01" } as const;
    expect(missingFondsPapers(events, [paper]).map(({ data }) => "on" in data && data.on)).toStrictEqual([
      "2023-05-10",
    ]);
    expect(missingFondsPapers(events, [{ ...paper, fondsNo: "X014" }])).toHaveLength(2);
    expect(missingFondsPapers(events, [{ ...paper, kind: "use" }])).toHaveLength(2);
  });

  test("takes a paper for the event it names, whatever its day, and finds a name that is unknown", () => {
    const events = [{ id: "e1", fondsNo: "X013", kind: "opening", on: "2023-05-10" }] as const;
    const paper = { id: "p1", fondsNo: "X013", kind: "appraisal", on: "2023-01-01", eventId: "e1" } as const;
    expect(missingFondsPapers(events, [paper])).toStrictEqual([]);
    const codes = missingFondsPapers(events, [{ ...paper, eventId: "e2" }]).map(({ code }) => code);
    expect(codes).toStrictEqual(["fonds-paper-missing", "fonds-paper-unplaced"]);
  });

  test("expects what a county expects", () => {
    const own = [{ ...FONDS_FILE_EXPECTATIONS[0]!, event: "exhibition" }];
    const events = [{ fondsNo: "X013", kind: "exhibition", on: "2023-06-09" }] as const;
    expect(missingFondsPapers(events, [], own)).toHaveLength(1);
  });

  test("expects every paper that a county asks for about one event", () => {
    const accession = FONDS_FILE_EXPECTATIONS.find(({ event }) => event === "accession")!;
    const own = [accession, { ...accession, paper: "arrangement" } as const];
    const events = [{ id: "e1", fondsNo: "X013", kind: "accession", on: "2023-05-10" }] as const;
    const lacking = (papers: readonly FondsPaper[]) =>
      missingFondsPapers(events, papers, own).map(({ data }) => "paper" in data && data.paper["zh-CN"]);
    expect(lacking([])).toStrictEqual(["收集", "整理"]);
    expect(lacking([{ fondsNo: "X013", kind: "collection", on: "2023-05-12", eventId: "e1" }])).toStrictEqual(["整理"]);
    expect(lacking([{ fondsNo: "X013", kind: "arrangement", on: "2023-05-12" }])).toStrictEqual(["收集"]);
  });

  test("calls a paper by what it is about where a county files it under a kind of its own", () => {
    const own = [
      { ...FONDS_FILE_EXPECTATIONS[0]!, title: { "zh-CN": "展览", en: "exhibition" }, paper: "展览类" as "use" },
    ];
    const events = [{ fondsNo: "X013", kind: own[0]!.event, on: "2023-06-09" }] as const;
    const [found] = missingFondsPapers(events, [], own);
    expect(sentence(found!, zhCn)).toBe("全宗“X013”的全宗卷缺2023-06-09展览的材料（展览类）。");
  });

  const events = fc.array(
    fc.record({
      fondsNo: fc.constantFrom("A001", "X013"),
      kind: fc.constantFrom(...FONDS_FILE_EXPECTATIONS.map(({ event }) => event)),
      on: fc.constantFrom("2023-01-01", "2023-02-01", "2023-03-01"),
    }),
  );
  propertyTest.prop([events])("one paper for each event is enough, and one fewer is one too few", (done) => {
    const papers = done.map(({ fondsNo, kind, on }) => {
      const row = FONDS_FILE_EXPECTATIONS.find(({ event }) => event === kind)!;
      return { fondsNo, kind: row.paper, on };
    });
    expect(missingFondsPapers(done, papers)).toStrictEqual([]);
    expect(missingFondsPapers(done, papers.slice(1))).toHaveLength(Math.min(1, done.length));
  });
});

describe("isFondsNo", () => {
  test.each(["0999", "x013", "X13", "X0134", "", "__proto__", "\ud800"])("is false for %j", (text) => {
    expect(isFondsNo(text)).toBe(false);
  });
});

describe("checkFondsNumbers", () => {
  test("finds what is missing, unusual or allotted twice", () => {
    const found = checkFondsNumbers([
      { id: "1", fondsNo: "X013", title: "甲" },
      { id: "2", fondsNo: "ｘ013", title: "乙" },
      { id: "3", fondsNo: "0999", title: "丙" },
      { id: "4", fondsNo: " ", title: "丁" },
      { id: "5", fondsNo: "０９９８", title: "戊" },
      { id: "6", fondsNo: " 0997 ", title: "己" },
      { id: "7", fondsNo: "０９９９", title: "庚" },
      { id: "8", fondsNo: "ｘ１３", title: "辛" },
    ]);
    expect(found.map(({ code, severity, place, repair }) => [code, severity, place.id, repair])).toStrictEqual([
      ["fonds-no-irregular", "warning", "2", "X013"],
      ["fonds-no-repeated", "warning", "2", undefined],
      ["fonds-no-unusual", "hint", "3", undefined],
      ["fonds-no-missing", "error", "4", undefined],
      ["fonds-no-irregular", "warning", "5", "0998"],
      ["fonds-no-irregular", "warning", "6", "0997"],
      ["fonds-no-irregular", "warning", "7", "0999"],
      ["fonds-no-repeated", "warning", "7", undefined],
      ["fonds-no-unusual", "warning", "8", undefined],
    ]);
    for (const finding of found) {
      expect([sentence(finding, zhCn), cure(finding, zhCn)].join("")).toMatch(/^全宗.+。请.+。$/);
      expect([sentence(finding, en), cure(finding, en)].join(" ")).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
    }
  });
});
