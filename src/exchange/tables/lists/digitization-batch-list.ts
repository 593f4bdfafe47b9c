import type { CivilDay } from "../../../foundation/dates/index.js";
import type { DigitizationBatch } from "../../../practice/digitization/index.js";
import { recordedCount, recordedDay } from "../field-readings.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";

/** What a row of a {@link digitizationBatchList} can say. */
export interface DigitizationBatchValues {
  /** Its number. */
  readonly batch: string;
  /** The fonds it belongs to. */
  readonly fondsNo: string;
  /** The unit whose records they are. */
  readonly unit: string;
  /** The day it was finished. */
  readonly completedOn: CivilDay;
  /** Volumes. */
  readonly volumes: number;
  /** Items of fonds that are arranged by item. */
  readonly items: number;
  /** Pages. */
  readonly pages: number;
}

/**
 * Working ledger of a digitization project (加工台账), one batch in a row, as contractors keep it. A blank count is none of its kind; a row with a
 * count of volumes or items that cannot be read says of no batch how large it is, and its finding says so.
 */
export const digitizationBatchList: ListDefinition<DigitizationBatch, DigitizationBatchValues> = listDefinition({
  id: "digitization-batches",
  title: { "zh-CN": "加工台账", en: "Digitization ledger" },
  columns: {
    batch: text("批次号", "Batch", ["批次", "加工批次"], { width: 10, column: "required", blank: "error" }),
    fondsNo: { ...CATALOGUE_COLUMNS.fondsNo, column: "required", blank: "error" },
    unit: text("单位", "Unit", ["单位名称", "立档单位"], { width: 24 }),
    completedOn: {
      ...text("完成日期", "Completed on", ["完成时间"], { width: 12 }),
      read: recordedDay,
    },
    volumes: { ...text("卷数", "Volumes", ["案卷数"], { width: 8 }), read: recordedCount },
    items: { ...text("件数", "Items", [], { width: 8 }), read: recordedCount },
    pages: { ...CATALOGUE_COLUMNS.pageCount, column: "required", blank: "error" },
  },
  values: ({ extent: { volumes, items, pages, withoutPageCount }, ...batch }) => {
    const isCounted = pages > 0 || withoutPageCount === 0;
    return { ...batch, volumes, items, ...(isCounted ? { pages } : {}) };
  },
  noun: ({ batch = "", fondsNo = "", volumes = 0, items = 0, pages, ...values }, _place, unread = []) => {
    if (unread.includes("volumes") || unread.includes("items")) return undefined;
    const withoutPageCount = pages === undefined ? volumes + items : 0;
    return { batch, fondsNo, ...values, extent: { volumes, items, pages: pages ?? 0, withoutPageCount } };
  },
});
