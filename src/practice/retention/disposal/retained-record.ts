import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import type { RetentionPeriod } from "../../../holdings/catalogue/index.js";
import { isAtLeast } from "../period-order.js";
import { retentionPeriodTitle } from "../period-title.js";
import { retentionEnd } from "../retention-end.js";
import type { RetentionOptions, RetentionSubject } from "../retention-verdict.js";
import type { DisposalFinding } from "./disposal-findings.js";

/** A decision to keep a record on (续存): its period is set again and annotated (重新划定保管期限并标注). */
export interface RetainDecision {
  /** The id of the decision, so that the same decision sent twice is taken once. */
  readonly decisionId: string;
  /** The day of the decision. */
  readonly decidedOn: CivilDay;
  /** Who decided, by the host's key. */
  readonly decidedBy: string;
  /** The new period as a whole, counted from the same start as the old one. */
  readonly newPeriod: RetentionPeriod;
  /** The annotation (标注) on the record. */
  readonly annotation: string;
}

/** A change of a period, as the record keeps it. */
export interface RetentionChange extends RetainDecision {
  /** The period before; absent where there was none. */
  readonly before?: NonNullable<RetentionSubject["retentionPeriod"]>;
}

/** What {@link retainedRecord} reads of a record. */
export interface RetainedSubject extends RetentionSubject {
  /** The host's own key. */
  readonly id?: string;
  /** Title (题名). */
  readonly title: string;
  /** The changes of its period so far, oldest first. */
  readonly retentionHistory?: readonly RetentionChange[];
}

/** A record that is kept on, or what speaks against it. */
export interface Retained<T> {
  /** The record with its new period and its history; as it was when something speaks against it. */
  readonly record: T;
  /** What speaks against it. */
  readonly findings: readonly DisposalFinding[];
}

/**
 * A record that an appraisal keeps on: its new period, counted from the same start, with the annotation and the period before in its history. A decision that
 * was taken before changes nothing; another one under its id is told, as is one that is dated before the last, or after the day of the question.
 *
 * @param record - the record
 * @param decision - the decision
 * @param options - the day and the rules
 * @returns a new record, or the old one with findings: no annotation, nobody who decided, a period that is over already or
 *   shorter than the one before, or a record that was destroyed
 * @throws {@link findings.CallerError} when `asOf` or `decision.decidedOn` is no civil day, or the period is none
 * @example
 * ```ts
 * const record: RetainedSubject = { title: "会议纪要", retentionPeriod: "10-years", year: 2008 };
 * const decision = { decisionId: "d1", decidedOn: "2023-06-30", decidedBy: "p1", newPeriod: "30-years", annotation: "续存" } as const;
 * const { record: kept } = retainedRecord(record, decision, { asOf: "2023-06-30", rules: RETENTION_RULES });
 * [kept.retentionPeriod, kept.retentionHistory?.[0]?.before]; // => ["30-years", "10-years"]
 * ```
 */
export function retainedRecord<T extends RetainedSubject>(
  record: T,
  decision: RetainDecision,
  options: RetentionOptions,
): Retained<T> {
  requireCivilDay(decision.decidedOn, "decision.decidedOn");
  const { title, id } = record;
  // A database gives null for what it has not.
  const before = record.retentionPeriod ?? undefined;
  const history = record.retentionHistory ?? [];
  const { newPeriod, decisionId, decidedOn } = decision;
  const annotation = decision.annotation ?? "";
  const findings: DisposalFinding[] = [];
  const place = (field: string, value: string) => ({ ...(id === undefined ? {} : { id }), field, value });
  const earlier = history.find((change) => change.decisionId === decisionId);
  if (earlier !== undefined) {
    if (isSame(earlier, decision)) return { record, findings };
    const at = place("decisionId", decisionId);
    findings.push({ code: "decision-id-reused", severity: "error", place: at, data: { decisionId } });
    return { record, findings };
  }
  const last = history.at(-1)?.decidedOn;
  if (last !== undefined && decidedOn < last) {
    const data = { on: decidedOn, after: last };
    findings.push({ code: "step-out-of-order", severity: "error", place: place("decidedOn", decidedOn), data });
  }
  const { asOf } = requireOptions(options);
  if (decidedOn > asOf) {
    const data = { title, decidedOn, asOf };
    findings.push({ code: "retain-decision-ahead", severity: "error", place: place("decidedOn", decidedOn), data });
  }
  if (annotation.trim() === "") {
    findings.push({
      code: "annotation-missing",
      severity: "error",
      place: place("annotation", annotation),
      data: { title },
    });
  }
  // Data may name nobody.
  if ((decision.decidedBy ?? "").trim() === "") {
    findings.push({ code: "decider-missing", severity: "error", place: place("decidedBy", ""), data: { title } });
  }
  const verdict = retentionEnd({ ...record, retentionPeriod: newPeriod }, options);
  if (verdict.kind === "undetermined") {
    const { missing } = verdict;
    const at = place("newPeriod", newPeriod);
    findings.push({ code: "new-period-undetermined", severity: "error", place: at, data: { title, missing } });
  } else if (verdict.kind === "not-applicable") {
    // The question arises of every record but one that was destroyed.
    const { on, registerNo } = record.destroyed!;
    const data = { title, on, registerNo };
    findings.push({ code: "disposal-already-destroyed", severity: "error", place: place("destroyed", on), data });
  } else if (verdict.value.standing === "ended") {
    const data = { title, period: retentionPeriodTitle(newPeriod), endDay: verdict.value.endDay };
    findings.push({ code: "new-period-over", severity: "error", place: place("newPeriod", newPeriod), data });
  }
  const isPeriod = verdict.kind === "decided" && before !== undefined && before !== "fixed-term";
  if (isPeriod && isAtLeast(newPeriod, before) === false) {
    const data = { title, period: retentionPeriodTitle(newPeriod), before: retentionPeriodTitle(before) };
    findings.push({ code: "new-period-shorter", severity: "error", place: place("newPeriod", newPeriod), data });
  }
  if (findings.length > 0) return { record, findings };
  const change: RetentionChange = { ...decision, ...(before === undefined ? {} : { before }) };
  return {
    record: { ...record, retentionPeriod: newPeriod, retentionHistory: [...history, change] },
    findings,
  };
}

/** The same decision sent twice, and not another one under its id. */
function isSame(one: RetainDecision, other: RetainDecision): boolean {
  return (["decidedOn", "decidedBy", "newPeriod", "annotation"] as const).every((key) => one[key] === other[key]);
}
