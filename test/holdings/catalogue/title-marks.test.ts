import { checkTitleMarks } from "lantai/catalogue";
import { isCallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";

describe("checkTitleMarks", () => {
  test.each([
    ["关于防汛工作的通知"],
    ["关于印发“三定”方案（草案）的通知"],
    ["《XX县志〈卷一〉》编纂方案"],
    ["【加急】关于XX〔2011〕5号文的复函"],
    ['A (draft) "plan"'],
    [""],
  ])("has nothing to say of %s", (title) => {
    expect(checkTitleMarks(title)).toStrictEqual([]);
  });

  test.each([
    ["会议纪要(草案)", "会议纪要（草案）"],
    ['关于"三定"方案和"四议"办法', "关于“三定”方案和“四议”办法"],
    ["会议纪要（草案)", "会议纪要（草案）"],
  ])("gives %s with full-width marks", (text, repair) => {
    expect(checkTitleMarks(text)).toStrictEqual([
      {
        code: "title-half-width",
        severity: "hint",
        place: { field: "title", value: text },
        data: { text, repair },
        repair,
      },
    ]);
  });

  test.each([
    ["关于《年鉴的通知", "《"],
    ["关于年鉴》的通知", "》"],
    ["关于（草案》的通知", "》"],
    ["关于“三定方案的通知", "“"],
    ['关于"三定方案的通知', '"'],
    ["一、（甲）、（乙", "（"],
  ])("names the mark of %s that has no partner", (text, mark) => {
    expect(checkTitleMarks(text)).toStrictEqual([
      {
        code: "title-mark-unpaired",
        severity: "warning",
        place: { field: "title", value: text },
        data: { text, mark },
      },
    ]);
  });

  test("repairs the brackets of a title whose quotation marks are odd, and names the quotation mark", () => {
    const found = checkTitleMarks('关于"三定方案(草案)的通知');
    expect(found.map(({ code, repair }) => [code, repair])).toStrictEqual([
      ["title-half-width", '关于"三定方案（草案）的通知'],
      ["title-mark-unpaired", undefined],
    ]);
  });

  test("leaves nothing to repair in its own repair", () => {
    const title = '关于"甲"、"乙"(丙)的通知';
    const [finding] = checkTitleMarks(title);
    expect(checkTitleMarks(finding?.repair ?? "")).toStrictEqual([]);
  });

  test("refuses what is no string", () => {
    try {
      checkTitleMarks(undefined as never);
      expect.unreachable();
    } catch (error) {
      expect(isCallerError(error) && [error.argument, error.expected]).toStrictEqual(["title", "a string"]);
    }
  });
});
