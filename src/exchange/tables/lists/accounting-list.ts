import type { Volume } from "../../../holdings/catalogue/index.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";
import { numberCheck, withNumber } from "./running-number.js";

/** What a row of an {@link accountingList} can say. */
export interface AccountingValues
  extends Pick<
    Volume,
    "referenceCode" | "title" | "date" | "retentionPeriod" | "pageCount" | "year" | "fondsNo" | "remark"
  > {
  /** Number in the list (序号); it goes with the list, not with the volume. */
  readonly serialNo: string;
  /** Volume number (案卷号); as recorded, also beside a reference code that says it. */
  readonly volumeNo: string;
  /** Kind (类别) as recorded. */
  readonly accountingClass: string;
}

/** A volume of accounting records (会计档案), with what its list says of it. */
export interface AccountingVolume extends Volume {
  /** Kind (类别): vouchers, books, reports, others; as recorded, since counties name them in their own ways. */
  readonly accountingClass?: string;
}

const { date, title, ...columns } = CATALOGUE_COLUMNS;

/** Catalogue of accounting archives (会计档案目录), one volume in a row, with the columns in use among archives. */
export const accountingList: ListDefinition<AccountingVolume, AccountingValues> = listDefinition<
  AccountingVolume,
  AccountingValues
>({
  id: "accounting",
  title: { "zh-CN": "会计档案目录", en: "Catalogue of accounting archives" },
  columns: {
    serialNo: text("序号", "No.", ["顺序号", "流水号"], { width: 6 }),
    referenceCode: columns.referenceCode,
    volumeNo: text("案卷号", "Volume number", ["卷号", "AJH"], { width: 8 }),
    accountingClass: text("类别", "Class", ["会计档案类别", "会计类别"], { width: 12 }),
    title,
    date: {
      ...date,
      title: { "zh-CN": "起止时间", en: "Inclusive dates" },
      aliases: ["起止日期", "日期", "起止年月", ...date.aliases],
      width: 20,
    },
    retentionPeriod: columns.retentionPeriod,
    pageCount: { ...columns.pageCount, title: { "zh-CN": "卷内张数", en: "Sheets" }, aliases: ["张数", "页数", "YS"] },
    year: columns.year,
    fondsNo: columns.fondsNo,
    remark: columns.remark,
  },
  printed: ["volumeNo", "accountingClass", "title", "date", "retentionPeriod", "pageCount", "remark"],
  checkRow: (values) => [...fondsCheck(values), ...numberCheck(values, "volumeNo")],
  clearRows: { part: "fondsNo", whole: "referenceCode", number: "volumeNo" },
  values: (volume, at) => ({ ...withNumber(volume, "volumeNo"), serialNo: String(at + 1) }),
  noun: ({ serialNo: _serialNo, ...values }) => ({
    level: "volume",
    ...values,
    title: values.title ?? "",
  }),
});
