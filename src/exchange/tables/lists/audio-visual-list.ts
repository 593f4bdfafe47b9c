import type { Finding, Title } from "../../../foundation/findings/index.js";
import { CARRIERS, type Carrier } from "../../../holdings/catalogue/index.js";
import {
  formatDuration,
  parseDuration,
  RECORDING_KINDS,
  type Recording,
  type RecordingKind,
  type TimedRecording,
} from "../../../holdings/recordings/index.js";
import { choiceColumn } from "../choice-column.js";
import { recordedCount } from "../field-readings.js";
import type { TableFinding } from "../findings.js";
import { type ColumnDefinition, type FieldReading, type ListDefinition, listDefinition } from "../list-definition.js";
import { CATALOGUE_COLUMNS, text } from "./catalogue-columns.js";
import { fondsCheck } from "./fonds-check.js";

/** What a row of an {@link audioVisualList} can say. */
export interface AudioVisualValues
  extends Pick<
    TimedRecording,
    | "referenceCode"
    | "fondsNo"
    | "title"
    | "responsibleParty"
    | "date"
    | "year"
    | "carrier"
    | "retentionPeriod"
    | "secrecyMark"
    | "openingStatus"
    | "carrierCount"
    | "sheetCount"
    | "seconds"
    | "recordist"
    | "editor"
    | "format"
    | "encoding"
    | "remark"
  > {
  /** Number in the list (顺序号); it goes with the list, not with the recording. */
  readonly serialNo: string;
  /** Photograph, sound or video (类别), where the carrier does not say it. */
  readonly kind: RecordingKind;
  /** Cross-reference number (参考号); only a photograph keeps it. */
  readonly crossReferenceNo: string;
}

const KIND_TITLES: Readonly<Record<RecordingKind, Title>> = Object.freeze({
  photograph: Object.freeze({ "zh-CN": "照片", en: "photograph" }),
  audio: Object.freeze({ "zh-CN": "录音", en: "sound" }),
  video: Object.freeze({ "zh-CN": "录像", en: "video" }),
});

/** Carriers that hold one kind only; a digital recording may be sound or video. */
const KIND_OF_CARRIER: ReadonlyMap<Carrier, RecordingKind> = new Map([
  ["photograph", "photograph"],
  ["digital-photograph", "photograph"],
  ["sound-tape", "audio"],
  ["video-tape", "video"],
  ["film", "video"],
]);

const { date, title, ...columns } = CATALOGUE_COLUMNS;

/** Catalogue of audio-visual archives (音像档案目录), one recording in a row, with the columns in use among archives. */
export const audioVisualList: ListDefinition<Recording, AudioVisualValues> = listDefinition<
  Recording,
  AudioVisualValues
>({
  id: "audio-visual",
  title: { "zh-CN": "音像档案目录", en: "Catalogue of audio-visual archives" },
  columns: {
    serialNo: text("顺序号", "No.", ["序号", "流水号"], { width: 8 }),
    referenceCode: columns.referenceCode,
    carrier: choiceColumn<Carrier>(text("载体类型", "Carrier", ["载体", "载体形态"], { width: 12 }), CARRIERS, "kept"),
    kind: choiceColumn(
      text("类别", "Kind", ["声像类别", "门类"], { width: 8 }),
      RECORDING_KINDS.map((code) => ({ code, title: KIND_TITLES[code] })),
    ),
    title,
    responsibleParty: columns.responsibleParty,
    date: {
      ...date,
      title: { "zh-CN": "起止日期", en: "Inclusive dates" },
      aliases: ["起止时间", "日期", "摄录时间", ...date.aliases],
      width: 20,
    },
    carrierCount: {
      ...text("盒（卷）", "Reels", ["盘数", "盒数", "卷数", "载体数量", "数量"], { width: 8 }),
      read: recordedCount,
    },
    sheetCount: { ...text("张数", "Sheets", ["照片张数"], { width: 8 }), read: recordedCount },
    seconds: {
      ...text("片长（分钟）", "Duration (minutes)", ["片长", "时长", "时长（分钟）"], { width: 12 }),
      read: readMinutes,
      write: (seconds) => formatDuration(seconds, "clock"),
    } satisfies ColumnDefinition<number>,
    recordist: text("摄录者", "Recordist", ["录制者"], { width: 12 }),
    editor: text("编辑者", "Editor", [], { width: 12 }),
    retentionPeriod: columns.retentionPeriod,
    secrecyMark: columns.secrecyMark,
    openingStatus: columns.openingStatus,
    crossReferenceNo: text("参考号", "Cross-reference", ["参见号", "互见号"], { width: 12 }),
    format: text("格式", "Format", ["文件格式"], { width: 8 }),
    encoding: text("编码", "Encoding", ["编码格式"], { width: 12 }),
    year: columns.year,
    fondsNo: columns.fondsNo,
    remark: columns.remark,
  },
  printed: [
    "serialNo",
    "carrier",
    "title",
    "responsibleParty",
    "date",
    "carrierCount",
    "sheetCount",
    "seconds",
    "retentionPeriod",
    "crossReferenceNo",
    "remark",
  ],
  checkRow: (values) => [...fondsCheck(values), ...kindCheck(values)],
  values: (recording, at) => ({ ...recording, serialNo: String(at + 1) }),
  noun: ({
    serialNo: _serialNo,
    kind,
    carrierCount,
    seconds,
    recordist,
    editor,
    encoding,
    crossReferenceNo,
    ...values
  }) => {
    const common = { ...values, title: values.title ?? "" };
    const timed = { carrierCount, seconds, recordist, editor, encoding };
    const known = kind ?? KIND_OF_CARRIER.get(values.carrier ?? "");
    if (known === "photograph") return { kind: known, ...common, ...withoutBlanks({ crossReferenceNo }) };
    return known === undefined ? undefined : { kind: known, ...common, ...withoutBlanks(timed) };
  },
});

function withoutBlanks<Values extends object>(values: Values): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** The heading names the unit; what gives its own, such as `00:12:30`, goes by that. */
function readMinutes(recorded: string): FieldReading<number> {
  const { seconds, findings } = parseDuration(recorded, { unit: "minutes" });
  return seconds === undefined ? { findings } : { value: seconds, findings };
}

function kindCheck({ kind, carrier }: Readonly<Partial<AudioVisualValues>>): readonly Finding[] {
  if (kind !== undefined || KIND_OF_CARRIER.has(carrier ?? "")) return [];
  const finding: TableFinding = {
    code: "recording-kind-missing",
    severity: "error",
    place: { field: "kind" },
    data: {},
  };
  return [finding];
}
