import { parseUncertainDate } from "lantai/dates";
import {
  OPENED_COLUMNS,
  OPENING_RULES,
  type OpenedSubject,
  openedCatalogue,
  PUBLICATION_FORMS,
  publicStanding,
  WITHHOLDING_REASONS,
  WITHHOLDING_TITLES,
} from "lantai/open-appraisal";
import { READING_RULES } from "lantai/reading-room";
import { describe, expect, test } from "vitest";

const DATE = { date: parseUncertainDate("19930504").date! };
const OPEN = { title: "会议纪要", openingStatus: "open", ...DATE } as const satisfies OpenedSubject;
const options = { asOf: "2023-06-30", rules: OPENING_RULES } as const;

describe("publicStanding", () => {
  const standing = (record: Parameters<typeof publicStanding>[0], asOf: "2023-06-29" | "2023-06-30" = "2023-06-30") =>
    Object.values(publicStanding(record, asOf));

  test("keeps the entry, the record and the publication apart", () => {
    expect(standing({})).toEqual(["withheld", "not-open", "not-published"]);
    expect(standing({ openingStatus: "open" })).toEqual(["shown", "open", "not-published"]);
    expect(standing({ openingStatus: "partial" })).toEqual(["withheld", "partly-open", "not-published"]);
    expect(standing({ openingStatus: "open", entryOpening: "withheld" })).toEqual([
      "withheld",
      "open",
      "not-published",
    ]);
    expect(standing({ openingStatus: "deferred", entryOpening: "shown" })).toEqual([
      "shown",
      "not-open",
      "not-published",
    ]);
    const published = { publications: [{ on: "2023-06-30", form: "display" }] } as const;
    expect(standing(published)).toEqual(["withheld", "not-open", "published"]);
    expect(standing(published, "2023-06-29")).toEqual(["withheld", "not-open", "not-published"]);
  });

  test("shows a title that may not be shown only under a public one", () => {
    const record = { openingStatus: "open", titleOpening: "withheld" } as const;
    expect(standing(record)[0]).toBe("withheld");
    expect(standing({ ...record, publicTitle: "　" })[0]).toBe("withheld");
    expect(standing({ ...record, publicTitle: "某人申请" })[0]).toBe("shown-under-public-title");
  });

  test("opens nothing before its day", () => {
    const record = { openingStatus: "open", openedOn: "2023-06-30" } as const;
    expect([standing(record, "2023-06-29")[1], standing(record)[1]]).toEqual(["not-open", "open"]);
  });
});

describe("PUBLICATION_FORMS", () => {
  test("are the five of the implementation regulations, article 35", () => {
    expect(PUBLICATION_FORMS).toHaveLength(5);
    for (const { citations } of PUBLICATION_FORMS) {
      expect(citations.map(({ instrument, article }) => `${instrument} ${article}`)).toEqual([
        "implementation-regulations-2024 35",
      ]);
    }
  });
});

describe("openedCatalogue", () => {
  const KEPT_OUT: readonly (readonly [string, OpenedSubject, readonly string[]])[] = [
    ["destroyed on the day", { ...OPEN, destroyed: { on: "2023-06-30", registerNo: "1" } }, ["destroyed"]],
    ["opens on the next day", { ...OPEN, openedOn: "2023-07-01" }, ["opens-later"]],
    ["still with its unit", { ...OPEN, custody: "unit" }, ["not-held"]],
    ["kept nobody knows where", { ...OPEN, custody: "school" as "unit" }, ["custody-unclear"]],
    ["a state secret", { ...OPEN, secrecyMark: "绝密★60年" }, ["secret"]],
    ["a mark that cannot be read", { ...OPEN, secrecyMark: "?" }, ["secrecy-unclear"]],
    ["restricted by its donor", { ...OPEN, donorRestriction: "家属要求暂不公开" }, ["donor-restricted"]],
    ["entry withheld", { ...OPEN, entryOpening: "withheld" }, ["entry-withheld"]],
    ["title withheld", { ...OPEN, titleOpening: "withheld" }, ["title-withheld"]],
    ["no title", { ...OPEN, title: " " }, ["title-blank"]],
    [
      "destroyed before it would have opened",
      { ...OPEN, openedOn: "2023-07-01", destroyed: { on: "2020-01-01", registerNo: "1" } },
      ["destroyed", "opens-later"],
    ],
    ["two reasons", { ...OPEN, title: "", custody: "unit" }, ["not-held", "title-blank"]],
  ];

  test.each(KEPT_OUT)("keeps out what is %s", (_, record, reasons) => {
    const catalogue = openedCatalogue([record], options);
    expect(catalogue).toMatchObject({ count: 0, entries: [], withheld: [{ record, reasons }] });
  });

  test.each([
    [undefined, 0, ["donor-restricted"]],
    ["as-unopened", 0, ["donor-restricted"]],
    ["as-open", 1, undefined],
  ] as const)("lists what its donor restricts only where a county reads it as open: %s", (reading, count, reasons) => {
    const restricted: OpenedSubject = { ...OPEN, donorRestriction: "家属要求暂不公开" };
    const asked = reading === undefined ? options : { ...options, restrictedOpenRecord: reading };
    const catalogue = openedCatalogue([restricted], asked);
    expect([catalogue.count, catalogue.withheld[0]?.reasons]).toStrictEqual([count, reasons]);
    const secret = openedCatalogue([{ ...restricted, secrecyMark: "绝密★60年" }], asked);
    expect(secret.withheld[0]?.reasons).toStrictEqual(["secret", ...(reasons ?? [])]);
  });

  test("takes the reading of a restriction from the rules of the reading room", () => {
    const { restrictedOpenRecord } = READING_RULES;
    const restricted: OpenedSubject = { ...OPEN, donorRestriction: "仅供学术研究" };
    expect(openedCatalogue([restricted], { ...options, restrictedOpenRecord }).count).toBe(0);
    expect(() => openedCatalogue([], { ...options, restrictedOpenRecord: "perhaps" as "as-open" })).toThrow(
      'restrictedOpenRecord: expected one of as-unopened, as-open, received "perhaps"',
    );
  });

  test("names every reason of its list", () => {
    const used = KEPT_OUT.flatMap(([, , reasons]) => reasons);
    expect(WITHHOLDING_REASONS.filter((reason) => !used.includes(reason))).toEqual([]);
    expect(Object.keys(WITHHOLDING_TITLES)).toEqual([...WITHHOLDING_REASONS]);
  });

  test("has what is open, in publishable columns only, with its day and count", () => {
    const records: OpenedSubject[] = [
      { ...OPEN, referenceCode: "0012-001-0034", responsibleParty: "某局", secrecyMark: "秘密★5年" },
      { ...OPEN, openingStatus: "deferred" },
      { ...OPEN, openingStatus: "partial" },
      { title: "未审核" },
      { ...OPEN, title: "某某收养登记", titleOpening: "withheld", publicTitle: "收养登记" },
    ];
    const { asOf, count, columns, entries, withheld } = openedCatalogue(records, options);
    expect([asOf, count, withheld]).toEqual(["2023-06-30", 2, []]);
    expect(entries.map(({ row }) => row)).toEqual([
      { no: 1, referenceCode: "0012-001-0034", title: "会议纪要", responsibleParty: "某局", date: "19930504" },
      { no: 2, referenceCode: "", title: "收养登记", responsibleParty: "", date: "19930504" },
    ]);
    expect(entries[1]?.record).toBe(records[4]);
    expect(columns).toBe(OPENED_COLUMNS);
    expect(Object.keys(entries[0]!.row)).toEqual(OPENED_COLUMNS.map(({ key }) => key));
  });

  test("prints the columns asked for, and no column that may not be published", () => {
    const { columns } = openedCatalogue([OPEN], { ...options, columns: ["title", "date"] });
    expect(columns.map(({ title }) => title["zh-CN"])).toEqual(["题名", "形成时间"]);
    expect(() => openedCatalogue([], { ...options, columns: ["secrecyMark" as "title"] })).toThrow(
      'columns: expected columns that may be published, received "secrecyMark"',
    );
  });
});

describe("openedCatalogue, of titles and days", () => {
  const row = (record: Partial<OpenedSubject>) => openedCatalogue([{ ...OPEN, ...record }], options).entries[0]?.row;

  test("publishes under the public title wherever there is one, and without a date where none is known", () => {
    expect(row({ title: " ", publicTitle: "收养登记" })?.title).toBe("收养登记");
    expect(row({ publicTitle: " " })?.title).toBe("会议纪要");
    const { date: _, ...undated } = OPEN;
    expect(openedCatalogue([undated], options).entries[0]?.row.date).toBe("");
    expect(row({ donorRestriction: " " })).toBeDefined();
    expect(row({ entryOpening: "shown", titleOpening: "shown", custody: "archives" })).toBeDefined();
  });

  test("names the day when it is none, and the rules when they are none", () => {
    expect(() => openedCatalogue([], { ...options, asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    const rules = { ...OPENING_RULES, counting: "some" as "day-after" };
    expect(() => openedCatalogue([], { ...options, rules })).toThrow("rules.counting: expected one of");
    expect(() => publicStanding({}, "2023-6-30")).toThrow("asOf: expected a civil day");
  });
});

describe("publicStanding, from its day on", () => {
  test("shows in part what was opened in part, and what is shown by a decision of its own", () => {
    const partial = { openingStatus: "partial", openedOn: "2023-06-30" } as const;
    expect(publicStanding(partial, "2023-06-29").record).toBe("not-open");
    expect(publicStanding(partial, "2023-06-30").record).toBe("partly-open");
    const later = { openingStatus: "open", openedOn: "2023-07-01", entryOpening: "shown" } as const;
    expect(publicStanding(later, "2023-06-30")).toEqual({
      entry: "shown",
      record: "not-open",
      publication: "not-published",
    });
  });
});

describe("openedCatalogue, of a date that the calendar does not have", () => {
  test("prints it as recorded and goes on", () => {
    const date = { text: "1993年2月30日", earliest: "1993-02-30", latest: "1993-02-30", precision: "day" } as never;
    const records = [
      { title: "甲", openingStatus: "open", date },
      { title: "乙", openingStatus: "open" },
    ] as const;
    const { entries } = openedCatalogue(records, { asOf: "2023-06-30", rules: OPENING_RULES });
    expect(entries.map(({ row }) => row.date)).toEqual(["1993年2月30日", ""]);
  });
});
