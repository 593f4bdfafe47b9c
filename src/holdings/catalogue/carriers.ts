import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** The carriers of {@link CARRIERS}. */
export type KnownCarrier =
  | "paper"
  | "photograph"
  | "digital-photograph"
  | "sound-tape"
  | "video-tape"
  | "film"
  | "digital-recording"
  | "electronic-record"
  | "object";

/** A carrier (载体): one of ours or a county's own code. */
export type Carrier = KnownCarrier | (string & {});

/** What a carrier is counted in: volumes or items (卷、件), sheets (张), reels and discs (盘), hours (小时), objects (件). */
export type CarrierUnit = "volume-or-item" | "sheet" | "reel" | "hour" | "piece";

/** One carrier. */
export interface CarrierRow {
  /** Its code. */
  readonly code: Carrier;
  /** Its name. */
  readonly title: Title;
  /** What it is counted in. */
  readonly unit: CarrierUnit;
  /** The statistics that count it so. */
  readonly citation: Citation;
}

const counted: Citation = { instrument: "archives-statistics-2025", confidence: "quoted" };

/**
 * The carriers (载体) that the national statistics count apart: paper by 卷 and 件, photographs by 张, tapes and film by 盘, digital
 * sound and video by 小时, electronic records and objects (实物) by 件.
 */
export const CARRIERS: readonly CarrierRow[] = ruleTable([
  { code: "paper", title: { "zh-CN": "纸质", en: "paper" }, unit: "volume-or-item", citation: counted },
  { code: "photograph", title: { "zh-CN": "照片", en: "photograph" }, unit: "sheet", citation: counted },
  {
    code: "digital-photograph",
    title: { "zh-CN": "数码照片", en: "digital photograph" },
    unit: "sheet",
    citation: counted,
  },
  { code: "sound-tape", title: { "zh-CN": "录音磁带", en: "sound tape" }, unit: "reel", citation: counted },
  { code: "video-tape", title: { "zh-CN": "录像磁带", en: "video tape" }, unit: "reel", citation: counted },
  { code: "film", title: { "zh-CN": "影片", en: "film" }, unit: "reel", citation: counted },
  {
    code: "digital-recording",
    title: { "zh-CN": "数字录音、录像", en: "digital sound or video" },
    unit: "hour",
    citation: counted,
  },
  {
    code: "electronic-record",
    title: { "zh-CN": "电子档案", en: "electronic record" },
    unit: "piece",
    citation: counted,
  },
  { code: "object", title: { "zh-CN": "实物", en: "object" }, unit: "piece", citation: counted },
]);

/** The origins of {@link RECORD_ORIGINS}. */
export type KnownRecordOrigin = "born-digital" | "digitized" | "edited";

/** How a computer file came to be (生成方式): one of ours or a county's own code. */
export type RecordOrigin = KnownRecordOrigin | (string & {});

/** One origin. */
export interface RecordOriginRow {
  /** Its code. */
  readonly code: RecordOrigin;
  /** Its name. */
  readonly title: Title;
  /** The text that names it. */
  readonly citation: Citation;
}

const described: Citation = { instrument: "da-t-18-2022", confidence: "practised" };

/** How a computer file came to be (生成方式), as DA/T 18-2022 describes it. */
export const RECORD_ORIGINS: readonly RecordOriginRow[] = ruleTable([
  { code: "born-digital", title: { "zh-CN": "原生", en: "born digital" }, citation: described },
  { code: "digitized", title: { "zh-CN": "数字化", en: "digitized" }, citation: described },
  { code: "edited", title: { "zh-CN": "编辑", en: "edited" }, citation: described },
]);

/** What {@link isElectronicRecord} reads of a record; a `Volume` and an `Item` have all of it. */
export interface CarrierSubject {
  /** Its carrier (载体). */
  readonly carrier?: Carrier;
  /** How its computer file came to be (生成方式). */
  readonly origin?: RecordOrigin;
}

const ELECTRONIC: ReadonlySet<Carrier | undefined> = new Set<KnownCarrier>([
  "digital-photograph",
  "digital-recording",
  "electronic-record",
]);

/**
 * Whether a record is electronic (电子档案): born digital, or on one of the three carriers that the national statistics count in digital form. A paper
 * record does not become one by being digitized.
 *
 * @param record - a record with its carrier and the origin of its file, as far as they are known
 * @returns true when it is electronic
 * @example
 * ```ts
 * isElectronicRecord({ carrier: "digital-photograph" }); // => true
 * isElectronicRecord({ carrier: "paper", origin: "digitized" }); // => false
 * ```
 */
export function isElectronicRecord({ carrier, origin }: CarrierSubject): boolean {
  return origin === "born-digital" || ELECTRONIC.has(carrier);
}
