import { SECRECY_RULES as rules, secrecyStanding } from "lantai/secrecy";
import { test } from "vitest";
import { SECRECY_CASES } from "../../cases/secrecy.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of secrecy are answered as a whole as they were agreed to", async () => {
  const answers = SECRECY_CASES.map(({ record, asOf }) => ({
    record,
    asOf,
    ...secrecyStanding(record, { asOf, rules }),
  }));
  await expectWholeAnswers(answers);
});
