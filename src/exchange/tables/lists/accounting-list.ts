import type { Volume } from "../../../holdings/catalogue/index.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";
import { withVolumeNo } from "./volume-number.js";

/** What a row of an {@link accountingList} can say. */
export interface AccountingValues
  extends Pick<
    Volume,
    "referenceCode" | "title" | "date" | "retentionPeriod" | "pageCount" | "year" | "fondsNo" | "remark"
  > {
  /** Volume number (案卷号); it is part of the reference code. */
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
    referenceCode: columns.referenceCode,
    volumeNo: text("案卷号", "Volume number", ["卷号", "序号", "AJH"], { width: 8 }),
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
  checkRow: fondsCheck,
  clearRows: { part: "fondsNo", whole: "referenceCode" },
  values: withVolumeNo,
  noun: ({ volumeNo: _volumeNo, ...values }) => ({ level: "volume", ...values, title: values.title ?? "" }),
});
