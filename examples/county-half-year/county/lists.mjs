import { ARCHIVES, PHASE, SYNTHETIC } from "../settings.mjs";
import { ACTIVITIES } from "./activities.mjs";
import { LEDGER } from "./ledger.mjs";

/** The lists as rows of text: a title row, the headings that counties use, one record in a row. */
export function volumeRows(volumes) {
  const headings = ["案卷号", "档号", "题名", "起止日期", "年度", "保管期限", "页数", "责任者", "全宗号", "批次"];
  const rows = volumes.map((volume) => [
    volume.volumeNo,
    volume.code,
    volume.title,
    volume.dates,
    String(volume.year),
    volume.period,
    String(volume.pages),
    volume.unit.party,
    volume.unit.fondsNo,
    volume.batch,
  ]);
  return [[titleOf("案卷目录")], headings, ...rows];
}

/** The documents of all volumes: each lies in the volume it names. */
export function innerItemRows(volumes) {
  const headings = ["顺序号", "文号", "责任者", "题名", "日期", "页号", "档号", "案卷档号"];
  const rows = volumes.flatMap((volume) =>
    volume.documents.map((document) => [
      document.serialNo,
      document.documentNo,
      document.party,
      document.title,
      document.date,
      document.pageNumbers,
      document.code,
      volume.code,
    ]),
  );
  return [[titleOf("卷内文件目录")], headings, ...rows];
}

/** How many rows stand above the first record of each list. */
export const ROWS_ABOVE = 2;

/** The columns of DA/T 22-2015, 5.5.2, and those that the county adds. */
export function itemRows(items) {
  const standard = ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"];
  const own = ["保管期限", "年度", "机构（问题）", "全宗号", "批次"];
  const rows = items.map((item, at) => [
    String(at + 1),
    item.code,
    item.documentNo,
    item.party,
    item.title,
    item.date,
    "",
    String(item.pages),
    "",
    item.period.text,
    String(item.year),
    item.organ.name,
    item.unit.fondsNo,
    item.batch,
  ]);
  return [[titleOf("归档文件目录")], [...standard, ...own], ...rows];
}

/** The working ledger of the contractor. */
export function batchRows(batches) {
  const headings = ["批次号", "全宗号", "单位", "完成日期", "卷数", "件数", "页数"];
  const rows = batches.map(({ batch, unit, completedOn, volumes, items, pages }) => [
    batch,
    unit.fondsNo,
    unit.name,
    completedOn,
    String(volumes),
    String(items),
    String(pages),
  ]);
  return [[titleOf("加工台账")], headings, ...rows];
}

/** The rectification ledger. */
export function ledgerRows() {
  const what = ["序号", "问题来源", "存在问题", "责任单位", "发现日期", "整改期限"];
  const done = ["整改措施", "整改完成日期", "佐证材料", "销号日期", "销号人"];
  return [[titleOf("问题台账")], [...what, ...done], ...LEDGER];
}

/** The register of activities. */
export function activityRows() {
  const what = ["活动类别", "活动名称", "日期", "走访单位"];
  const counted = ["单位数", "人数", "展板数", "展柜数", "指导或培训内容"];
  return [[titleOf("活动台账")], [...what, ...counted], ...ACTIVITIES];
}

/** The image files, a folder for each record. */
export function imagePaths(records) {
  return records.flatMap(({ code, images }) =>
    images.map((page) => `第八期/${code}/${String(page).padStart(4, "0")}.jpg`),
  );
}

function titleOf(list) {
  return `${ARCHIVES}${PHASE.title}${list}（${SYNTHETIC}）`;
}
