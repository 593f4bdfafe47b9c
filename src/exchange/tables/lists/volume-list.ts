import type { Volume } from "../../../holdings/catalogue/index.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, type CatalogueColumn, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";
import { numberCheck, withNumber } from "./running-number.js";

/** What a row of a {@link volumeList} can say. */
export interface VolumeValues extends Pick<Volume, Exclude<CatalogueColumn, "documentNo">> {
  /** Number in the list (序号); it goes with the list, not with the volume. */
  readonly serialNo: string;
  /** Volume number (案卷号); as recorded, also beside a reference code that says it. */
  readonly volumeNo: string;
}

const { date, title, ...columns } = CATALOGUE_COLUMNS;

/** Catalogue of volumes (案卷目录), one volume in a row, with the columns in use among archives. */
export const volumeList: ListDefinition<Volume, VolumeValues> = listDefinition<Volume, VolumeValues>({
  id: "volumes",
  title: { "zh-CN": "案卷目录", en: "Catalogue of volumes" },
  columns: {
    serialNo: text("序号", "No.", ["顺序号", "流水号"], { width: 6 }),
    referenceCode: columns.referenceCode,
    volumeNo: text("案卷号", "Volume number", ["卷号", "AJH"], { width: 8 }),
    title,
    date: {
      ...date,
      title: { "zh-CN": "起止日期", en: "Inclusive dates" },
      aliases: ["起止时间", "日期", ...date.aliases],
      width: 20,
    },
    pageCount: columns.pageCount,
    retentionPeriod: columns.retentionPeriod,
    responsibleParty: columns.responsibleParty,
    year: columns.year,
    fondsNo: columns.fondsNo,
    secrecyMark: columns.secrecyMark,
    openingStatus: columns.openingStatus,
    batch: columns.batch,
    remark: columns.remark,
  },
  printed: ["referenceCode", "volumeNo", "title", "date", "pageCount", "retentionPeriod", "remark"],
  checkRow: (values) => [...fondsCheck(values), ...numberCheck(values, "volumeNo")],
  clearRows: { part: "fondsNo", whole: "referenceCode", number: "volumeNo" },
  values: (volume, at) => ({ ...withNumber(volume, "volumeNo"), serialNo: String(at + 1) }),
  noun: ({ serialNo: _serialNo, ...values }) => ({
    level: "volume",
    ...values,
    title: values.title ?? "",
  }),
});
