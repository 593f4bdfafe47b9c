import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { FindingOf, Place } from "../../foundation/findings/index.js";
import { requireTables } from "../../foundation/law/index.js";
import type { Emergency, EmergencyDrill, EmergencyPlan } from "./emergency-plans.js";
import { planHolds } from "./plan-holds.js";
import type { PreparednessRules } from "./preparedness-rules.js";

/** What can be wrong with plans and drills, by code. */
export interface PreparednessFindings {
  /** A plan or drill is for an emergency that the rules do not ask for. */
  "emergency-not-listed": {
    /** The emergency. */
    readonly emergency: string;
  };
  /** A plan was withdrawn no later than it was adopted. */
  "plan-withdrawn-early": {
    /** The day of adoption. */
    readonly adoptedOn: CivilDay;
    /** The day of withdrawal. */
    readonly withdrawnOn: CivilDay;
  };
  /** A drill was held while no plan for it was in force. */
  "drill-without-plan": {
    /** The emergency. */
    readonly emergency: string;
    /** The day of the drill. */
    readonly on: CivilDay;
  };
}

/** A finding about plans and drills. */
export type PreparednessFinding = FindingOf<PreparednessFindings>;

/**
 * What is wrong with the plans and drills as recorded.
 *
 * @param plans - the plans, old ones too
 * @param drills - the drills
 * @param rules - the rules, whose list of emergencies counts
 * @returns the findings, those about the plans first
 * @example
 * ```ts
 * const drills = [{ emergencies: ["fire"], on: "2023-05-12" }] as const;
 * checkEmergencyPlans([], drills, PREPAREDNESS_RULES).map(({ code }) => code); // => ["drill-without-plan"]
 * ```
 */
export function checkEmergencyPlans(
  plans: readonly EmergencyPlan[],
  drills: readonly EmergencyDrill[],
  rules: PreparednessRules,
): PreparednessFinding[] {
  requireTables(rules, ["required"], "rules");
  const listed = new Set<string>(rules.required.map(({ emergency }) => emergency));
  const longest = longestHeld(plans);
  return [
    ...plans.flatMap((plan) => [...unlisted(plan, listed), ...withdrawnEarly(plan)]),
    ...drills.flatMap((drill) => [...unlisted(drill, listed), ...withoutPlan(drill, longest)]),
  ];
}

interface ForEmergencies {
  readonly id?: string;
  readonly emergencies: readonly Emergency[];
}

function unlisted({ id, emergencies }: ForEmergencies, listed: ReadonlySet<string>): PreparednessFinding[] {
  return emergencies
    .filter((emergency) => !listed.has(emergency))
    .map((emergency) => {
      const place = placeOf(id, "emergencies", emergency);
      return { code: "emergency-not-listed", severity: "hint", place, data: { emergency } };
    });
}

function withdrawnEarly({ id, adoptedOn, withdrawnOn }: EmergencyPlan): PreparednessFinding[] {
  if (withdrawnOn === undefined || adoptedOn < withdrawnOn) return [];
  const place = placeOf(id, "withdrawnOn", withdrawnOn);
  return [{ code: "plan-withdrawn-early", severity: "error", place, data: { adoptedOn, withdrawnOn } }];
}

/** For an emergency, its plans by the day of their adoption, and beside each the one of it and those before it that holds longest. */
type LongestHeld = ReadonlyMap<string, readonly { readonly from: CivilDay; readonly plan: EmergencyPlan }[]>;

/** Many drills of many plans are asked about: what of the plans adopted by a day holds longest answers for all of them. */
function longestHeld(plans: readonly EmergencyPlan[]): LongestHeld {
  const byEmergency = new Map<string, { readonly from: CivilDay; readonly plan: EmergencyPlan }[]>();
  const usable = plans.filter(
    ({ adoptedOn, withdrawnOn = adoptedOn }) => isCivilDay(adoptedOn) && isCivilDay(withdrawnOn),
  );
  usable.sort((one, other) => (one.adoptedOn < other.adoptedOn ? -1 : Number(one.adoptedOn > other.adoptedOn)));
  for (const plan of usable) {
    for (const emergency of plan.emergencies) {
      const own = byEmergency.get(emergency) ?? [];
      byEmergency.set(emergency, own);
      const before = own.at(-1)?.plan;
      own.push({ from: plan.adoptedOn, plan: before === undefined || holdsLonger(plan, before) ? plan : before });
    }
  }
  return byEmergency;
}

function holdsLonger({ withdrawnOn }: EmergencyPlan, other: EmergencyPlan): boolean {
  return withdrawnOn === undefined || (other.withdrawnOn !== undefined && withdrawnOn > other.withdrawnOn);
}

function withoutPlan({ id, emergencies, on }: EmergencyDrill, longest: LongestHeld): PreparednessFinding[] {
  if (!isCivilDay(on)) return [];
  return emergencies
    .filter((emergency) => !isHeld(longest.get(emergency) ?? [], on))
    .map((emergency) => {
      const place = placeOf(id, "emergencies", emergency);
      return { code: "drill-without-plan", severity: "warning", place, data: { emergency, on } };
    });
}

/** Whether one of the plans adopted up to a day holds on it, found by halving. */
function isHeld(held: readonly { readonly from: CivilDay; readonly plan: EmergencyPlan }[], day: CivilDay): boolean {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return low > 0 && planHolds(held[low - 1]!.plan, day);
}

function placeOf(id: string | undefined, field: string, value: string): Place {
  return { ...(id === undefined ? {} : { id }), field, value };
}
