import { DIGITAL_ARCHIVES_TEST, evaluation, ZHANGZHOU_2021 } from "lantai/evaluation";
import { test } from "vitest";
import { EVALUATION_CASES } from "../../cases/evaluations.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of evaluation are answered as a whole as they were agreed to", async () => {
  const answers = EVALUATION_CASES.flatMap(({ source, scores }) =>
    [DIGITAL_ARCHIVES_TEST, ZHANGZHOU_2021].map((scheme) => ({
      source,
      scheme: scheme.id,
      ...evaluation(scores, { scheme, asOf: "2021-12-31" }),
    })),
  );
  await expectWholeAnswers(answers);
});
