import { cure, sentence } from "lantai/findings";
import { figureText } from "lantai/half-year-report";
import { IMAGE_COVERAGE_TITLES } from "lantai/page-images";
import { COUNTING_UNIT_TITLES, countIn } from "lantai/progress";
import { percentText } from "lantai/quantities";
import { WORDS } from "./files.mjs";
import { AS_OF, PHASE, TARGET } from "./settings.mjs";

/** What an archivist wants to know at a glance. */
export function summaryOf(county, figures, report, marks) {
  return [
    "",
    `${report.title}（${[...marks, `截至${AS_OF}`].join("，")}）`,
    `  ${PHASE.title}：${figureIn(report, "phase-done")}；卷内文件${county.innerItems.counts.entries}条，不另计件`,
    ...coverageLines(figures, report),
    ...rateLines(figures.progress),
    ...dueLines(figures.due),
    ...ledgerLines(figures.standing),
    ...qualityLines(county, figures, report),
  ];
}

/** A finding in one line: where, what, and what to do. */
export function findingLine(finding) {
  const { file, sheet, row } = finding.place;
  const place = [file, sheet, row === undefined ? undefined : `第${row}行`]
    .filter((part) => part !== undefined)
    .join(" ");
  const lead = place === "" ? "" : `${place}：`;
  return `${lead}${sentence(finding, WORDS)}${cure(finding, WORDS)}`;
}

function coverageLines({ coverage }, report) {
  const present = Object.keys(coverage).filter((code) => countIn(coverage[code], "volumes-and-items") > 0);
  const texts = present.map((code) => `${IMAGE_COVERAGE_TITLES[code]["zh-CN"]}${figureIn(report, `coverage:${code}`)}`);
  return [`  图像挂接：${texts.join("；")}`];
}

/** A figure of the report as it is printed there. */
function figureIn({ figures }, code) {
  return figureText(
    figures.find((figure) => figure.code === code),
    WORDS.halfYear.figures,
  );
}

/** The rows of a table of the report. */
function rowsOf({ sections }, code) {
  return sections.flatMap(({ tables }) => tables).find((table) => table.code === code)?.rows ?? [];
}

function rateLines({ rate, before, standing, forecast }) {
  const unit = COUNTING_UNIT_TITLES[rate.unit]["zh-CN"];
  const { part, whole, of } = rate.share;
  const reached = standing.reached ? "已达到" : `未达到，尚差${standing.missing}${unit}（取整前比较）`;
  const lines = [
    `  数字化率（${of.title["zh-CN"]}，已挂接）：${standing.rateText}%（${part}/${whole}${unit}），本期前${percentText(before.share, 1)}%`,
    `  ${TARGET}%目标：${reached}`,
  ];
  if (standing.reached) return lines;
  if (forecast.kind !== "decided") return [...lines, `  预计达标：${forecast.reasons.map(told).join("")}`];
  const { earliest, likely, latest } = forecast.value;
  return [...lines, `  预计达标：${likely}（最早${earliest}，最迟${latest}）`];
}

function dueLines({ openingSummary, retentionSummary }) {
  return [
    `  到期待开放审核：${openingSummary.due.records}条；缺形成日期等不能判断${openingSummary.undetermined.records}条`,
    `  保管期限到期待鉴定：${retentionSummary.due.records}条；长期、短期等不能判断${retentionSummary.undetermined.records}条`,
  ];
}

function ledgerLines({ closed, open, overdue }) {
  const { part, whole } = closed;
  return [
    `  问题台账：${whole}项，已销号${part}项（${percentText(closed, 1)}%），未销号${open.length}项，其中逾期${overdue}项`,
    ...open.map(
      ({ entry, daysLate }) =>
        `    第${entry.no}号 ${entry.problem}（${entry.owner}）${daysLate > 0 ? `，逾期${daysLate}天` : ""}`,
    ),
  ];
}

function qualityLines({ items, remarks }, { ownFindings }, report) {
  const blanks = items.counts.blanks
    .filter(({ key }) => ["date", "responsibleParty", "documentNo"].includes(key))
    .map(({ heading, blank }) => `${heading}${blank}`);
  return [
    "  目录质量：",
    ...rowsOf(report, "findings").map(([severity, kind, count]) => `    ${severity}　${kind}：${count}处`),
    `    归档文件目录空白：${blanks.join("，")}`,
    ...[...remarks, ...ownFindings].map((finding) => `    ${findingLine(finding)}`),
  ];
}

function told(reason) {
  return sentence(reason, WORDS);
}
