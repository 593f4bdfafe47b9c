import { type CivilDay, isCivilDay, requireSpan, type Span, spanHas } from "../../foundation/dates/index.js";
import type { Place, Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";
import { type Fraction, isCount, relativeChange } from "../../foundation/quantities/index.js";
import type { ReadingRoomFinding } from "./findings.js";

/** The purposes of {@link CONSULTATION_PURPOSES}. */
export type KnownConsultationPurpose =
  | "work"
  | "history"
  | "research"
  | "economy"
  | "publicity"
  | "personal-rights"
  | "other";

/** What records are consulted for: one of ours or a county's own code. */
export type ConsultationPurpose = KnownConsultationPurpose | (string & {});

/** One purpose. */
export interface ConsultationPurposeRow {
  /** Its code. */
  readonly code: ConsultationPurpose;
  /** Its name. */
  readonly title: Title;
}

/** What records are consulted for (利用目的), as reading rooms commonly tell it; a county hands over its own list where it has one. */
export const CONSULTATION_PURPOSES: readonly ConsultationPurposeRow[] = ruleTable([
  { code: "work", title: { "zh-CN": "工作查考", en: "reference for work" } },
  { code: "history", title: { "zh-CN": "编史修志", en: "writing of histories" } },
  { code: "research", title: { "zh-CN": "学术研究", en: "research" } },
  { code: "economy", title: { "zh-CN": "经济建设", en: "economic construction" } },
  { code: "publicity", title: { "zh-CN": "宣传教育", en: "publicity and education" } },
  { code: "personal-rights", title: { "zh-CN": "个人权益取证", en: "proof of personal rights" } },
  { code: "other", title: { "zh-CN": "其他", en: "other" } },
]);

/** How records are consulted: at the window, online, or through another archives (跨馆). */
export const CONSULTATION_CHANNELS = Object.freeze(["window", "online", "other-archives"] as const);

/** One of {@link CONSULTATION_CHANNELS}. */
export type ConsultationChannel = (typeof CONSULTATION_CHANNELS)[number];

/** One consultation (利用一人次). It has no place for who the reader was: no figure needs it. */
export interface Consultation {
  /** The host's own key. */
  readonly id?: string;
  /** The day. */
  readonly on: CivilDay;
  /** What for. */
  readonly purpose: ConsultationPurpose;
  /** How. */
  readonly channel: ConsultationChannel;
  /** Whether what was read had been digitized, or the original had to be fetched. */
  readonly read: "digital-copy" | "original";
  /** Minutes until the reader had it; absent where nobody took the time. */
  readonly waitMinutes?: number;
  /** Volumes consulted (卷次). */
  readonly volumes: number;
  /** Items consulted (件次). */
  readonly items: number;
}

/** How long readers waited. */
export interface WaitFigures {
  /** The consultations whose waiting time was taken. */
  readonly measured: number;
  /** Those whose time was not taken. */
  readonly unmeasured: number;
  /** The median in minutes, exactly; absent where no time was taken. */
  readonly medianMinutes?: Fraction;
}

/** The consultations of one purpose. */
export interface PurposeFigures {
  /** The purpose. */
  readonly purpose: ConsultationPurpose;
  /** How many. */
  readonly consultations: number;
}

/** The consultations of a span, in figures. */
export interface ReadingRoomFigures {
  /** How many (利用人次). */
  readonly consultations: number;
  /** How many of the list have a day that is none, so that no span can count them; they are in no other figure. */
  readonly undated: number;
  /** Volumes consulted (卷次). */
  readonly volumes: number;
  /** Items consulted (件次). */
  readonly items: number;
  /** By purpose, the most frequent first, then in the order of their codes. */
  readonly purposes: readonly PurposeFigures[];
  /** By channel, each of them. */
  readonly channels: Readonly<Record<ConsultationChannel, number>>;
  /** How long they waited where a digital copy was read. */
  readonly digitized: WaitFigures;
  /** How long they waited for the original. */
  readonly originals: WaitFigures;
}

/**
 * How many consultations there were, for what, and how long readers waited, digitized or not (查档等候时间). What {@link checkConsultations}
 * refuses is not counted as a time, nor as a number; a consultation whose day is none is told as `undated` and stops nothing.
 *
 * @param consultations - the consultations, in one pass
 * @param within - the span, its last day not in it
 * @returns the figures
 * @throws {@link findings.CallerError} when `within` is no span
 * @example
 * ```ts
 * import { halfYearSpan } from "lantai/dates";
 * const seen = { purpose: "work", channel: "window", volumes: 0, items: 1 } as const;
 * const figures = readingRoomFigures([
 *   { ...seen, on: "2023-03-01", read: "original", waitMinutes: 12 },
 *   { ...seen, on: "2023-04-01", read: "digital-copy", waitMinutes: 1 },
 * ], halfYearSpan(2023, 1));
 * [figures.consultations, figures.originals.medianMinutes, figures.digitized.measured]; // => [2, { numerator: 12, denominator: 1 }, 1]
 * ```
 */
export function readingRoomFigures(consultations: Iterable<Consultation>, within: Span): ReadingRoomFigures {
  const span = requireSpan(within, "within");
  const purposes = new Map<string, number>();
  const channels = { window: 0, online: 0, "other-archives": 0 };
  const waits = { "digital-copy": [] as (number | undefined)[], original: [] as (number | undefined)[] };
  let [count, undated, volumes, items] = [0, 0, 0, 0];
  for (const each of consultations) {
    if (!isCivilDay(each.on)) {
      undated += 1;
      continue;
    }
    if (!spanHas(span, each.on)) continue;
    count += 1;
    volumes += isCount(each.volumes) ? each.volumes : 0;
    items += isCount(each.items) ? each.items : 0;
    purposes.set(each.purpose, (purposes.get(each.purpose) ?? 0) + 1);
    if (Object.hasOwn(channels, each.channel)) channels[each.channel] += 1;
    if (Object.hasOwn(waits, each.read)) waits[each.read].push(each.waitMinutes);
  }
  return {
    consultations: count,
    undated,
    volumes,
    items,
    purposes: [...purposes]
      .map(([purpose, number]) => ({ purpose, consultations: number }))
      .sort((one, other) => other.consultations - one.consultations || (one.purpose < other.purpose ? -1 : 1)),
    channels,
    digitized: waitFigures(waits["digital-copy"]),
    originals: waitFigures(waits.original),
  };
}

/**
 * How much shorter or longer the median wait became, relative to what it was; negative where readers wait less.
 *
 * @param before - the waits before, or for originals
 * @param after - the waits after, or for digital copies
 * @returns the fraction, or undefined where one of them was never taken or the first was 0
 * @example
 * ```ts
 * import { percentText } from "lantai/quantities";
 * const before = { measured: 1, unmeasured: 0, medianMinutes: { numerator: 12, denominator: 1 } };
 * const after = { measured: 1, unmeasured: 0, medianMinutes: { numerator: 1, denominator: 1 } };
 * percentText(waitChange(before, after)!, 1); // => "-91.7"
 * ```
 */
export function waitChange(before: WaitFigures, after: WaitFigures): Fraction | undefined {
  const [was, is] = [before.medianMinutes, after.medianMinutes];
  if (was === undefined || is === undefined || was.numerator === 0) return undefined;
  return relativeChange(was.numerator * is.denominator, is.numerator * was.denominator);
}

/**
 * What is wrong with a list of consultations.
 *
 * @param consultations - the consultations
 * @param purposes - the purposes; {@link CONSULTATION_PURPOSES} unless said
 * @returns the findings, in the order of the list
 * @example
 * ```ts
 * const seen = { on: "2023-03-01", channel: "window", read: "original", volumes: 0, items: 1 } as const;
 * checkConsultations([{ ...seen, purpose: "work", waitMinutes: -3 }]).map(({ code }) => code); // => ["consultation-wait-not-whole"]
 * ```
 */
export function checkConsultations(
  consultations: Iterable<Consultation>,
  purposes: readonly ConsultationPurposeRow[] = CONSULTATION_PURPOSES,
): ReadingRoomFinding[] {
  const known = new Set<string>(purposes.map(({ code }) => code));
  const found: ReadingRoomFinding[] = [];
  for (const each of consultations) {
    const placed = (field: string, value: unknown): Place => ({
      ...(each.id === undefined ? {} : { id: each.id }),
      field,
      value: String(value ?? ""),
    });
    const { on, purpose, waitMinutes } = each;
    if (!isCivilDay(on)) {
      found.push({ code: "consultation-day-unusable", severity: "error", place: placed("on", on), data: {} });
    }
    if (!known.has(purpose)) {
      const data = { of: "purpose", code: String(purpose ?? "") } as const;
      found.push({ code: "consultation-code-unknown", severity: "warning", place: placed("purpose", purpose), data });
    }
    for (const [of, codes] of CLOSED_CODES) {
      const code = each[of];
      if (codes.includes(code)) continue;
      const data = { of, code: String(code ?? "") };
      found.push({ code: "consultation-code-unknown", severity: "error", place: placed(of, code), data });
    }
    if ((waitMinutes ?? undefined) !== undefined && !isCount(waitMinutes)) {
      const place = placed("waitMinutes", waitMinutes);
      found.push({ code: "consultation-wait-not-whole", severity: "error", place, data: {} });
    }
    for (const of of ["volumes", "items"] as const) {
      if (isCount(each[of])) continue;
      found.push({
        code: "consultation-count-not-whole",
        severity: "error",
        place: placed(of, each[of]),
        data: { of },
      });
    }
  }
  return found;
}

/** What no county adds a code to, and no figure counts another code by. */
const CLOSED_CODES: readonly (readonly ["channel" | "read", readonly string[]])[] = [
  ["channel", CONSULTATION_CHANNELS],
  ["read", ["digital-copy", "original"]],
];

function waitFigures(waits: readonly (number | undefined)[]): WaitFigures {
  const taken = waits.filter(isCount).sort((one, other) => one - other);
  const counts = { measured: taken.length, unmeasured: waits.length - taken.length };
  if (taken.length === 0) return counts;
  const middle = taken.slice((taken.length - 1) >> 1, (taken.length >> 1) + 1);
  const sum = middle.reduce((one, other) => one + other);
  const isWhole = sum % middle.length === 0;
  const medianMinutes = isWhole
    ? { numerator: sum / middle.length, denominator: 1 }
    : { numerator: sum, denominator: middle.length };
  return { ...counts, medianMinutes };
}
