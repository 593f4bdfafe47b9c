import { type CivilDay, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import type { HoldFinding } from "./findings.js";

/** The end of a hold. */
export interface HoldRelease {
  /** The day on which it was lifted; the hold no longer binds on that day. */
  readonly on: CivilDay;
  /** Who lifted it. */
  readonly by: string;
}

/**
 * Hold (暂停处置): while it lasts, the record is not destroyed, for a case or an audit needs it. It stops disposal only; whether the record
 * is opened is another question.
 */
export interface Hold {
  /** The host's own key. */
  readonly id?: string;
  /** Why it was put on, such as a lawsuit. */
  readonly reason: string;
  /** Who asked for it. */
  readonly originator: string;
  /** The first day on which it binds. */
  readonly from: CivilDay;
  /** Its end; absent while it lasts. */
  readonly lifted?: HoldRelease;
}

/** What {@link activeHolds} reads of a record. */
export interface HoldSubject {
  /** The host's own key. */
  readonly id?: string;
  /** The holds on it, past ones too. */
  readonly holds?: readonly Hold[];
}

/**
 * The holds (暂停处置) that bind a record on a day: from their first day, to the day before they were lifted. A day that the calendar does not
 * have frees nothing: with such a first day a hold binds already, and with such an end it still does.
 *
 * @param record - a volume or an item, or the host's record with its holds
 * @param asOf - the day asked for
 * @returns the holds that bind, in their order; empty when nothing keeps the record from disposal
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const lifted = { on: "2023-06-30", by: "县人民法院" } as const;
 * const record = { holds: [{ reason: "诉讼取证", originator: "县人民法院", from: "2022-03-01", lifted } as const] };
 * activeHolds(record, "2023-06-29").length; // => 1
 * activeHolds(record, "2023-06-30").length; // => 0
 * ```
 */
export function activeHolds(record: HoldSubject, asOf: CivilDay): readonly Hold[] {
  requireCivilDay(asOf, "asOf");
  return record.holds?.filter((hold) => !isAhead(hold, asOf) && !isLifted(hold, asOf)) ?? [];
}

/**
 * What is wrong with the days of holds: one that the calendar does not have, and an end before the beginning, which leaves open whether the hold
 * ever bound.
 *
 * @param record - a volume or an item, or the host's record with its holds
 * @returns the findings, in the order of the holds
 * @example
 * ```ts
 * const lifted = { on: "2022-02-01", by: "县审计局" } as const;
 * checkHolds({ holds: [{ reason: "审计", originator: "县审计局", from: "2022-03-01", lifted }] })[0]?.code; // => "hold-lifted-early"
 * ```
 */
export function checkHolds(record: HoldSubject): HoldFinding[] {
  const { id, holds } = record;
  const found = holds?.flatMap(({ from, lifted }): HoldFinding[] => {
    const placeOf = (value: string) => ({ ...(id === undefined ? {} : { id }), field: "holds", value });
    // A database gives null for what it has not.
    const days = lifted ? [from, lifted.on] : [from];
    const unreadable = days.filter((day) => !isCivilDay(day));
    if (unreadable.length > 0) {
      return unreadable.map((text) => ({
        code: "hold-day-unreadable",
        severity: "error",
        place: placeOf(text),
        data: { text },
      }));
    }
    if (!lifted || lifted.on >= from) return [];
    return [{ code: "hold-lifted-early", severity: "error", place: placeOf(lifted.on), data: { from, on: lifted.on } }];
  });
  return found ?? [];
}

function isAhead({ from }: Hold, asOf: CivilDay): boolean {
  return isCivilDay(from) && asOf < from;
}

function isLifted({ lifted }: Hold, asOf: CivilDay): boolean {
  return isCivilDay(lifted?.on) && lifted.on <= asOf;
}
