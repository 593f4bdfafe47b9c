import type { Item } from "../../../holdings/catalogue/index.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, type CatalogueColumn, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";
import { numberCheck, withNumber } from "./running-number.js";

/** What a row of an {@link itemList} can say. */
export interface ItemValues extends Pick<Item, CatalogueColumn | "section"> {
  /** Number in the list (序号); it goes with the list, not with the item. */
  readonly serialNo: string;
  /** Item number (件号); as recorded, also beside a reference code that says it. */
  readonly itemNo: string;
}

const { title, date, ...columns } = CATALOGUE_COLUMNS;

/**
 * Catalogue of filed documents (归档文件目录), one item in a row, with the columns of DA/T 22-2015, 5.5.2, and those that counties add:
 * retention period, year, fonds number, department or matter, batch.
 */
export const itemList: ListDefinition<Item, ItemValues> = listDefinition<Item, ItemValues>({
  id: "items",
  title: { "zh-CN": "归档文件目录", en: "Catalogue of filed documents" },
  columns: {
    serialNo: text("序号", "No.", ["顺序号", "流水号"], { width: 6 }),
    referenceCode: columns.referenceCode,
    documentNo: columns.documentNo,
    responsibleParty: columns.responsibleParty,
    title,
    date,
    secrecyMark: columns.secrecyMark,
    pageCount: columns.pageCount,
    remark: columns.remark,
    retentionPeriod: columns.retentionPeriod,
    year: columns.year,
    fondsNo: columns.fondsNo,
    section: text("机构（问题）", "Department or matter", ["机构或问题", "机构", "问题", "JGWT"], { width: 12 }),
    openingStatus: columns.openingStatus,
    batch: columns.batch,
    itemNo: text("件号", "Item number", ["JH"], { width: 8 }),
  },
  printed: [
    "serialNo",
    "referenceCode",
    "documentNo",
    "responsibleParty",
    "title",
    "date",
    "secrecyMark",
    "pageCount",
    "remark",
  ],
  checkRow: (values) => [...fondsCheck(values), ...numberCheck(values, "itemNo")],
  clearRows: { part: "fondsNo", whole: "referenceCode", number: "itemNo" },
  values: (item, at) => ({ ...withNumber(item, "itemNo"), serialNo: String(at + 1) }),
  noun: ({ serialNo: _serialNo, ...values }) => ({
    level: "item",
    ...values,
    title: values.title ?? "",
  }),
});
