import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CONSULTATION_COLUMNS, deferralGroundText } from "lantai/open-appraisal";
import { percentText } from "lantai/quantities";
import { csvText } from "lantai/tables";
import { AS_OF, OPENING_RULES_OF_COUNTY as RULES } from "./settings.mjs";

/** What is written of the review for opening. */
export const REVIEW_OUTPUT = {
  consultation: "开放审核征求意见清单.csv",
  screening: "开放审核筛查提示.csv",
  figures: "开放审核统计.csv",
};

/** The lists for the units, the hints of the screening and the figures, as tables for people. */
export async function writeOpeningReview(folder, { consultation, suggestions, figures }) {
  await writeFile(join(folder, REVIEW_OUTPUT.consultation), csvText(consultation.lists.flatMap(listRows)));
  await writeFile(join(folder, REVIEW_OUTPUT.screening), csvText(hintRows(suggestions)));
  await writeFile(join(folder, REVIEW_OUTPUT.figures), csvText(figureRows(figures)));
}

function listRows({ unit = "档案馆单独审核", deadline, entries, figures }) {
  const { extent, earliestYear = "", latestYear = "", fonds } = figures;
  const cover = `${figures.records}条，其中案卷${extent.volumes}卷、归档文件${extent.items}件，形成于${earliestYear}至${latestYear}年，全宗${fonds.join("、")}`;
  return [
    [unit, `请于${deadline}前反馈`, cover],
    CONSULTATION_COLUMNS.map(({ title }) => title["zh-CN"]),
    ...entries.map(({ row }) => CONSULTATION_COLUMNS.map(({ key }) => String(row[key]))),
  ];
}

function hintRows(suggestions) {
  const rows = suggestions.map(({ record, suggestion }) => [
    record.referenceCode ?? "",
    record.title,
    suggestion.text,
    `${suggestion.start + 1}-${suggestion.end}`,
    suggestion.title["zh-CN"],
    deferralGroundText(suggestion.ground, { asOf: AS_OF, rules: RULES }),
  ]);
  return [["档号", "题名", "文字", "位置", "细则", "可能的延期理由（由人判断）"], ...rows];
}

function figureRows({ groups, total, openedOfDue, openedOfHeld }) {
  const cells = ({ held, due, reviewed, opened, deferred, secret, overdue, undetermined }) =>
    [held, due, reviewed, opened, deferred, secret, overdue, undetermined].map(String);
  const rate = ({ part, whole, of }, name) => [
    name,
    of.title["zh-CN"],
    `${part}/${whole}`,
    `${percentText({ part, whole, of }, 1)}%`,
  ];
  return [
    ["全宗号", "到期年度", "馆藏", "已到期", "已审核", "开放", "延期", "涉密", "逾期未审核", "不能判断"],
    ...groups.map(({ fondsNo, dueYear = "不详", counts }) => [fondsNo, String(dueYear), ...cells(counts)]),
    ["合计", "", ...cells(total)],
    rate(openedOfDue, "到期档案开放率"),
    rate(openedOfHeld, "馆藏开放率"),
  ];
}
