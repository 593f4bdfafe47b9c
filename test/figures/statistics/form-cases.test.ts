import { isCallerError } from "lantai/findings";
import {
  checkStatisticsReturn,
  DA_2,
  DA_3,
  extendStatisticsForm,
  filledForm,
  type StatisticsForm,
} from "lantai/statistics";
import { describe, expect, test } from "vitest";
import { GROUP_CASES, INVARIANT_CASES, LINE_CASES } from "../../cases/statistics-forms.js";

const FORMS = { "DA-2": DA_2, "DA-3": DA_3 };

const reportOf = (form: StatisticsForm, values: readonly (readonly [line: string, value: number])[]) => ({
  form: form.id,
  respondent: "县档案馆",
  year: 2025,
  values: values.map(([line, value]) => ({ line, value })),
});

describe.each(["DA-3", "DA-2"] as const)("%s", (name) => {
  const form = FORMS[name];
  const lines = LINE_CASES.filter((row) => row.form === name);
  const groups = GROUP_CASES.filter((row) => row.form === name);
  const report = reportOf(
    form,
    lines.map(({ line, value }) => [line, value]),
  );

  test("has these lines with these codes and units, and prints these values", () => {
    const unitOf = (code: string) => form.units.find((unit) => unit.code === code)?.title["zh-CN"];
    const filled = filledForm(report, form).map(({ line, value, text }) => {
      return [line.line, line.code, line.title["zh-CN"], unitOf(line.unit), value, text];
    });
    expect(filled).toEqual(lines.map((row) => [row.line, row.code, row.title, row.unit, row.value, row.printed]));
  });

  test("finds nothing wrong with a year whose values hold together", () => {
    expect(checkStatisticsReturn(report, form)).toEqual([]);
  });

  test.each(groups)(
    "takes the codes of the group $title from $first to $last and no other",
    ({ title, first, last }) => {
      const group = form.groups.find((row) => row.title["zh-CN"] === title)!.code;
      const takes = (code: number) => {
        const line = { ...form.lines[0]!, line: "another", code: String(code), group };
        const others = form.lines.map((each) => ({ ...each, code: null }));
        try {
          extendStatisticsForm(form, { id: "another", lines: [...others, line] });
          return true;
        } catch (error) {
          if (isCallerError(error)) return false;
          throw error;
        }
      };
      if (first === undefined || last === undefined) expect([takes(1), takes(9999)]).toEqual([true, true]);
      else expect([first - 1, first, last, last + 1].map(takes)).toEqual([false, true, true, false]);
    },
  );

  test("has no other groups, and no other has to hold between its lines", () => {
    expect(form.groups.map(({ title }) => title["zh-CN"])).toEqual(groups.map(({ title }) => title));
    const held = INVARIANT_CASES.filter((each) => each.form === name);
    expect(form.invariants.map(({ parts, whole }) => [...parts, whole])).toEqual(
      held.map(({ parts, whole }) => [...parts, whole]),
    );
  });
});

describe("parts and wholes", () => {
  test.each(INVARIANT_CASES)("$form: $parts are at most $whole, else $severity ($source)", (row) => {
    const form = FORMS[row.form];
    const given = (last: number) => [
      ...row.parts.map((part, at): [string, number] => [part, at === row.parts.length - 1 ? last : 6]),
      [row.whole, 6 * row.parts.length] as [string, number],
    ];
    expect(checkStatisticsReturn(reportOf(form, given(6)), form)).toEqual([]);
    const found = checkStatisticsReturn(reportOf(form, given(7)), form);
    expect(found.map(({ code, severity, place }) => [code, severity, place.field])).toEqual([
      ["statistics-parts-exceed-whole", row.severity, row.whole],
    ]);
  });
});
