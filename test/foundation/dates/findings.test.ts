import { type DateFinding, type DateFindings, parseUncertainDate } from "lantai/dates";
import { describe, expect, test } from "vitest";
import type { FindingWords } from "../../../src/foundation/findings/index.js";
import { dateFindings as english } from "../../../src/words/en/dates.js";
import { dateFindings as chinese } from "../../../src/words/zh-cn/dates.js";

function told(words: FindingWords<DateFindings>, finding: DateFinding): string {
  const { says } = words[finding.code] as { says(data: DateFinding["data"]): string };
  return says(finding.data);
}

function saidOf(text: string): string[] {
  return parseUncertainDate(text).findings.map((finding) => told(chinese, finding));
}

describe("DateFindings", () => {
  test("are told in Chinese with what was recorded", () => {
    expect(
      [
        "约1950年",
        "2002112",
        "19990231",
        "1999年13月",
        "1999年13月1日",
        "19990015",
        "1955-1953",
        "199909",
        "[1945]",
        "19450815?",
        "199403-1995",
      ].flatMap(saidOf),
    ).toStrictEqual([
      "日期“约1950年”无法识别。",
      "日期“2002112”书写不规范，可能是20020112或20021102。",
      "日期“19990231”有误：1999年2月31日不存在。",
      "日期“1999年13月”有误：1999年13月不存在。",
      "日期“1999年13月1日”有误：1999年13月不存在。",
      "日期“19990015”有误：1999年0月15日不存在。",
      "起止日期“1955-1953”前后颠倒：终止日期早于起始日期。",
      "日期“199909”只著录到月，可能是1999-09-01至1999-09-30间的任何一天。",
      "日期“[1945]”只著录到年，可能是1945-01-01至1945-12-31间的任何一天。",
      "日期“[1945]”加有方括号，系考证所得。",
      "日期“19450815?”带有问号，尚存疑。",
      "起止日期“199403-1995”中有只著录到月的，起止按1994-03-01至1995-12-31计。",
      "起止日期“199403-1995”中有只著录到年的，起止按1994-03-01至1995-12-31计。",
    ]);
  });

  test("are told in English with what was recorded", () => {
    const said = (text: string) => parseUncertainDate(text).findings.map((finding) => told(english, finding));
    expect(
      ["约1950年", "2002112", "19990231", "1955-1953", "199909", "[1945]", "19450815?", "199403-1995"].flatMap(said),
    ).toStrictEqual([
      'The date "约1950年" cannot be read.',
      'The date "2002112" is not in a known form; it may mean 20020112 or 20021102.',
      '"19990231" is no date: 1999-2-31 does not exist.',
      'The range "1955-1953" ends before it begins.',
      'The date "199909" gives no day of the month: it may be any day from 1999-09-01 to 1999-09-30.',
      'The date "[1945]" gives only a year: it may be any day from 1945-01-01 to 1945-12-31.',
      'The date "[1945]" is in brackets: it was worked out, not found on the record.',
      'The date "19450815?" has a question mark: it is doubtful.',
      'An end of the range "199403-1995" gives no day of the month: it is taken to reach from 1994-03-01 to 1995-12-31.',
      'An end of the range "199403-1995" gives only a year: it is taken to reach from 1994-03-01 to 1995-12-31.',
    ]);
  });

  test("have a cure in both languages that ends as a sentence", () => {
    const data = { text: "2002112", candidates: ["20020112"], year: 1999, month: 2, day: 31 } as const;
    const days = { earliest: "1999-01-01", latest: "1999-12-31" } as const;
    expect(Object.keys(english)).toStrictEqual(Object.keys(chinese));
    for (const [words, end] of [
      [chinese, "。"],
      [english, "."],
    ] as const) {
      for (const { cure } of Object.values(words)) {
        expect(cure({ ...data, ...days }).endsWith(end)).toBe(true);
        expect(cure({ ...data, ...days, candidates: [] }).endsWith(end)).toBe(true);
      }
    }
  });
});
