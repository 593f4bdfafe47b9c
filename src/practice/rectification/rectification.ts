import { type CivilDay, daysBetween, requireCivilDay } from "../../foundation/dates/index.js";
import type { FindingOf, Title } from "../../foundation/findings/index.js";
import { ruleTable } from "../../foundation/law/index.js";
import type { Procedure } from "../../foundation/procedures/index.js";
import { type Denominator, type Share, share } from "../../foundation/quantities/index.js";

/** Where an entry came from; a {@link KnownRectificationSource} or a county's own code. */
export type RectificationSource = KnownRectificationSource | (string & {});

/** The sources of {@link RECTIFICATION_SOURCES}. */
export type KnownRectificationSource = "evaluation" | "inspection" | "self-check" | "pre-inspection";

/** One source of entries. */
export interface RectificationSourceRow {
  /** Its code. */
  readonly code: RectificationSource;
  /** Its name. */
  readonly title: Title;
}

/** The sources of a ledger in county practice, with their words. */
export const RECTIFICATION_SOURCES: readonly RectificationSourceRow[] = ruleTable([
  { code: "evaluation", title: { "zh-CN": "业务评价", en: "evaluation" } },
  { code: "inspection", title: { "zh-CN": "巡察", en: "inspection" } },
  { code: "self-check", title: { "zh-CN": "自查", en: "self-check" } },
  { code: "pre-inspection", title: { "zh-CN": "上门预检", en: "on-site pre-inspection" } },
]);

/** An entry of the ledger (问题台账): something to put right, whose it is, and until when. */
export interface RectificationEntry {
  /** The host's own key. */
  readonly id?: string;
  /** Number in the ledger. */
  readonly no: string;
  /** Where it came from. */
  readonly source: RectificationSource;
  /** What is to be put right. */
  readonly problem: string;
  /** Who has to do it: an office or a post. */
  readonly owner: string;
  /** The last day by which it has to be done. */
  readonly due?: CivilDay;
  /** The day it was closed out (销号); absent while it is open. */
  readonly closedOn?: CivilDay;
  /** Who closed it out. */
  readonly closedBy?: string;
}

/** How an entry moves: it is put right by its owner and closed out by somebody else (逐一销号), or sent back. */
export const RECTIFICATION_PROCEDURE: Procedure = ruleTable({
  id: "rectification",
  initial: "open",
  states: [
    { code: "open", title: { "zh-CN": "待整改", en: "open" } },
    { code: "rectified", title: { "zh-CN": "已整改待核", en: "put right, to be verified" } },
    { code: "closed", title: { "zh-CN": "已销号", en: "closed out" } },
  ],
  roles: [
    { code: "owner", title: { "zh-CN": "责任部门", en: "owner" } },
    { code: "verifier", title: { "zh-CN": "销号核查人", en: "verifier" } },
  ],
  evidence: [
    { code: "measures", title: { "zh-CN": "整改措施", en: "measures taken" } },
    { code: "proof", title: { "zh-CN": "佐证材料", en: "proof" } },
    { code: "opinion", title: { "zh-CN": "核查意见", en: "opinion of the verifier" } },
  ],
  moves: [
    { from: "open", to: "rectified", by: ["owner"], needs: ["measures", "proof"], person: "any" },
    { from: "rectified", to: "closed", by: ["verifier"], needs: ["opinion"], person: "other-than-before" },
    { from: "rectified", to: "open", by: ["verifier"], needs: ["opinion"], person: "other-than-before" },
    { from: "closed", to: "open", by: ["verifier"], needs: ["opinion"], person: "any" },
  ],
});

/** What can be wrong with a ledger, by code. */
export interface RectificationFindings {
  /** An entry has no last day. */
  "ledger-due-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** An entry was closed by the one who had to put it right. */
  "ledger-closed-by-owner": {
    /** Number in the ledger. */
    readonly no: string;
    /** The owner. */
    readonly owner: string;
  };
  /** An entry was closed, but nobody is named who did it. */
  "ledger-closer-missing": {
    /** Number in the ledger. */
    readonly no: string;
  };
  /** Two entries carry the same number. */
  "ledger-number-repeated": {
    /** Number in the ledger. */
    readonly no: string;
  };
}

/** A finding about a ledger. */
export type RectificationFinding = FindingOf<RectificationFindings>;

/** An open entry with how late it is. */
export interface OpenEntry<T extends RectificationEntry> {
  /** The host's own entry. */
  readonly entry: T;
  /** Days past its last day; 0 while there is time or when no last day is set. */
  readonly daysLate: number;
}

/** What is still open, whose, and how late, on a day. */
export interface RectificationStanding<T extends RectificationEntry> {
  /** Entries closed out of all entries (销号率). */
  readonly closed: Share;
  /** The open entries, the most overdue first. */
  readonly open: readonly OpenEntry<T>[];
  /** How many of the open ones are past their last day. */
  readonly overdue: number;
}

/** The denominator of the close-out rate. */
export const LEDGER_ENTRIES: Denominator = ruleTable({
  code: "ledger-entries",
  title: { "zh-CN": "台账全部问题", en: "all entries of the ledger" },
});

/**
 * What a ledger still holds open on a day, whose it is and how late: an entry closed after that day is still open on it.
 *
 * @param entries - the ledger, in any order
 * @param asOf - the day
 * @returns the share closed out, and the open entries with the most overdue first
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const ledger: RectificationEntry[] = [
 *   { no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股", due: "2023-05-31" },
 * ];
 * rectificationStanding(ledger, "2023-06-30").open[0]?.daysLate; // => 30
 * ```
 */
export function rectificationStanding<T extends RectificationEntry>(
  entries: Iterable<T>,
  asOf: CivilDay,
): RectificationStanding<T> {
  requireCivilDay(asOf, "asOf");
  const all = [...entries];
  const open = all
    .filter((entry) => entry.closedOn === undefined || entry.closedOn > asOf)
    .map((entry) => ({ entry, daysLate: entry.due === undefined ? 0 : Math.max(0, daysBetween(entry.due, asOf)) }))
    .sort((one, other) => other.daysLate - one.daysLate);
  return {
    closed: share(all.length - open.length, all.length, LEDGER_ENTRIES),
    open,
    overdue: open.filter((standing) => standing.daysLate > 0).length,
  };
}

/**
 * What is wrong with a ledger itself: no last day, closed by its owner or by nobody, the same number twice.
 *
 * @param entries - the ledger, in any order
 * @returns every finding, in the order of the entries
 * @example
 * ```ts
 * checkLedger([{ no: "1", source: "evaluation", problem: "缺地震应急预案", owner: "保管利用股" }]).map((finding) => finding.code);
 * // => ["ledger-due-missing"]
 * ```
 */
export function checkLedger(entries: Iterable<RectificationEntry>): RectificationFinding[] {
  const seen = new Set<string>();
  const findings: RectificationFinding[] = [];
  for (const entry of entries) {
    const { no, owner } = entry;
    const place = entry.id === undefined ? { value: no } : { id: entry.id, value: no };
    if (seen.has(no)) findings.push({ code: "ledger-number-repeated", severity: "error", place, data: { no } });
    seen.add(no);
    if (entry.due === undefined)
      findings.push({ code: "ledger-due-missing", severity: "warning", place, data: { no } });
    if (entry.closedOn === undefined) continue;
    if (entry.closedBy === undefined) {
      findings.push({ code: "ledger-closer-missing", severity: "warning", place, data: { no } });
    } else if (entry.closedBy === owner) {
      findings.push({ code: "ledger-closed-by-owner", severity: "error", place, data: { no, owner } });
    }
  }
  return findings;
}
