import { INTERPRETATIONS, interpretationById } from "lantai/law";
import { describe, expect, test } from "vitest";

describe("INTERPRETATIONS", () => {
  test("have no key twice, and no choice twice", () => {
    const ids = INTERPRETATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { choices } of INTERPRETATIONS) {
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    }
  });

  test.each([
    ["counting", "day-after"],
    ["incompleteDate", "latest"],
    ["volumeFormationDate", "latest"],
    ["undatedRecord", "filing-year"],
    ["retentionStart", "year-end"],
  ])("%s is read as %s unless a county says otherwise", (id, value) => {
    expect(interpretationById(id)?.choices[0].value).toBe(value);
  });
});

describe("interpretationById", () => {
  test("gives the question, its readings and its ground in both languages", () => {
    expect(interpretationById("undatedRecord")).toStrictEqual({
      id: "undatedRecord",
      question: {
        "zh-CN": "没有形成日期、只有归档年度的档案，如何判断是否到期？",
        en: "How is a record judged that has a filing year and no date?",
      },
      choices: [
        {
          value: "filing-year",
          title: { "zh-CN": "以归档年度年底为形成日期的上限", en: "it was formed by the end of its filing year" },
        },
        {
          value: "undetermined",
          title: { "zh-CN": "不判断，列为待核", en: "it is not: the record is listed as undetermined" },
        },
      ],
      ground: {
        "zh-CN": "整理惯例：形成年度无法查考的，归入归档年度并附说明",
        en: "arrangement practice: where the year of formation is not known, the filing year is taken, with a note",
      },
      confidence: "recalled",
    });
  });

  test("is undefined for a key that nobody has", () => {
    expect(interpretationById("constructor")).toBeUndefined();
  });
});
