import { dueSummary, figureUnit, type HalfYearFacts, halfYearFigures } from "lantai/half-year-report";
import { describe, expect, test } from "vitest";
import { extent, FACTS, listOf, rateOf } from "../county-facts.js";

const BARE = { county: FACTS.county, span: FACTS.span, asOf: FACTS.asOf };

function figureValue(facts: HalfYearFacts, code: string, rows?: number) {
  return halfYearFigures(facts, rows === undefined ? {} : { rows }).find((figure) => figure.code === code)?.value;
}

describe("halfYearFigures", () => {
  test("has the day alone when nothing else is known", () => {
    expect(halfYearFigures(BARE).map(({ code, value }) => [code, value])).toEqual([["as-of", "2023-06-30"]]);
  });

  test("names the whole of a rate in its formula, with the sources and the day of its part of the facts", () => {
    const [facts] = FACTS.rates!;
    const figures = halfYearFigures({ ...BARE, rates: [{ ...facts!, day: "2023-06-28" }] });
    expect(figures.find(({ code }) => code.startsWith("digitization-rate"))).toEqual({
      code: "digitization-rate:all-holdings:linked:volumes-and-items",
      title: {
        "zh-CN": "数字化率（全部馆藏卷件，已挂接）",
        en: "digitization rate (all holdings, volumes and items, linked)",
      },
      value: facts!.rate.share,
      unit: figureUnit("volumes-and-items"),
      formula: {
        "zh-CN": "全部馆藏中已挂接的卷件 ÷ 全部馆藏的卷件",
        en: "volumes and items of all holdings that are linked ÷ volumes and items of all holdings",
      },
      sources: ["馆藏目录.csv", "图像清单.csv"],
      day: "2023-06-28",
    });
  });

  test("has no rate and no target of holdings of nothing", () => {
    const figures = halfYearFigures({ ...BARE, rates: [{ rate: rateOf(0, 0), target: "80", sources: [] }] });
    expect(figures.map(({ code }) => code)).toEqual(["as-of"]);
  });

  test("says what is missing to a target only while something is", () => {
    const missing = (part: number) =>
      figureValue(
        { ...BARE, rates: [{ rate: rateOf(part, 10_000), target: "80", sources: [] }] },
        "rate-missing:all-holdings:linked:volumes-and-items",
      );
    expect([missing(7997), missing(8000)]).toEqual([3, undefined]);
  });

  test("adds up what has to be looked at: partial, mismatched and undetermined", () => {
    const { coverage } = FACTS;
    const extents = { ...coverage!.extents, mismatched: extent(1, 0, 5), undetermined: extent(0, 2, 0, 2) };
    expect(figureValue({ ...BARE, coverage: { extents, sources: [] } }, "coverage-to-correct")).toEqual(
      extent(31, 202, 2005, 2),
    );
  });

  test("adds up the rows that the tables leave out, so that rows and rest are the whole", () => {
    const summary = dueSummary(
      listOf([
        ["0001", "2019-01-01"],
        ["0002", "2020-01-01"],
        ["0003", "2020-01-01"],
      ]),
    );
    const facts = { ...BARE, opening: { summary, sources: [] } };
    expect(figureValue(facts, "opening-due-fonds:0001", 1)).toEqual(extent(0, 1, 3));
    expect(figureValue(facts, "opening-due-fonds:0002", 1)).toBeUndefined();
    expect(figureValue(facts, "opening-due-fonds-rest", 1)).toEqual(extent(0, 2, 6));
    expect(figureValue(facts, "opening-due-fonds-rest-records", 1)).toBe(2);
    expect(figureValue(facts, "opening-due-fonds-left-out", 1)).toBe(2);
    expect(figureValue(facts, "opening-due-fonds-left-out", 3)).toBeUndefined();
  });

  test("says of what names no fonds and no unit that none is stated, instead of leaving the name blank", () => {
    const summary = dueSummary(listOf([["", "2019-01-01"]]));
    const accession = { received: extent(0, 0, 0), transfers: [{ overdue: extent(3, 0, 90) }], sources: [] };
    const figures = halfYearFigures({ ...BARE, opening: { summary, sources: [] }, accession });
    const titleOf = (code: string) => figures.find((figure) => figure.code === code)?.title;
    expect(titleOf("accession-overdue-unit:1")).toEqual({
      "zh-CN": "逾期未移交：未注明",
      en: "overdue transfers: not stated",
    });
    expect(titleOf("opening-due-fonds:")?.["zh-CN"]).toContain("全宗未注明");
    expect(titleOf("opening-due-fonds:")?.en).toContain("of fonds not stated");
  });

  test("leaves out of the ledger what the rows do not hold, and of what is not due its first day", () => {
    expect(figureValue({ ...BARE, ledger: FACTS.ledger! }, "ledger-left-out", 2)).toBeUndefined();
    expect(figureValue({ ...BARE, ledger: FACTS.ledger! }, "ledger-left-out", 1)).toBe(1);
    const nothing = halfYearFigures({ ...BARE, opening: { summary: dueSummary(listOf([])), sources: [] } });
    expect(nothing.map(({ code }) => code)).not.toContain("opening-earliest");
  });

  test("has no rate of nothing, no date of no entry, and nothing of what is not known", () => {
    const none = { part: 0, whole: 0, of: { code: "none", title: { "zh-CN": "", en: "" } } };
    const nothing = { ...BARE, accession: { received: extent(0, 0, 0), sources: [] } };
    const facts: HalfYearFacts = {
      ...BARE,
      dates: { quality: { toTheDay: 0, incomplete: 0, missing: 0 }, sources: [] },
      ledger: { standing: { closed: none, open: [], overdue: 0 }, sources: [] },
      accession: { received: extent(0, 0, 0), withCopies: extent(0, 0, 0), collected: none, sources: [] },
      preInspection: { firstPass: none, standings: [], sources: [] },
      preparedness: { preparedness: { plans: none, gaps: [] }, emergencies: [], sources: [] },
      recordings: { coverage: { rows: [], unplaced: 0 }, sources: [] },
      use: { use: { consultations: 0, volumes: 0, items: 0, digitized: {}, originals: {} }, sources: [] },
    };
    const codes = (given: HalfYearFacts) => halfYearFigures(given).map(({ code }) => code);
    expect(codes(facts)).toEqual([
      "as-of",
      "accession-received",
      "use-consultations",
      "use-volumes",
      "use-items",
      "pre-inspection-open",
      "pre-inspection-overdue",
      "ledger-open",
      "ledger-overdue",
    ]);
    expect(codes(nothing)).toEqual(["as-of", "accession-received"]);
    expect(codes({ ...BARE, recordings: { sources: [] } })).toEqual(["as-of"]);
  });

  test("is plain data", () => {
    const figures = halfYearFigures(FACTS);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
  });

  test("refuses two figures of one code, no rows, and a day that is none", () => {
    const twice = { ...BARE, activities: [FACTS.activities![0]!, FACTS.activities![0]!] };
    expect(() => halfYearFigures(twice)).toThrow(
      'facts: expected one figure for each code, received "activity:visits"',
    );
    expect(() => halfYearFigures(BARE, { rows: 0 })).toThrow("options.rows: expected a whole number from 1");
    expect(() => halfYearFigures({ ...BARE, asOf: "2023-02-29" })).toThrow("facts.asOf");
  });
});

const DUE = listOf([
  ["0001", "2021-01-01"],
  ["0002", "2022-01-01"],
]);

/** What JSON may hold under the name of a count, of which a report used to print the rest. */
const UNSOUND_FACTS: readonly { readonly path: string; readonly facts: Partial<HalfYearFacts> }[] = [
  { path: "phase.done.volumes", facts: { phase: { ...FACTS.phase!, done: extent(-5, 3, 2) } } },
  { path: "phase.done.volumes", facts: { phase: { ...FACTS.phase!, done: extent(NaN, NaN, NaN) } } },
  { path: "phase.done.pages", facts: { phase: { ...FACTS.phase!, done: extent(1, 3, 0.5) } } },
  { path: "phase.units.count", facts: { phase: { ...FACTS.phase!, units: { count: -1, bound: "at-least" } } } },
  { path: "rates[0].rate.share.part", facts: { rates: [{ rate: rateOf(600, 500), target: "80", sources: [] }] } },
  { path: "rates[0].rate.share.whole", facts: { rates: [{ rate: rateOf(0, -1), sources: [] }] } },
  {
    path: "rates[0].rate.excluded[0].extent.items",
    facts: {
      rates: [
        {
          rate: { ...rateOf(4, 5), excluded: [{ code: "outside", from: "whole", extent: extent(1, -1, 0) }] },
          sources: [],
        },
      ],
    },
  },
  {
    path: "coverage.extents.partial.volumes",
    facts: { coverage: { ...FACTS.coverage!, extents: { ...FACTS.coverage!.extents, partial: extent(-1, 2, 0) } } },
  },
  {
    path: "dates.quality.missing",
    facts: { dates: { quality: { toTheDay: 9, incomplete: 2, missing: -1 }, sources: [] } },
  },
  { path: "findings.checked", facts: { findings: { checked: 1.5, counts: [], sources: [] } } },
  {
    path: "opening.summary.byFonds[0].extent.volumes",
    facts: {
      opening: {
        summary: {
          ...dueSummary(listOf([], [])),
          byFonds: [{ fondsNo: "0001", records: 4, extent: extent(-5, 9, 0) }],
        },
        sources: [],
      },
    },
  },
  ...(["opening", "retention"] as const).flatMap((kind) =>
    (["byYear", "byFonds"] as const).flatMap((group) =>
      (["summary", "upcoming"] as const).map((list) => ({
        path: `${kind}.${list}.${group}`,
        facts: { [kind]: { summary: dueSummary(DUE), sources: [], [list]: { ...dueSummary(DUE), [group]: [] } } },
      })),
    ),
  ),
  {
    path: "accession.transfers[0].overdue.items",
    facts: { accession: { received: extent(1, 0, 9), transfers: [{ overdue: extent(1, -1, 0) }], sources: [] } },
  },
  {
    path: "activities[0].value.part",
    facts: {
      activities: [
        {
          code: "guidance:visits",
          title: { "zh-CN": "走访", en: "visited" },
          value: { ...rateOf(0, 0).share, part: 3 },
          unit: figureUnit("units"),
          sources: [],
        },
      ],
    },
  },
];

describe("a count that is none", () => {
  test.each(UNSOUND_FACTS)("is a caller's mistake, by its path: $path", ({ path, facts }) => {
    const told = () => halfYearFigures({ ...BARE, ...facts });
    expect(told).toThrow(expect.objectContaining({ name: "CallerError", argument: `facts.${path}` }));
  });
});

test("what is due is as much as its years together and its fonds together", () => {
  const summary = { ...dueSummary(DUE), due: { records: 3, extent: extent(0, 3, 9) } };
  expect(() => halfYearFigures({ ...BARE, opening: { summary, sources: [] } })).toThrow(
    "facts.opening.summary.byYear: expected 3 entries together, as are due, received 2",
  );
});
