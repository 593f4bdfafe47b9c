import { answeringUnit, checkUnitEvents, SUCCESSION_RULES as rules } from "lantai/units";
import { test } from "vitest";
import { COUNTY_UNIT_EVENTS, SUCCESSIONS } from "../../cases/succession.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of units are answered as a whole as they were agreed to", async () => {
  const answers = SUCCESSIONS.map(({ title, unit, asOf }) => ({
    title,
    ...answeringUnit(unit, COUNTY_UNIT_EVENTS, { asOf, rules }),
  }));
  await expectWholeAnswers([...answers, ...checkUnitEvents(COUNTY_UNIT_EVENTS, rules)]);
});
