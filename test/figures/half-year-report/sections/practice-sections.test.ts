import { checkReportText, type HalfYearFacts, type HalfYearTexts, halfYearReport } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { en, extent, PRACTICE_FACTS, zh } from "../county-facts.js";

function told(facts: HalfYearFacts, words: HalfYearTexts = zh): string[] {
  return halfYearReport(facts, words).sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
}

const { county, span, asOf } = PRACTICE_FACTS;
const BARE: HalfYearFacts = { county, span, asOf };
const { accession, preInspection, preparedness, recordings, use } = PRACTICE_FACTS;

describe("the sections of what was done", () => {
  test("tell it in Chinese, in the order of an official report", () => {
    expect(told(PRACTICE_FACTS)).toEqual([
      "一、上半年工作情况",
      "（一）局馆协同与业务指导",
      "走访检查指导1次，涉及16个单位。指导事项1项。举办档案业务培训1期，参加培训120人。",
      "（二）档案接收进馆",
      "接收6个单位移交档案进馆120卷、3400件、21000页。其中数字化副本齐全、已挂接并与实体同步移交的3180卷件，占接收进馆3520卷件的90.34%。",
      "按单位和年度核对应收尽收情况，到期应移交的60个年度，已收齐45个年度，占75.00%。逾期未移交的有2个单位，计3卷、250件、1000页。",
      "（三）查档利用",
      "查档利用412人次，查阅案卷130卷次、文件655件次。查阅数字化副本的，等候时间中位数为1分钟。查阅原件的，等候时间中位数为12.5分钟。",
      "（四）声像档案",
      "馆藏照片860张（照片组42组），录音录像至少12盘。清单所列应收声像档案2项，已收到1项，占50.00%。应收未收的声像档案1项。",
      "（五）展览与参观",
      "举办主题展览1个，展出展板38块、实物档案展柜4个。接待参观团队1批，接待参观100余人。",
      "（六）其他工作",
      "base-opened1项。",
      "二、主要做法",
      "（一）开展上门预检",
      "移交前到单位上门预检6批，一次通过4批，一次通过率66.67%。预检发现的问题待改2处，其中逾期未改1处。",
      "（二）完善应急预案",
      "应有的应急预案7项，已有5项。尚缺地震、数据灭失应急预案。尚未按期演练的有fire应急预案。",
      "三、存在问题",
      "1.有2个单位逾期未移交档案，计3卷、250件、1000页。",
      "2.应急预案不完善，缺地震、数据灭失应急预案。",
      "3.fire应急预案未按期演练。",
      "4.应收未收的声像档案有1项。",
      "四、下半年工作计划",
      "1.提前介入，督促2个单位移交逾期未移交的档案3卷、250件、1000页。督促改正上门预检待改的问题2处。",
      "2.编制地震、数据灭失应急预案，完善预案体系。组织fire应急预案演练。",
      "3.加强各单位声像档案的收集整理，补收应收未收的声像档案1项。",
    ]);
  });

  test("tell the same in English", () => {
    const text = told(PRACTICE_FACTS, en).join("\n");
    expect(text).toContain("Guidance: 1 visit, to 16 units.");
    expect(text).toContain("Received from 6 units: 120 volumes, 3400 items, 21000 pages.");
    expect(text).toContain("The median wait for an original was 12.5 minutes.");
    expect(text).toContain("There is no plan for: earthquake, loss of data.");
    expect(text).toContain("Exhibitions: 1 exhibition, with 38 boards and 4 cases.");
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  test("list the units that are overdue, those without anything overdue left out, the rest added up", () => {
    const table = (rows: number) =>
      halfYearReport(PRACTICE_FACTS, zh, { rows })
        .sections.flatMap(({ tables }) => tables)
        .find(({ code }) => code === "accession-overdue");
    expect(table(5)?.rows).toEqual([
      ["县文化局", "3", "200", "900"],
      ["县农业局", "0", "50", "100"],
    ]);
    expect(table(1)?.rows).toEqual([
      ["县文化局", "3", "200", "900"],
      ["其余1个单位", "0", "50", "100"],
    ]);
  });

  test("say that nothing was received, and nothing of what is not known", () => {
    const nothing = { received: extent(0, 0, 0), withCopies: extent(0, 0, 0), sources: [] };
    expect(told({ ...BARE, accession: nothing })).toEqual([
      "一、上半年工作情况",
      "（一）档案接收进馆",
      "没有档案移交进馆。",
    ]);
  });

  test("say of accession what is known: from how many units, with how many copies, and who is late", () => {
    const received = extent(3, 5, 40);
    const [share] = [accession!.collected!];
    const accepted = (part: object) => told({ ...BARE, accession: { received, sources: [], ...part } });
    expect(accepted({})).toEqual(["一、上半年工作情况", "（一）档案接收进馆", "接收档案进馆3卷、5件、40页。"]);
    expect(accepted({ collected: { ...share, part: 0, whole: 0 }, transfers: [] })).toEqual(accepted({}));
    expect(told({ ...BARE, accession: { received: extent(5, 5, 40), sources: [] } })[2]).toBe(
      "接收档案进馆5卷、5件、40页。",
    );
    expect(accepted({ withCopies: extent(1, 1, 9) }).at(-1)).toBe(
      "接收档案进馆3卷、5件、40页。其中数字化副本齐全、已挂接并与实体同步移交的2卷件，占接收进馆8卷件的25.00%。",
    );
    expect(accepted({ transfers: [{ overdue: extent(1, 0, 9) }] })[3]).toBe("逾期未移交的有1个单位，计1卷、9页。");
  });

  test("have no table of what is overdue where nothing is", () => {
    const facts = { ...BARE, accession: { received: extent(1, 0, 9), transfers: [], sources: [] } };
    expect(halfYearReport(facts, zh).sections.map(({ tables }) => tables)).toEqual([[], []]);
  });

  test("name no unit where the records name none", () => {
    const facts = {
      ...BARE,
      accession: { received: extent(0, 0, 0), transfers: [{ overdue: extent(1, 0, 9) }], sources: [] },
    };
    const report = halfYearReport(facts, zh);
    expect(report.sections.flatMap(({ tables }) => tables)[0]?.rows).toEqual([["未注明", "1", "0", "9"]]);
  });

  test("say of pre-inspections that nothing is left to correct, by leaving it out", () => {
    const standings = [{ open: [], overdue: 0 }];
    expect(told({ ...BARE, preInspection: { ...preInspection!, standings } })).toEqual([
      "一、主要做法",
      "（一）开展上门预检",
      "移交前到单位上门预检6批，一次通过4批，一次通过率66.67%。",
    ]);
  });

  test("say of recordings what is counted, what was expected, and that nothing lacks", () => {
    const totals = { ...recordings!.totals!, withoutReelCount: 0 };
    expect(told({ ...BARE, recordings: { totals, sources: [] } }).slice(2)).toEqual([
      "馆藏照片860张（照片组42组），录音录像12盘。",
    ]);
    const rows = [{ expected: { fondsNo: "0001", year: 2022 }, held: 3 }];
    expect(told({ ...BARE, recordings: { coverage: { rows, unplaced: 0 }, sources: [] } }).slice(2)).toEqual([
      "清单所列应收声像档案1项，已收到1项，占100.00%。",
    ]);
  });

  test("say nothing of a wait that nobody measured", () => {
    const unmeasured = { ...use!.use, digitized: {}, originals: {} };
    expect(told({ ...BARE, use: { use: unmeasured, sources: [] } }).slice(2)).toEqual([
      "查档利用412人次，查阅案卷130卷次、文件655件次。",
    ]);
  });

  test("ask for drills where every plan is there", () => {
    const gaps = [{ emergency: "earthquake", missing: "drill" }] as const;
    const whole = { plans: { ...preparedness!.preparedness.plans, part: 7 }, gaps };
    expect(told({ ...BARE, preparedness: { ...preparedness!, preparedness: whole } })).toEqual([
      "一、主要做法",
      "（一）完善应急预案",
      "应有的应急预案7项，已有7项。尚未按期演练的有地震应急预案。",
      "二、存在问题",
      "1.地震应急预案未按期演练。",
      "三、下半年工作计划",
      "1.组织地震应急预案演练。",
    ]);
  });

  test("say that every plan is there", () => {
    const whole = { plans: { ...preparedness!.preparedness.plans, part: 7 }, gaps: [] };
    expect(told({ ...BARE, preparedness: { ...preparedness!, preparedness: whole } })).toEqual([
      "一、主要做法",
      "（一）完善应急预案",
      "应有的应急预案7项，已有7项。预案齐备，并已按期演练。",
    ]);
  });

  test("say nothing of rates of nothing", () => {
    const none = { part: 0, whole: 0, of: preInspection!.firstPass.of };
    const facts: HalfYearFacts = {
      ...BARE,
      preInspection: { firstPass: none, standings: [], sources: [] },
      preparedness: { ...preparedness!, preparedness: { plans: none, gaps: [] } },
      recordings: { coverage: { rows: [], unplaced: 0 }, sources: [] },
    };
    expect(told(facts)).toEqual([]);
  });

  test.each([
    ["accession", { accession }],
    ["pre-inspection", { preInspection }],
    ["preparedness", { preparedness }],
    ["recordings", { recordings }],
    ["use", { use }],
  ])("of %s stand alone", (code, part) => {
    const { sections } = halfYearReport({ ...BARE, ...part } as HalfYearFacts, zh);
    expect(sections.filter(({ level }) => level === 2).map((section) => section.code)).toEqual([code]);
  });

  test("find nothing that differs in what they say themselves", () => {
    const report = halfYearReport(PRACTICE_FACTS, zh);
    const text = report.sections.flatMap(({ paragraphs }) => paragraphs).join("\n");
    const { figures } = checkReportText(text, report, zh);
    const others = figures.filter(({ outcome }) => outcome !== "same").map(({ written }) => written.text);
    // A median that is no whole number is read as no count.
    expect(others).toEqual([]);
  });
});
