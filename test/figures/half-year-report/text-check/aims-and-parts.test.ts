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

const DONE = figure("phase-done", "第八期数字化项目完成数量", extent(535, 8298, 59_545), "extent");
const PLANNED = figure("phase-planned", "第八期数字化项目计划数量", extent(600, 10_000, 70_000), "extent");
const RATE = figure(
  "digitization-rate:a",
  "数字化率（全部馆藏件，已挂接）",
  { part: 48_298, whole: 60_000, of: ALL },
  "items",
);

/** How the numbers done and planned stand to a text that says them in one place. */
function doneAndPlanned(text: string): (string | undefined)[] {
  return ["8298件", "10000件"].map((number) => outcome(`第八期数字化项目${text}${number}。`, DONE, PLANNED));
}

describe("what 完成 is said of", () => {
  test.each([
    ...["按", "照", "超"].flatMap((by) => ["", "年度", "原", "既定"].map((of) => `${by}${of}计划`)),
    "对照年度计划",
    "今年下半年已",
    "预计能已",
    "力争多完成，实际",
    "计划之外共",
    "计划之外累计",
  ])("%s完成 is what is done", (words) => {
    expect(doneAndPlanned(`${words}完成`)).toEqual(["same", "differs"]);
  });

  test.each(["计划", "计划年底前", "计划年底前全部", "原计划于12月底"])("%s完成 is the plan", (words) => {
    expect(doneAndPlanned(`${words}完成`)).toEqual(["differs", "same"]);
  });

  test.each(["需", "须", "应于", "应在"])("%s年底前完成 is what is to be done", (words) => {
    expect(doneAndPlanned(`${words}年底前完成`)).toEqual(["differs", "same"]);
  });

  test.each([
    ...["预计", "力争", "确保", "争取", "有望", "拟", "将于", "将在", "还需", "尚需", "仍需"],
    ...["下半年", "明年", "下一步", "下半年计划", "计划下半年"],
  ])("%s年底前完成 is still ahead", (words) => {
    expect(doneAndPlanned(`${words}年底前完成`)).toEqual(["not-covered", "not-covered"]);
  });

  test.each(["卷", "件", "页", "%"])("a number in %s between is what the aim is said of", (unit) => {
    expect(doneAndPlanned(`计划9${unit}年底前完成`)).toEqual(["same", "differs"]);
  });

  test.each(["5月", "12月份", "本月", "当月", "上月", "5月共", "5月新", "5月又", "一季度", "二季度共"])(
    "%s完成 is a part that the data do not tell",
    (words) => {
      expect(doneAndPlanned(`${words}完成`)).toEqual(["not-covered", "not-covered"]);
    },
  );

  test.each([
    ...["2023年5月", "今年5月", "本年5月份", "3-4月", "3月至5月", "10～12月", "2到4月"],
    ...["第二季度", "2023年一季度", "今年第1季度", "本季度", "上季度", "每季度", "三季度", "四季度"],
  ])("%s完成 is a part too", (words) => {
    expect(doneAndPlanned(`${words}完成`)).toEqual(["not-covered", "not-covered"]);
  });

  test.each([
    ...[
      "截至2023年6月",
      "截至今年6月",
      "到6月",
      "1-6月",
      "1—6月份",
      "1月至6月",
      "今年1到6月",
      "1～6月",
      "2023年1–6月",
      "1－6月",
    ],
    ...["前两季度", "前二季度", "前2季度", "前三季度", "一至二季度", "一到二季度", "一二季度", "1-2季度", "1～2季度"],
    ...["截至二季度", "截止第二季度", "截至2023年二季度", "截至今年第二季度"],
  ])("%s完成 is all there was so far", (words) => {
    expect(doneAndPlanned(`${words}完成`)).toEqual(["same", "differs"]);
  });

  test.each(["截至5月", "截止5月", "上半年"])("%s完成 is what is done", (words) => {
    expect(doneAndPlanned(`${words}完成`)).toEqual(["same", "differs"]);
  });
});

describe("a number of something else", () => {
  test.each(["抽检", "抽查", "日均", "每日", "每天", "月均", "需补扫", "需返工", "分", "分成", "分为"])(
    "%s… is none of the figure",
    (words) => {
      expect(doneAndPlanned(words)).toEqual(["not-covered", "not-covered"]);
      const courses = figure("courses", "第八期数字化项目培训", 3, "times");
      expect(outcome(`第八期数字化项目培训${words}2次。`, courses)).toBe("not-covered");
    },
  );

  test.each(["日均", "每日", "每天", "周均", "每周", "月均", "每月", "每季度", "人均", "每人"])(
    "%s… is told of each",
    (words) => {
      for (const told of [words, `${words}完成`, `按计划${words}完成`]) {
        expect(doneAndPlanned(told), told).toEqual(["not-covered", "not-covered"]);
      }
    },
  );

  test.each(["剩", "剩余", "其余", "余下", "还有", "尚有", "还需", "尚需", "仍需", "下半年计划", "明年计划"])(
    "%s… is left",
    (words) => {
      expect(doneAndPlanned(words)).toEqual(["not-covered", "not-covered"]);
    },
  );

  test.each([
    ...["项目完成后", "工程完工后", "任务完成之后", "全部完成以后", "项目建成后", "项目竣工后"],
    ...["项目实施完成后", "项目加工完成后", "工程建设完成后"],
  ])("%s… is told of the time after it", (words) => {
    expect(doneAndPlanned(`${words}`)).toEqual(["not-covered", "not-covered"]);
    expect(outcome(`${words}，数字化率达85%。`, RATE)).toBe("not-covered");
    expect(outcome(`${words}，数字化率已达85%。`, RATE)).toBe("differs");
  });

  test.each(["未扫描", "尚未扫描", "还没有扫描", "仍未扫描", "档案未扫描", "的档案尚未扫描", "退回"])(
    "…%s is left",
    (words) => {
      expect(outcome(`第八期数字化项目8298件${words}。`, DONE, PLANNED)).toBe("not-covered");
    },
  );

  test.each(["总量", "工作量", "应加工", "需"])("%s… is what is to be done", (words) => {
    expect(doneAndPlanned(words)).toEqual(["differs", "same"]);
  });

  test.each(["已加工", "已扫描", "已数字化", "实际"])("%s… is what is done, also behind the plan", (words) => {
    expect(doneAndPlanned(`计划中${words}`)).toEqual(["same", "differs"]);
  });

  test("已完成 behind a number says that it is done", () => {
    const said = (number: string) => outcome(`第八期数字化项目${number}已完成数字化。`, DONE, PLANNED);
    expect([said("8298件"), said("10000件")]).toEqual(["same", "differs"]);
  });

  test.each(["中的8000件", "档案已完成8000件", "已完成8000件", "已加工8000件", "档案已扫描8000件"])(
    "…%s is all there is",
    (words) => {
      const said = checkReportText(
        `第八期数字化项目10000件${words}。`,
        { figures: [DONE, PLANNED], asOf: "2023-06-30" },
        zh,
      );
      expect(said.figures.map((each) => each.outcome)).toEqual(["same", "same", "differs"]);
    },
  );
});

describe("a mark of half a per cent", () => {
  const accuracy = { ...RATE, value: { part: 998, whole: 1000, of: ALL } };

  test.each([
    ["达到99.5%的要求", "same"],
    ["达到99.5%", "same"],
    ["已达到99.5%（含）以上", "same"],
    ["达到99.8%", "same"],
    ["达到99.85%", "differs"],
    ["达到99.9%", "differs"],
    ["为99.5%", "differs"],
  ])("数字化率%s is %s where 99.8 %% is reached", (words, said) => {
    expect(outcome(`数字化率${words}。`, accuracy)).toBe(said);
  });
});

describe("another rate than the one there is", () => {
  test.each([
    "将达",
    "将提高到",
    "将增至",
    "可达",
    "要达到",
    "应达",
    "需达到",
    "预计",
    "有望达",
    "力争达",
    "争取达",
    "确保",
  ])("数字化率%s85%% is one to come", (words) => {
    expect(outcome(`数字化率${words}85%。`, RATE)).toBe("not-covered");
  });

  test.each(["预计之后已达", "预计20%后达"])("数字化率%s85%% is the one there is", (words) => {
    expect(outcome(`数字化率${words}85%。`, RATE)).toBe("differs");
  });

  test.each([
    ...["全省", "全市", "全国", "省馆", "省档案馆", "全省领先的市馆", "全省一流的市档案馆"],
    ...["兄弟县", "邻县", "邻市", "邻近县", "周边县", "外县", "其他县", "各县", "各馆", "同级馆"],
    ...["室藏档案", "机关档案室", "立档单位", "各单位", "县直机关"],
  ])("%s数字化率 is that of others", (words) => {
    expect(outcome(`${words}数字化率75%。`, RATE)).toBe("not-covered");
  });

  test.each(["全省先进馆平均", "全国先进水平", "距全国一流档案馆"])("%s数字化率 is too", (words) => {
    expect(outcome(`${words}数字化率90%。`, RATE)).toBe("not-covered");
  });

  test.each(["全省平均", "全市各馆档案", "高于全省平均水平", "全国同级档案馆馆藏"])("%s数字化率 is too", (words) => {
    expect(outcome(`${words}数字化率75%。`, RATE)).toBe("not-covered");
  });

  test.each([
    ...[
      "数字化率在全省率先达到",
      "在全省率先实现数字化率",
      "全国一流水平的数字化率",
      "居全省前列的数字化率",
      "全市领先的数字化率",
    ],
    ...[
      "全市第一的数字化率",
      "全国首个数字化率",
      "位列全市前茅的数字化率",
      "数字化率位于全省并列第二的",
      "全省首位的数字化率",
      "全市首家的数字化率",
      "全国先进的数字化率",
    ],
    ...["数字化率确保了", "确保了数字化率达到"],
  ])("%s85.50%% is one's own", (words) => {
    expect(outcome(`${words}85.50%。`, RATE)).toBe("differs");
    expect(outcome(`${words}80.50%。`, RATE)).toBe("same");
  });

  test.each(["待提高", "还待提升", "仍待提高"])("数字化率85.50%%%s is the one there is", (words) => {
    expect(outcome(`数字化率85.50%${words}。`, RATE)).toBe("differs");
  });

  test.each([
    "，数字化率已达",
    "数字化率已达",
    "规划，目前数字化率",
    "，当前数字化率",
    "，截至6月底数字化率",
    "，截止6月底数字化率",
  ])("（2021年至2025年）%s85.50%% is the one there is", (words) => {
    expect(outcome(`“十四五”期间（2021年至2025年）${words}85.50%。`, RATE)).toBe("differs");
    expect(outcome(`“十四五”期间（2021年至2025年）${words}80.50%。`, RATE)).toBe("same");
  });

  test("of others is the one there is where the figure is named so", () => {
    const ours = figure("activity:ours", "室藏档案数字化率", { part: 1, whole: 4, of: ALL }, "items");
    expect(["25%", "26%"].map((rate) => outcome(`室藏档案数字化率${rate}。`, ours))).toEqual(["same", "differs"]);
  });

  test.each([
    ["数字化率未挂接率19.50%。", "not-covered"],
    ["数字化率未达标率19.50%。", "differs"],
    ["2024年数字化率达到85%。", "not-covered"],
    ["到2024年底，数字化率达到85%。", "not-covered"],
    ["到2024年底实现目标。数字化率达到85%。", "differs"],
    ["2023年数字化率达到85%。", "differs"],
    ["数字化率已达80.50%，到2024年达到85%。", "not-covered"],
    ["到2024年数字化率达到85%，目前建成，到2025年数字化率达到95%。", "not-covered"],
    ["数字化率19.50%未挂接。", "not-covered"],
    ["数字化率70.50%未达到目标。", "differs"],
  ])("%s", (text, expected) => {
    expect(outcome(text, RATE)).toBe(expected);
  });
});

describe("a number that a text has told", () => {
  const visits = figure("use", "查档利用", 412, "person-times");

  test.each([
    ["查档利用412人次，其中电话查档利用56人次。", "not-covered"],
    ["查档利用412人次，电话查档利用56人次。", "differs"],
    ["其中查档利用412人次，电话查档利用56人次。", "differs"],
    ["查档利用411人次，其中电话查档利用56人次。", "differs"],
    ["查档利用412人次，其中电话查档利用412人次。", "same"],
  ])("may have parts that the data do not tell: %s", (text, expected) => {
    expect(outcome(text, visits)).toBe(expected);
  });

  test("has the parts that its share tells", () => {
    const passed = figure("passed", "上门预检一次通过", { part: 10, whole: 14, of: ALL }, "consignments");
    expect(outcome("上门预检14批，其中一次通过12批。", passed)).toBe("differs");
  });
});

describe("the clause before a clause", () => {
  test.each([
    ["截至去年底，数字化率67.9%。", "not-covered"],
    ["截止上年末，数字化率67.9%。", "not-covered"],
    ["到2022年底，数字化率67.9%。", "not-covered"],
    ["2022年12月31日，数字化率67.9%。", "not-covered"],
    ["上一年12月底，数字化率67.9%。", "not-covered"],
    ["截至去年底完成立项，数字化率67.9%。", "differs"],
    ["截至去年底。数字化率67.9%。", "differs"],
    ["截至2023年底，数字化率67.9%。", "differs"],
    ["数字化率67.9%。", "differs"],
  ])("may say of which year a number is: %s", (text, expected) => {
    expect(outcome(text, RATE)).toBe(expected);
  });

  test.each([
    ["2022年底数字化率67.9%。", "not-covered"],
    ["2022年上半年完成数字化率67.9%。", "not-covered"],
    ["2022年立项，数字化率67.9%。", "differs"],
    ["2022年立项数字化率67.9%。", "differs"],
    ["2023年上半年数字化率67.9%。", "differs"],
    ["2022年底以来数字化率67.9%。", "differs"],
  ])("or the clause itself: %s", (text, expected) => {
    expect(outcome(text, RATE)).toBe(expected);
  });
});

describe("a count of what is to come", () => {
  const courses = figure("courses", "业务培训", 1, "times");
  const said = (words: string) => outcome(`${words}业务培训2次。`, courses);

  test.each(["计划", "拟办", "预计", "力争", "争取", "有望", "将于9月办", "将在县里办", "明年", "下一步"])(
    "%s… is none of the data",
    (words) => {
      expect(said(words)).toBe("not-covered");
      expect(said(`${words}之外已办`)).toBe("differs");
    },
  );

  test.each([
    ...["按计划", "照计划", "超计划", "根据年度计划", "依工作计划", "按原计划", "按既定计划"],
    ...["模拟", "虚拟", "草拟", "拟定", "拟稿", "比拟定"],
  ])("%s… is one of the data", (words) => {
    expect(said(words)).toBe("differs");
  });
});

describe("a clause without a subject", () => {
  const ONES = ["", "现", "现已", "目前", "目前已", "当前", "实际", "仅"].flatMap((now) =>
    ["为", "达", "达到"].map((is) => now + is),
  );

  test.each(ONES)("%s85.50%% goes on with the rate before it", (words) => {
    expect(outcome(`数字化率逐年提升，${words}85.50%。`, RATE)).toBe("differs");
    expect(outcome(`全市数字化率逐年提升，${words}85.50%。`, RATE)).toBe("not-covered");
    expect(outcome(`库房逐年扩大，${words}85.50%。`, RATE)).toBe("not-covered");
  });

  test.each(["高于", "低于", "优于"])("goes on with what is %s others", (words) => {
    expect(outcome(`数字化率${words}全市平均水平，为85.50%。`, RATE)).toBe("differs");
    expect(outcome(`数字化率${words}全市平均水平，全市为75%。`, RATE)).toBe("not-covered");
  });

  test.each(["目前", "当前", "现", "现已", "现有", "今年"])("%s… turns from last year to this one", (now) => {
    expect(outcome(`去年底数字化率67.9%而${now}达85.50%。`, RATE)).toBe("differs");
    expect(outcome("去年底数字化率67.9%而达85.50%。", RATE)).toBe("not-covered");
  });

  test.each(["现为", "现达", "现有", "实际为"])("%s… turns from a year to come to this one", (now) => {
    expect(outcome(`对照2025年90%的目标，数字化率${now}85.50%。`, RATE)).toBe("differs");
    expect(outcome(`对照2025年90%的目标，数字化率85.50%。`, RATE)).toBe("not-covered");
  });
});

describe("what 按…计 counts", () => {
  const volumes = figure("phase-attainment:volumes", "第八期项目计划完成率（卷）", { done: 5, planned: 6 }, "volumes");
  const passed = figure("passed", "上门预检一次通过", { part: 10, whole: 14, of: ALL }, "consignments");

  test.each([
    ["第八期项目完成率83.33%（按件计）。", "not-covered"],
    ["第八期项目完成率83.33%（按卷计）。", "same"],
    ["第八期项目完成率83.33%(按卷数统计)。", "same"],
    ["第八期项目完成率83.33%（按卷计算）。", "same"],
    ["第八期项目完成率82.98%（按件计）、83.33%。", "same"],
    ["第八期项目完成率82.98%（按件计），83.33%（按卷计）。", "same"],
    ["第八期项目按件计（含照片）完成率83.33%。", "not-covered"],
    ["第八期项目完成率83.33%。", "same"],
  ])("stands in brackets behind a number or before it: %s", (text, expected) => {
    expect(outcome(text, volumes)).toBe(expected);
  });

  test("asks nothing of what is counted otherwise", () => {
    expect(outcome("按件计，上门预检一次通过率71.43%。", passed)).toBe("same");
    expect(outcome("按件计，上门预检一次通过率72.43%。", passed)).toBe("differs");
  });
});
