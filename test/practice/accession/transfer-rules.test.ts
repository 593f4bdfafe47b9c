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
