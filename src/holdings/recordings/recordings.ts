import type { UncertainDate } from "../../foundation/dates/index.js";
import type { Carrier, OpeningStatus, RecordOrigin, RetentionPeriod } from "../catalogue/index.js";
import type { Caption } from "./captions.js";

/** What audio-visual holdings (声像档案) are made of: photographs (照片), sound (录音) and video (录像). */
export const RECORDING_KINDS = Object.freeze(["photograph", "audio", "video"] as const);

/** One of {@link RECORDING_KINDS}. */
export type RecordingKind = (typeof RECORDING_KINDS)[number];

/** What photographs, sound and video have in common. */
export interface RecordingEntry {
  /** The host's own key. */
  readonly id?: string;
  /** Reference code (档号) as recorded. */
  readonly referenceCode?: string;
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
  /** Title (题名) as recorded. */
  readonly title: string;
  /** Responsible party (责任者) as recorded. */
  readonly responsibleParty?: string;
  /** When it was taken or recorded. */
  readonly date?: UncertainDate;
  /** The year it is filed under (年度). */
  readonly year?: number;
  /** The event it shows, by the host's own code; coverage is counted by it. */
  readonly event?: string;
  /** Caption (文字说明). */
  readonly caption?: Caption;
  /** Carrier (载体). */
  readonly carrier?: Carrier;
  /** How its computer file came to be (生成方式). */
  readonly origin?: RecordOrigin;
  /** How many prints or discs (张) the entry stands for. */
  readonly sheetCount?: number;
  /** File format as recorded. */
  readonly format?: string;
  /** Size of its file in bytes. */
  readonly size?: number;
  /** Retention period (保管期限). */
  readonly retentionPeriod?: RetentionPeriod;
  /** Security classification (密级) as recorded. */
  readonly secrecyMark?: string;
  /** Opening status (开放标识). */
  readonly openingStatus?: OpeningStatus;
  /** Remarks (备注) as recorded. */
  readonly remark?: string;
}

/** Photograph (照片), alone or one of a group. */
export interface Photograph extends RecordingEntry {
  /** Tells the kinds apart. */
  readonly kind: "photograph";
  /** The reference code of the group (组) it belongs to. */
  readonly groupCode?: string;
  /** Number of the negative (底片号). */
  readonly negativeNo?: string;
  /** Cross-reference number (参见号). */
  readonly crossReferenceNo?: string;
  /** Width in pixels. */
  readonly pixelWidth?: number;
  /** Height in pixels. */
  readonly pixelHeight?: number;
}

/** Group of photographs (组): the photographs of one event under one title. */
export interface PhotoGroup {
  /** The host's own key. */
  readonly id?: string;
  /** Reference code (档号) as recorded. */
  readonly referenceCode?: string;
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
  /** Title (题名) as recorded. */
  readonly title: string;
  /** The general caption (总说明) of the group. */
  readonly caption?: Caption;
}

/** What sound and video have in common. */
export interface TimedRecording extends RecordingEntry {
  /** Duration (时长) in whole seconds. */
  readonly seconds?: number;
  /** Who recorded it (摄录者). */
  readonly recordist?: string;
  /** Who edited it (编辑者). */
  readonly editor?: string;
  /** Encoding as recorded. */
  readonly encoding?: string;
  /** How many carriers it lies on, such as tapes (盘). */
  readonly carrierCount?: number;
}

/** Sound recording (录音). */
export interface AudioRecording extends TimedRecording {
  /** Tells the kinds apart. */
  readonly kind: "audio";
  /** Sampling rate in hertz. */
  readonly sampleRate?: number;
}

/** Video recording (录像). */
export interface VideoRecording extends TimedRecording {
  /** Tells the kinds apart. */
  readonly kind: "video";
  /** Resolution as recorded, such as `1920×1080`. */
  readonly resolution?: string;
  /** Frame rate as recorded. */
  readonly frameRate?: string;
}

/** Any recording. */
export type Recording = Photograph | AudioRecording | VideoRecording;
