import type { CivilDay } from "../../../foundation/dates/index.js";
import type { Citation, Instrument } from "../../../foundation/law/index.js";
import { OPENING_OPINION_PARTS } from "../../../holdings/catalogue/index.js";
import type { UnitEvent } from "../../../holdings/units/index.js";
import type { OpeningRules } from "../rules/opening-rules.js";

/** The days behind a day on which the text may be another that says who reviews, or with which parts of an opinion. */
export function lawDaysAfter(asOf: CivilDay, rules: OpeningRules): readonly CivilDay[] {
  const { instruments, jointReviewCitations, unitOpinionCitations, succession } = rules;
  const attached = OPENING_OPINION_PARTS.flatMap(({ citations }) => citations);
  const days = [
    ...daysOf([...jointReviewCitations, ...unitOpinionCitations, ...attached], instruments),
    ...daysOf(succession.successionCitations, succession.instruments),
  ];
  return days.filter((day) => day > asOf);
}

function daysOf(citations: readonly Citation[], instruments: readonly Instrument[]): readonly CivilDay[] {
  const cited = new Set(citations.map(({ instrument }) => instrument));
  return instruments
    .filter(({ id }) => cited.has(id))
    .flatMap(({ inForceFrom, repealedFrom = inForceFrom }) => [inForceFrom, repealedFrom]);
}

/**
 * What happens to a unit or to any that its functions may come to, in the order in which it is recorded; no other event changes who answers for
 * its records.
 */
export function eventsOfLine(events: readonly UnitEvent[]): (unit: string) => readonly UnitEvent[] {
  const byUnit = new Map<string, number[]>();
  for (const [at, { units }] of events.entries()) {
    // A database gives null for what it has not.
    for (const unit of units ?? []) {
      const known = byUnit.get(unit);
      if (known === undefined) byUnit.set(unit, [at]);
      else known.push(at);
    }
  }
  return (unit) => {
    const places = new Set<number>();
    const line = new Set([unit]);
    for (const each of line) {
      for (const at of byUnit.get(each) ?? []) {
        places.add(at);
        for (const successor of events[at]!.successors ?? []) line.add(successor);
      }
    }
    return [...places].sort((one, other) => one - other).map((at) => events[at]!);
  };
}
