import { CallerError } from "../../foundation/findings/index.js";
import {
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import { FONDS_CONTINUATIONS, FONDS_EVENT_KINDS, FONDS_FATES, type FondsEventKindRow } from "./fonds-events.js";

/** What follows for a fonds from the events of its creating unit: plain data, frozen, extended by {@link extendFondsRules}. */
export interface FondsRules extends RulesValue {
  /** The kinds of events. */
  readonly eventKinds: readonly FondsEventKindRow[];
}

/** The national rules: GB/T 13967-2026, 9. */
export const FONDS_RULES: FondsRules = ruleTable({
  id: "national-fonds",
  instruments: INSTRUMENTS,
  eventKinds: FONDS_EVENT_KINDS,
});

/**
 * New fonds rules from others and what differs, such as a county's own kinds of events.
 *
 * @param base - the rules to start from, usually {@link FONDS_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, a kind stands twice, or a citation names no instrument of the rules
 * @example
 * ```ts
 * extendFondsRules(FONDS_RULES, { id: "our-county", eventKinds: [] }).eventKinds; // => []
 * ```
 */
export function extendFondsRules(base: FondsRules, patch: RulesPatch<FondsRules>): FondsRules {
  return requireFondsRules(extendedRules(base, patch), "patch");
}

/** Rules may come from a host's database, so they are checked wherever they are used. */
export function requireFondsRules(rules: FondsRules, argument: string): FondsRules {
  requireTables(rules, ["instruments", "eventKinds"], argument);
  const kinds = new Set<string>();
  for (const { kind, fate, continuation, citations } of rules.eventKinds) {
    if (kinds.has(kind)) throw new CallerError(`${argument}.eventKinds`, "each kind once", kind);
    kinds.add(kind);
    requireChoice(fate, FONDS_FATES, `${argument}.eventKinds.fate`);
    requireChoice(continuation, FONDS_CONTINUATIONS, `${argument}.eventKinds.continuation`);
    requireInstruments(citations, rules.instruments, `${argument}.eventKinds`);
  }
  return rules;
}
