import type { CivilDay } from "lantai/dates";
import { CallerError } from "lantai/findings";
import { OPENING_RULES, type OpeningSubject, openingDimension } from "lantai/open-appraisal";
import { catalogueDimensions, tallyOf } from "lantai/tallies";
import { describe, expect, test } from "vitest";

const opening = () => openingDimension({ asOf: "2023-06-30", rules: OPENING_RULES });
const formedOn = (day: CivilDay): OpeningSubject => ({ date: { earliest: day, latest: day } });

describe("openingDimension", () => {
  test("gives the outcome of a decided answer, and the kind of any other", () => {
    expect(opening().of(formedOn("1998-06-29"))).toBe("review-due");
    expect(opening().of(formedOn("1998-06-30"))).toBe("not-yet-due");
    expect(opening().of({})).toBe("undetermined");
    expect(opening().of({ ...formedOn("1998-06-29"), custody: "unit" })).toBe("not-applicable");
  });

  test("names what it reads of a list, its date among them", () => {
    const { name, reads, turns } = opening();
    expect([name, reads, turns.property]).toEqual([
      "opening",
      ["date", "year", "secrecyMark", "openingStatus"],
      "date",
    ]);
  });

  test("names all that the rule reads, but for the day of opening, which changes no outcome", () => {
    const { reads, alsoReads = [], of } = opening();
    const asked = new Set<string>();
    const watched = (record: OpeningSubject) =>
      new Proxy(record, {
        get: (target, key) => {
          asked.add(String(key));
          return Reflect.get(target, key);
        },
      });
    const day = formedOn("1990-01-01");
    const records: readonly OpeningSubject[] = [
      day,
      { ...day, openingStatus: "open", openedOn: "2024-01-01" },
      { ...day, secrecyMark: "秘密★50年" },
      { ...day, secrecyMark: "机密★解密条件：公布之日" },
      { secrecyMark: "秘密★50年" },
    ];
    expect(records.map((record) => of(watched(record)))).toEqual([
      "review-due",
      "review-held",
      "secret",
      "secret",
      "undetermined",
    ]);
    expect([...asked].sort()).toEqual([...reads, ...alsoReads, "openedOn"].sort());
  });

  test("turns behind the last day of formation whose closure is complete, and where days become placeholders", () => {
    expect(opening().turns.of({})).toEqual([19980630, 90001232]);
    expect(opening().turns.of({ year: 1990, secrecyMark: "内部", openingStatus: "legacy-controlled" })).toEqual([
      19980630, 90001232,
    ]);
  });

  test("reads no date where custody or an earlier review has answered", () => {
    expect(opening().turns.of({ custody: "unit" })).toBe("unread");
    expect(opening().turns.of({ openingStatus: "open" })).toBe("unread");
  });

  test("never turns before the first closure period", () => {
    expect(openingDimension({ asOf: "1987-12-31", rules: OPENING_RULES }).turns.of({})).toEqual([]);
  });

  test("asks for every day of a marked record, of one with a category and of one with a deferral", () => {
    expect(opening().turns.of({ secrecyMark: "秘密★10年" })).toBeUndefined();
    expect(opening().turns.of({ category: "economy" })).toBeUndefined();
    const deferral = { grounds: ["third-party-rights"], decidedOn: "2020-01-01" } as const;
    expect(opening().turns.of({ openingStatus: "deferred", deferral })).toBeUndefined();
  });

  test("counts with the usual dimensions of holdings", () => {
    const items = (["1994-03-08", "2011-06-12", "1994-12-31"] as const).map((day) => ({
      level: "item" as const,
      fondsNo: "0012",
      ...formedOn(day),
    }));
    const { cells } = tallyOf(items, [...catalogueDimensions("fonds"), opening()]);
    expect(cells.map(({ key, extent }) => [...key, extent.items])).toEqual([
      ["0012", "not-yet-due", 1],
      ["0012", "review-due", 2],
    ]);
  });

  test("refuses a day that is none", () => {
    expect(() => openingDimension({ asOf: "2023-06-31" as CivilDay, rules: OPENING_RULES })).toThrow(
      new CallerError("asOf", "a civil day such as 2023-06-30", "2023-06-31"),
    );
  });
});
