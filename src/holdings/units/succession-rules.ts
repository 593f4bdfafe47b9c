import { CallerError } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import { UNIT_EVENT_KINDS, UNIT_FATES, type UnitEventKindRow } from "./unit-events.js";

/** Who answers for a unit that has ended, on a day before a text says so; the first is the default. See the interpretation `unruledSuccession`. */
export const UNRULED_SUCCESSIONS = Object.freeze(["undetermined", "as-ruled-later"] as const);

/** One of {@link UNRULED_SUCCESSIONS}. */
export type UnruledSuccession = (typeof UNRULED_SUCCESSIONS)[number];

/**
 * Since when a unit answers in which the parts of a split unit have met on different days: the last of these days, or the first. The
 * first here is the default. See the interpretation `partsMetSince`.
 */
export const PARTS_MET_SINCE = Object.freeze(["last", "first"] as const);

/** One of {@link PARTS_MET_SINCE}. */
export type PartsMetSince = (typeof PARTS_MET_SINCE)[number];

/** Everything that decides who answers for the records of a unit: plain data, frozen, extended by {@link extendSuccessionRules}. */
export interface SuccessionRules extends RulesValue {
  /** The kinds of events. */
  readonly eventKinds: readonly UnitEventKindRow[];
  /** The texts behind “the unit answers for its own records”. */
  readonly ownRecordsCitations: readonly Citation[];
  /** The texts behind “the unit that continues its powers, or else the archives alone”. */
  readonly successionCitations: readonly Citation[];
  /** The texts behind “on re-organisation the records are handed over to the proper unit or archives”. */
  readonly handOverCitations: readonly Citation[];
  /** The reading for days on which none of the succession texts is in force. */
  readonly unruledSuccession: UnruledSuccession;
  /** The reading of the day since which a unit answers to which the parts of a split unit came on different days. */
  readonly partsMetSince: PartsMetSince;
}

/**
 * The national rules: the unit that continues the powers answers, and where there is none the archives alone (implementation
 * regulations, art. 30 ¶1, from 2024-03-01); records are handed over on re-organisation (Archives Law 2020, art. 16).
 */
export const SUCCESSION_RULES: SuccessionRules = ruleTable({
  id: "national-succession",
  instruments: INSTRUMENTS,
  eventKinds: UNIT_EVENT_KINDS,
  ownRecordsCitations: [
    { instrument: "archives-law-2020", article: "30", confidence: "seen" },
    { instrument: "implementation-regulations-2024", article: "30", confidence: "seen" },
  ],
  successionCitations: [{ instrument: "implementation-regulations-2024", article: "30", confidence: "seen" }],
  handOverCitations: [{ instrument: "archives-law-2020", article: "16", confidence: "seen" }],
  unruledSuccession: "undetermined",
  partsMetSince: "last",
});

/**
 * New succession rules from others and what differs, such as a county's own kinds of events.
 *
 * @param base - the rules to start from, usually {@link SUCCESSION_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a choice is unknown, a kind stands twice, or a citation names no instrument of the rules
 * @example
 * ```ts
 * const rules = extendSuccessionRules(SUCCESSION_RULES, { id: "our-county", unruledSuccession: "as-ruled-later" });
 * rules.unruledSuccession; // => "as-ruled-later"
 * ```
 */
export function extendSuccessionRules(base: SuccessionRules, patch: RulesPatch<SuccessionRules>): SuccessionRules {
  return requireSuccessionRules(extendedRules(base, patch), "patch");
}

/** Rules may come from a host's database, so they are checked wherever they are used. */
export function requireSuccessionRules(rules: SuccessionRules, argument: string): SuccessionRules {
  requireTables(rules, ["instruments", "eventKinds", ...CITED], argument);
  requireChoice(rules.unruledSuccession, UNRULED_SUCCESSIONS, `${argument}.unruledSuccession`);
  requireChoice(rules.partsMetSince, PARTS_MET_SINCE, `${argument}.partsMetSince`);
  const kinds = new Set<string>();
  for (const { kind, withoutSuccessors, successorIs } of rules.eventKinds) {
    if (kinds.has(kind)) throw new CallerError(`${argument}.eventKinds`, "each kind once", kind);
    kinds.add(kind);
    requireChoice(withoutSuccessors, UNIT_FATES, `${argument}.eventKinds.withoutSuccessors`);
    requireChoice(successorIs, ["same", "other"], `${argument}.eventKinds.successorIs`);
  }
  for (const table of CITED) requireInstruments(rules[table], rules.instruments, `${argument}.${table}`);
  return rules;
}

const CITED = ["ownRecordsCitations", "successionCitations", "handOverCitations"] as const;
