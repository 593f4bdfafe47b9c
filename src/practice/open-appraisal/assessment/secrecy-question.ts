import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Assumption, Change } from "../../../foundation/verdicts/index.js";
import { type SecrecyStanding, type SecrecyVerdict, secrecyAssessor } from "../../../holdings/secrecy/index.js";
import { type DatedRow, holdsOn } from "../rules/closure-tables.js";
import type { KnownAge, UnknownAge } from "./age-question.js";
import { firstChange, type OpeningInquiry } from "./opening-inquiry.js";
import type { OpeningReason } from "./opening-reasons.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";

/** The clock of secrecy has answered, and the next question may be asked. */
export interface NoSecret {
  readonly standing: SecrecyStanding["standing"];
  /** The first day on which it was no longer secret, where it was. */
  readonly since?: CivilDay;
  readonly reasons: readonly OpeningReason[];
  readonly assumed: readonly Assumption[];
}

/** What the question of secrecy says: the answer of the whole inquiry, or what the next questions build on. */
export type SecrecyAnswer = { readonly verdict: OpeningVerdict } | { readonly passed: NoSecret };

const NEVER_MARKED: SecrecyAnswer = {
  passed: { standing: "not-secret", reasons: [], assumed: [] },
};

type SecretVerdict = Extract<SecrecyVerdict, { readonly kind: "decided" }>;

/** Is it a state secret? Then nothing else counts until it is declassified; its age only says whether it is closed or deferred. */
export function secrecyQuestion(inquiry: OpeningInquiry, ageOf: (record: OpeningSubject) => KnownAge | UnknownAge) {
  const { asOf, rules, basis, cited } = inquiry;
  const assess = secrecyAssessor({ asOf, rules: rules.secrecy });
  const ground = rules.deferralGrounds.find((row) => row.appliesBy === "secrecy" && holdsOn(row, asOf));
  const next = rules.deferralGrounds.find((row) => row.appliesBy === "secrecy" && row.from > asOf);

  function secret({ reasons, assumed, changesOn }: SecretVerdict, age: KnownAge | UnknownAge): OpeningVerdict {
    const isComplete = age.kind === "complete";
    const completeOn = completionOf(age);
    const dueDay = completeOn === undefined ? {} : { dueDay: completeOn };
    const told = [...reasons, ...age.reasons];
    const turns = ageChange(age, ground ?? next, isComplete && ground !== undefined, asOf);
    const base = { kind: "decided", ...firstChange(changesOn, ...turns), basis } as const;
    if (ground === undefined || !isComplete) {
      const readings = ground === undefined || age.kind === "unknown" ? assumed : withOthers(assumed, age.assumed);
      return { ...base, value: { outcome: "secret", closure: "closed", ...dueDay }, reasons: told, assumed: readings };
    }
    const { code, title, citations } = ground;
    const deferred: OpeningReason = { code: "secret-deferred", data: { title }, citations: cited(citations) };
    const value = { outcome: "secret", closure: "deferred", ground: code, ...dueDay } as const;
    return { ...base, value, reasons: [...told, deferred], assumed: withOthers(assumed, age.assumed) };
  }

  return (record: OpeningSubject): SecrecyAnswer => {
    // Almost no record is marked, and what is not marked needs no clock.
    if (record.secrecyMark === undefined || record.secrecyMark === "") return NEVER_MARKED;
    const verdict = assess(record);
    if (verdict.kind !== "decided") return { verdict: { ...verdict, basis } };
    const { value, reasons, assumed } = verdict;
    if (value.standing === "secret") return { verdict: secret(verdict, ageOf(record)) };
    const told = reasons.filter(({ code }) => code !== "secrecy-not-marked");
    const since = value.since === undefined ? {} : { since: value.since };
    return { passed: { standing: value.standing, ...since, reasons: told, assumed } };
  };
}

/** The day on which closure is complete, at the latest where only that is known. */
function completionOf(age: KnownAge | UnknownAge): CivilDay | undefined {
  return age.kind === "unknown" ? age.knownOn : age.dueDay;
}

/** The days on which age alone makes another answer of a secret. */
function ageChange(
  age: KnownAge | UnknownAge,
  ground: DatedRow | undefined,
  isDeferred: boolean,
  asOf: CivilDay,
): readonly (Change | undefined)[] {
  if (ground === undefined) return [];
  if (isDeferred) {
    const ends = ground.until === undefined ? undefined : { day: ground.until, because: "closure-complete" };
    return [ends, age.kind === "unknown" ? undefined : age.changesOn];
  }
  const complete = age.kind === "complete" ? asOf : completionOf(age);
  if (complete === undefined) return [];
  const day = later(ground.from, complete);
  return [ground.until === undefined || day < ground.until ? { day, because: "secret-deferred" } : undefined];
}

/** Two clocks may rest on the same reading, which is named once unless they chose differently. */
export function withOthers(some: readonly Assumption[], others: readonly Assumption[]): readonly Assumption[] {
  const isNew = (other: Assumption) =>
    !some.some((each) => each.interpretation === other.interpretation && each.choice === other.choice);
  return others.length === 0 ? some : [...some, ...others.filter(isNew)];
}

function later(one: CivilDay, other: CivilDay): CivilDay {
  if (one < other) return other;
  return one;
}
