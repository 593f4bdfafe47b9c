import type { CivilDay } from "lantai/dates";
import {
  checkReportText,
  dueSummary,
  figureUnit,
  type HalfYearFacts,
  type HalfYearTexts,
  halfYearReport,
} from "lantai/half-year-report";
import { OPENING_RULES, type OpeningVerdict, openingAssessor } from "lantai/open-appraisal";
import { RETENTION_RULES, type RetentionVerdict, retentionAssessor } from "lantai/retention";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { QUESTIONS } from "../../cases/opening-questions.js";
import { STARTS } from "../../cases/retention.js";
import { SEED_FACTS } from "../../cases/seed-figures.js";
import { en, extent, FACTS, listOf, rateOf, zh } from "./county-facts.js";

const BARE: HalfYearFacts = { county: FACTS.county, span: FACTS.span, asOf: FACTS.asOf };

/** Heading and paragraphs of every section. */
function told(facts: HalfYearFacts, words: HalfYearTexts = zh): string[] {
  return halfYearReport(facts, words).sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
}

const NUMERALS = "一二三四五六七八九十";

/** The numbers of the headings: 一、 and （一）. */
function numbersOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)/.exec(line)?.[0] ?? []);
}

/** What they have to be: the main ones run on, those below begin anew. */
function numbersInOrder(lines: readonly string[]): string[] {
  let main = 0;
  let below = 0;
  return numbersOf(lines).map((number) => {
    if (number.startsWith("（")) return `（${NUMERALS[below++]}）`;
    below = 0;
    return `${NUMERALS[main++]}、`;
  });
}

describe("halfYearReport", () => {
  test("tells everything in Chinese, in the order of an official report", () => {
    expect(told(FACTS)).toEqual([
      "一、上半年工作情况",
      "（一）馆藏档案数字化",
      "第八期馆藏档案数字化项目于2023年5月4日启动。截至2023年6月30日，第八期馆藏档案数字化项目已完成至少4个单位档案535卷、8298件、59545页的数字化加工。本期计划500卷、10000件。按卷计，完成本期计划的107.00%。按件计，完成本期计划的82.98%。",
      "按全部馆藏卷件计，数字化率79.97%（10000卷件中已挂接7997卷件），尚未达到80%的目标，还差3卷件。其中3卷（3卷未著录页数，其页数未计入）是否已数字化待核，按未完成计。另有12件、30页不属于统计范围，未计入。",
      "（二）挂接与目录质量",
      "截至2023年6月30日，图像与目录页数逐一相符、已挂接的有500卷、8000件、57000页。未挂接5卷、98件、545页（1卷件未著录页数，其页数未计入）。部分挂接30卷、200件、2000页。",
      "目录100条中，日期著录到日的95条，占95.00%。日期只著录到年或月的4条。没有可用日期的1条。没有文号的件20件，占全部件（80件）的25.00%。",
      "检查目录100条，发现须改正的问题3处，须核对的0处，供参考的7处。",
      "（三）到期档案开放审核",
      "截至2023年6月30日，核查目录14条，封闭期已满、待开放审核的3条，计3件、9页。其中最早的于2021年1月1日到期。到期档案须经审核方可开放，不因到期自行开放。",
      "另有1条，计1件、3页，因信息不全，不能判断是否到期。",
      "（四）保管期限到期鉴定",
      "截至2023年6月30日，核查目录14条，保管期限届满、待鉴定的1条，计1件、3页。其中最早的于2023年1月1日到期。到期档案须经鉴定，不因到期自行销毁。",
      "另有3条，计3件、9页，因信息不全，不能判断是否到期。",
      "（五）其他工作",
      "上门走访检查指导16个单位。",
      "二、主要做法",
      "（一）建立台账，逐一销号",
      "问题台账共10项，已销号8项，销号率80.00%。尚未销号2项，其中逾期1项。",
      "三、存在问题",
      "1.按全部馆藏卷件计，数字化率79.97%，未达到80%的目标，还差3卷件。",
      "2.有30卷、200件、2000页图像与目录不能一一对应。",
      "3.目录数据须改正的问题有3处，较多的是“日期无法识别”2处、“必填项空缺”1处。",
      "4.有1条缺少形成日期，不能判断是否应当开放审核。",
      "5.有2条缺少确定的保管期限，不能判断保管期限是否届满。有1条缺少年度，不能判断保管期限是否届满。",
      "6.问题台账尚未销号2项，包括“缺地震应急预案”、“库房温湿度记录不全”。其中逾期未销号1项。",
      "四、下半年工作计划",
      "1.继续推进馆藏档案数字化，再完成3卷件，达到全部馆藏数字化率80%的目标。按近期进度推算，预计2023年7月4日前后完成，最早2023年7月3日，最迟2023年7月6日。",
      "2.逐卷逐件核对图像与目录不能一一对应的30卷、200件、2000页，补扫缺页、改正著录后重新挂接。",
      "3.逐条改正目录数据问题3处。",
      "4.对到期的3条，计3件、9页，组织开放审核。下一个半年新到期的1条，计1件、3页，一并列入开放审核计划。对不能判断是否应当开放审核的1条核对原件，补全著录。",
      "5.对保管期限届满的1条，计1件、3页，组织鉴定。对不能判断保管期限是否届满的3条核对原件，补全著录。",
      "6.对未销号的2项落实责任和期限，逐一整改销号。",
    ]);
  });

  test("tells the same in English", () => {
    expect(told({ ...FACTS, notes: [] }, en)).toEqual([
      "1. Work of the first half",
      "(1) Digitization",
      "第八期馆藏档案数字化项目 began on 2023-05-04. Digitized in 第八期馆藏档案数字化项目 by 2023-06-30, for at least 4 units: 535 volumes, 8298 items, 59545 pages. Planned: 500 volumes, 10000 items. Counted in volumes, 107.00% of the plan is done. Counted in items, 82.98% of the plan is done.",
      "The digitization rate of all holdings, counted in volumes and items, is 79.97% (linked: 7997 volumes and items of 10000 volumes and items); the target of 80% is not reached: still missing 3 volumes and items. Of these, 3 volumes (not counting the pages of 3 volumes without a page count): not known to be digitized, taken as not done. Not counted, 12 items, 30 pages: outside the whole.",
      "(2) Image coverage and quality of the catalogue",
      'Images agree with the pages of the catalogue for 500 volumes, 8000 items, 57000 pages by 2023-06-30. Image coverage "no images": 5 volumes, 98 items, 545 pages (not counting the pages of 1 volume or item without a page count). Image coverage "pages missing": 30 volumes, 200 items, 2000 pages.',
      "Of 100 entries of the catalogue, 95 entries (95.00%) give the date to the day. Only a year or a month: 4 entries. No usable date: 1 entry.",
      "The check of 100 entries found: to be corrected 3 findings, to be looked at 0 findings, may be left 7 findings.",
      "(3) Open appraisal",
      "As of 2023-06-30, of 14 entries the closure period is complete and open appraisal is due for 3 entries: 3 items, 9 pages. The first of them fell due on 2021-01-01. Records open only after review, never by age alone.",
      "For another 1 entry, 1 item, 3 pages, whether they are due cannot be said, since something is missing.",
      "(4) Appraisal at the end of retention",
      "As of 2023-06-30, of 14 entries the retention period has ended and an appraisal is due for 1 entry: 1 item, 3 pages. The first of them fell due on 2023-01-01. Records are appraised first and never destroyed by age alone.",
      "For another 3 entries, 3 items, 9 pages, whether they are due cannot be said, since something is missing.",
      "(5) Other work",
      "Units visited: 16 units.",
      "2. How it was done",
      "(1) Rectification",
      "Closed out: 8 ledger entries of 10 ledger entries, 80.00%. Still open: 2 ledger entries; overdue: 1 ledger entry.",
      "3. Problems",
      "1. The digitization rate of all holdings, counted in volumes and items, is 79.97% and does not reach 80%: still missing 3 volumes and items.",
      "2. Images and catalogue do not agree for 30 volumes, 200 items, 2000 pages.",
      "3. The catalogue has 3 findings to be corrected, most of them: date unreadable (2 findings), required value missing (1 finding).",
      "4. 1 entry: a date of formation is missing, so that it cannot be said whether open appraisal is due.",
      "5. 2 entries: a definite retention period is missing, so that it cannot be said whether the retention period has ended. 1 entry: a year is missing, so that it cannot be said whether the retention period has ended.",
      '6. Open in the ledger: 2 ledger entries, among them "缺地震应急预案", "库房温湿度记录不全". Overdue in the ledger: 1 ledger entry.',
      "4. Plan for the second half",
      "1. Go on digitizing: 3 volumes and items more, to reach 80% of all holdings. At the pace of late it will be done about 2023-07-04, on 2023-07-03 at the earliest and on 2023-07-06 at the latest.",
      "2. Check images against the catalogue and link again: 30 volumes, 200 items, 2000 pages.",
      "3. Correct the catalogue: 3 findings.",
      "4. Hold the open appraisal of 3 entries: 3 items, 9 pages. Falling due for it in the next half-year: 1 entry, 1 item, 3 pages. Complete the description of 1 entry for which open appraisal cannot be decided.",
      "5. Appraise at the end of their retention 1 entry: 1 item, 3 pages. Complete the description of 3 entries whose end of retention cannot be decided.",
      "6. Put right and close out: 2 ledger entries.",
    ]);
  });

  test("names itself, its half-year and what its data are", () => {
    const { format, language, title, note, dateline, county, span, asOf } = halfYearReport(FACTS, zh);
    expect({ format, language, title, note, dateline, county, span, asOf }).toEqual({
      format: "lantai.half-year-report/1",
      language: "zh-CN",
      title: "青禾县档案馆2023年上半年工作情况报告",
      note: "示例数据，纯属虚构",
      dateline: "（数据截至2023年6月30日）",
      county: "青禾县",
      span: FACTS.span,
      asOf: "2023-06-30",
    });
  });

  test("of the second half plans the first half of the next year", () => {
    const second = { ...FACTS, span: { from: "2023-07-01", until: "2024-01-01" }, asOf: "2023-12-31" } as const;
    const { title, sections } = halfYearReport(second, zh);
    expect([title, sections[0]?.heading, sections.at(-1)?.heading]).toEqual([
      "青禾县档案馆2023年下半年工作情况报告",
      "一、下半年工作情况",
      "四、下一年上半年工作计划",
    ]);
  });

  test("has no section when nothing is known", () => {
    expect(halfYearReport(BARE, zh).sections).toEqual([]);
    expect(halfYearReport(BARE, zh).figuresTable.rows).toEqual([]);
  });

  test.each([
    ["phase", "第八期"],
    ["rates", "数字化率"],
    ["coverage", "挂接的有"],
    ["dates", "日期著录到日"],
    ["findings", "检查目录"],
    ["notes", "没有文号"],
    ["opening", "开放审核"],
    ["retention", "保管期限届满"],
    ["ledger", "台账"],
    ["activities", "走访"],
  ] as const)("says nothing of %s when it is left out, and numbers the rest without a gap", (part, mark) => {
    const { [part]: _, ...rest } = FACTS;
    expect(told(FACTS).join("\n")).toContain(mark);
    const lines = told(rest);
    expect(lines.join("\n")).not.toContain(mark);
    expect(numbersOf(lines)).toEqual(numbersInOrder(lines));
  });

  test.each([
    [7997, "数字化率79.97%（10000卷件中已挂接7997卷件），尚未达到80%的目标，还差3卷件。"],
    [8000, "数字化率80.00%（10000卷件中已挂接8000卷件），已达到80%的目标。"],
  ])("says whether %i of 10000 reach 80%%", (part, text) => {
    const facts: HalfYearFacts = { ...BARE, rates: [{ rate: rateOf(part, 10_000), target: "80", sources: [] }] };
    expect(told(facts)[2]).toBe(`按全部馆藏卷件计，${text}`);
  });

  test("says that a rate which only rounds to the target does not reach it", () => {
    const facts: HalfYearFacts = { ...BARE, rates: [{ rate: rateOf(799_999, 1_000_000), target: "80", sources: [] }] };
    expect(told(facts)[2]).toBe(
      "按全部馆藏卷件计，数字化率四舍五入为80.00%（1000000卷件中已挂接799999卷件），按实际数量比较尚未达到80%的目标，还差1卷件。",
    );
    expect(told(facts, en)[2]).toContain("is 80.00% when rounded");
    expect(told(facts)).toContain(
      "1.按全部馆藏卷件计，数字化率四舍五入为80.00%，按实际数量比较未达到80%的目标，还差1卷件。",
    );
    expect(told(facts, en).filter((line) => line.includes("is 80.00% when rounded"))).toHaveLength(2);
  });

  test("gives a rate without a target, and none of nothing", () => {
    const facts: HalfYearFacts = {
      ...BARE,
      rates: [
        { rate: { ...rateOf(1, 4), unit: "volumes" }, sources: [] },
        { rate: rateOf(0, 0), target: "80", sources: [] },
      ],
    };
    expect(told(facts)).toEqual([
      "一、上半年工作情况",
      "（一）馆藏档案数字化",
      "按全部馆藏卷计，数字化率25.00%（4卷中已挂接1卷）。",
      "全部馆藏没有可计的卷件，不计算数字化率。",
    ]);
  });

  test("says that it cannot be said when a target will be reached", () => {
    const forecast = {
      kind: "undetermined",
      missing: [],
      reasons: [],
      basis: { lantai: "1", rulesId: "r", asOf: FACTS.asOf, interpretations: {} },
    } as const;
    const facts: HalfYearFacts = { ...BARE, rates: [{ rate: rateOf(1, 4), target: "80", forecast, sources: [] }] };
    expect(told(facts).at(-1)).toBe(
      "1.继续推进馆藏档案数字化，再完成3卷件，达到全部馆藏数字化率80%的目标。按近期进度尚不能推算完成时间。",
    );
  });

  test("says that nothing is wrong, due or open where that is known", () => {
    const summary = dueSummary(listOf([]));
    const facts: HalfYearFacts = {
      ...BARE,
      findings: { checked: 9, counts: [], sources: [] },
      opening: { summary, sources: [] },
      retention: { summary, sources: [] },
      ledger: {
        standing: {
          closed: { part: 2, whole: 2, of: { code: "x", title: { "zh-CN": "", en: "" } } },
          open: [],
          overdue: 0,
        },
        sources: [],
      },
    };
    expect(told(facts)).toEqual([
      "一、上半年工作情况",
      "（一）挂接与目录质量",
      "检查目录9条，未发现问题。",
      "（二）到期档案开放审核",
      "截至2023年6月30日，核查目录10条，没有封闭期已满而待开放审核的档案。",
      "（三）保管期限到期鉴定",
      "截至2023年6月30日，核查目录10条，没有保管期限届满而待鉴定的档案。",
      "二、主要做法",
      "（一）建立台账，逐一销号",
      "问题台账共2项，已销号2项，销号率100.00%。全部销号。",
    ]);
    expect(halfYearReport(facts, zh).sections.flatMap(({ tables }) => tables)).toEqual([]);
  });

  test("names the items of a volume as what is missing where each is judged on its own", () => {
    const summary = dueSummary(listOf([], [["items"]]));
    const facts: HalfYearFacts = { ...BARE, opening: { summary, sources: [] } };
    expect(told(facts)).toContain("1.有1条缺少卷内文件目录，不能判断是否应当开放审核。");
    expect(told(facts, en).join(" ")).toContain("a list of the items in the volume is missing");
  });

  test("has words for whatever the questions of opening and retention can miss", () => {
    const [asOf, items] = ["2023-06-30", { level: "item" }] as const;
    const opening = openingAssessor({ asOf, rules: OPENING_RULES });
    const retention = retentionAssessor({ asOf, rules: RETENTION_RULES });
    const openings = [
      ...QUESTIONS.map(({ record }) => opening(record)),
      opening({ ...items, openingStatus: "semi-open" as never }),
      opening({ ...items, custody: "school" as never }),
      opening({ ...items, secrecyMark: "机密★解密条件" }),
      opening({ ...items, secrecyMark: "机密★" }),
    ];
    const periods = [...STARTS.map(({ record }) => record), { retentionPeriod: "long-term" }, {}] as const;
    const missing = (verdicts: readonly (OpeningVerdict | RetentionVerdict)[]) =>
      [...new Set(verdicts.flatMap((one) => (one.kind === "undetermined" ? one.missing : [])))].sort();
    const properties = { opening: missing(openings), retention: missing(periods.map(retention)) };
    expect(properties).toEqual({
      opening: ["custody", "date", "declassificationCondition", "openingStatus", "secrecyMark"],
      retention: ["filedOn", "retentionPeriod", "retentionStart", "startedOn"],
    });
    for (const kind of ["opening", "retention"] as const) {
      const summary = dueSummary(
        listOf(
          [],
          properties[kind].map((property) => [property]),
        ),
      );
      const said = told({ ...BARE, [kind]: { summary, sources: [] } }).filter((line) => line.includes("缺少"));
      expect(said.join("")).not.toMatch(/缺少[A-Za-z]/);
    }
  });

  test("names what is missing in the host's words where it has none of its own, and a rule where nothing is missing", () => {
    const summary = dueSummary(
      listOf([], [[], ["shelf"], ["shelf"], ["date", "year"], ["date", "year"], ["date", "year"]]),
    );
    const facts: HalfYearFacts = { ...BARE, opening: { summary, sources: [] } };
    expect(told(facts).slice(3)).toEqual([
      "另有6条，计6件、18页，因信息不全，不能判断是否到期。",
      "二、存在问题",
      "1.有3条缺少形成日期、年度，不能判断是否应当开放审核。有2条缺少shelf，不能判断是否应当开放审核。有1条缺少适用的规定，不能判断是否应当开放审核。",
      "三、下半年工作计划",
      "1.对不能判断是否应当开放审核的6条核对原件，补全著录。",
    ]);
    expect(told(facts, en)[5]).toContain("1 entry: a rule that applies is missing");
    expect(told(facts, en)[5]).toMatch(/^1\. 3 entries: a date of formation and a year is missing/);
  });

  test("plans nothing for a target that is reached, and says of a short one no day unless it was forecast", () => {
    const [{ forecast }] = FACTS.rates as [NonNullable<HalfYearFacts["rates"]>[number]];
    const planned = (part: number, more: object) =>
      told({ ...BARE, rates: [{ rate: rateOf(part, 10_000), sources: [], ...more }] }).slice(3);
    expect(planned(8000, { target: "80", forecast })).toEqual([]);
    expect(planned(7997, { forecast })).toEqual([]);
    expect(planned(7997, { target: "80" }).at(-1)).toBe(
      "1.继续推进馆藏档案数字化，再完成3卷件，达到全部馆藏数字化率80%的目标。",
    );
  });

  test("asks nobody to correct images where all agree or are not there", () => {
    const { coverage } = FACTS;
    const extents = { ...coverage!.extents, partial: extent(0, 0, 0) };
    expect(told({ ...BARE, coverage: { extents, sources: [] } }).slice(3)).toEqual([]);
  });

  test("counts visits and units one by one where only one of them is known", () => {
    const activities = FACTS.activities!.map((fact) => ({ ...fact, code: "guidance:units" }));
    expect(told({ ...BARE, activities })).toEqual([
      "一、上半年工作情况",
      "（一）局馆协同与业务指导",
      "上门走访检查指导16个单位。",
    ]);
  });

  test("says of dates only what there is, and nothing of no entry", () => {
    const dated = (toTheDay: number, incomplete: number, missing: number) =>
      told({ ...BARE, dates: { quality: { toTheDay, incomplete, missing }, sources: [] } }).slice(2);
    expect(dated(9, 0, 0)).toEqual(["目录9条中，日期著录到日的9条，占100.00%。"]);
    expect(dated(9, 1, 0)).toEqual(["目录10条中，日期著录到日的9条，占90.00%。日期只著录到年或月的1条。"]);
    expect(dated(9, 0, 1)).toEqual(["目录10条中，日期著录到日的9条，占90.00%。没有可用日期的1条。"]);
    expect(dated(0, 0, 0)).toEqual([]);
  });

  test("names another coverage by the host's own code", () => {
    const rate = { ...rateOf(1, 4), coverage: "缩微" };
    expect(told({ ...BARE, rates: [{ rate, sources: [] }] })[2]).toBe(
      "按全部馆藏卷件计，数字化率25.00%（4卷件中缩微1卷件）。",
    );
  });

  test("says of a phase what is known of it, and of which units its plan speaks", () => {
    const phase = { no: 9, title: "第九期", startedOn: "2023-05-04" } as const;
    const done = extent(5, 40, 300);
    const phased = (part: Partial<NonNullable<HalfYearFacts["phase"]>>) =>
      told({ ...BARE, phase: { phase, done, sources: [], ...part } })[2];
    expect(phased({})).toBe(
      "第九期于2023年5月4日启动。截至2023年6月30日，第九期已完成档案5卷、40件、300页的数字化加工。",
    );
    expect(phased({ units: 2 })).toContain("第九期已完成2个单位档案5卷、40件、300页的数字化加工。");
    expect(phased({ phase: { ...phase, planned: extent(0, 50, 600) } })).toMatch(
      /本期计划50件、600页。按件计，完成本期计划的80\.00%。按页计，完成本期计划的50\.00%。$/,
    );
  });

  test.each([
    [
      "2023-06-30",
      extent(0, 0, 0),
      "第九期于2023年6月30日启动。截至2023年6月30日，第九期已完成2个单位档案0卷、0件的数字化加工。本期计划50件。按件计，完成本期计划的0.00%。",
    ],
    ["2023-07-01", extent(0, 0, 0), "第九期计划于2023年7月1日启动。本期计划50件。"],
    [
      "2023-07-01",
      extent(0, 0, 7),
      "第九期计划于2023年7月1日启动。截至2023年6月30日，第九期已完成2个单位档案0卷、0件、7页的数字化加工。本期计划50件。按件计，完成本期计划的0.00%。",
    ],
  ] as const)(
    "says of a phase of %s whether it has begun, and what is done where anything is: %j",
    (on, done, text) => {
      const phase = { no: 9, title: "第九期", startedOn: on, planned: extent(0, 50, 0) };
      const facts = { ...BARE, phase: { phase, done, units: 2, sources: [] } };
      expect(told(facts)[2]).toBe(text);
      expect(checkReportText(text.replace("启动", "开工"), halfYearReport(facts, zh), zhCn).findings).toEqual([]);
    },
  );

  test.each(["启动", "开工"])(
    "holds the day of a phase to come, of which a text says 计划…%s, against the facts",
    (word) => {
      const phase = { no: 9, title: "第九期", startedOn: "2024-03-01" } as const;
      const report = halfYearReport({ ...BARE, phase: { phase, done: extent(0, 0, 0), sources: [] } }, zh);
      const codes = (day: string, told: string = word) =>
        checkReportText(`第九期计划于${day}${told}。`, report, zhCn).findings.map(({ code }) => code);
      expect([codes("2024年3月1日"), codes("2024年3月2日")]).toEqual([[], ["report-figure-differs"]]);
      expect(codes("2024年12月31日", "完成验收")).not.toContain("report-figure-differs");
    },
  );

  test("says of a phase to come without a plan when it is to begin, and nothing of work, in English too", () => {
    const phase = { no: 9, title: "Phase 9", startedOn: "2024-03-01" } as const;
    const facts = { ...BARE, phase: { phase, done: extent(0, 0, 0), sources: [] } };
    expect(told(facts, en)[2]).toBe("Phase 9 is to begin on 2024-03-01.");
    const { figures } = halfYearReport(facts, en);
    expect(figures.map(({ code, title }) => [code, title.en])).toEqual([
      ["as-of", "day of the data"],
      ["phase-to-start", "Phase 9: start to come"],
    ]);
  });

  test("says of a ledger without entries nothing, and of one without late entries that it has open ones", () => {
    const of = { code: "ledger-entries", title: { "zh-CN": "台账", en: "ledger" } };
    const ledger = (open: NonNullable<HalfYearFacts["ledger"]>["standing"]["open"], whole: number) =>
      told({ ...BARE, ledger: { standing: { closed: { part: 0, whole, of }, open, overdue: 0 }, sources: [] } });
    expect(ledger([], 0)).toEqual([]);
    const entry = { no: "1", source: "own", problem: "缺目录", owner: "办公室" };
    expect(ledger([{ entry, daysLate: 0 }], 1)).toEqual([
      "一、主要做法",
      "（一）建立台账，逐一销号",
      "问题台账共1项，已销号0项，销号率0.00%。尚未销号1项，其中逾期0项。",
      "二、存在问题",
      "1.问题台账尚未销号1项，包括“缺目录”。",
      "三、下半年工作计划",
      "1.对未销号的1项落实责任和期限，逐一整改销号。",
    ]);
  });

  test("names three open entries of the ledger and three kinds of errors, and counts the rest", () => {
    const of = { code: "ledger-entries", title: { "zh-CN": "台账", en: "ledger" } };
    const open = ["甲", "乙", "丙", "丁"].map((problem, at) => ({
      entry: { no: String(at), source: "own", problem, owner: "办公室" },
      daysLate: 0,
    }));
    const counts = ["甲", "乙", "丙", "丁"].map((code) => ({ code, severity: "error", count: 1 }) as const);
    const facts: HalfYearFacts = {
      ...BARE,
      ledger: { standing: { closed: { part: 0, whole: 4, of }, open, overdue: 0 }, sources: [] },
      findings: { checked: 4, counts, sources: [] },
    };
    expect(told(facts).filter((line) => /^[12]\.(?:目录|问题)/.test(line))).toEqual([
      "1.目录数据须改正的问题有4处，较多的是“甲”1处、“乙”1处、“丙”1处。",
      "2.问题台账尚未销号4项，包括“甲”、“乙”、“丙”。",
    ]);
  });

  test("plans what falls due in the next half-year also where nothing is due yet", () => {
    const [none, one] = [dueSummary(listOf([])), dueSummary(listOf([["0001", "2023-09-01"]]))];
    const planned = (upcoming: typeof one) =>
      told({ ...BARE, retention: { summary: none, upcoming, sources: [] } }).slice(3);
    expect(planned(one)).toEqual(["二、下半年工作计划", "1.下一个半年新届满的1条，计1件、3页，一并列入鉴定计划。"]);
    expect(planned(none)).toEqual([]);
  });

  test("says of a rate by pages how much has no page count", () => {
    const excluded = [{ code: "page-count-unknown", from: "whole", extent: extent(0, 0, 0, 12) }] as const;
    const rate = { ...rateOf(900, 1000), unit: "pages", excluded } as const;
    expect(told({ ...BARE, rates: [{ rate, sources: [] }] })[2]).toBe(
      "按全部馆藏页计，数字化率90.00%（1000页中已挂接900页）。其中12卷件页数未著录。",
    );
  });

  test("prints a finding that no word list knows by its title, or else by its code", () => {
    const counts = [
      { code: "constructor", severity: "error", count: 2 },
      { code: "moth-eaten", severity: "error", count: 1, title: { "zh-CN": "虫蛀", en: "moth-eaten" } },
    ] as const;
    expect(told({ ...BARE, findings: { checked: 3, counts, sources: [] } }).slice(3, 5)).toEqual([
      "二、存在问题",
      "1.目录数据须改正的问题有3处，较多的是“constructor”2处、“虫蛀”1处。",
    ]);
  });

  test("prints a host's own attainment, and a share of nothing without a rate", () => {
    const fact = { unit: figureUnit("units"), sources: [] };
    const title = (text: string) => ({ "zh-CN": text, en: text });
    const facts: HalfYearFacts = {
      ...BARE,
      activities: [
        { ...fact, code: "a", title: title("培训"), value: { done: 12, planned: 10 } },
        { ...fact, code: "b", title: title("检查"), value: { done: 3, planned: 0 } },
      ],
    };
    expect(told(facts).at(-1)).toBe("培训12个单位，计划10个单位，完成计划的120.00%。检查3个单位。");
  });

  test("shows so many rows and says how many are left out; the rows together are what is due", () => {
    const summary = dueSummary(
      listOf([
        ["0001", "2019-01-01"],
        ["__proto__", "2020-01-01"],
        ["", "2021-01-01"],
      ]),
    );
    const facts: HalfYearFacts = { ...BARE, opening: { summary, sources: ["目录"] } };
    const tables = halfYearReport(facts, zh, { rows: 2 }).sections.flatMap((section) => section.tables);
    expect(tables.map(({ code, rows }) => [code, rows])).toEqual([
      [
        "opening-by-year",
        [
          ["2019", "1", "0", "1", "3"],
          ["2020", "1", "0", "1", "3"],
          ["其余1个年度", "1", "0", "1", "3"],
        ],
      ],
      [
        "opening-by-fonds",
        [
          ["未注明", "1", "0", "1", "3"],
          ["0001", "1", "0", "1", "3"],
          ["其余1个全宗", "1", "0", "1", "3"],
        ],
      ],
    ]);
    expect(tables[0]?.notes).toEqual([
      "计算方法：各卷、以件整理的各件及其页数分别相加，卷内文件不另计件。数据来源：目录。数据日期：2023年6月30日。",
    ]);
  });

  test("leaves out rows of findings and of the ledger too, and says so", () => {
    const tables = halfYearReport(FACTS, zh, { rows: 1 }).sections.flatMap((section) => section.tables);
    const findings = tables.find(({ code }) => code === "findings");
    expect(findings?.rows).toEqual([
      ["须改正", "日期无法识别", "2"],
      ["", "其余2类", "8"],
    ]);
    const ledger = tables.find(({ code }) => code === "ledger");
    expect(ledger?.rows).toEqual([["3", "业务评价", "缺地震应急预案", "保管利用股", "2023年5月31日", "30"]]);
    expect(ledger?.notes[0]).toBe("另有1项从略。");
  });

  test("gives uncounted pages a column of their own only where there are some", () => {
    const tables = (facts: HalfYearFacts) => halfYearReport(facts, zh).sections.flatMap((section) => section.tables);
    const full = { ...FACTS.coverage!.extents, none: extent(0, 0, 0) };
    expect(tables({ ...BARE, coverage: FACTS.coverage! })[0]?.columns).toContain("未著录页数（卷件）");
    expect(tables({ ...BARE, coverage: { extents: full, sources: [] } })[0]?.columns).toEqual([
      "挂接情况",
      "卷",
      "件",
      "页",
    ]);
  });

  test("lists formula, sources and day of every figure that only its paragraphs print", () => {
    const { figuresTable, sections } = halfYearReport(FACTS, zh);
    const inTables = new Set(sections.flatMap(({ tables }) => tables.flatMap(({ figures }) => figures)));
    const printed = new Set(sections.flatMap(({ figures }) => figures).filter((code) => !inTables.has(code)));
    expect(new Set(figuresTable.figures)).toEqual(printed);
    expect(figuresTable.rows[7]).toEqual([
      "数字化率（全部馆藏卷件，已挂接）",
      "7997卷件 ÷ 10000卷件 = 79.97%",
      "全部馆藏中已挂接的卷件 ÷ 全部馆藏的卷件",
      "馆藏目录.csv、图像清单.csv",
      "2023年6月30日",
    ]);
  });

  test("prints the figures of a published half-year as they were published", () => {
    const text = told(SEED_FACTS).join("\n");
    for (const figure of ["535卷、8298件、59545页", "16个单位", "80%", "38个", "4个", "100余人", "至少4个单位"]) {
      expect(text).toContain(figure);
    }
  });

  test("puts a chart in its section, also in one that has nothing else to say", () => {
    const chart = { option: {}, title: "进度", alternative: "……", table: { columns: [], rows: [] }, size: {} };
    const facts = { ...BARE, charts: [{ code: "pace", section: "digitization", chart }] } as unknown as HalfYearFacts;
    const { sections } = halfYearReport(facts, zh);
    expect(sections.map(({ heading }) => heading)).toEqual(["一、上半年工作情况", "（一）馆藏档案数字化"]);
    expect(sections[1]?.charts).toEqual([{ ...chart, code: "pace", tableTitle: "进度（数据表）" }]);
  });

  test("is plain data", () => {
    for (const report of [halfYearReport(FACTS, zh), halfYearReport(BARE, zh)]) {
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    }
  });

  test("refuses a day of the data before the half-year begins, and takes its first and one after it", () => {
    const on = (asOf: CivilDay) => () => halfYearReport({ ...BARE, asOf }, zh).asOf;
    expect(on("2022-12-31")).toThrow(expect.objectContaining({ name: "CallerError", argument: "facts.asOf" }));
    expect([on("2023-01-01")(), on("2023-07-05")()]).toEqual(["2023-01-01", "2023-07-05"]);
  });

  test("refuses a span that is no half-year, and two charts of one code", () => {
    expect(() => halfYearReport({ ...BARE, span: { from: "2023-01-01", until: "2023-06-30" } }, zh)).toThrow(
      "facts.span: expected a half-year",
    );
    const span = (from: string, until: string) => () =>
      halfYearReport({ ...BARE, span: { from, until } as typeof FACTS.span }, zh);
    expect(span("2023-02-01", "2023-07-01")).toThrow(
      'facts.span: expected a half-year, as halfYearSpan gives it, received "2023-02-01/2023-07-01"',
    );
    expect(span("2023", "2023-07-01")).toThrow("facts.span.from");
    expect(span("2023-01-01", "2023")).toThrow("facts.span.until");
    const chart = { code: "pace", section: "plan", chart: {} };
    const twice = { ...BARE, charts: [chart, chart] } as unknown as HalfYearFacts;
    expect(() => halfYearReport(twice, zh)).toThrow('facts.charts: expected one chart for each code, received "pace"');
  });
});
