import { OPENING_OUTCOMES, OPENING_RULES, openingDimension } from "lantai/open-appraisal";
import { closureDimension, openingRates } from "lantai/progress";
import { percentText } from "lantai/quantities";
import { catalogueDimensions, tallyOf } from "lantai/tallies";
import { describe, expect, it } from "vitest";
import { HOLDINGS_BY_CLOSURE, OPENING_RATE_CASES } from "../../cases/digitization-rates.js";

const day = (text: `${number}-${number}-${number}`) => ({ earliest: text, latest: text });

describe("closureDimension", () => {
  it.each([
    ["the day before the 25 years are complete", { date: day("1998-06-30") }, "running"],
    ["the day itself", { date: day("1998-06-29") }, "ended"],
    [
      "only a year, read as late as it can be",
      { date: { earliest: "1998-01-01", latest: "1998-12-31" } as const },
      "running",
    ],
    ["a filing year and no date", { year: 1997 }, "ended"],
    ["neither", {}, ""],
    ["a year that is none", { year: Number.NaN }, ""],
  ])("reads %s", (_, record, value) => {
    expect(closureDimension({ asOf: "2023-06-30", rules: OPENING_RULES }).of(record)).toBe(value);
  });

  it("has no day of a volume whose items are judged each on its own", () => {
    const rules = { ...OPENING_RULES, volumeFormationDate: "each-item" } as const;
    const { of } = closureDimension({ asOf: "2023-06-30", rules });
    const range = { earliest: "1980-01-01", latest: "1985-12-31", precision: "range" } as const;
    expect([of({ date: range }), of({ date: day("1980-01-01") }), of({ year: 1980 })]).toEqual(["", "ended", "ended"]);
    const partial = { earliest: "1998-01-01", latest: "1998-12-31", precision: "year" } as const;
    expect(of({ date: partial })).toBe("running");
  });

  it("takes the first or the last day of a volume, as the rules say", () => {
    const range = { earliest: "1980-01-01", latest: "2005-12-31", precision: "range" } as const;
    const read = (volumeFormationDate: "earliest" | "latest") =>
      closureDimension({ asOf: "2023-06-30", rules: { ...OPENING_RULES, volumeFormationDate } }).of({ date: range });
    expect([read("earliest"), read("latest")]).toEqual(["ended", "running"]);
  });

  it("is the dimension that the rates read", () => {
    expect(closureDimension({ asOf: "2023-06-30", rules: OPENING_RULES }).name).toBe("closure");
  });

  it("takes the filing year for nothing where the rules say so", () => {
    const rules = { ...OPENING_RULES, undatedRecord: "undetermined" } as const;
    expect(closureDimension({ asOf: "2023-06-30", rules }).of({ year: 1997 })).toBe("");
  });
});

describe("openingRates", () => {
  it("gives one rate for each whole that the cases know", () => {
    const rates = openingRates(HOLDINGS_BY_CLOSURE, "volumes").map(({ share }) => [
      share.of.code,
      share.part,
      share.whole,
    ]);
    expect(rates).toEqual(OPENING_RATE_CASES.map(({ denominator, part, whole }) => [denominator, part, whole]));
  });

  const record = (year: number | undefined, openingStatus: "open" | "partial" | "unreviewed") =>
    ({ level: "volume", ...(year === undefined ? {} : { year }), openingStatus }) as const;
  const records = [
    record(1980, "open"),
    record(1985, "partial"),
    record(1990, "unreviewed"),
    record(2010, "unreviewed"),
    record(2015, "open"),
    record(undefined, "unreviewed"),
  ];
  const closure = closureDimension({ asOf: "2023-06-30", rules: OPENING_RULES });
  const tally = tallyOf(records, [...catalogueDimensions("opening"), closure]);

  it("gives both rates, with what cannot be placed", () => {
    const [ofAll, ofDue] = openingRates(tally, "volumes");
    expect([ofAll?.share.part, ofAll?.share.whole]).toEqual([2, 6]);
    expect([ofDue?.share.part, ofDue?.share.whole]).toEqual([1, 3]);
    expect(ofDue?.excluded.map(({ code, extent }) => [code, extent.volumes])).toEqual([
      ["membership-unknown", 1],
      ["outside", 2],
    ]);
  });

  it("has no rate of nothing", () => {
    const nothing = tallyOf([], [...catalogueDimensions("opening"), closure]);
    expect(openingRates(nothing, "volumes").map(({ share }) => percentText(share, 1))).toEqual([undefined, undefined]);
  });

  it("refuses where records stand for their review, which has the name of the status and would be a rate of 0", () => {
    const opening = openingDimension({ asOf: "2023-06-30", rules: OPENING_RULES });
    expect(() => openingRates(tallyOf(records, [closure, opening]), "volumes")).toThrow(
      'tally: expected opening statuses in the dimension opening, not outcomes of the assessment, received "review-due"',
    );
  });

  it.each(OPENING_OUTCOMES)("refuses %s for a status", (value) => {
    const cells = [{ key: [value, "ended"], extent: { volumes: 1, items: 0, pages: 0, withoutPageCount: 1 } }];
    const wrong = { format: "lantai.tally/1", dimensions: ["opening", "closure"], cells } as const;
    expect(() => openingRates(wrong, "volumes")).toThrow(
      `tally: expected opening statuses in the dimension opening, not outcomes of the assessment, received "${value}"`,
    );
  });

  it.each(["控制", "undetermined", "not-applicable"])("takes %s for a status that is not open", (status) => {
    const cells = [
      { key: ["review-due", status, "ended"], extent: { volumes: 1, items: 0, pages: 0, withoutPageCount: 1 } },
    ];
    const own = { format: "lantai.tally/1", dimensions: ["standing", "opening", "closure"], cells } as const;
    expect(openingRates(own, "volumes").map(({ share }) => [share.part, share.whole])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});
