import { type CivilDay, isCivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { citationsOn } from "../../../foundation/law/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import type { RetentionPeriod } from "../../../holdings/catalogue/index.js";
import { ARCHIVES_CATEGORIES, type ArchivesCategory } from "../../../holdings/reference-codes/index.js";
import { isInEra } from "../legacy-reading.js";
import { isAtLeast } from "../period-order.js";
import { retentionPeriodTitle } from "../period-title.js";
import { RETENTION_STARTS } from "../retention-regimes.js";
import { type RetentionRules, requireRetentionRules } from "../retention-rules.js";
import { termOf } from "../retention-term.js";
import { circularEntries } from "./circular-entries.js";
import { leastPeriod } from "./least-period.js";
import { NATIONAL_SCHEDULES } from "./national-schedules.js";
import type { FilingSchedule, ScheduleEntry } from "./schedule.js";
import { needsApproval } from "./schedule-approval.js";
import type { ScheduleFinding } from "./schedule-findings.js";
import { scheduleOn } from "./schedule-versions.js";
import { type TableRows, tableRows } from "./table-rows.js";

/** What a schedule is held against. */
export interface ScheduleCheckOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules: bodies of rules, events, and which periods are known. */
  readonly rules: RetentionRules;
  /** All versions of the unit's schedule, so that one that was superseded is found; only itself unless said. */
  readonly versions?: readonly FilingSchedule[];
  /** The tables that must not be undercut; the national ones unless said. */
  readonly tables?: readonly FilingSchedule[];
  /** The archives categories that are known; those of DA/T 13-2022 unless said. */
  readonly categories?: readonly ArchivesCategory[];
}

/**
 * Everything wrong with a schedule (三合一), in one pass: codes that are repeated or unknown, entries that clash, periods that are missing, out of date or below
 * what a national table allows, and whether the version is approved and in force.
 *
 * @param schedule - a version of a unit's schedule
 * @param options - the day, the rules, and what to hold it against
 * @returns a finding for each fault; below the framework of decree 8 is a warning, below a legal minimum an error
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const entries = [{ code: "1", category: "KU", description: "总账", retentionPeriod: "15-years" }] as const;
 * const head = { id: "ours", version: "2021", title: "保管期限表", unit: "县财政局", regime: "accounting", force: "unit" } as const;
 * const schedule: FilingSchedule = { ...head, inForceFrom: "2021-01-01", entries, exclusions: [] };
 * checkSchedule(schedule, { asOf: "2023-06-30", rules: RETENTION_RULES }).map((finding) => finding.code);
 * // => ["schedule-below-minimum", "schedule-below-minimum", "schedule-not-approved"]
 * ```
 */
export function checkSchedule(schedule: FilingSchedule, options: ScheduleCheckOptions): ScheduleFinding[] {
  requireCivilDay(requireOptions(options).asOf, "asOf");
  requireRetentionRules(options.rules, "rules");
  const { categories = ARCHIVES_CATEGORIES, tables = NATIONAL_SCHEDULES, rules } = options;
  const findings: ScheduleFinding[] = [];
  if (!rules.regimes.some(({ code }) => code === schedule.regime)) {
    const { regime } = schedule;
    findings.push(found("schedule-regime-unknown", schedule, "regime", regime, { regime }));
  }
  const codes = new Set<string>();
  for (const { code, description } of [...schedule.entries, ...schedule.exclusions]) {
    if (codes.has(code)) {
      findings.push(found("schedule-code-repeated", schedule, "code", code, { code, description }));
    }
    codes.add(code);
  }
  const known = {
    byCode: new Map(schedule.entries.map((entry) => [entry.code, entry])),
    headings: new Set(schedule.entries.map(({ parentCode }) => parentCode)),
    categories: new Set(categories.map(({ code }) => code)),
    starts: new Set<string>([...RETENTION_STARTS, ...rules.startEvents.map(({ code }) => code)]),
    seen: new Map<string, DatedEntry>(),
  };
  const circular = circularEntries(schedule.entries, known.byCode);
  const over = tableRows(schedule, tables);
  for (const entry of schedule.entries) {
    findings.push(
      ...placeFindings(schedule, entry, known, circular),
      ...periodFindings(schedule, entry, known, rules),
      ...clashFindings(schedule, entry, known.seen),
      ...minimumFindings(schedule, entry, over),
    );
  }
  return [...findings, ...versionFindings(schedule, options)];
}

/** An entry that gives a period. */
interface DatedEntry {
  readonly code: string;
  readonly period: RetentionPeriod;
}

interface Known {
  readonly byCode: ReadonlyMap<string, ScheduleEntry>;
  readonly headings: ReadonlySet<string | undefined>;
  readonly categories: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
}

function placeFindings(
  schedule: FilingSchedule,
  entry: ScheduleEntry,
  known: Known,
  circular: ReadonlySet<ScheduleEntry>,
): ScheduleFinding[] {
  const { code, description, parentCode, category, start } = entry;
  const named = { code, description };
  const findings: ScheduleFinding[] = [];
  if (parentCode !== undefined) {
    if (!known.byCode.has(parentCode)) {
      const data = { ...named, parentCode };
      findings.push(found("schedule-parent-unknown", schedule, "parentCode", parentCode, data));
    } else if (circular.has(entry)) {
      findings.push(found("schedule-parent-circular", schedule, "parentCode", parentCode, named));
    }
  }
  if (category !== undefined && !known.categories.has(category)) {
    findings.push(found("schedule-category-unknown", schedule, "category", category, { ...named, category }));
  }
  if (start !== undefined && !known.starts.has(start)) {
    findings.push(found("schedule-start-unknown", schedule, "start", start, { ...named, start }));
  }
  return findings;
}

function periodFindings(
  schedule: FilingSchedule,
  entry: ScheduleEntry,
  { headings }: Known,
  rules: RetentionRules,
): ScheduleFinding[] {
  const { code, description, retentionPeriod, receivedCopyPeriod, choices = [] } = entry;
  const named = { code, description };
  const periods = [retentionPeriod, receivedCopyPeriod, ...choices].filter((period) => period !== undefined);
  if (periods.length === 0 && !headings.has(code)) {
    return [found("schedule-period-missing", schedule, "retentionPeriod", "", named)];
  }
  return periods
    .filter((period) => !isKnownOn(period, schedule, rules))
    .map((period) =>
      found("schedule-period-out-of-date", schedule, "retentionPeriod", period, {
        ...named,
        period: titleOf(period),
      }),
    );
}

function isKnownOn(period: RetentionPeriod, { regime, inForceFrom }: FilingSchedule, rules: RetentionRules): boolean {
  const term = termOf(period);
  if (term === undefined) return false;
  const rows = rules.classes.filter((row) => row.regime === regime);
  // A body of rules without texts of its own, such as a county's, cannot speak against a period, and none can of no day.
  if (rows.length === 0 || !isCivilDay(inForceFrom)) return true;
  const isCited = rows.some(
    (row) => row.class === term.class && citationsOn(row.citations, inForceFrom, rules.instruments).length > 0,
  );
  const era = { first: inForceFrom, last: inForceFrom };
  return (
    isCited ||
    rules.legacyWindows.some((row) => row.regime === regime && row.period === term.unnumbered && isInEra(row, era))
  );
}

function clashFindings(
  schedule: FilingSchedule,
  entry: ScheduleEntry,
  seen: Map<string, DatedEntry>,
): ScheduleFinding[] {
  const { code, description, retentionPeriod: period, category, section, sourceRole, importance } = entry;
  if (period === undefined) return [];
  const others = [sourceRole].flat().map((role) => {
    const key = JSON.stringify([matchKey(description), category, section, role, importance]);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, { code, period });
    return other;
  });
  const other = others.find((one) => one !== undefined && one.period !== period);
  if (other === undefined) return [];
  return [
    found("schedule-clash", schedule, "retentionPeriod", period, {
      code,
      description,
      other: other.code,
      period: titleOf(period),
      otherPeriod: titleOf(other.period),
    }),
  ];
}

function minimumFindings(schedule: FilingSchedule, entry: ScheduleEntry, rows: TableRows): ScheduleFinding[] {
  const { code, description, basis, retentionPeriod, receivedCopyPeriod, choices = [] } = entry;
  const named = { code, description };
  const over = basis === undefined ? rows.namesakes(description) : rows.elaborated(basis);
  if (basis !== undefined && over.length === 0) {
    const { scheduleId, code: basisCode } = basis;
    const data = { ...named, scheduleId, basisCode };
    return [found("schedule-basis-unknown", schedule, "basis", `${scheduleId} ${basisCode}`, data)];
  }
  return over.flatMap(({ table: minimumTable, row }) => {
    const all = leastPeriod(row);
    const copies = row.receivedCopyPeriod ?? all;
    const own = [entry.sourceRole].flat().every((role) => role === "subordinate") ? copies : all;
    const held = [
      { field: "retentionPeriod", period: retentionPeriod, least: own },
      // Whoever may choose a period may choose the shortest of them.
      ...choices.map((period) => ({ field: "choices", period, least: own })),
      { field: "receivedCopyPeriod", period: receivedCopyPeriod, least: copies },
    ];
    return held.flatMap(({ field, period, least }) => {
      if (period === undefined || least === undefined || isAtLeast(period, least) !== false) return [];
      const finding = found("schedule-below-minimum", schedule, field, period, {
        ...named,
        period: titleOf(period),
        minimum: titleOf(least),
        table: minimumTable.title,
        basisCode: row.code,
      });
      return [minimumTable.force === "minimum" ? finding : { ...finding, severity: "warning" as const }];
    });
  });
}

function versionFindings(schedule: FilingSchedule, options: ScheduleCheckOptions): ScheduleFinding[] {
  const { unit, version, approval, inForceFrom } = schedule;
  const { asOf, rules, versions = [schedule] } = options;
  const named = { unit, version };
  const findings: ScheduleFinding[] = [];
  if (!approval && needsApproval(schedule, asOf, rules)) {
    findings.push(found("schedule-not-approved", schedule, "approval", "", named));
  }
  if (approval && inForceFrom < approval.on) {
    const data = { ...named, from: inForceFrom, approvedOn: approval.on };
    findings.push(found("schedule-in-force-before-approval", schedule, "inForceFrom", inForceFrom, data));
  }
  if (asOf < inForceFrom) {
    const data = { ...named, from: inForceFrom };
    findings.push(found("schedule-not-yet-in-force", schedule, "inForceFrom", inForceFrom, data));
  }
  const now = scheduleOn(
    versions.filter(({ id }) => id === schedule.id),
    asOf,
    rules,
  );
  if (now !== undefined && now.version !== version && inForceFrom <= now.inForceFrom) {
    const data = { ...named, by: now.version, from: now.inForceFrom };
    findings.push(found("schedule-superseded", schedule, "version", version, data));
  }
  return findings;
}

function titleOf(period: RetentionPeriod) {
  return termOf(period) === undefined ? { "zh-CN": period, en: period } : retentionPeriodTitle(period);
}

function found<F extends ScheduleFinding>(
  code: F["code"],
  { id, version }: FilingSchedule,
  field: string,
  value: string,
  data: F["data"],
): F {
  return { code, severity: "error", place: { id: `${id} ${version}`, field, value }, data } as F;
}
