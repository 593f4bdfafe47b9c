import { fc } from "@fast-check/vitest";
import { dueSummary, type HalfYearFacts } from "lantai/half-year-report";
import { ALL, FACTS, listOf, rateOf } from "./county-facts.js";

const count = fc.nat({ max: 99_999_999 });
const extents = fc.record({ volumes: count, items: count, pages: count, withoutPageCount: count });
/** Texts that a page or a table could take for more than text. */
export const nasty = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "</style><script>",
    '"onload="x',
    "__proto__",
    "a|b\n# c",
    "&lt;script&gt;",
  ),
  fc.string(),
);
const day = fc.constantFrom("1985-01-01", "2001-07-09", "2023-06-30");

const shares = fc.tuple(count, count).map(([part, rest]) => ({ part, whole: part + rest, of: ALL }));
const vague = fc.record({ count, bound: fc.constantFrom("exact" as const, "at-least" as const, "about" as const) });
const medians = fc.record({ numerator: fc.nat({ max: 5000 }), denominator: fc.constantFrom(1, 2) });

/** What was received, inspected, prepared, used and recorded, in any numbers; every part may be left out. */
function practiceParts() {
  const sources: string[] = [];
  const overdue = fc.array(extents, { maxLength: 4 });
  const accession = fc.record({ received: extents, units: vague, collected: shares, overdue }).map((given) => ({
    ...given,
    withCopies: { ...given.received, volumes: 0 },
    transfers: given.overdue.map((extent, at) => ({ unit: `单位${"甲乙丙丁"[at]}`, overdue: extent })),
    sources,
  }));
  const faults = fc.array(
    fc.record({ open: fc.array(fc.constant({}), { maxLength: 3 }), overdue: fc.nat({ max: 3 }) }),
    {
      maxLength: 4,
    },
  );
  const preInspection = fc.record({ firstPass: shares, standings: faults }).map((given) => ({ ...given, sources }));
  const use = fc
    .record({ consultations: count, volumes: count, items: count, digitized: medians, originals: medians })
    .map(({ digitized, originals, ...counts }) => ({
      use: { ...counts, digitized: { medianMinutes: digitized }, originals: { medianMinutes: originals } },
      sources,
    }));
  const held = fc.array(fc.nat({ max: 2 }), { maxLength: 6 });
  const recordings = fc.record({ photographs: count, groups: count, reels: count, held }).map((given) => ({
    totals: { ...given, withoutReelCount: 0, audioSeconds: 0, videoSeconds: 0, withoutDuration: 0 },
    coverage: { rows: given.held.map((each) => ({ expected: { fondsNo: "", year: 2022 }, held: each })), unplaced: 0 },
    sources,
  }));
  const preparedness = shares.map((plans) => ({
    preparedness: { plans, gaps: [{ emergency: "earthquake", missing: "plan" as const }] },
    emergencies: [{ emergency: "earthquake", title: { "zh-CN": "地震", en: "earthquake" } }],
    sources,
  }));
  return fc.record({ accession, preInspection, use, recordings, preparedness }, { requiredKeys: [] });
}

/** Facts whose numbers are anything. */
export const facts: fc.Arbitrary<HalfYearFacts> = fc
  .record({
    done: extents,
    coverage: fc.record({
      none: extents,
      partial: extents,
      complete: extents,
      mismatched: extents,
      undetermined: extents,
    }),
    part: count,
    rest: count,
    target: fc.constantFrom("80", "79.5", "100", "0"),
    due: fc.array(fc.tuple(nasty, day), { maxLength: 9 }),
    missing: fc.array(fc.subarray(["date", "year", "retentionPeriod"]), { maxLength: 5 }),
    findings: fc.uniqueArray(fc.record({ code: nasty, count }), { selector: ({ code }) => code, maxLength: 5 }),
    visits: count,
    practice: practiceParts(),
  })
  .map(({ done, coverage, part, rest, target, due, missing, findings, visits, practice }) => ({
    ...practice,
    county: FACTS.county,
    span: FACTS.span,
    asOf: FACTS.asOf,
    phase: { ...FACTS.phase!, phase: { ...FACTS.phase!.phase, planned: done }, done },
    rates: [{ rate: rateOf(part, part + rest), target: target as `${number}`, sources: [] }],
    coverage: { extents: coverage, sources: [] },
    findings: {
      checked: visits,
      // A code is printed as it is where no word list knows it: letters only, so that its digits are not taken for a number.
      counts: findings.map((found) => ({ ...found, severity: "error" as const, title: { "zh-CN": "甲", en: "a" } })),
      sources: [],
    },
    opening: { summary: dueSummary(listOf(due, missing)), sources: [] },
    activities: [{ ...FACTS.activities![0]!, value: visits }],
  }));
