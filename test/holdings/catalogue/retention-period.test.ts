import {
  formatRetentionPeriod,
  parseRetentionPeriod,
  RETENTION_PERIOD_FORMS,
  type RetentionPeriod,
  retentionYears,
} from "lantai/catalogue";
import { cure, LANGUAGES, sentence } from "lantai/findings";
import { describe, expect, test } from "vitest";
import { catalogueFindings as enFindings } from "../../../src/words/en/catalogue.js";
import { catalogueFindings as zhFindings } from "../../../src/words/zh-cn/catalogue.js";
import { RETENTION_PERIOD_CASES } from "../../cases/retention-periods.js";

const zhCn = { language: LANGUAGES[0], findings: zhFindings, reasons: {} };
const en = { language: LANGUAGES[1], findings: enFindings, reasons: {} };

describe("parseRetentionPeriod", () => {
  test.each(RETENTION_PERIOD_CASES)("reads “$text” as $read ($source)", ({ text, read }) => {
    const { period, findings } = parseRetentionPeriod(text);
    expect(period ?? findings[0]?.code).toBe(read);
  });

  test.each(RETENTION_PERIOD_CASES)("proposes $repair for “$text” ($source)", ({ text, repair }) => {
    expect(parseRetentionPeriod(text).findings[0]?.repair).toBe(repair);
  });

  test.each(["", " ", "　"])("says nothing about the blank text %j", (text) => {
    expect(parseRetentionPeriod(text)).toStrictEqual({ findings: [] });
  });

  test("reads the letter D as 短期 in a list that was coded before 2006, and everything else as ever", () => {
    for (const { text, read, codedBefore2006 = read } of RETENTION_PERIOD_CASES) {
      const { period, findings } = parseRetentionPeriod(text, { coding: "before-2006" });
      expect(period ?? findings[0]?.code, text).toBe(codedBefore2006);
    }
  });

  test("keeps the text as recorded in its finding", () => {
    expect(parseRetentionPeriod(" d ").findings).toStrictEqual([
      { code: "retention-period-ambiguous", severity: "error", place: { value: " d " }, data: { text: " d " } },
    ]);
  });

  test("says in both languages what is wrong and what to do", () => {
    const [term] = parseRetentionPeriod("定期").findings;
    const [letter] = parseRetentionPeriod("D").findings;
    const [unknown] = parseRetentionPeriod("三十年").findings;
    expect(sentence(term!, zhCn)).toBe("保管期限“定期”含义不明：未写明年限。");
    expect(sentence(letter!, zhCn)).toBe("保管期限“D”含义不明：可能是“短期”，也可能是“定期”而漏了年限。");
    expect(sentence(unknown!, zhCn)).toBe("保管期限“三十年”无法识别。");
    expect(sentence(unknown!, en)).toBe('"三十年" is no retention period.');
    expect(cure(letter!, zhCn)).toBe(
      "请核对原件：定期的补写年限，如“定期30年”；确为2006年以前划定的短期，请写“短期”。整批目录都用旧代码的，可以按旧代码读入。",
    );
    expect(cure(term!, zhCn)).toBe("请核对原件：定期的补写年限，如“定期30年”；确为2006年以前划定的短期，请写“短期”。");
    expect(cure(letter!, en)).toBe(
      "Look at the record: write the years of a fixed term, such as 定期30年, or 短期 where it was set before 2006. A whole list in the codes of before 2006 can be read as such.",
    );
  });
});

describe("formatRetentionPeriod", () => {
  test.each([
    ["permanent", "永久", "Y"],
    ["30-years", "30年", "D30"],
    ["10-years", "10年", "D10"],
    ["100-years", "100年", "D100"],
    ["long-term", "长期", "C"],
    ["short-term", "短期", "D"],
  ] as const)("writes %s as %s and %s", (period, text, code) => {
    expect(formatRetentionPeriod(period, "text")).toBe(text);
    expect(formatRetentionPeriod(period, "code")).toBe(code);
  });

  test.each(RETENTION_PERIOD_FORMS)("writes $text so that it is read back", ({ period, text, code }) => {
    expect(parseRetentionPeriod(text).period).toBe(period);
    expect(parseRetentionPeriod(code, { coding: "before-2006" }).period).toBe(period);
  });

  test.each(["", "定期", "-years", "0-years", "-3-years", "1.5-years", "x-years"])(
    "refuses %j, which is no period",
    (period) => {
      expect(() => formatRetentionPeriod(period as RetentionPeriod, "text")).toThrow(
        `period: expected a retention period such as permanent or 30-years, received ${JSON.stringify(period)}`,
      );
    },
  );

  test("refuses a form that there is not, and a text that is none", () => {
    expect(() => formatRetentionPeriod("permanent", "words" as never)).toThrow(
      'form: expected one of text, code, received "words"',
    );
    expect(() => parseRetentionPeriod(30 as never)).toThrow("text: expected a string, received 30");
  });
});

describe("retentionYears", () => {
  test.each([
    ["30-years", 30],
    ["100-years", 100],
    ["permanent", undefined],
    ["long-term", undefined],
    ["short-term", undefined],
  ] as const)("of %s are %s: the older classes are never turned into years", (period, years) => {
    expect(retentionYears(period)).toBe(years);
  });

  test.each([
    "1e1-years",
    "-years",
    "2.5-years",
    "-3-years",
    "+10-years",
    " 10-years",
    "1000-years",
    "30-years-old",
    "10",
    "",
  ])("of %j are none, since it is no period", (text) => {
    expect(retentionYears(text as never)).toBeUndefined();
  });
});
