import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import type { Citation } from "../../foundation/law/index.js";

/** Fonds (全宗): the whole of the records of one creating unit, the top of every catalogue. */
export interface Fonds {
  /** The host's own key. */
  readonly id?: string;
  /** Fonds number (全宗号), allotted by the archives. */
  readonly fondsNo: string;
  /** Name of the fonds, usually its creating unit (立档单位). */
  readonly title: string;
  /** Its type; a {@link KnownFondsType} or a county's own. */
  readonly type?: FondsType;
  /** The first day on which its creating unit existed, when known. */
  readonly from?: CivilDay;
  /** The day on which the fonds was closed, when it was. */
  readonly closedOn?: CivilDay;
}

/** The types of {@link FONDS_TYPES}. */
export type KnownFondsType = "unit" | "subject" | "combined" | "collected";

/** A type of fonds: one of ours or a county's own code. */
export type FondsType = KnownFondsType | (string & {});

/** One type of fonds. */
export interface FondsTypeRow {
  /** Its code. */
  readonly code: FondsType;
  /** Its name. */
  readonly title: Title;
  /** What defines it. */
  readonly citation: Citation;
}

/** The types of fonds (全宗属类) of GB/T 13967-2026, in force from 2026-08-01; earlier practice is similar. */
export const FONDS_TYPES: readonly FondsTypeRow[] = Object.freeze([
  row("unit", "机构全宗", "fonds of a unit"),
  row("subject", "主题全宗", "fonds of a subject"),
  row("combined", "联合全宗", "combined fonds"),
  row("collected", "汇集全宗", "collected fonds"),
]);

function row(code: KnownFondsType, zh: string, en: string): FondsTypeRow {
  return Object.freeze({
    code,
    title: Object.freeze({ "zh-CN": zh, en }),
    citation: Object.freeze({ instrument: "gb-t-13967-2026", article: "6", confidence: "quoted" }),
  });
}
