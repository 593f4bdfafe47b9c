import { INSTRUMENTS, type Instrument, instrumentById } from "lantai/law";
import {
  extendRetentionRules,
  type LegacyWindow,
  RETENTION_RULES,
  type RetentionRules,
  retentionEnd,
} from "lantai/retention";
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
    const defined = RETENTION_RULES.legacyWindows.filter(({ definedBy }) => definedBy !== undefined);
    expect(defined.map(({ regime, definedBy }) => `${regime} ${definedBy}`)).toEqual([
      "administrative retention-provisions-1987",
      "administrative retention-provisions-1987",
      "science-technology science-technology-regulations-1980",
      "science-technology science-technology-regulations-1980",
      "construction science-technology-regulations-1980",
    ]);
    for (const { definedBy = "", fromYear = 0, toYear = 9999 } of defined) {
      const { inForceFrom, repealedFrom = "9999-12-31" } = instrumentById(definedBy)!;
      expect(inForceFrom <= `${fromYear}-01-01`).toBe(true);
      expect(`${toYear}-01-01` <= repealedFrom).toBe(true);
    }
  });

  test("give every class and window a body of rules that is in the table", () => {
    const codes = RETENTION_RULES.regimes.map(({ code }) => code);
    for (const { regime } of [...RETENTION_RULES.classes, ...RETENTION_RULES.legacyWindows]) {
      expect(codes).toContain(regime);
    }
    expect(new Set(codes).size).toBe(codes.length);
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

  test("lets a county that has seen its schedule of 1964 bring a window for it", () => {
    const ours: LegacyWindow = {
      regime: "administrative",
      period: "short-term",
      schedule: { "zh-CN": "1964年的规定", en: "schedule of 1964" },
      fromYear: 1965,
      toYear: 1982,
      mostYears: 15,
      confidence: "seen",
    };
    const rules = extendRetentionRules(RETENTION_RULES, {
      id: "our-county",
      legacyWindows: [ours, ...RETENTION_RULES.legacyWindows],
    });
    expect(retentionEnd({ retentionPeriod: "short-term", year: 1970 }, { asOf: "2023-06-30", rules })).toMatchObject({
      kind: "undetermined",
      bounds: { latest: "1986-01-01" },
    });
  });

  const long = RETENTION_RULES.legacyWindows.find(({ fewestYears }) => fewestYears === 16);
  const upsideDown = "patch.legacyWindows: expected a window that ends after it begins";
  const wrong: [string, Partial<RetentionRules>, string][] = [
    [
      "an unknown start",
      { retentionStart: "filing-date" as "year-end" },
      'patch.retentionStart: expected one of year-end, exact-day, filing-day, received "filing-date"',
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
      {
        classes: [
          { regime: "administrative", class: "permanent", citations: [{ instrument: COUNTY.id, confidence: "seen" }] },
        ],
      },
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
      "a window of fewer than no years",
      { legacyWindows: [{ ...long!, fewestYears: -1 }] },
      "patch.legacyWindows: expected whole years from 0 to 200, received -1",
    ],
    [
      "an approval by an instrument that the rules lack",
      { approvalDuties: [{ unitKinds: [], citations: [{ instrument: COUNTY.id, confidence: "seen" }] }] },
      'patch.approvalDuties: expected citations of instruments that the rules carry, received "our-county-2015"',
    ],
    [
      "a window of half years",
      { legacyWindows: [{ ...long!, fewestYears: 15.5 }] },
      "patch.legacyWindows: expected whole years from 0 to 200, received 15.5",
    ],
    [
      "a start fixed by an instrument that the rules lack",
      {
        regimes: [
          {
            ...RETENTION_RULES.regimes[0]!,
            start: "year-end",
            startCitations: [{ instrument: COUNTY.id, confidence: "seen" }],
          },
        ],
      },
      'patch.regimes: expected citations of instruments that the rules carry, received "our-county-2015"',
    ],
    [
      "a start that is none",
      { regimes: [{ ...RETENTION_RULES.regimes[0]!, start: "whenever" as "year-end" }] },
      'patch.regimes: expected one of year-end, exact-day, filing-day, received "whenever"',
    ],
    [
      "an event by an instrument that the rules lack",
      {
        startEvents: [
          { ...RETENTION_RULES.startEvents[0]!, citations: [{ instrument: COUNTY.id, confidence: "seen" }] },
        ],
      },
      'patch.startEvents: expected citations of instruments that the rules carry, received "our-county-2015"',
    ],
    ["no id", { id: "" }, 'patch.id: expected a key of its own, other than national-retention, received ""'],
  ];

  test("takes a window of one year, of one term, and of none to the longest", () => {
    const window = { ...long!, fromYear: 2000, toYear: 2000, fewestYears: 16, mostYears: 16 };
    const widest = { ...long!, fewestYears: 0, mostYears: 200 };
    const { legacyWindows } = extendRetentionRules(RETENTION_RULES, { id: "ours", legacyWindows: [window, widest] });
    expect(legacyWindows).toEqual([window, widest]);
  });

  test.each(wrong)("refuses %s", (_, patch, message) => {
    expect(() => extendRetentionRules(RETENTION_RULES, { id: "ours", ...patch })).toThrow(
      expect.objectContaining({ name: "CallerError", message: expect.stringContaining(message) }),
    );
    expect(JSON.stringify(RETENTION_RULES)).toBe(BEFORE);
  });
});
