import { checkTotals, type ExtentFinding, pageIntervals } from "lantai/extents";
import { cure, sentence } from "lantai/findings";
import { describe, expect, test } from "vitest";
import { extentFindings as enFindings } from "../../../src/words/en/extents.js";
import { extentFindings as zhFindings } from "../../../src/words/zh-cn/extents.js";

const zhCn = { language: "zh-CN", findings: zhFindings, reasons: {} } as const;
const en = { language: "en", findings: enFindings, reasons: {} } as const;

const volume = (...numbers: string[]) =>
  pageIntervals(
    numbers.map((pageNumbers) => ({ pageNumbers })),
    { practice: "interval", volumePages: 10 },
  ).findings;
const total = (pages: number, ...pageCounts: (number | undefined)[]) =>
  checkTotals(
    [{ scope: "fonds", code: "0012", pages }],
    pageCounts.map((pageCount) => ({
      level: "item",
      fondsNo: "0012",
      ...(pageCount === undefined ? {} : { pageCount }),
    })),
  );

const cases: readonly [readonly ExtentFinding[], string, string][] = [
  [volume("附页"), "页号“附页”无法识别。", 'The page number "附页" cannot be read.'],
  [
    volume("3"),
    "起始页号为3的件，止页号未著录或无效，无法确定该件在卷内的起止页。",
    "The last page is not recorded or of no use, so the pages of this item in its volume are not known after its first page, 3.",
  ],
  [
    volume("10-1"),
    "起止页号颠倒，已按第1页至第10页计。",
    "The last page stands before the first; read as pages 1 to 10.",
  ],
  [
    pageIntervals([{ pageNumbers: "1-5", pageCount: 6 }]).findings,
    "该件按第1页至第5页计，而著录的页数为“6”，两者不符。",
    'This item is read as pages 1 to 5, but its page count is recorded as "6".',
  ],
  [
    pageIntervals([{ pageNumbers: "5" }, { pageNumbers: "5" }], { practice: "first-page" }).findings,
    "该件起始页号为5，下一件为5，没有递增，无法确定该件的止页。",
    "This item begins on page 5 and the next on page 5, which is not after it, so its last page is not known.",
  ],
  [volume("1-6", "6-10"), "第6页与前面的件重叠。", "An item before has page 6 too."],
  [volume("1-6", "9-10"), "卷内第7页至第8页不属于任何一件。", "No item of the volume has pages 7 to 8."],
  [volume("1-12"), "该件止于第12页，而全卷只有10页。", "This item ends on page 12, and its volume has 10 only."],
  [
    total(9, 4, 3),
    "全宗“0012”登记为9页，逐条合计为7页，少2页。",
    'Fonds "0012" is declared with 9 pages and its records add up to 7: 2 too few.',
  ],
  [
    total(9, 4, undefined),
    "全宗“0012”登记为9页，已著录页数的合计4页，另有1条未著录页数，无法核对。",
    'Fonds "0012" is declared with 9 pages; its records have 4, and 1 more have no page count.',
  ],
  [
    total(9),
    "全宗“0012”登记了数量，但目录中没有它的条目。",
    'Fonds "0012" is declared, but no record of the catalogue belongs to it.',
  ],
  [total(0.5, 1), "登记的页数不是整数。", "The declared number of pages is no whole number."],
];

describe("extentFindings", () => {
  test.each(cases)("say in both languages: %#", (findings, chinese, english) => {
    expect(findings.map((finding) => sentence(finding, zhCn))).toContain(chinese);
    expect(findings.map((finding) => sentence(finding, en))).toContain(english);
  });

  test("name the practice that says the pages of a list of first pages", () => {
    const [found] = pageIntervals([{ pageNumbers: "1" }, { pageNumbers: "6-9" }]).findings;
    expect(cure(found!, zhCn)).toBe("请指明目录只著录起始页号，按此读取；不是只著录起始页号的，清点原件，补录页数。");
    expect(cure(found!, en)).toBe(
      "Where the list records first pages alone, read it by the practice of the first page; else look at the record and enter the page count.",
    );
    const [alone] = pageIntervals([{ pageNumbers: "1" }]).findings;
    expect(cure(alone!, zhCn)).toBe("请清点原件，补录页数。");
    expect(cure(alone!, en)).toBe("Look at the record and enter the page count.");
  });

  test("have a case each, and say what to do", () => {
    const found = cases.flatMap(([findings]) => findings);
    expect(new Set(found.map(({ code }) => code))).toStrictEqual(new Set(Object.keys(zhFindings)));
    for (const finding of found) {
      expect(cure(finding, zhCn)).toMatch(/^请.+。$/);
      expect(cure(finding, en)).toMatch(/^[A-Z].+\.$/);
    }
  });
});
