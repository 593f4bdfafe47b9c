import { parseUncertainDate } from "lantai/dates";
import { sentence } from "lantai/findings";
import {
  CONSULTATION_COLUMNS,
  type ConsultationSubject,
  consultationPackage,
  consultationRow,
  deferralGroundText,
  dueForOpening,
  extendOpeningRules,
  OPENING_RULES,
} from "lantai/open-appraisal";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { EVENTS } from "../../../cases/review-parties.js";

function dated(text: string) {
  return { date: parseUncertainDate(text).date! };
}

const VOLUME = {
  id: "v1",
  level: "volume",
  fondsNo: "0012",
  referenceCode: "0012-001-0034",
  title: "年度会议材料",
  responsibleParty: "某局",
  pageCount: 120,
  unit: "culture",
  proposal: { opinion: "open" },
  ...dated("19930101-19931231"),
} as const satisfies ConsultationSubject;
const INNER = {
  id: "i1",
  level: "item",
  fondsNo: "0012",
  volumeCode: "0012-001-0034",
  title: "收养登记材料",
  secrecyMark: "内部",
  pageCount: 4,
  unit: "culture",
  proposal: { opinion: "deferred", grounds: ["third-party-rights"], standards: ["adoption"], note: "含姓名" },
  ...dated("19930504"),
} as const satisfies ConsultationSubject;
const OF_SALT = {
  id: "i2",
  level: "item",
  fondsNo: "0013",
  title: "盐务报告",
  unit: "salt",
  ...dated("1990"),
} as const;
const OF_SILK = {
  id: "i3",
  level: "item",
  fondsNo: "0014",
  title: "丝织报告",
  unit: "silk",
  ...dated("1991"),
} as const;
const OF_NOBODY = { id: "i4", level: "item", title: "无主材料", ...dated("1992") } as const;
const HOLDINGS: readonly ConsultationSubject[] = [OF_SILK, VOLUME, OF_SALT, INNER, OF_NOBODY];

const RULES = extendOpeningRules(OPENING_RULES, {
  id: "our-county",
  deferralStandards: [
    { code: "adoption", ground: "third-party-rights", title: { "zh-CN": "收养登记", en: "adoptions" } },
  ],
});

function packed(asOf: "2023-06-30" | "2024-03-01") {
  const due = dueForOpening(HOLDINGS, { asOf, rules: RULES }).due;
  return consultationPackage(due, { asOf, rules: RULES, events: EVENTS, deadline: "2024-05-31" });
}

describe("CONSULTATION_COLUMNS", () => {
  test("are those of the printed form in their order", () => {
    expect(CONSULTATION_COLUMNS.map(({ title }) => title["zh-CN"])).toEqual([
      "序号",
      "档号",
      "题名",
      "责任者",
      "形成时间",
      "密级",
      "馆初审意见",
      "理由（条款）",
      "单位意见",
      "签字日期",
    ]);
    expect(CONSULTATION_COLUMNS.filter(({ filledBy }) => filledBy === "unit").map(({ key }) => key)).toEqual([
      "unitOpinion",
      "signedOn",
    ]);
  });
});

describe("consultationRow", () => {
  const options = { asOf: "2023-06-30", rules: RULES } as const;

  test("prints a record with the opinion and the grounds of the archives, and leaves the unit's columns blank", () => {
    expect(consultationRow(INNER, 7, options)).toEqual({
      no: 7,
      referenceCode: "",
      title: "收养登记材料",
      responsibleParty: "",
      date: "19930504",
      secrecyMark: "内部",
      archivesOpinion: "延期开放",
      grounds:
        "《国家档案馆档案开放办法》第八条第（三）项：涉及知识产权、个人信息，开放后会对第三方合法权益造成损害；收养登记；含姓名",
      unitOpinion: "",
      signedOn: "",
    });
  });

  test("has the columns of the form, and prints nothing that is not known", () => {
    const row = consultationRow({ level: "item", title: "会议纪要" }, 1, options);
    expect(Object.keys(row)).toEqual(CONSULTATION_COLUMNS.map(({ key }) => key));
    expect(Object.values(row)).toEqual([1, "", "会议纪要", "", "", "", "", "", "", ""]);
  });

  test("prints in English where that is asked for", () => {
    const row = consultationRow(INNER, 1, { ...options, language: "en" });
    expect(row.archivesOpinion).toBe("deferred");
    expect(row.grounds).toMatch(
      /^Measures for the Opening of Archives by State Archives, art\. 8 \(3\): .*; adoptions; 含姓名$/,
    );
  });
});

describe("deferralGroundText", () => {
  test("cites what was in force on the day of the decision, and nothing where no text was", () => {
    const text = (asOf: "2021-06-30" | "2022-07-31" | "1987-12-31") =>
      deferralGroundText("security-or-major-interests", { asOf, rules: OPENING_RULES });
    expect(text("2021-06-30")).toBe(
      "《中华人民共和国档案法实施办法》第十九条、《中华人民共和国档案法（2020年修订）》第二十七条：涉及国家安全或者重大利益",
    );
    expect(text("1987-12-31")).toBe("涉及国家安全或者重大利益");
    expect(deferralGroundText("constructor", { asOf: "2023-06-30", rules: OPENING_RULES })).toBe("constructor");
  });
});

describe("consultationPackage", () => {
  test("makes one list for each unit or its successor and one for the archives alone, in order", () => {
    const { lists, unassigned } = packed("2024-03-01");
    expect(
      lists.map(({ arrangement, unit, asOf, deadline, entries }) => [
        arrangement,
        unit,
        asOf,
        deadline,
        entries.map(({ row, record, dueDay }) => [row.no, record.id, dueDay]),
      ]),
    ).toEqual([
      [
        "joint",
        "culture",
        "2024-03-01",
        "2024-05-31",
        [
          [1, "v1", "2021-01-01"],
          [2, "i1", "2021-01-01"],
        ],
      ],
      ["joint", "trade", "2024-03-01", "2024-05-31", [[1, "i2", "2021-01-01"]]],
      ["archives-alone", undefined, "2024-03-01", "2024-05-31", [[1, "i3", "2021-01-01"]]],
    ]);
    expect(unassigned.map(({ record, verdict }) => [record.id, verdict.missing])).toEqual([["i4", ["unit"]]]);
  });

  test("leaves unassigned what no text assigns, and loses no record", () => {
    const { lists, unassigned } = packed("2023-06-30");
    expect(unassigned.map(({ record, verdict }) => [record.id, verdict.reasons[0]?.code])).toEqual([
      ["i3", "succession-unruled"],
      ["i2", "succession-unruled"],
      ["i4", "review-unit-missing"],
    ]);
    expect(lists.flatMap(({ entries }) => entries).length + unassigned.length).toBe(HOLDINGS.length);
  });

  test("gives the figures of the cover letter, an item in a volume not counted again", () => {
    expect(packed("2024-03-01").lists[0]?.figures).toEqual({
      records: 2,
      extent: { volumes: 1, items: 0, pages: 120, withoutPageCount: 0 },
      fonds: ["0012"],
      earliestYear: 1993,
      latestYear: 1993,
      byOpinion: { open: 1, deferred: 1, partial: 0, none: 0 },
      byGround: [{ ground: "third-party-rights", records: 1 }],
    });
    const { figures } = packed("2024-03-01").lists[2]!;
    expect(figures).toMatchObject({ records: 1, byOpinion: { none: 1 }, byGround: [] });
  });

  test("finds what is proposed to be deferred without a ground, before anybody is asked (办法 arts 8 and 15)", () => {
    const found = (proposal: object, id?: string | null) => {
      const record = { level: "item", title: "收养登记", unit: "civil", ...(id === undefined ? {} : { id }), proposal };
      return consultationPackage([{ record: record as ConsultationSubject, dueDay: "2021-01-01" }], {
        asOf: "2023-06-30",
        rules: OPENING_RULES,
        events: [],
      }).findings;
    };
    const missing = { code: "deferral-ground-missing", severity: "error", data: {} } as const;
    expect(found({ opinion: "deferred" }, "i-1")).toStrictEqual([
      { ...missing, place: { id: "i-1", field: "proposal.grounds" } },
    ]);
    for (const grounds of [[], null]) {
      expect(found({ opinion: "deferred", grounds, note: "涉及个人信息" }, null)).toStrictEqual([
        { ...missing, place: { field: "proposal.grounds" } },
      ]);
    }
    expect(found({ opinion: "deferred", grounds: ["third-party-rights"] })).toEqual([]);
    expect(found({ opinion: "open" })).toEqual([]);
    expect(found(null as never)).toEqual([]);
  });

  test("goes on past a date that the calendar does not have, prints it as recorded and names it", () => {
    const dated = (id: string | null, date: object) =>
      ({ record: { level: "item", title: "会议纪要", unit: "u", id, date }, dueDay: "2021-01-01" }) as never;
    const certainty = { precision: "day", certainty: "stated" };
    const { lists, findings } = consultationPackage(
      [
        dated("i-1", { text: "1993年2月30日", earliest: "1993-02-30", latest: "1993-02-30", ...certainty }),
        dated("i-2", { text: "19930228", earliest: "1993-02-28", latest: "1993-02-28", ...certainty }),
        dated(null, { text: null, earliest: "1993-02-01", latest: "1993-2-28", ...certainty }),
        dated("i-4", { text: "不详", earliest: null, latest: null, precision: "unknown", certainty: "unknown" }),
        dated("i-5", { text: "不详", earliest: "", latest: " ", precision: "unknown", certainty: "unknown" }),
        dated("i-7", { text: null, earliest: "", latest: "1997-12-31", ...certainty }),
        dated("i-6", { text: 19931301, earliest: 19931301, latest: 19931301, ...certainty }),
      ],
      { asOf: "2023-06-30", rules: OPENING_RULES, events: [] },
    );
    expect(lists[0]?.entries.map(({ row }) => row.date)).toEqual([
      "1993年2月30日",
      "19930228",
      "1993-2-28",
      "不详",
      "不详",
      "",
      "19931301",
    ]);
    const unreadable = (place: object, text: string) => ({
      code: "date-unreadable",
      severity: "error",
      place: { ...place, field: "date", value: text },
      data: { text, candidates: [] },
    });
    expect(findings).toStrictEqual([
      unreadable({ id: "i-1" }, "1993年2月30日"),
      unreadable({}, "1993-2-28"),
      unreadable({ id: "i-6" }, "19931301"),
    ]);
    const long = { text: "年".repeat(60), earliest: "x", latest: "x", ...certainty };
    const [found] = consultationPackage([dated("i-5", long)], {
      asOf: "2023-06-30",
      rules: OPENING_RULES,
      events: [],
    }).findings;
    expect(found?.data).toEqual({ text: `${"年".repeat(40)}…`, candidates: [] });
  });

  test("makes nothing of nothing", () => {
    const options = { asOf: "2024-03-01", rules: RULES, events: [] } as const;
    expect(consultationPackage([], options)).toEqual({ lists: [], unassigned: [], findings: [] });
    const [list] = consultationPackage(
      [{ record: { level: "item", title: "甲", unit: "u" }, dueDay: "2021-01-01" }],
      options,
    ).lists;
    expect(list?.figures).not.toHaveProperty("earliestYear");
    expect(list).not.toHaveProperty("deadline");
  });

  test("names the day when it is none", () => {
    const options = { asOf: "2024-03-01", rules: RULES, events: [], deadline: "2024-5-31" } as const;
    expect(() => consultationPackage([], options)).toThrow(expect.objectContaining({ argument: "deadline" }));
  });
});

describe("consultationPackage, its figures and its order", () => {
  const UNREAD = { text: "约二十世纪末", precision: "unknown", certainty: "approximate" };
  const options = { asOf: "2024-03-01", rules: RULES, events: [] } as const;
  const packOf = (...records: ConsultationSubject[]) =>
    consultationPackage(
      records.map((record) => ({ record, dueDay: "2021-01-01" as const })),
      options,
    );
  const item = (given: object): ConsultationSubject => ({ level: "item", title: "甲", unit: "u", ...given });

  test("sorts units naturally, the archives alone last, in any order of the records", () => {
    const records = ["unit-10", "unit-9", "silk", "unit-1"].map((unit) => item({ unit }));
    const silk = [{ kind: "abolished", on: "2019-03-01", units: ["silk"], successors: [] }] as const;
    for (const given of [records, [...records].reverse()]) {
      const due = given.map((record) => ({ record, dueDay: "2021-01-01" as const }));
      const { lists } = consultationPackage(due, { ...options, events: silk });
      expect(lists.map(({ unit }) => unit)).toEqual(["unit-1", "unit-9", "unit-10", undefined]);
      expect(lists[3]).not.toHaveProperty("unit");
    }
  });

  test("finds a volume to be opened in part with a ground whose deferred items are not listed, which no catalogue would have (办法 art. 15)", () => {
    const volume = item({
      ...{ id: "v", level: "volume", referenceCode: "0012-001-0034" },
      proposal: { opinion: "partial", grounds: ["third-party-rights"] },
    });
    const inside = (proposal: object, volumeCode = "0012-001-0034") => item({ volumeCode, proposal });
    const deferred = { opinion: "deferred", grounds: ["third-party-rights"] };
    const found = (...records: ReturnType<typeof item>[]) =>
      consultationPackage(
        records.map((record) => ({ record, dueDay: "2021-01-01" as const })),
        options,
      ).findings;
    const unlisted = {
      code: "consultation-items-unlisted",
      severity: "warning",
      place: { id: "v", field: "proposal.grounds" },
      data: {},
    } as const;
    expect(found(volume)).toStrictEqual([unlisted]);
    expect(found(volume, inside({ opinion: "open" }))).toStrictEqual([unlisted]);
    expect(found(volume, inside(deferred, "0012-001-0035"))).toStrictEqual([unlisted]);
    // As it is written, in full width or not.
    expect(found(inside(deferred, "００１２－００１－００３４"), volume)).toEqual([]);
    for (const grounds of [[], null, undefined]) {
      expect(found(item({ level: "volume", proposal: { opinion: "partial", grounds } }))).toEqual([]);
    }
    expect(found(item({ proposal: { opinion: "partial", grounds: ["third-party-rights"] } }))).toEqual([]);
    expect(found({ ...volume, referenceCode: " " })).toEqual([]);
    expect(found(item({ proposal: null }))).toEqual([]);
    expect(sentence(unlisted, zhCn)).toBe(
      "拟部分开放并写有延期理由，但清单中没有列出其中延期的件；延期开放目录按件填列，该理由不会进入目录。",
    );
  });

  test("gives the fonds in order, the years from the earliest to the latest date, and each ground of a row once", () => {
    const [list] = packOf(
      item({ fondsNo: "10", proposal: { opinion: "deferred", grounds: ["a", "b", "a"] }, ...dated("1993") }),
      item({ fondsNo: "9", proposal: { opinion: "partial", grounds: ["b"] }, ...dated("19880101-19951231") }),
      item({ fondsNo: "10", date: { ...UNREAD, earliest: "2001-01-01" } }),
      item({ fondsNo: " ", date: { ...UNREAD, latest: "1999-12-31" } }),
    ).lists;
    expect(list?.figures).toEqual({
      records: 4,
      extent: { volumes: 0, items: 4, pages: 0, withoutPageCount: 4 },
      fonds: ["9", "10"],
      earliestYear: 1988,
      latestYear: 2001,
      byOpinion: { open: 0, deferred: 1, partial: 1, none: 2 },
      byGround: [
        { ground: "a", records: 1 },
        { ground: "b", records: 2 },
      ],
    });
  });

  test("leaves no gap for what the unit keeps itself and no text of the day speaks of", () => {
    const { lists, unassigned } = packOf(item({ custody: "unit" }), item({ unit: "" }));
    expect(lists.map(({ arrangement, unit, entries }) => [arrangement, unit, entries.length])).toEqual([
      ["unit-alone", "u", 1],
    ]);
    expect(unassigned).toMatchObject([{ dueDay: "2021-01-01", verdict: { missing: ["unit"] } }]);
  });

  test("refuses a language that is none, and rules and days that are none", () => {
    const ask = (given: object) => () => consultationPackage([], { ...options, ...given });
    expect(ask({ language: "fr" })).toThrow('language: expected one of zh-CN, en, received "fr"');
    expect(ask({ asOf: "2024-3-1" })).toThrow("asOf: expected a civil day");
    expect(ask({ rules: { ...RULES, counting: "x" } })).toThrow("rules.counting: expected one of");
  });
});

describe("consultationRow, of grounds", () => {
  const options = { asOf: "2023-06-30", rules: RULES } as const;
  const grounds = (proposal: object, language: "zh-CN" | "en" = "zh-CN") =>
    consultationRow({ level: "item", title: "甲", proposal } as ConsultationSubject, 1, { ...options, language })
      .grounds;

  test("prints a standard of the archives by its title and one that nobody has by its code", () => {
    expect(grounds({ opinion: "deferred", standards: ["adoption", "nobody"] })).toBe("收养登记；nobody");
    expect(grounds({ opinion: "deferred", standards: ["adoption", "nobody"], note: "x" }, "en")).toBe(
      "adoptions; nobody; x",
    );
    expect(grounds({ opinion: "open" })).toBe("");
  });

  test("refuses what the printing cannot be done with", () => {
    const record = { level: "item", title: "甲" } as const;
    const ask = (given: object) => () => consultationRow(record, 1, { ...options, ...given });
    expect(ask({ asOf: "2023-6-30" })).toThrow("asOf: expected a civil day");
    expect(ask({ language: "fr" })).toThrow('language: expected one of zh-CN, en, received "fr"');
    expect(ask({ rules: { ...RULES, deferralStandards: undefined } })).toThrow(
      "rules.deferralStandards: expected a table",
    );
  });

  test("joins several texts in English with commas", () => {
    expect(
      deferralGroundText("security-or-major-interests", { asOf: "2021-06-30", rules: OPENING_RULES, language: "en" }),
    ).toMatch(/^[^:]+, art\. 19, [^:]+, art\. 27: /);
  });
});
