import { checkReportText, type FigureValue, figureUnit, type ReportFigure } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { ALL, extent, zh } from "../county-facts.js";

function figure(code: string, title: string, value: FigureValue, unit: string): ReportFigure {
  const name = { "zh-CN": title, en: code };
  return { code, title: name, value, unit: figureUnit(unit), formula: name, sources: [], day: "2023-06-30" };
}

/** The outcome of the last figure of a text. */
function outcome(text: string, ...figures: readonly ReportFigure[]): string | undefined {
  return checkReportText(text, { figures, asOf: "2023-06-30" }, zh).figures.at(-1)?.outcome;
}

const RATE = figure("digitization-rate:a", "数字化率（全部）", { part: 48_298, whole: 60_000, of: ALL }, "items");
const DONE = figure("phase-done", "第八期数字化项目完成数量", extent(535, 8298, 59_545), "extent");
const RECEIVED = figure("accession-received", "接收进馆数量", extent(12, 345, 0), "extent");

describe("a part that the data do not tell", () => {
  test.each([
    ...["民国", "革命历史", "建国前", "珍贵", "婚姻", "土地", "退役军人", "知青", "林权", "政府信息"],
    ...["照片", "声像", "音像", "录音", "录像", "捐赠", "新接收", "新进馆"],
    ...["重点", "特色", "专业", "专门", "民生", "会计", "科技", "人事", "实物", "电子"],
  ])("is one kind of the archives: %s档案", (kind) => {
    expect(outcome(`${kind}档案数字化率100%。`, RATE)).toBe("not-covered");
    expect(outcome(`第八期数字化项目完成${kind}档案300件。`, DONE)).toBe("not-covered");
    expect(outcome(`接收${kind}档案进馆300件。`, RECEIVED)).toBe("not-covered");
    expect(outcome(`接收${kind}档案进馆345件。`, RECEIVED)).toBe("same");
    expect(outcome(`接收${kind}档案进馆300件。`, { ...RECEIVED, code: "activity:a" })).toBe("differs");
  });

  test.each(["永久", "长期", "定期", "开放", "文书"])(
    "is %s档案 of what is held, and not of what is received",
    (kind) => {
      expect(outcome(`${kind}档案数字化率100%。`, RATE)).toBe("not-covered");
      expect(outcome(`第八期数字化项目完成${kind}档案300件。`, DONE)).toBe("not-covered");
      expect(outcome(`接收${kind}档案进馆300件。`, RECEIVED)).toBe("differs");
    },
  );

  test.each([
    ...["电话", "远程", "异地", "跨馆", "线上", "线下", "网上", "网络", "平台", "现场"],
    ...["民生", "工作查考", "学术", "编史", "修志", "婚姻", "单日", "当日"],
  ])("is one way or purpose of use: %s", (way) => {
    const use = (code: string, unit: string) => figure(code, "查档利用", 412, unit);
    expect(outcome(`${way}查档利用56人次。`, use("use-consultations", "person-times"))).toBe("not-covered");
    expect(outcome(`${way}查档利用56卷次。`, use("use-volumes", "volume-times"))).toBe("not-covered");
    expect(outcome(`${way}查档利用56件次。`, use("use-items", "item-times"))).toBe("not-covered");
  });

  test.each(["拆装", "前处理", "整理", "质检", "验收"])(
    "is one stage of the work, just before the number: %s",
    (stage) => {
      const said = (words: string) => outcome(`第八期数字化项目${words}9000件。`, DONE);
      expect([`已完成${stage}`, `已${stage}档案`, `${stage}了`].map(said)).toEqual(Array(3).fill("not-covered"));
      expect([`${stage}后扫描`, `${stage}和扫描`, `照片${stage}后共`].map(said)).toEqual([
        "differs",
        "differs",
        "differs",
      ]);
      expect(outcome(`第八期数字化项目${stage}8298件。`, DONE)).toBe("same");
      expect(
        outcome(`第八期数字化${stage}项目${stage}9000件。`, {
          ...DONE,
          title: { "zh-CN": `第八期数字化${stage}项目完成数量`, en: "" },
        }),
      ).toBe("differs");
    },
  );

  test.each(["备份率", "合格率", "著录率", "建成率", "利用率"])("is what is done with the copies: %s", (rate) => {
    expect(outcome(`数字化副本${rate}100%。`, RATE)).toBe("not-covered");
  });

  test.each(["修订", "修改", "演练"])("is what is done to plans that there are: %s", (done) => {
    const plans = figure("preparedness-plans", "应急预案", { part: 5, whole: 7, of: ALL }, "plans");
    expect(outcome(`${done}应急预案2项。`, plans)).toBe("not-covered");
    expect(outcome(`编制应急预案2项。`, plans)).toBe("differs");
  });

  test.each(["选派", "派员", "参加省", "参加市", "参加全省", "参加全市"])("is what others hold: %s", (words) => {
    const courses = figure("activity:training", "档案业务培训", 1, "times");
    expect(outcome(`${words}档案业务培训2次。`, courses)).toBe("not-covered");
  });

  test.each(["二次", "两次", "复检", "再次", "整改后", "复核后"])("is a visit after the first: %s通过", (visit) => {
    const passed = figure(
      "pre-inspection-first-pass",
      "上门预检一次通过",
      { part: 10, whole: 14, of: ALL },
      "consignments",
    );
    expect(outcome(`上门预检${visit}通过4批。`, passed)).toBe("not-covered");
  });

  test.each(["馆藏", "全馆", "全部", "合计", "总计", "累计", "共"])("is none where %s stands behind it", (whole) => {
    expect(outcome(`含照片档案在内${whole}数字化率100%。`, RATE)).toBe("differs");
    expect(outcome(`${whole}照片档案数字化率100%。`, RATE)).toBe("not-covered");
  });

  test("is none where the figure is named so", () => {
    const photographs = { ...RATE, title: { "zh-CN": "数字化率（照片档案）", en: "photographs" } };
    expect(outcome("照片档案数字化率100%。", photographs)).toBe("differs");
    expect(outcome("录音照片档案数字化率100%。", photographs)).toBe("not-covered");
  });
});
