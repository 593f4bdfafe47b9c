import { ruleTable } from "../../../foundation/law/index.js";
import { dueDefinitions } from "./due-definitions.js";
import { defined, type FigureDefinition, LEFT_OUT, SUMMED, titled } from "./figure-definition.js";
import { PRACTICE_DEFINITIONS } from "./practice-definitions.js";

/** The definitions of all figures that a half-year report works out itself. */
export const FIGURE_DEFINITIONS: readonly FigureDefinition[] = ruleTable([
  defined("as-of", "day", titled("数据截止日", "day of the data"), titled("由报告单位确定", "set by the archives")),
  defined(
    "phase-started",
    "day",
    titled("{phase}启动日", "{phase}: start"),
    titled("项目记载的启动日期", "as the project has it"),
  ),
  defined(
    "phase-to-start",
    "day",
    titled("{phase}计划启动日", "{phase}: start to come"),
    titled("项目记载的启动日期", "as the project has it"),
  ),
  defined("phase-done", "extent", titled("{phase}完成数量", "{phase}: done"), SUMMED),
  defined(
    "phase-units",
    "units",
    titled("{phase}涉及单位", "{phase}: units"),
    titled("加工台账所列单位的个数", "units in the working ledger"),
  ),
  defined(
    "phase-planned",
    "extent",
    titled("{phase}计划数量", "{phase}: planned"),
    titled("项目约定的数量", "as the project has it"),
  ),
  defined(
    "phase-attainment",
    undefined,
    titled("{phase}计划完成率（{unit}）", "{phase}: attainment ({unit})"),
    titled("本期完成的{unit} ÷ 本期计划的{unit}", "{unit} done in this phase ÷ {unit} planned"),
  ),
  defined(
    "digitization-rate",
    undefined,
    titled("数字化率（{whole}{unit}，{coverage}）", "digitization rate ({whole}, {unit}, {coverage})"),
    titled(
      "{whole}中{coverage}的{unit} ÷ {whole}的{unit}",
      "{unit} of {whole} that are {coverage} ÷ {unit} of {whole}",
    ),
  ),
  defined(
    "rate-target",
    "percent",
    titled(
      "数字化率目标（{whole}{unit}，{coverage}）",
      "target of the digitization rate ({whole}, {unit}, {coverage})",
    ),
    titled("由规划或计划确定", "set by the plan"),
  ),
  defined(
    "rate-missing",
    undefined,
    titled("距目标尚差（{whole}{unit}，{coverage}）", "missing to the target ({whole}, {unit}, {coverage})"),
    titled(
      "{whole}的{unit} × 目标，向上取整，减去其中{coverage}的{unit}",
      "{unit} of {whole} × target, rounded up, less those that are {coverage}",
    ),
  ),
  defined(
    "rate-excluded",
    undefined,
    titled("{why}（{whole}）", "{why} ({whole})"),
    titled("计算{whole}数字化率时未计入的数量", "what does not count in the rate of {whole}"),
  ),
  ...forecastRows(),
  defined("coverage", "extent", titled("图像挂接：{coverage}", "image coverage: {coverage}"), SUMMED),
  defined(
    "coverage-to-correct",
    "extent",
    titled("图像与目录不能一一对应", "entries and images that do not agree"),
    titled("部分挂接、页号不符和待核三项之和", "pages missing, numbered beyond the pages, and undecided, added up"),
  ),
  defined(
    "dates-to-the-day",
    "records",
    titled("日期著录到日", "dates that give the day"),
    titled("日期著录到日或为起止日期的条目 ÷ 全部条目", "entries whose date gives the day or is a range ÷ all entries"),
  ),
  defined(
    "dates-incomplete",
    "records",
    titled("日期只著录到年或月", "dates that give only a year or a month"),
    titled("日期缺日或缺月的条目数", "entries whose date lacks its day or its month"),
  ),
  defined(
    "dates-missing",
    "records",
    titled("没有可用日期", "no usable date"),
    titled("日期空白、不详或无法识别的条目数", "entries whose date is blank, unknown or unreadable"),
  ),
  defined(
    "checked",
    "records",
    titled("检查目录条目", "entries checked"),
    titled("检查所读的条目数", "entries that the check read"),
  ),
  defined(
    "findings",
    "findings",
    titled("检查发现：{severity}", "found by the check: {severity}"),
    titled("严重程度为“{severity}”的问题数", 'findings of the severity "{severity}"'),
  ),
  defined(
    "findings-by-code",
    "findings",
    titled("{severity}：{finding}", "{severity}: {finding}"),
    titled("同一代码、同一严重程度的问题数", "findings of one code and one severity"),
  ),
  defined("findings-left-out", "kinds", titled("表中从略的问题种类", "kinds left out of the table"), LEFT_OUT),
  defined("findings-rest", "findings", titled("表中从略的问题", "findings left out of the table"), LEFT_OUT),
  ...dueDefinitions(
    "opening",
    titled("到期待开放审核", "due for open appraisal"),
    titled("封闭期届满", "the closure period is complete"),
  ),
  ...dueDefinitions(
    "retention",
    titled("保管期限届满待鉴定", "due for appraisal"),
    titled("保管期限届满", "the retention period has ended"),
  ),
  defined(
    "ledger-closed",
    "ledger-entries",
    titled("销号率", "close-out rate"),
    titled("已销号 ÷ 台账全部问题", "entries closed out ÷ all entries of the ledger"),
  ),
  defined(
    "ledger-open",
    "ledger-entries",
    titled("未销号", "open entries"),
    titled("台账中截止日尚未销号的问题数", "entries not closed out by the day"),
  ),
  defined(
    "ledger-overdue",
    "ledger-entries",
    titled("逾期未销号", "overdue entries"),
    titled("未销号且整改期限早于截止日的问题数", "open entries whose last day is before the day"),
  ),
  defined(
    "ledger-late",
    "days",
    titled("台账第{no}号逾期", "days late, entry {no}"),
    titled("整改期限至截止日的天数", "days from the last day to the day of the data"),
  ),
  ...PRACTICE_DEFINITIONS,
  defined("ledger-left-out", "ledger-entries", titled("表中从略的问题", "entries left out of the table"), LEFT_OUT),
]);

/**
 * The definition of a figure.
 *
 * @param code - the code of a definition, or of a figure: what stands behind the colon is passed over
 * @returns the row, or undefined for a host's own figure
 * @example
 * ```ts
 * figureDefinition("opening-due-year:1998")?.code; // => "opening-due-year"
 * ```
 */
export function figureDefinition(code: string): FigureDefinition | undefined {
  const kind = code.split(":", 1)[0];
  return FIGURE_DEFINITIONS.find((definition) => definition.code === kind);
}

function forecastRows(): FigureDefinition[] {
  const formula = (zh: string, en: string) =>
    titled(
      `距目标尚差 ÷ ${zh}，自截止日起逐个工作日推算`,
      `what is missing ÷ ${en}, in working days after the day of the data`,
    );
  return [
    defined(
      "rate-earliest",
      "day",
      titled(
        "预计最早达标（{whole}{unit}，{coverage}）",
        "target reached at the earliest ({whole}, {unit}, {coverage})",
      ),
      formula("近期各段中最快的进度", "the fastest pace of late"),
    ),
    defined(
      "rate-likely",
      "day",
      titled("预计达标（{whole}{unit}，{coverage}）", "target likely reached ({whole}, {unit}, {coverage})"),
      formula("近期平均进度", "the mean pace of late"),
    ),
    defined(
      "rate-latest",
      "day",
      titled("预计最迟达标（{whole}{unit}，{coverage}）", "target reached at the latest ({whole}, {unit}, {coverage})"),
      formula("近期各段中最慢的进度", "the slowest pace of late"),
    ),
  ];
}
