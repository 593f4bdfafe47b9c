import { activityFigures, adviceByUnit, checkActivities } from "lantai/activities";
import { halfYearSpan } from "lantai/dates";
import { test } from "vitest";
import { ACTIVITY_CASES } from "../../cases/activities.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of activities are answered as a whole as they were agreed to", async () => {
  const span = halfYearSpan(2023, 1);
  const answers = ACTIVITY_CASES.map(({ name, activities }) => ({
    name,
    figures: activityFigures(activities, { span }),
    advice: adviceByUnit(activities, { span }),
    findings: checkActivities(activities),
  }));
  await expectWholeAnswers(answers);
});
