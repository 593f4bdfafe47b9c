import { fc, test } from "@fast-check/vitest";
import {
  addDays,
  type CivilDay,
  formatDay,
  formatUncertainDate,
  isCivilDay,
  mergedDates,
  parseUncertainDate,
  type UncertainDate,
} from "lantai/dates";
import { describe, expect } from "vitest";
import { civilDays, RUNS } from "./arbitrary-days.js";

/** Texts close to a date, which find more than any text does. */
const nearlyDates = fc
  .array(
    fc.constantFrom(
      ..."0123456789０９-/.—～~至年月日[]［］?？() 民国元十〇三廿卅零Ol:T不详号度",
      "19",
      "20",
      "1999",
      "19990909",
      "民国",
      "年9月",
      "\ud800",
    ),
    { maxLength: 14 },
  )
  .map((signs) => signs.join(""));

const anyText = fc.oneof(nearlyDates, fc.string({ unit: "binary", maxLength: 80 }), fc.string());

const certainties = fc.constantFrom("stated", "inferred", "doubtful");

const dates: fc.Arbitrary<UncertainDate> = fc
  .tuple(civilDays, fc.nat({ max: 5000 }), fc.constantFrom("day", "month", "year", "range"), certainties)
  .map(([day, length, precision, certainty]) => {
    const [year = "", month = ""] = day.split("-");
    const monthLength = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const bounds: Record<typeof precision, readonly [string, string]> = {
      day: [day, day],
      month: [`${year}-${month}-01`, `${year}-${month}-${monthLength}`],
      year: [`${year}-01-01`, `${year}-12-31`],
      range: [day, addDays(day, length)],
    };
    const [earliest, latest] = bounds[precision] as readonly [CivilDay, CivilDay];
    return { text: "", earliest, latest, precision, certainty };
  });

describe("parseUncertainDate", () => {
  test.prop([anyText], { numRuns: 20_000 })("reads or refuses every text, and says why it refuses", (text) => {
    const { date, findings } = parseUncertainDate(text);
    expect(date === undefined).toBe(findings.some(({ severity }) => severity === "error"));
    expect(findings.every(({ place }) => place.value === text)).toBe(true);
    if (date === undefined) return;
    expect(date.text).toBe(text);
    expect(date.earliest === undefined).toBe(date.precision === "unknown");
    expect(date.latest === undefined).toBe(date.precision === "unknown");
    if (date.earliest === undefined || date.latest === undefined) return;
    expect(isCivilDay(date.earliest) && isCivilDay(date.latest)).toBe(true);
    expect(date.earliest <= date.latest).toBe(true);
  });

  test.prop([anyText], { numRuns: 20_000 })("proposes only repairs and candidates that read", (text) => {
    for (const finding of parseUncertainDate(text).findings) {
      const proposed = finding.code === "date-unreadable" ? finding.data.candidates : [];
      for (const proposal of [...proposed, ...(finding.repair === undefined ? [] : [finding.repair])]) {
        expect(parseUncertainDate(proposal).date).toBeDefined();
      }
    }
  });

  test.prop([civilDays], RUNS)("reads every form of a day alike", (day) => {
    const forms = [day, formatDay(day, "compact"), formatDay(day, "chinese"), day.replaceAll("-", "/")];
    for (const form of [...forms, day.replaceAll("-", ".")]) {
      expect(parseUncertainDate(form)).toStrictEqual({
        date: { text: form, earliest: day, latest: day, precision: "day", certainty: "stated" },
        findings: [],
      });
    }
  });

  test.prop([fc.integer({ min: 0, max: 99_999_999 })], RUNS)(
    "takes eight digits exactly when they are a day",
    (number) => {
      const text = String(number).padStart(8, "0");
      const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
      expect(parseUncertainDate(text).date?.precision === "day").toBe(isCivilDay(day));
    },
  );

  test.prop([civilDays, civilDays, fc.constantFrom("-", "～", "~", "至", "/", "—")], RUNS)(
    "reads two days as a range only in their order",
    (one, other, sign) => {
      const text = `${formatDay(one, "compact")}${sign}${formatDay(other, "compact")}`;
      const { date, findings } = parseUncertainDate(text);
      expect(date === undefined ? findings[0]?.code : [date.earliest, date.latest, date.precision]).toStrictEqual(
        one <= other ? [one, other, "range"] : "date-range-reversed",
      );
    },
  );
});

describe("formatUncertainDate", () => {
  test.prop([dates], RUNS)("writes what reads as the same days, precision and certainty", (date) => {
    const text = formatUncertainDate(date);
    expect(parseUncertainDate(text).date).toStrictEqual({ ...date, text });
  });

  test.prop([anyText], { numRuns: 5000 })("writes every date that reads so that it reads alike", (recorded) => {
    const { date } = parseUncertainDate(recorded);
    if (date === undefined) return;
    const text = formatUncertainDate(date);
    expect(parseUncertainDate(text).date).toStrictEqual({ ...date, text });
  });
});

describe("mergedDates", () => {
  test.prop([fc.array(dates, { minLength: 1, maxLength: 8 }), fc.nat({ max: 7 })], RUNS)(
    "merges parts into the whole, in any order",
    (all, at) => {
      const whole = mergedDates(all);
      expect(mergedDates([...all].reverse())).toStrictEqual(whole);
      expect(mergedDates([mergedDates(all.slice(0, at)), ...all.slice(at)])).toMatchObject({
        text: whole.text,
        precision: whole.precision,
      });
      for (const date of all) {
        expect((whole.earliest ?? "") <= (date.earliest ?? "") && (whole.latest ?? "") >= (date.latest ?? "")).toBe(
          true,
        );
      }
    },
  );
});
