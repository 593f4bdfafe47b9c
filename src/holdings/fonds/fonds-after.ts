import { type CivilDay, isCivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { requireOptions } from "../../foundation/findings/index.js";
import { citationsOn } from "../../foundation/law/index.js";
import { basisOf, type ReasonOf, type Verdict } from "../../foundation/verdicts/index.js";
import type { FondsContinuation, FondsEvent, FondsEventKind, FondsFate } from "./fonds-events.js";
import { type FondsRules, requireFondsRules } from "./fonds-rules.js";

/** What becomes of the fonds of an event, and where records go from its day on. */
export interface FondsAfter {
  /** What becomes of the fonds to which it happened. */
  readonly fate: FondsFate;
  /** Their numbers; the fonds that absorbs the others is not among them. */
  readonly fonds: readonly string[];
  /** Where records go from the day on, apart from the fonds itself. */
  readonly continuation: FondsContinuation;
  /** The number of the fonds that goes on or begins; absent where there is none, or none has been allotted yet. */
  readonly into?: string;
  /** The day on which the fonds is closed, begins or is taken up again. */
  readonly from: CivilDay;
}

/** Why a fonds goes on or is closed, by code. */
export interface FondsReasons {
  /** The table says what follows from such an event. */
  "fonds-follows-event": {
    /** What happened. */
    readonly kind: FondsEventKind;
    /** The day on which it happened. */
    readonly on: CivilDay;
    /** What becomes of the fonds. */
    readonly fate: FondsFate;
  };
  /** The event lies after the day of the question. */
  "fonds-event-ahead": {
    /** The day of the event. */
    readonly on: CivilDay;
  };
  /** The kind of the event is not in the table. */
  "fonds-event-kind-unknown": {
    /** What happened. */
    readonly kind: FondsEventKind;
  };
  /** The event lacks something that decides. */
  "fonds-event-incomplete": {
    /** What happened. */
    readonly kind: FondsEventKind;
  };
}

/** A reason of a {@link FondsVerdict}. */
export type FondsReason = ReasonOf<FondsReasons>;

/** The answer of {@link fondsAfter}. */
export type FondsVerdict = Verdict<FondsAfter, FondsReason>;

/** On which day and by which rules is asked. */
export interface FondsOptions {
  /** The day of the answer. */
  readonly asOf: CivilDay;
  /** The rules, usually {@link FONDS_RULES}. */
  readonly rules: FondsRules;
}

/**
 * What becomes of a fonds (全宗) after an event of its creating unit: closed, continued or taken up again, and whether a new fonds begins
 * (GB/T 13967-2026, 9). Before that standard only a change of name or subordination had a text, the provisions of 2018, art. 24;
 * the reasons of an event that was settled by practice cite nothing.
 *
 * @param event - what happened
 * @param options - the day and the rules
 * @returns what follows, or what is missing to know it
 * @throws {@link findings.CallerError} when `asOf` is no civil day or a choice in the rules is unknown
 * @example
 * ```ts
 * const event = { kind: "absorbed", on: "2019-03-01", fonds: ["A031"], into: "A012" } as const;
 * const verdict = fondsAfter(event, { asOf: "2023-06-30", rules: FONDS_RULES });
 * verdict.kind === "decided" && [verdict.value.fate, verdict.value.into]; // => ["closed", "A012"]
 * ```
 */
export function fondsAfter(event: FondsEvent, options: FondsOptions): FondsVerdict {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const rules = requireFondsRules(options.rules, "rules");
  const basis = basisOf(rules.id, asOf, {});
  const { kind, on, into } = event;
  const row = rules.eventKinds.find((candidate) => candidate.kind === kind);
  if (row === undefined) {
    const reason = { code: "fonds-event-kind-unknown", data: { kind }, citations: [] } as const;
    return { kind: "undetermined", missing: ["kind"], reasons: [reason], basis };
  }
  const fonds = row.continuation === "existing-fonds" ? event.fonds.filter((fondsNo) => fondsNo !== into) : event.fonds;
  const missing = [
    ...(isCivilDay(on) ? [] : ["on"]),
    ...(fonds.length === 0 ? ["fonds"] : []),
    ...(row.continuation === "existing-fonds" && into === undefined ? ["into"] : []),
  ];
  if (missing.length > 0) {
    const reason = { code: "fonds-event-incomplete", data: { kind }, citations: [] } as const;
    return { kind: "undetermined", missing, reasons: [reason], basis };
  }
  if (on > asOf) {
    const reason = { code: "fonds-event-ahead", data: { on }, citations: [] } as const;
    return { kind: "not-applicable", reasons: [reason], basis };
  }
  // A standard says nothing about what was settled before it.
  const citations = citationsOn(citationsOn(row.citations, on, rules.instruments), asOf, rules.instruments);
  const { fate, continuation } = row;
  const value = { fate, fonds, continuation, from: on };
  return {
    kind: "decided",
    value: continuation === "none" || into === undefined ? value : { ...value, into },
    reasons: [{ code: "fonds-follows-event", data: { kind, on, fate }, citations }],
    assumed: [],
    basis,
  };
}
