import { isCallerError } from "lantai/findings";
import { DA_2, DA_3, extendStatisticsForm, STATISTICS_UNITS, type StatisticsForm } from "lantai/statistics";
import { describe, expect, it } from "vitest";

const unitOf = (form: StatisticsForm, unit: string) => form.units.find(({ code }) => code === unit)!.title["zh-CN"];
const errorOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isCallerError(error)) return [error.argument, error.received];
    throw error;
  }
  return undefined;
};

describe("DA_3", () => {
  it("asks the twelve measures of carriers again of permanent records and of those of 30 years, without a code of their own", () => {
    for (const [group, from, to] of [
      ["permanent", 47, 58],
      ["thirty-years", 59, 70],
    ] as const) {
      const lines = DA_3.lines.filter((line) => line.group === group);
      expect(lines.map(({ code }) => code)).toEqual(new Array(to - from + 1).fill(null));
      expect(DA_3.groups.find(({ code }) => code === group)?.codes).toEqual({ from, to });
    }
  });

  it("holds the parts of every carrier against its total", () => {
    const wholes = DA_3.invariants.filter(({ code }) => code === "periods-within-holdings").map(({ whole }) => whole);
    const held = DA_3.lines.filter(({ group, line }) => group === "holdings" && line !== "holdings-shelf-length");
    expect(wholes).toEqual(held.map(({ line }) => line));
  });
});

describe("DA_2", () => {
  it("has names and units and no code", () => {
    expect(DA_2.lines.filter(({ code }) => code !== null)).toEqual([]);
    expect(DA_2.lines.every(({ title, unit }) => title["zh-CN"] !== "" && unitOf(DA_2, unit) !== "")).toBe(true);
  });
});

describe("extendStatisticsForm", () => {
  const lines = (change: (line: StatisticsForm["lines"][number]) => object) =>
    DA_3.lines.map((line) => ({ ...line, ...change(line) }));

  it("takes the printed codes of a year's form, within the stretch of their group", () => {
    const coded = lines(({ line }) => (line === "permanent-volumes" ? { code: "47" } : {}));
    const form = extendStatisticsForm(DA_3, { id: "da-3/2026", lines: coded });
    expect(form.lines.find(({ line }) => line === "permanent-volumes")?.code).toBe("47");
    expect(DA_3.lines.find(({ line }) => line === "permanent-volumes")?.code).toBeNull();
    expect(Object.isFrozen(form.lines[0])).toBe(true);
  });

  const coded = (code: string) => lines(({ line }) => (line === "permanent-volumes" ? { code } : {}));
  const changed = (change: object) => lines(({ line }) => (line === "holdings-items" ? change : {}));

  it.each([
    ["a code after the stretch", coded("59"), "patch.lines.code", '"59"'],
    ["a code before the stretch", coded("9"), "patch.lines.code", '"9"'],
    ["a code that begins as a number", coded("47a"), "patch.lines.code", '"47a"'],
    ["a code between two", coded("47.5"), "patch.lines.code", '"47.5"'],
    ["a code in another form", coded(" 47"), "patch.lines.code", '" 47"'],
    ["a code twice", changed({ code: "34" }), "patch.lines", '"34"'],
    ["a key twice", [...DA_3.lines, { ...DA_3.lines[0]!, code: null }], "patch.lines", '"holdings-volumes"'],
    ["an unknown unit", changed({ unit: "box" }), "patch.lines.unit", '"box"'],
    ["an unknown group", changed({ group: "boxes" }), "patch.lines.group", '"boxes"'],
    ["an unknown text", changed({ citation: { instrument: "x", confidence: "seen" } }), "patch", '"x"'],
  ])("refuses %s", (_, patched, argument, received) => {
    expect(errorOf(() => extendStatisticsForm(DA_3, { id: "x", lines: patched }))).toEqual([argument, received]);
  });

  it("takes the first and the last code of a stretch, and any where a group has none", () => {
    for (const code of ["47", "58"]) {
      expect(errorOf(() => extendStatisticsForm(DA_3, { id: "x", lines: coded(code) }))).toBeUndefined();
    }
    const groups = DA_3.groups.map(({ codes: _none, ...group }) => group);
    expect(errorOf(() => extendStatisticsForm(DA_3, { id: "x", groups, lines: coded("A-1") }))).toBeUndefined();
  });

  it("says what it expected and what came", () => {
    const extended = (patch: object) => () => extendStatisticsForm(DA_3, { id: "x", ...patch });
    expect(extended({ fromYear: 2025.5 })).toThrow("patch.fromYear: expected a year, received 2025.5");
    expect(extended({ units: [{ ...STATISTICS_UNITS[0]!, perUnit: 0.5 }] })).toThrow(
      "patch.units: expected whole base units from 1, received 0.5",
    );
    expect(extended({ lines: coded("59") })).toThrow('patch.lines.code: expected a code from 47 to 58, received "59"');
    expect(extended({ lines: changed({ code: "34" }) })).toThrow(
      'patch.lines: expected keys and codes that differ, received "34"',
    );
    expect(extended({ lines: changed({ group: "boxes" }) })).toThrow(
      /^patch\.lines\.group: expected one of holdings, permanent, .*, received "boxes"$/,
    );
  });

  it("refuses a form without a table, a base below 1 and an invariant of lines that it lacks", () => {
    const without = { ...DA_3, units: undefined } as unknown as StatisticsForm;
    expect(errorOf(() => extendStatisticsForm(without, { id: "x" }))?.[0]).toBe("patch.units");
    const units = STATISTICS_UNITS.map((unit) => ({ ...unit, perUnit: 0 }));
    expect(errorOf(() => extendStatisticsForm(DA_3, { id: "x", units }))).toEqual(["patch.units", "0"]);
    const invariants = [{ ...DA_3.invariants[0]!, whole: "boxes" }];
    expect(errorOf(() => extendStatisticsForm(DA_3, { id: "x", invariants }))).toEqual(["patch.invariants", '"boxes"']);
    expect(errorOf(() => extendStatisticsForm(DA_3, { id: "x", fromYear: Number.NaN }))?.[0]).toBe("patch.fromYear");
  });
});
