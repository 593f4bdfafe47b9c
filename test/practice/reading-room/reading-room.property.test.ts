import { fc, test } from "@fast-check/vitest";
import { OPENING_STATUSES } from "lantai/catalogue";
import { addDays, halfYearSpan } from "lantai/dates";
import { INSTRUMENTS, isInForce } from "lantai/law";
import {
  CONSULTATION_CHANNELS,
  CONSULTATION_PURPOSES,
  type Consultation,
  READER_KINDS,
  READING_CONSENTERS,
  READING_PAPERS,
  READING_RULES,
  type Reader,
  type ReadingSubject,
  readingAccess,
  readingRoomFigures,
  SPECIAL_ARCHIVES,
} from "lantai/reading-room";
import { SECRECY_RULES } from "lantai/secrecy";
import { describe, expect } from "vitest";
import { knownDates } from "../arbitrary-records.js";

const days = fc.nat({ max: 12_000 }).map((count) => addDays("1994-01-01", count));
const records: fc.Arbitrary<ReadingSubject> = fc.record(
  {
    openingStatus: fc.constantFrom(...OPENING_STATUSES),
    custody: fc.constantFrom("archives" as const, "unit" as const),
    specialArchives: fc.constantFrom(...SPECIAL_ARCHIVES.map(({ code }) => code), "toString"),
    secrecyMark: fc.constantFrom("", "机密★20年", "秘密★长期", "内部"),
    date: knownDates,
  },
  { requiredKeys: [] },
);
const codes = (table: readonly { readonly code: string }[]) => fc.subarray(table.map(({ code }) => code));
const readers: fc.Arbitrary<Reader> = fc.record({
  kind: fc.constantFrom(...READER_KINDS.map(({ code }) => code), "nobody"),
  papers: codes(READING_PAPERS),
  consents: codes(READING_CONSENTERS),
});

describe("readingAccess", () => {
  test.prop([records, readers, days], { numRuns: 3000 })(
    "never throws, cites what is in force, and grants nothing that is lacking",
    (record, reader, asOf) => {
      const ask = { asOf, rules: READING_RULES, secrecyRules: SECRECY_RULES };
      const verdict = readingAccess(record, reader, ask);
      expect(readingAccess(record, reader, { ...ask, rules: JSON.parse(JSON.stringify(READING_RULES)) })).toEqual(
        verdict,
      );
      expect(verdict.reasons.length).toBeGreaterThan(0);
      for (const { instrument } of verdict.reasons.flatMap(({ citations }) => citations)) {
        expect(isInForce(INSTRUMENTS.find(({ id }) => id === instrument)!, asOf)).toBe(true);
      }
      if (verdict.kind !== "decided") return;
      const { outcome, papers, consents } = verdict.value;
      const isFree = papers.length === 0 && consents.every(({ need }) => need === "if-necessary");
      if (outcome !== "may-not-read") expect(outcome === "may-read").toBe(isFree);
      if (record.openingStatus === undefined && record.custody !== "unit" && record.specialArchives === undefined) {
        expect(outcome).toBe("may-not-read");
      }
    },
  );

  test.prop([records, readers, days, codes(READING_PAPERS), codes(READING_CONSENTERS)], { numRuns: 2000 })(
    "takes nothing away from a reader who shows more papers and has more consents",
    (record, reader, asOf, papers, consents) => {
      const ask = { asOf, rules: READING_RULES, secrecyRules: SECRECY_RULES };
      const may = (who: Reader) => {
        const verdict = readingAccess(record, who, ask);
        return verdict.kind === "decided" && verdict.value.outcome === "may-read";
      };
      const more = {
        ...reader,
        papers: [...reader.papers, ...papers],
        consents: [...(reader.consents ?? []), ...consents],
      };
      if (may(reader)) expect(may(more)).toBe(true);
    },
  );
});

describe("readingRoomFigures", () => {
  const consultations: fc.Arbitrary<Consultation[]> = fc.array(
    fc.record(
      {
        on: fc.nat({ max: 400 }).map((count) => addDays("2022-11-01", count)),
        purpose: fc.constantFrom(...CONSULTATION_PURPOSES.map(({ code }) => code)),
        channel: fc.constantFrom(...CONSULTATION_CHANNELS),
        read: fc.constantFrom("digital-copy" as const, "original" as const),
        volumes: fc.nat({ max: 5 }),
        items: fc.nat({ max: 5 }),
        waitMinutes: fc.nat({ max: 90 }),
      },
      { requiredKeys: ["on", "purpose", "channel", "read", "volumes", "items"] },
    ),
    { maxLength: 30 },
  );

  test.prop([consultations], { numRuns: 1000 })("adds up to the whole, in any order", (list) => {
    const span = halfYearSpan(2023, 1);
    const figures = readingRoomFigures(list, span);
    expect(figures).toEqual(readingRoomFigures([...list].reverse(), span));
    const { consultations: all, purposes, channels, digitized, originals } = figures;
    expect(purposes.reduce((sum, row) => sum + row.consultations, 0)).toBe(all);
    expect(Object.values(channels).reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(digitized.measured + digitized.unmeasured + originals.measured + originals.unmeasured).toBe(all);
    for (const [read, { measured, medianMinutes }] of [
      ["digital-copy", digitized],
      ["original", originals],
    ] as const) {
      if (medianMinutes === undefined) continue;
      const median = medianMinutes.numerator / medianMinutes.denominator;
      const taken = list.filter((each) => each.read === read && each.on >= span.from && each.on < span.until);
      const below = taken.filter(({ waitMinutes }) => waitMinutes !== undefined && waitMinutes <= median).length;
      const above = taken.filter(({ waitMinutes }) => waitMinutes !== undefined && waitMinutes >= median).length;
      expect(below * 2).toBeGreaterThanOrEqual(measured);
      expect(above * 2).toBeGreaterThanOrEqual(measured);
    }
  });
});
