import { fc, test } from "@fast-check/vitest";
import {
  EXTENSION_DECIDERS,
  extendSecrecyRules,
  SECRECY_RULES,
  type SecrecySubject,
  secrecyStanding,
} from "lantai/secrecy";
import { describe, expect } from "vitest";
import { addDays, type CivilDay } from "../../../src/foundation/dates/index.js";
import { COUNTINGS, instrumentById, isInForce } from "../../../src/foundation/law/index.js";

const days: fc.Arbitrary<CivilDay> = fc.nat({ max: 20_000 }).map((offset) => addDays("1980-01-01", offset));
const dates = fc.tuple(days, fc.constantFrom(0, 0, 30, 364)).map(([earliest, length]) => ({
  earliest,
  latest: addDays(earliest, length),
  precision: length === 0 ? "day" : "month",
}));
const marks = fc.constantFrom(
  "",
  "内部",
  "秘密",
  "机密★",
  "绝密★30年",
  "秘密★6个月",
  "机密★长期",
  "机密★解密条件：竣工",
  "秘密★2030年1月1日前",
  "不清",
);
const extension = fc.record(
  { decidedOn: days, by: fc.constantFrom(...EXTENSION_DECIDERS), lastDay: days },
  { requiredKeys: [] },
);
const subjects: fc.Arbitrary<SecrecySubject> = fc.record(
  {
    secrecyMark: marks,
    date: dates,
    noticeOn: days,
    secrecyExtensions: fc.array(extension, { maxLength: 3 }),
    declassifiedOn: days,
    publishedOn: days,
    conditionMetOn: days,
  },
  { requiredKeys: ["secrecyMark"] },
);
const countings = fc.constantFrom(...COUNTINGS);
const RUNS = { numRuns: 3000 };
const ask = (record: SecrecySubject, asOf: CivilDay, rules = SECRECY_RULES) => secrecyStanding(record, { asOf, rules });
const standingOf = (record: SecrecySubject, asOf: CivilDay, rules = SECRECY_RULES) => {
  const verdict = ask(record, asOf, rules);
  return verdict.kind === "decided" ? verdict.value.standing : verdict.kind;
};

describe("secrecyStanding", () => {
  test.prop([subjects, days, fc.nat({ max: 9000 }), countings], RUNS)(
    "changes only on changesOn",
    (record, asOf, later, counting) => {
      const rules = extendSecrecyRules(SECRECY_RULES, { id: "ours", counting });
      const verdict = ask(record, asOf, rules);
      if (verdict.kind !== "decided") return;
      const day = addDays(asOf, later);
      const change = verdict.changesOn?.day;
      if (change === undefined || day < change) expect(ask(record, day, rules)).toMatchObject({ value: verdict.value });
      if (change !== undefined) {
        expect(change > asOf).toBe(true);
        expect(standingOf(record, addDays(change, -1), rules)).toBe("secret");
        expect(ask(record, change, rules).reasons.at(-1)?.code).toBe(verdict.changesOn?.because);
      }
    },
  );

  test.prop(
    [
      dates,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.array(extension, { maxLength: 3 }),
      days,
    ],
    RUNS,
  )("a longer period never ends earlier", (date, years, more, secrecyExtensions, asOf) => {
    const record = (count: number) => ({ secrecyMark: `秘密★${count}年`, date, secrecyExtensions });
    if (standingOf(record(years + more), asOf) === "declassified")
      expect(standingOf(record(years), asOf)).not.toBe("secret");
  });

  test.prop([subjects, days], RUNS)("a missing fact never gives declassified", (record, asOf) => {
    if (standingOf(record, asOf) === "declassified") return;
    for (const key of Object.keys(record) as (keyof SecrecySubject)[]) {
      if (key === "secrecyExtensions" || (key === "date" && record.noticeOn !== undefined)) continue;
      const { [key]: _lost, ...rest } = record;
      expect(standingOf(rest, asOf)).not.toBe("declassified");
    }
    const extensions = record.secrecyExtensions ?? [];
    extensions.forEach(({ by }, at) => {
      const poorer = extensions.map((each, place) => (place === at ? (by === undefined ? {} : { by }) : each));
      expect(standingOf({ ...record, secrecyExtensions: poorer }, asOf)).not.toBe("declassified");
    });
  });

  test.prop([subjects, days], RUNS)(
    "cites only what is in force on its day, survives JSON, and never throws",
    (record, asOf) => {
      const verdict = ask(record, asOf);
      expect(verdict.reasons.length).toBeGreaterThan(0);
      for (const { citations } of verdict.reasons) {
        for (const { instrument } of citations) expect(isInForce(instrumentById(instrument)!, asOf)).toBe(true);
      }
      expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
    },
  );

  test.prop([days, fc.integer({ min: 1, max: 30 }), days], RUNS)(
    "is secret on every day before its end",
    (issued, years, asOf) => {
      const record = { secrecyMark: `绝密★${years}年`, date: { earliest: issued, latest: issued } };
      const last = `${Number(issued.slice(0, 4)) + years}${issued.slice(4)}`;
      expect(standingOf(record, asOf)).toBe(asOf <= last ? "secret" : "declassified");
    },
  );
});
