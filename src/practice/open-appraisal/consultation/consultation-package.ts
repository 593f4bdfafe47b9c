import { type CivilDay, type DateFindings, requireCivilDay, yearOf } from "../../../foundation/dates/index.js";
import {
  type FindingOf,
  LANGUAGES,
  type Language,
  requireOptions,
  type Severity,
  shortenedText,
} from "../../../foundation/findings/index.js";
import { requireChoice, usableBounds } from "../../../foundation/law/index.js";
import { codeKey, naturalOrder } from "../../../foundation/text/index.js";
import type { Undetermined } from "../../../foundation/verdicts/index.js";
import type { OpeningOpinion } from "../../../holdings/catalogue/index.js";
import { addedExtents, type Extent, extentOf, isInsideVolume, NO_EXTENT } from "../../../holdings/extents/index.js";
import type { ConsultationFinding, DeferralFinding } from "../findings.js";
import { impossibleDate } from "../printed-date.js";
import {
  type ReviewArrangement,
  type ReviewPartiesOptions,
  type ReviewPartiesReason,
  reviewPartiesAssessor,
} from "../review/review-parties.js";
import type { DeferralGround } from "../rules/deferral-tables.js";
import {
  type ConsultationRow,
  type ConsultationSubject,
  consultationRow,
  type ReviewProposal,
} from "./consultation-row.js";

/** A record that is due, as `dueForOpening` lists it. */
export interface ConsultedRecord<T extends ConsultationSubject> {
  /** The host's own record. */
  readonly record: T;
  /** The first day on which it was due. */
  readonly dueDay: CivilDay;
}

/** One entry of a list: the record and its row. */
export interface ConsultationEntry<T extends ConsultationSubject> extends ConsultedRecord<T> {
  /** The row that is printed. */
  readonly row: ConsultationRow;
}

/** The figures of a cover letter (征求意见函). */
export interface ConsultationFigures {
  /** How many rows. */
  readonly records: number;
  /** How much they are, with 卷 and 件 side by side and nothing counted twice. */
  readonly extent: Extent;
  /** The fonds they belong to, in order. */
  readonly fonds: readonly string[];
  /** The year of the earliest date among them, where one is known. */
  readonly earliestYear?: number;
  /** The year of the latest date among them, where one is known. */
  readonly latestYear?: number;
  /** How many the archives proposes to open, to defer, to open in part, and how many it says nothing of. */
  readonly byOpinion: Readonly<Record<NonNullable<OpeningOpinion["opinion"]> | "none", number>>;
  /** How many rows give each ground; a row may give several. */
  readonly byGround: readonly GroundCount[];
}

/** How many rows give a ground. */
export interface GroundCount {
  /** The ground. */
  readonly ground: DeferralGround;
  /** How many rows. */
  readonly records: number;
}

/** What is due and reviewed by the same parties: the list that goes to one unit, or the one that the archives reviews alone. */
export interface ConsultationList<T extends ConsultationSubject> {
  /** Who reviews. */
  readonly arrangement: ReviewArrangement;
  /** The key of the unit that is asked, which may be the successor of the forming unit; absent where the archives is alone. */
  readonly unit?: string;
  /** The day of the list. */
  readonly asOf: CivilDay;
  /** The last day on which the unit may answer. */
  readonly deadline?: CivilDay;
  /** The rows with their records. */
  readonly entries: readonly ConsultationEntry<T>[];
  /** The figures of the cover letter. */
  readonly figures: ConsultationFigures;
}

/** A record of which it cannot be said who reviews it. */
export interface UnassignedRecord<T extends ConsultationSubject> extends ConsultedRecord<T> {
  /** What is missing. */
  readonly verdict: Undetermined<ReviewPartiesReason>;
}

/** The consultation package (征求意见): one list for each unit, and what could not be assigned. Every record stands in it once. */
export interface ConsultationPackage<T extends ConsultationSubject> {
  /** The lists in the order of their units; the one without a unit last. */
  readonly lists: readonly ConsultationList<T>[];
  /** What cannot be sent to anybody yet. */
  readonly unassigned: readonly UnassignedRecord<T>[];
  /**
   * Proposals to defer that give no ground of the rules, without which nothing is deferred, those to open in part none of whose items is listed to be deferred, and
   * dates that the calendar does not have.
   */
  readonly findings: readonly (
    | DeferralFinding
    | ConsultationFinding
    | FindingOf<Pick<DateFindings, "date-unreadable">>
  )[];
}

/** The day, the rules, the events, and by when the units shall answer. */
export interface ConsultationOptions extends ReviewPartiesOptions {
  /** The last day on which a unit may answer (反馈期限). */
  readonly deadline?: CivilDay;
  /** The language of the printed opinions and grounds; Chinese unless said. */
  readonly language?: Language;
}

/**
 * The lists that go to the forming units or their successors for their opinion (征求意见清单), each with the figures of its cover letter.
 * Rows keep the order of the records.
 *
 * @param due - what is due, such as `dueForOpening(records, …).due`
 * @param options - the day, the rules, the events of the units and the deadline
 * @returns one list for each unit, the records whose unit is not known, and what is proposed to be deferred without a ground or to be opened in part
 *   without its items
 * @throws {@link findings.CallerError} when a day is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const due = [{ record: { level: "item", title: "会议纪要", unit: "culture" }, dueDay: "2022-07-01" }] as const;
 * const { lists } = consultationPackage(due, { asOf: "2023-06-30", rules: OPENING_RULES, events: [] });
 * lists.map(({ unit, entries }) => [unit, entries.length]); // => [["culture", 1]]
 * ```
 */
export function consultationPackage<T extends ConsultationSubject>(
  due: Iterable<ConsultedRecord<T>>,
  options: ConsultationOptions,
): ConsultationPackage<T> {
  const { asOf, deadline, language } = requireOptions(options);
  if (language !== undefined) requireChoice(language, LANGUAGES, "language");
  if (deadline !== undefined) requireCivilDay(deadline, "deadline");
  const partiesOf = reviewPartiesAssessor(options);
  const groups = new Map<string, ListGroup<T>>();
  const unassigned: UnassignedRecord<T>[] = [];
  const findings: ConsultationPackage<T>["findings"][number][] = [];
  const inPart: T[] = [];
  const partsDeferred = new Set<string>();
  for (const { record, dueDay } of due) {
    const { proposal } = record;
    findings.push(...withoutGround(record), ...withoutDay(record));
    if (proposal?.opinion === "partial" && record.level === "volume" && givesGround(proposal)) inPart.push(record);
    if (proposal?.opinion === "deferred" && isInsideVolume(record)) partsDeferred.add(codeKey(record.volumeCode));
    const verdict = partiesOf(record);
    if (verdict.kind === "undetermined") unassigned.push({ record, dueDay, verdict });
    if (verdict.kind !== "decided") continue;
    const { arrangement, unit } = verdict.value;
    const key = JSON.stringify([arrangement, unit]);
    const group = groups.get(key) ?? { arrangement, unit, entries: [] };
    groups.set(key, group);
    group.entries.push({ record, dueDay, row: consultationRow(record, group.entries.length + 1, options) });
  }
  const asked = [...groups.values()].filter(hasUnit).sort((one, other) => naturalOrder(one.unit, other.unit));
  const alone = [...groups.values()].filter((group) => !hasUnit(group));
  const lists = [...asked, ...alone].map(
    ({ arrangement, unit, entries }): ConsultationList<T> => ({
      arrangement,
      ...(unit === undefined ? {} : { unit }),
      asOf,
      ...(deadline === undefined ? {} : { deadline }),
      entries,
      figures: figuresOf(entries.map(({ record }) => record)),
    }),
  );
  findings.push(
    ...inPart
      .filter(({ referenceCode }) => referenceCode?.trim() && !partsDeferred.has(codeKey(referenceCode)))
      .map((record) => found("consultation-items-unlisted", "warning", record)),
  );
  return { lists, unassigned, findings };
}

/** What the parties agree to defer goes to the authority with its grounds, so that they are missed before anybody is asked. */
function withoutGround(record: ConsultationSubject): readonly ReturnType<typeof found>[] {
  const { proposal } = record;
  if (proposal?.opinion !== "deferred" || givesGround(proposal)) return [];
  return [found("deferral-ground-missing", "error", record)];
}

function givesGround({ grounds }: ReviewProposal): boolean {
  return (grounds ?? []).length > 0;
}

function found(
  code: "deferral-ground-missing" | "consultation-items-unlisted",
  severity: Severity,
  { id }: ConsultationSubject,
): DeferralFinding | ConsultationFinding {
  // A database gives null for what it has not.
  const place = { ...((id ?? undefined) === undefined ? {} : { id }), field: "proposal.grounds" };
  return { code, severity, place, data: {} };
}

/** Such a date is printed as it was recorded; who opens or defers a record by it has to know. */
function withoutDay({ id, date }: ConsultationSubject): FindingOf<Pick<DateFindings, "date-unreadable">>[] {
  const text = impossibleDate(date);
  if (text === undefined) return [];
  const place = { ...((id ?? undefined) === undefined ? {} : { id }), field: "date", value: text };
  return [
    { code: "date-unreadable", severity: "error", place, data: { text: shortenedText(text, 40), candidates: [] } },
  ];
}

interface ListGroup<T extends ConsultationSubject> {
  readonly arrangement: ReviewArrangement;
  readonly unit: string | undefined;
  readonly entries: ConsultationEntry<T>[];
}

function hasUnit<T extends ConsultationSubject>(
  group: ListGroup<T>,
): group is ListGroup<T> & { readonly unit: string } {
  return group.unit !== undefined;
}

function figuresOf(records: readonly ConsultationSubject[]): ConsultationFigures {
  const byOpinion = { open: 0, deferred: 0, partial: 0, none: 0 };
  const byGround = new Map<DeferralGround, number>();
  const fonds = new Set<string>();
  const years: number[] = [];
  let extent = NO_EXTENT;
  for (const record of records) {
    byOpinion[record.proposal?.opinion ?? "none"] += 1;
    for (const ground of new Set(record.proposal?.grounds)) byGround.set(ground, (byGround.get(ground) ?? 0) + 1);
    if (record.fondsNo?.trim()) fonds.add(record.fondsNo);
    extent = addedExtents(extent, extentOf(record));
    const { earliest, latest } = usableBounds(record.date);
    for (const day of [earliest, latest]) if (day !== undefined) years.push(yearOf(day));
  }
  const sorted = years.sort((one, other) => one - other);
  const [earliestYear] = sorted;
  const latestYear = sorted.at(-1);
  return {
    records: records.length,
    extent,
    fonds: [...fonds].sort(naturalOrder),
    ...(earliestYear === undefined ? {} : { earliestYear }),
    ...(latestYear === undefined ? {} : { latestYear }),
    byOpinion,
    byGround: [...byGround].map(([ground, count]) => ({ ground, records: count })),
  };
}
