import type { UncertainDate } from "../../../foundation/dates/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import {
  formatRetentionPeriod,
  OPENING_STATUS_TITLES,
  OPENING_STATUSES,
  type OpeningStatus,
  RETENTION_PERIOD_FORMS,
  type RetentionPeriod,
} from "../../../holdings/catalogue/index.js";
import { choiceColumn } from "../choice-column.js";
import {
  recordedCount,
  recordedDate,
  recordedReferenceCode,
  recordedRetentionPeriod,
  recordedSecrecyMark,
  recordedText,
  recordedTitle,
  recordedYear,
} from "../field-readings.js";
import type { TableFinding } from "../findings.js";
import type { ColumnDefinition, ColumnHalves, FieldReading } from "../list-definition.js";

/** What a list says of a column that other lists have too. */
export type ColumnPatch = Partial<
  Pick<ColumnDefinition<unknown>, "title" | "aliases" | "column" | "blank" | "unknown" | "width">
>;

/** A column of text as recorded, on which columns of other values are built: it has no way of writing of its own. */
export type TextColumn = Omit<ColumnDefinition<string>, "write">;

/** DA/T 18-2022 requires reference code, title, date, responsible party and retention period of volumes and items (著录项目“必”). */
const REQUIRED_ELEMENT = { blank: "error" } as const;

const DATE_HALVES: ColumnHalves = Object.freeze({
  first: [
    "起始日期",
    "起始时间",
    "起始年月",
    "开始日期",
    "开始时间",
    "起日期",
    "日期（起）",
    "时间（起）",
    "起止日期（起）",
  ],
  last: [
    "终止日期",
    "终止时间",
    "终止年月",
    "截止日期",
    "截止时间",
    "结束日期",
    "结束时间",
    "止日期",
    "日期（止）",
    "时间（止）",
    "起止日期（止）",
  ],
});

const OPENING_STATUS = choiceColumn(
  text("开放标识", "Opening status", ["开放状态", "开放情况"], { width: 12 }),
  OPENING_STATUSES.map((code) => ({
    code,
    title: OPENING_STATUS_TITLES[code],
    names: code === "legacy-controlled" ? ["控制"] : [],
  })),
);

/** 按期开放 is open once it is due, and no list knows the day. */
function recordedOpeningStatus(recorded: string): FieldReading<OpeningStatus> {
  if (matchKey(recorded) !== "按期开放") return OPENING_STATUS.read(recorded);
  const place = { value: recorded };
  const finding: TableFinding = { code: "opening-when-due", severity: "warning", place, data: { text: recorded } };
  return { findings: [finding] };
}

/** Latin aliases are the field codes of older databases, which allow ten ASCII characters: the initials of the pinyin. */
export const CATALOGUE_COLUMNS = Object.freeze({
  fondsNo: text("全宗号", "Fonds number", ["QZH"], { width: 8 }),
  referenceCode: {
    ...text("档号", "Reference code", ["DH"], { width: 28, ...REQUIRED_ELEMENT }),
    read: recordedReferenceCode,
  } satisfies ColumnDefinition<string>,
  documentNo: text("文号", "Record number", ["发文号", "文件编号", "发文字号", "WH"], { width: 20 }),
  responsibleParty: text("责任者", "Responsible party", ["作者", "发文单位", "ZRZ", "RZZ"], {
    width: 20,
    ...REQUIRED_ELEMENT,
    unknown: "不详",
  }),
  title: {
    ...text("题名", "Title", ["标题", "卷内题名", "文件题名", "案卷题名", "TM"], {
      width: 60,
      column: "required",
      ...REQUIRED_ELEMENT,
    }),
    read: recordedTitle,
  } satisfies ColumnDefinition<string>,
  date: {
    ...text("日期", "Date", ["成文日期", "发文时间", "形成日期", "形成时间", "文件日期", "WJRQ", "RQ"], {
      width: 12,
      ...REQUIRED_ELEMENT,
      unknown: "不详",
    }),
    halves: DATE_HALVES,
    read: recordedDate,
    write: ({ text: recorded }) => recorded,
  } satisfies ColumnDefinition<UncertainDate>,
  year: {
    ...text("年度", "Year", ["归档年度", "ND"], { width: 8 }),
    read: recordedYear,
  } satisfies ColumnDefinition<number>,
  retentionPeriod: {
    ...text("保管期限", "Retention period", ["BGQX"], { width: 10, ...REQUIRED_ELEMENT }),
    choices: RETENTION_PERIOD_FORMS.map((form) => form.text),
    read: recordedRetentionPeriod,
    write: (period) => formatRetentionPeriod(period, "text"),
  } satisfies ColumnDefinition<RetentionPeriod>,
  pageCount: {
    ...text("页数", "Pages", ["张数", "总页数", "YS"], { width: 8 }),
    read: recordedCount,
  } satisfies ColumnDefinition<number>,
  secrecyMark: {
    ...text("密级", "Security classification", ["MJ"], { width: 10 }),
    read: recordedSecrecyMark,
  } satisfies ColumnDefinition<string>,
  openingStatus: { ...OPENING_STATUS, read: recordedOpeningStatus } satisfies ColumnDefinition<OpeningStatus>,
  batch: text("批次", "Batch", ["批次号", "加工批次", "数字化批次"], { width: 10 }),
  remark: text("备注", "Remarks", ["BZ"], { width: 20 }),
});

/** The properties of volumes and items that lists have columns for. */
export type CatalogueColumn =
  | "fondsNo"
  | "referenceCode"
  | "documentNo"
  | "responsibleParty"
  | "title"
  | "date"
  | "year"
  | "retentionPeriod"
  | "pageCount"
  | "secrecyMark"
  | "openingStatus"
  | "batch"
  | "remark";

/**
 * A column of recorded text, optional and allowed to be blank unless the list says otherwise.
 *
 * @param zh - the heading in Chinese
 * @param en - the heading in English
 * @param aliases - other headings and field codes
 * @param patch - what differs from the usual
 * @returns the column
 */
export function text(zh: string, en: string, aliases: readonly string[], patch: ColumnPatch = {}): TextColumn {
  const title = Object.freeze({ "zh-CN": zh, en });
  return Object.freeze({
    title,
    aliases,
    column: "optional",
    blank: "allowed",
    width: 12,
    read: recordedText,
    ...patch,
  });
}
