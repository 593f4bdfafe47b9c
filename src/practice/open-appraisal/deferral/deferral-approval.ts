import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions, type Title } from "../../../foundation/findings/index.js";
import { citationsOn, holdsOn } from "../../../foundation/law/index.js";
import { basisOf, type ReasonOf, type Verdict } from "../../../foundation/verdicts/index.js";
import type { DeferralAct, DeferralApprovalRow, DeferralAuthority } from "../rules/deferral-tables.js";
import type { OpeningRules } from "../rules/opening-rules.js";
import { requireOpeningRules } from "../rules/require-opening-rules.js";

/** One thing that a deferral needs from an authority. */
export interface NeededApproval {
  /** Which authority. */
  readonly authority: DeferralAuthority;
  /** What it has to do. */
  readonly act: DeferralAct;
  /** The whole in words. */
  readonly title: Title;
  /** Whether it may come before the agreement of the parties; absent where it comes no earlier. */
  readonly mayPrecedeAgreement?: boolean;
}

/** Why a deferral needs it, by code. */
export interface DeferralApprovalReasons {
  /** A text in force on the day of the decision asks for it. */
  "deferral-approval-needed": {
    /** What it asks for, in words. */
    readonly title: Title;
  };
  /** A text is in force on that day whose wording has not been seen. */
  "deferral-approval-unseen": {
    /** What is known of it. */
    readonly title: Title;
  };
  /** No text known here says on that day who approves a deferral. */
  "deferral-approval-unruled": {
    /** The day of the decision. */
    readonly decidedOn: CivilDay;
  };
}

/** A reason of a {@link DeferralApprovalVerdict}. */
export type DeferralApprovalReason = ReasonOf<DeferralApprovalReasons>;

/** The answer of {@link deferralApproval}. */
export type DeferralApprovalVerdict = Verdict<readonly NeededApproval[], DeferralApprovalReason>;

/** By which rules it is asked. */
export interface DeferralApprovalOptions {
  /** The rules, such as `OPENING_RULES`. */
  readonly rules: OpeningRules;
}

/**
 * Who has to agree to a deferral beside the parties, by the day on which it is decided: from 1999-06-07 the authority one level up
 * approves, from 2022-08-01 the authority of the same level reviews the catalogue, from 2024-03-01 it consents. Before 1999-06-07 it is
 * undetermined. What holds while two texts speak is the reading `deferralOverlap`.
 *
 * @param decidedOn - the day of the decision, on which every cited text is in force
 * @param options - the rules
 * @returns what is needed
 * @throws {@link findings.CallerError} when `decidedOn` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const ask = (day: "2022-07-31" | "2022-08-01") => deferralApproval(day, { rules: OPENING_RULES });
 * [ask("2022-07-31"), ask("2022-08-01")].flatMap((verdict) => verdict.kind === "decided" ? verdict.value : []).map(({ act }) => act);
 * // => ["approval", "review"]
 * ```
 */
export function deferralApproval(decidedOn: CivilDay, options: DeferralApprovalOptions): DeferralApprovalVerdict {
  requireCivilDay(decidedOn, "decidedOn");
  const rules = requireOpeningRules(requireOptions(options).rules, "rules");
  const { deferralOverlap, instruments } = rules;
  const basis = basisOf(rules.id, decidedOn, { deferralOverlap });
  const holding = rules.deferralApprovals.filter((row) => holdsOn(row, decidedOn));
  const reasonOf = (code: "deferral-approval-needed" | "deferral-approval-unseen", row: DeferralApprovalRow) =>
    ({
      code,
      data: { title: row.title },
      citations: citationsOn(row.citations, decidedOn, instruments),
    }) as const satisfies DeferralApprovalReason;
  if (holding.length === 0) {
    const reason: DeferralApprovalReason = { code: "deferral-approval-unruled", data: { decidedOn }, citations: [] };
    return { kind: "undetermined", missing: [], reasons: [reason], basis };
  }
  if (!holding.every(isSeen)) {
    const unseen = holding.filter((row) => !isSeen(row));
    const reasons = unseen.map((row) => reasonOf("deferral-approval-unseen", row));
    return { kind: "undetermined", missing: [], reasons, basis };
  }
  const isOvertaken = ({ overtakenFrom }: DeferralApprovalRow) =>
    overtakenFrom !== undefined && overtakenFrom <= decidedOn;
  const needed = deferralOverlap === "both-texts" ? holding : holding.filter((row) => !isOvertaken(row));
  return {
    kind: "decided",
    value: needed.map(({ authority, act, title, mayPrecedeAgreement }) => ({
      authority,
      act,
      title,
      ...(mayPrecedeAgreement === undefined ? {} : { mayPrecedeAgreement }),
    })),
    reasons: needed.map((row) => reasonOf("deferral-approval-needed", row)),
    assumed: holding.some(isOvertaken) ? [{ interpretation: "deferralOverlap", choice: deferralOverlap }] : [],
    basis,
  };
}

/** Whether it is known what a text asks for. */
function isSeen(row: DeferralApprovalRow): row is DeferralApprovalRow & Pick<NeededApproval, "authority" | "act"> {
  return row.authority !== undefined && row.act !== undefined;
}
