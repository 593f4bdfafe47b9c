import { cure, sentence } from "lantai/findings";
import { figureText } from "lantai/half-year-report";
import { IMAGE_COVERAGE_TITLES } from "lantai/page-images";
import { COUNTING_UNIT_TITLES, countIn } from "lantai/progress";
import { formatMoney, percentText, quotientText } from "lantai/quantities";
import { WORDS } from "./files.mjs";
import { officeLines } from "./office-lines.mjs";
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
    ...reviewLines(figures.review),
    ...ledgerLines(figures.standing),
    ...practiceLines(figures.practice),
    ...officeLines(figures.offices),
    ...qualityLines(county, figures, report),
  ];
}

/** A finding in one line: where, what, and what to do. */
export function findingLine(finding) {
  const { file, sheet, row, id } = finding.place;
  const place = [file, sheet, row === undefined ? (file === undefined ? id : undefined) : `第${row}行`]
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

function reviewLines({ consultation, suggestions, figures }) {
  const rows = consultation.lists.map(({ unit, figures }) => `${unit ?? "档案馆单独审核"}${figures.records}条`);
  const { part, whole, of } = figures.openedOfDue;
  return [
    `  开放审核征求意见：${rows.join("，")}；题名筛查提示${suggestions.length}处，由人判断`,
    `  开放率（${of.title["zh-CN"]}）：${part}/${whole}`,
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

function practiceLines({ phase, outsourcing, custody, sheets, payable, amount, cost, refused, burnDown }) {
  const { part, whole } = phase.firstPass;
  const inside = custody.batches.flatMap(({ records }) => records).length;
  const changes = outsourcing.changesOn === undefined ? "" : `，${outsourcing.changesOn.day}起另有要求尚无证明`;
  return [
    `  委托服务：${outsourcing.kind === "decided" ? "已有据可查" : "尚有要求无证明"}${changes}`,
    `  批次验收：${sheets.length}批，一次通过${part}/${whole}，应付${payable.a4Equivalents}页（折算A4），计${formatMoney(amount, "yuan")}；尚在加工场所${inside}卷件`,
    `  每页费用：${quotientText(cost.yuanPerPage, 2)}元；预算${cost.missing.includes("budget") ? "金额未知，不作比较" : "已比较"}`,
    ...refused.map((finding) => `    ${findingLine(finding)}`),
    `  销号进度：${burnDown.map(({ day, open }) => `${day}余${open}项`).join("，")}`,
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

/** What holding the report against the data found. */
export function selfCheckText({ figures }) {
  const count = (outcome) => figures.filter((figure) => figure.outcome === outcome).length;
  return `与数据一致${count("same")}处，不符${count("differs")}处，无数据可对${count("not-covered")}处`;
}

function told(reason) {
  return sentence(reason, WORDS);
}
