import { TRANSFER_RULES as rules, transferStanding } from "lantai/accession";
import { test } from "vitest";
import { TRANSFER_DAYS, TRANSFER_STANDINGS } from "../../cases/transfer.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of accession are answered as a whole as they were agreed to", async () => {
  const days = TRANSFER_DAYS.map(({ id, formed, archivesLevel }) => {
    const record = { custody: "unit", date: { earliest: formed, latest: formed } } as const;
    return { id, ...transferStanding(record, { asOf: "2024-03-01", rules, archivesLevel }) };
  });
  const standings = TRANSFER_STANDINGS.map(({ id, record, asOf, archivesLevel }) => ({
    id,
    ...transferStanding(record, { asOf, rules, archivesLevel }),
  }));
  await expectWholeAnswers([...days, ...standings]);
});
