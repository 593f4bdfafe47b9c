import { DIGITIZATION_STAGES } from "lantai/digitization";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "../../foundation/law/frozen.js";

describe("DIGITIZATION_STAGES", () => {
  test("run from the store and back, each with the clause of DA/T 31-2017 that was seen quoted", () => {
    expect(DIGITIZATION_STAGES.map(({ code, title, citation }) => [code, title["zh-CN"], citation?.article])).toEqual([
      ["preparation", "前处理", undefined],
      ["cataloguing", "目录建库", undefined],
      ["scanning", "扫描", "9.5"],
      ["processing", "图像处理", "10.5.4"],
      ["linking", "数据挂接", "11.2"],
      ["acceptance", "验收移交", "12.2"],
      ["return", "归还入库", undefined],
    ]);
    for (const { citation } of DIGITIZATION_STAGES) {
      if (citation !== undefined) expect(citation).toMatchObject({ instrument: "da-t-31-2017", confidence: "quoted" });
    }
  });

  test("are frozen at every depth", () => {
    expect(thawedPaths(DIGITIZATION_STAGES)).toEqual([]);
  });
});
