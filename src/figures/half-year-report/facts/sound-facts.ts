import { CallerError } from "../../../foundation/findings/index.js";
import { isCount, requireShare, type Share } from "../../../foundation/quantities/index.js";
import { type Extent, type RecordCount, requireExtent } from "../../../holdings/extents/index.js";
import { IMAGE_COVERAGES } from "../../../holdings/page-images/index.js";
import type { DueSummary } from "./due-summary.js";
import type { HalfYearFacts, HostFact } from "./half-year-facts.js";

/** What stands in the facts, with its path in them. */
type Stated<T> = readonly [path: string, value: T | undefined];

/**
 * Every count, extent and share of the facts is one, or the caller has counted wrongly. Asked before any figure is made: a sum of figures,
 * or a text that leaves out what is nothing, would hide the one that is none.
 */
export function requireSoundFacts(facts: HalfYearFacts): void {
  for (const [path, extent] of extentsOf(facts)) if (extent !== undefined) requireExtent(extent, `facts.${path}`);
  for (const [path, share] of sharesOf(facts)) if (share !== undefined) requireShare(share, `facts.${path}`);
  for (const [path, count] of countsOf(facts)) {
    if (count !== undefined && !isCount(count)) throw new CallerError(`facts.${path}`, "a whole number from 0", count);
  }
  for (const [path, { due, byYear, byFonds }] of summariesOf(facts)) {
    for (const [group, counts] of Object.entries({ byYear, byFonds })) {
      const records = counts.reduce((sum, count) => sum + count.records, 0);
      if (records === due.records) continue;
      throw new CallerError(`facts.${path}.${group}`, `${due.records} entries together, as are due`, records);
    }
  }
}

function extentsOf(facts: HalfYearFacts): Stated<Extent>[] {
  const { phase, rates, coverage, accession } = facts;
  return [
    ["phase.done", phase?.done],
    ["phase.phase.planned", phase?.phase.planned],
    ...each("rates", rates, ({ rate }, path) =>
      each(`${path}.rate.excluded`, rate.excluded, ({ extent }, at) => [[`${at}.extent`, extent]]),
    ),
    ...fieldsOf("coverage.extents", coverage?.extents, IMAGE_COVERAGES),
    ...recordCountsOf(facts).map(([path, count]): Stated<Extent> => [`${path}.extent`, count?.extent]),
    ["accession.received", accession?.received],
    ["accession.withCopies", accession?.withCopies],
    ...each("accession.transfers", accession?.transfers, ({ overdue }, path) => [[`${path}.overdue`, overdue]]),
  ];
}

function sharesOf(facts: HalfYearFacts): Stated<Share>[] {
  return [
    ...each("rates", facts.rates, ({ rate }, path) => [[`${path}.rate.share`, rate.share]]),
    ...hostFactsOf(facts).map(([path, fact]): Stated<Share> => [path, sharedValue(fact)]),
    ["accession.collected", facts.accession?.collected],
    ["preInspection.firstPass", facts.preInspection?.firstPass],
    ["preparedness.preparedness.plans", facts.preparedness?.preparedness.plans],
    ["ledger.standing.closed", facts.ledger?.standing.closed],
  ];
}

function countsOf(facts: HalfYearFacts): Stated<number>[] {
  const { dates, findings, recordings, use, opening, retention } = facts;
  return [
    ...fieldsOf("dates.quality", dates?.quality, ["toTheDay", "incomplete", "missing"]),
    ["findings.checked", findings?.checked],
    ...each("findings.counts", findings?.counts, ({ count }, path) => [[`${path}.count`, count]]),
    ["opening.summary.asked", opening?.summary.asked],
    ["retention.summary.asked", retention?.summary.asked],
    ...recordCountsOf(facts).map(([path, count]): Stated<number> => [`${path}.records`, count?.records]),
    ...fieldsOf<"consultations" | "volumes" | "items", number>("use.use", use?.use, [
      "consultations",
      "volumes",
      "items",
    ]),
    ...fieldsOf("recordings.totals", recordings?.totals, ["photographs", "groups", "reels", "withoutReelCount"]),
    ...each("preInspection.standings", facts.preInspection?.standings, ({ overdue }, path) => [
      [`${path}.overdue`, overdue],
    ]),
    ["ledger.standing.overdue", facts.ledger?.standing.overdue],
    ...[
      ["phase.units", facts.phase?.units] as const,
      ["accession.units", facts.accession?.units] as const,
      ...hostFactsOf(facts).map(([path, fact]) => [path, fact?.value] as const),
    ].flatMap(([path, value]) => countsIn(path, value)),
  ];
}

function recordCountsOf(facts: HalfYearFacts): Stated<RecordCount>[] {
  const groups = ["byYear", "byFonds", "byMissing"] as const;
  return summariesOf(facts).flatMap(([path, summary]): Stated<RecordCount>[] => [
    [`${path}.due`, summary.due],
    [`${path}.undetermined`, summary.undetermined],
    ...groups.flatMap((group) =>
      each<RecordCount, RecordCount>(`${path}.${group}`, summary[group], (count, at) => [[at, count]]),
    ),
  ]);
}

function summariesOf({ opening, retention }: HalfYearFacts): (readonly [path: string, summary: DueSummary])[] {
  const summaries: Stated<DueSummary>[] = [
    ["opening.summary", opening?.summary],
    ["opening.upcoming", opening?.upcoming],
    ["retention.summary", retention?.summary],
    ["retention.upcoming", retention?.upcoming],
  ];
  return summaries.flatMap(([path, summary]) => (summary === undefined ? [] : [[path, summary] as const]));
}

function hostFactsOf({ notes, activities }: HalfYearFacts): Stated<HostFact>[] {
  return [
    ...each<HostFact, HostFact>("notes", notes, (fact, path) => [[`${path}.value`, fact]]),
    ...each<HostFact, HostFact>("activities", activities, (fact, path) => [[`${path}.value`, fact]]),
  ];
}

function sharedValue(fact: HostFact | undefined): Share | undefined {
  const value = fact?.value;
  return typeof value === "object" && "whole" in value ? value : undefined;
}

/** The counts in what is neither an extent nor a share: a number, a bound, an attainment. */
function countsIn(path: string, value: HostFact["value"] | undefined): Stated<number>[] {
  if (typeof value !== "object") return [[path, value]];
  if ("count" in value) return [[`${path}.count`, value.count]];
  if ("whole" in value) return [];
  return [
    [`${path}.done`, value.done],
    [`${path}.planned`, value.planned],
  ];
}

function fieldsOf<Name extends string, T>(
  path: string,
  fields: Readonly<Record<Name, T>> | undefined,
  names: readonly Name[],
): Stated<T>[] {
  return names.map((name) => [`${path}.${name}`, fields?.[name]]);
}

function each<Row, T>(
  path: string,
  rows: readonly Row[] | undefined,
  of: (row: Row, path: string) => readonly Stated<T>[],
): Stated<T>[] {
  return (rows ?? []).flatMap((row, at) => of(row, `${path}[${at}]`));
}
