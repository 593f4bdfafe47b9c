import { type CivilDay, isCivilDay, requireCivilDay, yearOf } from "../../foundation/dates/index.js";
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

/** A record with its opening status, and from when it is open. */
export interface OpeningDaySubject {
  /** What a review decided of it. */
  readonly openingStatus?: OpeningStatus;
  /** The first day on which the record is open, or partly open; absent where only the status is known. */
  readonly openedOn?: CivilDay;
}

/** What people write where they do not know. */
const NOT_RECORDED = /^(?:不详|未知|不明|无|[-—–/]*)$/;
const YEAR = /\d{4}/;

/**
 * Whether a record that is marked as open or partly open is not so yet: its first day as such is still to come, and until then it is unopened.
 * A year in place of the day keeps it closed until that year is over, and any other text until somebody puts it right, but for 不详 and the like, which say
 * nothing: no record opens too early.
 *
 * @param record - a record with its opening status
 * @param asOf - the day
 * @returns true before the first day on which it is open
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const record = { openingStatus: "open", openedOn: "2024-09-01" } as const;
 * [opensLater(record, "2024-08-31"), opensLater(record, "2024-09-01"), opensLater({}, "2024-08-31")]; // => [true, false, false]
 * ```
 */
export function opensLater({ openingStatus, openedOn }: OpeningDaySubject, asOf: CivilDay): boolean {
  requireCivilDay(asOf, "asOf");
  if (openingStatus !== "open" && openingStatus !== "partial") return false;
  if (isCivilDay(openedOn)) return openedOn > asOf;
  const written = `${openedOn ?? ""}`.normalize("NFKC").trim();
  const year = YEAR.exec(written)?.[0];
  return year === undefined ? !NOT_RECORDED.test(written) : Number(year) >= yearOf(asOf);
}

/** The words of each opening status. */
export const OPENING_STATUS_TITLES: Readonly<Record<OpeningStatus, Title>> = Object.freeze({
  unreviewed: Object.freeze({ "zh-CN": "未审核", en: "not reviewed" }),
  open: Object.freeze({ "zh-CN": "开放", en: "open" }),
  deferred: Object.freeze({ "zh-CN": "延期开放", en: "deferred" }),
  partial: Object.freeze({ "zh-CN": "部分开放", en: "partly open" }),
  "legacy-controlled": Object.freeze({ "zh-CN": "控制使用", en: "controlled (legacy mark)" }),
});
