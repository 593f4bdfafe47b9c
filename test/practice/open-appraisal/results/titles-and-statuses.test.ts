import {
  OPENING_RULES,
  type OpenedSubject,
  openedCatalogue,
  publicStanding,
  rolledUpStatuses,
  type StatusSubject,
  volumeOpeningStatus,
} from "lantai/open-appraisal";
import { describe, expect, test } from "vitest";

describe("openedCatalogue", () => {
  const OPEN = { title: "会议纪要", openingStatus: "open", referenceCode: "1" } as const satisfies OpenedSubject;
  const listed = (record: Partial<OpenedSubject>) => {
    const { entries, withheld } = openedCatalogue([{ ...OPEN, ...record }], {
      asOf: "2023-06-30",
      rules: OPENING_RULES,
    });
    return [entries.map(({ row }) => row.title), withheld.flatMap(({ reasons }) => reasons)];
  };

  test.each([
    ["a title that may be shown", {}, ["会议纪要"], []],
    ["a public title beside it", { publicTitle: "纪要" }, ["纪要"], []],
    ["a public title of spaces beside it", { publicTitle: "　" }, ["会议纪要"], []],
    ["a public title instead of a blank one", { title: " ", publicTitle: "纪要" }, ["纪要"], []],
    ["a withheld title", { titleOpening: "withheld" }, [], ["title-withheld"]],
    [
      "a withheld title and a public one of spaces",
      { titleOpening: "withheld", publicTitle: " " },
      [],
      ["title-withheld"],
    ],
    ["a withheld title and a public one", { titleOpening: "withheld", publicTitle: "纪要" }, ["纪要"], []],
    ["a withheld title that is blank", { title: "", titleOpening: "withheld" }, [], ["title-withheld"]],
    ["a blank title and a public one of spaces", { title: "", publicTitle: " " }, [], ["title-blank"]],
  ] as const)(
    "lists %s so that nothing withheld is shown and every reason is given once",
    (_, record, titles, reasons) => {
      expect(listed(record)).toEqual([titles, reasons]);
    },
  );
});

describe("publicStanding", () => {
  test("calls published what was published at least once by the day", () => {
    const published = (...days: ("2023-01-01" | "2024-01-01")[]) =>
      publicStanding({ publications: days.map((on) => ({ on, form: "display" })) }, "2023-06-30").publication;
    expect([published(), published("2024-01-01"), published("2024-01-01", "2023-01-01")]).toEqual([
      "not-published",
      "not-published",
      "published",
    ]);
    expect(publicStanding({}, "2023-06-30").publication).toBe("not-published");
  });
});

describe("volumeOpeningStatus", () => {
  test("is partly open where an item is open in part and none is open", () => {
    expect(volumeOpeningStatus(["partial", "deferred"])).toBe("partial");
    expect(volumeOpeningStatus(["unreviewed", "partial"])).toBe("partial");
  });
});

describe("rolledUpStatuses", () => {
  test("says of a volume without described items what is recorded, and finds nothing in records without a status", () => {
    const none = { unreviewed: 0, open: 0, deferred: 0, partial: 0, "legacy-controlled": 0 };
    const volumes: StatusSubject[] = [
      { level: "volume" },
      { level: "volume", referenceCode: "2", openingStatus: "open" },
    ];
    expect(rolledUpStatuses<StatusSubject>([...volumes, { level: "item" }])).toStrictEqual({
      volumes: [
        { volume: volumes[0], status: "unreviewed", items: none, exceptions: [] },
        { volume: volumes[1], status: "open", items: none, exceptions: [] },
      ],
      withoutVolume: [],
      findings: [],
    });
  });
});
