import { extendSecrecyRules, SECRECY_RULES, type SecrecyRules, secrecyAssessor } from "lantai/secrecy";
import { describe, expect, test } from "vitest";

describe("extendSecrecyRules", () => {
  test.each(["instruments", "levels", "secrecyCitations", "startCitations", "expiryCitations"] as const)(
    "rules that lost %s in storage are refused by name, in a patch and in an assessor",
    (table) => {
      const { [table]: _lost, ...rest } = SECRECY_RULES;
      const rules = rest as SecrecyRules;
      expect(() => secrecyAssessor({ asOf: "2023-06-30", rules })).toThrow(
        `rules.${table}: expected a table, received undefined`,
      );
      expect(() => extendSecrecyRules(rules, { id: "our-county" })).toThrow(
        `patch.${table}: expected a table, received undefined`,
      );
    },
  );
});
