import { READING_RULES, readingAccess } from "lantai/reading-room";
import { SECRECY_RULES } from "lantai/secrecy";
import { test } from "vitest";
import { READING_CASES } from "../../cases/reading.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of reading-room are answered as a whole as they were agreed to", async () => {
  const options = { rules: READING_RULES, secrecyRules: SECRECY_RULES };
  const answers = READING_CASES.map(({ id, record, reader, asOf }) => ({
    id,
    ...readingAccess(record, reader, { ...options, asOf }),
  }));
  await expectWholeAnswers(answers);
});
