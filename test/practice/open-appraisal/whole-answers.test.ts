import { parseUncertainDate } from "lantai/dates";
import {
  checkDeferral,
  deferralApproval,
  extendOpeningRules,
  OPENING_RULES,
  type OpeningSubject,
  openingAssessment,
  reviewParties,
} from "lantai/open-appraisal";
import { test } from "vitest";
import { DEFERRAL_APPROVAL_CASES, DEFERRALS } from "../../cases/deferrals.js";
import { STANDINGS as BY_AGE } from "../../cases/opening.js";
import { QUESTIONS } from "../../cases/opening-questions.js";
import { EVENTS, REVIEW_PARTIES } from "../../cases/review-parties.js";
import { expectWholeAnswers } from "../../whole-answers.js";

const rules = OPENING_RULES;

test("the golden cases of open appraisal are answered as a whole as they were agreed to", async () => {
  const assessed = [...BY_AGE, ...QUESTIONS].map(({ title, record, date, asOf, readings }) => {
    const read = date === undefined ? undefined : parseUncertainDate(date).date;
    const subject: OpeningSubject = read === undefined ? record : { ...record, date: read };
    const ours = readings === undefined ? rules : extendOpeningRules(rules, { id: "ours", ...readings });
    const { basis, ...answer } = openingAssessment(subject, { asOf, rules: ours });
    return { title, ...answer, asOf: basis.asOf };
  });
  const approved = DEFERRAL_APPROVAL_CASES.map(({ decidedOn, overlap = rules.deferralOverlap }) =>
    deferralApproval(decidedOn, {
      rules: extendOpeningRules(rules, { id: "cases", deferralOverlap: overlap }),
    }),
  );
  const deferrals = DEFERRALS.map(({ title, deferral }) => ({
    title,
    findings: checkDeferral({ id: "r1", deferral }, { rules }),
  }));
  const parties = REVIEW_PARTIES.map(({ title, record, asOf }) => ({
    title,
    ...reviewParties(record, { asOf, rules, events: EVENTS }),
  }));
  await expectWholeAnswers([...assessed, ...approved, ...deferrals, ...parties]);
});
