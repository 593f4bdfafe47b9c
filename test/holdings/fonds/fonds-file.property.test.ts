import { fc, test } from "@fast-check/vitest";
import { civilDay, dayOfEpoch } from "lantai/dates";
import { FONDS_FILE_EXPECTATIONS, type FondsFileEvent, type FondsPaper, missingFondsPapers } from "lantai/fonds";
import { describe, expect } from "vitest";

const days = fc.integer({ min: 0, max: 12 }).map((day) => civilDay(2023, 5, day + 10));
const fondsNos = fc.constantFrom("1", "2");
const events: fc.Arbitrary<FondsFileEvent[]> = fc.array(
  fc.record({ fondsNo: fondsNos, kind: fc.constantFrom("accession", "appraisal", "destruction"), on: days }),
);
const papers: fc.Arbitrary<FondsPaper[]> = fc.array(
  fc.record({ fondsNo: fondsNos, kind: fc.constantFrom("collection" as const, "appraisal" as const), on: days }),
);

describe("missingFondsPapers", () => {
  test.prop([events, papers])(
    "lets each paper take the latest event that is open before it, the earliest paper first",
    (done, filed) => {
      const byNumberAndDay = (one: FondsFileEvent, other: FondsFileEvent) =>
        `${one.fondsNo} ${one.on}` < `${other.fondsNo} ${other.on}`
          ? -1
          : one.fondsNo === other.fondsNo && one.on === other.on
            ? 0
            : 1;
      const open = [...done].sort(byNumberAndDay);
      for (const paper of [...filed].sort((one, other) => (one.on < other.on ? -1 : one.on === other.on ? 0 : 1))) {
        const at = open.findLastIndex(({ fondsNo, kind, on }) => {
          const row = FONDS_FILE_EXPECTATIONS.find(({ event }) => event === kind);
          return fondsNo === paper.fondsNo && row?.paper === paper.kind && on <= paper.on;
        });
        if (at !== -1) open.splice(at, 1);
      }
      const missing = missingFondsPapers(done, filed).map(
        ({ data }) => "on" in data && [data.fondsNo, data.event.en, data.on],
      );
      const titles = new Map(FONDS_FILE_EXPECTATIONS.map(({ event, title }) => [event, title.en]));
      expect(missing).toEqual(open.map(({ fondsNo, kind, on }) => [fondsNo, titles.get(kind), on]));
    },
  );

  test("takes very many events and papers of one fonds in no time", () => {
    const done = Array.from(
      { length: 40_000 },
      (_, at): FondsFileEvent => ({ fondsNo: "1", kind: "accession", on: dayOfEpoch(at) }),
    );
    const filed = done.map(({ on }): FondsPaper => ({ fondsNo: "1", kind: "collection", on }));
    expect(missingFondsPapers(done, filed)).toEqual([]);
    expect(missingFondsPapers(done, filed.slice(1)).map(({ data }) => "on" in data && data.on)).toEqual(["1970-01-01"]);
  });
});
