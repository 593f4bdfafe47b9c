import { fc, test as property } from "@fast-check/vitest";
import { formatSecrecyMark, parseSecrecyMark } from "lantai/secrecy";
import { describe, expect, test } from "vitest";

describe("parseSecrecyMark", () => {
  test.each([
    ["秘密★5年", "秘密★5年", []],
    ["秘密★6个月", "秘密★6个月", []],
    ["绝密★30年", "绝密★30年", []],
    ["机密★长期", "机密★长期", ["secrecy-long-term"]],
    ["机密★", "机密", ["secrecy-period-unstated"]],
    ["机密", "机密", ["secrecy-period-unstated"]],
    ["秘密★2030年1月1日前", "秘密★2030年1月1日前", []],
    ["秘密★解密时间：20300101", "秘密★2030年1月1日前", ["secrecy-mark-variant"]],
    ["秘密★2030年", "秘密★2030年12月31日前", ["secrecy-mark-variant"]],
    ["机密★解密条件：工程（二期）竣工", "机密★解密条件：工程（二期）竣工", []],
    ["机密★解密条件", "机密★解密条件", ["secrecy-condition-blank"]],
    ["机密☆20年", "机密★20年", ["secrecy-mark-variant"]],
    ["机　密＊２０年", "机密★20年", ["secrecy-mark-variant"]],
    ["机密 * 二十年", "机密★20年", ["secrecy-mark-variant"]],
    ["秘密10年", "秘密★10年", ["secrecy-mark-variant"]],
  ])("%s is read as %s", (text, usual, codes) => {
    const { kind, mark, findings } = parseSecrecyMark(text);
    expect(kind).toBe("state-secret");
    expect(mark === undefined ? undefined : formatSecrecyMark(mark)).toBe(usual);
    expect(findings.map(({ code }) => code)).toStrictEqual(codes);
  });

  test.each([
    ["", "none"],
    ["　", "none"],
    ["无", "none"],
    ["公开", "none"],
    ["内部", "internal"],
    ["工作秘密", "internal"],
    ["密", "unreadable"],
    ["机密★0年", "unreadable"],
    ["机密★101年", "unreadable"],
    ["秘密★2030年2月30日", "unreadable"],
    ["秘密★十十年", "unreadable"],
    ["秘密★五五年", "unreadable"],
    ["★机密", "unreadable"],
    ["秘密★9999年", "unreadable"],
    ["__proto__", "unreadable"],
    ["constructor", "unreadable"],
    ["\ud800", "unreadable"],
  ])("%j is %s", (text, kind) => {
    expect(parseSecrecyMark(text)).toMatchObject({ kind });
    expect(parseSecrecyMark(text).mark).toBeUndefined();
  });

  test("cannot read a mark of a hundred thousand characters", () => {
    expect(parseSecrecyMark("秘密".repeat(50_000))).toMatchObject({ kind: "unreadable" });
  });

  const pieces = fc.constantFrom(
    "机密",
    "秘密",
    "绝密",
    "★",
    "*",
    "＊",
    "5",
    "年",
    "个月",
    "长期",
    "解密条件",
    "：",
    "2030",
    "月",
    "日",
    "前",
    " ",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((parts) => parts.join("")),
  );
  property.prop([texts], { numRuns: 3000 })("never throws, and its usual form reads as the same mark", (text) => {
    const { kind, mark } = parseSecrecyMark(text);
    expect(mark !== undefined).toBe(kind === "state-secret");
    if (mark !== undefined) expect(parseSecrecyMark(formatSecrecyMark(mark)).mark).toStrictEqual(mark);
  });
});
