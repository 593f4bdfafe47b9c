import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { type Citation, COUNTINGS, citationsOn, VOLUME_DATE_READINGS } from "../../foundation/law/index.js";
import {
  type Assumption,
  basisOf,
  type Change,
  compiledOnce,
  type Decided,
  type Undetermined,
} from "../../foundation/verdicts/index.js";
import type { DatedSecrecyEnd, SecrecyOptions } from "./secrecy-end.js";
import { type ParsedSecrecyMark, parseSecrecyMark, type SecrecyMark } from "./secrecy-mark.js";
import {
  type SecrecyOutcome,
  type SecretOutcome,
  secrecyOutcome,
  type UndeterminedOutcome,
} from "./secrecy-outcome.js";
import type { SecrecyReason, SecrecyReasons } from "./secrecy-reasons.js";
import {
  requireSecrecyRules,
  SECRECY_RULES,
  type SecrecyRules,
  UNMARKED_SECRECY_PERIOD_READINGS,
} from "./secrecy-rules.js";
import type { SecrecySubject } from "./secrecy-subject.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const assessorOf = /* @__PURE__ */ compiledOnce(secrecyAssessor);

/** Where a record stands: it never was a state secret, it is one, or it was one. Declassified (已解密) is not open. */
export const SECRECY_STANDINGS = Object.freeze(["not-secret", "secret", "declassified"] as const);

/** One of {@link SECRECY_STANDINGS}. */
export type SecrecyStandingKey = (typeof SECRECY_STANDINGS)[number];

/** Where a record stands, and since or until when. */
export interface SecrecyStanding {
  /** Where it stands on `asOf`. */
  readonly standing: SecrecyStandingKey;
  /** The first day on which a declassified record was no longer secret. */
  readonly since?: CivilDay;
  /** The first day on which a secret record will no longer be secret, where that is known. */
  readonly until?: CivilDay;
}

/** The answer of {@link secrecyStanding}. */
export type SecrecyVerdict = Decided<SecrecyStanding, SecrecyReason> | Undetermined<SecrecyReason>;

/**
 * Whether a record is a state secret (国家秘密), as of a day: by its mark, its day of issue, and what was decided since. `assumed` names
 * the readings without which the *standing* would be another. Whoever asks for an opening waits for `not-secret` or `declassified`.
 *
 * @param record - a record with its mark, and its day of issue and decisions where known
 * @param options - the day and the rules
 * @returns where the record stands, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const record = { secrecyMark: "绝密★30年", date: { earliest: "1996-05-01", latest: "1996-05-01" } } as const;
 * const verdict = secrecyStanding(record, { asOf: "2023-06-30", rules: SECRECY_RULES });
 * verdict.kind === "decided" && verdict.value; // => { standing: "secret", until: "2026-05-02" }
 * ```
 */
export function secrecyStanding(record: SecrecySubject, options: SecrecyOptions): SecrecyVerdict {
  return assessorOf(options)(record);
}

/**
 * {@link secrecyStanding} compiled once for many records of the same day and rules.
 *
 * @param options - the day and the rules
 * @returns a function from a record to its verdict
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const assess = secrecyAssessor({ asOf: "2023-06-30", rules: SECRECY_RULES });
 * assess({ secrecyMark: "机密★长期" }).kind; // => "undetermined"
 * ```
 */
export function secrecyAssessor(options: SecrecyOptions): (record: SecrecySubject) => SecrecyVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireSecrecyRules(options.rules, "rules");
  const { counting, incompleteDate, volumeFormationDate, unmarkedSecrecyPeriod, earliestDeclassificationDay } = rules;
  const dateReadings = { counting, incompleteDate, volumeFormationDate };
  const basis = basisOf(rules.id, asOf, { ...dateReadings, unmarkedSecrecyPeriod, earliestDeclassificationDay });
  const otherReadings = readingsOf(rules);
  const otherCountings = COUNTINGS.map((counting) => ({ ...rules, counting }));
  const citedRules = inForceOn(asOf, rules);

  return (record) => {
    const text = record.secrecyMark ?? "";
    const parsed = parseSecrecyMark(text, rules);
    if (parsed.kind === "none" || parsed.kind === "internal") {
      const reason: SecrecyReason =
        parsed.kind === "none"
          ? { code: "secrecy-not-marked", data: {}, citations: [] }
          : { code: "secrecy-internal-only", data: { mark: text }, citations: [] };
      return { kind: "decided", value: { standing: "not-secret" }, reasons: [reason], assumed: [], basis };
    }
    const outcome = secrecyOutcome(parsed.mark, record, { asOf, rules });
    const reasons = reasonsOf(outcome, text, parsed, citedRules);
    if (outcome.standing === "undetermined") {
      const { release } = outcome;
      const bounds = release === undefined ? {} : { bounds: { latest: release.day } };
      return { kind: "undetermined", missing: missingOf(outcome), reasons, ...bounds, basis };
    }
    const combinations = isCountedOnly(parsed, record) ? otherCountings : otherReadings;
    const assumed = [
      ...assumedFor(markBy(parsed, text), record, combinations, { asOf, rules }),
      ...readEarlyTime(parsed, record, outcome, { asOf, rules }),
    ];
    if (outcome.standing === "declassified") {
      const { standing, day: since } = outcome;
      return { kind: "decided", value: { standing, since }, reasons, assumed, basis };
    }
    const { standing, next } = outcome;
    const until = next === undefined || next.by === "secrecy-extension-unclear" ? {} : { until: next.day };
    const changesOn = changeOf(outcome);
    return { kind: "decided", value: { standing, ...until }, reasons, assumed, ...changesOn, basis };
  };
}

/** The day on which a secret record will stand otherwise, or until another day since an extension will have been decided. */
function changeOf({ end, next }: SecretOutcome): { readonly changesOn?: Change } {
  if (next === undefined) return {};
  const movesOn = (end.kind === "dated" ? end.movesOn : undefined) ?? next.day;
  return {
    changesOn: movesOn < next.day ? { day: movesOn, because: "secrecy-running" } : { day: next.day, because: next.by },
  };
}

const OPEN_QUESTIONS = ["counting", "incompleteDate", "volumeFormationDate", "unmarkedSecrecyPeriod"] as const;

/** Every combination of the readings that take a record as it is. */
function readingsOf(rules: SecrecyRules): readonly SecrecyRules[] {
  return COUNTINGS.flatMap((counting) =>
    VOLUME_DATE_READINGS.flatMap((incompleteDate) =>
      VOLUME_DATE_READINGS.flatMap((volumeFormationDate) =>
        UNMARKED_SECRECY_PERIOD_READINGS.map((unmarkedSecrecyPeriod) => ({
          ...rules,
          counting,
          incompleteDate,
          volumeFormationDate,
          unmarkedSecrecyPeriod,
        })),
      ),
    ),
  );
}

/** On a whole day of issue, or none, with a period that is marked, no reading but the counting can matter. */
function isCountedOnly({ mark }: ParsedSecrecyMark, { date }: SecrecySubject): boolean {
  return date?.earliest === date?.latest && mark?.term.kind !== "unstated" && mark?.term.kind !== "day";
}

/** The mark by each set of readings: only a time of declassification can be read otherwise, where it gives no whole day. */
function markBy(parsed: ParsedSecrecyMark, text: string): (rules: SecrecyRules) => SecrecyMark | undefined {
  return parsed.mark?.term.kind === "day" ? (rules) => parseSecrecyMark(text, rules).mark : () => parsed.mark;
}

/** A reading is assumed when another choice of it gives another standing under some choice of the others. */
function assumedFor(
  markBy: (rules: SecrecyRules) => SecrecyMark | undefined,
  record: SecrecySubject,
  combinations: readonly SecrecyRules[],
  { asOf, rules }: SecrecyOptions,
): readonly Assumption[] {
  const standings = combinations.map((other) => secrecyOutcome(markBy(other), record, { asOf, rules: other }).standing);
  if (standings.every((standing) => standing === standings[0])) return [];
  return OPEN_QUESTIONS.filter((question) => {
    const byOthers = new Map<string, string>();
    return combinations.some((other, at) => {
      const key = OPEN_QUESTIONS.filter((each) => each !== question)
        .map((each) => other[each])
        .join();
      const standing = standings[at]!;
      const first = byOthers.get(key);
      byOthers.set(key, first ?? standing);
      return first !== undefined && first !== standing;
    });
  }).map((interpretation) => ({ interpretation, choice: rules[interpretation] }));
}

/** A time before the day of the national rules is read only by a county's own; where nothing else lets the secret end, the standing rests on it. */
function readEarlyTime(
  { mark }: ParsedSecrecyMark,
  record: SecrecySubject,
  { standing }: SecrecyOutcome,
  options: SecrecyOptions,
): readonly Assumption[] {
  const interpretation = "earliestDeclassificationDay";
  if (mark?.term.kind !== "day" || mark.term.day >= SECRECY_RULES[interpretation]) return [];
  if (secrecyOutcome(undefined, record, options).standing === standing) return [];
  return [{ interpretation, choice: options.rules[interpretation] }];
}

function missingOf({ end }: UndeterminedOutcome): readonly string[] {
  if (end?.kind === "dated") return ["secrecyExtensions"];
  return end?.kind === "unknown" ? end.missing : ["secrecyMark"];
}

/** The rules without the citations of texts that are not in force on a day. */
function inForceOn(asOf: CivilDay, rules: SecrecyRules): SecrecyRules {
  const cited = (citations: readonly Citation[]) => citationsOn(citations, asOf, rules.instruments);
  return {
    ...rules,
    secrecyCitations: cited(rules.secrecyCitations),
    startCitations: cited(rules.startCitations),
    expiryCitations: cited(rules.expiryCitations),
    conditionCitations: cited(rules.conditionCitations),
    decisionCitations: cited(rules.decisionCitations),
    publicationCitations: cited(rules.publicationCitations),
    levels: rules.levels.map((row) => ({ ...row, citations: cited(row.citations) })),
  };
}

/** The reasons; they cite what the rules cite that they are given. */
function reasonsOf(
  outcome: SecrecyOutcome,
  mark: string,
  parsed: ParsedSecrecyMark,
  rules: SecrecyRules,
): readonly SecrecyReason[] {
  const { secrecyCitations, startCitations, expiryCitations, conditionCitations } = rules;
  const citations = secrecyCitations;
  const { end } = outcome;
  if (outcome.standing === "declassified") {
    const { by } = outcome;
    const grounds = {
      "secrecy-expired": [...startCitations, ...expiryCitations],
      "secrecy-lifted": rules.decisionCitations,
      "secrecy-published": rules.publicationCitations,
      "secrecy-condition-met": conditionCitations,
    };
    const data = { mark, since: outcome.day };
    const reason: SecrecyReason = { code: by, data, citations: [...citations, ...grounds[by]] };
    // Only a period that ends on a day can be over by itself.
    return by === "secrecy-expired"
      ? [...periodReasons(end as DatedSecrecyEnd, mark, parsed, rules), reason]
      : [reason];
  }
  if (end === undefined) return [{ code: "secrecy-mark-not-read", data: { mark }, citations }];
  if (end.kind === "unknown") {
    const cites = end.because === "secrecy-without-condition" ? conditionCitations : [];
    return [{ code: end.because, data: { mark }, citations: [...citations, ...cites] }];
  }
  if (end.kind === "conditional") {
    const data = { mark, condition: end.condition };
    return [{ code: "secrecy-condition-open", data, citations: [...citations, ...conditionCitations] }];
  }
  const before = periodReasons(end, mark, parsed, rules);
  if (outcome.standing === "undetermined") {
    return [...before, { code: "secrecy-extension-unclear", data: { mark }, citations: expiryCitations }];
  }
  const { startDay, dateEnd } = end;
  const start = startDay === undefined ? {} : { startDay, ...(dateEnd === undefined ? {} : { dateEnd }) };
  // A dated end waits for no condition.
  const { day: until, by } = outcome.next!;
  const data = { mark, ...start, until, ...(by === "secrecy-expired" ? {} : { by: by as PeriodTurn }) };
  return [...before, { code: "secrecy-running", data, citations: [...citations, ...startCitations] }];
}

type PeriodTurn = NonNullable<SecrecyReasons["secrecy-running"]["by"]>;

function periodReasons(
  end: DatedSecrecyEnd,
  mark: string,
  { mark: read }: ParsedSecrecyMark,
  rules: SecrecyRules,
): readonly SecrecyReason[] {
  const reasons: SecrecyReason[] = [];
  if (end.maximumYears !== undefined) {
    const citations = rules.levels.find(({ level }) => level === read!.level)!.citations;
    reasons.push({ code: "secrecy-maximum-taken", data: { mark, years: end.maximumYears }, citations });
  }
  const lastDay = end.extensions.at(-1)?.lastDay;
  if (lastDay !== undefined) {
    reasons.push({ code: "secrecy-extended", data: { lastDay }, citations: rules.expiryCitations });
  }
  return reasons;
}
