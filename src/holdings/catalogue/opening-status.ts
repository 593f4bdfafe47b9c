import type { Title } from "../../foundation/findings/index.js";

/**
 * Where a record stands between closed and open (开放标识): not yet reviewed, open, deferred, partly open (a volume whose items
 * differ), or `legacy-controlled` (控制使用), a mark from before 2022 that needs a new review.
 */
export const OPENING_STATUSES = Object.freeze([
  "unreviewed",
  "open",
  "deferred",
  "partial",
  "legacy-controlled",
] as const);

/** One of {@link OPENING_STATUSES}. */
export type OpeningStatus = (typeof OPENING_STATUSES)[number];

/**
 * Whether a text is an opening status: a host's own records may carry another word.
 *
 * @param text - any text
 * @returns whether it is one of {@link OPENING_STATUSES}
 * @example
 * ```ts
 * ["open", "opened", "开放"].map(isOpeningStatus); // => [true, false, false]
 * ```
 */
export function isOpeningStatus(text: string): text is OpeningStatus {
  return (OPENING_STATUSES as readonly string[]).includes(text);
}

/** The words of each opening status. */
export const OPENING_STATUS_TITLES: Readonly<Record<OpeningStatus, Title>> = Object.freeze({
  unreviewed: Object.freeze({ "zh-CN": "未审核", en: "not reviewed" }),
  open: Object.freeze({ "zh-CN": "开放", en: "open" }),
  deferred: Object.freeze({ "zh-CN": "延期开放", en: "deferred" }),
  partial: Object.freeze({ "zh-CN": "部分开放", en: "partly open" }),
  "legacy-controlled": Object.freeze({ "zh-CN": "控制使用", en: "controlled (legacy mark)" }),
});
