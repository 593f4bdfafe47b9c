import type { CivilDay } from "lantai/dates";
import { sentence } from "lantai/findings";
import {
  extendReadingRules,
  READING_RULES,
  type ReaderKind,
  type ReadingRules,
  type ReadingSubject,
  type ReadingVerdict,
  readingAccess,
  readingAssessor,
} from "lantai/reading-room";
import { extendSecrecyRules, SECRECY_RULES } from "lantai/secrecy";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { READING_CASES, SPECIAL_READING_CASES } from "../../cases/reading.js";

const ask = { asOf: "2024-03-01", rules: READING_RULES, secrecyRules: SECRECY_RULES } as const;
const citizen = { kind: "citizen", papers: ["identity"] } as const;

function consentsOf(verdict: ReadingVerdict): string[] {
  if (verdict.kind !== "decided") return [];
  return verdict.value.consents.map(({ by, need }) => (need === "always" ? by : `${by}?`));
}

describe("readingAccess", () => {
  test.each([...READING_CASES, ...SPECIAL_READING_CASES])(
    "says who may read what, and on what ground: $id",
    ({ asOf, record, reader, outcome, consents, ground }) => {
      const verdict = readingAccess(record, reader, { ...ask, asOf });
      expect(verdict.kind === "decided" ? verdict.value.outcome : verdict.kind).toBe(outcome);
      expect(consentsOf(verdict)).toEqual(consents);
      const [first] = verdict.reasons;
      const cited = first?.citations.map(({ instrument, article = "" }) => `${instrument} ${article}`.trim());
      expect([first?.code, ...(cited ?? [])]).toEqual(ground);
    },
  );

  test("knows its rows without an end on the last day of all", () => {
    expect(readingAccess({ openingStatus: "open" }, citizen, { ...ask, asOf: "9999-12-31" })).toMatchObject({
      value: { outcome: "may-read" },
    });
  });

  test("opens what is open from a later day on that day, and on no day that is not written", () => {
    const changeOf = (openedOn: string) => {
      const verdict = readingAccess({ openingStatus: "open", openedOn: openedOn as CivilDay }, citizen, ask);
      const outcome = verdict.kind === "decided" ? verdict.value.outcome : verdict.kind;
      return [outcome, verdict.kind === "not-applicable" ? undefined : verdict.changesOn?.day];
    };
    expect(["2024-02-29", "2024-03-02", "2030年", "不详"].map(changeOf)).toEqual([
      ["may-read", undefined],
      ["needs-consent", "2024-03-02"],
      ["needs-consent", undefined],
      ["may-read", undefined],
    ]);
  });

  test("takes a blank kind of special archives for none", () => {
    const record = { openingStatus: "open" } as const;
    expect(readingAccess({ ...record, specialArchives: " " }, citizen, ask)).toEqual(
      readingAccess(record, citizen, ask),
    );
  });

  test("tells a restriction of the donor to every reader but himself, with the article that is in force", () => {
    const restricted = { openingStatus: "open", donorRestriction: "仅供学术研究" } as const;
    const reasons = (kind: ReaderKind, record: ReadingSubject = restricted, asOf: CivilDay = ask.asOf) =>
      readingAccess(record, { kind, papers: ["identity"] }, { ...ask, asOf }).reasons;
    const codes = (...asked: Parameters<typeof reasons>) => reasons(...asked).map(({ code }) => code);
    expect(reasons("citizen").map((reason) => sentence(reason, zhCn))).toEqual([
      "档案虽已开放，因限制利用，公民利用比照未开放档案，须经同意。",
      "移交、捐献、寄存该档案的单位或者个人提出限制利用的意见：“仅供学术研究”。",
      "须经保管该档案的档案馆同意。",
      "必要时还须经档案形成单位或者移交单位同意。",
    ]);
    expect(reasons("citizen")[1]).toStrictEqual({
      code: "reading-restricted",
      data: { restriction: "仅供学术研究" },
      citations: [{ instrument: "archives-law-2020", article: "31", confidence: "seen" }],
    });
    expect(reasons("citizen", restricted, "2020-12-31")[1]?.citations).toEqual([]);
    expect(codes("foreign")).toEqual(["reading-not-provided", "reading-restricted"]);
    expect(codes("transferor")).toEqual(["reading-open", "reading-priority"]);
    expect(codes("citizen", { ...restricted, openingStatus: "deferred" }).slice(0, 2)).toEqual([
      "reading-unopened",
      "reading-restricted",
    ]);
    expect(codes("person-concerned", { ...restricted, specialArchives: "marriage" }).slice(0, 2)).toEqual([
      "reading-special",
      "reading-restricted",
    ]);
    expect(codes("citizen", { ...restricted, donorRestriction: " " })).toEqual(["reading-open"]);
    for (const reason of reasons("citizen")) expect(sentence(reason, en)).toMatch(/^[A-Z].*\.$/);
  });

  test("tells what is lacking and what the reader has to keep to, in both languages", () => {
    const record = { specialArchives: "marriage" } as const;
    const verdict = readingAccess(record, { kind: "proxy", papers: [] }, ask);
    expect(verdict).toMatchObject({
      value: {
        outcome: "needs-papers",
        papers: [["identity", "notarised-mandate"]],
        conditions: ["on-the-spot", "copies-with-seal", "not-published"],
      },
    });
    expect(verdict.reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "查阅婚姻登记档案另有专门要求，先于一般规定适用于受当事人委托的人。",
      "须出示身份证件和经公证的委托书。",
      "仅限当场查阅，不得外借。",
      "复印件加盖保管单位印章方为有效。",
      "不得公开档案内容，不得损害当事人合法权益。",
    ]);
    expect(sentence(verdict.reasons[1]!, en)).toBe("To be shown: identity card and notarised mandate.");
  });

  test("takes one of several papers, and a set only as a whole", () => {
    const may = (...papers: string[]) => {
      const verdict = readingAccess({ specialArchives: "marriage" }, { kind: "judicial-organ", papers }, ask);
      return verdict.kind === "decided" && verdict.value.outcome;
    };
    expect([may("work-card"), may("work-card", "introduction-letter")]).toEqual(["needs-papers", "may-read"]);
    const open = readingAccess({ openingStatus: "open" }, { kind: "citizen", papers: ["work-card"] }, ask);
    expect(open).toMatchObject({ value: { outcome: "may-read", papers: [] } });
  });

  test("says that a transferor reads first only while a text does", () => {
    const transferor = { kind: "transferor", papers: ["identity"] } as const;
    const codes = (asOf: "2020-12-31" | "2021-01-01") =>
      readingAccess({ openingStatus: "open" }, transferor, { ...ask, asOf }).reasons.map(({ code }) => code);
    expect([codes("2020-12-31"), codes("2021-01-01")]).toEqual([
      ["reading-open"],
      ["reading-open", "reading-priority"],
    ]);
  });

  test("hands on the readings that secrecy rests on, and the day on which it ends", () => {
    const date = { earliest: "2004-03-01", latest: "2004-03-01" } as const;
    const record = { date, secrecyMark: "机密★20年", openingStatus: "open" } as const;
    expect(readingAccess(record, citizen, ask)).toMatchObject({
      value: { outcome: "may-not-read" },
      assumed: [{ interpretation: "counting", choice: "day-after" }],
      changesOn: { day: "2024-03-02" },
    });
    expect(readingAccess(record, citizen, { ...ask, asOf: "2024-03-02" })).toMatchObject({
      value: { outcome: "may-read" },
      assumed: [{ interpretation: "counting" }],
    });
    const secrecyRules = extendSecrecyRules(SECRECY_RULES, { id: "ours", counting: "anniversary" });
    expect(readingAccess(record, citizen, { ...ask, secrecyRules })).toMatchObject({ value: { outcome: "may-read" } });
  });

  test("tells of a secret until when it is kept, where that is known", () => {
    const date = { earliest: "2004-03-01", latest: "2004-03-01" } as const;
    const [until] = readingAccess({ date, secrecyMark: "机密★20年" }, citizen, ask).reasons;
    expect(until).toMatchObject({ code: "reading-secret", data: { until: "2024-03-02" } });
    expect(sentence(until!, zhCn)).toBe(
      "属国家秘密（自2024-03-02起解密），依照保密法律、行政法规利用，不在一般查阅之列。",
    );
    const undecided = { date, secrecyMark: "机密★20年", secrecyExtensions: [{}] } as const;
    const kept = readingAccess(undecided, citizen, { ...ask, asOf: "2023-06-30" });
    expect(kept).toMatchObject({ value: { outcome: "may-not-read" } });
    expect(kept.reasons[0]?.data).toStrictEqual({});
  });

  test("says what would settle whether a record is secret, and not only that it is unsettled", () => {
    const missing = (record: ReadingSubject) => {
      const verdict = readingAccess({ ...record, openingStatus: "open" }, citizen, ask);
      return verdict.kind === "undetermined" ? verdict.missing : verdict.kind;
    };
    expect(missing({ secrecyMark: "机密★长期" })).toEqual(["declassificationCondition"]);
    expect(missing({ secrecyMark: "秘密★5年" })).toEqual(["date"]);
  });

  test("leaves open what it does not know, and says what that is", () => {
    const record = { openingStatus: "open" } as const;
    expect(readingAccess(record, { ...citizen, kind: "passer-by" }, ask).reasons).toStrictEqual([
      { code: "reading-reader-unknown", data: { kind: "passer-by" }, citations: [] },
    ]);
    expect(readingAccess({ ...record, specialArchives: "genealogy" }, citizen, ask).reasons).toStrictEqual([
      { code: "reading-archives-unknown", data: { archives: "genealogy" }, citations: [] },
    ]);
  });

  test("leaves open what it does not know, whatever it is called", () => {
    for (const name of ["constructor", "__proto__", "passer-by"]) {
      expect(readingAccess({ openingStatus: "open" }, { ...citizen, kind: name }, ask)).toMatchObject({
        kind: "undetermined",
        missing: ["reader.kind"],
      });
      expect(readingAccess({ specialArchives: name, openingStatus: "open" }, citizen, ask)).toMatchObject({
        kind: "undetermined",
        missing: ["specialArchives"],
      });
    }
  });

  test("takes a county's own kind of reader and its own table", () => {
    const rules = extendReadingRules(READING_RULES, {
      id: "ours",
      readers: [
        ...READING_RULES.readers,
        { code: "heir", title: { "zh-CN": "继承人", en: "heir" }, standing: "chinese", priority: "none" },
      ],
      special: [{ ...READING_RULES.special[0]!, readers: ["heir"], papers: [] }, ...READING_RULES.special],
    });
    expect(
      readingAccess({ specialArchives: "marriage" }, { kind: "heir", papers: [] }, { ...ask, rules }),
    ).toMatchObject({
      value: { outcome: "may-read" },
    });
  });
});

describe("readingAssessor", () => {
  test("answers as readingAccess does, and refuses a day that is none", () => {
    for (const { asOf, record, reader } of READING_CASES) {
      const options = { ...ask, asOf };
      expect(readingAssessor(options)(record, reader)).toEqual(readingAccess(record, reader, options));
    }
    expect(() => readingAssessor({ ...ask, asOf: "2024-02-30" })).toThrow("asOf");
  });

  test("refuses rules that are not whole, by the name of the option", () => {
    expect(() => readingAssessor({ ...ask, rules: { ...READING_RULES, special: undefined } as never })).toThrow(
      "rules.special",
    );
    expect(() =>
      readingAssessor({ ...ask, secrecyRules: { ...SECRECY_RULES, instruments: undefined } as never }),
    ).toThrow("secrecyRules.instruments");
  });
});

describe("extendReadingRules", () => {
  const [special] = READING_RULES.special;
  const [general, endless] = READING_RULES.general;

  test("keeps the base and freezes the copy", () => {
    const ours: ReadingRules = extendReadingRules(READING_RULES, { id: "ours", special: [] });
    expect([ours.special.length, READING_RULES.special.length, Object.isFrozen(ours.general[0])]).toEqual([
      0,
      36,
      true,
    ]);
  });

  test.each([
    [{ id: "national-reading" }, "patch.id"],
    [{ id: "x", general: null }, "patch.general"],
    [{ id: "x", general: [general, general] }, "patch.general"],
    [{ id: "x", general: [endless, { ...endless, from: "2030-01-01" }] }, "patch.general"],
    [{ id: "x", general: [{ ...endless, from: "2030-01-01" }, endless] }, "patch.general"],
    [{ id: "x", general: [{ ...general, until: "2021-01-02" }, endless] }, "patch.general"],
    [{ id: "x", general: [{ ...general, from: "1999" }] }, "patch.general"],
    [{ id: "x", general: [{ ...general, standing: "other" }] }, "patch.general"],
    [{ id: "x", general: [{ ...general, consents: [{ by: "archives", need: "sometimes" }] }] }, "patch.general"],
    [{ id: "x", special: [{ ...special, from: "2006" }] }, "patch.special"],
    [{ id: "x", special: [{ ...special, citations: [{ instrument: "ours", confidence: "seen" }] }] }, "patch.special"],
    [{ id: "x", papers: [...READING_RULES.papers, READING_RULES.papers[0]] }, "patch.papers"],
    [{ id: "x", readers: [{ ...READING_RULES.readers[0], priority: "second" }] }, "patch.readers"],
    [{ id: "x", general: [{ ...general, until: "2020" }] }, "patch.general"],
    [{ id: "x", general: [{ ...general, of: "closed" }] }, "patch.general"],
    [{ id: "x", general: [{ ...general, consents: [{ by: "nobody", need: "always" }] }] }, "patch.general"],
    [{ id: "x", special: [{ ...special, papers: [["a-smile"]] }] }, "patch.special"],
    [{ id: "x", special: [{ ...special, conditions: ["quietly"] }] }, "patch.special"],
    [{ id: "x", special: [{ ...special, readers: ["nobody"] }] }, "patch.special"],
    [{ id: "x", special: [{ ...special, archives: "nothing" }] }, "patch.special"],
    [{ id: "x", readers: [{ ...READING_RULES.readers[0], standing: "other" }] }, "patch.readers"],
    [{ id: "x", secrecyCitations: [{ instrument: "ours", confidence: "seen" }] }, "patch.secrecyCitations"],
  ])("refuses %j", (patch, argument) => {
    expect(() => extendReadingRules(READING_RULES, patch as never)).toThrow(
      expect.objectContaining({ name: "CallerError", argument }),
    );
  });

  test("says what it expected and what came", () => {
    const extended = (patch: object) => () => extendReadingRules(READING_RULES, { id: "x", ...patch });
    expect(extended({ general: [general, general] })).toThrow(
      'patch.general: expected rows without overlap, received "1999-06-07"',
    );
    expect(extended({ special: [{ ...special, papers: [["a-smile"]] }] })).toThrow(
      'patch.special: expected codes of the tables of the rules, received "a-smile"',
    );
    expect(extended({ papers: [...READING_RULES.papers, READING_RULES.papers[0]] })).toThrow(
      'patch.papers: expected each code once, received "identity"',
    );
  });

  test("lets one row follow another on the day on which it ends, in any order", () => {
    const later = { ...endless!, from: "2030-01-01", conditions: ["on-the-spot"] } as const;
    const rows = [later, { ...endless!, until: "2030-01-01" }, general!] as const;
    const rules = extendReadingRules(READING_RULES, { id: "ours", general: rows });
    const conditionsOn = (asOf: "2020-12-31" | "2029-12-31" | "2030-01-01") => {
      const verdict = readingAccess({ openingStatus: "open" }, citizen, { ...ask, asOf, rules });
      return verdict.kind === "decided" ? verdict.value.conditions : verdict.kind;
    };
    expect([conditionsOn("2020-12-31"), conditionsOn("2029-12-31")]).toEqual([[], []]);
    expect(conditionsOn("2030-01-01")).toEqual(["on-the-spot"]);
  });
});
