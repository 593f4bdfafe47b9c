import type { Item } from "../../../holdings/catalogue/index.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";
import { numberCheck, withNumber } from "./running-number.js";

/** What a row of an {@link innerItemList} can say. */
export interface InnerItemValues
  extends Pick<
    Item,
    | "documentNo"
    | "responsibleParty"
    | "date"
    | "pageNumbers"
    | "lastPage"
    | "pageCount"
    | "secrecyMark"
    | "remark"
    | "referenceCode"
  > {
  /** Number in the volume (顺序号); as recorded, also beside a reference code that says it. */
  readonly itemNo: string;
  /** Title (题名) as recorded. */
  readonly title: string;
  /** The reference code of the volume that the item lies in. */
  readonly volumeCode: string;
}

const { title, date, ...columns } = CATALOGUE_COLUMNS;

/**
 * Contents of a volume (卷内文件目录), one item in a row, with the columns of GB/T 9705-2008, the codes of item and volume, and last page and page
 * count for the counties that record the pages so; {@link extents.pageIntervals} reads the items as they are.
 */
export const innerItemList: ListDefinition<Item, InnerItemValues> = listDefinition<Item, InnerItemValues>({
  id: "inner-items",
  title: { "zh-CN": "卷内文件目录", en: "Contents of a volume" },
  columns: {
    itemNo: text("顺序号", "No.", ["序号", "件号", "流水号", "JH"], { width: 8 }),
    documentNo: columns.documentNo,
    responsibleParty: columns.responsibleParty,
    title,
    date,
    pageNumbers: text(
      "页号",
      "Page numbers",
      ["起止页号", "起讫页号", "首尾页号", "起始页号", "首页号", "自页号", "YH"],
      { width: 10 },
    ),
    lastPage: text("终止页号", "Last page", ["尾页号", "卷尾号", "止页号"], { width: 10 }),
    pageCount: columns.pageCount,
    remark: columns.remark,
    secrecyMark: columns.secrecyMark,
    referenceCode: columns.referenceCode,
    volumeCode: text("案卷档号", "Volume code", [], { width: 24 }),
  },
  printed: ["itemNo", "documentNo", "responsibleParty", "title", "date", "pageNumbers", "remark"],
  checkRow: (values) => numberCheck(values, "itemNo"),
  clearRows: { whole: "referenceCode", number: "itemNo" },
  values: (item) => withNumber(item, "itemNo"),
  noun: (values) => ({
    level: "item",
    ...values,
    title: values.title ?? "",
  }),
});
