import { sentence } from "lantai/findings";
import { instrumentById } from "lantai/law";
import {
  checkSecrecy,
  declassificationReviewer,
  extendSecrecyRules,
  formatSecrecyMark,
  parseSecrecyMark,
  SECRECY_RULES,
  type SecrecyMark,
  type SecrecySubject,
  secrecyEnd,
  secrecyEndDay,
  secrecyStanding,
} from "lantai/secrecy";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import type { CivilDay } from "../../../src/foundation/dates/index.js";

const rules = SECRECY_RULES;
const on = (day: CivilDay) => ({ earliest: day, latest: day });

/** 秘密 of 2000-01-01 for ten years: secret to the end of 2010-01-01. */
const TEN: SecrecySubject = { secrecyMark: "秘密★10年", date: on("2000-01-01") };
const endOf = (record: SecrecySubject, asOf: CivilDay = "2023-06-30", by = rules) =>
  secrecyEnd(parseSecrecyMark(record.secrecyMark ?? "").mark!, record, { asOf, rules: by });

describe("secrecyEndDay", () => {
  test.each([
    ["day-after", "2010-01-02"],
    ["anniversary", "2010-01-01"],
    ["year-batch", "2011-01-01"],
  ] as const)("by %s, ten years from 2000-01-01 are over on %s", (counting, day) => {
    expect(secrecyEndDay("2000-01-01", 120, counting)).toBe(day);
  });

  test("refuses a counting that it does not know", () => {
    expect(() => secrecyEndDay("2000-01-01", 120, "lunar" as never)).toThrow(
      'counting: expected one of day-after, anniversary, year-batch, received "lunar"',
    );
  });
});

describe("secrecyEnd", () => {
  test("tells a period with the day it runs from", () => {
    expect(endOf(TEN)).toStrictEqual({
      kind: "dated",
      startDay: "2000-01-01",
      endDay: "2010-01-02",
      extensions: [],
      certainty: "settled",
      findings: [],
    });
  });

  test("names what is missing: the mark's term, the condition, the day it runs from", () => {
    expect(endOf({ secrecyMark: "机密★长期", date: on("2000-01-01") })).toStrictEqual({
      kind: "unknown",
      because: "secrecy-without-condition",
      missing: ["declassificationCondition"],
    });
    expect(endOf({ secrecyMark: "秘密★10年" })).toStrictEqual({
      kind: "unknown",
      because: "secrecy-start-missing",
      missing: ["date"],
    });
    expect(endOf({ secrecyMark: "秘密" })).toMatchObject({ because: "secrecy-start-missing" });
    const ours = extendSecrecyRules(rules, { id: "ours", unmarkedSecrecyPeriod: "undetermined" });
    expect(endOf({ secrecyMark: "秘密", date: on("2000-01-01") }, "2023-06-30", ours)).toStrictEqual({
      kind: "unknown",
      because: "secrecy-period-missing",
      missing: ["secrecyMark"],
    });
  });

  test("takes no maximum for what is older than the rules, or before the first text that gives one", () => {
    const before = { secrecyMark: "秘密", date: on("1990-12-31") };
    expect(endOf(before)).toStrictEqual({
      kind: "unknown",
      because: "secrecy-period-missing-before-rules",
      missing: ["secrecyMark"],
    });
    const from = instrumentById("secrecy-law-2010")!.inForceFrom!;
    const unknown = { kind: "unknown", because: "secrecy-maximum-unknown", missing: ["secrecyMark"] };
    expect(endOf({ secrecyMark: "秘密", date: on("1995-01-01") }, "2010-09-30")).toStrictEqual(unknown);
    expect(endOf({ secrecyMark: "秘密", date: on("1995-01-01") }, from)).toMatchObject({
      endDay: from,
      maximumYears: 10,
    });
  });

  test("counts extensions in the order of their decisions, whatever their order in the record", () => {
    const first = { decidedOn: "2009-01-01", by: "superior", lastDay: "2015-12-31" } as const;
    const second = { decidedOn: "2015-06-01", by: "original-classifier", lastDay: "2020-12-31" } as const;
    expect(endOf({ ...TEN, secrecyExtensions: [second, first] })).toStrictEqual({
      kind: "dated",
      startDay: "2000-01-01",
      endDay: "2021-01-01",
      extensions: [first, second],
      certainty: "settled",
      findings: [],
    });
  });

  test("counts an extension only from the day of its decision, and says that it will move the end", () => {
    const record = {
      secrecyMark: "绝密★30年",
      date: { earliest: "1996-05-01", latest: "1996-05-01" },
      secrecyExtensions: [{ decidedOn: "2026-04-01", by: "superior", lastDay: "2030-05-01" }],
    } as const;
    const ask = (asOf: CivilDay) => {
      const verdict = secrecyStanding(record, { asOf, rules: SECRECY_RULES });
      return [
        verdict.kind === "decided" && [verdict.value.until, verdict.changesOn],
        verdict.reasons.map(({ code }) => code),
      ];
    };
    const before = [["2026-05-02", { day: "2026-04-01", because: "secrecy-running" }], ["secrecy-running"]];
    const after = [
      ["2030-05-02", { day: "2030-05-02", because: "secrecy-expired" }],
      ["secrecy-extended", "secrecy-running"],
    ];
    expect([ask("2022-01-01"), ask("2026-03-31")]).toStrictEqual([before, before]);
    expect([ask("2026-04-01"), ask("2030-05-01")]).toStrictEqual([after, after]);
  });

  test("changes on the day of a publication that comes no later than an extension", () => {
    const changesOn = (publishedOn: CivilDay) => {
      const verdict = secrecyStanding(
        {
          secrecyMark: "绝密★30年",
          date: { earliest: "1996-05-01", latest: "1996-05-01" },
          secrecyExtensions: [{ decidedOn: "2026-04-01", by: "superior", lastDay: "2030-05-01" }],
          publishedOn,
        },
        { asOf: "2022-01-01", rules: SECRECY_RULES },
      );
      return verdict.kind === "decided" && verdict.changesOn;
    };
    expect(changesOn("2025-01-01")).toStrictEqual({ day: "2025-01-01", because: "secrecy-published" });
    expect(changesOn("2026-04-01")).toStrictEqual({ day: "2026-04-01", because: "secrecy-published" });
    expect(changesOn("2026-04-02")).toStrictEqual({ day: "2026-04-01", because: "secrecy-running" });
  });

  test("keeps an extension of which too little is known in mind, and says what is missing", () => {
    expect(endOf({ ...TEN, secrecyExtensions: [{ by: "superior", lastDay: "2030-01-01" }] })).toMatchObject({
      endDay: "2010-01-02",
      certainty: "may-be-later",
      extensions: [],
      findings: [
        {
          code: "secrecy-extension-incomplete",
          severity: "error",
          place: { field: "secrecyExtensions" },
          data: { missing: ["decidedOn"] },
        },
      ],
    });
  });
});

describe("checkSecrecy", () => {
  const found = (record: SecrecySubject) => checkSecrecy(record, { asOf: "2023-06-30", rules });

  test("finds nothing in a record without a mark, and says of an unreadable mark that it is", () => {
    expect(found({})).toStrictEqual([]);
    expect(found({ secrecyMark: "密" })).toMatchObject([
      { code: "secrecy-mark-unreadable", place: { field: "secrecyMark", value: "密" } },
    ]);
  });

  test.each(["秘密★10年", "秘密★120个月", "机密★20年", "绝密★30年", "秘密★解密条件：竣工"])(
    "takes %s, at or without the maximum",
    (secrecyMark) => {
      expect(found({ secrecyMark, date: on("2000-01-01") })).toStrictEqual([]);
    },
  );

  test.each([
    ["秘密★11年", "秘密", 10],
    ["秘密★121个月", "秘密", 10],
    ["机密★21年", "机密", 20],
    ["绝密★31年", "绝密", 30],
  ])("warns of %s, which is over the maximum", (secrecyMark, level, maximumYears) => {
    expect(found({ secrecyMark, date: on("2000-01-01") })).toStrictEqual([
      {
        code: "secrecy-period-over-maximum",
        severity: "warning",
        place: { field: "secrecyMark", value: secrecyMark },
        data: { level, maximumYears },
      },
    ]);
  });

  test.each([
    [{ by: "other" }, "secrecy-extension-not-competent", "error", {}],
    [{ by: "other", decidedOn: "2009-01-01" }, "secrecy-extension-not-competent", "error", { decidedOn: "2009-01-01" }],
    [
      { by: "superior", decidedOn: "2010-01-02", lastDay: "2020-01-01" },
      "secrecy-extension-late",
      "error",
      { decidedOn: "2010-01-02", endedOn: "2010-01-02" },
    ],
    [
      { by: "superior", decidedOn: "2009-01-01", lastDay: "2010-01-01" },
      "secrecy-extension-not-longer",
      "warning",
      { lastDay: "2010-01-01", endsOn: "2010-01-02" },
    ],
    [{}, "secrecy-extension-incomplete", "error", { missing: ["decidedOn", "by", "lastDay"] }],
    [
      { by: "superior", decidedOn: "2009-02-30", lastDay: "2020-13-01" },
      "secrecy-extension-incomplete",
      "error",
      { missing: ["decidedOn", "lastDay"] },
    ],
  ] as const)("says of the extension %j: %s", (extension, code, severity, data) => {
    expect(found({ ...TEN, secrecyExtensions: [extension] })).toStrictEqual([
      { code, severity, place: { field: "secrecyExtensions" }, data },
    ]);
  });

  test("takes an extension decided on the last secret day, to the very day on which secrecy would end", () => {
    const extension = { decidedOn: "2010-01-01", by: "superior", lastDay: "2010-01-02" } as const;
    expect(found({ ...TEN, secrecyExtensions: [extension] })).toStrictEqual([]);
  });

  test("names the day and the rules that are wrong", () => {
    expect(() => checkSecrecy(TEN, { asOf: "2023-02-30", rules })).toThrow("asOf: expected");
    expect(() => checkSecrecy(TEN, { asOf: "2023-06-30", rules: { ...rules, levels: [] } })).toThrow("rules.levels");
  });
});

describe("secrecyStanding", () => {
  const told = (record: SecrecySubject, asOf: CivilDay) => {
    const verdict = secrecyStanding(record, { asOf, rules });
    const { kind, reasons } = verdict;
    return [kind === "decided" ? verdict.value : kind, reasons.map(({ code, data }) => [code, data])];
  };

  test("tells when a period runs, from which day and to which", () => {
    expect(told(TEN, "2010-01-01")).toStrictEqual([
      { standing: "secret", until: "2010-01-02" },
      [["secrecy-running", { mark: "秘密★10年", startDay: "2000-01-01", until: "2010-01-02" }]],
    ]);
  });

  test.each([
    [{ declassifiedOn: "2005-03-01" }, "secrecy-lifted"],
    [{ publishedOn: "2005-03-01" }, "secrecy-published"],
  ] as const)("ends before its period by %j, on the day itself", (release, code) => {
    expect(told({ ...TEN, ...release }, "2005-02-28")).toStrictEqual([
      { standing: "secret", until: "2005-03-01" },
      [["secrecy-running", { mark: "秘密★10年", startDay: "2000-01-01", until: "2005-03-01", by: code }]],
    ]);
    expect(told({ ...TEN, ...release }, "2005-03-01")).toStrictEqual([
      { standing: "declassified", since: "2005-03-01" },
      [[code, { mark: "秘密★10年", since: "2005-03-01" }]],
    ]);
  });

  test("ends by its period where a decision comes later, and by the earlier of two releases", () => {
    expect(told({ ...TEN, declassifiedOn: "2012-01-01" }, "2015-01-01")[1]).toStrictEqual([
      ["secrecy-expired", { mark: "秘密★10年", since: "2010-01-02" }],
    ]);
    const both = { ...TEN, declassifiedOn: "2006-01-01", publishedOn: "2005-01-01" } as const;
    expect(told(both, "2023-06-30")[1]).toStrictEqual([
      ["secrecy-published", { mark: "秘密★10年", since: "2005-01-01" }],
    ]);
  });

  test("names the decision where it falls on the day on which the period ends", () => {
    expect(told({ ...TEN, declassifiedOn: "2010-01-02" }, "2010-01-02")[1]).toStrictEqual([
      ["secrecy-lifted", { mark: "秘密★10年", since: "2010-01-02" }],
    ]);
  });

  test("is open while an extension is unclear, until a decision settles it", () => {
    const unclear = { ...TEN, secrecyExtensions: [{ by: "superior" }] } as const;
    expect(told(unclear, "2010-01-01")[0]).toMatchObject({ standing: "secret" });
    expect(told(unclear, "2010-01-02")).toStrictEqual([
      "undetermined",
      [["secrecy-extension-unclear", { mark: "秘密★10年" }]],
    ]);
    const settled = { ...unclear, declassifiedOn: "2015-01-01" } as const;
    expect(told(settled, "2014-12-31")[0]).toBe("undetermined");
    expect(told(settled, "2015-01-01")).toStrictEqual([
      { standing: "declassified", since: "2015-01-01" },
      [["secrecy-lifted", { mark: "秘密★10年", since: "2015-01-01" }]],
    ]);
  });

  test("tells of an extension that counts, and of a maximum that stands for a term", () => {
    const extension = { decidedOn: "2009-01-01", by: "superior", lastDay: "2025-12-31" } as const;
    expect(told({ ...TEN, secrecyExtensions: [extension] }, "2023-06-30")[1]).toStrictEqual([
      ["secrecy-extended", { lastDay: "2025-12-31" }],
      ["secrecy-running", { mark: "秘密★10年", startDay: "2000-01-01", until: "2026-01-01" }],
    ]);
    expect(told({ secrecyMark: "机密", date: on("2010-01-01") }, "2023-06-30")[1]).toStrictEqual([
      ["secrecy-maximum-taken", { mark: "机密", years: 20 }],
      ["secrecy-running", { mark: "机密", startDay: "2010-01-01", until: "2030-01-02" }],
    ]);
  });

  test("a condition counts from the day on which it is met, and only for a mark that names one", () => {
    const conditional = { secrecyMark: "机密★解密条件：竣工", conditionMetOn: "2020-05-01" } as const;
    expect(told(conditional, "2020-04-30")).toStrictEqual([
      { standing: "secret", until: "2020-05-01" },
      [["secrecy-condition-open", { mark: "机密★解密条件：竣工", condition: "竣工" }]],
    ]);
    expect(told(conditional, "2020-05-01")).toStrictEqual([
      { standing: "declassified", since: "2020-05-01" },
      [["secrecy-condition-met", { mark: "机密★解密条件：竣工", since: "2020-05-01" }]],
    ]);
    expect(told({ ...TEN, conditionMetOn: "2001-01-01" }, "2005-01-01")[0]).toMatchObject({ standing: "secret" });
  });

  test("an unreadable mark is never taken for none", () => {
    expect(told({ secrecyMark: "密" }, "2023-06-30")).toStrictEqual([
      "undetermined",
      [["secrecy-mark-not-read", { mark: "密" }]],
    ]);
  });
});

/** Source: 保守国家秘密法（2024年）第二十四条: declassified by itself once the period is over; 第二十条: what is formally published is taken for declassified. */
describe("the sentence of a secret", () => {
  const told = (record: SecrecySubject, asOf: CivilDay, by = rules) => {
    const reason = secrecyStanding(record, { asOf, rules: by }).reasons.find(({ code }) => code === "secrecy-running")!;
    return [sentence(reason, zhCn), sentence(reason, en)];
  };

  test("says from when it is none any more, and by what", () => {
    expect(told({ ...TEN, declassifiedOn: "2012-01-01" }, "2005-01-01")).toEqual([
      "“秘密★10年”，自2000-01-01起算，保密期限未满，将自2010-01-02起自行解密。",
      '"秘密★10年" from 2000-01-01: the secrecy still runs; declassified by itself from 2010-01-02 on.',
    ]);
    expect(told({ secrecyMark: "秘密★2030年1月1日前" }, "2023-06-30")).toEqual([
      "“秘密★2030年1月1日前”，保密期限未满，将自2030-01-02起自行解密。",
      '"秘密★2030年1月1日前": the secrecy still runs; declassified by itself from 2030-01-02 on.',
    ]);
    expect(told({ ...TEN, publishedOn: "2005-03-01" }, "2005-01-01")).toEqual([
      "“秘密★10年”，自2000-01-01起算，保密期限未满，将于2005-03-01因正式公布解密。",
      '"秘密★10年" from 2000-01-01: the secrecy still runs; declassified by its publication on 2005-03-01.',
    ]);
    expect(told({ ...TEN, declassifiedOn: "2005-03-01" }, "2005-01-01")).toEqual([
      "“秘密★10年”，自2000-01-01起算，保密期限未满，将于2005-03-01按解密决定解密。",
      '"秘密★10年" from 2000-01-01: the secrecy still runs; declassified by a decision from 2005-03-01 on.',
    ]);
    expect(told({ ...TEN, secrecyExtensions: [{ by: "superior" }] }, "2005-01-01")).toEqual([
      "“秘密★10年”，自2000-01-01起算，保密期限未满，自2010-01-02起期满，但延长保密期限的决定记载不全。",
      '"秘密★10年" from 2000-01-01: the secrecy still runs; its period is over from 2010-01-02 on, but an extension is recorded incompletely.',
    ]);
  });

  test("says of a date that leaves the day of issue open which end was taken", () => {
    const of2013 = { secrecyMark: "秘密★10年", date: { earliest: "2013-01-01", latest: "2013-12-31" } } as const;
    expect(told(of2013, "2020-01-01")).toEqual([
      "“秘密★10年”，最迟自2013-12-31起算，保密期限未满，将自2024-01-01起自行解密。",
      '"秘密★10年" from 2013-12-31 at the latest: the secrecy still runs; declassified by itself from 2024-01-01 on.',
    ]);
    const early = extendSecrecyRules(rules, { id: "ours", incompleteDate: "earliest" });
    expect(told(of2013, "2020-01-01", early)).toEqual([
      "“秘密★10年”，最早自2013-01-01起算，保密期限未满，将自2023-01-02起自行解密。",
      '"秘密★10年" from 2013-01-01 at the earliest: the secrecy still runs; declassified by itself from 2023-01-02 on.',
    ]);
    const unmarked = secrecyStanding({ ...of2013, secrecyMark: "机密" }, { asOf: "2020-01-01", rules });
    expect(unmarked.reasons.at(-1)?.data).toMatchObject({ startDay: "2013-12-31", dateEnd: "latest" });
    const noticed = secrecyStanding({ secrecyMark: "秘密★5年", noticeOn: "2015-03-02" }, { asOf: "2020-01-01", rules });
    expect(noticed.reasons[0]?.data).not.toHaveProperty("dateEnd");
  });

  test("says from which day it is over to an extension that came late or extends nothing", () => {
    const found = (lastDay: CivilDay, decidedOn: CivilDay) =>
      checkSecrecy(
        { ...TEN, secrecyExtensions: [{ decidedOn, by: "superior", lastDay }] },
        { asOf: "2023-06-30", rules },
      )
        .filter(({ code }) => code.startsWith("secrecy-extension"))
        .map((finding) => [sentence(finding, zhCn), sentence(finding, en)]);
    expect(found("2025-12-31", "2010-01-02")).toEqual([
      [
        "延长保密期限的决定作于2010-01-02，而保密期限自2010-01-02起已满，该决定不予计算。",
        "The extension was decided on 2010-01-02, but the secrecy was over from 2010-01-02 on; it does not count.",
      ],
    ]);
    expect(found("2010-01-01", "2009-01-02")).toEqual([
      [
        "延长决定的截止日2010-01-01不晚于现有保密期限（自2010-01-02起解密），没有延长。",
        "The extension to 2010-01-01 extends nothing: without it the secrecy is over from 2010-01-02 on.",
      ],
    ]);
  });
});

describe("parseSecrecyMark", () => {
  test("says of an internal mark that it is no state secret", () => {
    expect(parseSecrecyMark("内部")).toStrictEqual({
      kind: "internal",
      findings: [
        { code: "secrecy-no-state-secret", severity: "hint", place: { value: "内部" }, data: { text: "内部" } },
      ],
    });
  });

  test.each([
    ["机密", "secrecy-period-unstated", { level: "机密" }],
    ["机密★长期", "secrecy-long-term", { level: "机密" }],
    ["机密★解密条件", "secrecy-condition-blank", { level: "机密" }],
  ])("warns of %s", (text, code, data) => {
    expect(parseSecrecyMark(text).findings).toStrictEqual([
      { code, severity: "warning", place: { value: text }, data },
    ]);
  });

  test("gives the usual form of another one as a repair", () => {
    expect(parseSecrecyMark("机密☆20年").findings).toStrictEqual([
      {
        code: "secrecy-mark-variant",
        severity: "hint",
        place: { value: "机密☆20年" },
        data: { text: "机密☆20年", usual: "机密★20年" },
        repair: "机密★20年",
      },
    ]);
    expect(parseSecrecyMark("机密☆").findings.map(({ code }) => code)).toStrictEqual([
      "secrecy-period-unstated",
      "secrecy-mark-variant",
    ]);
  });

  test.each([
    ["秘密★100年", { kind: "years", count: 100 }],
    ["秘密★1200个月", undefined],
    ["秘密★999个月", { kind: "months", count: 999 }],
    ["秘密★1个月", { kind: "months", count: 1 }],
    ["秘密★2030年至2031年", undefined],
    ["秘密★2030年?", undefined],
    ["秘密★解密条件： 工程：竣工 ", { kind: "condition", condition: "工程：竣工" }],
    ["秘密★二〇三〇年", { kind: "day", day: "2030-12-31" }],
    ["秘密★第3年", undefined],
  ])("reads the term of %s as %j", (text, term) => {
    expect(parseSecrecyMark(text).mark?.term).toStrictEqual(term);
  });

  test("shows of a long unreadable text its beginning", () => {
    const text = "机".repeat(500);
    const [finding] = parseSecrecyMark(text).findings;
    const shown = (finding!.data as { text: string }).text;
    expect(shown).toMatch(/^机{1,100}…$/);
    expect(finding!.place.value).toBe(text);
  });
});

describe("formatSecrecyMark", () => {
  test("refuses a level that there is not", () => {
    const mark = { level: "restricted", term: { kind: "unstated" } } as unknown as SecrecyMark;
    expect(() => formatSecrecyMark(mark)).toThrow(
      'mark.level: expected one of top-secret, secret, confidential, received "restricted"',
    );
  });
});

describe("extendSecrecyRules", () => {
  const levels = (patch: object) => rules.levels.map((row) => ({ ...row, ...patch }));

  test.each([0, 101, 1.5])("refuses a maximum of %d years", (maximumYears) => {
    expect(() => extendSecrecyRules(rules, { id: "ours", levels: levels({ maximumYears }) })).toThrow(
      `patch.levels: expected whole years from 1 to 100, received ${maximumYears}`,
    );
  });

  test.each([1, 100])("takes a maximum of %d years", (maximumYears) => {
    expect(extendSecrecyRules(rules, { id: "ours", levels: levels({ maximumYears }) }).levels[0]?.maximumYears).toBe(
      maximumYears,
    );
  });

  test("refuses a maximum behind which no text stands, and a level without a row", () => {
    expect(() => extendSecrecyRules(rules, { id: "ours", levels: levels({ citations: [] }) })).toThrow(
      "patch.levels: expected a text behind every maximum, received an array of 0",
    );
    expect(() => extendSecrecyRules(rules, { id: "ours", levels: rules.levels.slice(1) })).toThrow(
      "patch.levels: expected one row for top-secret, received 0",
    );
  });
});

describe("declassificationReviewer", () => {
  test("names a day that is none", () => {
    expect(() => declassificationReviewer("gone", "2025-02-30")).toThrow("asOf: expected");
  });
});
