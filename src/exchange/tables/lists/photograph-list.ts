import type { Caption, Photograph } from "../../../holdings/recordings/index.js";
import { recordedCount } from "../field-readings.js";
import { type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";

/** What a row of a {@link photographList} can say; the caption stands in columns of its own. */
export interface PhotographValues
  extends Omit<
      Photograph,
      "kind" | "id" | "caption" | "size" | "event" | "carrier" | "origin" | "sheetCount" | "responsibleParty"
    >,
    Omit<Caption, "time"> {}

const { date, title, ...columns } = CATALOGUE_COLUMNS;

/** Catalogue of photographs (照片档案目录), one photograph in a row, with the elements of GB/T 11821-2002 as they are remembered. */
export const photographList: ListDefinition<Photograph, PhotographValues> = listDefinition<
  Photograph,
  PhotographValues
>({
  id: "photographs",
  title: { "zh-CN": "照片档案目录", en: "Catalogue of photographs" },
  columns: {
    referenceCode: { ...columns.referenceCode, aliases: ["照片号", ...columns.referenceCode.aliases] },
    groupCode: text("组号", "Group", ["照片组号", "组档号"], { width: 20 }),
    title,
    photographer: text("摄影者", "Photographer", ["拍摄者", "摄像者"], { width: 12 }),
    date: {
      ...date,
      title: { "zh-CN": "时间", en: "Date" },
      aliases: ["拍摄时间", "摄影时间", "拍摄日期", ...date.aliases],
    },
    place: text("地点", "Place", ["拍摄地点", "摄影地点"], { width: 16 }),
    people: text("人物", "People", ["主要人物"], { width: 20 }),
    matter: text("文字说明", "Caption", ["事由", "说明"], { width: 40 }),
    background: text("背景", "Background", [], { width: 20 }),
    negativeNo: text("底片号", "Negative", [], { width: 12 }),
    crossReferenceNo: text("参见号", "Cross-reference", ["参考号", "互见号"], { width: 12 }),
    secrecyMark: columns.secrecyMark,
    retentionPeriod: columns.retentionPeriod,
    openingStatus: columns.openingStatus,
    year: columns.year,
    fondsNo: columns.fondsNo,
    format: text("格式", "Format", ["文件格式"], { width: 8 }),
    pixelWidth: { ...text("像素宽", "Pixel width", ["宽度", "像素宽度"], { width: 8 }), read: recordedCount },
    pixelHeight: { ...text("像素高", "Pixel height", ["高度", "像素高度"], { width: 8 }), read: recordedCount },
    remark: columns.remark,
  },
  printed: ["referenceCode", "title", "photographer", "date", "place", "people", "matter", "negativeNo", "remark"],
  checkRow: fondsCheck,
  clearRows: { part: "fondsNo", whole: "referenceCode" },
  values: ({ caption: { time: _time, ...caption } = {}, ...photograph }) => ({ ...photograph, ...caption }),
  noun: ({ photographer, place, people, matter, background, ...values }) => {
    const elements = { matter, place, people, background, photographer };
    const filled = Object.entries(elements).filter(([, element]) => element !== undefined);
    return {
      kind: "photograph",
      ...values,
      title: values.title ?? "",
      ...(filled.length === 0 ? {} : { caption: Object.fromEntries(filled) }),
    };
  },
});
