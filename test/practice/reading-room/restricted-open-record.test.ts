import { sentence } from "lantai/findings";
import { interpretationById, RESTRICTED_OPEN_RECORDS } from "lantai/law";
import {
  extendReadingRules,
  READING_RULES,
  type Reader,
  type ReadingSubject,
  readingAccess,
} from "lantai/reading-room";
import { SECRECY_RULES } from "lantai/secrecy";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const asUnopened = { asOf: "2024-03-01", rules: READING_RULES, secrecyRules: SECRECY_RULES } as const;
const asOpen = {
  ...asUnopened,
  rules: extendReadingRules(READING_RULES, { id: "our-county", restrictedOpenRecord: "as-open" }),
} as const;
const citizen: Reader = { kind: "citizen", papers: ["identity"] };
const foreign: Reader = { kind: "foreign", papers: ["identity"] };
const record = { openingStatus: "open", donorRestriction: "仅供学术研究" } as const;

const law28 = { instrument: "archives-law-2020", article: "28", confidence: "seen" } as const;
const law29 = { instrument: "archives-law-2020", article: "29", confidence: "seen" } as const;
const law31 = { instrument: "archives-law-2020", article: "31", confidence: "seen" } as const;
const regulations34 = { instrument: "implementation-regulations-2024", article: "34", confidence: "seen" } as const;
const unopened = [law29, regulations34];
const toCitizen = { "zh-CN": "公民", en: "citizen" };
const toForeigner = READING_RULES.readers.find(({ code }) => code === "foreign")?.title;
const restricted = {
  code: "reading-restricted",
  data: { restriction: "仅供学术研究" },
  citations: [law31],
} as const;
const basis = (rulesId: string, choice: string) => ({
  lantai: expect.any(String),
  rulesId,
  asOf: "2024-03-01",
  interpretations: {
    counting: "day-after",
    incompleteDate: "latest",
    volumeFormationDate: "latest",
    unmarkedSecrecyPeriod: "statutory-maximum",
    earliestDeclassificationDay: "1949-10-01",
    restrictedOpenRecord: choice,
  },
});
const assumes = (choice: string) => [{ interpretation: "restrictedOpenRecord", choice }];

describe("readingAccess", () => {
  test("asks for the consents of an unopened record where the donor restricts an open one, and names that reading", () => {
    expect(readingAccess(record, citizen, asUnopened)).toStrictEqual({
      kind: "decided",
      value: {
        outcome: "needs-consent",
        papers: [],
        consents: [
          { by: "archives", need: "always" },
          { by: "forming-or-transferring-unit", need: "if-necessary" },
        ],
        conditions: [],
      },
      reasons: [
        { code: "reading-as-unopened", data: { reader: toCitizen }, citations: unopened },
        restricted,
        {
          code: "reading-consent-needed",
          data: { by: titleOf("archives"), need: "always" },
          citations: unopened,
        },
        {
          code: "reading-consent-needed",
          data: { by: titleOf("forming-or-transferring-unit"), need: "if-necessary" },
          citations: unopened,
        },
      ],
      assumed: assumes("as-unopened"),
      basis: basis("national-reading", "as-unopened"),
    });
  });

  test("lets a reader with lawful proof read it where the rules take it for open, tells the restriction, and names that reading", () => {
    const verdict = readingAccess(record, citizen, asOpen);
    expect(verdict).toStrictEqual({
      kind: "decided",
      value: { outcome: "may-read", papers: [], consents: [], conditions: [] },
      reasons: [{ code: "reading-open", data: { reader: toCitizen }, citations: [law28] }, restricted],
      assumed: assumes("as-open"),
      basis: basis("our-county", "as-open"),
    });
    expect(verdict.reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "档案已开放，公民持合法证明可以利用。",
      "移交、捐献、寄存该档案的单位或者个人提出限制利用的意见：“仅供学术研究”。",
    ]);
  });

  test("keeps a foreigner from it by the one reading and not by the other", () => {
    expect(readingAccess(record, foreign, asUnopened)).toStrictEqual({
      kind: "decided",
      value: { outcome: "may-not-read", papers: [], consents: [], conditions: [] },
      reasons: [{ code: "reading-not-provided", data: { reader: toForeigner }, citations: unopened }, restricted],
      assumed: assumes("as-unopened"),
      basis: basis("national-reading", "as-unopened"),
    });
    expect(readingAccess(record, foreign, asOpen)).toStrictEqual({
      kind: "decided",
      value: { outcome: "may-read", papers: [], consents: [], conditions: [] },
      reasons: [{ code: "reading-open", data: { reader: toForeigner }, citations: [law28] }, restricted],
      assumed: assumes("as-open"),
      basis: basis("our-county", "as-open"),
    });
  });

  test("names the reading after those that say that the record is no secret any more", () => {
    const date = { earliest: "2004-03-01", latest: "2004-03-01" } as const;
    const options = { ...asOpen, asOf: "2024-03-02" } as const;
    expect(readingAccess({ ...record, date, secrecyMark: "机密★20年" }, citizen, options)).toMatchObject({
      value: { outcome: "may-read" },
      assumed: [{ interpretation: "counting", choice: "day-after" }, ...assumes("as-open")],
    });
  });

  test.each<[string, ReadingSubject, Reader]>([
    ["the record has no restriction", { openingStatus: "open" }, citizen],
    ["the restriction is blank", { openingStatus: "open", donorRestriction: " " }, citizen],
    ["the donor himself reads", record, { kind: "transferor", papers: ["identity"] }],
    ["the record is not open", { ...record, openingStatus: "deferred" }, citizen],
    ["a foreigner asks for one that is not open", { ...record, openingStatus: "deferred" }, foreign],
    ["its unit still keeps the record", { ...record, custody: "unit" }, citizen],
    ["special archives have a table of their own", { ...record, specialArchives: "marriage" }, citizen],
  ])("answers alike by both readings, and rests on neither, where %s", (_, asked, reader) => {
    const [one, other] = [asUnopened, asOpen].map((options) => readingAccess(asked, reader, options));
    expect(one).toMatchObject({ kind: "decided", assumed: [] });
    expect(other).toStrictEqual({ ...one, basis: basis("our-county", "as-open") });
  });

  test("says of a blank opening status that it is missing, and not that it is unknown", () => {
    const blank = { openingStatus: " " as "open" };
    expect(readingAccess(blank, citizen, asUnopened)).toStrictEqual({
      kind: "undetermined",
      missing: ["openingStatus"],
      reasons: [{ code: "reading-status-missing", data: {}, citations: [] }],
      basis: basis("national-reading", "as-unopened"),
    });
  });
});

describe("extendReadingRules", () => {
  test("refuses a reading of restricted open records that is none of the choices", () => {
    const patch = { id: "x", restrictedOpenRecord: "only-the-donor" } as never;
    expect(() => extendReadingRules(READING_RULES, patch)).toThrow(
      expect.objectContaining({
        name: "CallerError",
        argument: "patch.restrictedOpenRecord",
        received: '"only-the-donor"',
      }),
    );
    const rules = { ...READING_RULES, restrictedOpenRecord: undefined } as never;
    expect(() => readingAccess(record, citizen, { ...asUnopened, rules })).toThrow("rules.restrictedOpenRecord");
  });
});

describe("RESTRICTED_OPEN_RECORDS", () => {
  test("are the choices of the interpretation of that name, the default first", () => {
    const { choices } = interpretationById("restrictedOpenRecord")!;
    expect(choices.map(({ value }) => value)).toEqual(RESTRICTED_OPEN_RECORDS);
    expect(READING_RULES.restrictedOpenRecord).toBe(RESTRICTED_OPEN_RECORDS[0]);
  });
});

function titleOf(consenter: string) {
  return READING_RULES.consenters.find(({ code }) => code === consenter)?.title;
}
