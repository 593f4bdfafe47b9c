import type { Citation, Counting } from "../../foundation/law/index.js";
import type { Assumption } from "../../foundation/verdicts/index.js";
import type { RetentionReason } from "./retention-reasons.js";
import { RETENTION_STARTS, type RetentionStart, type StartEvent } from "./retention-regimes.js";
import type { RetentionRules } from "./retention-rules.js";

/** How terms run that start in one way, worked out once for many records. */
export interface StartRule {
  readonly start: RetentionStart | "event";
  readonly counting: Counting;
  /** Who fixes it; absent where practice does. */
  readonly setBy?: "schedule" | "regime";
  readonly event?: StartEvent;
  /** The texts of the event in force on the day. */
  readonly citations: readonly Citation[];
  /** The interpretations that every term rests on that starts so, the reading of its date aside. */
  readonly assumed: readonly Assumption[];
  /** The reason where a body of rules fixes the start; absent where a schedule or an interpretation does. */
  readonly fixedBy?: RetentionReason;
}

/** How the years of a term are counted that starts so: whole years from the year's end, by the rules from any other day. */
export function countingOf(start: string, rules: RetentionRules): Counting {
  return start === "year-end" ? "year-batch" : rules.counting;
}

/** From when the term of a record runs: as its own schedule says, or else as its body of rules fixes, or else by the reading of the rules. */
export function startOf(own: string | undefined, regime: string, rules: RetentionRules): string {
  return own ?? rules.regimes.find(({ code }) => code === regime)?.start ?? rules.retentionStart;
}

/** The start of terms: what the record's schedule says, or else what its body of rules fixes, or else the reading of the rules. */
export function startRules(
  rules: RetentionRules,
  cited: (citations: readonly Citation[]) => readonly Citation[],
): (own: string | undefined, regime: string) => StartRule | undefined {
  const byStart = new Map<string, StartRule>();
  for (const start of RETENTION_STARTS) byStart.set(start, { ...ruleOf(start, rules, []), setBy: "schedule" });
  for (const event of rules.startEvents) {
    byStart.set(event.code, { ...ruleOf("event", rules, []), event, citations: cited(event.citations) });
  }
  const chosen = ruleOf(rules.retentionStart, rules, [
    { interpretation: "retentionStart", choice: rules.retentionStart },
  ]);
  const byRegime = new Map<string, StartRule>();
  for (const { code, title, start, startCitations } of rules.regimes) {
    if (start === undefined) continue;
    const fixedBy: RetentionReason = { code: "start-fixed", data: { regime: title }, citations: cited(startCitations) };
    byRegime.set(code, { ...ruleOf(start, rules, []), setBy: "regime", fixedBy });
  }
  return (own, regime) => (own === undefined ? (byRegime.get(regime) ?? chosen) : byStart.get(own));
}

function ruleOf(start: StartRule["start"], rules: RetentionRules, assumed: readonly Assumption[]): StartRule {
  const counted: readonly Assumption[] =
    start === "year-end" ? assumed : [...assumed, { interpretation: "counting", choice: rules.counting }];
  return { start, counting: countingOf(start, rules), citations: [], assumed: counted };
}
