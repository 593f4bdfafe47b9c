import {
  checkEvaluationScores,
  DIGITAL_ARCHIVES_TEST,
  type EvaluationScheme,
  evaluation,
  evaluationGrade,
  ZHANGZHOU_2021,
} from "lantai/evaluation";
import { digitizationRate, forecast, PACE_RULES, PROGRESS_COVERAGES, PROGRESS_DENOMINATORS } from "lantai/progress";
import {
  checkStatisticsReturn,
  DA_2,
  DA_3,
  extendStatisticsForm,
  filledForm,
  type StatisticsForm,
  statisticsText,
  statisticsValue,
} from "lantai/statistics";
import { HOLDINGS_BY_STAGE, SELECTION_CASES } from "../cases/digitization-rates.js";
import { DIGITAL_ARCHIVES_GRADES, DIGITAL_ARCHIVES_PARTS, EVALUATION_CASES } from "../cases/evaluations.js";
import { FORECAST_CASES } from "../cases/forecasts.js";
import { PUBLISHED_SUMS } from "../cases/national-figures.js";
import { GROUP_CASES, INVARIANT_CASES, LINE_CASES } from "../cases/statistics-forms.js";
import type { Asked } from "./asked-rules.js";

const ZHANGZHOU: Asked<EvaluationScheme> = {
  name: "ZHANGZHOU_2021",
  rules: ZHANGZHOU_2021,
  // Weights have to add up to 100: the first that is left takes what is lost.
  mended: (scheme) => {
    const [first, ...others] = scheme.dimensions;
    const rest = others.reduce((sum, { weight }) => sum + Number(weight), 0);
    return { ...scheme, dimensions: [{ ...first!, weight: `${100 - rest}` }, ...others] };
  },
  answers: (scheme) =>
    EVALUATION_CASES.filter((row) => row.scheme === "zhangzhou-2021").map(
      ({ scores }) =>
        () =>
          evaluation(scores, { scheme, asOf: "2021-12-31" }),
    ),
};

const DIGITAL_ARCHIVES: Asked<EvaluationScheme> = {
  name: "DIGITAL_ARCHIVES_TEST",
  rules: DIGITAL_ARCHIVES_TEST,
  answers: (scheme) => [
    ...DIGITAL_ARCHIVES_GRADES.map(
      ({ total }) =>
        () =>
          evaluationGrade(total, scheme),
    ),
    ...DIGITAL_ARCHIVES_PARTS.map(
      ({ of, tooMany }) =>
        () =>
          checkEvaluationScores([{ of, score: tooMany }], scheme),
    ),
  ],
};

/** A form whose lines all have a group and a unit, and whose parts and wholes are all among its lines. */
function mendedForm(form: StatisticsForm): StatisticsForm {
  const groups = new Set(form.groups.map(({ code }) => code));
  const units = new Set(form.units.map(({ code }) => code));
  const lines = form.lines.filter(({ group, unit }) => groups.has(group) && units.has(unit));
  const known = new Set(lines.map(({ line }) => line));
  const invariants = form.invariants.filter(({ parts, whole }) => [...parts, whole].every((line) => known.has(line)));
  return { ...form, lines, invariants };
}

function askedForm(rules: StatisticsForm): Asked<StatisticsForm> {
  const lines = LINE_CASES.filter(({ form }) => form === rules.form);
  const groups = GROUP_CASES.filter(({ form }) => form === rules.form);
  const held = INVARIANT_CASES.filter(({ form }) => form === rules.form);
  const reportOf = (values: readonly (readonly [line: string, value: number])[]) => ({
    form: rules.id,
    respondent: "县档案馆",
    year: 2025,
    values: values.map(([line, value]) => ({ line, value })),
  });
  const filled = reportOf(lines.map(({ line, value }) => [line, value]));
  return {
    name: rules.form,
    rules,
    mended: mendedForm,
    answers: (form) => [
      // A line without a case has no value, and is not told.
      () => filledForm(filled, form).filter(({ value }) => value !== undefined),
      () => checkStatisticsReturn(filled, form),
      ...groups.map(({ title, first }) => () => {
        const group = form.groups.find((row) => row.title["zh-CN"] === title)!.code;
        const others = form.lines.map((line) => ({ ...line, code: null }));
        const line = { ...others[0]!, line: "another", group, code: first === undefined ? null : String(first) };
        return extendStatisticsForm(form, { id: "another", lines: [...others, line] }).lines.at(-1);
      }),
      ...held.map(
        ({ parts, whole }) =>
          () =>
            checkStatisticsReturn(reportOf([...parts, whole].map((line) => [line, line === whole ? 0 : 1])), form),
      ),
      ...PUBLISHED_SUMS.map(({ unit, whole }) => () => {
        const row = form.units.find(({ code }) => code === unit)!;
        return statisticsText(statisticsValue(whole, row)!, row);
      }),
    ],
  };
}

interface ProgressTables {
  readonly coverages: typeof PROGRESS_COVERAGES;
  readonly denominators: typeof PROGRESS_DENOMINATORS;
  readonly paces: typeof PACE_RULES;
}

const PROGRESS: Asked<ProgressTables> = {
  name: "progress",
  rules: { coverages: PROGRESS_COVERAGES, denominators: PROGRESS_DENOMINATORS, paces: PACE_RULES },
  answers: ({ coverages, denominators, paces }) => [
    ...SELECTION_CASES.map((row) => () => {
      const coverage = coverages.find(({ code }) => code === row.coverage)!;
      const denominator = denominators.find(({ code }) => code === row.denominator)!;
      return digitizationRate(HOLDINGS_BY_STAGE, { coverage, denominator, unit: "volumes" });
    }),
    ...FORECAST_CASES.map(({ pace, accepted, ...row }) => () => {
      const batches = accepted.map(([completedOn, volumes]) => {
        return { completedOn, extent: { volumes, items: 0, pages: 0, withoutPageCount: 0 } };
      });
      const rule = paces.find(({ code }) => code === pace) ?? ("lost" as "week");
      return forecast({ ...row, batches, unit: "volumes", pace: rule });
    }),
  ],
};

/** The schemes, forms and selections of figures, each with what the golden cases ask of it. */
export const ASKED_FIGURES = [ZHANGZHOU, DIGITAL_ARCHIVES, askedForm(DA_2), askedForm(DA_3), PROGRESS];
