import { type CivilDay, latestDay } from "../../../foundation/dates/index.js";
import { holdsOn, usableDayNumber } from "../../../foundation/law/index.js";
import {
  AnswerLanes,
  type Assumption,
  type Change,
  frozenVerdict,
  type GivenAnswers,
} from "../../../foundation/verdicts/index.js";
import { type SecrecySubject, type SecrecyVerdict, secrecyAssessor } from "../../../holdings/secrecy/index.js";
import type { DatedRow } from "../rules/closure-tables.js";
import { type AgeQuestion, completionOf, type KnownAge, type UnknownAge } from "./age-question.js";
import { firstChange, type OpeningInquiry } from "./opening-inquiry.js";
import type { OpeningReason, ReviewOnce } from "./opening-reasons.js";
import type { OpeningSubject, OpeningVerdict } from "./opening-verdict.js";

/** The clock of secrecy has answered, and the next question may be asked. */
export interface NoSecret {
  /** The first day on which it was no longer secret, where it was. */
  readonly since: CivilDay | undefined;
  readonly reasons: readonly OpeningReason[];
  readonly assumed: readonly Assumption[];
}

/** What the question of secrecy says: the answer of the whole inquiry, or what the next questions build on. */
export type SecrecyAnswer =
  | {
      readonly verdict: OpeningVerdict;
      /** What the next questions will build on once it is declassified, where that day is known. */
      readonly declassified?: NoSecret;
    }
  | { readonly passed: NoSecret };

const NEVER_MARKED: SecrecyAnswer = {
  passed: { since: undefined, reasons: [], assumed: [] },
};

type SecretVerdict = Extract<SecrecyVerdict, { readonly kind: "decided" }>;

/** Is it a state secret? */
export interface SecrecyQuestion {
  /** The answer, for every record. */
  ask(record: OpeningSubject): SecrecyAnswer;
  /** What it says of every record with a mark that never made one a secret: none, or 内部. */
  neverSecret(mark: string): NoSecret | undefined;
  /** All that the answer turns on beside its mark, as an integer: the whole day of its date; -1 where it turns on more than that. */
  keyOf(record: OpeningSubject): number;
}

/** Then nothing else counts until it is declassified; its age only says whether it is closed or deferred. */
export function secrecyQuestion(inquiry: OpeningInquiry, age: AgeQuestion): SecrecyQuestion {
  const { asOf, rules, basis, cited } = inquiry;
  const assess = secrecyAssessor({ asOf, rules: rules.secrecy });
  const grounds = rules.deferralGrounds.filter((row) => row.appliesBy === "secrecy");
  const ground = grounds.find((row) => holdsOn(row, asOf));

  function secret({ reasons, assumed, changesOn }: SecretVerdict, age: KnownAge | UnknownAge): OpeningVerdict {
    const isComplete = age.kind === "complete";
    const completeOn = completionOf(age);
    const dueDay = completeOn === undefined ? {} : { dueDay: completeOn };
    const told = [...reasons, ...age.reasons.map((reason) => withReview(reason, { isSecret: true }))];
    const first = firstChange([changesOn, ...ageChanges(age, ground, grounds, asOf)]);
    const base = { kind: "decided", ...(first === undefined ? {} : { changesOn: first }), basis } as const;
    if (ground === undefined || !isComplete) {
      const readings = ground === undefined || age.kind === "unknown" ? assumed : withOthers(assumed, age.assumed);
      return { ...base, value: { outcome: "secret", closure: "closed", ...dueDay }, reasons: told, assumed: readings };
    }
    const { code, title, citations } = ground;
    const deferred: OpeningReason = { code: "secret-deferred", data: { title }, citations: cited(citations) };
    const value = { outcome: "secret", closure: "deferred", ground: code, ...dueDay } as const;
    return { ...base, value, reasons: [...told, deferred], assumed: withOthers(assumed, age.assumed) };
  }

  function ask(record: OpeningSubject): SecrecyAnswer {
    const verdict = assess(record);
    if (verdict.kind !== "decided") return { verdict: frozenVerdict({ ...verdict, basis }) };
    const { value, reasons, assumed, changesOn } = verdict;
    if (value.standing === "secret") {
      const { until } = value;
      // A secret whose end will have been moved by then is none that ends on that day.
      const isKnown = until !== undefined && changesOn?.day === until;
      const declassified = isKnown ? { declassified: { since: until, reasons: [], assumed: [] } } : {};
      return { verdict: frozenVerdict(secret(verdict, age.ask(record))), ...declassified };
    }
    const told = reasons.filter(({ code }) => code !== "secrecy-not-marked");
    return { passed: { since: value.since, reasons: told, assumed } };
  }

  const lanes = new AnswerLanes<string, undefined, undefined, GivenAnswers<SecrecyAnswer>, SecrecyAnswer>(
    (_mark, _two, _three, given) => given,
  );

  function keyOf(record: OpeningSubject): number {
    return hasOwnDecisions(record) ? -1 : wholeDay(record);
  }

  return {
    ask: (record) => {
      const { secrecyMark: mark } = record;
      // Almost no record is marked, and what is not marked needs no clock.
      if (mark === undefined || mark === "") return NEVER_MARKED;
      const key = keyOf(record);
      if (key === -1) return ask(record);
      const given = lanes.of(mark, undefined, undefined);
      return given.get(key) ?? given.keep(key, ask(record));
    },
    neverSecret: (mark) => {
      // What is no secret by its mark alone never was one; one whose written time has passed was, and may have been extended or declassified before.
      const answer = ask({ secrecyMark: mark });
      return "passed" in answer && answer.passed.since === undefined ? answer.passed : undefined;
    },
    keyOf,
  };
}

/** What was decided about its secrecy is of one record; on its mark and its day alone many are answered alike. */
function hasOwnDecisions(record: SecrecySubject): boolean {
  return (
    record.secrecyExtensions !== undefined ||
    record.declassifiedOn !== undefined ||
    record.publishedOn !== undefined ||
    record.conditionMetOn !== undefined
  );
}

/** The day of a record that was formed on one, as YYYYMMDD; -1 where it can be of several or of none. */
function wholeDay({ date }: SecrecySubject): number {
  return date?.earliest === undefined || date.earliest !== date.latest ? -1 : usableDayNumber(date.earliest) || -1;
}

/** The days on which age alone makes another answer of a secret. */
function ageChanges(
  age: KnownAge | UnknownAge,
  ground: DatedRow | undefined,
  grounds: readonly DatedRow[],
  asOf: CivilDay,
): readonly (Change | undefined)[] {
  if (ground !== undefined && age.kind === "complete") {
    const ends = ground.until === undefined ? undefined : { day: ground.until, because: "closure-complete" };
    return [ends, age.changesOn];
  }
  const complete = age.kind === "complete" ? asOf : completionOf(age);
  if (complete === undefined) return [];
  return grounds.map((row) => {
    const day = latestDay(row.from, complete);
    return holdsOn(row, day) ? { day, because: "secret-deferred" } : undefined;
  });
}

/** A closure period that is complete, and what keeps a review from being due at once. */
export function withReview(reason: OpeningReason, once: ReviewOnce): OpeningReason {
  switch (reason.code) {
    case "closure-complete":
      return { ...reason, data: { ...reason.data, ...once } };
    case "closure-complete-at-the-latest":
      return { ...reason, data: { ...reason.data, ...once } };
    default:
      return reason;
  }
}

/** Two clocks may rest on the same reading, which is named once unless they chose differently. */
export function withOthers(some: readonly Assumption[], others: readonly Assumption[]): readonly Assumption[] {
  const named = ({ interpretation, choice }: Assumption) => `${interpretation} ${choice}`;
  const isNew = (other: Assumption) => !some.some((each) => named(each) === named(other));
  return others.length === 0 ? some : [...some, ...others.filter(isNew)];
}
