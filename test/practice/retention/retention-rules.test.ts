import { INSTRUMENTS, type Instrument, instrumentById } from "lantai/law";
import { extendRetentionRules, RETENTION_RULES, type RetentionRules, retentionEnd } from "lantai/retention";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "../../foundation/law/frozen.js";

const BEFORE = JSON.stringify(RETENTION_RULES);

const COUNTY: Instrument = {
  id: "our-county-2015",
  title: { "zh-CN": "某县档案保管期限办法", en: "Retention Measures of Our County" },
  rank: "rule",
  inForceFrom: "2015-01-01",
  confidence: "seen",
};

describe("RETENTION_RULES", () => {
  test("are frozen at every depth and survive JSON", () => {
    expect(thawedPaths(RETENTION_RULES)).toEqual([]);
    expect(JSON.parse(BEFORE)).toEqual(RETENTION_RULES);
  });

  test("name for every window an instrument that exists and was in force through its years", () => {
    expect(RETENTION_RULES.legacyWindows.map(({ definedBy }) => definedBy)).toEqual([
      "retention-provisions-1987",
      "retention-provisions-1987",
    ]);
    for (const { definedBy, fromYear, toYear } of RETENTION_RULES.legacyWindows) {
      const instrument = instrumentById(definedBy);
      expect([instrument?.inForceFrom.slice(0, 4), instrument?.repealedFrom?.slice(0, 4)]).toEqual([
        String(fromYear),
        String(toYear),
      ]);
    }
  });
});

describe("extendRetentionRules", () => {
  test("gives a frozen value of its own and leaves the base untouched", () => {
    const rules = extendRetentionRules(RETENTION_RULES, { id: "our-county", retentionStart: "exact-day" });
    expect(rules).toEqual({ ...RETENTION_RULES, id: "our-county", retentionStart: "exact-day" });
    expect(thawedPaths(rules)).toEqual([]);
    expect(JSON.stringify(RETENTION_RULES)).toBe(BEFORE);
  });

  test("lets a county bring its own instrument, which answers cite while it is in force", () => {
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "our-county",
      instruments: [...INSTRUMENTS, COUNTY],
      classes: RETENTION_RULES.classes.map((row) => ({
        ...row,
        citations: [...row.citations, { instrument: COUNTY.id, article: "5", confidence: "seen" }],
      })),
    });
    const cited = (asOf: "2014-12-31" | "2015-01-01") =>
      retentionEnd({ retentionPeriod: "10-years", year: 2000 }, { asOf, rules }).reasons[0]?.citations.map(
        ({ instrument }) => instrument,
      );
    expect(cited("2014-12-31")).toEqual(["retention-rules-2006"]);
    expect(cited("2015-01-01")).toEqual(["retention-rules-2006", "our-county-2015"]);
  });

  test("lets a county that knows its schedule of 1983 bring a window for it", () => {
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "our-county",
      legacyWindows: [
        ...RETENTION_RULES.legacyWindows,
        { period: "short-term", fromYear: 1983, toYear: 1987, mostYears: 15, definedBy: "retention-provisions-1987" },
      ],
    });
    expect(retentionEnd({ retentionPeriod: "short-term", year: 1985 }, { asOf: "2023-06-30", rules })).toMatchObject({
      kind: "undetermined",
      bounds: { latest: "2001-01-01" },
    });
  });

  const [long] = RETENTION_RULES.legacyWindows;
  const upsideDown = "patch.legacyWindows: expected a window that ends after it begins";
  const wrong: [string, Partial<RetentionRules>, string][] = [
    [
      "an unknown start",
      { retentionStart: "filing-date" as "year-end" },
      'patch.retentionStart: expected one of year-end, exact-day, received "filing-date"',
    ],
    [
      "an unknown counting",
      { counting: "dayAfter" as "day-after" },
      'patch.counting: expected one of day-after, anniversary, year-batch, received "dayAfter"',
    ],
    [
      "an unknown reading of incomplete dates",
      { incompleteDate: "late" as "latest" },
      'patch.incompleteDate: expected one of latest, earliest, reject, received "late"',
    ],
    [
      "an unknown reading of ranges",
      { volumeFormationDate: "reject" as "latest" },
      'patch.volumeFormationDate: expected one of latest, earliest, received "reject"',
    ],
    [
      "a citation of an instrument that the rules lack",
      { classes: [{ class: "permanent", citations: [{ instrument: COUNTY.id, confidence: "seen" }] }] },
      'patch.classes: expected citations of instruments that the rules carry, received "our-county-2015"',
    ],
    [
      "instruments without those that its classes cite",
      { instruments: [COUNTY] },
      'patch.classes: expected citations of instruments that the rules carry, received "retention-rules-2006"',
    ],
    [
      "an appraisal by an instrument that the rules lack",
      { appraisalCitations: [{ instrument: COUNTY.id, confidence: "seen" }] },
      'patch.appraisalCitations: expected citations of instruments that the rules carry, received "our-county-2015"',
    ],
    ["a window whose years are upside down", { legacyWindows: [{ ...long!, fromYear: 2007 }] }, upsideDown],
    ["a window whose terms are upside down", { legacyWindows: [{ ...long!, fewestYears: 51 }] }, upsideDown],
    [
      "a window beyond all terms",
      { legacyWindows: [{ ...long!, mostYears: 201 }] },
      "patch.legacyWindows: expected whole years from 0 to 200, received 201",
    ],
    [
      "a window of half years",
      { legacyWindows: [{ ...long!, fewestYears: 15.5 }] },
      "patch.legacyWindows: expected whole years from 0 to 200, received 15.5",
    ],
    ["no id", { id: "" }, 'patch.id: expected a key of its own, other than national-retention, received ""'],
  ];

  test.each(wrong)("refuses %s", (_, patch, message) => {
    expect(() => extendRetentionRules(RETENTION_RULES, { id: "ours", ...patch })).toThrow(
      expect.objectContaining({ name: "CallerError", message: expect.stringContaining(message) }),
    );
    expect(JSON.stringify(RETENTION_RULES)).toBe(BEFORE);
  });
});
