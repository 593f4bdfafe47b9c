import { cure, sentence } from "lantai/findings";
import { type Step, takenStep } from "lantai/procedures";
import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const PUT_RIGHT: Step = {
  decisionId: "d1",
  to: "rectified",
  on: "2023-06-01",
  person: "p1",
  role: "owner",
  evidence: { measures: "编制地震应急预案", proof: "预案文本" },
};
const CLOSED: Step = { ...PUT_RIGHT, decisionId: "d2", to: "closed" };

function told(steps: readonly Step[], step: Step, words: typeof zhCn | typeof en) {
  return takenStep(RECTIFICATION_PROCEDURE, steps, step).findings.map((finding) => [
    sentence(finding, words),
    cure(finding, words),
  ]);
}

describe("ProcedureFindings", () => {
  test("are told in Chinese with what was wrong and what to do", () => {
    const step: Step = { ...CLOSED, on: "2023-05-31", evidence: {} };
    expect(told([PUT_RIGHT], step, zhCn)).toEqual([
      ["“责任单位”无权办理此步。", "请由销号核查人办理。"],
      ["缺少依据：核查意见。", "补齐依据后再办理。"],
      ["办理日期2023-05-31早于上一步的日期2023-06-01。", "核对两步的日期。"],
      ["前面的环节也由“p1”办理。", "此步须由另一人办理。"],
    ]);
    expect(told([], CLOSED, zhCn)).toEqual([["不能由“待整改”转为“已销号”。", "当前可转为：已整改待核。"]]);
    expect(told([], { ...PUT_RIGHT, person: " " }, zhCn)).toEqual([["未写明由谁办理。", "写明办理人后再办理。"]]);
    expect(told([PUT_RIGHT], { ...PUT_RIGHT, to: "closed" }, zhCn)).toEqual([
      ["决定编号“d1”已用于另一项决定。", "为这项决定另编一号。"],
    ]);
  });

  test("are told in English as whole sentences", () => {
    const all = [
      ...told([PUT_RIGHT], { ...CLOSED, on: "2023-05-31", evidence: {} }, en),
      ...told([], CLOSED, en),
      ...told([PUT_RIGHT], { ...PUT_RIGHT, to: "closed" }, en),
      ...told([], { ...PUT_RIGHT, person: "" }, en),
    ];
    expect(all).toHaveLength(7);
    for (const text of all.flat()) expect(text).toMatch(/^[A-Z“"].*\.$/);
  });
});
