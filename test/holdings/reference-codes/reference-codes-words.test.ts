import type { ReferenceCodeFinding } from "lantai/reference-codes";
import { parseReferenceCode } from "lantai/reference-codes";
import { describe, expect, test } from "vitest";
import { referenceCodeFindings as en } from "../../../src/words/en/reference-codes.js";
import { referenceCodeFindings as zhCn } from "../../../src/words/zh-cn/reference-codes.js";

function told(text: string): readonly string[] {
  const [finding] = parseReferenceCode(text).findings;
  if (finding === undefined) throw new Error("a finding was expected");
  const says = (words: object) =>
    (words as Record<string, { says(data: object): string }>)[finding.code]?.says(finding.data);
  return [says(zhCn) ?? "", says(en) ?? ""];
}

describe("words of reference codes", () => {
  test("say where reading stopped", () => {
    expect(told("Z109-WS·20x1-Y-0001")).toStrictEqual([
      "档号第9个字符处应为年度，实际为“20x1”。",
      'Character 9 of the reference code should begin the year, but "20x1" stands there.',
    ]);
    expect(told("Z109-WS·2011·Y")).toStrictEqual([
      "档号第15个字符处应为件号，但档号到此为止。",
      "Character 15 of the reference code should begin the item number, but the code ends there.",
    ]);
  });

  test("say what was folded", () => {
    expect(told("A-2026- 001")).toStrictEqual(["档号中有中间的空格。", "The reference code has spaces inside."]);
  });

  test("tell one missing number from several", () => {
    const data: Extract<ReferenceCodeFinding, { code: "running-number-gap" }>["data"] = {
      series: "0012-001",
      from: 3,
      to: 3,
    };
    expect(zhCn["running-number-gap"].says(data)).toBe("“0012-001”之下缺流水号3。");
    expect(zhCn["running-number-gap"].says({ ...data, to: 7 })).toBe("“0012-001”之下缺流水号3至7。");
    expect(en["running-number-gap"].says(data)).toBe('Running number 3 is missing under "0012-001".');
  });
});
