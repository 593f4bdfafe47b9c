import { readdirSync } from "node:fs";
import { type Citation, CONFIDENCES, instrumentById } from "lantai/law";
import { describe, expect, test } from "vitest";

const source = new URL("../../../src/", import.meta.url);

/** Every citation inside a value, however deep, once. */
function citationsIn(value: unknown, seen: Set<object>): Citation[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.values(value).flatMap((part) => citationsIn(part, seen));
  return isCitation(value) ? [value, ...inside] : inside;
}

function isCitation(value: object): value is Citation {
  return "instrument" in value && "confidence" in value;
}

/** The keys of the instruments that a table brings along, such as a county's own standard. */
function instrumentsIn(value: unknown, seen: Set<object>): Set<string> {
  const found = new Set<string>();
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  if ("inForceFrom" in value && "rank" in value && "id" in value) found.add(String(value.id));
  for (const part of Object.values(value)) for (const id of instrumentsIn(part, seen)) found.add(id);
  return found;
}

function isKnown(instrument: string): boolean {
  return instrumentById(instrument) !== undefined;
}

const concepts = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith("/index.ts"));

describe("citations", () => {
  test("are found where they are known to be", async () => {
    expect(concepts).toContain("holdings/fonds/index.ts");
    const { FONDS_TYPES } = await import("lantai/fonds");
    expect(citationsIn(FONDS_TYPES, new Set())).toHaveLength(FONDS_TYPES.length);
  });

  test("are found in every list of the rules that a reason cites", async () => {
    const { OPENING_RULES } = await import("lantai/open-appraisal");
    const { RETENTION_RULES } = await import("lantai/retention");
    const cited = (rules: object) =>
      Object.entries(rules).flatMap(([name, table]) => {
        const articles = citationsIn(table, new Set()).map(({ instrument, article }) => `${instrument} ${article}`);
        return articles.length === 0 ? [] : [[name, ...articles]];
      });
    expect(concepts).toStrictEqual(
      expect.arrayContaining(["practice/open-appraisal/index.ts", "practice/retention/index.ts"]),
    );
    const { secrecy, succession, ...own } = OPENING_RULES;
    for (const { id } of [secrecy, succession]) expect(id).toMatch(/^national-/);
    const early = [
      "archives-law-1987 19",
      "implementation-measures-1999 19",
      "archives-law-2020 27",
      "opening-measures-2022 7",
    ];
    const grounds = ["archives-law-1987 19", "implementation-measures-1999 19", "archives-law-2020 27"];
    expect(cited(own)).toStrictEqual([
      [
        "closurePeriods",
        "archives-law-1987 19",
        "implementation-measures-1999 19",
        "archives-law-2020 27",
        "opening-measures-2022 7",
      ],
      ["historicalRecords", "implementation-measures-1999 19"],
      ["earlyCategories", ...early, ...early, ...early, ...early, "archives-law-2020 27", "opening-measures-2022 7"],
      ["deferralGrounds", "opening-measures-2022 8", ...grounds, ...grounds],
      [
        "deferralApprovals",
        "implementation-measures-1990 undefined",
        "implementation-measures-1999 19",
        "opening-measures-2022 15",
        "implementation-regulations-2024 31",
        "opening-measures-2022 15",
      ],
      ["holdingCitations", "archives-law-1987 19", "archives-law-2020 27"],
      ["unitOpinionCitations", "archives-law-2020 30", "implementation-regulations-2024 30"],
      [
        "jointReviewCitations",
        "archives-law-2020 30",
        "opening-measures-2022 14",
        "implementation-regulations-2024 30",
      ],
      ["reassessmentCitations", "opening-measures-2022 17"],
    ]);
    expect(cited(RETENTION_RULES)).toStrictEqual([
      [
        "regimes",
        "accounting-archives-measures-2015 14",
        "accounting-archives-measures-2015 undefined",
        "accounting-transition-2016 undefined",
      ],
      [
        "classes",
        "retention-rules-2006 6",
        "retention-provisions-1987 1",
        "retention-rules-2006 6",
        "retention-provisions-1987 1",
        "retention-provisions-1987 1",
        "enterprise-retention-rules-2012 7",
        "accounting-archives-measures-2015 14",
        "accounting-archives-measures-1998 undefined",
        "science-technology-regulations-1980 16",
        "science-technology-regulations-1980 16",
        "marriage-archives-measures-2006 13",
      ],
      ["appraisalCitations", "implementation-regulations-2024 24"],
      ["startEvents", "accounting-archives-measures-2015 undefined"],
      ["approvalDuties", "retention-rules-2006 12", "implementation-regulations-2024 19"],
    ]);
  });

  test.each(concepts)("in the tables of %s name instruments that exist, with a known confidence", async (path) => {
    const exports: unknown = { ...(await import(new URL(path, source).href)) };
    const own = instrumentsIn(exports, new Set());
    const wrong = citationsIn(exports, new Set()).filter(
      ({ instrument, confidence }) =>
        !CONFIDENCES.includes(confidence) || !(own.has(instrument) || isKnown(instrument)),
    );
    expect(wrong).toStrictEqual([]);
  });
});
