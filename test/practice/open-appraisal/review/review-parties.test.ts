import { sentence } from "lantai/findings";
import { instrumentById, isInForce } from "lantai/law";
import { extendOpeningRules, OPENING_RULES, reviewParties, reviewPartiesAssessor } from "lantai/open-appraisal";
import { extendSuccessionRules, SUCCESSION_RULES } from "lantai/units";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { EVENTS, REVIEW_PARTIES } from "../../../cases/review-parties.js";

const LATER = extendOpeningRules(OPENING_RULES, {
  id: "ours",
  succession: extendSuccessionRules(SUCCESSION_RULES, { id: "ours", unruledSuccession: "as-ruled-later" }),
});

describe("reviewParties", () => {
  test.each(REVIEW_PARTIES)("$asOf: $title ($source)", ({ record, asOf, unruledSuccession, expected, reasons }) => {
    const rules = unruledSuccession === "as-ruled-later" ? LATER : OPENING_RULES;
    const verdict = reviewParties(record, { asOf, rules, events: EVENTS });
    expect(verdict).toMatchObject(
      Array.isArray(expected) ? { kind: "undetermined", missing: expected } : { kind: "decided", value: expected },
    );
    expect(verdict.reasons.map(({ code }) => code)).toEqual(reasons);
    for (const { instrument } of verdict.reasons.flatMap(({ citations }) => citations)) {
      expect(isInForce(instrumentById(instrument)!, asOf)).toBe(true);
    }
    for (const reason of verdict.reasons) {
      for (const words of [zhCn, en]) expect(sentence(reason, words)).not.toMatch(/undefined|^[a-z-]+$/);
    }
  });

  test("rests on the reading of the succession only where it was needed", () => {
    const ask = (unit: string) => reviewParties({ unit }, { asOf: "2023-06-30", rules: LATER, events: EVENTS });
    expect(ask("salt")).toMatchObject({
      assumed: [{ interpretation: "unruledSuccession", choice: "as-ruled-later" }],
      basis: { rulesId: "ours", interpretations: { unruledSuccession: "as-ruled-later" } },
    });
    expect(ask("culture")).toMatchObject({ assumed: [] });
  });

  test("cites for a joint review what was in force", () => {
    const cited = (asOf: "2021-01-01" | "2022-08-01" | "2024-03-01") =>
      reviewParties({ unit: "culture" }, { asOf, rules: OPENING_RULES, events: [] }).reasons[0]?.citations.map(
        ({ instrument, article }) => `${instrument} ${article}`,
      );
    expect(cited("2021-01-01")).toEqual(["archives-law-2020 30"]);
    expect(cited("2022-08-01")).toEqual(["archives-law-2020 30", "opening-measures-2022 14"]);
    expect(cited("2024-03-01")).toEqual([
      "archives-law-2020 30",
      "opening-measures-2022 14",
      "implementation-regulations-2024 30",
    ]);
  });
});

describe("reviewPartiesAssessor", () => {
  test("answers as reviewParties does, for one record after another", () => {
    const options = { asOf: "2024-03-01", rules: OPENING_RULES, events: EVENTS } as const;
    const assess = reviewPartiesAssessor(options);
    for (const { record } of [...REVIEW_PARTIES, ...REVIEW_PARTIES]) {
      expect(assess(record)).toEqual(reviewParties(record, options));
    }
  });

  test("names the day when it is none", () => {
    const wrong = { asOf: "2024-3-1", rules: OPENING_RULES, events: [] } as const;
    expect(() => reviewPartiesAssessor(wrong)).toThrow(expect.objectContaining({ name: "CallerError" }));
  });
});

describe("reviewPartiesAssessor, refusing and remembering", () => {
  const options = { asOf: "2024-03-01", rules: OPENING_RULES, events: EVENTS } as const;

  test("says of every unit what it says alone, and of a blank unit that it is missing", () => {
    const assess = reviewPartiesAssessor(options);
    for (const unit of ["culture", "salt", "silk", "culture", "", "salt"]) {
      expect(assess({ unit })).toStrictEqual(reviewParties({ unit }, options));
    }
    expect(assess({ unit: "" })).toMatchObject({ kind: "undetermined", missing: ["unit"] });
  });

  test("says what is missing to know who answers for the unit", () => {
    const events = [
      { kind: "abolished", on: "2019-03-01", units: ["salt"], successors: ["trade", "finance"] },
    ] as const;
    const verdict = reviewParties({ unit: "salt" }, { ...options, events });
    expect(verdict).toMatchObject({
      kind: "undetermined",
      missing: ["events.successors"],
      reasons: [{ code: "unit-with-several-successors", data: { unit: "salt", successors: ["finance", "trade"] } }],
      basis: { rulesId: "national-opening", asOf: "2024-03-01" },
    });
  });

  test("names what a caller gave wrongly", () => {
    const rules = { ...OPENING_RULES, counting: "some" as "day-after" };
    expect(() => reviewPartiesAssessor({ ...options, rules })).toThrow("rules.counting: expected one of");
    expect(() => reviewPartiesAssessor({ ...options, asOf: "2024-3-1" })).toThrow("asOf: expected a civil day");
  });
});
