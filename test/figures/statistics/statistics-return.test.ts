import { cure, sentence } from "lantai/findings";
import {
  checkStatisticsReturn,
  DA_2,
  DA_3,
  filledForm,
  mergedReturns,
  type StatisticsReturn,
  statisticsText,
  statisticsValue,
} from "lantai/statistics";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, it } from "vitest";

function report(values: Readonly<Record<string, number>>, more: Partial<StatisticsReturn> = {}): StatisticsReturn {
  const rows = Object.entries(values).map(([line, value]) => ({ line, value }));
  return { form: DA_3.id, respondent: "县民政局", year: 2025, values: rows, ...more };
}

const titleOf = (key: string) => DA_3.lines.find(({ line }) => line === key)!.title;
const unitOfLine = (key: string) => DA_3.lines.find(({ line }) => line === key)!.unit;
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe("statisticsText", () => {
  it("prints the seed batch as 5.9545 万幅", () => {
    expect(statisticsText(59_545, "ten-thousand-images")).toBe("5.9545");
  });

  it("rounds half up what the form does not print", () => {
    expect(statisticsText(125, "metre")).toBe("1.25");
    expect(statisticsText(50, "hour")).toBe("0.83");
    expect(statisticsText(1_610_612_736, "gigabyte")).toBe("1.50");
  });

  it("refuses a unit that is none, and takes the host's own", () => {
    expect(() => statisticsText(1, "box")).toThrow("unit");
    const title = { "zh-CN": "箱", en: "boxes" };
    const box = {
      code: "box",
      title,
      base: title,
      perUnit: 1,
      decimals: 0,
      together: "sum",
      confidence: "practised",
    } as const;
    expect(statisticsText(12, box)).toBe("12");
    expect(() => statisticsText(12, { ...box, perUnit: 0 })).toThrow(
      "unit.perUnit: expected whole base units from 1, received 0",
    );
    expect(() => statisticsText(1, "box")).toThrow(/^unit: expected one of volume, item, .*, received "box"$/);
  });
});

describe("statisticsValue", () => {
  it.each([
    ["5.9545", "ten-thousand-images", 59_545],
    ["58641.7", "ten-thousand-volumes-and-items", 586_417_000],
    ["0", "item", 0],
    ["1.5", "item", 2],
    ["", "item", undefined],
    ["-1", "item", undefined],
    ["1,234", "item", undefined],
    ["约6", "item", undefined],
    ["999999999999999", "gigabyte", undefined],
  ])("reads %j %s as %j", (text, unit, value) => {
    expect(statisticsValue(text, unit)).toBe(value);
  });

  it("refuses what is no text", () => {
    expect(() => statisticsValue(5 as never, "item")).toThrow("text");
  });
});

describe("filledForm", () => {
  it("keeps blank lines blank", () => {
    const filled = filledForm(report({ "holdings-volumes": 535, "digitized-volumes-images": 59_545 }), DA_3);
    const told = filled.filter(({ text }) => text !== undefined).map(({ line, text }) => [line.code, text]);
    expect(told).toEqual([
      ["34", "535"],
      ["73", "5.9545"],
    ]);
    expect(filled).toHaveLength(DA_3.lines.length);
    expect(filled[1]).toStrictEqual({ line: DA_3.lines[1] });
  });

  it("names the form that is not whole", () => {
    expect(() => filledForm(report({}), { ...DA_3, lines: undefined } as never)).toThrow("form.lines");
  });
});

describe("checkStatisticsReturn", () => {
  it("finds nothing where permanent and 30 years are the whole, or less", () => {
    const equal = { "holdings-volumes": 3448, "permanent-volumes": 1369, "thirty-years-volumes": 2079 };
    const less = { "holdings-items": 11_218, "permanent-items": 2038, "thirty-years-items": 8157 };
    expect(checkStatisticsReturn(report({ ...equal, ...less }), DA_3)).toEqual([]);
  });

  it("finds parts that exceed their whole, by one", () => {
    const more = { "holdings-volumes": 3448, "permanent-volumes": 1369, "thirty-years-volumes": 2080 };
    const [finding, ...others] = checkStatisticsReturn(report(more), DA_3);
    expect(others).toEqual([]);
    const unit = DA_3.units.find(({ code }) => code === "volume")!.title;
    const named = (key: string, text: string) => {
      const { code, title } = DA_3.lines.find(({ line }) => line === key)!;
      return { code, title, text };
    };
    expect(finding).toStrictEqual({
      code: "statistics-parts-exceed-whole",
      severity: "error",
      place: { id: "县民政局 2025", field: "holdings-volumes" },
      data: {
        invariant: "periods-within-holdings",
        parts: [named("permanent-volumes", "1369"), named("thirty-years-volumes", "2080")],
        whole: named("holdings-volumes", "3448"),
        unit,
      },
    });
    expect(sentence(finding!, zhCn)).toBe(
      "“永久以卷为保管单位的档案”1369、“30年（长期）以卷为保管单位的档案”2080之和大于第34项“以卷为保管单位的档案”3448（单位：卷）。",
    );
  });

  it("asks about more digitized volumes than there are", () => {
    const found = checkStatisticsReturn(report({ "holdings-volumes": 10, "digitized-volumes": 11 }), DA_3);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["statistics-parts-exceed-whole", "warning"]]);
  });

  it("asks for the whole of a part, where it is blank", () => {
    const found = checkStatisticsReturn(report({ "permanent-volumes": 1, "thirty-years-volumes": 2 }), DA_3);
    expect(found).toStrictEqual([
      {
        code: "statistics-whole-blank",
        severity: "warning",
        place: { id: "县民政局 2025", field: "holdings-volumes" },
        data: { part: titleOf("permanent-volumes"), whole: titleOf("holdings-volumes") },
      },
    ]);
  });

  it("takes a value of 0, and names the form that is not whole", () => {
    expect(checkStatisticsReturn(report({ "holdings-volumes": 0, "has-transferred": 1 }), DA_3)).toEqual([]);
    expect(() => checkStatisticsReturn(report({}), { ...DA_3, lines: undefined } as never)).toThrow("form.lines");
  });

  it("finds all faults at once, and keeps none of them from the others", () => {
    const faulty: StatisticsReturn = {
      form: DA_2.id,
      respondent: "县民政局",
      year: 2023,
      values: [
        { line: "boxes", value: 1 },
        { line: "holdings-volumes", value: 1.5 },
        { line: "has-transferred", value: 2 },
        { line: "readers", value: -1 },
        { line: "holdings-items", value: 5 },
        { line: "holdings-items", value: 6 },
        { line: "permanent-items", value: 7 },
        { line: "permanent-volumes", value: 7 },
      ],
    };
    const found = checkStatisticsReturn(faulty, DA_3);
    const id = "县民政局 2023";
    const base = (unit: string) => DA_3.units.find(({ code }) => code === unit)!.base;
    expect(found.slice(0, -1)).toStrictEqual([
      {
        code: "statistics-form-differs",
        severity: "error",
        place: { id },
        data: { form: DA_2.id, expected: DA_3.id },
      },
      {
        code: "statistics-year-outside-form",
        severity: "warning",
        place: { id },
        data: { year: 2023, fromYear: DA_3.fromYear, form: "DA-3" },
      },
      {
        code: "statistics-line-unknown",
        severity: "error",
        place: { id, field: "boxes", value: "1" },
        data: { line: "boxes" },
      },
      {
        code: "statistics-value-unreadable",
        severity: "error",
        place: { id, field: "holdings-volumes", value: "1.5" },
        data: { title: titleOf("holdings-volumes"), value: "1.5", unit: base("volume") },
      },
      {
        code: "statistics-value-unreadable",
        severity: "error",
        place: { id, field: "has-transferred", value: "2" },
        data: { title: titleOf("has-transferred"), value: "2", unit: base(unitOfLine("has-transferred")), most: 1 },
      },
      {
        code: "statistics-value-unreadable",
        severity: "error",
        place: { id, field: "readers", value: "-1" },
        data: { title: titleOf("readers"), value: "-1", unit: base(unitOfLine("readers")) },
      },
      {
        code: "statistics-line-repeated",
        severity: "error",
        place: { id, field: "holdings-items", value: "6" },
        data: { line: "holdings-items", title: titleOf("holdings-items") },
      },
    ]);
    expect(found.at(-1)).toMatchObject({
      code: "statistics-parts-exceed-whole",
      place: { id, field: "holdings-items" },
    });
    const title = titleOf("has-transferred");
    expect(sentence(found[4]!, zhCn)).toBe(`“${title["zh-CN"]}”填的是“2”，该项只问是否，应填1（是）或0（否）。`);
    expect(cure(found[4]!, zhCn)).toBe("“是”填1，“否”填0，不掌握的留空。");
    expect(sentence(found[4]!, en)).toBe(`The line "${title.en}" says "2", and asks for 1 (yes) or 0 (no).`);
    expect(cure(found[4]!, en)).toBe("Give 1 for yes and 0 for no, and nothing where it is not known.");
    for (const words of [zhCn, en]) {
      for (const finding of found) expect(sentence(finding, words)).not.toBe(finding.code);
    }
  });
});

describe("mergedReturns", () => {
  it("adds values, takes one yes for yes, and says who left a line blank", () => {
    const one = report({ "holdings-volumes": 535, "has-transferred": 0 }, { respondent: "县民政局" });
    const other = report({ "holdings-volumes": 40, "has-transferred": 1, readers: 12 }, { respondent: "县妇联" });
    const { merged, blank, findings } = mergedReturns([other, one], DA_3, "县档案局");
    expect(findings).toEqual([]);
    expect(merged).toEqual(
      report({ "holdings-volumes": 575, "has-transferred": 1, readers: 12 }, { respondent: "县档案局" }),
    );
    expect(blank).toEqual([{ line: "readers", respondents: ["县民政局"] }]);
  });

  it("gives no sum when a part is wrong", () => {
    const one = report({ "holdings-volumes": 535 });
    const again = mergedReturns([one, { ...one, year: 2024 }], DA_3, "县档案局");
    const place = { id: "县民政局 2024" };
    expect(again).toStrictEqual({
      blank: [],
      findings: [
        {
          code: "statistics-year-outside-form",
          severity: "warning",
          place,
          data: { year: 2024, fromYear: DA_3.fromYear, form: "DA-3" },
        },
        { code: "statistics-respondent-repeated", severity: "error", place, data: { respondent: "县民政局" } },
        {
          code: "statistics-years-differ",
          severity: "error",
          place,
          data: { respondent: "县民政局", year: 2024, expected: 2025 },
        },
      ],
    });
    expect(mergedReturns([], DA_3, "县档案局")).toEqual({ blank: [], findings: [] });
  });

  it("gives no sum where the parts of all exceed the whole that some left blank", () => {
    const parts = report({ "permanent-volumes": 100 }, { respondent: "县民政局" });
    const whole = report({ "holdings-volumes": 60, "permanent-volumes": 10 }, { respondent: "县妇联" });
    const { findings, blank, ...rest } = mergedReturns([parts, whole], DA_3, "县档案局");
    expect(rest).toEqual({});
    expect(blank).toEqual([{ line: "holdings-volumes", respondents: ["县民政局"] }]);
    expect(findings.map(({ code, severity, place }) => [code, severity, place.id])).toEqual([
      ["statistics-whole-blank", "warning", "县民政局 2025"],
      ["statistics-parts-exceed-whole", "error", "县档案局 2025"],
    ]);
    const copies = report({ "holdings-volumes": 10, "digitized-volumes": 11 });
    const asked = mergedReturns([copies], DA_3, "县档案局");
    expect(asked.merged?.values).toHaveLength(2);
    expect(asked.findings.map(({ code, place }) => [code, place.id])).toEqual([
      ["statistics-parts-exceed-whole", "县民政局 2025"],
      ["statistics-parts-exceed-whole", "县档案局 2025"],
    ]);
  });

  it("gives the sum beside findings that are no error", () => {
    const early = { ...report({ "holdings-volumes": 535 }), year: 2024 };
    const { merged, findings } = mergedReturns([early], DA_3, "县档案局");
    expect(codes(findings)).toEqual(["statistics-year-outside-form"]);
    expect(merged).toEqual({ ...early, respondent: "县档案局" });
  });

  it("names the form that is not whole", () => {
    expect(() => mergedReturns([], { ...DA_3, lines: undefined } as never, "县档案局")).toThrow("form.lines");
  });

  it("refuses a sum that is no exact number", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const of = (respondent: string) =>
      report({ "electronic-size": 0, "holdings-electronic-size": most }, { respondent });
    const sound = (each: StatisticsReturn) => ({ ...each, values: each.values.slice(1) });
    expect(() => mergedReturns([of("甲"), of("乙")].map(sound), DA_3, "县档案局")).toThrow(
      "returns: expected sums below 2^53, received 18014398509481982",
    );
  });
});
