import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { citationsOn, instrumentById } from "../../foundation/law/index.js";
import { type Basis, basisOf, type Change, type Verdict } from "../../foundation/verdicts/index.js";
import type { OutsourcingReason } from "./digitization-reasons.js";
import {
  type OutsourcingRequirement,
  type OutsourcingRequirementRow,
  type OutsourcingRules,
  requireOutsourcingRules,
} from "./outsourcing-rules.js";

/** Who does the work: a contractor (外包), or the archives' own staff. */
export const PERFORMERS = Object.freeze(["contractor", "own-staff"] as const);

/** One of {@link PERFORMERS}. */
export type Performer = (typeof PERFORMERS)[number];

/** What somebody found about a requirement, and what shows it. */
export interface OutsourcingEvidence {
  /** The requirement. */
  readonly requirement: OutsourcingRequirement;
  /** What was found. */
  readonly outcome: "met" | "unmet";
  /** The paper that shows it: a clause, a licence, a record of supervision. Without one a requirement is not shown to be met. */
  readonly proof: string;
}

/** What {@link outsourcingStanding} reads of a phase. */
export interface OutsourcingSubject {
  /** Who does the work; a contractor when left out. */
  readonly performer?: Performer;
  /** What was found about the requirements. */
  readonly evidence?: readonly OutsourcingEvidence[];
}

/** Whether outsourced work is in order, and what is not. */
export interface OutsourcingStanding {
  /** The answer. */
  readonly outcome: "in-order" | "requirements-unmet";
  /** The requirements found unmet. */
  readonly unmet: readonly OutsourcingRequirement[];
}

/** The day and the rules. */
export interface OutsourcingOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, usually {@link OUTSOURCING_RULES}. */
  readonly rules: OutsourcingRules;
}

/** What {@link outsourcingStanding} answers. */
export type OutsourcingVerdict = Verdict<OutsourcingStanding, OutsourcingReason>;

type Outcome = "met" | "unmet" | "unproved";

/**
 * Whether outsourced digitization is in order on a day (委托服务合规): every requirement in force is shown to be met. One that nothing is
 * known of leaves the answer undetermined; one that comes into force later changes it on its day.
 *
 * @param subject - who does the work, and what was found
 * @param options - the day and the rules
 * @returns `decided` with the unmet requirements, `undetermined` with the unproved ones, or `not-applicable` for own staff and for days
 * before the first text
 * @throws {@link findings.CallerError} when `asOf` is no civil day or the rules are none
 * @example
 * ```ts
 * const evidence = [{ requirement: "agreement-quality", outcome: "unmet", proof: "委托协议" }] as const;
 * const verdict = outsourcingStanding({ evidence }, { asOf: "2023-06-30", rules: OUTSOURCING_RULES });
 * verdict.kind === "decided" && verdict.value.unmet; // => ["agreement-quality"]
 * ```
 */
export function outsourcingStanding(subject: OutsourcingSubject, options: OutsourcingOptions): OutsourcingVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireOutsourcingRules(options.rules, "rules");
  const basis = basisOf(rules.id, asOf, {});
  if (subject.performer === "own-staff")
    return notApplicable({ code: "outsourcing-own-staff", data: {}, citations: [] }, basis);
  const asked = rules.requirements.flatMap((row) => {
    const citations = citationsOn(row.citations, asOf, rules.instruments);
    return citations.length === 0 ? [] : [{ row, citations, outcome: outcomeOf(row, subject) }];
  });
  if (asked.length === 0) return notApplicable({ code: "outsourcing-unruled", data: { asOf }, citations: [] }, basis);
  const reasons = asked.map(({ row: { code, title }, citations, outcome }): OutsourcingReason => {
    return { code: `outsourcing-requirement-${outcome}`, data: { requirement: code, title }, citations };
  });
  const unmet = asked.flatMap(({ row, outcome }) => (outcome === "unmet" ? [row.code] : []));
  if (unmet.length > 0) {
    return { kind: "decided", value: { outcome: "requirements-unmet", unmet }, reasons, assumed: [], basis };
  }
  const missing = asked.flatMap(({ row, outcome }) => (outcome === "unproved" ? [`evidence.${row.code}`] : []));
  if (missing.length > 0) return { kind: "undetermined", missing, reasons, basis };
  const change = nextRequirement(subject, asOf, rules);
  const value = { outcome: "in-order", unmet: [] } as const;
  return {
    kind: "decided",
    value,
    reasons,
    assumed: [],
    ...(change === undefined ? {} : { changesOn: change }),
    basis,
  };
}

function outcomeOf({ code }: OutsourcingRequirementRow, { evidence }: OutsourcingSubject): Outcome {
  const found = evidence?.filter(({ requirement }) => requirement === code) ?? [];
  if (found.some(({ outcome }) => outcome === "unmet")) return "unmet";
  return found.some(({ proof }) => proof.trim() !== "") ? "met" : "unproved";
}

/** The first day on which a requirement comes into force that is not shown to be met. */
function nextRequirement(subject: OutsourcingSubject, asOf: CivilDay, rules: OutsourcingRules): Change | undefined {
  const changes = rules.requirements.flatMap((row): Change[] => {
    const outcome = outcomeOf(row, subject);
    if (outcome === "met") return [];
    const days = row.citations.flatMap(({ instrument }) => {
      const { inForceFrom } = instrumentById(instrument, rules.instruments)!;
      return inForceFrom > asOf ? [inForceFrom] : [];
    });
    const [day] = days.sort();
    return day === undefined ? [] : [{ day, because: `outsourcing-requirement-${outcome}` }];
  });
  return changes.sort((one, other) => (one.day < other.day ? -1 : 1))[0];
}

function notApplicable(reason: OutsourcingReason, basis: Basis): OutsourcingVerdict {
  return { kind: "not-applicable", reasons: [reason], basis };
}
