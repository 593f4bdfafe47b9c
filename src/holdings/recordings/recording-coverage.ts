import { type UncertainDate, yearOf } from "../../foundation/dates/index.js";
import type { RecordingCoverageFinding } from "./findings.js";
import type { RecordingKind } from "./recordings.js";

/** Recordings that a unit is expected to have of a year, or of one event of it. */
export interface ExpectedRecordings {
  /** Fonds number (全宗号) of the unit. */
  readonly fondsNo: string;
  /** The year. */
  readonly year: number;
  /** The event, by the host's own code; any recording of the year will do when absent or blank. */
  readonly event?: string;
  /** The kinds that will do; any when absent. */
  readonly kinds?: readonly RecordingKind[];
}

/** What {@link recordingCoverage} reads of a recording. */
export interface RecordingCoverageSubject {
  /** The kind. */
  readonly kind: RecordingKind;
  /** Fonds number as recorded. */
  readonly fondsNo?: string;
  /** The year it is filed under. */
  readonly year?: number;
  /** When it was made; it gives the year where none is recorded and the date lies in one year. */
  readonly date?: UncertainDate;
  /** The event it shows. */
  readonly event?: string;
}

/** One expectation, and how many recordings meet it. */
export interface ExpectedCoverage {
  /** What was expected. */
  readonly expected: ExpectedRecordings;
  /** How many recordings meet it. */
  readonly held: number;
}

/** Expectations against holdings. */
export interface RecordingCoverage {
  /** Every expectation, in its order. */
  readonly rows: readonly ExpectedCoverage[];
  /** Recordings that name no unit or no year: among them may be what seems to be lacking. */
  readonly unplaced: number;
}

/**
 * Which recordings that were expected of units, by fonds and year, are held (声像档案覆盖), in one pass over the holdings. A recording may meet
 * several expectations.
 *
 * @param expected - what each unit should have, of each year or event
 * @param holdings - photographs, sound and video in any order
 * @returns the expectations with how many recordings meet each, and how many recordings could not be placed
 * @example
 * ```ts
 * const expected = [{ fondsNo: "0012", year: 2023, event: "人代会" }, { fondsNo: "0012", year: 2022 }];
 * const coverage = recordingCoverage(expected, [{ kind: "video", fondsNo: "0012", year: 2023, event: "人代会" }]);
 * coverage.rows.map(({ held }) => held); // => [1, 0]
 * ```
 */
export function recordingCoverage(
  expected: readonly ExpectedRecordings[],
  holdings: Iterable<RecordingCoverageSubject>,
): RecordingCoverage {
  const byUnitAndYear = new Map(
    expected.map(({ fondsNo, year }) => [unitAndYear(fondsNo, year), new HeldRecordings()]),
  );
  let unplaced = 0;
  for (const recording of holdings) {
    const year = recording.year ?? singleYear(recording.date);
    const fondsNo = recording.fondsNo?.trim() ?? "";
    if (year === undefined || fondsNo === "") unplaced++;
    else byUnitAndYear.get(unitAndYear(fondsNo, year))?.add(recording);
  }
  const rows = expected.map((expectation) => {
    const { fondsNo, year } = expectation;
    return { expected: expectation, held: byUnitAndYear.get(unitAndYear(fondsNo, year))!.meeting(expectation) };
  });
  return { rows, unplaced };
}

/**
 * What is lacking (声像档案缺口): a finding for each unit and year, or event, of which no recording is held.
 *
 * @param coverage - what {@link recordingCoverage} answered
 * @returns one warning for each expectation that nothing meets, in their order
 * @example
 * ```ts
 * const coverage = recordingCoverage([{ fondsNo: "0012", year: 2022 }], []);
 * checkRecordingCoverage(coverage)[0]?.data; // => { fondsNo: "0012", year: 2022, event: "" }
 * ```
 */
export function checkRecordingCoverage(coverage: RecordingCoverage): RecordingCoverageFinding[] {
  return coverage.rows
    .filter(({ held }) => held === 0)
    .map(({ expected: { fondsNo, year, event = "" } }) => ({
      code: "recordings-lacking",
      severity: "warning",
      place: {},
      data: { fondsNo, year, event },
    }));
}

/** The recordings that one unit has of one year, counted by event and kind: many expectations meet many recordings. */
class HeldRecordings {
  readonly #ofAnyEvent = new Map<RecordingKind, number>();
  readonly #byEvent = new Map<string | undefined, Map<RecordingKind, number>>();

  add({ event, kind }: RecordingCoverageSubject): void {
    const ofEvent = this.#byEvent.get(event) ?? new Map<RecordingKind, number>();
    this.#byEvent.set(event, ofEvent);
    for (const counts of [this.#ofAnyEvent, ofEvent]) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }

  meeting({ event, kinds }: ExpectedRecordings): number {
    const counts = isAnyEvent(event) ? this.#ofAnyEvent : (this.#byEvent.get(event) ?? []);
    let held = 0;
    for (const [kind, count] of counts) if (kinds === undefined || kinds.includes(kind)) held += count;
    return held;
  }
}

function singleYear(date: UncertainDate | undefined): number | undefined {
  if (date?.earliest === undefined || date.latest === undefined) return undefined;
  const year = yearOf(date.earliest);
  return year === yearOf(date.latest) ? year : undefined;
}

function unitAndYear(fondsNo: string, year: number): string {
  return `${year} ${fondsNo.trim()}`;
}

/** A blank cell names no event. */
function isAnyEvent(event: string | undefined): boolean {
  return event === undefined || event.trim() === "";
}
