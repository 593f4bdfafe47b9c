import { CallerError } from "../../foundation/findings/index.js";
import { percentText } from "../../foundation/quantities/index.js";
import { COUNTING_UNIT_TITLES, type ProgressStage } from "../progress/index.js";
import type { Chart } from "./chart.js";
import type { ChartTexts } from "./chart-words.js";
import { shareBars } from "./share-bars.js";

const ROW_HEIGHT = 44;

/**
 * The funnel (漏斗图) from what is catalogued to what is accepted: one bar for each stage, all of one whole and from one zero, with how much
 * each stage is short of the one before. Bars are read more exactly than the width of a funnel.
 *
 * @param stages - from `progressStages`, the first stage on top; at least one
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns the chart with its alternative and its table
 * @throws {@link findings.CallerError} when there is no stage, or the stages are of different wholes or units
 * @example
 * ```ts
 * import { PROGRESS_COVERAGES } from "lantai/progress";
 * import { en } from "lantai/words/en";
 * const of = { code: "all-holdings", title: { "zh-CN": "全部馆藏", en: "all holdings" } };
 * const stages = PROGRESS_COVERAGES.map((selection, at) => ({
 *   selection,
 *   rate: { share: { part: 480 - at * 60, whole: 500, of }, coverage: selection.code, unit: "volumes", excluded: [] } as const,
 * }));
 * progressFunnelChart(stages, en).table.rows[1]; // => ["with images", 420, 500, "84.0", 60]
 * ```
 */
export function progressFunnelChart(stages: readonly ProgressStage[], words: ChartTexts): Chart {
  const { whole, of, unit } = requireOneWhole(stages);
  const texts = words.charts.progressFunnel;
  const unitTitle = COUNTING_UNIT_TITLES[unit][words.language];
  const title = texts.title({ whole: of.title[words.language] });
  const rows = stages.map(({ selection, rate }, at) => {
    const before = stages[at - 1];
    return {
      name: selection.title[words.language],
      part: rate.share.part,
      whole,
      percent: percentText(rate.share, 1),
      unit: unitTitle,
      less: before && before.rate.share.part - rate.share.part,
    };
  });
  const alternative = texts.alternative({ title, rows: rows.map(texts.row) });
  return {
    title,
    alternative,
    option: shareBars(
      rows.map((row) => ({ ...row, label: texts.label(row) })),
      {
        title,
        alternative,
        unit: unitTitle,
        done: texts.done,
        remaining: texts.remaining,
        barMaxWidth: 26,
        nameWidth: 100,
      },
    ),
    table: {
      columns: texts.columns,
      rows: rows.map(({ name, part, percent, less }) => [name, part, whole, percent ?? "", less ?? ""]),
    },
    size: { width: 800, height: 160 + rows.length * ROW_HEIGHT },
  };
}

/** Stages of different wholes would be a funnel that widens for no reason. */
function requireOneWhole(stages: readonly ProgressStage[]) {
  const [first] = stages;
  if (first === undefined) throw new CallerError("stages", "at least one stage", stages);
  const { share, unit } = first.rate;
  const kindOf = ({ rate }: ProgressStage) => `${rate.share.of.code}, ${rate.share.whole} ${rate.unit}`;
  const other = stages.find((stage) => kindOf(stage) !== kindOf(first));
  if (other !== undefined) throw new CallerError("stages", `stages of one whole: ${kindOf(first)}`, kindOf(other));
  return { whole: share.whole, of: share.of, unit };
}
