import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions, type Title } from "../../../foundation/findings/index.js";
import { citationsOn } from "../../../foundation/law/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import { basisOf, compiledOnce, type ReasonOf, type Verdict } from "../../../foundation/verdicts/index.js";
import { type RetentionPeriod, retentionYears } from "../../../holdings/catalogue/index.js";
import { retentionPeriodTitle } from "../period-title.js";
import { MATCH_POLICIES, type MatchPolicy, type RetentionRules, requireRetentionRules } from "../retention-rules.js";
import { type EntryMatch, entryReader, matchedLength, type ProposalSubject } from "./entry-match.js";
import type { FilingSchedule, ScheduleEntry, ScheduleExclusion } from "./schedule.js";
import { approvalCitations } from "./schedule-approval.js";
import type { EntryNamed, VersionNamed } from "./schedule-findings.js";
import { isScheduleInForce } from "./schedule-versions.js";

/** A host that asks one by one mostly asks by the same day and rules. */
const proposerOf = /* @__PURE__ */ compiledOnce(periodProposer);

/** Why a period is proposed, by code. */
export interface ProposalReasons {
  /** The entry that the policy chose. */
  "entry-speaks": EntryNamed & {
    /** Its period. */
    readonly period: Title;
    /** The words of the title that it answers to. */
    readonly words: readonly string[];
  };
  /** An entry that speaks too and was not chosen. */
  "entry-gave-way": EntryNamed & {
    /** Its period. */
    readonly period: Title;
  };
  /** The copy came from a subordinate unit and is kept for the period of such copies. */
  "received-copy": EntryNamed;
  /** The entry leaves a choice of periods. */
  "entry-leaves-choice": EntryNamed & {
    /** The periods to choose from. */
    readonly periods: readonly Title[];
  };
  /** The document is among those that are not filed. */
  "outside-filing-scope": EntryNamed;
  /** An exclusion speaks as well as an entry; a person decides. */
  "exclusion-speaks-too": EntryNamed;
  /** No entry speaks; a document without a period is not destroyed for that. */
  "no-entry-speaks": VersionNamed;
  /** The schedule may not be filed by on that day. */
  "schedule-not-in-force": VersionNamed & {
    /** The day. */
    readonly asOf: CivilDay;
  };
}

/** A reason of a {@link PeriodProposal}. */
export type ProposalReason = ReasonOf<ProposalReasons>;

/** A period that a schedule proposes. */
export interface ProposedPeriod {
  /** The entry that says so. */
  readonly entryCode: string;
  /** The period. */
  readonly retentionPeriod: RetentionPeriod;
  /** From when its term runs, where the entry says so. */
  readonly start?: NonNullable<ScheduleEntry["start"]>;
  /** What to expect for the opening, where the entry says so. */
  readonly openingHint?: string;
}

/** An entry that speaks for a document. */
export interface ProposalCandidate extends EntryMatch {
  /** The entry. */
  readonly entry: ScheduleEntry;
  /** The period it gives this document; absent where it leaves a choice. */
  readonly retentionPeriod?: RetentionPeriod;
}

/** An exclusion that speaks for a document. */
export interface ProposalExclusion extends EntryMatch {
  /** The exclusion. */
  readonly exclusion: ScheduleExclusion;
}

/** What a schedule says of a document: a proposal for a person, never a decision. */
export interface PeriodProposal {
  /** The period, or why none can be proposed. */
  readonly verdict: Verdict<ProposedPeriod, ProposalReason>;
  /** The version of the schedule that was asked. */
  readonly schedule: Pick<FilingSchedule, "id" | "version">;
  /** The policy that ranked the candidates. */
  readonly policy: MatchPolicy;
  /** Every entry that speaks, the one chosen first, then the losers as the policy ranks them. */
  readonly candidates: readonly ProposalCandidate[];
  /** Every exclusion that speaks. */
  readonly exclusions: readonly ProposalExclusion[];
  /** Whether the candidates keep the document for different times. */
  readonly conflict: "none" | "periods-differ";
}

/** What a proposal is made from. */
export interface ProposalOptions {
  /** The day of the question. */
  readonly asOf: CivilDay;
  /** The rules, with the policy `matchPolicy`. */
  readonly rules: RetentionRules;
  /** The schedule of the unit, in the version asked. */
  readonly schedule: FilingSchedule;
}

/**
 * The retention period that a schedule proposes for a document, by the words of its title and what else is known of it, with every entry that speaks,
 * the exclusions and the conflicts. When no entry speaks, the answer is undetermined; it is never to be destroyed for that.
 *
 * @param subject - the title, and what is known of the document
 * @param options - the day, the rules and the schedule
 * @returns the proposal, with its losers
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const options = { asOf: "2023-06-30", rules: RETENTION_RULES, schedule: BUDGET_ACCOUNTING_SCHEDULE } as const;
 * const { verdict } = proposedPeriod({ title: "县教育局2022年度部门决算", sourceRole: "subordinate" }, options);
 * verdict.kind === "decided" && verdict.value; // => { entryCode: "12", retentionPeriod: "2-years" }
 * proposedPeriod({ title: "关于春节放假的通知" }, options).verdict.kind; // => "undetermined"
 * ```
 */
export function proposedPeriod(subject: ProposalSubject, options: ProposalOptions): PeriodProposal {
  return proposerOf(options)(subject);
}

/**
 * {@link proposedPeriod} compiled once for many documents of the same day, rules and schedule.
 *
 * @param options - the day, the rules and the schedule
 * @returns a function from a document to its proposal
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const propose = periodProposer({ asOf: "2023-06-30", rules: RETENTION_RULES, schedule: MARRIAGE_REGISTRATION_SCHEDULE });
 * propose({ title: "1996年结婚登记审批表" }).candidates.map(({ words }) => words); // => [["结婚登记"]]
 * ```
 */
export function periodProposer(options: ProposalOptions): (subject: ProposalSubject) => PeriodProposal {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireRetentionRules(options.rules, "rules");
  const { schedule } = options;
  const policy = rules.matchPolicy;
  const basis = basisOf(rules.id, asOf, { matchPolicy: policy, schedule: schedule.id, version: schedule.version });
  const entries = schedule.entries
    .filter(({ retentionPeriod, choices }) => retentionPeriod !== undefined || choices !== undefined)
    .map((entry) => ({ entry, read: entryReader(entry) }));
  const exclusions = schedule.exclusions.map((exclusion) => ({ exclusion, read: entryReader(exclusion) }));
  const named = { unit: schedule.unit, version: schedule.version };
  const general = approvalCitations(schedule, asOf, rules);
  const cited = (row?: Pick<ScheduleEntry, "citation">) =>
    row?.citation === undefined ? general : citationsOn([row.citation], asOf, rules.instruments);
  const isInForce = isScheduleInForce(schedule, asOf, rules);

  return (subject) => {
    const title = matchKey(subject.title);
    const found = entries.flatMap(({ entry, read }): ProposalCandidate[] => {
      const match = read(subject, title);
      if (match === undefined) return [];
      const isReceived = subject.sourceRole === "subordinate" && entry.receivedCopyPeriod !== undefined;
      const retentionPeriod = isReceived ? entry.receivedCopyPeriod : entry.retentionPeriod;
      return [{ entry, ...match, ...(retentionPeriod === undefined ? {} : { retentionPeriod }) }];
    });
    const ranked = (by: MatchPolicy) => [...found].sort(ORDERS[by]);
    const candidates = ranked(policy);
    const excluded = exclusions.flatMap(({ exclusion, read }): ProposalExclusion[] => {
      const match = read(subject, title);
      return match === undefined ? [] : [{ exclusion, ...match }];
    });
    const conflict = new Set(candidates.map(outcomeOf)).size > 1 ? "periods-differ" : "none";
    const shown = { schedule: { id: schedule.id, version: schedule.version }, policy } as const;
    const answer = (verdict: PeriodProposal["verdict"]): PeriodProposal => ({
      verdict,
      ...shown,
      candidates,
      exclusions: excluded,
      conflict,
    });
    const undetermined = (missing: readonly string[], reasons: readonly ProposalReason[]) =>
      answer({ kind: "undetermined", missing, reasons, basis });

    if (!isInForce) {
      return undetermined(
        ["schedule"],
        [{ code: "schedule-not-in-force", data: { ...named, asOf }, citations: cited() }],
      );
    }
    const against = excluded.map(({ exclusion }) => ({ data: nameOf(exclusion), citations: cited(exclusion) }));
    const [first, ...losers] = candidates;
    if (first === undefined) {
      if (against.length === 0) {
        return undetermined(["scheduleEntry"], [{ code: "no-entry-speaks", data: named, citations: cited() }]);
      }
      const reasons = against.map((reason) => ({ code: "outside-filing-scope" as const, ...reason }));
      return answer({ kind: "not-applicable", reasons, basis });
    }
    const told = losers.map((loser): ProposalReason => gaveWay(loser, cited(loser.entry)));
    const tooExcluded = against.map((reason): ProposalReason => ({ code: "exclusion-speaks-too", ...reason }));
    if (first.retentionPeriod === undefined) {
      const periods = periodsOf(first).map(retentionPeriodTitle);
      const data = { ...nameOf(first.entry), periods };
      const reason: ProposalReason = { code: "entry-leaves-choice", data, citations: cited(first.entry) };
      return undetermined(["retentionPeriod"], [reason, ...told, ...tooExcluded]);
    }
    const { entry, retentionPeriod, words } = first;
    const period = retentionPeriodTitle(retentionPeriod);
    const speaks: ProposalReason = {
      code: "entry-speaks",
      data: { ...nameOf(entry), period, words },
      citations: cited(entry),
    };
    const isCopy = retentionPeriod !== entry.retentionPeriod;
    const copy: ProposalReason[] = isCopy
      ? [{ code: "received-copy", data: nameOf(entry), citations: cited(entry) }]
      : [];
    const reasons = [speaks, ...copy, ...told, ...tooExcluded];
    if (tooExcluded.length > 0) return undetermined(["filingScope"], reasons);
    const { start, openingHint } = entry;
    const value: ProposedPeriod = {
      entryCode: entry.code,
      retentionPeriod,
      ...(start === undefined ? {} : { start }),
      ...(openingHint === undefined ? {} : { openingHint }),
    };
    // Where one entry speaks, every policy has a first.
    const dependsOnPolicy = MATCH_POLICIES.some((other) => outcomeOf(ranked(other)[0]!) !== outcomeOf(first));
    const assumed = dependsOnPolicy ? [{ interpretation: "matchPolicy", choice: policy }] : [];
    return answer({ kind: "decided", value, reasons, assumed, basis });
  };
}

/** How each policy ranks two candidates; what it leaves equal stays in the order of the schedule. */
const ORDERS: Readonly<Record<MatchPolicy, (one: ProposalCandidate, other: ProposalCandidate) => number>> =
  Object.freeze({
    order: () => 0,
    longest: byLength,
    strictest: (one, other) =>
      other.agrees.length - one.agrees.length || matchedLength(other) - matchedLength(one) || byLength(one, other),
  });

/** The difference of two permanent periods is no number, which a sort takes for equal. */
function byLength(one: ProposalCandidate, other: ProposalCandidate): number {
  return lengthOf(other) - lengthOf(one);
}

/** The length of a period for ranking; an entry that leaves a choice counts with its longest, a class without years with none. */
function lengthOf(candidate: ProposalCandidate): number {
  const periods = periodsOf(candidate);
  return Math.max(
    0,
    ...periods.map((period) => (period === "permanent" ? Number.POSITIVE_INFINITY : (retentionYears(period) ?? 0))),
  );
}

function outcomeOf({ retentionPeriod, entry }: ProposalCandidate): string {
  return JSON.stringify([retentionPeriod ?? entry.choices, entry.start]);
}

function gaveWay(loser: ProposalCandidate, citations: ProposalReason["citations"]): ProposalReason {
  const titles = periodsOf(loser).map(retentionPeriodTitle);
  const period = {
    "zh-CN": titles.map((title) => title["zh-CN"]).join("或"),
    en: titles.map((title) => title.en).join(" or "),
  };
  return { code: "entry-gave-way", data: { ...nameOf(loser.entry), period }, citations };
}

/** An entry without a period of its own leaves a choice; one with neither is a heading and speaks for nothing. */
function periodsOf({ retentionPeriod, entry }: ProposalCandidate): readonly RetentionPeriod[] {
  return retentionPeriod === undefined ? entry.choices! : [retentionPeriod];
}

function nameOf({ code, description }: ScheduleEntry | ScheduleExclusion): EntryNamed {
  return { code, description };
}
