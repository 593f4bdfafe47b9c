import { CallerError, type Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import type { Emergency } from "./emergency-plans.js";

/** An emergency that an archives has to have a plan for. */
export interface RequiredPlan {
  /** Its code. */
  readonly emergency: Emergency;
  /** Its name. */
  readonly title: Title;
  /** Within how many months the plan is drilled again; absent where the county asks for no drill. */
  readonly drillMonths?: number;
  /** The text that names the emergency, or that practice reads it into (`practised`); absent where practice alone lists it. */
  readonly citation?: Citation;
}

/** Which plans and drills an archives has to have: plain data, frozen, extended by {@link extendPreparednessRules}. */
export interface PreparednessRules extends RulesValue {
  /** The plans; no text lists them, so a county changes the list where it has another. */
  readonly required: readonly RequiredPlan[];
  /** The texts behind “an archives has to be prepared”. */
  readonly planCitations: readonly Citation[];
  /** The texts behind the drills; empty where only practice speaks. */
  readonly drillCitations: readonly Citation[];
}

/** No text seen lists the emergencies; evaluations and model plans read them into the standard of emergency management. */
const listedByPractice: Citation = { instrument: "da-t-84-2019", confidence: "practised" };

/**
 * The national rules. That an archives has emergency plans is ordered by the implementation regulations, art. 22, from 2024-03-01; before that
 * the Archives Law 2020, art. 19, asks for the capacity to respond to emergencies, and DA/T 84-2019 for emergency management. No text seen lists
 * the emergencies or says how often they are drilled: the list is what evaluations ask for, a drill once a year is common practice.
 */
export const PREPAREDNESS_RULES: PreparednessRules = ruleTable({
  id: "national-preparedness",
  instruments: INSTRUMENTS,
  required: [
    plan("fire", "火灾", "fire"),
    plan("flood", "水灾", "flood"),
    plan("earthquake", "地震", "earthquake"),
    plan("theft", "档案失窃", "theft"),
    plan("leak", "失密、泄密", "leak of secrets"),
    plan("data-loss", "数据灭失", "loss of data"),
    plan("network", "网络安全事件", "network security"),
  ],
  planCitations: [
    { instrument: "da-t-84-2019", confidence: "quoted" },
    { instrument: "archives-law-2020", article: "19", confidence: "seen" },
    { instrument: "implementation-regulations-2024", article: "22", confidence: "seen" },
  ],
  drillCitations: [],
});

/**
 * New rules of preparedness from others and what differs: a county without a river drops the flood, one on the coast adds the typhoon.
 *
 * @param base - the rules to start from, usually {@link PREPAREDNESS_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when an emergency stands twice, a number of months is not whole, or a citation names no instrument
 * @example
 * ```ts
 * const typhoon = { emergency: "typhoon", title: { "zh-CN": "台风", en: "typhoon" }, drillMonths: 12 };
 * const required = [...PREPAREDNESS_RULES.required, typhoon];
 * extendPreparednessRules(PREPAREDNESS_RULES, { id: "our-county", required }).required.length; // => 8
 * ```
 */
export function extendPreparednessRules(
  base: PreparednessRules,
  patch: RulesPatch<PreparednessRules>,
): PreparednessRules {
  return requirePreparednessRules(extendedRules(base, patch), "patch");
}

/** Rules may come from a host's database, so they are checked wherever they are used. */
export function requirePreparednessRules(rules: PreparednessRules, argument: string): PreparednessRules {
  requireTables(rules, ["instruments", "required", "planCitations", "drillCitations"], argument);
  const emergencies = new Set<string>();
  for (const { emergency, drillMonths } of rules.required) {
    if (emergencies.has(emergency)) throw new CallerError(`${argument}.required`, "each emergency once", emergency);
    emergencies.add(emergency);
    if (drillMonths === undefined || (Number.isInteger(drillMonths) && drillMonths >= 1 && drillMonths <= 120))
      continue;
    throw new CallerError(`${argument}.required`, "whole months from 1 to 120", drillMonths);
  }
  const named = rules.required.flatMap(({ citation }) => citation ?? []);
  requireInstruments(named, rules.instruments, `${argument}.required`);
  requireInstruments(rules.planCitations, rules.instruments, `${argument}.planCitations`);
  requireInstruments(rules.drillCitations, rules.instruments, `${argument}.drillCitations`);
  return rules;
}

function plan(emergency: Emergency, zh: string, en: string): RequiredPlan {
  return { emergency, title: { "zh-CN": zh, en }, drillMonths: 12, citation: listedByPractice };
}
