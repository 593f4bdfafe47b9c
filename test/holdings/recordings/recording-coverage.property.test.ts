import { fc, test } from "@fast-check/vitest";
import {
  type ExpectedRecordings,
  type RecordingCoverageSubject,
  type RecordingKind,
  recordingCoverage,
} from "lantai/recordings";
import { describe, expect } from "vitest";

const kinds = fc.constantFrom<RecordingKind>("photograph", "audio", "video");
const units = { fondsNo: fc.constantFrom("1", " 2"), year: fc.constantFrom(2022, 2023) };
const events = fc.constantFrom("a", "b", "", " ");
const expectations: fc.Arbitrary<ExpectedRecordings[]> = fc.array(
  fc.record({ ...units, event: events, kinds: fc.array(kinds) }, { requiredKeys: ["fondsNo", "year"] }),
);
const recordings: fc.Arbitrary<RecordingCoverageSubject[]> = fc.array(
  fc.record({ ...units, kind: kinds, event: events }, { requiredKeys: ["kind"] }),
);

describe("recordingCoverage", () => {
  test.prop([expectations, recordings])("holds each expectation against each recording", (expected, held) => {
    const isMet = (one: ExpectedRecordings, { fondsNo, year, event, kind }: RecordingCoverageSubject) =>
      fondsNo?.trim() === one.fondsNo.trim() &&
      year === one.year &&
      ((one.event ?? "").trim() === "" || one.event === event) &&
      (one.kinds ?? [kind]).includes(kind);
    const { rows, unplaced } = recordingCoverage(expected, held);
    expect(rows).toEqual(
      expected.map((one) => ({ expected: one, held: held.filter((each) => isMet(one, each)).length })),
    );
    expect(unplaced).toBe(held.filter(({ fondsNo, year }) => fondsNo === undefined || year === undefined).length);
  });

  test("takes very many events of one unit and year in no time", () => {
    const expected = Array.from({ length: 60_000 }, (_, at) => ({ fondsNo: "1", year: 2023, event: `e${at}` }));
    const held = expected.map((one) => ({ ...one, kind: "photograph" }) as const);
    expect(recordingCoverage(expected, held).rows.every((row) => row.held === 1)).toBe(true);
  });
});
