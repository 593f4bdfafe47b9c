import { writtenFigures } from "lantai/written-figures";
import { describe, expect, test } from "vitest";

const count = (text: string, start: number, number: number, unit: string, bound = "exact") => ({
  text,
  start,
  end: start + text.length,
  value: { kind: "count", count: { count: number, bound }, unit },
});

describe("writtenFigures", () => {
  test("reads every digit behind the point of a percentage in words", () => {
    expect(writtenFigures("百分之三点二五")).toStrictEqual([
      { text: "百分之三点二五", start: 0, end: 7, value: { kind: "percent", percent: "3.25", bound: "exact" } },
    ]);
  });

  test("takes a round numeral for a number where 几 or 数 stands elsewhere, and for none just behind one", () => {
    expect(writtenFigures("数据库收录十件")).toStrictEqual([count("十件", 5, 10, "items")]);
    expect(writtenFigures("收录数十件、几百卷")).toEqual([]);
  });

  test("reads 百余 as a hundred and more, 五余 as five and more, and 百 alone as nothing", () => {
    expect(writtenFigures("百余件")).toStrictEqual([count("百余件", 0, 100, "items", "at-least")]);
    expect(writtenFigures("五余件")).toStrictEqual([count("五余件", 0, 5, "items", "at-least")]);
    expect(writtenFigures("百件档案")).toEqual([]);
  });

  test.each(["不足100件", "最多100件", "100件以下", "100件以内", "100左右卷", "100以上卷"])(
    "reads nothing in %s",
    (text) => {
      expect(writtenFigures(text)).toEqual([]);
    },
  );

  test("takes a comma for one of thousands before three digits only", () => {
    expect(writtenFigures("得分5，2500件达标")).toStrictEqual([count("2500件", 4, 2500, "items")]);
    expect(writtenFigures("共8，298件")).toEqual([]);
    expect(writtenFigures("共8，298,000件")).toEqual([]);
    expect(writtenFigures("整理，298件")).toStrictEqual([count("298件", 3, 298, "items")]);
    expect(writtenFigures("8，298件")).toEqual([]);
    expect(writtenFigures("，298件")).toStrictEqual([count("298件", 1, 298, "items")]);
  });

  test("takes the second number of a range for none, also where the text begins with it", () => {
    expect(writtenFigures("5至10件")).toEqual([]);
    expect(writtenFigures("至10件")).toStrictEqual([count("10件", 1, 10, "items")]);
  });

  const read = (text: string) => writtenFigures(text).map((figure) => figure.text);

  test.each(["提高", "提升", "增加", "增长", "上升", "下降", "降低", "减少", "缩短"])(
    "takes 从5件到10件 for a change with %s behind it in its clause, and for a range without",
    (word) => {
      expect(read(`从5件到10件的${word}`)).toEqual(["5件", "10件"]);
      expect(read(`从5件到10件，${word}`)).toEqual([]);
      expect(read(`${word}，从5件到10件`)).toEqual([]);
    },
  );

  test.each([
    "去年",
    "上年",
    "前年",
    "年初",
    "年底",
    "年末",
    "月底",
    "上半年",
    "下半年",
    "同期",
    "原来",
    "原先",
    "最初",
  ])("takes 从%s的5件到10件 for a change, and for a range where the time stands before it", (time) => {
    expect(read(`从${time}的5件到10件`)).toEqual(["5件", "10件"]);
    expect(read(`${time}从5件到10件`)).toEqual([]);
  });

  test.each(["2022年", "3月"])("takes 从%s的5件到10件 for a change", (time) => {
    expect(read(`从${time}的5件到10件`)).toEqual([time, "5件", "10件"]);
  });

  test("takes 从每年5件到10件 for a range", () => {
    expect(read("从每年5件到10件，从每月5件到10件")).toEqual([]);
  });

  test("looks for a word of change no further than a clause goes", () => {
    const distant = (signs: number) => read(`从5件到10件${"的".repeat(signs)}增长`);
    expect([distant(28), distant(29)]).toEqual([["5件", "10件"], []]);
  });

  test("places the names before a count in the text as written, with its spaces", () => {
    expect(writtenFigures("共 5 件，走访县教育局、县卫健局等16个单位")).toStrictEqual([
      count("5 件", 2, 5, "items"),
      {
        text: "16个单位",
        start: 18,
        end: 23,
        value: {
          kind: "count",
          count: { count: 16, bound: "exact" },
          unit: "units",
          names: { start: 8, count: 2 },
        },
      },
    ]);
  });
});
