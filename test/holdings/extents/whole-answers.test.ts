import { checkTotals, pageIntervals } from "lantai/extents";
import { test } from "vitest";
import { DECLARED_TOTALS } from "../../cases/extents.js";
import { PAGE_INTERVAL_CASES } from "../../cases/page-intervals.js";
import { expectWholeAnswers } from "../../whole-answers.js";

test("the golden cases of extents are answered as a whole as they were agreed to", async () => {
  const numbered = PAGE_INTERVAL_CASES.map(({ name, rows, options }) => {
    const withIds = rows.map((row, at) => ({ id: `i${at + 1}`, ...row }));
    return { name, ...pageIntervals(withIds, options) };
  });
  const plain = PAGE_INTERVAL_CASES.map(({ rows, options }) => pageIntervals(rows, options).findings);
  const totals = DECLARED_TOTALS.map(({ declared, records }) => checkTotals([declared], records));
  await expectWholeAnswers([...numbered, ...plain, ...totals]);
});
