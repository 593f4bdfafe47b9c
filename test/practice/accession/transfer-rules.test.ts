import { extendTransferRules, TRANSFER_OVERDUE_READINGS, TRANSFER_RULES, transferCalendar } from "lantai/accession";
import { INSTRUMENTS, interpretationById } from "lantai/law";
import { describe, expect, test } from "vitest";

describe("TRANSFER_RULES", () => {
  test("are frozen at every depth and survive a round trip through JSON", () => {
    expect(Object.isFrozen(TRANSFER_RULES.terms[0]?.citations)).toBe(true);
    const revived = JSON.parse(JSON.stringify(TRANSFER_RULES));
    expect(revived).toEqual(TRANSFER_RULES);
    const ask = { asOf: "2023-06-30", archivesLevel: "county" } as const;
    expect(transferCalendar({ ...ask, rules: revived }).term).toEqual(
      transferCalendar({ ...ask, rules: TRANSFER_RULES }).term,
    );
  });

  test("give the centre, provinces and prefectures 20 years and a county 10, on every day since 1999-06-07", () => {
    for (const asOf of ["1999-06-07", "2024-02-29", "2024-03-01", "2026-12-31"] as const) {
      const years = (["central", "provincial", "prefecture", "county"] as const).map(
        (archivesLevel) => transferCalendar({ asOf, rules: TRANSFER_RULES, archivesLevel }).term?.years,
      );
      expect(years, asOf).toEqual([20, 20, 20, 10]);
    }
  });

  test("cite only what INSTRUMENTS hold, over the days on which it is in force", () => {
    const known = new Map(INSTRUMENTS.map((row) => [row.id, row]));
    for (const { from, until, citations } of TRANSFER_RULES.terms) {
      for (const { instrument } of citations) {
        const row = known.get(instrument)!;
        expect(row.inForceFrom <= from).toBe(true);
        if (row.repealedFrom !== undefined) expect(until !== undefined && until <= row.repealedFrom).toBe(true);
      }
    }
  });

  test("never name a number of years from the law, which has none", () => {
    expect(JSON.stringify(TRANSFER_RULES.terms)).not.toContain("archives-law");
  });
});

describe("TRANSFER_OVERDUE_READINGS", () => {
  test("are the choices of the named interpretation, the default first", () => {
    expect(interpretationById("transferOverdue")?.choices.map(({ value }) => value)).toEqual([
      ...TRANSFER_OVERDUE_READINGS,
    ]);
    expect(TRANSFER_RULES.transferOverdue).toBe(TRANSFER_OVERDUE_READINGS[0]);
  });
});

describe("extendTransferRules", () => {
  const term = { archivesLevel: "county", years: 8, exactness: "exact", from: "2000-01-01", citations: [] } as const;

  test.each([
    [{ id: "national-transfer" }, "patch.id"],
    [{ id: "x", counting: "never" }, "patch.counting"],
    [{ id: "x", incompleteDate: "never" }, "patch.incompleteDate"],
    [{ id: "x", volumeFormationDate: "never" }, "patch.volumeFormationDate"],
    [{ id: "x", undatedRecord: "never" }, "patch.undatedRecord"],
    [{ id: "x", transferOverdue: "never" }, "patch.transferOverdue"],
    [{ id: "x", terms: null }, "patch.terms"],
    [{ id: "x", terms: [{ ...term, years: 8.5 }] }, "patch.terms"],
    [{ id: "x", terms: [{ ...term, archivesLevel: "township" }] }, "patch.terms"],
    [{ id: "x", terms: [{ ...term, exactness: "perhaps" }] }, "patch.terms"],
    [{ id: "x", terms: [{ ...term, from: "2000" }] }, "patch.terms"],
    [{ id: "x", terms: [{ ...term, until: "2000-01-01" }] }, "patch.terms"],
    [{ id: "x", terms: [term, { ...term, from: "2010-01-01" }] }, "patch.terms"],
    [{ id: "x", terms: [{ ...term, citations: [{ instrument: "ours", confidence: "seen" }] }] }, "patch.terms"],
    [
      { id: "x", earlyTransfers: [{ event: "e", title: { "zh-CN": "", en: "" }, means: "gift", citations: [] }] },
      "patch.earlyTransfers",
    ],
    [
      { id: "x", eventTerms: [{ event: "e", title: { "zh-CN": "", en: "" }, months: 0, citations: [] }] },
      "patch.eventTerms",
    ],
    [
      { id: "x", eventTerms: [{ event: "e", title: { "zh-CN": "", en: "" }, months: 6, citations: [] }] },
      "patch.eventTerms",
    ],
    [{ id: "x", scope: [TRANSFER_RULES.scope[2], TRANSFER_RULES.scope[2]] }, "patch.scope"],
    [{ id: "x", scope: [{ ...TRANSFER_RULES.scope[2], fixedTermFrom: 0 }] }, "patch.scope"],
  ])("refuses %j", (patch, argument) => {
    expect(() => extendTransferRules(TRANSFER_RULES, patch as never)).toThrow(
      expect.objectContaining({ name: "CallerError", argument }),
    );
  });

  test("takes terms of two levels side by side", () => {
    const terms = [term, { ...term, archivesLevel: "provincial" }] as const;
    expect(extendTransferRules(TRANSFER_RULES, { id: "x", terms }).terms).toHaveLength(2);
  });
});

describe("extendTransferRules, at its bounds", () => {
  const title = { "zh-CN": "某", en: "x" } as const;
  const term = { archivesLevel: "county", years: 8, exactness: "exact", from: "2000-01-01", citations: [] } as const;
  const cited = [{ instrument: "implementation-regulations-2024", article: "20", confidence: "seen" }] as const;
  const ours = [{ instrument: "ours", confidence: "seen" }] as const;
  const event = { event: "e", title, months: 6, citations: cited } as const;
  const county = TRANSFER_RULES.scope[2]!;
  const unknown = 'expected citations of instruments that the rules carry, received "ours"';
  const order = "expected terms of a level in their order, without overlap";

  test.each([
    [{ terms: [{ ...term, years: -1 }] }, "patch.terms: expected whole years from 0 to 200, received -1"],
    [{ terms: [{ ...term, years: 201 }] }, "patch.terms: expected whole years from 0 to 200, received 201"],
    [{ terms: [{ ...term, until: "2000-1-1" }] }, "patch.terms: expected a civil day"],
    [{ terms: [{ ...term, until: "1999-12-31" }] }, `patch.terms: ${order}, received "2000-01-01"`],
    [
      {
        terms: [
          { ...term, until: "2010-01-01" },
          { ...term, from: "2009-12-31" },
        ],
      },
      `patch.terms: ${order}, received "2009-12-31"`,
    ],
    [{ terms: [{ ...term, citations: ours }] }, `patch.terms: ${unknown}`],
    [{ terms: [{ ...term, exactness: "perhaps" }] }, 'patch.terms: expected one of exact, about, received "perhaps"'],
    [
      { earlyTransfers: [{ event: "e", title, means: "gift", citations: [] }] },
      'patch.earlyTransfers: expected one of transfer, deposit, received "gift"',
    ],
    [
      { earlyTransfers: [{ event: "e", title, means: "deposit", citations: ours }] },
      `patch.earlyTransfers: ${unknown}`,
    ],
    [
      { eventTerms: [{ ...event, months: 241 }] },
      "patch.eventTerms: expected whole months from 1 to 240, received 241",
    ],
    [
      { eventTerms: [{ ...event, months: 1.5 }] },
      "patch.eventTerms: expected whole months from 1 to 240, received 1.5",
    ],
    [{ eventTerms: [{ ...event, citations: [] }] }, "patch.eventTerms: expected a text behind every term"],
    [{ eventTerms: [{ ...event, citations: ours }] }, `patch.eventTerms: ${unknown}`],
    [{ scope: [{ ...county, archivesLevel: "township" }] }, "patch.scope: expected one of central"],
    [{ scope: [county, county] }, 'patch.scope: expected one row for a level, received "county"'],
    [{ scope: [{ ...county, fixedTermFrom: 201 }] }, "patch.scope: expected whole years from 1 to 200, received 201"],
    [{ scope: [{ ...county, citations: ours }] }, `patch.scope: ${unknown}`],
    [{ dutyCitations: ours }, `patch.dutyCitations: ${unknown}`],
    [{ extensionCitations: ours }, `patch.extensionCitations: ${unknown}`],
    [{ eventTerms: undefined }, "patch.eventTerms: expected a table"],
  ])("refuses %j", (patch, message) => {
    expect(() => extendTransferRules(TRANSFER_RULES, { id: "x", ...patch } as never)).toThrow(message);
  });

  test("takes the least and the most of each number, and terms that follow each other without a gap", () => {
    const terms = [
      { ...term, years: 0, until: "2010-01-01" },
      { ...term, years: 200, from: "2010-01-01" },
    ] as const;
    const eventTerms = [
      { ...event, months: 1 },
      { ...event, months: 240 },
    ];
    const scope = [
      { ...county, fixedTermFrom: 1 },
      { ...TRANSFER_RULES.scope[1]!, fixedTermFrom: 200 },
    ];
    expect(extendTransferRules(TRANSFER_RULES, { id: "x", terms, eventTerms, scope })).toMatchObject({
      terms,
      eventTerms,
      scope,
    });
  });
});

describe("transferCalendar", () => {
  const ask = { asOf: "2023-06-30", rules: TRANSFER_RULES, archivesLevel: "county" } as const;
  const exact = { archivesLevel: "county", exactness: "exact", citations: [] } as const;
  const dueDays = (
    terms: (typeof TRANSFER_RULES)["terms"],
    ...days: ("2009-12-31" | "2015-01-01" | "2023-06-30" | "2025-01-01")[]
  ) => {
    const rules = extendTransferRules(TRANSFER_RULES, { id: "x", terms });
    return days.map((asOf) => transferCalendar({ ...ask, asOf, rules }).dueDay("2000-06-30"));
  };

  test("has nothing due while the term is about so many years, or before any", () => {
    const { term, isDue, dueDay } = transferCalendar({ ...ask, asOf: "1995-01-01" });
    expect([term?.exactness, isDue(19500101), dueDay("1950-01-01")]).toEqual(["about", false, "1999-06-07"]);
    const before = transferCalendar({ ...ask, asOf: "1980-01-01" });
    expect([before.term, before.isDue(1), before.dueDay("1950-01-01")]).toEqual([undefined, false, "1999-06-07"]);
  });

  test("compares a day of formation with the cut-off of the day", () => {
    const { isDue } = transferCalendar(ask);
    expect([isDue(20130629), isDue(20130630)]).toEqual([true, false]);
  });

  test("lets no record fall due by a term that ends before it is complete", () => {
    const short = { ...exact, years: 10, from: "2000-01-01", until: "2010-07-01" } as const;
    expect(dueDays([short], "2009-12-31")).toEqual([undefined]);
    expect(dueDays([{ ...short, until: "2010-07-02" }], "2009-12-31")).toEqual(["2010-07-01"]);
    const long = { ...exact, years: 20, from: "2010-07-01" } as const;
    expect(dueDays([short, long], "2009-12-31", "2015-01-01")).toEqual(["2020-07-01", "2020-07-01"]);
  });

  test("gives the day of the past where the term of the day is complete, and else the next to come", () => {
    const first = { ...exact, years: 10, from: "2000-01-01", until: "2020-01-01" } as const;
    const second = { ...exact, years: 24, from: "2020-01-01" } as const;
    expect(dueDays([first, second], "2009-12-31", "2015-01-01", "2023-06-30", "2025-01-01")).toEqual([
      "2010-07-01",
      "2010-07-01",
      "2024-07-01",
      "2010-07-01",
    ]);
  });

  test("names what a caller gave wrongly", () => {
    expect(() => transferCalendar({ ...ask, asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    expect(() => transferCalendar({ ...ask, archivesLevel: "x" as "county" })).toThrow(
      "archivesLevel: expected one of",
    );
    expect(() => transferCalendar({ ...ask, rules: { ...TRANSFER_RULES, counting: "x" as "day-after" } })).toThrow(
      "rules.counting: expected one of",
    );
  });
});
