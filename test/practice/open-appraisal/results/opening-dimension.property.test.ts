import { test } from "@fast-check/vitest";
import { extendOpeningRules, OPENING_RULES, openingDimension } from "lantai/open-appraisal";
import { describe, expect } from "vitest";
import { askingDays, datedSubjects, openingReadings } from "../../arbitrary-records.js";
import { formationDays, wordsByStretch } from "../../words-by-stretch.js";

describe("openingDimension", () => {
  test.prop([datedSubjects, askingDays, openingReadings, formationDays], { numRuns: 5000 })(
    "has one word for all days between two turns, and for every date that it does not read",
    ({ date, ...others }, asOf, readings, days) => {
      const rules = extendOpeningRules(OPENING_RULES, { id: "ours", ...readings });
      for (const words of wordsByStretch(openingDimension({ asOf, rules }), others, days, date) ?? [])
        expect(words.length).toBeLessThan(2);
    },
  );
});
