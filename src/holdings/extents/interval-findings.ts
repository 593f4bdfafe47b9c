import type { Place } from "../../foundation/findings/index.js";
import type { ExtentFinding } from "./findings.js";
import type { RowReading } from "./interval-readings.js";
import type { PageInterval } from "./page-interval.js";
import type { PageIntervalField } from "./page-interval-practices.js";
import type { PageIntervalSubject } from "./page-interval-subject.js";

interface ReadItem {
  readonly item: PageIntervalSubject;
  readonly reading: RowReading;
}

interface Placed {
  readonly item: PageIntervalSubject;
  readonly interval: PageInterval;
}

/**
 * Overlaps, gaps and pages beyond the volume, in the order of the pages, placed at the field that the pages were read from. While the pages of
 * one item are unknown a gap may be its own, so gaps are told only when all are known.
 */
export function intervalFindings(
  read: readonly ReadItem[],
  volumePages: number | undefined,
  field: PageIntervalField,
): ExtentFinding[] {
  const placeAt = ({ item }: Placed) => placeOf(item, field);
  const placed = read.flatMap(({ item, reading: { interval } }) =>
    interval === undefined ? [] : [{ item, interval }],
  );
  placed.sort((one, other) => one.interval.first - other.interval.first);
  const hasAll = placed.length === read.length;
  const found: ExtentFinding[] = [];
  let covered = 0;
  for (const one of placed) {
    const { first, last } = one.interval;
    if (first <= covered) found.push(overlap(one, Math.min(last, covered), placeAt(one)));
    if (hasAll && first > covered + 1) found.push(gap(covered + 1, first - 1, placeAt(one)));
    if (volumePages !== undefined && last > volumePages) found.push(beyond(one, volumePages, placeAt(one)));
    covered = Math.max(covered, last);
  }
  const isShort = volumePages !== undefined && placed.length > 0 && covered < volumePages;
  if (hasAll && isShort) found.push(gap(covered + 1, volumePages, { field }));
  return found;
}

function overlap(one: Placed, last: number, place: Place): ExtentFinding {
  const data = { first: one.interval.first, last };
  return { code: "page-intervals-overlap", severity: "warning", place, data };
}

function gap(first: number, last: number, place: Place): ExtentFinding {
  return { code: "page-interval-gap", severity: "warning", place, data: { first, last } };
}

function beyond(one: Placed, volumePages: number, place: Place): ExtentFinding {
  const data = { last: one.interval.last, volumePages };
  return { code: "page-interval-beyond-volume", severity: "error", place, data };
}

/** A field of an item as it was recorded. */
export function placeOf(item: PageIntervalSubject, field: PageIntervalField): Place {
  const recorded: string | number | null | undefined = item[field];
  return {
    field,
    ...(item.id === undefined ? {} : { id: item.id }),
    ...(recorded === undefined || recorded === null ? {} : { value: String(recorded) }),
  };
}
