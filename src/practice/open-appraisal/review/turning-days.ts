import { type CivilDay, isCivilDay } from "../../../foundation/dates/index.js";
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
 * The days behind a day on which something happens to a unit or to any that its functions may come to; on no other do events change who answers for
 * its records.
 */
export function eventDaysAfter(asOf: CivilDay, events: readonly UnitEvent[]): (unit: string) => readonly CivilDay[] {
  const byUnit = new Map<string, UnitEvent[]>();
  for (const event of events) {
    // A database gives null for what it has not.
    for (const unit of event.units ?? []) {
      const known = byUnit.get(unit);
      if (known === undefined) byUnit.set(unit, [event]);
      else known.push(event);
    }
  }
  return (unit) => {
    const days: CivilDay[] = [];
    const line = new Set([unit]);
    for (const each of line) {
      for (const { on, successors } of byUnit.get(each) ?? []) {
        if (isCivilDay(on) && on > asOf) days.push(on);
        for (const successor of successors ?? []) line.add(successor);
      }
    }
    return days;
  };
}
