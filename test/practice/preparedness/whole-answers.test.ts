import { checkEmergencyPlans, preparednessGaps, PREPAREDNESS_RULES as rules } from "lantai/preparedness";
import { test } from "vitest";
import { PREPAREDNESS_CASES } from "../../cases/preparedness.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of preparedness are answered as a whole as they were agreed to", async () => {
  const answers = PREPAREDNESS_CASES.map(({ id, plans, drills, asOf }) => ({
    id,
    ...preparednessGaps(plans, drills, { rules, asOf }),
    findings: checkEmergencyPlans(plans, drills, rules),
  }));
  await expectWholeAnswers(answers);
});
