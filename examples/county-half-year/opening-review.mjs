import { consultationPackage, openingFigures, screener } from "lantai/open-appraisal";
import { ANSWER_BY, AS_OF, OPENING_RULES_OF_COUNTY as RULES } from "./settings.mjs";

/**
 * What the review for opening begins with: the lists that go to the units, what a person should look at in the titles, and the figures. Nothing is
 * decided here, and the archives' own opinion is left to its reviewers.
 */
export function openingReviewOf(entries, due, unitNames) {
  const screen = screener({ asOf: AS_OF, rules: RULES });
  const asked = due.map(({ record, dueDay }) => ({
    record: { ...record, unit: unitNames.get(record.fondsNo) },
    dueDay,
  }));
  return {
    consultation: consultationPackage(asked, { asOf: AS_OF, rules: RULES, events: [], deadline: ANSWER_BY }),
    suggestions: due.flatMap(({ record }) =>
      screen({ title: record.title }).suggestions.map((suggestion) => ({ record, suggestion })),
    ),
    figures: openingFigures(entries, { asOf: AS_OF, rules: RULES }),
  };
}
