import { type CivilDay, isCivilDay } from "../../../foundation/dates/index.js";
import { type Place, requireOptions, type Title } from "../../../foundation/findings/index.js";
import { citationsOn, holdsOn, requireTables, ruleTable } from "../../../foundation/law/index.js";
import type { DeferralFinding } from "../findings.js";
import type { OpeningRules } from "../rules/opening-rules.js";
import type { Deferral } from "./deferral.js";
import { deferralApproval, type NeededApproval } from "./deferral-approval.js";

/** A record with its deferral. */
export interface DeferralSubject {
  /** The host's own key. */
  readonly id?: string;
  /** The deferral. */
  readonly deferral: Deferral;
}

/** By which rules a deferral is checked. */
export interface CheckDeferralOptions {
  /** The rules, such as `OPENING_RULES`. */
  readonly rules: OpeningRules;
}

/**
 * What a deferral lacks of what the day of its decision asks for: a ground of that day, the agreement of the parties, the act of the
 * authority, from 2022-08-01 not from before the agreement, and a day on which it is assessed again. A deferral without them is incomplete; it is not undone by that.
 *
 * @param record - the deferral and the host's key of its record
 * @param options - the rules
 * @returns everything that is missing or wrong
 * @throws {@link findings.CallerError} when a choice in the rules is unknown
 * @example
 * ```ts
 * const deferral: Deferral = { grounds: ["major-interests"], decidedOn: "2024-03-01", nextAssessmentDay: "2029-03-01" };
 * checkDeferral({ deferral }, { rules: OPENING_RULES }).map(({ code }) => code);
 * // => ["deferral-agreement-missing", "deferral-approval-missing"]
 * ```
 */
export function checkDeferral(record: DeferralSubject, options: CheckDeferralOptions): DeferralFinding[] {
  requireTables(requireOptions(options).rules, ["instruments", "deferralGrounds", "deferralApprovals"], "rules");
  const { deferral } = record;
  // A database gives null for what it has not.
  const id = record.id ?? undefined;
  const place = { ...(id === undefined ? {} : { id }), field: "deferral" };
  if (!isCivilDay(deferral.decidedOn)) {
    const at = { ...place, field: "deferral.decidedOn", value: deferral.decidedOn };
    return [{ code: "deferral-day-unusable", severity: "error", place: at, data: {} }];
  }
  return [
    ...aboutGrounds(deferral, options.rules, place),
    ...aboutAgreement(deferral, options.rules, place),
    ...aboutApproval(deferral, options.rules, place),
    ...aboutAssessment(deferral, options.rules, place),
  ];
}

/** What is missing from a deferral on a day, in words, for the reason of an assessment: the errors of {@link checkDeferral}. */
export function missingFromDeferral(deferral: Deferral, rules: OpeningRules, asOf: CivilDay): readonly Title[] {
  const approvals = (deferral.approvals ?? []).filter(({ on }) => on <= asOf);
  return checkDeferral({ deferral: { ...deferral, approvals } }, { rules }).flatMap((finding): readonly Title[] => {
    switch (finding.code) {
      case "deferral-approval-missing":
        return [finding.data.title];
      case "deferral-approver-unknown":
        return [];
      default:
        return [MISSING[finding.code]];
    }
  });
}

const MISSING = ruleTable({
  "deferral-day-unusable": { "zh-CN": "决定日期", en: "the day of the decision" },
  "deferral-ground-missing": { "zh-CN": "延期理由", en: "a ground" },
  "deferral-ground-unknown": { "zh-CN": "决定当日有效的延期理由", en: "a ground of the day of the decision" },
  "deferral-standard-unknown": { "zh-CN": "决定当日有效的划控细则", en: "a standard of the day of the decision" },
  "deferral-agreement-missing": { "zh-CN": "审核双方的一致意见", en: "the agreement of the parties" },
  "deferral-assessment-missing": { "zh-CN": "下次评估日", en: "the day of the next assessment" },
} satisfies Record<string, Title>);

function aboutGrounds({ grounds, standards, decidedOn }: Deferral, rules: OpeningRules, place: Place) {
  const findings: DeferralFinding[] = [];
  const given = grounds ?? [];
  if (given.length === 0) findings.push({ code: "deferral-ground-missing", severity: "error", place, data: {} });
  for (const ground of given) {
    const row = rules.deferralGrounds.find(({ code }) => code === ground);
    if (row !== undefined && holdsOn(row, decidedOn)) continue;
    const title = row?.title ?? { "zh-CN": ground, en: ground };
    const at = { ...place, field: "deferral.grounds", value: ground };
    findings.push({ code: "deferral-ground-unknown", severity: "error", place: at, data: { title, decidedOn } });
  }
  for (const code of standards ?? []) {
    const row = rules.deferralStandards.find((standard) => standard.code === code);
    const isUsed = row !== undefined && (row.from ?? decidedOn) <= decidedOn && decidedOn < (row.until ?? "9999-12-31");
    if (isUsed && given.includes(row.ground)) continue;
    const title = row?.title ?? { "zh-CN": code, en: code };
    const at = { ...place, field: "deferral.standards", value: code };
    findings.push({ code: "deferral-standard-unknown", severity: "error", place: at, data: { title, decidedOn } });
  }
  return findings;
}

function aboutAgreement({ agreement, decidedOn }: Deferral, rules: OpeningRules, place: Place): DeferralFinding[] {
  const isAsked = citationsOn(rules.jointReviewCitations, decidedOn, rules.instruments).length > 0;
  const isGiven = isUsableBy(agreement?.on, decidedOn);
  if (!isAsked || isGiven) return [];
  return [{ code: "deferral-agreement-missing", severity: "error", place, data: { decidedOn } }];
}

/** What the authority reviews or consents to is what the parties have agreed on, so that it acts no earlier, unless the text of the day names no order. */
function aboutApproval(deferral: Deferral, rules: OpeningRules, place: Place): DeferralFinding[] {
  const { approvals, agreement, decidedOn } = deferral;
  const agreedOn = agreement?.on;
  const isUsable = (on: CivilDay, { mayPrecedeAgreement }: NeededApproval) =>
    isCivilDay(on) && (mayPrecedeAgreement === true || !isCivilDay(agreedOn) || on >= agreedOn);
  const verdict = deferralApproval(decidedOn, { rules });
  if (verdict.kind !== "decided") {
    return [{ code: "deferral-approver-unknown", severity: "hint", place, data: { decidedOn } }];
  }
  return verdict.value
    .filter(
      (needed) =>
        !approvals?.some(
          ({ authority, act, on }) => authority === needed.authority && act === needed.act && isUsable(on, needed),
        ),
    )
    .map(({ title }) => ({ code: "deferral-approval-missing", severity: "error", place, data: { title, decidedOn } }));
}

function aboutAssessment(
  { nextAssessmentDay, decidedOn }: Deferral,
  rules: OpeningRules,
  place: Place,
): DeferralFinding[] {
  const isAsked = citationsOn(rules.reassessmentCitations, decidedOn, rules.instruments).length > 0;
  const isGiven = nextAssessmentDay !== undefined && isCivilDay(nextAssessmentDay) && nextAssessmentDay > decidedOn;
  if (isGiven || (!isAsked && (nextAssessmentDay ?? undefined) === undefined)) return [];
  return [{ code: "deferral-assessment-missing", severity: "error", place, data: {} }];
}

/** What the parties agree on after the decision is not what it was decided on. */
function isUsableBy(day: CivilDay | undefined, decidedOn: CivilDay): boolean {
  return isCivilDay(day) && day <= decidedOn;
}
