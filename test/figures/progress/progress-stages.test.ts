import { isCallerError, sentence } from "lantai/findings";
import { PROGRESS_COVERAGES, progressStages } from "lantai/progress";
import type { Tally } from "lantai/tallies";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";

const volumes = (count: number) => ({ volumes: count, items: 0, pages: 0, withoutPageCount: 0 });
const tallyOfCells = (...cells: readonly (readonly [key: readonly string[], count: number])[]): Tally => ({
  format: "lantai.tally/1",
  dimensions: ["catalogue", "coverage", "acceptance", "scope"],
  cells: cells.map(([key, count]) => ({ key, extent: volumes(count) })),
});

const HOLDINGS = tallyOfCells(
  [["catalogued", "complete", "accepted", "required"], 300],
  [["catalogued", "complete", "returned", "required"], 60],
  [["catalogued", "complete", "", "required"], 40],
  [["catalogued", "mismatched", "", "required"], 50],
  [["catalogued", "none", "", "exempt"], 30],
  [["uncatalogued", "none", "", "required"], 20],
);

describe("progressStages", () => {
  it("counts catalogued, imaged, linked and accepted apart, of one named whole", () => {
    const { stages, findings } = progressStages(HOLDINGS, { denominator: "all-holdings", unit: "volumes" });
    expect(stages.map(({ selection, rate }) => [selection.code, rate.share.part, rate.share.whole])).toEqual([
      ["catalogued", 480, 500],
      ["imaged", 450, 500],
      ["linked", 400, 500],
      ["accepted", 300, 500],
    ]);
    expect(findings).toEqual([]);
  });

  it("says what is not known to be accepted, and leaves it undone", () => {
    const { stages } = progressStages(HOLDINGS, { denominator: "required", unit: "volumes" });
    const { rate } = stages.at(-1)!;
    expect(rate.share).toMatchObject({ part: 300, whole: 470, of: { code: "required" } });
    expect(rate.excluded.map(({ code, extent }) => [code, extent.volumes])).toEqual([
      ["coverage-unknown", 110],
      ["outside", 30],
    ]);
  });

  it("finds what was accepted without being linked, and linked without being catalogued", () => {
    const tally = tallyOfCells(
      [["catalogued", "partial", "accepted", "required"], 3],
      [["uncatalogued", "complete", "accepted", "required"], 2],
      [["catalogued", "", "accepted", "required"], 9],
    );
    const { findings } = progressStages(tally, { denominator: "all-holdings", unit: "volumes" });
    const title = (code: string) => PROGRESS_COVERAGES.find((row) => row.code === code)!.title;
    expect(findings).toStrictEqual([
      {
        code: "progress-stage-skipped",
        severity: "error",
        place: { field: "imaged" },
        data: { stage: title("imaged"), skipped: title("catalogued"), extent: volumes(2) },
      },
      {
        code: "progress-stage-skipped",
        severity: "error",
        place: { field: "accepted" },
        data: { stage: title("accepted"), skipped: title("linked"), extent: volumes(3) },
      },
    ]);
    expect(sentence(findings[1]!, zhCn)).toBe("3卷记为“已验收”，却没有“已挂接”。");
    expect(sentence(findings[1]!, en)).toBe("Recorded as accepted and not as linked: 3 volumes, 0 items.");
  });

  it("says how many pages, where neither volumes nor items are counted", () => {
    const tally = tallyOfCells([["catalogued", "partial", "accepted", "required"], 3]);
    const cells = tally.cells.map((cell) => ({ ...cell, extent: { ...volumes(0), pages: 12, withoutPageCount: 0 } }));
    const { findings } = progressStages({ ...tally, cells }, { denominator: "all-holdings", unit: "pages" });
    expect(findings.map((finding) => sentence(finding, zhCn))).toEqual(["12页记为“已验收”，却没有“已挂接”。"]);
    expect(findings.map((finding) => sentence(finding, en))).toEqual([
      "Recorded as accepted and not as linked: 12 pages.",
    ]);
  });

  it("asks nothing of what is not of the whole", () => {
    const tally = tallyOfCells([["catalogued", "none", "accepted", "exempt"], 3]);
    expect(progressStages(tally, { denominator: "required", unit: "volumes" }).findings).toEqual([]);
    expect(progressStages(tally, { denominator: "all-holdings", unit: "volumes" }).findings).toHaveLength(1);
  });

  it("refuses a whole that no row has", () => {
    expect(() => progressStages(HOLDINGS, { denominator: "important" as "required", unit: "volumes" })).toThrow(
      "options.denominator",
    );
  });

  it("refuses a tally that cannot tell a stage", () => {
    const tally: Tally = { format: "lantai.tally/1", dimensions: ["coverage"], cells: [] };
    try {
      progressStages(tally, { denominator: "all-holdings", unit: "volumes" });
      expect.unreachable();
    } catch (error) {
      expect(isCallerError(error) && error.argument).toBe("tally");
    }
  });
});
