import { fc, test } from "@fast-check/vitest";
import { extendRetentionRules, RETENTION_RULES, retentionDimension } from "lantai/retention";
import { describe, expect } from "vitest";
import { askingDays, retentionReadings, retentionSubjects, startedSubjects } from "../arbitrary-records.js";
import { formationDays, wordsByStretch } from "../words-by-stretch.js";

describe("retentionDimension", () => {
  test.prop([fc.oneof(retentionSubjects, startedSubjects), askingDays, retentionReadings, formationDays], {
    numRuns: 5000,
  })(
    "has one word for all days between two turns, and for every date that it does not read",
    ({ date, ...others }, asOf, readings, days) => {
      const rules = extendRetentionRules(RETENTION_RULES, { id: "ours", ...readings });
      for (const words of wordsByStretch(retentionDimension({ asOf, rules }), others, days, date) ?? [])
        expect(words.length).toBeLessThan(2);
    },
  );
});
