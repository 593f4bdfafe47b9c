import {
  ACTIVITY_KINDS,
  ACTIVITY_MEASURE_UNITS,
  ACTIVITY_MEASURES,
  type Activity,
  activityFigures,
  adviceByUnit,
  checkActivities,
} from "lantai/activities";
import { halfYearSpan } from "lantai/dates";
import { cure, sentence } from "lantai/findings";
import { figureUnit, type HostFact } from "lantai/half-year-report";
import type { VagueCount } from "lantai/quantities";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { ACTIVITY_CASES } from "../../cases/activities.js";
import { thawedPaths } from "../../foundation/law/frozen.js";

const HALF = halfYearSpan(2023, 1);

describe("ACTIVITY_KINDS", () => {
  test("are told by measures that an activity has, and frozen", () => {
    for (const { measures } of ACTIVITY_KINDS) {
      for (const { measure } of measures) expect(ACTIVITY_MEASURES).toContain(measure);
    }
    expect(thawedPaths(ACTIVITY_KINDS)).toEqual([]);
    expect(thawedPaths(ACTIVITY_MEASURE_UNITS)).toEqual([]);
  });

  test("count units as a half-year report does", () => {
    expect(ACTIVITY_MEASURE_UNITS.units).toEqual(figureUnit("units"));
  });
});

describe("activityFigures", () => {
  test.each(ACTIVITY_CASES)("$name", ({ activities, expected }) => {
    const figures = activityFigures(activities, { span: HALF });
    expect(figures.map(({ code, value }) => [code, value.count, value.bound])).toEqual(expected);
  });

  test("have the form in which a report takes a host's figures", () => {
    const [figure] = activityFigures(ACTIVITY_CASES[2]!.activities, { span: HALF });
    const fact: HostFact = { ...figure!, sources: ["活动台账"] };
    expect(fact.title["zh-CN"]).toBe("主题展览");
    expect(fact.unit).toEqual({
      code: "exhibitions",
      title: { "zh-CN": "个", en: "exhibitions" },
      singular: "exhibition",
    });
  });

  test("say of how many activities nothing is known", () => {
    const figures = activityFigures(ACTIVITY_CASES[3]!.activities, { span: HALF });
    expect(figures[1]?.formula["zh-CN"]).toBe("逐项相加；另有2项未记载，故为下限");
    expect(figures[1]?.formula.en).toBe("added up; 2 not recorded, so at least");
    expect(figures[0]?.formula["zh-CN"]).toBe("逐项计数");
  });

  test("follow a county's own table", () => {
    const kinds = [
      {
        code: "档案进校园",
        title: { "zh-CN": "档案进校园", en: "archives at school" },
        unit: { code: "times", title: { "zh-CN": "场", en: "times" } },
        measures: [{ measure: "people", title: { "zh-CN": "参加学生", en: "pupils" } }],
      },
    ] as const;
    const figures = activityFigures(ACTIVITY_CASES.at(-1)!.activities, { span: HALF, kinds });
    expect(figures.map(({ title }) => title.en)).toEqual(["archives at school", "pupils", "exhibition", "exhibition"]);
  });

  test("take a kind that every object inherits for a kind like any other", () => {
    const odd: Activity = { kind: "constructor", title: "一", on: "2023-06-01" };
    expect(activityFigures([odd], { span: HALF }).map(({ code, value }) => [code, value.count])).toEqual([
      ["constructor", 1],
    ]);
  });

  test("stand in the order of the table, and after it by the code of the kinds that it does not have", () => {
    const kinds = ["自设乙", "group-visit", "自设甲", "guidance", "a"];
    const held = kinds.map((kind): Activity => ({ kind, title: kind, on: "2023-06-01" }));
    const figures = activityFigures(held, { span: HALF });
    expect(figures.map(({ code }) => code)).toEqual(["guidance", "group-visit", "a", "自设乙", "自设甲"]);
    expect(figures.at(-1)?.title).toEqual({ "zh-CN": "自设甲", en: "自设甲" });
    expect(figures.at(-1)?.unit.title["zh-CN"]).toBe("项");
  });

  test("of nothing are none", () => {
    expect(activityFigures([], { span: HALF })).toEqual([]);
  });

  test("name the span when it is none", () => {
    expect(() => activityFigures([], { span: { from: "2023-07-01", until: "2023-01-01" } })).toThrow("options.span");
  });
});

describe("adviceByUnit", () => {
  test("lists the named units with what each was advised, the latest last", () => {
    const visits: Activity[] = [
      { kind: "guidance", title: "复查", on: "2023-05-09", units: ["县民政局"], topics: ["声像档案收集", "补齐归档"] },
      { kind: "guidance", title: "初查", on: "2023-03-08", units: ["县民政局", "县教育局"], topics: ["补齐归档"] },
      { kind: "guidance", title: "不列名", on: "2023-04-01", unitCount: { count: 3, bound: "exact" } },
      { kind: "training", title: "培训", on: "2023-04-01", units: ["县教育局"], topics: ["三合一制度"] },
      { kind: "guidance", title: "下半年", on: "2023-07-01", units: ["县教育局"], topics: ["预检"] },
    ];
    expect(adviceByUnit(visits, { span: HALF })).toEqual([
      { unit: "县民政局", visits: 2, lastVisit: "2023-05-09", topics: ["补齐归档", "声像档案收集"] },
      { unit: "县教育局", visits: 1, lastVisit: "2023-03-08", topics: ["补齐归档"] },
    ]);
    expect(adviceByUnit(visits, { span: HALF, kind: "training" }).map(({ unit }) => unit)).toEqual(["县教育局"]);
  });

  test("keeps visits of one day in the order in which they were recorded", () => {
    const on = "2023-03-08";
    const visits: Activity[] = [
      { kind: "guidance", title: "上午", on, units: ["县民政局"], topics: ["补齐归档"] },
      { kind: "guidance", title: "下午", on, units: ["县教育局", "县民政局"], topics: ["预检"] },
      { kind: "guidance", title: "未列事项", on: "2023-03-01", units: ["县卫健局"] },
    ];
    expect(adviceByUnit(visits, { span: HALF })).toEqual([
      { unit: "县卫健局", visits: 1, lastVisit: "2023-03-01", topics: [] },
      { unit: "县民政局", visits: 2, lastVisit: on, topics: ["补齐归档", "预检"] },
      { unit: "县教育局", visits: 1, lastVisit: on, topics: ["预检"] },
    ]);
  });

  test("lists fifty thousand visits to one unit, each with its matter, in linear time", () => {
    const visits = Array.from(
      { length: 50_000 },
      (_, at): Activity => ({
        kind: "guidance",
        title: "走访",
        on: "2023-03-08",
        units: ["县民政局"],
        topics: [`事项${at}`],
      }),
    );
    const [advice] = adviceByUnit(visits, { span: HALF });
    expect([advice?.visits, advice?.topics.length, advice?.topics.at(-1)]).toEqual([50_000, 50_000, "事项49999"]);
  });

  test("takes null for no units and no matters", () => {
    const visit = { kind: "guidance", title: "走访", on: "2023-03-08" } as const;
    const visits = [
      { ...visit, units: null, topics: ["预检"] },
      { ...visit, units: ["县民政局"], topics: null },
    ] as never[];
    expect(adviceByUnit(visits, { span: HALF })).toEqual([
      { unit: "县民政局", visits: 1, lastVisit: "2023-03-08", topics: [] },
    ]);
  });

  test("names the span when it is none", () => {
    expect(() => adviceByUnit([], { span: { from: "2023-07-01", until: "2023-01-01" } })).toThrow("options.span");
  });
});

describe("checkActivities", () => {
  const recorded: Activity[] = [
    { id: "a1", kind: "exhibition", title: "主题展", on: "2023-06-09", boards: 38 },
    { kind: "exhibition", title: "主题展", on: "2023-06-09", boards: 38, cases: 4 },
    { kind: "档案进校园", title: "县一中", on: "2023-06-30" },
    {
      kind: "guidance",
      title: "走访",
      on: "2023-03-08",
      units: ["县民政局", "县教育局"],
      unitCount: { count: 1, bound: "at-least" },
      topics: ["归档"],
    },
  ];

  test("finds everything at once, in the order of the activities", () => {
    expect(checkActivities(recorded)).toStrictEqual([
      {
        code: "activity-measure-missing",
        severity: "warning",
        place: { id: "a1", value: "主题展", field: "cases" },
        data: { title: "主题展", measure: "cases" },
      },
      {
        code: "activity-repeated",
        severity: "warning",
        place: { value: "主题展" },
        data: { title: "主题展", on: "2023-06-09" },
      },
      {
        code: "activity-kind-unknown",
        severity: "warning",
        place: { value: "县一中" },
        data: { title: "县一中", kind: "档案进校园" },
      },
      {
        code: "activity-units-fewer-than-named",
        severity: "error",
        place: { value: "走访", field: "unitCount" },
        data: { title: "走访", counted: 1, named: 2 },
      },
    ]);
  });

  test("names a day that is none, which no figure and no list of visits counts", () => {
    const [visit] = recorded.slice(3);
    const undated = {
      ...visit!,
      units: ["县民政局"],
      unitCount: { count: 1, bound: "exact" },
      on: "2023-02-30",
    } as const;
    expect(checkActivities([undated])).toStrictEqual([
      {
        code: "activity-day-unusable",
        severity: "error",
        place: { value: "走访", field: "on" },
        data: { title: "走访", on: "2023-02-30" },
      },
    ]);
    const options = { span: HALF };
    expect(activityFigures([visit!, undated], options)).toEqual(activityFigures([visit!], options));
    expect(adviceByUnit([visit!, undated], options)).toEqual(adviceByUnit([visit!], options));
  });

  test("names a number that is no count, which no figure adds, and takes null for what is not recorded", () => {
    const show = { kind: "exhibition", title: "主题展", on: "2023-06-09" } as const;
    const wrong = {
      ...show,
      unitCount: { count: -2, bound: "exact" },
      people: { count: 2.5, bound: "about" },
      boards: -38,
      cases: Number.NaN,
    } as const;
    const found = checkActivities([wrong]);
    expect(found).toStrictEqual(
      (
        [
          ["units", "unitCount", "-2"],
          ["people", "people", "2.5"],
          ["boards", "boards", "-38"],
          ["cases", "cases", "NaN"],
        ] as const
      ).map(([measure, field, count]) => ({
        code: "activity-count-unusable",
        severity: "error",
        place: { value: "主题展", field },
        data: { title: "主题展", measure, count },
      })),
    );
    expect(sentence(found[2]!, zhCn)).toBe("活动“主题展”的展板数“-38”不是数目，汇总数不计入。");
    expect(sentence(found[2]!, en)).toBe(
      'The activity "主题展" says of how many boards there were "-38", which is no count and is added to no figure.',
    );
    const sound = {
      ...show,
      title: "巡展",
      boards: 20,
      cases: 1,
      units: ["县一中"],
      unitCount: { count: 1, bound: "exact" },
    } as const;
    const figuresOf = (...activities: Activity[]) =>
      activityFigures(activities, { span: HALF }).map(({ code, value }) => [code, value.count, value.bound]);
    const expected = [
      ["exhibition", 2, "exact"],
      ["exhibition:boards", 20, "at-least"],
      ["exhibition:cases", 1, "at-least"],
      ["exhibition:units", 1, "at-least"],
    ];
    expect(figuresOf(wrong, sound)).toEqual(expected);
    const lacking = { ...show, unitCount: null, units: null, people: null, boards: null, cases: null, topics: null };
    expect(figuresOf(lacking as never, sound)).toEqual(expected);
    expect(figuresOf({ ...wrong, units: ["县二中"] }, sound).at(-1)).toEqual(["exhibition:units", 2, "exact"]);
    expect(checkActivities([lacking as never]).map(({ code, place }) => [code, place.field])).toEqual([
      ["activity-measure-missing", "boards"],
      ["activity-measure-missing", "cases"],
    ]);
  });

  test("lets a count be as many as are named, and an estimate be fewer", () => {
    const visit = { kind: "guidance", title: "走访", on: "2023-03-08", units: ["县民政局", "县教育局"] } as const;
    const counted = (unitCount: VagueCount) =>
      checkActivities([{ ...visit, topics: ["归档"], unitCount }]).map(({ code }) => code);
    expect(counted({ count: 2, bound: "exact" })).toEqual([]);
    expect(counted({ count: 1, bound: "about" })).toEqual([]);
    expect(counted({ count: 1, bound: "exact" })).toEqual(["activity-units-fewer-than-named"]);
  });

  test("asks for what the kinds of the caller ask for", () => {
    expect(
      checkActivities([{ kind: "exhibition", title: "展", on: "2023-06-09" }], []).map(({ code }) => code),
    ).toEqual(["activity-kind-unknown"]);
  });

  test("is told in both languages", () => {
    expect(checkActivities(recorded).map((finding) => sentence(finding, zhCn))).toEqual([
      "活动“主题展”未记载展柜数，汇总数不含这一项，不是确数。",
      "2023-06-09的活动“主题展”登记了不止一次。",
      "活动“县一中”的类别“档案进校园”不在类别表中。",
      "活动“走访”记1个单位，列名的已有2个。",
    ]);
    for (const finding of checkActivities(recorded)) {
      expect(sentence(finding, en)).toMatch(/\.$/);
      expect(cure(finding, en)).toMatch(/\.$/);
      expect(cure(finding, zhCn)).toMatch(/。$/);
    }
  });
});
