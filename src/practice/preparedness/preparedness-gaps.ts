import { addMonths, type CivilDay, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions, type Title } from "../../foundation/findings/index.js";
import { type Citation, citationsOn, ruleTable } from "../../foundation/law/index.js";
import { type Denominator, type Share, share } from "../../foundation/quantities/index.js";
import { basisOf, type Change, type ReasonOf, type Verdict } from "../../foundation/verdicts/index.js";
import type { Emergency, EmergencyDrill, EmergencyPlan } from "./emergency-plans.js";
import { heldUpTo, planHolds } from "./plan-holds.js";
import { type PreparednessRules, type RequiredPlan, requirePreparednessRules } from "./preparedness-rules.js";

/** Why something is missing, or nothing is, by code. */
export interface PreparednessReasons {
  /** No plan for the emergency holds on the day. */
  "plan-missing": {
    /** The emergency. */
    readonly emergency: Title;
  };
  /** The plan has not been drilled in time. */
  "drill-missing": {
    /** The emergency. */
    readonly emergency: Title;
    /** Within how many months. */
    readonly months: number;
    /** The first day on which a drill was missing. */
    readonly since: CivilDay;
    /** The last drill; absent where there was none while the plan, or those it replaced, held. */
    readonly lastDrill?: CivilDay;
  };
  /** Every plan is there, and no drill is overdue. */
  "plans-complete": {
    /** How many emergencies. */
    readonly required: number;
  };
  /** The rules ask for no plan at all. */
  "no-plans-listed": object;
  /** A text asks for plans, and practice alone lists these emergencies. */
  "emergencies-by-practice": {
    /** The emergencies that no text in force names. */
    readonly emergencies: readonly Title[];
  };
  /** No text known here asked for plans on the day, only practice. */
  "plans-by-practice": {
    /** The day of the question. */
    readonly asOf: CivilDay;
  };
}

/** A reason of a {@link PreparednessVerdict}. */
export type PreparednessReason = ReasonOf<PreparednessReasons>;

/** Something that is missing. */
export interface PreparednessGap {
  /** For which emergency. */
  readonly emergency: Emergency;
  /** What is missing; where there is no plan, its drill is not asked for. */
  readonly missing: "plan" | "drill";
}

/** How well an archives is prepared. */
export interface Preparedness {
  /** What is missing, in the order of the rules. */
  readonly gaps: readonly PreparednessGap[];
  /** The required plans that hold, of all. */
  readonly plans: Share;
}

/** The whole of the plans. */
export const REQUIRED_PLANS: Denominator = ruleTable({
  code: "required-plans",
  title: { "zh-CN": "应有的应急预案", en: "required emergency plans" },
});

/** The answer of {@link preparednessGaps}. */
export type PreparednessVerdict = Verdict<Preparedness, PreparednessReason>;

/** The day of the question, and the rules. */
export interface PreparednessOptions {
  /** The day of the question; later plans and drills do not count. */
  readonly asOf: CivilDay;
  /** The rules, such as `PREPAREDNESS_RULES`. */
  readonly rules: PreparednessRules;
}

/**
 * Which required plan or drill is missing on a day (应急预案、演练缺项).
 *
 * @param plans - the plans of the archives, old ones too
 * @param drills - the drills it held
 * @param options - the day and the rules
 * @returns what is missing, with the day on which that changes by itself
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the rules are not whole
 * @example
 * ```ts
 * const plans = [{ emergencies: ["fire", "flood", "theft", "leak", "network"], adoptedOn: "2022-09-01" }] as const;
 * const verdict = preparednessGaps(plans, [], { asOf: "2023-06-30", rules: PREPAREDNESS_RULES });
 * verdict.kind === "decided" && verdict.value.gaps; // => [{ emergency: "earthquake", missing: "plan" }, { emergency: "data-loss", missing: "plan" }]
 * ```
 */
export function preparednessGaps(
  plans: readonly EmergencyPlan[],
  drills: readonly EmergencyDrill[],
  options: PreparednessOptions,
): PreparednessVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requirePreparednessRules(options.rules, "rules");
  const basis = basisOf(rules.id, asOf, {});
  const citations = citationsOn(rules.planCitations, asOf, rules.instruments);
  if (rules.required.length === 0) {
    return { kind: "not-applicable", reasons: [{ code: "no-plans-listed", data: {}, citations: [] }], basis };
  }
  const standings = rules.required.map((required) => standingOf(required, plans, drills, asOf));
  const gaps: PreparednessGap[] = [];
  const reasons: PreparednessReason[] = [];
  for (const { required, hasPlan, lateDrill } of standings) {
    const { emergency, title } = required;
    if (!hasPlan) {
      gaps.push({ emergency, missing: "plan" });
      const listed = namingTexts(required, asOf, rules);
      reasons.push({ code: "plan-missing", data: { emergency: title }, citations: [...citations, ...listed] });
    } else if (lateDrill !== undefined) {
      gaps.push({ emergency, missing: "drill" });
      const cited = citationsOn(rules.drillCitations, asOf, rules.instruments);
      reasons.push({ code: "drill-missing", data: { emergency: title, ...lateDrill }, citations: cited });
    }
  }
  if (gaps.length === 0) reasons.push({ code: "plans-complete", data: { required: standings.length }, citations });
  const unnamed = rules.required.filter((required) => namingTexts(required, asOf, rules).length === 0);
  if (citations.length === 0) {
    reasons.push({ code: "plans-by-practice", data: { asOf }, citations });
  } else if (unnamed.length > 0) {
    // The rows mostly rest on one text, which is looked up once.
    const rows = unnamed.map(({ citation }) => citation).filter((citation) => citation !== undefined);
    const isSame = (one: Citation, other: Citation) =>
      one.instrument === other.instrument && one.article === other.article;
    const texts = rows.filter((row, at) => rows.findIndex((other) => isSame(row, other)) === at);
    const cited = citationsOn(texts, asOf, rules.instruments);
    reasons.push({
      code: "emergencies-by-practice",
      data: { emergencies: unnamed.map(({ title }) => title) },
      citations: cited,
    });
  }
  const held = standings.filter(({ hasPlan }) => hasPlan).length;
  const changesOn = firstOf(standings.map(({ change }) => change));
  return {
    kind: "decided",
    value: { gaps, plans: share(held, standings.length, REQUIRED_PLANS) },
    reasons,
    assumed: [],
    ...(changesOn === undefined ? {} : { changesOn }),
    basis,
  };
}

/** The text in force that names the emergency itself; what practice reads into a text names nothing. */
function namingTexts(
  { citation }: RequiredPlan,
  asOf: CivilDay,
  { instruments }: PreparednessRules,
): readonly Citation[] {
  return citation === undefined || citation.confidence === "practised"
    ? []
    : citationsOn([citation], asOf, instruments);
}

interface Standing {
  readonly required: RequiredPlan;
  readonly hasPlan: boolean;
  readonly lateDrill?: Omit<PreparednessReasons["drill-missing"], "emergency">;
  readonly change?: Change | undefined;
}

function standingOf(
  required: RequiredPlan,
  plans: readonly EmergencyPlan[],
  drills: readonly EmergencyDrill[],
  asOf: CivilDay,
): Standing {
  const { emergency, drillMonths: months } = required;
  const own = plans.filter((plan) => plan.emergencies.includes(emergency));
  const held = own.filter((plan) => planHolds(plan, asOf));
  const [adopted] = held.map(({ adoptedOn }) => adoptedOn).sort();
  if (adopted === undefined) return { required, hasPlan: false };
  const ends = endOf(held);
  const planEnds = ends === undefined ? undefined : { day: ends, because: "plan-missing" };
  if (months === undefined) return { required, hasPlan: true, change: planEnds };
  const heldSince = unbrokenSince(own, adopted);
  const lastDrill = drills
    .filter((drill) => drill.emergencies.includes(emergency) && isCivilDay(drill.on))
    .map(({ on }) => on)
    .filter((on) => heldSince <= on && on <= asOf)
    .sort()
    .at(-1);
  const since = addMonths(lastDrill ?? heldSince, months);
  if (asOf < since) {
    return { required, hasPlan: true, change: firstOf([planEnds, { day: since, because: "drill-missing" }]) };
  }
  const lateDrill = { months, since, ...(lastDrill === undefined ? {} : { lastDrill }) };
  return { required, hasPlan: true, lateDrill, change: planEnds };
}

/** Since when one plan after another has held without a break: a plan that replaces another does not begin the months anew. */
function unbrokenSince(plans: readonly EmergencyPlan[], since: CivilDay): CivilDay {
  const replaced = plans.find((plan) => heldUpTo(plan, since));
  return replaced === undefined ? since : unbrokenSince(plans, replaced.adoptedOn);
}

/** The day on which the last of them no longer holds; undefined when one of them has no end. */
function endOf(held: readonly EmergencyPlan[]): CivilDay | undefined {
  const ends = held.flatMap(({ withdrawnOn }) => withdrawnOn ?? []).sort();
  return ends.length < held.length ? undefined : ends.at(-1);
}

/** Of two changes on one day the one that comes first in the list. */
function firstOf(changes: readonly (Change | undefined)[]): Change | undefined {
  const known = changes.filter((each) => each !== undefined);
  return known.find(({ day }) => known.every((other) => day <= other.day));
}
