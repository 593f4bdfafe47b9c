import type { Item } from "../../../holdings/catalogue/index.js";
import { recordedCount } from "../field-readings.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";

/** What a row of an {@link objectList} can say. */
export interface ObjectValues
  extends Pick<
    Item,
    "referenceCode" | "title" | "responsibleParty" | "date" | "retentionPeriod" | "year" | "fondsNo" | "remark"
  > {
  /** Number in the list (顺序号); it goes with the list, not with the object. */
  readonly serialNo: string;
  /** How many pieces (数量) a row stands for. */
  readonly pieces: number;
  /** Reference number (参考号) of related records. */
  readonly crossReferenceNo: string;
}

/** An object (实物) of the holdings: an item on a carrier of its own, with what its list says of it. */
export interface ObjectItem extends Item {
  /** How many pieces (数量) it has; the statistics count them. */
  readonly pieces?: number;
  /** Reference number (参考号) of related records, as recorded. */
  readonly crossReferenceNo?: string;
}

const { date, title, ...columns } = CATALOGUE_COLUMNS;

/** Catalogue of objects (实物档案目录) such as banners and seals, one object in a row, with the columns in use among archives. */
export const objectList: ListDefinition<ObjectItem, ObjectValues> = listDefinition<ObjectItem, ObjectValues>({
  id: "objects",
  title: { "zh-CN": "实物档案目录", en: "Catalogue of objects" },
  columns: {
    serialNo: text("顺序号", "No.", ["序号", "件号", "流水号"], { width: 8 }),
    referenceCode: columns.referenceCode,
    title,
    responsibleParty: columns.responsibleParty,
    date,
    pieces: { ...text("数量", "Pieces", ["件数", "数量（件）"], { width: 8 }), read: recordedCount },
    crossReferenceNo: text("参考号", "Cross-reference", ["参见号", "互见号"], { width: 12 }),
    retentionPeriod: columns.retentionPeriod,
    year: columns.year,
    fondsNo: columns.fondsNo,
    remark: columns.remark,
  },
  printed: ["serialNo", "title", "responsibleParty", "date", "pieces", "crossReferenceNo", "remark"],
  checkRow: fondsCheck,
  clearRows: { part: "fondsNo", whole: "referenceCode" },
  values: (object, at) => ({ ...object, serialNo: String(at + 1) }),
  noun: ({ serialNo: _serialNo, ...values }) => ({
    level: "item",
    ...values,
    title: values.title ?? "",
    carrier: "object",
  }),
});
