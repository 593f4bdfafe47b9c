import type { CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import { instrumentById, isInForce } from "lantai/law";
import {
  extendOpeningRules,
  OPENING_RULES,
  type ReviewSubject,
  reviewParties,
  reviewPartiesAssessor,
} from "lantai/open-appraisal";
import { recordStandings } from "lantai/sql";
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

/** Source: regulations of 2024, art. 30: the unit that continues the powers, or where there is none the archives alone; who that is turns with the events. */
describe("reviewParties, of a unit to which something will happen", () => {
  const events = [
    { kind: "abolished", on: "2025-02-10", units: ["trade"], successors: [] },
    { kind: "abolished", on: "2024-05-20", units: ["grain"], successors: ["trade"] },
    { kind: "abolished", on: "2024-06-01", units: ["salt"], successors: ["grain"] },
  ] as const;
  const changes = (record: ReviewSubject, asOf: CivilDay) => {
    const verdict = reviewParties(record, { asOf, rules: OPENING_RULES, events });
    return verdict.kind === "not-applicable" ? verdict.kind : verdict.changesOn;
  };

  test("says when other parties will review, and why", () => {
    expect([changes({ unit: "grain" }, "2024-05-19"), changes({ unit: "grain" }, "2024-05-20")]).toEqual([
      { day: "2024-05-20", because: "review-joint" },
      { day: "2025-02-10", because: "review-by-archives-alone" },
    ]);
    expect(changes({ unit: "grain" }, "2025-02-10")).toBe(undefined);
    expect(changes({ unit: "culture" }, "2024-05-19")).toBe(undefined);
  });

  test("says when a text will say who reviews, or which parts of the opinion are attached", () => {
    expect(changes({ unit: "culture" }, "2020-12-31")).toEqual({ day: "2021-01-01", because: "review-joint" });
    expect(changes({ custody: "unit" }, "2020-12-31")).toEqual({ day: "2021-01-01", because: "review-by-unit" });
    expect(changes({ custody: "unit" }, "2024-02-29")).toEqual({ day: "2024-03-01", because: "review-by-unit" });
    expect(changes({ custody: "unit", unit: "grain" }, "2024-03-01")).toBe(undefined);
    const missing = [{}, { unit: "" }, { unit: "grain", custody: "school" as "unit" }];
    expect(missing.map((record) => changes(record, "2020-12-31"))).toEqual([undefined, undefined, undefined]);
  });

  test("tells a table of standings every change", () => {
    const standings = recordStandings({
      clock: "review",
      from: "2020-01-01",
      rules: OPENING_RULES,
      assessor: (asOf) => reviewPartiesAssessor({ asOf, rules: OPENING_RULES, events }),
      outcome: ({ arrangement, unit }) => `${arrangement}:${unit ?? ""}`,
    });
    expect(standings("r", { unit: "grain" }).map(([, , outcome, from]) => [outcome, from])).toEqual([
      ["undetermined", 20191231],
      ["joint:grain", 20210101],
      ["joint:trade", 20240520],
      ["archives-alone:", 20250210],
    ]);
  });

  test("takes the nulls of a database for no units", () => {
    const bare = [{ kind: "abolished", on: "2025-01-01", units: null, successors: null } as never, ...events];
    const options = { asOf: "2024-05-19", rules: OPENING_RULES } as const;
    expect(reviewParties({ unit: "grain" }, { ...options, events: bare })).toEqual(
      reviewParties({ unit: "grain" }, { ...options, events }),
    );
    const ended = (successors: readonly string[] | null) =>
      reviewParties(
        { unit: "silk" },
        { ...options, events: [{ kind: "abolished", on: "2025-01-01", units: ["silk"], successors } as never] },
      );
    expect(ended(null)).toEqual(ended([]));
    expect(ended(null)).toMatchObject({ changesOn: { day: "2025-01-01" } });
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

  test("gives answers that nobody can change", () => {
    const assess = reviewPartiesAssessor(options);
    const open = (value: unknown, path: string): string[] =>
      typeof value !== "object" || value === null
        ? []
        : [
            ...(Object.isFrozen(value) ? [] : [path]),
            ...Object.entries(value).flatMap(([key, part]) =>
              key === "citations" ? [] : open(part, `${path}.${key}`),
            ),
          ];
    for (const { record } of [...REVIEW_PARTIES, { record: { unit: "grain" } }]) {
      const { basis: _, ...verdict } = assess(record);
      expect(Object.isFrozen(assess(record))).toBe(true);
      expect(Object.entries(verdict).flatMap(([key, part]) => open(part, key))).toEqual([]);
    }
    expect(assess({ unit: "salt" })).toBe(assess({ unit: "salt" }));
    expect(assess({ custody: "unit" })).toBe(assess({ custody: "unit" }));
  });

  test("names what a caller gave wrongly", () => {
    const rules = { ...OPENING_RULES, counting: "some" as "day-after" };
    expect(() => reviewPartiesAssessor({ ...options, rules })).toThrow("rules.counting: expected one of");
    expect(() => reviewPartiesAssessor({ ...options, asOf: "2024-3-1" })).toThrow("asOf: expected a civil day");
  });
});
