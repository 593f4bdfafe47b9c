import {
  checkEvaluationScores,
  DIGITAL_ARCHIVES_TEST,
  type EvaluationScheme,
  evaluation,
  evaluationGrade,
  extendEvaluationScheme,
  lostPoints,
  ZHANGZHOU_2021,
} from "lantai/evaluation";
import { isCallerError, sentence } from "lantai/findings";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";

const AS_OF = "2021-12-31";
const title = (name: string) => ({ "zh-CN": name, en: name });
const scores = (...given: readonly (readonly [of: string, score: string])[]) =>
  given.map(([of, score]) => ({ of, score }));

/** Dimension scores of a worked example: 90, 80, 85, 70, 100. */
const WORKED = scores(
  ["conditions", "90"],
  ["administration", "80"],
  ["basics", "85"],
  ["services", "70"],
  ["implementation", "100"],
);

/** A county's own scheme: one dimension by indicators, one as a whole. */
const OWN: EvaluationScheme = extendEvaluationScheme(ZHANGZHOU_2021, {
  id: "own",
  dimensions: [
    {
      code: "a",
      title: title("甲"),
      weight: "60",
      indicatorCount: 2,
      indicators: [
        { code: "a1", title: title("甲一"), points: "10" },
        { code: "a2", title: title("甲二"), points: "20" },
      ],
    },
    { code: "b", title: title("乙"), weight: "40", indicators: [] },
  ],
  grades: [
    { code: "excellent", title: title("优秀"), from: "90" },
    { code: "good", title: title("良好"), from: "79.5" },
  ],
});

const POINTS = extendEvaluationScheme(DIGITAL_ARCHIVES_TEST, {
  id: "points",
  dimensions: DIGITAL_ARCHIVES_TEST.dimensions.map((row, at) => ({ ...row, weight: at === 0 ? "12" : "22" })),
});

/** Marks with decimals of different lengths, and a part that counts for nothing. */
const DECIMALS = extendEvaluationScheme(ZHANGZHOU_2021, {
  id: "decimals",
  scoring: "points",
  dimensions: [
    {
      code: "a",
      title: title("甲"),
      weight: "62.5",
      indicators: [
        { code: "a1", title: title("甲一"), points: "10.5" },
        { code: "a2", title: title("甲二"), points: "14.25" },
        { code: "a3", title: title("甲三"), points: "0.25" },
      ],
    },
    { code: "b", title: title("乙"), weight: "37.5", indicators: [] },
    { code: "c", title: title("丙"), weight: "0", indicators: [] },
  ],
  grades: [
    { code: "excellent", title: title("优秀"), from: "92.5" },
    { code: "good", title: title("良好"), from: "80" },
    { code: "passed", title: title("合格"), from: "60" },
  ],
});

function argumentOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return error.argument;
    throw error;
  }
  return undefined;
}

describe("evaluation", () => {
  it("weights and adds the worked example to 83.85", () => {
    const verdict = evaluation(WORKED, { scheme: ZHANGZHOU_2021, asOf: AS_OF });
    expect(verdict.kind).toBe("decided");
    if (verdict.kind !== "decided") return;
    expect(verdict.value.total).toBe("83.85");
    expect(verdict.value.grade).toBeUndefined();
    expect(verdict.value.dimensions.map(({ points, lost }) => [points, lost])).toEqual([
      ["18.00", "2.00"],
      ["8.00", "2.00"],
      ["31.45", "5.55"],
      ["15.40", "6.60"],
      ["11.00", "0.00"],
    ]);
    expect(verdict.reasons.map((reason) => sentence(reason, zhCn))).toEqual(["5个维度均已评分，合计83.85分。"]);
    expect(verdict.basis).toMatchObject({ rulesId: "zhangzhou-2021", asOf: AS_OF });
  });

  it("takes a dimension from its indicators", () => {
    const verdict = evaluation(scores(["a1", "10"], ["a2", "10"], ["b", "99"]), { scheme: OWN, asOf: AS_OF });
    expect(verdict).toMatchObject({ kind: "decided", value: { total: "79.60", grade: "good" } });
  });

  it("takes points up to the weight where a scheme scores so", () => {
    const all = scores(
      ["infrastructure", "12"],
      ["functions", "20"],
      ["resources", "20.5"],
      ["safeguards", "22"],
      ["performance", "15.5"],
    );
    const verdict = evaluation(all, { scheme: POINTS, asOf: AS_OF });
    expect(verdict).toMatchObject({ kind: "decided", value: { total: "90.00", grade: "national-model" } });
  });

  it("grades before it rounds: 89.996 prints as 90.00 and is no 90", () => {
    const all = scores(["a1", "10"], ["a2", "20"], ["b", "74.99"]);
    const verdict = evaluation(all, { scheme: OWN, asOf: AS_OF });
    expect(verdict).toMatchObject({ kind: "decided", value: { total: "90.00", grade: "good" } });
    const below = evaluation(scores(["a1", "0"], ["a2", "0"], ["b", "1"]), { scheme: OWN, asOf: AS_OF });
    expect(below).toMatchObject({ kind: "decided", reasons: [{}, { code: "evaluation-below-grades" }] });
    expect(below.kind === "decided" && below.value.grade).toBeUndefined();
  });

  it("adds decimals exactly, and divides by no marks of a part that counts for nothing", () => {
    const given = scores(["a1", "8.4"], ["a2", "14.05"], ["a3", "0.05"], ["b", "36.25"], ["c", "0"]);
    const verdict = evaluation(given, { scheme: DECIMALS, asOf: AS_OF });
    if (verdict.kind !== "decided") throw new Error(verdict.kind);
    expect(verdict.value).toStrictEqual({
      total: "92.50",
      grade: "excellent",
      dimensions: [
        { code: "a", title: title("甲"), weight: "62.5", points: "56.25", lost: "6.25" },
        { code: "b", title: title("乙"), weight: "37.5", points: "36.25", lost: "1.25" },
        { code: "c", title: title("丙"), weight: "0", points: "0.00", lost: "0.00" },
      ],
    });
    const { citations } = verdict.reasons[0]!;
    expect(verdict.reasons).toStrictEqual([
      { code: "evaluation-scored", data: { total: "92.50", dimensions: 3 }, citations },
      { code: "evaluation-graded", data: { total: "92.50", grade: title("优秀"), from: "92.5" }, citations },
    ]);
    expect(verdict.reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "3个维度均已评分，合计92.50分。",
      "92.50分，达到优秀的标准（92.5分以上）。",
    ]);
  });

  it("names the lowest grade where the total is below every one", () => {
    const given = scores(["a1", "0"], ["a2", "0"], ["a3", "0"], ["b", "37.5"], ["c", "0"]);
    const { reasons } = evaluation(given, { scheme: DECIMALS, asOf: AS_OF });
    expect(reasons[1]).toMatchObject({
      code: "evaluation-below-grades",
      data: { total: "37.50", grade: title("合格"), from: "60" },
    });
  });

  it("says of a total that rounding lifts to a grade that it is short of it", () => {
    const grades = [{ code: "good", title: title("良好"), from: "90" }] as const;
    const scheme = { ...OWN, grades };
    const short = evaluation(scores(["a1", "10"], ["a2", "20"], ["b", "74.99"]), { scheme, asOf: AS_OF });
    const reason = short.reasons[1]!;
    expect(reason.data).toStrictEqual({ total: "90.00", grade: title("良好"), from: "90" });
    expect(sentence(reason, zhCn)).toBe("90.00分（四舍五入前不足90分），未达到良好的标准（90分以上）。");
    expect(sentence(reason, en)).toBe(`90.00, before rounding less, is below ${title("良好").en} (from 90).`);
    const clear = evaluation(scores(["a1", "10"], ["a2", "20"], ["b", "70"]), { scheme, asOf: AS_OF });
    expect(sentence(clear.reasons[1]!, zhCn)).toBe("88.00分，未达到良好的标准（90分以上）。");
  });

  it("names the scheme that is not whole", () => {
    const scheme = { ...OWN, grades: undefined } as never;
    expect(argumentOf(() => evaluation([], { scheme, asOf: AS_OF }))).toBe("scheme.grades");
    expect(argumentOf(() => checkEvaluationScores([], scheme))).toBe("scheme.grades");
    expect(argumentOf(() => evaluationGrade("80", scheme))).toBe("scheme.grades");
  });

  it("makes up no score: it says between which totals the outcome lies", () => {
    const verdict = evaluation(WORKED.slice(1), { scheme: ZHANGZHOU_2021, asOf: AS_OF });
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: ["conditions"],
      reasons: [{ code: "evaluation-scores-missing", data: { least: "65.85", most: "85.85" } }],
    });
    expect(sentence(verdict.reasons[0]!, en)).toContain("between 65.85 and 85.85");
  });

  it("counts a faulty score as missing", () => {
    const verdict = evaluation([...WORKED, ...scores(["basics", "84"])], { scheme: ZHANGZHOU_2021, asOf: AS_OF });
    expect(verdict).toMatchObject({ kind: "undetermined", missing: ["basics"] });
  });

  it("gives no total where weights were not seen", () => {
    const verdict = evaluation([], { scheme: DIGITAL_ARCHIVES_TEST, asOf: AS_OF });
    expect(verdict).toMatchObject({ kind: "undetermined", reasons: [{ code: "evaluation-weights-missing" }] });
    expect(verdict.kind === "undetermined" && verdict.missing).toHaveLength(4);
  });

  it("is undetermined on a day on which the text of the scheme was not in force, and gives no total without a citation", () => {
    const asOf = "2020-12-31";
    const verdict = evaluation(WORKED, { scheme: ZHANGZHOU_2021, asOf });
    const { basis, ...early } = verdict;
    expect(basis).toMatchObject({ rulesId: "zhangzhou-2021", asOf });
    expect(early).toStrictEqual({
      kind: "undetermined",
      missing: ["scheme"],
      reasons: [
        { code: "evaluation-scheme-not-in-force", data: { scheme: ZHANGZHOU_2021.title, asOf }, citations: [] },
      ],
    });
    expect(sentence(verdict.reasons[0]!, zhCn)).toBe(
      "“漳州市国家综合档案馆业务建设评价（2021年）”在2020-12-31不在施行期内，不能据以评价；请核对评价日期，或选用当时施行的评价方案。",
    );
    expect(sentence(verdict.reasons[0]!, en)).toBe(
      '"Evaluation of archives in Zhangzhou, 2021" was not in force on 2020-12-31, so that nothing is evaluated by it; check the day, or choose the scheme of that day.',
    );
    expect(evaluation(WORKED, { scheme: ZHANGZHOU_2021, asOf: "2021-01-01" }).kind).toBe("decided");
    const instruments = ZHANGZHOU_2021.instruments.map((text) => ({ ...text, repealedFrom: "2024-01-01" as const }));
    const repealed = extendEvaluationScheme(ZHANGZHOU_2021, { id: "repealed", instruments });
    expect(evaluation(WORKED, { scheme: repealed, asOf: "2023-12-31" }).kind).toBe("decided");
    expect(evaluation(WORKED, { scheme: repealed, asOf: "2024-01-01" }).kind).toBe("undetermined");
  });

  it("refuses a day that is none", () => {
    expect(argumentOf(() => evaluation(WORKED, { scheme: ZHANGZHOU_2021, asOf: "2021" as never }))).toBe("asOf");
  });
});

describe("evaluationGrade", () => {
  it("refuses what is no total", () => {
    for (const total of ["", "100.1", "-1", "优"]) {
      expect(argumentOf(() => evaluationGrade(total, DIGITAL_ARCHIVES_TEST))).toBe("total");
    }
    expect(() => evaluationGrade("优", DIGITAL_ARCHIVES_TEST)).toThrow(
      'total: expected a decimal text from 0 to 100, received "优"',
    );
  });
});

describe("lostPoints", () => {
  it("begins with where most was lost", () => {
    const verdict = evaluation(WORKED, { scheme: ZHANGZHOU_2021, asOf: AS_OF });
    const rows = verdict.kind === "decided" ? lostPoints(verdict.value) : [];
    expect(rows.map(({ code, lost }) => [code, lost])).toEqual([
      ["services", "6.60"],
      ["basics", "5.55"],
      ["conditions", "2.00"],
      ["administration", "2.00"],
    ]);
  });

  it("leaves out of a stored outcome what is no number of points", () => {
    const row = (code: string, lost: string) => ({ code, title: title(code), weight: "50", points: "40", lost });
    const stored = { total: "80.00", dimensions: [row("a", "—"), row("b", "10.00"), row("c", "")] };
    expect(lostPoints(stored).map(({ code }) => code)).toEqual(["b"]);
  });
});

describe("checkEvaluationScores", () => {
  it("finds every fault at once", () => {
    const faulty = scores(["a", "60"], ["a1", "10.5"], ["a2", "x"], ["b", "1"], ["b", "2"], ["c", "3"]);
    const found = checkEvaluationScores(faulty, OWN);
    expect(found).toStrictEqual([
      {
        code: "score-not-by-indicator",
        severity: "error",
        place: { field: "a", value: "60" },
        data: { title: title("甲"), indicators: 2 },
      },
      {
        code: "score-out-of-range",
        severity: "error",
        place: { field: "a1", value: "10.5" },
        data: { title: title("甲一"), score: "10.5", full: "10" },
      },
      {
        code: "score-out-of-range",
        severity: "error",
        place: { field: "a2", value: "x" },
        data: { title: title("甲二"), score: "x", full: "20" },
      },
      { code: "score-repeated", severity: "error", place: { field: "b", value: "2" }, data: { title: title("乙") } },
      { code: "score-of-nothing", severity: "error", place: { field: "c", value: "3" }, data: { of: "c" } },
    ]);
    for (const words of [zhCn, en]) {
      for (const finding of found) expect(sentence(finding, words)).not.toBe(finding.code);
    }
  });

  it("takes a score as a decimal text and as nothing else, up to the full marks", () => {
    const score = (given: unknown) => checkEvaluationScores([{ of: "b", score: given as string }], OWN)[0]?.data;
    expect([score("100"), score("99.999999999"), score("0")]).toEqual([undefined, undefined, undefined]);
    for (const given of [37, "37分", "分37", "-1", "1e2", "", null]) {
      expect(score(given)).toStrictEqual({ title: title("乙"), score: given, full: "100" });
    }
  });

  it("knows no limit where the weight was not seen", () => {
    const given = scores(["functions", "99"], ["resources", "?"], ["infrastructure", "12.5"]);
    const found = checkEvaluationScores(given, DIGITAL_ARCHIVES_TEST);
    expect(found.map(({ data }) => data)).toStrictEqual([
      { title: expect.objectContaining({ "zh-CN": "档案资源" }), score: "?" },
      { title: expect.anything(), score: "12.5", full: "12" },
    ]);
    expect(sentence(found[0]!, zhCn)).toBe("“档案资源”的得分“?”不是不小于0的数。");
  });
});

describe("extendEvaluationScheme", () => {
  const dimensions = (change: object) => OWN.dimensions.map((row, at) => (at === 0 ? { ...row, ...change } : row));

  it.each([
    ["weights above 100", { dimensions: dimensions({ weight: "61" }) }, "patch.dimensions.weight"],
    ["weights below 100", { dimensions: dimensions({ weight: "59" }) }, "patch.dimensions.weight"],
    [
      "weights above 100 beside a missing one",
      {
        dimensions: [...dimensions({ weight: "61" }), { code: "c", title: title("丙"), weight: null, indicators: [] }],
      },
      "patch.dimensions.weight",
    ],
    ["a weight that is no number", { dimensions: dimensions({ weight: "many" }) }, "patch.dimensions.weight"],
    ["a code twice", { dimensions: dimensions({ code: "b" }) }, "patch.dimensions"],
    [
      "indicators that are not as many as stated",
      { dimensions: dimensions({ indicatorCount: 3 }) },
      "patch.dimensions.indicators",
    ],
    [
      "full marks of nothing",
      {
        dimensions: dimensions({ indicators: [{ code: "x", title: title("x"), points: "0" }], indicatorCount: 1 }),
      },
      "patch.dimensions.indicators.points",
    ],
    [
      "full marks that are no number",
      {
        dimensions: dimensions({ indicators: [{ code: "x", title: title("x"), points: "many" }], indicatorCount: 1 }),
      },
      "patch.dimensions.indicators.points",
    ],
    ["no dimension", { dimensions: [] }, "patch.dimensions"],
    ["a grade from no number", { grades: [{ code: "good", title: title("良好"), from: "many" }] }, "patch.grades.from"],
    [
      "grades from the same total",
      { grades: [OWN.grades[0]!, { ...OWN.grades[1]!, from: OWN.grades[0]!.from }] },
      "patch.grades.from",
    ],
    ["grades that rise", { grades: [...OWN.grades].reverse() }, "patch.grades.from"],
    ["a grade twice", { grades: [OWN.grades[0]!, OWN.grades[0]!] }, "patch.grades"],
    ["an unknown way to score", { scoring: "stars" }, "patch.scoring"],
    ["a text it does not carry", { citation: { instrument: "x", confidence: "seen" } }, "patch.citation"],
  ])("refuses %s", (_, patch, argument) => {
    expect(argumentOf(() => extendEvaluationScheme(OWN, { id: "other", ...(patch as object) }))).toBe(argument);
  });

  it("says what it expected and what came", () => {
    const extended = (patch: object) => () => extendEvaluationScheme(OWN, { id: "other", ...patch });
    const missing = { code: "c", title: title("丙"), weight: null, indicators: [] };
    const points = (given: string) => ({ code: "x", title: title("x"), points: given });
    const said: readonly (readonly [object, string])[] = [
      [{ dimensions: [] }, "patch.dimensions: expected at least one dimension, received"],
      [{ dimensions: dimensions({ code: "b" }) }, 'patch.dimensions: expected codes that differ, received "b"'],
      [
        { dimensions: dimensions({ weight: "many" }) },
        'patch.dimensions.weight: expected a decimal text such as "37", received "many"',
      ],
      [
        { dimensions: [...dimensions({ weight: "61" }), missing] },
        'patch.dimensions.weight: expected weights that add up to 100, received "61 + 40 + ?"',
      ],
      [
        { dimensions: dimensions({ indicatorCount: 3 }) },
        "patch.dimensions.indicators: expected 3 indicators in a, received 2",
      ],
      [
        { dimensions: dimensions({ indicators: [points("0"), points("1")] }) },
        'patch.dimensions: expected codes that differ, received "x"',
      ],
      [
        { dimensions: dimensions({ indicators: [points("0")], indicatorCount: 1 }) },
        'patch.dimensions.indicators.points: expected a decimal text above 0, received "0"',
      ],
      [
        { grades: [...OWN.grades].reverse() },
        'patch.grades.from: expected decimal texts that fall from grade to grade, received "90"',
      ],
    ];
    for (const [patch, message] of said) expect(extended(patch)).toThrow(message);
  });

  it("takes indicators without a stated number of them, and weights that leave room for a missing one", () => {
    const { indicatorCount: _none, ...first } = OWN.dimensions[0]!;
    const missing = { code: "c", title: title("丙"), weight: null, indicators: [] };
    const rest = { ...OWN.dimensions[1]!, weight: "30" } as const;
    const scheme = extendEvaluationScheme(OWN, { id: "other", dimensions: [first, rest, missing] });
    expect(scheme.dimensions).toEqual([first, rest, missing]);
  });
});
