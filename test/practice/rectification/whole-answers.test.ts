import { burnDown, checkLedger, rectificationStanding } from "lantai/rectification";
import { test } from "vitest";
import { LEDGER_CASES } from "../../cases/ledgers.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of rectification are answered as a whole as they were agreed to", async () => {
  const answers = LEDGER_CASES.map(({ name, entries, asOf }) => ({
    name,
    standing: rectificationStanding(entries, asOf),
    points: burnDown(entries, { from: "2023-01-01", asOf }),
    findings: checkLedger(entries),
  }));
  await expectWholeAnswers(answers);
});
