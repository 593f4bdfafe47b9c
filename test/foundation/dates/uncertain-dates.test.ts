import {
  DATE_CERTAINTIES,
  DATE_PRECISIONS,
  formatUncertainDate,
  mergedDates,
  parseUncertainDate,
  type UncertainDate,
} from "lantai/dates";
import { isCallerError } from "lantai/findings";
import { describe, expect, test } from "vitest";
import { READABLE_DATES, UNREADABLE_DATES } from "../../cases/uncertain-dates.js";

function read(...texts: string[]): UncertainDate[] {
  return texts.map((text) => {
    const { date } = parseUncertainDate(text);
    if (date === undefined) throw new Error(`${text} does not read`);
    return date;
  });
}

describe("DATE_PRECISIONS and DATE_CERTAINTIES", () => {
  test("are each met in the golden cases", () => {
    expect(new Set(READABLE_DATES.map((known) => known.precision))).toStrictEqual(new Set(DATE_PRECISIONS));
    expect(new Set(READABLE_DATES.map((known) => known.certainty))).toStrictEqual(new Set(DATE_CERTAINTIES));
  });
});

describe("parseUncertainDate", () => {
  test.each(READABLE_DATES)("reads “$text” ($source)", ({ text, days, precision, certainty, findings }) => {
    const parsed = parseUncertainDate(text);
    const bounds = days === null ? {} : { earliest: days[0], latest: days[1] };
    expect(parsed.date).toStrictEqual({ text, ...bounds, precision, certainty });
    expect(parsed.findings.map(({ code }) => code)).toStrictEqual(findings);
    expect(parsed.findings.every(({ severity, place }) => severity === "hint" && place.value === text)).toBe(true);
  });

  test.each(UNREADABLE_DATES)("refuses “$text” ($source)", ({ text, code, candidates, repair }) => {
    const parsed = parseUncertainDate(text);
    expect(parsed.date).toBeUndefined();
    expect(parsed.findings).toHaveLength(1);
    const [finding] = parsed.findings;
    expect(finding).toMatchObject({ code, severity: "error", place: { value: text } });
    expect(finding?.repair).toBe(repair);
    expect(finding?.code === "date-unreadable" ? finding.data.candidates : undefined).toStrictEqual(candidates);
  });

  test("says which day does not exist", () => {
    expect(parseUncertainDate("1999-2-31").findings[0]?.data).toStrictEqual({
      text: "1999-2-31",
      year: 1999,
      month: 2,
      day: 31,
    });
  });

  test("says between which days an incomplete date lies", () => {
    expect(parseUncertainDate("1953-195506").findings.map(({ data }) => data)).toStrictEqual([
      { text: "1953-195506", earliest: "1953-01-01", latest: "1955-06-30", isRange: true },
      { text: "1953-195506", earliest: "1953-01-01", latest: "1955-06-30", isRange: true },
    ]);
  });

  test("keeps a long text whole in the place and short in the data", () => {
    const text = "年".repeat(100_000);
    const [finding] = parseUncertainDate(text).findings;
    expect(finding?.place.value).toBe(text);
    expect(finding?.data.text).toBe(`${"年".repeat(40)}…`);
  });

  test.each([
    "__proto__",
    "constructor",
    "\ud800",
    "[",
    "]",
    "[]",
    "?",
    "-",
    "至",
    "((((",
    "\0",
    "民国年",
    "年月日",
    "1999-\udc00",
  ])("does not stumble over %j", (text) => {
    const parsed = parseUncertainDate(text);
    expect(parsed.date).toBeUndefined();
    expect(parsed.findings.map(({ code }) => code)).toStrictEqual(["date-unreadable"]);
  });

  test("takes no repair that the calendar refuses", () => {
    expect(parseUncertainDate("19990231(修)").findings).toStrictEqual([
      {
        code: "date-unreadable",
        severity: "error",
        place: { value: "19990231(修)" },
        data: { text: "19990231(修)", candidates: [] },
      },
    ]);
  });

  test.each([undefined, null, 19990909])("throws for %s, which is no text", (value) => {
    let error: unknown;
    try {
      parseUncertainDate(value as unknown as string);
    } catch (thrown) {
      error = thrown;
    }
    expect(isCallerError(error) && error.argument).toBe("text");
  });
});

describe("formatUncertainDate", () => {
  test.each(READABLE_DATES)("writes “$text” as “$written”", ({ text, written }) => {
    expect(read(text).map(formatUncertainDate)).toStrictEqual([written]);
  });

  test.each(UNREADABLE_DATES.filter(({ repair }) => repair !== undefined))(
    "wrote a repair for “$text” that reads as itself",
    ({ repair = "" }) => {
      expect(read(repair).map(formatUncertainDate)).toStrictEqual([repair]);
    },
  );
});

describe("mergedDates", () => {
  test("reaches from the earliest to the latest day", () => {
    expect(mergedDates(read("19990909", "1998", "199903"))).toStrictEqual({
      text: "19980101-19990909",
      earliest: "1998-01-01",
      latest: "1999-09-09",
      precision: "range",
      certainty: "stated",
      undated: 0,
    });
  });

  test("is one day when all dates are that day", () => {
    expect(mergedDates(read("19990909", "1999年9月9日"))).toMatchObject({ text: "19990909", precision: "day" });
  });

  test("counts unknown dates without letting them change the days", () => {
    expect(mergedDates(read("不详", "19990909", ""))).toStrictEqual({
      text: "19990909",
      earliest: "1999-09-09",
      latest: "1999-09-09",
      precision: "day",
      certainty: "stated",
      undated: 2,
    });
  });

  test("is as sure as its least sure date", () => {
    expect(mergedDates(read("[19990909]", "20000101")).certainty).toBe("inferred");
    expect(mergedDates(read("[19990909]", "20000101?", "2001")).text).toBe("19990909-20011231?");
  });

  test("is unknown for no dates at all", () => {
    expect(mergedDates([])).toStrictEqual({ text: "", precision: "unknown", certainty: "unknown", undated: 0 });
  });

  test("reads its dates once", () => {
    function* dates() {
      yield* read("1999", "2001");
    }
    expect(mergedDates(dates()).text).toBe("19990101-20011231");
  });
});
